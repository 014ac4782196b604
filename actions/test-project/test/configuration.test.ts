import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTemporaryFolder } from '#testkit';
import { readCoverageConfiguration, type CoverageConfiguration } from '../src/coverage.ts';
import { whereConfigured, type Tool } from '../src/tools.ts';

type Files = Readonly<Record<string, string>>;

async function within<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  return await withTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await use(folder);
  });
}

describe('where a tool is configured', () => {
  test.each<[Tool, string, string, string | null]>([
    ['pytest', 'tox.ini', '[tox]\n[pytest] # ours\nx = 1\n', 'tox.ini'],
    ['pytest', 'tox.ini', '[tox]\nenvs =\n  [pytest]\n', null],
    ['pytest', 'setup.cfg', '[tool:pytest]\n', 'setup.cfg'],
    ['pytest', 'setup.cfg', '[metadata]\n[pytest-other]\n', null],
    ['mypy', 'setup.cfg', '  [mypy]\n', 'setup.cfg'],
    ['mypy', 'setup.cfg', '[a]\nb =\n  [mypy]\n', null],
    ['mypy', 'setup.cfg', '[mypy]\n[mypy]\n', null],
    ['mypy', 'mypy.ini', '', 'mypy.ini'],
  ])('%s in %s: %j', async (tool, file, text, expected) => {
    expect(await within({ [file]: text }, (folder) => whereConfigured(tool, folder, [], true))).toBe(expected);
  });

  test('stops where pytest would stop, if it runs', async () => {
    const files = { 'tox.ini': '  [pytest]\n' };
    await expect(within(files, (folder) => whereConfigured('pytest', folder, [], true))).rejects.toThrow(
      'tox.ini:1: is indented and continues nothing. Remove the indent, or write the option that it continues above it.',
    );
    expect(await within(files, (folder) => whereConfigured('pytest', folder, [], false))).toBeNull();
  });
});

describe('what coverage.py is told', () => {
  const none = { isThere: false, hasSource: false, failUnder: null };
  test.each<[Files, CoverageConfiguration]>([
    [{ '.coveragerc': '\ufeff  [run]\n    Source: x\n' }, { ...none, isThere: true, hasSource: true }],
    [{ '.coveragerc': '[coverage:run]\nsource = x\n' }, { ...none, isThere: true, hasSource: true }],
    [{ '.coveragerc': '[report]\nx = 1\n', 'tox.ini': '[coverage:run]\nsource = x\n' }, { ...none, isThere: true, hasSource: false }],
    [{ 'setup.cfg': '[run]\nsource = x\n' }, none],
    [{ 'setup.cfg': '[a]\nb =\n  [coverage:run]\n  source = x\n' }, none],
    [{ 'tox.ini': '[coverage:run]\nbranch = 1\n[DEFAULT]\ninclude = y\n' }, { ...none, isThere: true, hasSource: true }],
    [
      { '.coveragerc': '[report]\nfail_under = 85.5\n', 'setup.cfg': '[coverage:report]\nfail_under = 10\n' },
      { ...none, isThere: true, failUnder: { percentage: 85.5, name: 'fail_under of .coveragerc', isForPytest: false } },
    ],
    [
      { 'setup.cfg': '[coverage:report]\nfail_under = 90\n' },
      { ...none, isThere: true, failUnder: { percentage: 90, name: 'fail_under of setup.cfg', isForPytest: false } },
    ],
    [{ 'tox.ini': '[coverage:report]\nfail_under = 0\n' }, { ...none, isThere: true }],
  ])('%j', async (files, expected) => {
    expect(await within(files, (folder) => readCoverageConfiguration(folder, {}))).toEqual(expected);
  }); // prettier-ignore

  test('a limit in pyproject.toml counts unless another file of coverage.py precedes it', async () => {
    const tool = { coverage: { report: { fail_under: 77 } } };
    const read = (files: Files) => within(files, (folder) => readCoverageConfiguration(folder, tool));
    expect((await read({})).failUnder).toMatchObject({ percentage: 77, name: 'fail_under of pyproject.toml' });
    expect((await read({ '.coveragerc': '[run]\nbranch = 1\n' })).failUnder).toBeNull();
  });

  const limit = (percentage: number, file: string) => ({
    failUnder: { percentage, name: `--cov-fail-under of ${file}`, isForPytest: true },
  });
  test.each<[Files, Readonly<Record<string, unknown>>, Partial<CoverageConfiguration>]>([
    [{ 'pytest.ini': '[pytest]\naddopts = -q --cov=demo --cov-fail-under=75\n' }, {}, { isThere: true, ...limit(75, 'pytest.ini') }],
    [{ 'setup.cfg': '[tool:pytest]\naddopts =\n    --cov\n    --cov-fail-under 82.5\n' }, {}, { isThere: true, ...limit(82.5, 'setup.cfg') }],
    [{ 'tox.ini': '[pytest]\naddopts = --cov-fail-under=60\n[coverage:report]\nfail_under = 90\n' }, {}, limit(60, 'tox.ini')],
    [{}, { pytest: { ini_options: { addopts: ['--strict', '--cov-fail-under=91'] } } }, { isThere: true, ...limit(91, 'pyproject.toml') }],
    [{ 'pytest.toml': '[pytest]\naddopts = ["--cov-fail-under", "55"]\n' }, {}, limit(55, 'pytest.toml')],
    // The first file that configures pytest is the only one; another option of that name sets nothing
    [{ 'pytest.ini': '[pytest]\n', 'setup.cfg': '[tool:pytest]\naddopts = --cov-fail-under=75\n' }, {}, none],
    [{ 'setup.cfg': '[pytest]\naddopts = --cov-fail-under=75\n' }, {}, none],
    [{ 'tox.ini': '[tox]\nenvlist = py312\n' }, { pytest: { ini_options: { addopts: '--cov-fail-under=0' } } }, { isThere: true, failUnder: null }],
  ])('by the options of pytest in %j and %j', async (files, tool, expected) => {
    expect(await within(files, (folder) => readCoverageConfiguration(folder, tool))).toMatchObject(expected);
  }); // prettier-ignore

  test('stops where coverage.py would stop', async () => {
    const files = { '.coveragerc': '[run]\nbranch = 1\nbranch = 0\n' };
    await expect(within(files, (folder) => readCoverageConfiguration(folder, {}))).rejects.toThrow(
      '.coveragerc:3: repeats an option of its section, first set in line 2. Keep one of the two.',
    );
  });
});
