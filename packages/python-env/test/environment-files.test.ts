import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environmentDifference, readEnvironmentFiles, type EnvironmentFiles } from '../src/environment-files.ts';
import { removeFolder, temporaryFolder } from './testing.ts';

const PACKAGES = 'lib/python3.12/site-packages';
const RECORD = `${PACKAGES}/tool-1.0.dist-info/RECORD`;

const INSTALLED: Readonly<Record<string, string>> = {
  [`${PACKAGES}/tool/__init__.py`]: 'x = 1\n',
  [`${PACKAGES}/tool/deep/data.txt`]: 'data\n',
  [`${PACKAGES}/tool-1.0.dist-info/METADATA`]: 'Name: tool\nVersion: 1.0\n',
  'bin/tool': '#!/somewhere/bin/python\nimport tool\n',
};

let folder: string;
let noted: EnvironmentFiles;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function row(path: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('base64url');
  const below = path.startsWith(PACKAGES) ? path.slice(PACKAGES.length + 1) : `../../../${path}`;
  return `${below},sha256=${hash},${String(text.length)}`;
}

function record(files: Readonly<Record<string, string>>): string {
  const rows = Object.entries(files).map(([path, text]) => row(path, text));
  return [...rows, 'tool/__pycache__/__init__.cpython-312.pyc,,', 'tool-1.0.dist-info/RECORD,,', ''].join('\n');
}

async function difference(before: EnvironmentFiles | null = noted): Promise<string | null> {
  return environmentDifference(folder, await readEnvironmentFiles(folder, before ?? {}), before);
}

beforeEach(async () => {
  folder = temporaryFolder();
  for (const [path, text] of Object.entries(INSTALLED)) write(path, text);
  write(RECORD, record(INSTALLED));
  for (const path of ['pyvenv.cfg', '.gitignore', 'CACHEDIR.TAG', '.lock', 'bin/activate', 'bin/activate_this.py', 'bin/pydoc.bat'])
    write(path, 'its own\n'); // prettier-ignore
  write(`${PACKAGES}/_virtualenv.py`, 'its own\n');
  write(`${PACKAGES}/_virtualenv.pth`, 'import _virtualenv\n');
  symlinkSync('/usr/bin/python3', join(folder, 'bin/python'));
  symlinkSync('lib', join(folder, 'lib64'));
  noted = await readEnvironmentFiles(folder, null);
});

afterEach(() => {
  removeFolder(folder);
});

/** What somebody does, and what is said then: with what was noted, and by RECORD alone. */
const CHANGES: readonly (readonly [what: string, change: () => void, said: string, byRecord: string | null])[] = [
  [
    'a module is written over',
    () => {
      write(`${PACKAGES}/tool/__init__.py`, 'x = 2\n');
    },
    `${PACKAGES}/tool/__init__.py was changed`,
    `${PACKAGES}/tool/__init__.py doesn't match ${RECORD}`,
  ],
  [
    'a module is written over, and its row too',
    () => {
      write(`${PACKAGES}/tool/__init__.py`, 'x = 2\n');
      write(RECORD, record({ ...INSTALLED, [`${PACKAGES}/tool/__init__.py`]: 'x = 2\n' }));
    },
    `${PACKAGES}/tool/__init__.py was changed`,
    null,
  ],
  [
    'a module is removed',
    () => {
      rmSync(join(folder, PACKAGES, 'tool/deep/data.txt'));
    },
    `${PACKAGES}/tool/deep/data.txt is missing`,
    `${PACKAGES}/tool/deep/data.txt is missing`,
  ],
  ...['evil.pth', 'sitecustomize.py', 'tool/extra.py', 'tool/extra.pyc', 'extra.so'].map(
    (name) =>
      [
        `${name} is added`,
        () => {
          write(`${PACKAGES}/${name}`, 'import os\n');
        },
        `${PACKAGES}/${name} was added`,
        `${PACKAGES}/${name} is not in any RECORD`,
      ] as const,
  ),
  [
    'a program is added',
    () => {
      write('bin/git', '#!/bin/sh\n');
    },
    'bin/git was added',
    'bin/git is not in any RECORD',
  ],
  [
    "a script's first line is another",
    () => {
      write('bin/tool', '#!/tmp/evil\nimport tool\n');
    },
    'bin/tool was changed',
    `bin/tool doesn't match ${RECORD}`,
  ],
  [
    'the interpreter is another',
    () => {
      rmSync(join(folder, 'bin/python'));
      symlinkSync('/tmp/evil', join(folder, 'bin/python'));
    },
    'bin/python was changed',
    null,
  ],
  [
    'the configuration is another',
    () => {
      write('pyvenv.cfg', 'home = /tmp\n');
    },
    'pyvenv.cfg was changed',
    null,
  ],
  [
    'RECORD is removed',
    () => {
      rmSync(join(folder, RECORD));
    },
    `${RECORD} is missing`,
    `${RECORD} is missing`,
  ],
  [
    'a row loses its hash',
    () => {
      write(RECORD, record(INSTALLED).replace(/^(tool\/__init__\.py),sha256=[^,]+/u, '$1,'));
    },
    `${RECORD} was changed`,
    `${PACKAGES}/tool/__init__.py doesn't match ${RECORD}`,
  ],
  [
    'a file becomes a link',
    () => {
      rmSync(join(folder, PACKAGES, 'tool/__init__.py'));
      symlinkSync('/tmp/evil.py', join(folder, PACKAGES, 'tool/__init__.py'));
    },
    `${PACKAGES}/tool/__init__.py was changed`,
    `${PACKAGES}/tool/__init__.py doesn't match ${RECORD}`,
  ],
];

describe('an environment', () => {
  test('agrees with what was noted, and with its RECORDs', async () => {
    expect(await difference()).toBeNull();
    expect(await difference(null)).toBeNull();
  });

  test.each(CHANGES)('is found out when %s', async (_, change, said, byRecord) => {
    change();
    expect(await difference()).toBe(said);
    expect(await difference(null)).toBe(byRecord);
  });

  test('keeps what was compiled when it was made, and loses what was since: nothing says what that does', async () => {
    const compiled = join(folder, PACKAGES, 'tool/__pycache__');
    write(`${PACKAGES}/tool/__pycache__/__init__.cpython-312.pyc`, 'compiled');
    noted = await readEnvironmentFiles(folder, null);
    write(`${PACKAGES}/tool/__pycache__/other.cpython-312.pyc`, 'evil');
    write('bin/__pycache__/tool.cpython-312.pyc', 'evil');
    expect(await difference()).toBeNull();
    expect(readdirSync(compiled)).toEqual(['__init__.cpython-312.pyc']);
    expect(existsSync(join(folder, 'bin/__pycache__/tool.cpython-312.pyc'))).toBe(false);
    write(`${PACKAGES}/tool/__pycache__/__init__.cpython-312.pyc`, 'evil');
    expect(await difference()).toBe(`${PACKAGES}/tool/__pycache__/__init__.cpython-312.pyc was changed`);
  });
});
