import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparePythons, findPythons, toolsPython } from '../src/index.ts';
import { anyPython, machine, removeFolder, temporaryFolder } from './testing.ts';

const folder = temporaryFolder();

afterAll(() => {
  removeFolder(folder);
});

function folderOf(...names: readonly string[]): string {
  const path = join(folder, ...names);
  mkdirSync(path, { recursive: true });
  return path;
}

function program(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

describe('on this machine', () => {
  test('every interpreter is what it is said to be, by its real path, newest first', async () => {
    const pythons = await findPythons(machine);
    expect(pythons.length).toBeGreaterThan(0);
    expect(pythons).toEqual([...pythons].sort((a, b) => comparePythons(b, a)));
    for (const { path, version, minor } of pythons.slice(0, 3)) {
      expect(realpathSync(path)).toBe(path);
      const said = execFileSync(path, ['-c', 'import platform; print(platform.python_version())'], {
        encoding: 'utf8',
      });
      expect(said.trim()).toBe(version);
      expect(version.startsWith(`${minor}.`)).toBe(true);
    }
  });

  test('is searched once', async () => {
    expect(await findPythons({ ...machine })).toBe(await findPythons(machine));
  });
});

describe('on a PATH', () => {
  test('without a Python nothing is found, and the sentence says so', async () => {
    const found = await findPythons({ PATH: folderOf('empty'), HOME: folder });
    expect(found).toEqual([]);
    expect(() => toolsPython(found)).toThrow(
      /^PATH: no Python was found\. Install Python 3\.10 or later, or add it to the PATH/u,
    );
  });

  test('links to nowhere, folders, texts and failing programs are passed over', async () => {
    const bin = folderOf('strange');
    symlinkSync(join(folder, 'nowhere'), join(bin, 'python'));
    mkdirSync(join(bin, 'python3'));
    writeFileSync(join(bin, 'python3.12'), 'text');
    program(join(bin, 'python3.11'), 'exit 1');
    program(join(bin, 'python3.10'), 'echo Python 2.7.18');
    expect(await findPythons({ PATH: bin, HOME: folder })).toEqual([]);
  });

  test('a script that starts an interpreter is followed to it', async () => {
    const python = await anyPython();
    const bin = folderOf('wrapper');
    program(join(bin, 'python3'), `exec '${python.path}' "$@"`);
    expect(await findPythons({ PATH: bin, HOME: folder })).toEqual([python]);
  });

  test('the free-threaded build and PyPy are other Pythons', async () => {
    const bin = folderOf('others');
    const fake = join(folderOf('fake'), 'python3.13');
    program(fake, 'echo "Python 3.13.0 experimental free-threading build (main)"');
    symlinkSync(fake, join(bin, 'python3.13'));
    program(join(bin, 'python3.10'), 'echo "Python 3.10.14 (abc, Nov 1 2026)"; echo "[PyPy 7.3.17]"');
    expect(await findPythons({ PATH: bin, HOME: folder })).toEqual([]);
  });
});

describe('behind pyenv', () => {
  test('the interpreters are found, and no shim is started', async () => {
    const python = await anyPython();
    const shims = folderOf('pyenv', 'shims');
    program(join(shims, 'python3'), `touch '${join(folder, 'shim-was-started')}'; exit 127`);
    symlinkSync(python.path, join(folderOf('pyenv', 'versions', python.version, 'bin'), 'python3'));
    expect(await findPythons({ PATH: shims, HOME: folder })).toEqual([python]);
    expect(existsSync(join(folder, 'shim-was-started'))).toBe(false);
  });

  test('they are found without shims, too', async () => {
    const python = await anyPython();
    const root = dirname(folderOf('pyenv', 'shims'));
    expect(await findPythons({ PATH: '', HOME: folder, PYENV_ROOT: root })).toEqual([python]);
  });
});

test("a runner's tool cache is looked through, for what is whole in it", async () => {
  const python = await anyPython();
  const toolCache = folderOf('tools');
  const place = folderOf('tools', 'Python', python.version, process.arch);
  symlinkSync(python.path, join(folderOf('tools', 'Python', python.version, process.arch, 'bin'), 'python'));
  // Another job is still unpacking it
  expect(await findPythons({ PATH: '', HOME: join(folder, 'nobody'), RUNNER_TOOL_CACHE: toolCache })).toEqual([]);
  writeFileSync(`${place}.complete`, '');
  expect(await findPythons({ PATH: '', HOME: folder, RUNNER_TOOL_CACHE: toolCache })).toEqual([python]);
});
