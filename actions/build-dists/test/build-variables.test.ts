import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pathVariables, reproducibleVariables, type BuildPlaces } from '../src/build-variables.ts';

let folder: string;
let places: BuildPlaces;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'variables-')));
  for (const name of ['home', 'tmp', 'bin']) mkdirSync(join(folder, name));
  places = {
    home: join(folder, 'home'),
    temporary: join(folder, 'tmp'),
    renamed: [
      [join(folder, 'project'), '/build/project'],
      [join(folder, 'work'), '/build/work'],
    ],
  };
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function program(name: string, text: string): string {
  const path = join(folder, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A compiler that knows only some flags. */
function compiler(name: string, known: string): string {
  return program(
    name,
    `for word in "$@"; do case "$word" in -f*-prefix-map=*) case "$word" in ${known}=*) ;; *) exit 1;; esac;; esac; done`,
  );
}

async function paths(
  files: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  requires: readonly string[] = [],
) {
  const own = { PATH: `${join(folder, 'bin')}:/bin`, HOME: '/home/somebody', ...environment };
  return await pathVariables(places, { files, requires }, own, join(folder, 'wrapper'));
}

describe('the variables of a build', () => {
  test('are the same for everybody, with tools where they are', () => {
    const home = join(folder, 'real home');
    mkdirSync(join(home, '.cargo'), { recursive: true });
    mkdirSync(join(home, '.rustup'));
    const variables = reproducibleVariables(1_700_000_000, places, {
      HOME: home,
      RUSTUP_HOME: '/opt/rustup',
      LC_TIME: 'de_DE',
    });
    expect(variables).toMatchObject({
      SOURCE_DATE_EPOCH: '1700000000',
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
      LC_TIME: null,
      COLUMNS: null,
      HOME: places.home,
      TMPDIR: places.temporary,
      CARGO_HOME: join(home, '.cargo'),
    });
    expect(variables).not.toHaveProperty('RUSTUP_HOME');
    expect(variables).not.toHaveProperty('PYENV_ROOT');
  });

  test('ask no compiler when nothing is compiled', async () => {
    program('cc', `touch "${folder}/asked"`);
    expect(await paths(['src/demo/__init__.py', 'README.md'])).toEqual({ variables: {}, wrapperText: null });
    expect(existsSync(join(folder, 'asked'))).toBe(false);
  });

  test('keep the flags of the user, and use those that the compiler knows', async () => {
    compiler('cc', '-ffile-prefix-map');
    const flags = `-ffile-prefix-map=${folder}/project=/build/project -ffile-prefix-map=${folder}/work=/build/work`;
    expect((await paths(['src/a.c'], { CPPFLAGS: '-DX=1' })).variables).toEqual({ CPPFLAGS: `-DX=1 ${flags}` });
    expect((await paths(['setup.py'], {}, ['Cython>=3'])).variables).toEqual({ CPPFLAGS: flags });
    compiler('old-cc', '-fdebug-prefix-map');
    expect((await paths(['a.c'], { CC: 'old-cc -m64' })).variables['CPPFLAGS']).toContain('-fdebug-prefix-map=');
    compiler('oldest-cc', 'none');
    expect((await paths(['a.c'], { CC: 'oldest-cc' })).variables).toEqual({});
    expect((await paths(['a.c'], { CC: 'missing-cc' })).variables).toEqual({});
  });

  test('give CMake the flags that it reads, unless configure would lose its own', async () => {
    compiler('cc', '-ffile-prefix-map');
    const names = async (...files: readonly string[]): Promise<readonly string[]> =>
      Object.keys((await paths(files, { CFLAGS: '-O3' })).variables);
    expect(await names('CMakeLists.txt', 'a.c')).toEqual(['CPPFLAGS', 'CFLAGS', 'CXXFLAGS']);
    expect((await paths(['CMakeLists.txt'], { CFLAGS: '-O3' })).variables['CFLAGS']).toMatch(
      /^-O3 -ffile-prefix-map=/u,
    );
    expect(await names('CMakeLists.txt', 'vendor/configure')).toEqual(['CPPFLAGS']);
  });

  test('wrap the Rust compiler, around the wrapper of the user', async () => {
    const inner = program('sccache', 'echo "sccache $*"');
    const plain = await paths(['Cargo.toml', 'src/lib.rs'], { CARGO_HOME: '/opt/cargo' });
    expect(plain.variables).toEqual({ RUSTC_WRAPPER: join(folder, 'wrapper') });
    const wrapped = await paths(['Cargo.toml'], { CARGO_HOME: '/opt/cargo', RUSTC_WRAPPER: inner });
    const wrapper = program('wrapper', (wrapped.wrapperText ?? '').replace('#!/bin/sh\n', ''));
    expect(execFileSync(wrapper, ['rustc', '-C', 'x=a b'], { encoding: 'utf8' })).toBe(
      `sccache rustc -C x=a b --remap-path-prefix=${folder}/project=/build/project --remap-path-prefix=${folder}/work=/build/work --remap-path-prefix=/opt/cargo=/cargo\n`,
    );
  });

  test('leave out a folder whose name needs quotes', async () => {
    compiler('cc', '-ffile-prefix-map');
    places = { ...places, renamed: [[join(folder, 'my project'), '/build/project']] };
    expect(await paths(['a.c', 'Cargo.toml'])).toEqual({ variables: {}, wrapperText: null });
  });
});
