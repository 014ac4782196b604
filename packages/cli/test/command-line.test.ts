import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { bundledExample } from '../src/bundled-example.ts';
import { readCommandLine } from '../src/command-line.ts';
import type { Command } from '../src/command.ts';
import { COMMANDS } from '../src/commands.ts';

let scratch: TemporaryFolder;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
});

const nowhere = { environment: {}, folder: '/nowhere' };

async function commandNamed(name: string): Promise<Command> {
  const entry = COMMANDS.find((command) => command.name === name);
  if (entry === undefined) throw new Error(`no command ${name}`);
  return await entry.load();
}

async function read(line: string): Promise<ReturnType<typeof readCommandLine>> {
  const [name = '', ...words] = line.split(' ');
  return readCommandLine(await commandNamed(name), words, nowhere);
}

describe('the index of an upload, from the variables of twine and uv', () => {
  const URL_OF_TWINE = 'https://twine.example/upload/';
  const URL_OF_UV = 'https://uv.example/upload/';
  test.each<readonly [string, Readonly<Record<string, string>>, string, string | null]>([
    ['dist', { TWINE_REPOSITORY: 'corp' }, 'corp', 'TWINE_REPOSITORY'],
    ['dist', { TWINE_REPOSITORY: ' testpypi ' }, 'testpypi', 'TWINE_REPOSITORY'],
    ['dist', { TWINE_REPOSITORY_URL: URL_OF_TWINE }, URL_OF_TWINE, 'TWINE_REPOSITORY_URL'],
    ['dist', { TWINE_REPOSITORY_URL: URL_OF_TWINE, TWINE_REPOSITORY: 'corp' }, URL_OF_TWINE, 'TWINE_REPOSITORY_URL'],
    ['dist', { TWINE_REPOSITORY_URL: ' ', TWINE_REPOSITORY: 'corp' }, 'corp', 'TWINE_REPOSITORY'],
    ['dist', { UV_PUBLISH_URL: URL_OF_UV }, URL_OF_UV, 'UV_PUBLISH_URL'],
    ['dist', { UV_PUBLISH_URL: URL_OF_UV, TWINE_REPOSITORY: 'corp' }, 'corp', 'TWINE_REPOSITORY'],
    ['dist --index pypi', { TWINE_REPOSITORY_URL: URL_OF_TWINE, UV_PUBLISH_URL: URL_OF_UV }, 'pypi', null],
  ])('%j with %j', async (line, environment, index, from) => {
    const read = readCommandLine(await commandNamed('upload'), line.split(' '), { environment, folder: '/nowhere' });
    expect(read.environment).toMatchObject({ INPUT_INDEX: index });
    expect(read.fromVariables.get('index') ?? null).toBe(from);
  });

  test.each<readonly [Readonly<Record<string, string>>, string]>([
    [{ UV_PUBLISH_URL: URL_OF_UV, UV_PUBLISH_CHECK_URL: 'https://uv.example/simple/' }, 'https://uv.example/simple/'],
    // It is the page of uv's index, and says nothing of another one
    [{ TWINE_REPOSITORY_URL: URL_OF_TWINE, UV_PUBLISH_CHECK_URL: 'https://uv.example/simple/' }, ''],
    [{ TWINE_REPOSITORY: 'corp', UV_PUBLISH_CHECK_URL: 'https://uv.example/simple/' }, ''],
  ])('the simple API with %j', async (environment, simpleUrl) => {
    const read = readCommandLine(await commandNamed('upload'), ['dist'], { environment, folder: '/nowhere' });
    expect(read.environment['INPUT_SIMPLE-URL']).toBe(simpleUrl);
  });
});

