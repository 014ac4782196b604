import { posix } from 'node:path';
import { addToSdist, readContents, readDistribution } from '#distributions';
import { buildCause, causeRemedy, type BuildCause } from '#python-env';
import { ReleaseError, type Host } from '#release-model';
import type { BuildFailed } from './build-project.ts';
import { findIgnored } from './ignored-files.ts';
import type { BuildDistsInputs } from './inputs.ts';

/** What is known of the project whose build failed. */
export interface FailedProject {
  /** Its files before the build, relative to it. */
  readonly files: readonly string[];
  /** `build-backend`; `null` for setuptools' legacy mode. */
  readonly backend: string | null;
}

/** Causes that a file which isn't there may have. */
const OF_MISSING_FILES: ReadonlySet<BuildCause['kind']> = new Set([
  'file-missing',
  'header-missing',
  'module-missing',
  'backend-import',
  'no-packages',
  'configuration',
  'cmake-error',
  'tool-failed',
  'tool-missing',
  'compile-error',
  'cargo-error',
  'project-code',
  'unknown',
]);

/** Characters of a text in which names of files are looked for. */
const LONGEST = 600;

/** The paths that the text of a failure may mean: the file itself, a module as a path, a path in the words of a tool. */
function wanted({ kind, about: whole, text: words }: BuildCause): readonly string[] {
  const about = whole?.slice(0, LONGEST) ?? null;
  const text = words.slice(0, LONGEST);
  const names = [about, ...text.split(/[^\w./-]+/u).filter((word) => /[./]/u.test(word))];
  const module =
    kind === 'module-missing' || kind === 'backend-import' ? about?.split(':')[0]?.replaceAll('.', '/') : undefined;
  return [module, ...names].filter((one): one is string => one !== undefined && one !== null && one.length > 1);
}

/** The file among some, or the folder of files, that a failure is about. */
export function fileMeant(cause: BuildCause, files: readonly string[]): string | null {
  for (const raw of wanted(cause)) {
    const name = posix
      .normalize(raw)
      .replace(/^(?:\.\.?\/)+/u, '')
      .replace(/\/$/u, '');
    const file = files.find((one) => [name, `${name}.py`].some((path) => one === path || one.endsWith(`/${path}`)));
    if (file !== undefined) return file;
    const inFolder = files.find((one) => one.startsWith(`${name}/`) || one.includes(`/${name}/`));
    if (inFolder !== undefined) return inFolder.slice(0, inFolder.indexOf(`${name}/`) + name.length + 1);
  }
  return null;
}

/** The files of the project that its sdist doesn't have. */
async function notInSdist(sdist: string, files: readonly string[]): Promise<readonly string[]> {
  const { members } = await readContents(await readDistribution(sdist));
  const packed = new Set(members.map(({ path }) => path.split('/').slice(1).join('/')));
  return files.filter((file) => !packed.has(file));
}

function sdistFolderOf(source: string): string | null {
  const name = posix.basename(source.replaceAll('\\', '/'));
  return name.endsWith('.tar.gz') ? name.slice(0, -'.tar.gz'.length) : null;
}

/** Problem and remedy where a file that the build needs is in the project, and not where the build looks for it. */
async function missingFile(
  cause: BuildCause,
  { step }: BuildFailed,
  { files, backend }: FailedProject,
  inputs: BuildDistsInputs,
  host: Host,
): Promise<{ readonly hint: string; readonly remedy: string } | null> {
  if (!OF_MISSING_FILES.has(cause.kind)) return null;
  if (sdistFolderOf(step.source) !== null) {
    const file = fileMeant(cause, await notInSdist(step.source, files).catch(() => []));
    if (file !== null)
      return {
        hint: `${file} is in the project, but not in the sdist, from which the wheel is built`,
        remedy: addToSdist(backend, file),
      };
  }
  if (host.signal.aborted) return null;
  const ignored = fileMeant(cause, await findIgnored(inputs, host));
  if (ignored === null) return null;
  return {
    hint: `${ignored} is in the folder, but git ignores it, so the build doesn't have it`,
    remedy: 'Commit it, or let the back-end generate it during the build',
  };
}

/** Turns the output of a failed build into one sentence: what the tool says, where in the project, and what to do. */
export async function explainFailure(
  failed: BuildFailed,
  project: FailedProject,
  inputs: BuildDistsInputs,
  host: Host,
): Promise<ReleaseError> {
  const { step, ended } = failed;
  const what = `the ${step.kind} can't be built`;
  if (ended === null) {
    const remedy = 'Fix the project, and test it with python -m build';
    return new ReleaseError({ subject: 'project-dir', problem: failed.message, remedy }, { cause: failed });
  }
  const { files } = project;
  const cause = buildCause(ended, {
    files,
    folder: inputs.projectDir,
    temporaryFolder: host.temporaryFolder,
    sdistFolder: sdistFolderOf(step.source),
  });
  const missing = await missingFile(cause, failed, project, inputs, host);
  const place = cause.line === null ? cause.file : `${cause.file ?? ''}:${String(cause.line)}`;
  return new ReleaseError(
    {
      subject: place ?? 'project-dir',
      problem: `${what}: ${cause.text}${missing === null ? '' : `. ${missing.hint}`}`,
      remedy: missing?.remedy ?? causeRemedy(cause),
    },
    { cause: failed },
  );
}
