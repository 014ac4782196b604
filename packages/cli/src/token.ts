import { resolve } from 'node:path';
import { visibleValue } from '#harmless-text';
import { indexAddress, TOKEN_USER } from '#index-client';
import { CLIENT_CERTIFICATE_VARIABLE, ReleaseError, withoutEnding } from '#release-model';
import { isKnownIndex, KNOWN_INDEXES } from '#server-profiles';
import { readPypirc, type Pypirc, type PypircEntry } from './pypirc.ts';
import { askSilently } from './silent-question.ts';
import { askKeyring, KEYRING } from './keyring.ts';
import { TOKEN_VARIABLE, TOKEN_VARIABLES, TWINE_CERT, TWINE_USERNAME, type UserVariable } from './token-variables.ts';

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
  /** What relative paths are relative to; absolute. */
  readonly folder: string;
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

/** A file of certificates that the `.pypirc` names for an index. */
export interface FoundCertificate {
  /** The variable that says the same to every request. */
  readonly variable: string;
  /** Absolute. */
  readonly path: string;
  /** The file and the key, for messages. */
  readonly from: string;
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
  readonly certificates: readonly FoundCertificate[];
}

/**
 * Finds who uploads and where to, field by field as twine does: each is what an option says, else a variable that twine
 * or uv reads, else the section of the `.pypirc`, if only its owner can read it, else `keyring`, else the answer of a
 * person, without echoing it. An index other than PyPI may need no password: without one, it gets none. The certificates
 * of the index are those of the `.pypirc`.
 * @throws ReleaseError when PyPI would get no token; when the upload URL has a password in it; when the `.pypirc` can't be used, or has no section of that name
 * @throws PromptInterrupted for Ctrl-C
 */
export async function findToken(source: TokenSource): Promise<FoundToken> {
  const { path } = source.pypirc;
  // Before anybody is asked for a password that the address has
  if (source.index.includes('://')) indexAddress(source.index);
  const known = passwordOfVariables(source);
  const isName = /^[^/:]+$/u.test(source.index) && !isKnownIndex(source.index) && source.index !== 'gitea';
  const isMeant = isName || (known === null && source.isNeeded) || source.pypirc.isRequired;
  const file = await readPypirc({ ...source.pypirc, holdsSecrets: isMeant });
  const section = sectionFor(source.index, file);
  if (isName) requireSection(section, file, source);
  if (isMeant && section !== null) checkRepository(section, source);
  const entry = section === null || isOfAnotherServer(source.index, section.entry) ? null : section.entry;
  const index = isName ? (entry?.repository ?? source.index) : source.index;
  const rest = { index, certificates: certificatesOf(section, file, source) };
  const userOf = (families: readonly UserVariable[]): Pick<FoundToken, 'username' | 'usernameFrom'> | null => {
    for (const variable of families) {
      const username = valueOf(source, variable);
      if (username !== null) return { username, usernameFrom: variable };
    }
    // PyPI knows one user only, whatever a section says
    if (isPyPI(index)) return { username: TOKEN_USER, usernameFrom: path };
    const username = entry?.username ?? null;
    if (username === null) return null;
    if (file.doubt !== null) throw file.doubt;
    return { username, usernameFrom: path };
  };
  const found = (
    token: string,
    tokenFrom: string,
    user: Pick<FoundToken, 'username' | 'usernameFrom'> | null,
  ): FoundToken => ({
    token,
    tokenFrom,
    ...(user ?? { username: null, usernameFrom: tokenFrom }),
    ...rest,
  });
  if (known !== null) {
    const { token, tokenFrom, user } = known;
    return found(token, tokenFrom, user === null ? { username: TOKEN_USER, usernameFrom: tokenFrom } : userOf([user]));
  }
  const user = userOf([TWINE_USERNAME]);
  if (isMeant && entry !== null && entry.password !== null) return found(entry.password.trim(), path, user);
  if (!source.isNeeded) return found('', NOBODY, null);
  const kept = await askKeyring(index, source.username ?? user?.username ?? null, source);
  if (kept !== null) {
    const named = kept.username === null ? user : { username: kept.username, usernameFrom: KEYRING };
    return found(kept.password, KEYRING, named);
  }
  const mayBeOpen = !isPyPI(index) && index !== 'gitea';
  const question = mayBeOpen
    ? 'Password or token (not shown; empty for an index that needs none): '
    : 'API token (not shown): ';
  const token = source.input.isTTY === true ? await askSilently(question, source) : '';
  if (token !== '' || mayBeOpen) return found(token, NOBODY, user);
  throw new ReleaseError({
    subject: NOBODY,
    problem: `no token for ${source.index} was found in the environment or in ${path}`,
    remedy: `Set ${TOKEN_VARIABLE} or add the token to that file, or run the command at a terminal to be asked for it`,
  });
}

/** The place of what a person answers. */
const NOBODY = 'API token';

