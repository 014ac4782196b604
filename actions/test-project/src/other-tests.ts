import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isTable, parseIni, RAW_INI } from '#python-standards';
import { hasTestFiles, readProjectIni } from './tools.ts';

/** Files that are read for tests, and bytes of each. */
const MOST_FILES = 200;
const MOST_BYTES = 512 * 1024;

/** What unittest and people call test files, beyond what pytest collects. */
function mayHaveTests(file: string): boolean {
  const folders = posix.dirname(file).split('/');
  if (!file.endsWith('.py') || folders.includes('site-packages')) return false;
  const name = posix.basename(file);
  return (
    /^tests?\d*\.py$|^test[A-Z].*\.py$|[a-z]Tests?\.py$/u.test(name) ||
    (/^test.*\.py$/u.test(name) && !file.includes('/')) ||
    folders.some((one) => /^tests?$/u.test(one))
  );
}

const TEST_CODE = /^[ \t]*(?:async )?def test\w*\((?:self)?\)|^class \w+\(.*TestCase\)|unittest\.main\(/mu;

/** The environments of tox that aren't named for something else than tests. */
async function usesTox(projectDir: string, tool: Readonly<Record<string, unknown>>): Promise<string | null> {
  if (isTable(tool['tox'])) return '[tool.tox]';
  for (const [file, section] of [
    ['tox.ini', 'testenv'],
    ['setup.cfg', 'tox:tox'],
  ] as const) {
    const ini = await readProjectIni(projectDir, file, (bytes) => parseIni(bytes, RAW_INI)).catch(() => null);
    if (ini?.has(section) === true) return file;
  }
  return null;
}

/**
 * What says that a project has tests that pytest doesn't find by its own names: a file with tests, or a tool that runs some.
 * @param files - of the project
 * @param tool - `[tool]` of `pyproject.toml`
 * @returns `tests/checks.py has tests`, `noxfile.py runs commands`; `null` when pytest finds some, or nothing says so
 */
export async function findOtherTests(
  files: readonly string[],
  tool: Readonly<Record<string, unknown>>,
  projectDir: string,
): Promise<string | null> {
  if (hasTestFiles(files)) return null;
  for (const file of files.filter(mayHaveTests).slice(0, MOST_FILES)) {
    const bytes = await readFile(join(projectDir, file)).catch(() => null);
    if (bytes !== null && TEST_CODE.test(bytes.subarray(0, MOST_BYTES).toString('utf8'))) return `${file} has tests`;
  }
  const nox = files.find((file) => file === 'noxfile.py');
  const runner = (await usesTox(projectDir, tool)) ?? nox;
  return runner === undefined ? null : `${runner} says what to run`;
}
