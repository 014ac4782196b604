import { lstat, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import {
  archivableTime,
  checkOut,
  copyProject,
  earlierProducts,
  findProjectBounds,
  filesOfCommit,
  findStrayFiles,
  isInside,
  listProjectFiles,
  listTreeChanges,
  listUntrackedFiles,
  newestTime,
  openCommit,
  settleFiles,
  STRAY_REMEDY,
  type CommitFile,
  type GitFacts,
  type OpenedCommit,
  type ProductPlaces,
  type TreeChange,
} from '#project-tree';
import { visibleValue } from '#harmless-text';
import { ReleaseError, type Host } from '#release-model';
import { findLeftovers, removeLeftovers } from './leftovers.ts';
import type { BuildDistsInputs } from './inputs.ts';
import type { TakenFiles } from './take-files.ts';

/** What is built: a folder of our own that nobody else writes to. */
export interface BuildSource {
  /** The top of the work tree in it; absolute. */
  readonly top: string;
  /** The project in it; absolute. */
  readonly projectDir: string;
  /** The project's files, relative to it, with `/`. */
  readonly files: readonly string[];
  /** The commit that the files are from; `null`: they are from the folder, as it was. */
  readonly commit: string | null;
  /** The files of that commit with those of its submodules, relative to the top. */
  readonly committed: readonly CommitFile[] | null;
  /** Of every file: what was asked for, else that of the commit or, without one, of the newest file. Seconds. */
  readonly time: number;
  /** How the folder differed from the commit; empty outside git. */
  readonly changes: readonly TreeChange[];
  /** Git LFS files that are only pointers, relative to the top of the work tree. */
  readonly pointers: readonly string[];
  /** The output of a tool, with the original folder's paths instead of ours. */
  show(this: void, text: string): string;
}

/** How many names a message shows. */
const SHOWN = 5;

/** Some names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

/** Changes for people: `src/a.py (changed), b.py (not in the commit)`. */
export function describeChanges(changes: readonly TreeChange[]): string {
  return someOf(changes.map(({ path, kind }) => `${path} (${kind})`));
}

/** Build products don't count as changes: none of them is part of what is built. */
async function withoutProducts(
  changes: readonly TreeChange[],
  top: string,
  { projectDir }: BuildDistsInputs,
  products: ProductPlaces,
  { files, besides }: TakenFiles,
  host: Host,
): Promise<readonly TreeChange[]> {
  const added = changes.filter(({ kind }) => kind === 'not in the commit').map(({ path }) => path);
  if (added.length === 0) return changes;
  const earlier = await earlierProducts(top, added, products);
  const leftovers = await findLeftovers(await realpath(projectDir), host);
  const elsewhere = new Set([...files.map(({ original }) => original), ...besides]);
  return changes.filter(
    ({ path, kind }) =>
      kind !== 'not in the commit' ||
      !(
        earlier.has(path) ||
        elsewhere.has(join(top, path)) ||
        leftovers.some((leftover) => isInside(leftover, join(top, path)))
      ),
  );
}

/**
 * Requires that everything that is built is the project's own.
 * @param isProduct - of a path relative to the project
 * @returns its files, without products
 * @throws ReleaseError when a symbolic or hard link leads out of the project
 */
async function requireOwnFiles(
  projectDir: string,
  host: Host,
  isProduct: (path: string) => boolean = () => false,
): Promise<readonly string[]> {
  return await requireOwn(
    (await listProjectFiles(projectDir, host)).filter((file) => !isProduct(file)),
    projectDir,
    host,
  );
}

async function requireOwn(files: readonly string[], projectDir: string, host: Host): Promise<readonly string[]> {
  const strays = await findStrayFiles(files, await findProjectBounds(projectDir, host));
  const [first, ...others] = strays;
  if (first === undefined) return files;
  const more = others.length === 0 ? '' : `; the same applies to ${someOf(others.map(({ path }) => path))}`;
  throw new ReleaseError({ subject: first.path, problem: `${first.problem}${more}`, remedy: STRAY_REMEDY });
}

/** Replaces our paths with those of the project's folder, and of what a project names beside its work tree. */
function showAs(places: readonly (readonly [ours: string, theirs: string])[]): BuildSource['show'] {
  const beside = places.map(([ours, theirs]) => [join(dirname(ours), '/'), join(dirname(theirs), '/')] as const);
  return (text) => [...places, ...beside].reduce((shown, [ours, theirs]) => shown.replaceAll(ours, theirs), text);
}

/**
 * The time that the variable of the step says, as every tool that makes archives reads it.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 * @throws ReleaseError when it isn't a number
 */
function timeOfStep({ environment }: Host): number | null {
  const text = environment['SOURCE_DATE_EPOCH'] ?? '';
  if (text === '') return null;
  if (/^\d{1,12}$/u.test(text)) return Number(text);
  throw new ReleaseError({
    subject: 'SOURCE_DATE_EPOCH',
    problem: `'${visibleValue(text, 40)}' is not a number of seconds since 1970`,
    remedy: 'Set it to one, or remove it: then the time is that of the commit',
  });
}

/** The time of every file: what was asked for, else that of the commit; `null` without one. Seconds. */
function timeOf({ sourceDateEpoch }: BuildDistsInputs, git: GitFacts | null, host: Host): number | null {
  const time = sourceDateEpoch ?? timeOfStep(host) ?? git?.commitTime ?? null;
  return time === null ? null : archivableTime(time);
}

/** A copy of the folder as it is, with its uncommitted changes, and without products of earlier builds and other jobs. */
async function copyAsItIs(
  inputs: BuildDistsInputs,
  {
    git,
    products,
    taken,
  }: { readonly git: GitFacts | null; readonly products: ProductPlaces; readonly taken: TakenFiles },
  folder: string,
  host: Host,
): Promise<BuildSource> {
  const { projectDir, clean } = inputs;
  const originals = taken.files.flatMap(({ original }) => original ?? []);
  const project = await realpath(projectDir);
  const leftovers = clean ? await findLeftovers(project, host) : [];
  const earlier = await earlierProducts(project, await listUntrackedFiles(project, host), products);
  await requireOwnFiles(
    project,
    host,
    (path) =>
      earlier.has(path) ||
      originals.includes(join(project, path)) ||
      leftovers.some((leftover) => isInside(leftover, join(project, path))),
  );
  const bounds = await findProjectBounds(project, host);
  const copy = await copyProject(project, join(folder, basename(bounds.top)), { ignored: 'leave', products }, host);
  // A back-end that packs every file would pack them
  for (const path of originals) {
    if (isInside(bounds.top, path)) await rm(join(copy.top, relative(bounds.top, path)), { force: true });
  }
  if (clean) await removeLeftovers(await findLeftovers(copy.projectDir, host));
  const all = await listProjectFiles(copy.top, host);
  const time = timeOf(inputs, git, host) ?? (await newestTime(copy.top, all));
  await settleFiles(copy.top, all, time);
  const files = copy.projectDir === copy.top ? all : await listProjectFiles(copy.projectDir, host);
  const show = showAs([
    [copy.projectDir, projectDir],
    [copy.top, bounds.top],
  ]);
  return {
    top: copy.top,
    projectDir: copy.projectDir,
    files,
    commit: null,
    committed: null,
    time,
    changes: [],
    pointers: [],
    show,
  };
}

/**
 * Copies what is to be built to a folder of our own, since others may write to the project's folder meanwhile. That is
 * the checked-out commit as a fresh clone has it, with git's history and tags. Outside git, or when the folder differs
 * from the commit and no tag is released, it is the folder itself.
 * @param products - where earlier builds may have left theirs, which count as no change
 * @param git - `null` outside git
 * @param folder - for the files; absolute; empty
 * @param taken - files of the release that were built elsewhere; they are not part of the source
 * @throws ReleaseError when the folder differs from the tag's commit, or contains files that aren't the project's
 */
export async function openBuildSource(
  inputs: BuildDistsInputs,
  products: ProductPlaces,
  git: GitFacts | null,
  folder: string,
  taken: TakenFiles,
  host: Host,
): Promise<BuildSource> {
  if (git === null) return await copyAsItIs(inputs, { git, products, taken }, folder, host);
  const original = await realpath(git.top);
  const opened = await openCommit(original, git.commit, join(folder, 'commit', basename(original)), host);
  const changes = await withoutProducts(await listTreeChanges(opened, host), original, inputs, products, taken, host);
  if (changes.length > 0) {
    if (inputs.tag === null) return { ...(await copyAsItIs(inputs, { git, products, taken }, folder, host)), changes };
    throw new ReleaseError({
      subject: 'project-dir',
      problem: `differs from commit ${git.commit.slice(0, 12)} of the tag ${inputs.tag}: ${describeChanges(changes)}`,
      remedy: 'Commit the changes and tag that commit, or undo them',
    });
  }
  const time = timeOf(inputs, git, host) ?? archivableTime(git.commitTime);
  const pointers = await checkOut(opened, time, host);
  const projectDir = join(opened.top, relative(original, await realpath(inputs.projectDir)));
  await requireFolder(projectDir, git, host);
  const below = relative(opened.top, projectDir).split(sep).join('/');
  const files = await requireOwn(
    filesBelow(opened, below) ?? (await listProjectFiles(projectDir, host)),
    projectDir,
    host,
  );
  const show = showAs([
    [projectDir, inputs.projectDir],
    [opened.top, original],
  ]);
  const { commit } = git;
  return {
    top: opened.top,
    projectDir,
    files,
    commit,
    committed: filesOfCommit(opened),
    time,
    changes,
    pointers,
    show,
  };
}

/**
 * The files of a commit below a folder, which are all that is in a checkout of ours: git needn't list them again.
 * @param below - relative to the top, with `/`; empty for the top
 * @returns sorted as `listProjectFiles` does; `null`: it has submodules, whose files are listed where they are
 */
function filesBelow({ files }: OpenedCommit, below: string): readonly string[] | null {
  if (files.some(({ mode }) => mode === 'submodule')) return null;
  const prefix = below === '' ? '' : `${below}/`;
  return files.flatMap(({ path }) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])).sort();
}

/** A commit contains no empty folders. */
async function requireFolder(projectDir: string, { commit }: GitFacts, host: Host): Promise<void> {
  host.signal.throwIfAborted();
  if ((await lstat(projectDir).catch(() => null))?.isDirectory() === true) return;
  throw new ReleaseError({
    subject: 'project-dir',
    problem: `is not in commit ${commit.slice(0, 12)}`,
    remedy: 'Commit the project, or set project-dir to a folder that is',
  });
}
