import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { IniError, parseIni, parseIniconfig, RAW_INI, type IniFile } from '#python-standards';

/** The tools that run by default. */
export const TOOLS = ['pytest', 'mypy', 'ruff', 'black'] as const;

export type Tool = (typeof TOOLS)[number];

/** Files that configure a tool, each with the section that does; `null`: the file alone does. */
const CONFIGURATION: Readonly<Record<Tool, readonly (readonly [file: string, section: string | null])[]>> = {
  pytest: [
    ['pytest.ini', null],
    ['.pytest.ini', null],
    ['pytest.toml', null],
    ['.pytest.toml', null],
    ['tox.ini', 'pytest'],
    ['setup.cfg', 'tool:pytest'],
  ],
  mypy: [
    ['mypy.ini', null],
    ['.mypy.ini', null],
    ['setup.cfg', 'mypy'],
  ],
  ruff: [
    ['ruff.toml', null],
    ['.ruff.toml', null],
  ],
  black: [],
};

/**
 * The INI file of a project; `null` when it isn't there.
 * @throws ReleaseError naming the line that the tool refuses
 */
export async function readProjectIni(
  projectDir: string,
  file: string,
  read: (bytes: Uint8Array) => IniFile,
): Promise<IniFile | null> {
  const bytes = await readFile(join(projectDir, file)).catch(() => null);
  if (bytes === null) return null;
  try {
    return read(bytes);
  } catch (thrown) {
    throw thrown instanceof IniError ? thrown.inFile(file) : thrown;
  }
}

/**
 * Where a project configures a tool: `[tool.ruff]`, `mypy.ini`.
 * @param tables - the names below `[tool]` of `pyproject.toml`
 * @param runsAnyway - whether the tool runs even if nothing configures it
 * @returns `null` when it doesn't
 * @throws ReleaseError naming the line of an INI file at which pytest would stop when it runs
 */
export async function whereConfigured(
  tool: Tool,
  projectDir: string,
  tables: readonly string[],
  runsAnyway: boolean,
): Promise<string | null> {
  if (tables.includes(tool)) return `[tool.${tool}]`;
  for (const [file, section] of CONFIGURATION[tool]) {
    if (section === null) {
      if (await isThere(join(projectDir, file))) return file;
    } else {
      const read = tool === 'pytest' ? parseIniconfig : (bytes: Uint8Array) => parseIni(bytes, RAW_INI);
      const ini = await readProjectIni(projectDir, file, read).catch((thrown: unknown) => {
        // mypy itself reads on without the file
        if (runsAnyway && tool === 'pytest') throw thrown;
        return null;
      });
      if (ini?.has(section) === true) return file;
    }
  }
  return null;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}

/** Whether there is a file that pytest would collect tests from by default. */
export function hasTestFiles(files: readonly string[]): boolean {
  return files.some((file) => {
    const name = posix.basename(file);
    return /^test_.*\.py$|_test\.py$/u.test(name) && !file.split('/').includes('site-packages');
  });
}