function valueOf({ environment }: Pick<TokenSource, 'environment'>, variable: string): string | null {
  const value = environment[variable]?.trim() ?? '';
  return value === '' ? null : value;
}

/** Whether it is PyPI or TestPyPI, which know only one user. */
function isPyPI(index: string): boolean {
  if (isKnownIndex(index)) return true;
  if (!URL.canParse(index)) return false;
  const { host } = new URL(index);
  return Object.values(KNOWN_INDEXES).some(({ uploadUrl }) => new URL(uploadUrl).host === host);
}

interface VariableToken {
  readonly token: string;
  readonly tokenFrom: string;
  /** The variable of its user; `null`: the token has none. */
  readonly user: UserVariable | null;
}

function passwordOfVariables(source: TokenSource): VariableToken | null {
  for (const [variable, user] of TOKEN_VARIABLES) {
    const token = valueOf(source, variable);
    if (token !== null) return { token, tokenFrom: variable, user };
  }
  return null;
}

/** @throws ReleaseError when a name has no section, or one that twine can't use */
function requireSection(section: Section | null, { entries, unlisted }: Pypirc, { index, pypirc }: TokenSource): void {
  const refuse = (problem: string, remedy: string): never => {
    throw new ReleaseError({ subject: pypirc.path, problem, remedy });
  };
  const name = visibleValue(index, 80);
  if (section === null) {
    const others = [...entries.keys(), 'gitea'].map((one) => visibleValue(one, 80)).join(', ');
    if (unlisted.includes(index))
      refuse(
        `index-servers of [distutils] doesn't list the section [${name}], so twine doesn't read it, either`,
        `Add ${name} to index-servers`,
      );
    refuse(`has no section [${name}]`, `Add it, or give one of ${others}, or an upload URL as --index`);
  } else if (section.entry.repository === null) {
    refuse(`the section [${name}] has no repository`, 'Add the upload URL of the index as its repository');
  }
}

const withoutSlash = (url: string): string => withoutEnding(url, '/').toLowerCase();

/** The section of one index in a `.pypirc`. */
interface Section {
  readonly name: string;
  readonly entry: PypircEntry;
}

/** The section of an index, by its name or by its upload URL; `null` when it has none. */
function sectionFor(index: string, { entries }: Pypirc): Section | null {
  const [name, entry] = [...entries].find(
    ([candidate, { repository }]) =>
      candidate === index || withoutSlash(repository ?? usualRepository(candidate)) === withoutSlash(index),
  ) ?? [index, null];
  return entry === null ? null : { name, entry };
}

/** Whether a section named like PyPI is about another server: it must not send that server's password to PyPI. */
function isOfAnotherServer(index: string, { repository }: PypircEntry): boolean {
  if (repository === null || !URL.canParse(repository) || !isKnownIndex(index)) return false;
  return new URL(repository).host !== new URL(KNOWN_INDEXES[index].uploadUrl).host;
}

/** @throws ReleaseError when the address of the section can't be used, or isn't that of the index */
function checkRepository({ name, entry }: Section, { index, pypirc }: TokenSource): void {
  if (entry.repository === null) return;
  const refuse = (problem: string, remedy: string): never => {
    throw new ReleaseError({ subject: pypirc.path, problem: `the repository of [${name}] ${problem}`, remedy });
  };
  if (!URL.canParse(entry.repository)) refuse('is not a URL', 'Write the whole address, starting with https://');
  const url = new URL(entry.repository);
  if (url.username !== '' || url.password !== '') {
    refuse('contains a user name or a password, which messages would show', 'Write them as username and password');
  }
  if (isKnownIndex(index) && isOfAnotherServer(index, entry)) {
    refuse(
      `is ${url.href}, which is not ${KNOWN_INDEXES[index].title}`,
      'Give that URL as --index, or rename the section',
    );
  }
}

/**
 * The certificates of a section, as twine takes them: `TWINE_CERT` has the last word on `ca_cert`, even if it is empty;
 * a relative path is relative to the current folder, and `~` is not replaced.
 * @throws ReleaseError when others can change the file that names them
 */
function certificatesOf(
  section: Section | null,
  { doubt }: Pypirc,
  { index, pypirc, environment, folder }: TokenSource,
): readonly FoundCertificate[] {
  if (section === null || isOfAnotherServer(index, section.entry)) return [];
  const { caCert, clientCert } = section.entry;
  const named = [
    [TWINE_CERT, environment[TWINE_CERT] === undefined ? caCert : null, 'ca_cert'],
    [CLIENT_CERTIFICATE_VARIABLE, clientCert, 'client_cert'],
  ] as const;
  const found = named.flatMap(([variable, path, key]) =>
    path === null || path === ''
      ? []
      : [{ variable, path: resolve(folder, path), from: `${pypirc.path}, ${key} of [${section.name}]` }],
  );
  if (found.length > 0 && doubt !== null) throw doubt;
  return found;
}

function usualRepository(name: string): string {
  return isKnownIndex(name) ? KNOWN_INDEXES[name].uploadUrl : '';
}