describe('a command line', () => {
  test('becomes the inputs of the action, with the defaults of the rest', async () => {
    const { environment, operands, json } = await read('build there --formats sdist --no-clean --json');
    expect(environment).toMatchObject({
      'INPUT_PROJECT-DIR': 'there',
      INPUT_FORMATS: 'sdist',
      INPUT_CLEAN: 'false',
      'INPUT_PACKAGES-DIR': 'dist',
    });
    expect({ operands, json }).toEqual({ operands: ['there'], json: true });
  });

  test('takes a value that begins with a hyphen behind an equals sign', async () => {
    expect((await read('validate --tag=-x')).environment).toMatchObject({ INPUT_TAG: '-x' });
  });

  test('an option goes before the word that means the same', async () => {
    expect((await read('validate one --project-dir two')).environment).toMatchObject({ 'INPUT_PROJECT-DIR': 'two' });
  });

  test.each([
    ['build --bogus', "build: unknown option '--bogus'"],
    ['build -x', "build: unknown option '-x'"],
    ['build --no-formats', "build: unknown option '--no-formats'"],
    ['build --no-json', "build: unknown option '--no-json'"],
    ['build --formats', '--formats: needs a value'],
    ['build --formats --json', '--formats: needs a value'],
    ['build --clean=yes', '--clean: takes no value'],
    ['build --no-clean=yes', '--no-clean: takes no value'],
    ['build one two', "build: unexpected argument 'two'"],
    ['build one two three', "build: unexpected arguments 'two', 'three'"],
    ['init one two', "init: unexpected argument 'two'"],
    ['rehearse one two', "rehearse: unexpected argument 'two'"],
    ['verify one two', "verify: unexpected argument 'two'"],
    ['check', 'FILE: is missing'],
    ['upload --index testpypi', 'DIR: is missing'],
    ['upload dist', '--index: is missing'],
    ['upload dist --index pypi --password x', '--password: everybody on this machine could read a token'],
  ])('%s: says what is wrong with it', async (line, message) => {
    await expect(read(line)).rejects.toThrow(message);
  });

  test.each([
    ['build --fromats wheel', '--formats'],
    ['build --no-claen', '--no-clean'],
    ['build --no-formats', '--formats'],
    ['build --norm', '--normalize-sdist'],
    ['build --Clean', '--clean'],
    ['build --zzzzzz', null],
  ])('%s: suggests the option that was meant', async (line, meant) => {
    const error: unknown = await read(line).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UsageError', meant });
  });

  test('a flag that takes no value is named in the forms that exist', async () => {
    await expect(read('build --no-clean=yes')).rejects.toMatchObject({ remedy: 'Write --clean or --no-clean' });
    await expect(read('build --json=yes')).rejects.toMatchObject({ remedy: 'Write --json' });
  });

  test('help is given whatever else is missing', async () => {
    expect((await read('upload -h')).help).toBe(true);
  });
});

describe('npm run rehearse without a project', () => {
  const npm = {
    npm_package_name: 'repo-agent-actions',
    npm_lifecycle_event: 'rehearse',
  };

  test('means the bundled example, unless the person stands in a project of their own', async () => {
    const example = join(scratch.path, 'suite/examples/repo-agent');
    const own = join(scratch.path, 'own');
    await Promise.all([mkdir(example, { recursive: true }), mkdir(own)]);
    await writeFile(join(own, 'pyproject.toml'), '');
    const environment = { ...npm, npm_package_json: join(scratch.path, 'suite/package.json') };

    const start = { environment, folder: join(scratch.path, 'suite') };
    expect(bundledExample(start)).toBe(example);
    expect(bundledExample({ environment, folder: own })).toBeNull();
    const rehearse = await commandNamed('rehearse');
    const projectOf = (words: readonly string[]): string | undefined =>
      readCommandLine(rehearse, words, start).environment['INPUT_PROJECT-DIR'];
    expect(projectOf([])).toBe(example);
    expect(projectOf(['--python-versions', '3.12'])).toBe(example);
    expect(projectOf(['mine'])).toBe('mine');
    expect(readCommandLine(rehearse, [], nowhere).environment['INPUT_PROJECT-DIR']).toBe('.');
  });

  test("is npm's alone: another package's script of that name means its own folder", () => {
    const environment = {
      ...npm,
      npm_package_name: 'other',
      npm_package_json: join(scratch.path, 'suite/package.json'),
    };
    expect(bundledExample({ environment, folder: scratch.path })).toBeNull();
  });
});
