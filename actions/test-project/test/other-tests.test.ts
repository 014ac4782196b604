import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withTemporaryFolder } from '#testkit';
import { findOtherTests } from '../src/other-tests.ts';

const CASE = 'import unittest\n\n\nclass Some(unittest.TestCase):\n    def test_it(self):\n        pass\n';

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>, string | null]>([
  ['nothing', { 'src/demo/__init__.py': '' }, {}, null],
  ['tests that pytest finds', { 'tests/test_x.py': CASE, 'tox.ini': '[testenv]\n' }, {}, null],
  ['a name of unittest', { 'testdemo.py': CASE }, {}, 'testdemo.py has tests'],
  ['a name of its own', { 'tests/checks.py': 'def test_it():\n    pass\n' }, {}, 'tests/checks.py has tests'],
  ["Django's name", { 'demo/tests.py': CASE }, {}, 'demo/tests.py has tests'],
  ['a helper of the package', { 'src/demo/testing.py': CASE }, {}, null],
  ['data for tests', { 'tests/__init__.py': '', 'tests/data.py': 'x = 1\n' }, {}, null],
  ['tox', { 'tox.ini': '[tox]\n[testenv]\ncommands = python -m demo\n' }, {}, 'tox.ini says what to run'],
  ['a tox.ini of other tools', { 'tox.ini': '[flake8]\n' }, {}, null],
  ['tox in pyproject.toml', {}, { tox: {} }, '[tool.tox] says what to run'],
  ['nox', { 'noxfile.py': '' }, {}, 'noxfile.py says what to run'],
])('%s', async (_name, files, tool, expected) => {
  await withTemporaryFolder(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    expect(await findOtherTests(Object.keys(files).sort(), tool, folder)).toBe(expected);
  });
});
