import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { makeDistributions, startScriptedIndex, temporaryFolder, type TemporaryFolder } from '#testkit';
import { expandPattern } from '../src/path-patterns.ts';
import { chooseFolder } from '../src/upload-files.ts';
import { runWords } from './terminal.ts';

let scratch: TemporaryFolder;
let dist: string;

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';
const OLD = 'demo-0.9.tar.gz';

beforeAll(async () => {
  scratch = await temporaryFolder();
  dist = join(scratch.path, 'dist');
  await mkdir(join(dist, 'sub'), { recursive: true });
  await mkdir(join(scratch.path, 'whole'));
  for (const name of [
    WHEEL,
    SDIST,
    OLD,
    `${WHEEL}.asc`,
    `${WHEEL}.publish.attestation`,
    '.hidden-1.0.tar.gz',
    'a[1]-1.0.tar.gz',
  ])
    await writeFile(join(dist, name), name);
  await writeFile(join(dist, 'sub', 'other-1.0.tar.gz'), '');
  for (const name of [WHEEL, SDIST]) await writeFile(join(scratch.path, 'whole', name), name);
});
afterAll(() => scratch.remove());

test("a pattern names what Python's glob names", async () => {
  const patterns = [
    'dist/*', 'dist/demo-1.0*', 'dist/demo-?.?.tar.gz', 'dist/demo-[01].*', 'dist/demo-[!1].*', 'dist/demo-[0-9].[09]*',
    '*/*.whl', '*/*/*.tar.gz', 'dist/.*', 'dist/a[[]1]*', 'dist/a[1]*', 'dist/*.whl*', 'dist/**', 'd?st/*.asc', 'none/*', '*',
    'dist/*1*0*', 'dist/****.gz', 'dist/[d]emo-1.0.tar.gz', 'dist/demo-[]x]*', 'dist/demo-[', './dist/../dist/*.gz', join(dist, '*.gz'),
    'dist/[a-', 'dist/*[!.]gz', '*ist/sub/*',
  ]; // prettier-ignore
  const script =
    'import glob, json, sys; print(json.dumps([sorted(glob.glob(one)) for one in json.loads(sys.argv[1])]))';
  const theirs = JSON.parse(
    execFileSync('python3', ['-I', '-c', script, JSON.stringify(patterns)], { cwd: scratch.path, encoding: 'utf8' }),
  ) as string[][];
  for (const [at, pattern] of patterns.entries()) {
    const ours = (await expandPattern(pattern, scratch.path)).map((path) => basename(path)).sort();
    expect([pattern, ours]).toEqual([pattern, (theirs[at] ?? []).map((path) => basename(path)).sort()]);
  }
});

test('a pattern of many stars takes no time', async () => {
  await writeFile(join(scratch.path, 'a'.repeat(200)), '');
  expect(await expandPattern(`${'a*'.repeat(60)}b`, scratch.path)).toEqual([]);
});

describe('what upload is given', () => {
  async function choose(
    ...words: readonly string[]
  ): Promise<{ names: readonly string[]; said: string; own: boolean }> {
    const said: string[] = [];
    const host = { info: (text: string) => void said.push(text), temporaryFolder: scratch.path };
    const { folder, remove } = await chooseFolder(words, host, scratch.path);
    const names = (await readdir(folder)).sort();
    await remove();
    return { names, said: said.join('\n'), own: existsSync(folder) };
  }

  test('a folder, or all that is in it, is the folder itself', async () => {
    expect(await choose('whole')).toEqual({ names: [WHEEL, SDIST].sort(), said: '', own: true });
    expect(await choose('whole/*')).toMatchObject({ own: true });
    expect(await choose(`whole/${WHEEL}`, `./whole/${SDIST}`)).toMatchObject({ own: true });
  });

  test('files and patterns are those files, without signatures, which are named', async () => {
    expect(await choose('dist/demo-1.0*')).toEqual({
      names: [WHEEL, `${WHEEL}.publish.attestation`, SDIST].sort(),
      said: `Passed over: ${WHEEL}.asc. Indexes don't take signatures any more.`,
      own: false,
    });
    expect(await choose(`dist/${SDIST}`, `dist/${SDIST}`, 'dist/*.whl')).toMatchObject({
      names: [WHEEL, SDIST].sort(),
    });
    // A file is meant by its name before it is by a pattern
    expect(await choose('dist/a[1]-1.0.tar.gz')).toMatchObject({ names: ['a[1]-1.0.tar.gz'] });
    expect(await choose('dist/sub', `dist/${OLD}`)).toMatchObject({ names: [OLD, 'other-1.0.tar.gz'].sort() });
  });

  test('a symbolic link is the file that it leads to, as for twine', async () => {
    const linked = join(scratch.path, 'linked');
    await mkdir(linked);
    await symlink(join(dist, WHEEL), join(linked, WHEEL));
    for (const words of [[`linked/${WHEEL}`], ['linked/*']]) {
      const { folder, remove } = await chooseFolder(
        words,
        { info: () => undefined, temporaryFolder: scratch.path },
        scratch.path,
      );
      expect(folder).not.toBe(linked);
      expect((await lstat(join(folder, WHEEL))).isFile()).toBe(true);
      expect(await readFile(join(folder, WHEEL), 'utf8')).toBe(WHEEL);
      await remove();
    }
  });

  test.each([
    [
      ['dist/demo-2*'],
      'dist/demo-2*: no file fits this pattern. Build the distributions first, or name them, a pattern, or their folder.',
    ],
    [['gone'], "gone: doesn't exist. "],
    [['dist/*.asc'], 'dist/*.asc: names no distribution. '],
    [[`dist/${WHEEL}`, `whole/${WHEEL}`], `whole/${WHEEL}: has the name of `],
  ])('%j is refused in one sentence', async (words, sentence) => {
    await expect(choose(...words)).rejects.toThrow(sentence);
  });
});

test('a pattern at the command line uploads its files and nothing else, without a password where none is needed', async () => {
  const folder = join(scratch.path, 'real');
  await mkdir(folder);
  makeDistributions(
    ['1.0', '1.1'].map((version) => ({
      filename: `demo-${version}-py3-none-any.whl`,
      metadata: { Name: 'demo', Version: version },
    })),
    folder,
  );
  const index = await startScriptedIndex({ software: 'pypiserver', password: null });
  try {
    const words = ['upload', 'real/*-1.1-*', '--index', index.uploadUrl, '--simple-url', index.simpleUrl];
    const run = await runWords(words, { folder: scratch.path });
    expect(run).toMatchObject({ status: 0 });
    expect(run.output).toContain('was found, so the files are sent without one.');
    expect([...index.files.keys()]).toEqual([expect.stringContaining('-1.1-')]);
    const environment = {
      PATH: process.env['PATH'],
      HOME: scratch.path,
      UV_PUBLISH_URL: index.uploadUrl,
      UV_PUBLISH_CHECK_URL: index.simpleUrl,
    };
    const again = await runWords(['upload', 'real/*-1.1-*'], { folder: scratch.path, environment });
    expect(again).toMatchObject({ status: 0 });
    expect(again.output).toContain(`index: ${index.uploadUrl}, from UV_PUBLISH_URL.`);
    const none = await runWords(['upload', 'real/*'], { folder: scratch.path });
    expect(none).toMatchObject({ status: 2, errors: expect.stringContaining('--index: is missing') });
  } finally {
    closeConnections();
    await index.stop();
  }
});
