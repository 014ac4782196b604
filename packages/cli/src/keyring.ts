import { homedir } from 'node:os';
import { askTool, findExecutable } from '#process';
import { TOKEN_VARIABLES } from './token-variables.ts';

/** Its name in messages. */
export const KEYRING = 'keyring';

/** What a keyring has for an index. */
export interface KeptCredentials {
  /** `null` when it was asked for the password of a known user. */
  readonly username: string | null;
  readonly password: string;
}

/** A person may have to unlock it. Milliseconds. */
const LIMIT = 60_000;

/**
 * Asks the program `keyring`, where it is installed, as pip and uv do; the service is the upload URL, as for twine.
 * @param username - `null`: the keyring decides whose credentials they are
 * @returns `null` when it isn't installed or has nothing
 */
export async function askKeyring(
  service: string,
  username: string | null,
  {
    environment,
    folder,
  }: { readonly environment: Readonly<Record<string, string | undefined>>; readonly folder: string },
): Promise<KeptCredentials | null> {
  const secrets: ReadonlySet<string> = new Set(TOKEN_VARIABLES.map(([variable]) => variable));
  const env = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || secrets.has(name) ? [] : [[name, value] as const],
    ),
  );
  const file = findExecutable(KEYRING, env, folder);
  if (file === null) return null;
  const args = username === null ? ['--mode', 'creds', 'get', service] : ['get', service, username];
  const answer = await askTool({ file, args, cwd: homedir(), env }, LIMIT);
  const lines = (answer ?? '').split(/\r?\n/u).filter((line) => line !== '');
  const password = lines.at(-1)?.trim() ?? '';
  if (password === '' || lines.length !== (username === null ? 2 : 1)) return null;
  return { username: username === null ? (lines[0]?.trim() ?? null) : null, password };
}
