import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeDistributions, REPOSITORY, temporaryFolder, type TemporaryFolder } from '#testkit';
import { runWords } from './terminal.ts';

/** `error: <input or file>: <what is wrong>. <what to do>`, in one line, without a trace. */
const SENTENCE = /^error: [^\n]+?: [^\n]+\. [^\n]+\n$/u;

let scratch: TemporaryFolder;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
});

describe('used wrongly', () => {
  test.each([
    [['biuld'], /unknown command 'biuld'\. Did you mean build\? The commands are rehearse, /u],
    [['nonsense'], /unknown command 'nonsense'\. The commands are rehearse, /u],
    [['--vresion'], /unknown option '--vresion'\. Did you mean --version\? /u],
    [['--verbose', 'build'], /--verbose: comes before the command\. .*dist\/cli\/index\.js COMMAND --verbose\.$/mu],
    [['help', 'biuld'], /unknown command 'biuld'\. Did you mean build\? /u],
    [['build', 'one', 'two'], /build: unexpected argument 'two'\. .*: node dist\/cli\/index\.js build --help$/mu],
    [['build', 'one', 'two', 'th\u001bree'], /build: unexpected arguments 'two', 'th\\u001bree'\. /u],
    [['build', '--bogus'], /build: unknown option '--bogus'\. .*: node dist\/cli\/index\.js build --help$/mu],
    [['upload', 'dist', '--index', 'testpypi'], /API token: no token for testpypi was found .* Set TWINE_PASSWORD/u],
    [['upload', 'dist', '--index', 'testpypi', '--token=x'], /--token: everybody .* Set TWINE_PASSWORD/u],
    [['check'], /FILE: is missing/u],
  ])('%j is one sentence and status 2', async (words, message) => {
    const run = await runWords(words, { folder: scratch.path });
    expect(run).toMatchObject({ status: 2 });
    const said = run.errors + run.output;
    expect(said).toMatch(SENTENCE);
    expect(said).toMatch(message);
  });

  test.each(['TWINE_REPOSITORY_URL', 'UV_PUBLISH_URL'])(
    '%s with a password in it is refused, and not shown',
    async (variable) => {
      const environment = {
        PATH: process.env['PATH'],
        HOME: scratch.path,
        [variable]: 'https://me:word-in-the-url@corp.example/upload/',
      };
      for (const more of [[], ['--json'], ['--dry-run']]) {
        const { status, output, errors } = await runWords(['upload', 'dist', ...more], {
          folder: scratch.path,
          environment,
        });
        expect(status).toBe(2);
        expect(output + errors).toContain(
          `${variable}: contains a username or password, which would appear in logs. Pass them as username and password.`,
        );
        expect(output + errors).not.toMatch(/word-in-the-url|me:/u);
      }
    },
  );

  test('a program that reads JSON gets a document anyway', async () => {
    for (const words of [
      ['check', '--json'],
      ['check', 'nowhere', '--json'],
      ['build', '--formats', 'egg', '--json'],
    ]) {
      const run = await runWords(words, { folder: scratch.path });
      expect(run.status).toBe(2);
      const document = JSON.parse(run.output) as { failure: string };
      expect(document).toMatchObject({ schema: 1, passed: false });
      expect(run.errors).toContain(document.failure);
    }
  });

  test('the shipped program names a folder for temporary files that is not there', () => {
    const run = spawnSync(process.execPath, [join(REPOSITORY, 'dist/cli/index.js'), 'validate'], {
      cwd: scratch.path,
      env: { PATH: process.env['PATH'], HOME: scratch.path, TMPDIR: join(scratch.path, 'none') },
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^error: TMPDIR: .*none can't be used \(it doesn't exist\)\. Create that folder.*\n$/u);
  });
});

describe('check', () => {
  test('status 1 for a file that an index would refuse; each file has its verdict', async () => {
    await writeFile(join(scratch.path, 'notes.txt'), 'x');
    const run = await runWords(['check', 'notes.txt', '--no-twine'], { folder: scratch.path });
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(run.output).toMatch(/^notes\.txt: refused\n {2}refused \S+ {2}notes\.txt: /mu);
  });

  test('status 0 for a good one; the standard output is one document', async () => {
    const filename = 'sample_project-1.0-py3-none-any.whl';
    makeDistributions([{ filename }], scratch.path);
    const run = await runWords(['check', filename, '--no-twine', '--json'], { folder: scratch.path });
    expect(JSON.parse(run.output)).toMatchObject({
      schema: 1,
      profile: 'pypi',
      files: [{ filename, findings: [] }],
    });
    expect(run.status).toBe(0);
  });
});
