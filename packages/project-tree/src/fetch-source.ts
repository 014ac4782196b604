import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import { ReleaseError } from '#release-model';
import { startGit, type GitHost } from './git-program.ts';
import { initializeGit } from './git.ts';

/** What is fetched. */
export interface SourceAddress {
  /** `https://gitea.example`, without a slash at its end. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** A full ref: `refs/tags/v1.2.3`. */
  readonly ref: string;
  /** Of the job; `null`: the repository is public. */
  readonly token: string | null;
}

/** The variables by which git reaches a server: proxies, and the authorities to trust. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|GIT_SSL_CA(?:INFO|PATH)|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)$/iu;

/** What git says about a server, and what that means. The first pattern that matches counts. */
const FAULTS: readonly (readonly [said: RegExp, problem: (address: SourceAddress) => string, remedy: string])[] = [
  [
    /couldn't find remote ref/iu,
    ({ ref }) => `the repository doesn't have ${ref}`,
    'Push the tag, git push origin TAG, and run again',
  ],
  [
    /could not read (?:Username|Password)|Authentication failed|returned error: 40[134]|repository .* not found/iu,
    ({ token }) =>
      token === null
        ? "it isn't public, and the job has no token"
        : "the server refused the token, or doesn't have the repository",
    'Give the job the permission contents: read, and pass a token that may read this repository',
  ],
  [
    /certificate|SSL|TLS/u,
    () => "the server's certificate isn't trusted",
    'Set GIT_SSL_CAINFO to the file with the authority of the server',
  ],
];

/**
 * Only in the environment of this process: a build could read a token from a command line or from `.git/config`.
 * @returns variables that make git send the token to this server, and to no other
 */
function credentials({ serverUrl, token }: SourceAddress): Record<string, string> {
  if (token === null) return {};
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}

/** What git needs to reach a server, with a token that only that server gets: variables for one command. */
export function serverAccess(address: SourceAddress, host: GitHost): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(Object.entries(host.environment).filter(([name]) => NETWORK.test(name))),
    GIT_ALLOW_PROTOCOL: 'http:https',
    GIT_CONFIG_NOSYSTEM: '0',
    ...credentials(address),
  };
}

function refused(address: SourceAddress, result: ProcessResult): ReleaseError {
  const words = result.timedOut ? 'git timed out' : lastMeaningfulLines(result.output, 1);
  const [, problem, remedy] = FAULTS.find(([said]) => said.test(result.output)) ?? [];
  return new ReleaseError({
    subject: `${address.serverUrl}/${address.repository}`,
    problem: problem === undefined ? `the source can't be fetched (${words})` : `${problem(address)} (${words})`,
    remedy: remedy ?? 'Check that this runner reaches the server, and run again',
  });
}

/**
 * Fetches a ref with its history and all tags, and checks it out. Whatever another job left in the folder, in its `.git`
 * or in the settings of the user starts no program and sends the token nowhere; the token is not stored. Submodules and
 * the contents of Git LFS files are not fetched. What an administrator has set for the whole machine holds.
 * @param folder - absolute; everything else in it is removed
 * @returns the commit
 * @throws ReleaseError when there is no git, or the server refuses
 */
export async function fetchSource(folder: string, address: SourceAddress, host: GitHost): Promise<string> {
  const gitDir = join(folder, '.git');
  await rm(gitDir, { recursive: true, force: true });
  const run = async (args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<string> => {
    const own = { GIT_DIR: gitDir, GIT_WORK_TREE: folder, ...variables };
    const result = await startGit({ args, cwd: folder, outside: folder, home: gitDir, variables: own }, host);
    if (result?.exitCode === 0) return result.stdout.trim();
    host.signal.throwIfAborted();
    throw result === null ? withoutGit() : refused(address, result);
  };
  if ((await initializeGit(folder, host)) === null) throw withoutGit();
  const { serverUrl, repository, ref } = address;
  const here = 'refs/remotes/origin/release';
  await run(
    [
      'fetch',
      '--quiet',
      '--force',
      '--no-recurse-submodules',
      '--tags',
      `${serverUrl}/${repository}`,
      `+${ref}:${here}`,
    ],
    serverAccess(address, host),
  );
  await run(['checkout', '--quiet', '--force', '--detach', here]);
  await run(['clean', '--quiet', '-ffdx']);
  return await run(['rev-parse', 'HEAD']);
}

function withoutGit(): ReleaseError {
  return new ReleaseError({
    subject: 'git',
    problem: 'is not installed on this runner',
    remedy: 'Use an image that has git',
  });
}
