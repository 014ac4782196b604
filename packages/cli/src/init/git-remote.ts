import { visibleValue } from '#harmless-text';
import { ReleaseError } from '#release-model';
import { gitOutput, listRemotes, parseRemote, type GitHost, type RepositoryHome, serverAddress } from '#project-tree';

/** The branch to which `git clone` has pointed the HEAD of a remote. */
async function defaultBranch(folder: string, remote: string, host: GitHost): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--symbolic-full-name', `refs/remotes/${remote}/HEAD`];
  const head = await gitOutput(args, folder, host);
  const branch = head?.trim().slice(`refs/remotes/${remote}/`.length) ?? '';
  return /^[\w.-]+(?:\/[\w.-]+)*$/u.test(branch) ? branch : 'main';
}

/**
 * Finds the server and the repository that a project is pushed to: `origin`, else the only remote.
 * @param wanted - the server as it was given, or `null`; it takes precedence over the server of the remote
 * @throws ReleaseError when there is no such remote
 */
export async function findHome(folder: string, wanted: string | null, host: GitHost): Promise<RepositoryHome> {
  const remotes = await listRemotes(folder, host);
  const names = remotes.map(({ name }) => name);
  const name = names.find((candidate) => candidate === 'origin') ?? (names.length === 1 ? names[0] : undefined);
  const url = remotes.find((remote) => remote.name === name)?.url;
  const found = url === undefined ? null : parseRemote(url);
  if (found !== null && name !== undefined) {
    const home = { ...found, defaultBranch: await defaultBranch(folder, name, host) };
    return wanted === null ? home : { ...home, serverUrl: serverOf(wanted), isGuessed: false };
  }
  const why =
    name === undefined
      ? `${folder} has ${names.length === 0 ? 'no remote' : `several remotes (${names.join(', ')}) and none is named origin`}`
      : `the remote ${name} of ${folder} is not a repository on a server`;
  throw new ReleaseError({
    subject: 'host',
    problem: `${why}, so the server of the project is unknown`,
    remedy: 'Run this in a clone of the repository, or add it: git remote add origin https://HOST/OWNER/NAME.git',
  });
}

/**
 * The address of a server as workflows contain it.
 * @param wanted - `gitea.example`, or a whole address
 * @param subject - the input
 * @throws ReleaseError when it is not an address
 */
export function serverOf(wanted: string, subject = 'host'): string {
  const text = /^https?:\/\//iu.test(wanted) ? wanted : `https://${wanted}`;
  const address = serverAddress(text);
  if (address === null) {
    throw new ReleaseError({
      subject,
      problem: `'${visibleValue(wanted.slice(0, 500).replace(/\/\/[^/@]*@/u, '//…@'), 120)}' is not the address of a server`,
      remedy: 'Give https://HOST, without a user name or the repository',
    });
  }
  return address;
}
