import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTable, parseIniconfig, parseToml10 } from '#python-standards';
import { ReleaseError } from '#release-model';
import { readProjectIni } from './tools.ts';

/** Options that a project always gives to pytest. */
export interface PytestOptions {
  readonly words: readonly string[];
  /** The file that gives them. */
  readonly file: string;
}

type Table = Readonly<Record<string, unknown>>;

function wordsOf(addopts: unknown): readonly string[] {
  const lines = Array.isArray(addopts) ? addopts : [addopts];
  return lines.flatMap((line) => (typeof line === 'string' ? line.split(/\s+/u).filter((word) => word !== '') : []));
}

async function tomlOptions(projectDir: string, file: string): Promise<PytestOptions | null> {
  const text = await readFile(join(projectDir, file), 'utf8').catch(() => null);
  if (text === null) return null;
  const { pytest } = parseToml10(text, file);
  return { words: wordsOf(isTable(pytest) ? pytest['addopts'] : undefined), file };
}

async function iniOptions(projectDir: string, file: string, section: string): Promise<PytestOptions | null> {
  const ini = await readProjectIni(projectDir, file, parseIniconfig);
  // An empty pytest.ini counts; files of other tools do by their section
  if (ini === null || (section !== 'pytest' && !ini.has(section)) || (file === 'tox.ini' && !ini.has(section)))
    return null;
  return { words: wordsOf(ini.get(section, 'addopts')), file };
}

/** What `pyproject.toml` says, in the table of pytest 9 or that of every pytest. */
function pyprojectOptions(tool: Table): PytestOptions | null {
  const pytest = tool['pytest'];
  if (!isTable(pytest)) return null;
  const options = isTable(pytest['ini_options']) ? pytest['ini_options'] : pytest;
  return { words: wordsOf(options['addopts']), file: 'pyproject.toml' };
}

/**
 * Reads `addopts` of the one file that configures pytest. One that pytest refuses gives none: pytest says so when it runs.
 * @param tool - the tables below `[tool]` of `pyproject.toml`
 * @see https://docs.pytest.org/en/stable/reference/customize.html
 */
export async function readPytestOptions(projectDir: string, tool: Table): Promise<PytestOptions | null> {
  const readers = [
    () => tomlOptions(projectDir, 'pytest.toml'),
    () => tomlOptions(projectDir, '.pytest.toml'),
    () => iniOptions(projectDir, 'pytest.ini', 'pytest'),
    () => iniOptions(projectDir, '.pytest.ini', 'pytest'),
    () => Promise.resolve(pyprojectOptions(tool)),
    () => iniOptions(projectDir, 'tox.ini', 'pytest'),
    () => iniOptions(projectDir, 'setup.cfg', 'tool:pytest'),
  ];
  try {
    for (const read of readers) {
      const found = await read();
      if (found !== null) return found;
    }
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
  }
  return null;
}

/** The last value of an option that is written as `--name=value` or `--name value`. */
export function optionValue({ words }: PytestOptions, name: string): string | null {
  let value: string | null = null;
  for (const [at, word] of words.entries()) {
    if (word === name) value = words[at + 1] ?? null;
    else if (word.startsWith(`${name}=`)) value = word.slice(name.length + 1);
  }
  return value;
}
