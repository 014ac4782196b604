import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** The tools that are run without being asked for. */
export const TOOLS = ['pytest', 'mypy', 'ruff', 'black'] as const;

export type Tool = (typeof TOOLS)[number];

/** Files that configure a tool, each with the section that does; `null`: the file alone does. */
const CONFIGURATION: Readonly<Record<Tool, readonly (readonly [file: string, section: RegExp | null])[]>> = {
  pytest: [
    ['pytest.ini', null],
    ['.pytest.ini', null],
    ['pytest.toml', null],
    ['.pytest.toml', null],
    ['tox.ini', /^\[pytest\]/mu],
    ['setup.cfg', /^\[tool:pytest\]/mu],
  ],
  mypy: [
    ['mypy.ini', null],
    ['.mypy.ini', null],
    ['setup.cfg', /^\[mypy\]/mu],
  ],
  ruff: [
    ['ruff.toml', null],
    ['.ruff.toml', null],
  ],
  black: [],
};

/**
 * Where a project configures a tool: `[tool.ruff]`, `mypy.ini`.
 * @param tables - the names below `[tool]` of `pyproject.toml`
 * @returns `null` when it doesn't
 */
export async function whereConfigured(
  tool: Tool,
  projectDir: string,
  tables: readonly string[],
): Promise<string | null> {
  if (tables.includes(tool)) return `[tool.${tool}]`;
  for (const [file, section] of CONFIGURATION[tool]) {
    const text = await readFile(join(projectDir, file), 'utf8').catch(() => null);
    if (text !== null && (section?.test(text) ?? true)) return file;
  }
  return null;
}

/** Whether there is a file that pytest would collect tests from by default. */
export function hasTestFiles(files: readonly string[]): boolean {
  return files.some((file) => {
    const name = posix.basename(file);
    return /^test_.*\.py$|_test\.py$/u.test(name) && !file.split('/').includes('site-packages');
  });
}
