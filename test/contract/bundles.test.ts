import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { REPOSITORY, runBundle, temporaryFolder, type TemporaryFolder } from '#testkit';

const ACTIONS = [
  'build-dists',
  'create-release',
  'fetch-source',
  'hand-over',
  'preflight',
  'publish',
  'publish-index',
  'rehearse',
  'release-checklist',
  'report-failure',
  'test-project',
  'try-dists',
  'twine-check',
  'validate-metadata',
  'verify-install',
];

/** `<input or file>: <what is wrong>. <what to do>.` */
const SENTENCE = /^[^\n]+: [^\n]+\. [^\n]+\.$/u;

describe('a bundle that is run in an empty workspace', () => {
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(async () => {
    await folder.remove();
  });

  test.each(ACTIONS)('%s says one sentence and leaves well-formed outputs', async (action) => {
    const workspace = join(folder.path, action, 'workspace');
    await mkdir(workspace, { recursive: true });
    const run = await runBundle(action, { workspace, runnerTemp: join(folder.path, action, 'temp') });
    const yml = await readFile(
      join(REPOSITORY, action === 'publish' ? 'publish' : `actions/${action}`, 'action.yml'),
      'utf8',
    );
    const { outputs = {} } = parse(yml) as { outputs?: Record<string, unknown> };

    expect(run.errors).toEqual([expect.stringMatching(SENTENCE)]);
    expect(run.errors[0]).not.toContain('This is a bug');
    expect(run.exitCode).toBe(1);
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(outputs).sort());
    // Nothing was changed.
    expect((await readdir(workspace)).filter((name) => name !== 'rehearsal')).toEqual([]);
  });
});
