import type { InputReader } from '#action-kit';
import { readFilesSources, type FilesSource } from '#actions/build-dists';
import type { RunArtifact } from '#hand-over';
import type { InputKind } from '#release-model';
import { SETTINGS } from './generated/settings.ts';

export interface RehearseInputs {
  /** Absolute. */
  readonly projectDir: string;
  /** `null`: the version of the project. */
  readonly version: string | null;
  /** Absolute. */
  readonly reportDir: string;
  /** Whether the first stage that fails ends the rehearsal. */
  readonly failFast: boolean;
  /** Inputs of the umbrella that were given, by their name; for the others, the project's workflows decide. */
  readonly given: Readonly<Record<string, string>>;
  /** Files of the release that were built elsewhere; empty: what the project's workflows say. */
  readonly wheelsFrom: readonly FilesSource[];
  /** Where the artifacts of this run are that `wheelsFrom` names. */
  readonly places: RunArtifact['places'];
}

/** What a step or a person gives for a setting, checked, as the umbrella takes it; empty: nothing. */
function givenText(reader: InputReader, name: string, kind: InputKind): string {
  switch (kind.type) {
    case 'boolean':
      return String(reader.optionalBoolean(name) ?? '');
    case 'integer':
      return String(reader.optionalInteger(name, kind) ?? '');
    case 'decimal':
      return String(reader.optionalDecimal(name, kind) ?? '');
    case 'text':
      return reader.optional(name) ?? '';
    case 'choice':
      return reader.optional(name) === null ? '' : reader.choice(name, kind.allowed);
    case 'path':
      // The stages run in a copy elsewhere
      return reader.optionalPath(name) ?? '';
    case 'list':
      return reader.list(name, { extends: kind.extends === true }).join(',');
    case 'lines':
      return reader.lines(name, { extends: kind.extends === true }).join('\n');
    case 'paths':
      return reader.paths(name).join('\n');
  }
}

/** Where files from elsewhere are is settled by itself. */
const APART = 'wheels-from';

export function readInputs(reader: InputReader): RehearseInputs {
  const given: readonly (readonly [string, string])[] = [
    ...SETTINGS.filter(({ name }) => name !== APART).map(
      ({ name, kind }) => [name, givenText(reader, name, kind)] as const,
    ),
    ['environment-variables', reader.list('environment-variables').join(',')],
  ];
  return {
    projectDir: reader.path('project-dir'),
    version: reader.optional('version'),
    reportDir: reader.path('report-dir'),
    failFast: reader.boolean('fail-fast'),
    given: Object.fromEntries(given.filter(([, value]) => value !== '')),
    wheelsFrom: readFilesSources(reader),
    places: {
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
  };
}
