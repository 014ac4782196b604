import { createInputReader, inputVariable, type InputReader } from '#action-kit';
import { DEFAULTS } from '../generated/defaults.ts';
import { STAGE_INPUTS } from '../generated/stage-inputs.ts';

/** What belongs to one job or one run, and isn't passed on with the plan. */
const OF_ONE_JOB: ReadonlySet<string> = new Set([
  'job', 'needs', 'secrets', 'stages', 'from-stage', 'manifest', 'manifest-sha256', 'tag', 'report-dir', 'testpypi-token', 'pypi-token', 'token', 'api-url',
]); // prettier-ignore

/** The inputs of the umbrella that aren't those of one stage. */
const OWN = ['username', 'test-index', 'test-simple-url', 'index', 'simple-url', 'look-ahead'] as const;

/** Every input that is passed on. */
const PASSED_ON: readonly string[] = [
  ...new Set([
    ...OWN,
    ...Object.values(STAGE_INPUTS).flatMap((inputs) => Object.values(inputs).flatMap(({ umbrella }) => umbrella ?? [])),
  ]),
].filter((name) => !OF_ONE_JOB.has(name));

/** The defaults that action.yml has, which a runner fills in by itself: nobody has said them. */
export const FILLED_IN: Readonly<Record<string, string>> = {
  stages: 'all',
  'project-dir': '.',
  'packages-dir': 'dist',
  username: '__token__',
  'test-index': 'testpypi',
  index: 'pypi',
  'dry-run': 'false',
  imports: 'auto',
  scripts: 'auto',
  notes: 'changelog',
};

/** What somebody gave an input; empty when it is what a runner fills in. */
function said(reader: InputReader, name: string): string {
  const value = reader.given(name) ?? '';
  return value === FILLED_IN[name] ? '' : value;
}

/** The inputs of the job `prepare` that later jobs need. None is a secret. */
export function settingsOf(reader: InputReader): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PASSED_ON.map((name): [string, string] => [name, said(reader, name)]).filter(([, value]) => value !== ''),
  );
}

/**
 * The inputs of a job, with what the plan of the run says about those that it doesn't give itself.
 * @param settings - of the plan
 * @param own - what this job decides
 */
export function settledReader(
  reader: InputReader,
  settings: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): InputReader {
  const environment = Object.fromEntries(
    [...PASSED_ON, ...OF_ONE_JOB].map((name): [string, string] => {
      const passed = OF_ONE_JOB.has(name) ? '' : (settings[name] ?? '');
      return [inputVariable(name), own[name] ?? (said(reader, name) || passed || (reader.given(name) ?? ''))];
    }),
  );
  const { configured, workspace } = reader;
  const inner = createInputReader({ environment, workspace, defaults: DEFAULTS, configured });
  return {
    ...inner,
    runner: (name) => reader.runner(name),
    withConfigured: (other) => settledReader(reader.withConfigured(other), settings, own),
  };
}
