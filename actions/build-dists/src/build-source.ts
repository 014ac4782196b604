import { lstat, realpath } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { kindOfFilename } from '@repo-agent-actions/distributions';
import {
  checkOut,
  copyProject,
  findProjectBounds,
  findStrayFiles,
  isInside,
  listProjectFiles,
  listTreeChanges,
  openCommit,
  STRAY_REMEDY,
  type GitFacts,
  type TreeChange,
} from '@repo-agent-actions/project-tree';
import { ReleaseError, type Host } from '@repo-agent-actions/release-model';
import { findOldProducts, removeProducts } from './clean-products.ts';
import type { BuildDistsInputs } from './inputs.ts';

/** What is built: a folder of our own that nobody else writes to. */
export interface BuildSource {
  /** The project in it; absolute. */
  readonly projectDir: string;
  /** The commit whose files these are; `null`: those of the folder, as it was. */
  readonly commit: string | null;
  /** What of the folder wasn't as the commit has it; empty outside git. */
  readonly changes: readonly TreeChange[];
  /** Files of Git LFS that are only pointers, relative to the top of the work tree. */
  readonly pointers: readonly string[];
  /** A text of a tool, with the folder's own paths instead of ours. */
  show(this: void, text: string): string;
}

/** How many names a message has. */
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

/** Files that builds make are no change: the next one makes them anew, and none of them is in what is built. */
async function withoutProducts(
  changes: readonly TreeChange[],
  top: string,
  { projectDir, packagesDir }: BuildDistsInputs,
  host: Host,
): Promise<readonly TreeChange[]> {
  const project = await realpath(projectDir);
  const packages = resolve(project, relative(projectDir, packagesDir));
  const { leftovers } = await findOldProducts(project, packages, host);
  return changes.filter(({ path, kind }) => {
    if (kind !== 'not in the commit') return true;
    const full = join(top, path);
    const isDistribution = isInside(packages, full) && kindOfFilename(basename(path)) !== null;
    return !isDistribution && !leftovers.some((leftover) => isInside(leftover, full));
  });
}

/**
 * Sees to it that what is built is the project's own.
 * @param isProduct - of an absolute path
 * @throws ReleaseError when a link leads out of it, or a hard link does
 */
async function requireOwnFiles(
  projectDir: string,
  host: Host,
  isProduct: (path: string) => boolean = () => false,
): Promise<void> {
  const files = (await listProjectFiles(projectDir, host)).filter((file) => !isProduct(join(projectDir, file)));
  const strays = await findStrayFiles(files, await findProjectBounds(projectDir, host));
  const [first, ...others] = strays;
  if (first === undefined) return;
  const more =
    others.length === 0 ? '' : `; so ${others.length === 1 ? 'is' : 'are'} ${someOf(others.map(({ path }) => path))}`;
  throw new ReleaseError({ subject: first.path, problem: `${first.problem}${more}`, remedy: STRAY_REMEDY });
}

/** Puts paths of the project's folder in the place of ours. */
function showAs(places: readonly (readonly [ours: string, theirs: string])[]): BuildSource['show'] {
  return (text) => places.reduce((shown, [ours, theirs]) => shown.replaceAll(ours, theirs), text);
}

/** The folder as it is, changes that are not committed included. */
async function copyAsItIs(inputs: BuildDistsInputs, folder: string, host: Host): Promise<BuildSource> {
  const { projectDir, packagesDir, clean } = inputs;
  const project = await realpath(projectDir);
  const here = await findOldProducts(project, resolve(project, relative(projectDir, packagesDir)), host);
  const removed = clean ? [...here.distributions, ...here.leftovers] : [];
  await requireOwnFiles(project, host, (path) => removed.some((product) => isInside(product, path)));
  const bounds = await findProjectBounds(project, host);
  const copy = await copyProject(project, join(folder, basename(bounds.top)), { ignored: 'leave' }, host);
  if (clean) {
    const way = relative(projectDir, packagesDir);
    const old = await findOldProducts(copy.projectDir, resolve(copy.projectDir, way), host);
    await removeProducts([...old.distributions, ...old.leftovers].filter((path) => isInside(copy.top, path)));
  }
  const show = showAs([
    [copy.projectDir, projectDir],
    [copy.top, bounds.top],
  ]);
  return { projectDir: copy.projectDir, commit: null, changes: [], pointers: [], show };
}

/**
 * Takes what is to be built out of the project's folder, in which others may write meanwhile: the files of the commit
 * that is checked out, as a fresh clone has them, with git's history and tags. Where the folder isn't as the commit has
 * it, and there is no tag to be released, and outside git: a copy of it.
 * @param git - `null` outside git
 * @param folder - for the files; absolute; empty
 * @throws ReleaseError when the folder isn't as the tag's commit has it, or holds what isn't the project's
 */
export async function openBuildSource(
  inputs: BuildDistsInputs,
  git: GitFacts | null,
  folder: string,
  host: Host,
): Promise<BuildSource> {
  if (git === null) return await copyAsItIs(inputs, folder, host);
  const original = await realpath(git.top);
  const opened = await openCommit(original, git.commit, join(folder, 'commit', basename(original)), host);
  const changes = await withoutProducts(await listTreeChanges(opened, host), original, inputs, host);
  if (changes.length > 0) {
    if (inputs.tag === null) return { ...(await copyAsItIs(inputs, folder, host)), changes };
    throw new ReleaseError({
      subject: 'project-dir',
      problem: `is not as commit ${git.commit.slice(0, 12)} of the tag ${inputs.tag} has it: ${describeChanges(changes)}`,
      remedy: 'Commit the changes and tag that commit, or undo them',
    });
  }
  const pointers = await checkOut(opened, inputs.sourceDateEpoch ?? git.commitTime, host);
  const projectDir = join(opened.top, relative(original, await realpath(inputs.projectDir)));
  await requireFolder(projectDir, git, host);
  await requireOwnFiles(projectDir, host);
  const show = showAs([
    [projectDir, inputs.projectDir],
    [opened.top, original],
  ]);
  return { projectDir, commit: git.commit, changes, pointers, show };
}

/** An empty folder is in no commit. */
async function requireFolder(projectDir: string, { commit }: GitFacts, host: Host): Promise<void> {
  host.signal.throwIfAborted();
  if ((await lstat(projectDir).catch(() => null))?.isDirectory() === true) return;
  throw new ReleaseError({
    subject: 'project-dir',
    problem: `is not in commit ${commit.slice(0, 12)}`,
    remedy: 'Commit the project, or set project-dir to one that is',
  });
}
