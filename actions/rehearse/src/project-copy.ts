import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import {
  changeGit,
  copyProject,
  findWorkTree,
  gitOutput,
  headCommit,
  initializeGit,
  isInside,
  readIdentity,
  tryGit,
  type ProjectCopy,
} from '#project-tree';
import { ReleaseError, type Host } from '#release-model';
import { findGenerated } from './generated-files.ts';
import { removeOldReport } from './report-folder.ts';

/** The settings for commits of a rehearsal, with the identity of nobody. */
const IDENTITY = [
  '-c',
  'user.name=rehearsal',
  '-c',
  'user.email=rehearsal@localhost',
  '-c',
  'advice.addEmbeddedRepo=false',
];

/** A temporary copy of a project as a git repository with everything committed. */
export interface RehearsalCopy extends ProjectCopy {
  /** The project itself; absolute. */
  readonly original: string;
  /** `false` when the project isn't in a git repository, so that one was created. */
  readonly hadGit: boolean;
  /** Whether the copy includes uncommitted changes. */
  readonly hadChanges: boolean;
}

/** @throws ReleaseError with git's last lines when it failed */
function requireDone(result: ProcessResult | null, command: string): void {
  if (result?.exitCode === 0) return;
  throw new ReleaseError(
    result === null
      ? {
          subject: 'git',
          problem: 'was not found on PATH',
          remedy: 'Install git: a rehearsal tags and builds a clone of the project',
        }
      : {
          subject: 'project-dir',
          problem: `git ${command} failed in the copy of the project (${lastMeaningfulLines(result.output, 2)})`,
          remedy: 'Repair the git repository, or rehearse a copy of the project without its .git',
        },
  );
}

/** Changes the copy. @throws ReleaseError with git's last lines when it fails */
async function git(args: readonly string[], top: string, host: Host): Promise<void> {
  requireDone(await changeGit([...IDENTITY, ...args], top, host), args[0] ?? '');
}

/**
 * Adds all files of a project outside git, including those in its .gitignore: an unpacked sdist contains generated files
 * that nothing generates again. Files that the build generates are left out, as in the repository of the project: if they
 * were tracked, the build would change the work tree, and a back-end that asks git would choose a version after the tag.
 */
async function addEverything({ top, projectDir }: ProjectCopy, host: Host): Promise<void> {
  const { patterns: made, isPackageInfo } = await findGenerated(projectDir);
  // Back-ends that ship every file that isn't ignored (hatchling) would ship it in addition to the one that they generate
  if (isPackageInfo) await rm(join(projectDir, 'PKG-INFO'), { force: true });
  await mkdir(join(top, '.git/info'), { recursive: true });
  await writeFile(join(top, '.git/info/exclude'), made.map((pattern) => `${pattern}\n`).join(''));
  const left = made.map(
    (pattern) => `:(exclude,glob)${pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}**`}`,
  );
  await git(['add', '--all', '--force', '--', '.', ...left], top, host);
}

/**
 * Adds the files of submodules like any others: their repositories aren't in the copy, and the build uses what its commit
 * contains.
 * @returns whether there are submodules
 */
async function addSubmodules(top: string, host: Host): Promise<boolean> {
  const listed = (await gitOutput(['ls-files', '--stage', '-z'], top, host)) ?? '';
  const paths = listed.split('\0').flatMap((line) => /^160000 [^\t]*\t([^]+)$/u.exec(line)?.[1] ?? []);
  for (const path of paths) {
    await git(['rm', '--quiet', '--cached', '--', `:(literal)${path}`], top, host);
    await git(['add', '--all', '--force', '--', `:(literal)${path}`], top, host);
  }
  return paths.length > 0;
}

/**
 * Copies a project into `folder` without changing a byte of it: with its git history and its uncommitted changes, which
 * are committed in the copy; or, outside git, as a plain copy that becomes a repository. Products of earlier builds are
 * left out.
 * @param projectDir - absolute
 * @param folder - absolute; must not exist yet
 * @param reportDir - where rehearsals of the project write their reports; absolute
 * @param without - files that don't belong to the source, such as wheels that were built elsewhere; absolute, without links
 * @throws ReleaseError when git is missing or refuses
 */
export async function copyForRehearsal(
  projectDir: string,
  folder: string,
  reportDir: string,
  without: readonly string[],
  host: Host,
): Promise<RehearsalCopy> {
  const hadGit = (await findWorkTree(projectDir, host)) !== null;
  const identity = await readIdentity(projectDir, host);
  const products = { normalizedName: identity?.normalizedName ?? null };
  const copy = await copyProject(projectDir, folder, { ignored: 'leave', products }, host);
  const original = resolve(await realpath(projectDir), relative(copy.projectDir, copy.top));
  for (const path of without) {
    if (isInside(original, path)) await rm(join(copy.top, relative(original, path)), { force: true });
  }
  const hasOwnGit = hadGit && (await findWorkTree(copy.top, host)) === copy.top;
  if (!hasOwnGit) requireDone(await initializeGit(copy.top, host), 'init');
  if (hadGit) await git(['add', '--all'], copy.top, host);
  else {
    await removeOldReport(reportDir, projectDir, copy);
    await addEverything(copy, host);
  }
  const unborn = (await headCommit(copy.top, host)) === null;
  const staged = (await tryGit(['diff', '--cached', '--quiet'], copy.top, host))?.exitCode !== 0;
  const submodules = await addSubmodules(copy.top, host);
  if (unborn || staged || submodules)
    await git(['commit', '--quiet', '--allow-empty', '--no-verify', '-m', 'Rehearsal'], copy.top, host);
  // Generated files are in no commit, and for a tag the folder must match the commit
  if (!hadGit) await git(['clean', '--quiet', '--force', '-d', '-x'], copy.top, host);
  return { ...copy, original: projectDir, hadGit, hadChanges: hadGit && staged };
}

/** Tags the commit of the copy. An existing tag of that name is moved, but only in the copy. */
export async function tagCopy(copy: RehearsalCopy, tag: string, host: Host): Promise<void> {
  await git(['tag', '--force', '--annotate', '--message', `Rehearsal of ${tag}`, tag], copy.top, host);
}
