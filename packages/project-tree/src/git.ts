import { readFile, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import { machineIgnores } from './git-ignores.ts';
import { findGitFolder, unreadable, type GitFolder } from './git-folder.ts';
import { askGit, startGit, type GitHost } from './git-program.ts';
import { foreignSetting, isWrittenByInit, readSettings } from './git-settings.ts';
import { withView } from './git-view.ts';

export type { GitHost } from './git-program.ts';

/** Commands that only read. Each was tested on hostile repositories. */
const LOOKING: ReadonlySet<string> = new Set(
  ['cat-file', 'check-attr', 'check-ignore', 'describe', 'diff', 'for-each-ref', 'log', 'ls-files', 'ls-tree', 'rev-list', 'rev-parse', 'status'],
); // prettier-ignore

function requireLooking(args: readonly string[]): void {
  const [name = '', option = ''] = args.filter((word, position) => position > 0 || !word.startsWith('--no-'));
  const isTagList = name === 'tag' && /^--(?:list|points-at)$/u.test(option);
  const looksDeep = name === 'describe' && args.some((word) => /^--(?:dirty|broken)/u.test(word));
  if ((!LOOKING.has(name) && !isTagList) || looksDeep)
    throw new Error(`git ${name} is not a command that only reads: use changeGit`);
}

/** `git status` and `git diff` would start another git in each submodule, with that submodule's own settings. */
function withoutSubmodules(args: readonly string[]): readonly string[] {
  const at = args.findIndex((word) => word === 'status' || word === 'diff');
  return at === -1 ? args : [...args.slice(0, at + 1), '--ignore-submodules=dirty', ...args.slice(at + 1)];
}

async function look(
  folder: GitFolder,
  args: readonly string[],
  cwd: string,
  host: GitHost,
  input: string | undefined,
): Promise<ProcessResult | null> {
  return await withView(folder, host, async (view) => {
    const ignores = await machineIgnores(folder.top, host);
    const settings = ignores === null ? [] : ['-c', `core.excludesFile=${ignores}`];
    return await startGit(
      {
        args: [...settings, ...withoutSubmodules(args)],
        cwd,
        outside: folder.top,
        home: view.folder,
        variables: view.variables,
        input,
      },
      host,
    );
  });
}

/**
 * Reads the repository that a folder belongs to. Whatever its settings, attributes and files say, no program but git is
 * started, nothing is fetched, and nothing in it is changed: see `GitView`. So it doesn't matter who owns it.
 * The caller judges exit codes.
 * @param args - of a command that only reads
 * @param input - for its standard input
 * @returns `null` when there is no git on this machine, or no repository here
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function tryGit(
  args: readonly string[],
  cwd: string,
  host: GitHost,
  input?: string,
): Promise<ProcessResult | null> {
  requireLooking(args);
  const folder = await findGitFolder(cwd, host.environment);
  return folder === null ? null : await look(folder, args, cwd, host, input);
}

/**
 * The output of a git command that only reads, without the closing line feed.
 * @returns `null` when there is no git or no repository, or when git answers no
 * @throws ReleaseError when there is a repository that can't be read
 */
export async function gitOutput(args: readonly string[], cwd: string, host: GitHost): Promise<string | null> {
  const result = await tryGit(args, cwd, host);
  return result?.exitCode === 0 ? result.stdout.replace(/\n$/u, '') : null;
}

/** Like `tryGit`, for a command that fails only in a broken repository. @throws ReleaseError with git's own words */
async function requireGit(args: readonly string[], cwd: string, host: GitHost): Promise<ProcessResult | null> {
  const result = await tryGit(args, cwd, host);
  if (result === null || result.exitCode === 0 || result.exitCode === 1) return result;
  host.signal.throwIfAborted();
  const words = result.timedOut ? 'git timed out' : lastMeaningfulLines(result.output, 1);
  throw unreadable(cwd, `git ${args[0] ?? ''}: ${words}`, 'Run git fsck there, or check out the project again');
}

/**
 * Like `gitOutput`, for a command that fails only in a broken repository.
 * @returns `null` when there is no git or no repository, or when git answers no (an exit code of 1)
 * @throws ReleaseError with git's own words when it fails
 */
export async function requireGitOutput(args: readonly string[], cwd: string, host: GitHost): Promise<string | null> {
  const result = await requireGit(args, cwd, host);
  return result?.exitCode === 0 ? result.stdout.replace(/\n$/u, '') : null;
}

/**
 * The answer of a git command that says yes (exit code 0) or no (1), and fails only in a broken repository.
 * @returns `null` when there is no git or no repository
 * @throws ReleaseError with git's own words when it fails
 */
export async function requireAnswer(args: readonly string[], cwd: string, host: GitHost): Promise<boolean | null> {
  const result = await requireGit(args, cwd, host);
  return result === null ? null : result.exitCode === 0;
}

/**
 * Creates an empty repository, without the hooks and settings that the machine would add.
 * @param folder - absolute; `.git` is created in it
 * @param format - of its hashes: `sha1` or `sha256`
 * @returns `null` when there is no git on this machine
 */
export async function initializeGit(folder: string, host: GitHost, format = 'sha1'): Promise<ProcessResult | null> {
  const ofFormat = format === 'sha1' ? [] : [`--object-format=${format}`];
  const args = ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--template=', ...ofFormat, '.'];
  return await startGit({ args, cwd: folder, outside: folder, home: join(folder, '.git'), variables: {} }, host);
}

/** The texts of settings files that git has read, and that name nothing of others. */
const ownSettings = new Set<string>();

/**
 * Runs a command that changes a repository that we made, before code of a project could reach it.
 * @param top - of its work tree; absolute
 * @param input - for its standard input
 * @returns `null` when there is no git on this machine
 * @throws ReleaseError when its settings are not what we wrote
 */
export async function changeGit(
  args: readonly string[],
  top: string,
  host: GitHost,
  input?: string,
): Promise<ProcessResult | null> {
  const gitDir = join(top, '.git');
  if ((await stat(gitDir).catch(() => null))?.isDirectory() !== true)
    throw new Error(`${top} is not a repository that we made`);
  const text = await readFile(join(gitDir, 'config'), 'utf8').catch(() => null);
  if (text === null || !(ownSettings.has(text) || isWrittenByInit(text))) {
    const settings = await readSettings({ top, gitDir, commonDir: gitDir }, gitDir, host);
    if (settings === null) return null;
    const foreign = foreignSetting(settings);
    if (foreign === null && text !== null) ownSettings.add(text);
    if (foreign !== null)
      throw unreadable(
        top,
        `another program has set ${foreign} in it`,
        'Run again, and find out what writes to this folder',
      );
  }
  const ignores = await machineIgnores(top, host);
  const variables = { GIT_DIR: gitDir, GIT_WORK_TREE: top };
  const words = ignores === null ? args : ['-c', `core.excludesFile=${ignores}`, ...args];
  return await startGit({ args: words, cwd: top, outside: top, home: gitDir, variables, input }, host);
}

/** What git on this machine prints as its version: `git version 2.39.5`. `null` when there is none. */
export async function gitVersion(projectDir: string, host: GitHost): Promise<string | null> {
  const outside = (await findGitFolder(projectDir, host.environment).catch(() => null))?.top ?? projectDir;
  const root = parse(projectDir).root;
  const answer = await askGit({ args: ['--version'], cwd: root, outside, home: root, variables: {} }, host);
  return answer?.trim() ?? null;
}
