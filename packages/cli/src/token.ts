import { ReleaseError, withoutEnding } from '@repo-agent-actions/release-model';
import { isKnownIndex, KNOWN_INDEXES } from '@repo-agent-actions/server-profiles';
import { readPypirc, type PypircEntry } from './pypirc.ts';
import { askSilently } from './silent-question.ts';

/** Variables that upload tools read a token from, each with that of its user, in the order they are looked at. */
const TOKEN_VARIABLES = [
  ['TWINE_PASSWORD', 'TWINE_USERNAME'],
  ['UV_PUBLISH_TOKEN', null],
  ['UV_PUBLISH_PASSWORD', 'UV_PUBLISH_USERNAME'],
] as const;

/** Where a token may come from at a terminal. */
export interface TokenSource {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Where it is asked for; the standard output is not for it, which may be a document for a program. */
  readonly prompt: NodeJS.WritableStream;
  /** Nobody is asked when it can be done without. */
  readonly isNeeded: boolean;
  /** What was given as index: a name, one of the `.pypirc` included, or an upload URL. */
  readonly index: string;
  /** The user name, when one was given. */
  readonly username: string | null;
  readonly pypirc: PypircFile;
  /** Ends the question. */
  readonly signal: AbortSignal;
}

/** The settings file of twine. */
export interface PypircFile {
  /** Absolute. */
  readonly path: string;
  /** Whether somebody has named it, so that it must be there. */
  readonly isRequired: boolean;
}

/** Who uploads, and where to. */
export interface FoundToken {
  /** Empty when there is none and none is needed. */
  readonly token: string;
  /** That goes with the token; `null` when the place it was found in doesn't tell. */
  readonly username: string | null;
  /** The index, or the upload URL that a name of the `.pypirc` stands for. */
  readonly index: string;
}

/**
 * Finds the upload token: in the variables that twine and uv read, else in the `.pypirc`, if nobody else may read it,
 * else by asking for it without showing what is typed.
 * @throws ReleaseError when there is none and nobody to ask, or nothing was answered; when the `.pypirc` can't be used
 * @throws PromptInterrupted for Ctrl-C
 */
export async function findToken(name: string, source: TokenSource): Promise<FoundToken> {
  const known = tokenOfVariables(source);
  const isName = /^[^/:]+$/u.test(source.index) && !isKnownIndex(source.index) && source.index !== 'gitea';
  const wantsPypirc = isName || (known === null && source.isNeeded) || source.pypirc.isRequired;
  const entry = wantsPypirc ? await entryFor(source) : null;
  const index = isName ? (entry?.repository ?? source.index) : source.index;
  if (known !== null) return { ...known, index };
  if (entry !== null && entry.password !== null && (source.username ?? entry.username) === entry.username) {
    return { token: entry.password.trim(), username: entry.username, index };
  }
  if (!source.isNeeded) return { token: '', username: null, index };
  const token = source.input.isTTY === true ? await askSilently('API token (not shown): ', source) : '';
  if (token !== '') return { token, username: entry?.username ?? null, index };
  throw new ReleaseError({
    subject: name,
    problem: 'is missing',
    remedy: `Put the token into ${TOKEN_VARIABLES[0][0]}, or run the command at a terminal, which asks for it`,
  });
}

function tokenOfVariables({ environment }: TokenSource): Pick<FoundToken, 'token' | 'username'> | null {
  const read = (variable: string): string | null => {
    const value = environment[variable]?.trim() ?? '';
    return value === '' ? null : value;
  };
  for (const [variable, userVariable] of TOKEN_VARIABLES) {
    const token = read(variable);
    if (token !== null) return { token, username: userVariable === null ? '__token__' : read(userVariable) };
  }
  return null;
}

const withoutSlash = (url: string): string => withoutEnding(url, '/').toLowerCase();

/** What the `.pypirc` says of an index, by its name there or by its upload URL. */
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
  if (!URL.canParse(entry.repository)) return refuse('is not a URL', 'Give the whole address, from https:// on');
  const url = new URL(entry.repository);
  if (url.username !== '' || url.password !== '') {
    refuse('holds a user name or a password, which would be shown with it', 'Write them as username and password');
  }
  // The password of another place must not get to PyPI because the section is called like it
  if (isKnownIndex(index) && url.host !== new URL(KNOWN_INDEXES[index].uploadUrl).host) {
    refuse(
      `is ${url.href}, which is not ${KNOWN_INDEXES[index].title}`,
      'Give that URL as --index, or another name to the section',
    );
  }
  return entry;
}

function usualRepository(name: string): string {
  return isKnownIndex(name) ? KNOWN_INDEXES[name].uploadUrl : '';
}
