import { readFile, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { devNull } from 'node:os';
import { IniError, normalizePipOption, parseIni, PIP_INI, type IniFile } from '#python-standards';

/** A setting of pip, and where it is set. */
export interface PipSetting {
  readonly value: string;
  /** `PIP_INDEX_URL`, or the path of a configuration file. */
  readonly source: string;
}

/** pip's settings for `pip install`, by their long option names without dashes. */
export type PipSettings = ReadonlyMap<string, PipSetting>;

/** Other names of an option; if several are given, pip uses the last one. */
const ALIASES: Readonly<Record<string, string>> = { 'pypi-url': 'index-url', 'default-timeout': 'timeout' };

type Environment = Readonly<Record<string, string>>;

/**
 * Reads pip's settings as `pip install` does: those of the machine, the user, the environment, and PIP_CONFIG_FILE. In all
 * of them, `[install]` takes precedence over `[global]`, and variables over all files. Empty values count as not set.
 * @throws ReleaseError naming the line of a file that pip refuses
 */
export async function readPipSettings(environment: Environment): Promise<PipSettings> {
  const files = new Map<string, IniFile>();
  for (const path of await configurationFiles(environment)) {
    const ini = await readConfiguration(path);
    if (ini !== null) files.set(path, ini);
  }
  const settings = new Map<string, PipSetting>();
  const take = (pool: ReadonlyMap<string, PipSetting>): void => {
    for (const [key, setting] of pool) if (setting.value !== '') settings.set(ALIASES[key] ?? key, setting);
  };
  for (const section of ['global', 'install']) {
    const pool = new Map<string, PipSetting>();
    for (const [source, ini] of files) {
      for (const [key, value] of ini.items(section)) pool.set(key, { value: value ?? '', source });
    }
    take(pool);
  }
  const variables = Object.entries(environment).filter(([name]) => name.startsWith('PIP_'));
  take(
    new Map(
      variables.map(
        ([name, value]) => [normalizePipOption(name.slice('PIP_'.length)), { value, source: name }] as const,
      ),
    ),
  );
  return settings;
}

/** `null` for a file that doesn't exist or can't be opened, which pip ignores. */
async function readConfiguration(path: string): Promise<IniFile | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  try {
    return parseIni(bytes, PIP_INI);
  } catch (thrown) {
    throw thrown instanceof IniError ? thrown.inFile(path) : thrown;
  }
}

/** pip's configuration files in pip's own order: later ones take precedence. */
async function configurationFiles(environment: Environment): Promise<readonly string[]> {
  const own = environment['PIP_CONFIG_FILE'] ?? '';
  if (own === devNull || own === '/dev/null') return []; // pip's way to turn all files off
  // An existing file replaces the user's
  const hasOwn = own !== '' && (await stat(own).catch(() => null)) !== null;
  const windows = process.platform === 'win32';
  const name = windows ? 'pip.ini' : 'pip.conf';
  const prefix = await pythonPrefix(environment);
  return [
    ...machineFolders(environment).map((folder) => join(folder, name)),
    ...(hasOwn ? [] : (await userFolders(environment)).map((folder) => join(folder, name))),
    ...(prefix === null ? [] : [join(prefix, name)]),
    ...(hasOwn ? [own] : []),
  ];
}

function machineFolders(environment: Environment): readonly string[] {
  if (process.platform === 'win32') {
    const programData = environment['PROGRAMDATA'] ?? environment['ProgramData'];
    return programData === undefined ? [] : [join(programData, 'pip')];
  }
  if (process.platform === 'darwin') return ['/Library/Application Support/pip'];
  const written = environment['XDG_CONFIG_DIRS'] ?? '';
  const folders = (written.trim() === '' ? '/etc/xdg' : written).split(delimiter).filter((folder) => folder !== '');
  return [...folders.map((folder) => join(folder, 'pip')), '/etc'];
}

async function userFolders(environment: Environment): Promise<readonly string[]> {
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  if (process.platform === 'win32') {
    const appData = environment['APPDATA'];
    return [
      ...(home === undefined ? [] : [join(home, 'pip')]),
      ...(appData === undefined ? [] : [join(appData, 'pip')]),
    ];
  }
  if (home === undefined) return [];
  const support = join(home, 'Library', 'Application Support', 'pip');
  if (process.platform === 'darwin' && (await stat(support).catch(() => null))?.isDirectory() === true) {
    return [join(home, '.pip'), support];
  }
  const written = process.platform === 'darwin' ? '' : (environment['XDG_CONFIG_HOME'] ?? '');
  return [join(home, '.pip'), join(written.trim() === '' ? join(home, '.config') : written, 'pip')];
}

/** `sys.prefix` of the Python that `pip` would use: that of the active environment, or of the first one on the PATH. */
async function pythonPrefix(environment: Environment): Promise<string | null> {
  const active = environment['VIRTUAL_ENV'] ?? '';
  if (active !== '') return active;
  if (process.platform === 'win32') return null;
  for (const folder of (environment['PATH'] ?? '').split(delimiter)) {
    const python = folder === '' ? null : await realpath(join(folder, 'python3')).catch(() => null);
    if (python === null) continue;
    const isEnvironment = (await stat(join(dirname(folder), 'pyvenv.cfg')).catch(() => null)) !== null;
    return isEnvironment ? dirname(folder) : dirname(dirname(python));
  }
  return null;
}
