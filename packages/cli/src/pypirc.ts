import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { IniError, parseIni, RAW_INI, splitOnSpace, type IniFile } from '@repo-agent-actions/python-standards';
import { isSystemError, ReleaseError, shellPath, systemReason } from '@repo-agent-actions/release-model';

/** What a `.pypirc` says of one index. */
export interface PypircEntry {
  /** Where files are posted to; `null` for pypi and testpypi without a setting of their own. */
  readonly repository: string | null;
  readonly username: string | null;
  readonly password: string | null;
}

/** Windows doesn't know it. */
const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** More is no settings file. Bytes. */
const MAXIMUM_SIZE = 1_000_000;

function refuse(subject: string, problem: string, remedy: string): never {
  throw new ReleaseError({ subject, problem, remedy });
}

/**
 * The bytes of a `.pypirc` that nobody but its owner may read.
 * @param isRequired - whether somebody has named it, so that it must be there
 * @returns `null` when it isn't there
 * @throws ReleaseError when others could read it, it belongs to somebody else, or it is no file of text
 */
async function readPrivately(path: string, isRequired: boolean): Promise<Uint8Array | null> {
  // Without waiting for somebody to write into a pipe
  const file = await open(path, constants.O_RDONLY | NO_WAITING).catch((thrown: unknown) => {
    if (isSystemError(thrown, 'ENOENT') && !isRequired) return null;
    return refuse(
      path,
      `can't be read (${systemReason(thrown)})`,
      'Name the settings file of twine, or mend its rights',
    );
  });
  if (file === null) return null;
  try {
    // Of what was opened, through a symbolic link too
    const facts = await file.stat();
    const { mode, uid, size } = facts;
    if (!facts.isFile()) refuse(path, 'is no file', 'Name the settings file of twine');
    if (process.platform !== 'win32') {
      const own = process.getuid?.() ?? uid;
      if (uid !== own)
        refuse(path, 'belongs to another user, who may read and change it', `Run: chown ${own} ${shellPath(path)}`);
      if ((mode & 0o077) !== 0) {
        refuse(
          path,
          `may be read or changed by others (mode ${(mode & 0o777).toString(8)}), and holds secrets`,
          `Run: chmod 600 ${shellPath(path)}`,
        );
      }
    }
    if (size > MAXIMUM_SIZE) refuse(path, 'is larger than 1 MB', 'Name the settings file of twine');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * Takes a `.pypirc` as twine does: `index-servers` of `[distutils]` names the indexes, pypi and testpypi where it is
 * silent; what `[server-login]` says holds for indexes that don't say it themselves.
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
  });
  return new Map([
    ...(names.includes('pypi') ? [] : [['pypi', { repository: null, ...login }] as const]),
    ...names.map((name) => [name, entry(name)] as const),
  ]);
}

/**
 * Reads a `.pypirc`, if nobody but its owner may read it.
 * @param isRequired - whether somebody has named it, so that it must be there
 * @returns the indexes it names; empty when there is no such file
 * @throws ReleaseError when others could read it, with the command that closes it; with the line that Python refuses
 */
export async function readPypirc(path: string, isRequired: boolean): Promise<ReadonlyMap<string, PypircEntry>> {
  const bytes = await readPrivately(path, isRequired);
  if (bytes === null) return new Map();
  try {
    return pypircEntries(parseIni(bytes, RAW_INI));
  } catch (thrown) {
    throw thrown instanceof IniError ? thrown.inFile(path) : thrown;
  }
}
