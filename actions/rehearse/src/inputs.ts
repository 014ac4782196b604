import type { InputReader } from '#action-kit';
import { readFilesSources, type FilesSource } from '#actions/build-dists';
import type { RunArtifact } from '#hand-over';

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

/** Names and ids, separated by commas or newlines. */
const LISTS = [
  'python-versions', 'formats', 'extras', 'accept', 'audit-ignore', 'validate-ignore', 'build-ignore', 'check-ignore',
  'environment-variables',
]; // prettier-ignore

/** Everything else, as it is. */
const TEXTS = [
  'allow-missing-python', 'install', 'commands', 'minimum-coverage', 'lock', 'test-timeout', 'wheel-from',
  'build-python-version', 'build-timeout', 'verify-reproducible', 'verify-timeout', 'audit',
]; // prettier-ignore

/** Files, relative to the workspace: the stages run in a copy elsewhere. */
const PATHS = ['build-constraints'];

export function readInputs(reader: InputReader): RehearseInputs {
  const given = [
    ...LISTS.map((name) => [name, reader.list(name).join(',')] as const),
    ...TEXTS.map((name) => [name, reader.optional(name) ?? ''] as const),
    ...PATHS.map((name) => [name, reader.optionalPath(name) ?? ''] as const),
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
