import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listDistributions, readContents } from '#distributions';
import { startPypiserver, type EmbeddedIndex } from '#embedded-index';
import { createRecordingHost, runBundle, temporaryFolder, type TemporaryFolder } from '#testkit';
import { hostileDaemons, readLoot, writeHostileProject, writeMeddlingProject } from './hostile-project.ts';
import { pythonOnPath } from './observed-rehearsal.ts';

let scratch: TemporaryFolder;
let indexes: readonly [EmbeddedIndex, EmbeddedIndex];

beforeAll(async () => {
  scratch = await temporaryFolder();
  const host = createRecordingHost({ folder: join(scratch.path, 'host') });
  indexes = await Promise.all([
    startPypiserver(join(scratch.path, 'one'), host),
    startPypiserver(join(scratch.path, 'two'), host),
  ]);
});

afterAll(async () => {
  await Promise.all(indexes.map((index) => index.stop()));
  await scratch.remove();
});

function found(loot: readonly string[], tokens: readonly string[]): readonly string[] {
  const forms = tokens.flatMap((token) => [token, Buffer.from(`__token__:${token}`).toString('base64')]);
  return loot.filter((line) => line.startsWith('command file') || forms.some((form) => line.includes(form)));
}

describe('a project that hunts for tokens in its build, its tests and a daemon', () => {
  test('gets nothing from the umbrella, which holds both tokens', async () => {
    const project = join(scratch.path, 'umbrella');
    const loot = join(scratch.path, 'umbrella-loot');
    await mkdir(project);
    await writeHostileProject(project, { loot, territory: scratch.path });
    const [testIndex, index] = indexes;
    const step = await runBundle('publish', {
      workspace: project,
      runnerTemp: join(scratch.path, 'umbrella-temp'),
      inputs: {
        tag: 'v1.0.0',
        'python-versions': pythonOnPath(),
        'minimum-coverage': '0',
        stages: 'validate,test,build,check,upload-test,verify-test,upload,verify',
        'testpypi-token': testIndex.password,
        'pypi-token': index.password,
        'test-index': testIndex.uploadUrl,
        'test-simple-url': testIndex.simpleUrl,
        index: index.uploadUrl,
        'simple-url': index.simpleUrl,
      },
      environment: {
        ACTIONS_RUNTIME_TOKEN: 'eyJhbGciOiJIUzI1NiJ9.e30.c2VjcmV0LXNpZ25hdHVyZQ',
        GITEA_TOKEN: 'gitea-job-token-0123456789abcdef',
        // No name of these sounds like a token, but to a person
        UV_INDEX_INTERNAL_PASSWORD: 'w1thheld-index',
        SSHPASS: 'w1thheld-sshpass',
        CHAT_WEBHOOK_URL: 'https://hooks.example/w1thheld-webhook',
        SERVICE_JWT: 'w1thheld-jwt',
        SERVICE_BEARER: 'w1thheld-bearer',
        WHATEVER: 'w1thheld-whatever',
      },
    });
    const seen = await readLoot(loot);
    // The hunters really ran: a test that passes because nothing was built proves nothing
    expect(
      seen
        .filter((line) => line.startsWith('was here'))
        .map((line) => line.split(': ')[1])
        .sort(),
    ).toEqual(expect.arrayContaining(['conftest.py', 'setup.py']));
    expect(
      found(seen, [
        testIndex.password,
        index.password,
        'gitea-job-token-0123456789abcdef',
        'c2VjcmV0LXNpZ25hdHVyZQ',
        'w1thheld-',
      ]),
    ).toEqual([]);
    expect(hostileDaemons()).toEqual([]);
    expect(step.errors).toEqual([]);
    expect(step.outputs['passed']).toBe('true');
  });
});

/** Of one build, build-source.test.ts shows the same. */
const testAll = process.env['PROOF'] === '1' ? test : test.skip;

describe('a project whose tests write over its sources while it is built', () => {
  testAll('gets what the commit holds into the release, and nothing else', async () => {
    const project = join(scratch.path, 'meddling');
    const marks = join(scratch.path, 'meddling-marks');
    await mkdir(project);
    await mkdir(marks);
    await writeMeddlingProject(project, { workspace: project, marks });
    const step = await runBundle('publish', {
      workspace: project,
      runnerTemp: join(scratch.path, 'meddling-temp'),
      inputs: {
        tag: 'v1.0.0',
        'python-versions': pythonOnPath(),
        'minimum-coverage': '0',
        stages: 'validate,test,build,check',
      },
    });
    // The tests really wrote while it was built
    expect(existsSync(join(marks, 'written'))).toBe(true);
    expect(await readFile(join(project, 'README.md'), 'utf8')).toBe('evil\n');
    expect(step.errors).toEqual([]);
    expect(step.outputs['passed']).toBe('true');
    for (const distribution of await listDistributions(join(project, 'dist'))) {
      const contents = await readContents(distribution);
      expect(contents.members.map(({ path }) => path).filter((path) => path.includes('evil'))).toEqual([]);
      expect(contents.metadata.description).not.toContain('evil');
      const module = contents.members.find(({ path }) => path.endsWith('hostile/__init__.py'))?.path ?? '';
      expect((await contents.read(module, 1000)).toString()).toContain('Does nothing.');
    }
  });
});
