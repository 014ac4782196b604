import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkflow, tableOf, textOf } from '#installed-workflows';
import { isHarmless, isOneSecret } from './harmless-value.ts';

/** The names of the inputs that an action or the reusable workflow has. */
export type DeclaredInputs = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the inputs are declared, in the clone of the suite. */
function fileOf(what: string): string {
  if (what === 'workflow') return '.gitea/workflows/publish.yml';
  return what === 'publish' ? 'publish/action.yml' : `actions/${what}/action.yml`;
}

/**
 * Reads which inputs there are.
 * @param whats - names of actions, `publish`, and `workflow` for the reusable one
 * @param suiteFolder - the clone of the suite; absolute
 */
export async function declaredInputs(whats: ReadonlySet<string>, suiteFolder: string): Promise<DeclaredInputs> {
  const entries = [...whats].map(async (what) => {
    const file = readWorkflow(await readFile(join(suiteFolder, fileOf(what)), 'utf8')) ?? {};
    const inputs = tableOf(file['inputs']);
    const called = tableOf(tableOf(tableOf(file['on'])['workflow_call'])['inputs']);
    return [what, new Set([...Object.keys(inputs), ...Object.keys(called)])] as const;
  });
  return new Map(await Promise.all(entries));
}

/** What one step tells the next, or says about one run: with other values, the stages don't belong together any more. */
const OF_THE_WORKFLOW: ReadonlySet<string> = new Set([
  'artifact-name', 'commit', 'contents', 'draft', 'dry-run', 'from-stage', 'indexes', 'job', 'manifest', 'manifest-sha256', 'mode', 'name', 'needs', 'notes',
  'packages-dir', 'project-dir', 'results', 'results-dir', 'secrets', 'source-date-epoch', 'stage', 'stages', 'tag', 'version',
]); // prettier-ignore

/** Which server gets a secret. The settings at the top of the workflow say it for all stages. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'api-url', 'index', 'simple-url', 'test-index', 'test-simple-url', 'production-index', 'production-simple-url',
]); // prettier-ignore

const CREDENTIALS: ReadonlySet<string> = new Set(['password', 'pypi-token', 'testpypi-token', 'token']);

/** These are whole releases in one step: all of their inputs are settings of the project. */
const WHOLE: ReadonlySet<string> = new Set(['publish', 'rehearse', 'workflow']);

/**
 * Whether a project may give a step an input that the template doesn't.
 * @param job - the job that the step does; empty when it does a whole release, or none
 */
export function mayAdd(what: string, name: string, value: unknown, job: string): boolean {
  if (CREDENTIALS.has(name)) return name === 'token' && isOneSecret(value);
  if (!isHarmless(value)) return false;
  return (
    (WHOLE.has(what) && job === '') || (!OF_THE_WORKFLOW.has(name) && (name === 'api-url' || !ADDRESSES.has(name)))
  );
}

/** Whether a project may give an input another value than the template does. */
export function mayChange(name: string, value: unknown, wanted: unknown): boolean {
  // A server may refuse the token of a job what a personal one may do
  if (name === 'token') return isOneSecret(value);
  if (!isHarmless(value) || CREDENTIALS.has(name) || ADDRESSES.has(name)) return false;
  return !OF_THE_WORKFLOW.has(name) || (name === 'project-dir' && !textOf(wanted).includes('${{'));
}

/** Whether a project may leave out an input that the template has: one that `init` has filled in. */
export function mayLeaveOut(name: string, wanted: unknown): boolean {
  return ['project-dir', 'python-versions', 'tag-prefix'].includes(name) && !textOf(wanted).includes('${{');
}
