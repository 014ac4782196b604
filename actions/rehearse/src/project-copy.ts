import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, type ProcessResult } from '@repo-agent-actions/process';
import {
  changeGit,
  copyProject,
  findWorkTree,
  gitOutput,
  headCommit,
  initializeGit,
  tryGit,
  type ProjectCopy,
} from '@repo-agent-actions/project-tree';
import { ReleaseError, type Host } from '@repo-agent-actions/release-model';
import { findGenerated } from './generated-files.ts';
import { removeOldReport } from './report-folder.ts';

/** What the commits of a rehearsal are made with: nobody's identity. */
const IDENTITY = [
  '-c',
  'user.name=rehearsal',
  '-c',
  'user.email=rehearsal@localhost',
  '-c',
  'advice.addEmbeddedRepo=false',
];

/** A throw-away copy of a project as a git repository with everything committed. */
export interface RehearsalCopy extends ProjectCopy {
  /** The project itself; absolute. */
  readonly original: string;
  /** `false` when the project is in no git repository and one was made for it. */
  readonly hadGit: boolean;
  /** Whether changes that were not committed were laid over. */
  readonly hadChanges: boolean;
}

/** @throws ReleaseError with git's last words when it failed */
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
          remedy: 'Repair the git repository, or rehearse a plain copy of the project without its .git',
        },
  );
}

/** Changes the copy. @throws ReleaseError with git's last words when it fails */
async function git(args: readonly string[], top: string, host: Host): Promise<void> {
  requireDone(await changeGit([...IDENTITY, ...args], top, host), args[0] ?? '');
}

/**
 * Adds everything outside git, what the project's own .gitignore names included: an unpacked sdist holds generated files
 * that nothing makes again. What the build does make again stays out, as in the repository of the project: were it
 * tracked, the build would change the work tree, and a back-end that asks git would name a version after the tag.
 */
async function addEverything({ top, projectDir }: ProjectCopy, host: Host): Promise<void> {
  const { patterns: made, isPackageInfo } = await findGenerated(projectDir);
  // Back-ends that ship every file that is not ignored (hatchling) would ship it beside the one that they make
  if (isPackageInfo) await rm(join(projectDir, 'PKG-INFO'), { force: true });
  await mkdir(join(top, '.git/info'), { recursive: true });
  await writeFile(join(top, '.git/info/exclude'), made.map((pattern) => `${pattern}\n`).join(''));
  const left = made.map(
    (pattern) => `:(exclude,glob)${pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}**`}`,
  );
  await git(['add', '--all', '--force', '--', '.', ...left], top, host);
}

/**
 * Adds the files of submodules like any other: their own repositories aren't in the copy, and what is built is what its
 * commit holds.
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
 * Copies a project into `folder` without changing a byte of it: with its git history and the changes that are not
 * committed laid over and committed there, or, outside git, as a plain copy that becomes a repository.
 * @param projectDir - absolute
 * @param folder - absolute; must not exist yet
 * @param reportDir - where rehearsals of the project write their report; absolute
 * @throws ReleaseError when git is missing or refuses
 */
export async function copyForRehearsal(
  projectDir: string,
  folder: string,
  reportDir: string,
  host: Host,
): Promise<RehearsalCopy> {
  const hadGit = (await findWorkTree(projectDir, host)) !== null;
  const copy = await copyProject(projectDir, folder, { ignored: 'leave' }, host);
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
  // What the build makes anew is in no commit; under a tag the folder must be as the commit has it
  if (!hadGit) await git(['clean', '--quiet', '--force', '-d', '-x'], copy.top, host);
  return { ...copy, original: projectDir, hadGit, hadChanges: hadGit && staged };
}

/** Tags the copy's commit; a tag of that name on another commit is moved, in the copy only. */
export async function tagCopy(copy: RehearsalCopy, tag: string, host: Host): Promise<void> {
  await git(['tag', '--force', '--annotate', '--message', `Rehearsal of ${tag}`, tag], copy.top, host);
}
