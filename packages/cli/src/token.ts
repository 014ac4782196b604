import { ReleaseError, withoutEnding } from '@repo-agent-actions/release-model';
import { isKnownIndex, KNOWN_INDEXES } from '@repo-agent-actions/server-profiles';
import { readPypirc, type PypircEntry } from './pypirc.ts';
import { askSilently } from './silent-question.ts';
import { TOKEN_VARIABLE, TOKEN_VARIABLES } from './token-variables.ts';

/** Where a token may come from at a terminal. */
export interface TokenSource {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Where to ask for it: not on the standard output, which may be a document for a program. */
  readonly prompt: NodeJS.WritableStream;
  /** Whether the token is needed; if not, nobody is asked for it. */
  readonly isNeeded: boolean;
  /** The index as it was given: a name, perhaps from the `.pypirc`, or an upload URL. */
  readonly index: string;
  /** The user name as it was given; `null` when it wasn't. */
  readonly username: string | null;
  readonly pypirc: PypircFile;
  /** Ends the question. */
  readonly signal: AbortSignal;
}

/** Twine's settings file. */
export interface PypircFile {
  /** Absolute. */
  readonly path: string;
  /** Whether it was named explicitly and therefore must exist. */
  readonly isRequired: boolean;
}

/** Who uploads, and to which index. */
export interface FoundToken {
  /** Empty when there is no token and none is needed. */
  readonly token: string;
  /** The user of the token; `null` when the place of the token doesn't name one. */
  readonly username: string | null;
  /** The index, or the upload URL that a name in the `.pypirc` means. */
  readonly index: string;
  /** Where the token and the user name are from, for messages: a variable, the path of the `.pypirc`, or the prompt. */
  readonly tokenFrom: string;
  readonly usernameFrom: string;
}

/**
 * Finds the upload token: in the variables that twine and uv read; else in the `.pypirc`, if only its owner can read it;
 * else by asking for it without echoing what is typed.
 * @throws ReleaseError when there is no token and no terminal, or the answer is empty; when the `.pypirc` can't be used
 * @throws PromptInterrupted for Ctrl-C
 */
export async function findToken(source: TokenSource): Promise<FoundToken> {
  const { path } = source.pypirc;
  const known = tokenOfVariables(source);
  const isName = /^[^/:]+$/u.test(source.index) && !isKnownIndex(source.index) && source.index !== 'gitea';
  const wantsPypirc = isName || (known === null && source.isNeeded) || source.pypirc.isRequired;
  const entry = wantsPypirc ? await entryFor(source) : null;
  const index = isName ? (entry?.repository ?? source.index) : source.index;
  if (known !== null) return { ...known, index };
  if (entry !== null && entry.password !== null && (source.username ?? entry.username) === entry.username) {
    return { token: entry.password.trim(), username: entry.username, index, tokenFrom: path, usernameFrom: path };
  }
  const asked = { tokenFrom: 'API token', usernameFrom: path };
  if (!source.isNeeded) return { token: '', username: null, index, ...asked };
  const token = source.input.isTTY === true ? await askSilently('API token (not shown): ', source) : '';
  if (token !== '') return { token, username: entry?.username ?? null, index, ...asked };
  throw new ReleaseError({
    subject: 'API token',
    problem: `no token for ${source.index} was found in the environment or in ${path}`,
    remedy: `Set ${TOKEN_VARIABLE} or add the token to that file, or run the command at a terminal to be asked for it`,
  });
}

function tokenOfVariables({ environment }: TokenSource): Omit<FoundToken, 'index'> | null {
  const read = (variable: string): string | null => {
    const value = environment[variable]?.trim() ?? '';
    return value === '' ? null : value;
  };
  for (const [variable, userVariable] of TOKEN_VARIABLES) {
    const token = read(variable);
    if (token === null) continue;
    const username = userVariable === null ? '__token__' : read(userVariable);
    return { token, username, tokenFrom: variable, usernameFrom: userVariable ?? variable };
  }
  return null;
}

const withoutSlash = (url: string): string => withoutEnding(url, '/').toLowerCase();

/** The entry of an index in the `.pypirc`, by its name there or by its upload URL. */
async function entryFor({ index, pypirc }: TokenSource): Promise<PypircEntry | null> {
  const entries = await readPypirc(pypirc.path, pypirc.isRequired);
  const [name, entry] = [...entries].find(
    ([candidate, { repository }]) =>
      candidate === index || withoutSlash(repository ?? usualRepository(candidate)) === withoutSlash(index),
  ) ?? [index, null];
  if (entry === null || entry.repository === null) return entry;
  const refuse = (problem: string, remedy: string): never => {
    throw new ReleaseError({ subject: pypirc.path, problem: `the repository of [${name}] ${problem}`, remedy });
  };
  if (!URL.canParse(entry.repository)) return refuse('is not a URL', 'Write the whole address, starting with https://');
  const url = new URL(entry.repository);
  if (url.username !== '' || url.password !== '') {
    refuse('contains a user name or a password, which messages would show', 'Write them as username and password');
  }
  // A section named like PyPI must not send the password of another server to PyPI
  if (isKnownIndex(index) && url.host !== new URL(KNOWN_INDEXES[index].uploadUrl).host) {
    refuse(
      `is ${url.href}, which is not ${KNOWN_INDEXES[index].title}`,
      'Give that URL as --index, or rename the section',
    );
  }
  return entry;
}

function usualRepository(name: string): string {
  return isKnownIndex(name) ? KNOWN_INDEXES[name].uploadUrl : '';
}
