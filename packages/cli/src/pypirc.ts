import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { IniError, parseIni, RAW_INI, splitOnSpace, type IniFile } from '#python-standards';
import { isSystemError, ReleaseError, shellPath, systemReason } from '#release-model';

/** What a `.pypirc` says about one index. */
export interface PypircEntry {
  /** The upload URL; `null` for pypi and testpypi without a setting of their own. */
  readonly repository: string | null;
  readonly username: string | null;
  readonly password: string | null;
  /** A bundle of certificate authorities to trust, as a path. */
  readonly caCert: string | null;
  /** One PEM file with a client certificate and its private key, as a path. */
  readonly clientCert: string | null;
}

/** Which `.pypirc` to read, and what for. */
export interface PypircRequest {
  /** Absolute. */
  readonly path: string;
  /** Whether it was named explicitly and therefore must exist. */
  readonly isRequired: boolean;
  /** Whether its passwords are needed; otherwise, others may read it. */
  readonly holdsSecrets: boolean;
}

/** Windows doesn't have it. */
const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** A larger file is not a settings file. Bytes. */
const MAXIMUM_SIZE = 1_000_000;

function refusal(subject: string, problem: string, remedy: string): ReleaseError {
  return new ReleaseError({ subject, problem, remedy });
}

/** The bytes of a `.pypirc`, and why it must not be believed; `null`: nothing speaks against it. */
interface PypircBytes {
  readonly bytes: Uint8Array;
  readonly doubt: ReleaseError | null;
}

/** Who else can read a file with secrets, or change any: the error, or `null`. */
function doubtAbout({ path, holdsSecrets }: PypircRequest, { mode, uid }: Stats): ReleaseError | null {
  if (process.platform === 'win32') return null;
  const own = process.getuid?.() ?? uid;
  if (uid !== own) {
    const problem = 'belongs to another user, who can read and change it';
    return refusal(path, problem, `Run: chown ${own} ${shellPath(path)}`);
  }
  if ((mode & (holdsSecrets ? 0o077 : 0o022)) === 0) return null;
  const shown = (mode & 0o777).toString(8);
  return holdsSecrets
    ? refusal(
        path,
        `can be read or changed by others (mode ${shown}), but it contains secrets`,
        `Run: chmod 600 ${shellPath(path)}`,
      )
    : refusal(
        path,
        `can be changed by others (mode ${shown}), but it says which certificates to use`,
        `Run: chmod go-w ${shellPath(path)}`,
      );
}

/**
 * @returns `null` when there is no such file, or nobody needs it and it can't be read
 * @throws ReleaseError when its secrets are needed and others can read it; when it can't be read, or is not a text file
 */
async function readCarefully(request: PypircRequest): Promise<PypircBytes | null> {
  const { path, isRequired, holdsSecrets } = request;
  // Doesn't wait for a pipe to be written to
  const file = await open(path, constants.O_RDONLY | NO_WAITING).catch((thrown: unknown) => {
    if (!isRequired && (isSystemError(thrown, 'ENOENT') || !holdsSecrets)) return null;
    throw refusal(
      path,
      `can't be read (${systemReason(thrown)})`,
      "Name twine's settings file, or fix its permissions",
    );
  });
  if (file === null) return null;
  try {
    // Of the file that was opened, even through a symbolic link
    const facts = await file.stat();
    if (!facts.isFile()) throw refusal(path, 'is not a file', "Name twine's settings file");
    const doubt = doubtAbout(request, facts);
    if (doubt !== null && holdsSecrets) throw doubt;
    if (facts.size > MAXIMUM_SIZE) throw refusal(path, 'is larger than 1 MB', "Name twine's settings file");
    return { bytes: await file.readFile(), doubt };
  } finally {
    await file.close();
  }
}

/**
 * Reads a `.pypirc` as twine does: `index-servers` of `[distutils]` names the indexes, by default pypi and testpypi;
 * `[server-login]` applies to indexes without a value of their own.
 * @returns index name → entry
 */
export function pypircEntries(ini: IniFile): ReadonlyMap<string, PypircEntry> {
  const has = (section: string, key: string): string | null => ini.get(section, key) ?? null;
  const names = splitOnSpace(has('distutils', 'index-servers') ?? 'pypi testpypi');
  const login = { username: has('server-login', 'username'), password: has('server-login', 'password') };
  const entry = (name: string): PypircEntry => ({
    repository: has(name, 'repository'),
    username: has(name, 'username') ?? login.username,
    password: has(name, 'password') ?? login.password,
    caCert: has(name, 'ca_cert'),
    clientCert: has(name, 'client_cert'),
  });
  return new Map([
    ...(names.includes('pypi')
      ? []
      : [['pypi', { repository: null, ...login, caCert: null, clientCert: null }] as const]),
    ...names.map((name) => [name, entry(name)] as const),
  ]);
}

/** What a `.pypirc` says. */
export interface Pypirc {
  /** The indexes that it names; empty when there is no such file. */
  readonly entries: ReadonlyMap<string, PypircEntry>;
  /** Sections that `index-servers` doesn't list, so that nobody reads them. */
  readonly unlisted: readonly string[];
  /** Why its certificates must not be believed; `null`: nothing speaks against it. */
  readonly doubt: ReleaseError | null;
}

/**
 * Reads a `.pypirc`; one with secrets, if only its owner can read it.
 * @throws ReleaseError when others can read its secrets, with the command that fixes that; with the line that Python
 * refuses
 */
export async function readPypirc(request: PypircRequest): Promise<Pypirc> {
  const read = await readCarefully(request);
  if (read === null) return { entries: new Map(), unlisted: [], doubt: null };
  try {
    const ini = parseIni(read.bytes, RAW_INI);
    const entries = pypircEntries(ini);
    return { entries, unlisted: ini.sections.filter((name) => !entries.has(name)), doubt: read.doubt };
  } catch (thrown) {
    throw thrown instanceof IniError ? thrown.inFile(request.path) : thrown;
  }
}
