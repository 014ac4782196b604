import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { IniError, parseIni, RAW_INI, splitOnSpace, type IniFile } from '@repo-agent-actions/python-standards';
import { isSystemError, ReleaseError, shellPath, systemReason } from '@repo-agent-actions/release-model';

/** What a `.pypirc` says about one index. */
export interface PypircEntry {
  /** The upload URL; `null` for pypi and testpypi without a setting of their own. */
  readonly repository: string | null;
  readonly username: string | null;
  readonly password: string | null;
}

/** Windows doesn't have it. */
const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** A larger file is not a settings file. Bytes. */
const MAXIMUM_SIZE = 1_000_000;

function refuse(subject: string, problem: string, remedy: string): never {
  throw new ReleaseError({ subject, problem, remedy });
}

/**
 * The bytes of a `.pypirc` that only its owner can read.
 * @param isRequired - whether it was named explicitly and therefore must exist
 * @returns `null` when it doesn't exist
 * @throws ReleaseError when others can read it, it belongs to another user, or it is not a text file
 */
async function readPrivately(path: string, isRequired: boolean): Promise<Uint8Array | null> {
  // Doesn't wait for a pipe to be written to
  const file = await open(path, constants.O_RDONLY | NO_WAITING).catch((thrown: unknown) => {
    if (isSystemError(thrown, 'ENOENT') && !isRequired) return null;
    return refuse(
      path,
      `can't be read (${systemReason(thrown)})`,
      "Name twine's settings file, or fix its permissions",
    );
  });
  if (file === null) return null;
  try {
    // Of the file that was opened, even through a symbolic link
    const facts = await file.stat();
    const { mode, uid, size } = facts;
    if (!facts.isFile()) refuse(path, 'is not a file', "Name twine's settings file");
    if (process.platform !== 'win32') {
      const own = process.getuid?.() ?? uid;
      if (uid !== own)
        refuse(path, 'belongs to another user, who can read and change it', `Run: chown ${own} ${shellPath(path)}`);
      if ((mode & 0o077) !== 0) {
        refuse(
          path,
          `can be read or changed by others (mode ${(mode & 0o777).toString(8)}), but it contains secrets`,
          `Run: chmod 600 ${shellPath(path)}`,
        );
      }
    }
    if (size > MAXIMUM_SIZE) refuse(path, 'is larger than 1 MB', "Name twine's settings file");
    return await file.readFile();
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
  });
  return new Map([
    ...(names.includes('pypi') ? [] : [['pypi', { repository: null, ...login }] as const]),
    ...names.map((name) => [name, entry(name)] as const),
  ]);
}

/**
 * Reads a `.pypirc`, if only its owner can read it.
 * @param isRequired - whether it was named explicitly and therefore must exist
 * @returns the indexes it names; empty when there is no such file
 * @throws ReleaseError when others can read it, with the command that fixes that; with the line that Python refuses
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
