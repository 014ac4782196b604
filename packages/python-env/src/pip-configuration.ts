import { readFile, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { devNull } from 'node:os';
import { parseIni, type Ini } from './ini.ts';

/** A setting of pip, and where it stands. */
export interface PipSetting {
  readonly value: string;
  /** `PIP_INDEX_URL`, or the path of a configuration file. */
  readonly source: string;
}

/** pip's settings for `pip install`, by their long option names without the dashes. */
export type PipSettings = ReadonlyMap<string, PipSetting>;

/**
 * Reads pip's settings as `pip install` outside of an environment would: global, user's, PIP_CONFIG_FILE's; in all of
 * them `[install]` goes before `[global]`; the variables go before all files.
 */
export async function readPipSettings(environment: Readonly<Record<string, string>>): Promise<PipSettings> {
  const files: (readonly [path: string, ini: Ini])[] = [];
  for (const path of await configurationFiles(environment)) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) files.push([path, parseIni(text)]);
  }
  const settings = new Map<string, PipSetting>();
  for (const section of ['global', 'install']) {
    for (const [path, ini] of files) {
      for (const [key, value] of ini.get(section) ?? []) settings.set(key, { value, source: path });
    }
  }
  for (const [name, value] of Object.entries(environment)) {
    const option = /^PIP_(\w+)$/iu.exec(name)?.[1];
    if (option !== undefined && value !== '') {
      settings.set(option.toLowerCase().replaceAll('_', '-'), { value, source: name });
    }
  }
  return settings;
}

/** pip's configuration files, later ones first overruled last (pip's own order). */
async function configurationFiles(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const own = environment['PIP_CONFIG_FILE'];
  if (own === devNull || own === '/dev/null') return []; // pip's way to switch all files off
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  const files: string[] = [];
  if (process.platform === 'win32') {
    const programData = environment['PROGRAMDATA'] ?? environment['ProgramData'];
    const appData = environment['APPDATA'];
    if (programData !== undefined) files.push(join(programData, 'pip', 'pip.ini'));
    if (home !== undefined) files.push(join(home, 'pip', 'pip.ini'));
    if (appData !== undefined) files.push(join(appData, 'pip', 'pip.ini'));
  } else {
    const mac = process.platform === 'darwin';
    const systemWide = (environment['XDG_CONFIG_DIRS'] ?? '/etc/xdg')
      .split(delimiter)
      .filter((folder) => folder !== '');
    for (const folder of mac ? ['/Library/Application Support'] : systemWide) {
      files.push(join(folder, 'pip', 'pip.conf'));
    }
    if (!mac) files.push('/etc/pip.conf');
    if (home !== undefined) {
      files.push(join(home, '.pip', 'pip.conf'));
      const support = join(home, 'Library', 'Application Support', 'pip');
      const isMacFolder = mac && (await stat(support).catch(() => null))?.isDirectory() === true;
      files.push(
        isMacFolder
          ? join(support, 'pip.conf')
          : join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'pip', 'pip.conf'),
      );
    }
  }
  if (own !== undefined && own !== '') files.push(own);
  return files;
}
