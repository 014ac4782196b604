import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
  type ScriptedIndex,
  type ScriptedIndexOptions,
  type ServerSoftware,
  type TemporaryFolder,
} from '#testkit';
import type { PublishIndexInputs } from '../src/inputs.ts';
import { run, type PublishIndexResult } from '../src/run.ts';
import { jumpingTiming } from './jumping-timing.ts';
import { makeRelease } from './release-files.ts';

let made: TemporaryFolder;

beforeAll(async () => {
  made = await temporaryFolder();
  const tags = ['py3-none-any', 'cp310-none-any', 'cp311-none-any'];
  for (const text of ['one', 'two']) makeRelease(join(made.path, text), { text, tags });
  makeRelease(join(made.path, 'cp310'), { text: 'one', tags: ['cp310-none-any'] });
  makeRelease(join(made.path, 'cp311'), { text: 'two', tags: ['cp311-none-any'] });
});
afterAll(() => made.remove());

async function hashesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder);
  const read = async (name: string): Promise<readonly [string, string]> => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')];
  };
  return new Map(await Promise.all(names.map(read)));
}

const SERVERS: readonly ServerSoftware[] =
  process.env['PROOF'] === '1'
    ? ['pypi', 'gitea', 'pypiserver', 'devpi', 'gitlab', 'nexus', 'artifactory', 'pulp', 'codeartifact', 'artifact-registry', 'azure', 'cloudsmith'] // prettier-ignore
    : ['pypi', 'nexus'];

const MOMENTS = [
  ['at once', 0],
  ['one as soon as the other has sent a file', 1],
  ['one as soon as the other has sent two', 2],
] as const;

/** Publishes two builds to one index; the second one after so many files of the first are there. */
async function publishBoth(
  index: ScriptedIndex,
  builds: readonly [string, string],
  after: number,
): Promise<readonly [PublishIndexResult, PublishIndexResult]> {
  const publish = (build: string): Promise<PublishIndexResult> => {
    const inputs: PublishIndexInputs = {
      packagesDir: join(made.path, build),
      manifest: null,
      manifestSha256: null,
      index: index.uploadUrl,
      simpleUrl: index.simpleUrl,
      username: '__token__',
      password: index.password,
      existing: 'skip-identical',
      parallel: null,
      dryRun: false,
      attempts: 3,
      wait: true,
      waitTimeout: 20,
      allowHttpHosts: [],
    };
    const folder = join(made.path, `client of ${build} ${index.port}`);
    return run(inputs, createRecordingHost({ folder }), jumpingTiming());
  };
  const first = publish(builds[0]);
  while (index.landings.length < after) await new Promise((resolve) => setImmediate(resolve));
  return await Promise.all([first, publish(builds[1])]);
}

async function withIndex(options: ScriptedIndexOptions, work: (index: ScriptedIndex) => Promise<void>): Promise<void> {
  const index = await startScriptedIndex(options);
  try {
    await work(index);
  } finally {
    closeConnections();
    await index.stop();
  }
}

describe.each(SERVERS)('two builds of one version at the same time on %s', (software) => {
  test.each(MOMENTS)('%s: one wins, and the other says so and sends nothing more', async (_, after) => {
    await withIndex({ software }, async (index) => {
      const results = await publishBoth(index, ['one', 'two'], after);
      const winners = results.filter(({ passed }) => passed);
      const [loser] = results.filter(({ passed }) => !passed);
      expect(winners).toHaveLength(1);
      expect(loser?.failure).toMatch(/different bytes under the name of .+ release as version 1\.0\.1/u);
      expect(loser?.uploadedCount).toBe(0);
      // One name at most was sent in vain, and nothing after it
      expect(index.duplicates.length).toBeLessThanOrEqual(1);
      const whole = await hashesOf(join(made.path, winners[0] === results[0] ? 'one' : 'two'));
      expect(new Map([...index.files.values()].map(({ filename, sha256 }) => [filename, sha256]))).toEqual(whole);
    });
  });

  test.each(MOMENTS)('%s, and files are replaced: one wins, and the other says so', async (_, after) => {
    await withIndex({ software, duplicates: 'replaced' }, async (index) => {
      const results = await publishBoth(index, ['one', 'two'], after);
      const [winner] = results.filter(({ passed }) => passed);
      const [loser] = results.filter(({ passed }) => !passed);
      expect(results.map(({ passed }) => passed).sort()).toEqual([false, true]);
      expect(loser?.failure).toMatch(/different bytes under the name of .+ release as version 1\.0\.1/u);
      // At most the file that both were sending
      expect(loser?.uploadedCount).toBeLessThanOrEqual(1);
      const whole = await hashesOf(join(made.path, winner === results[0] ? 'one' : 'two'));
      expect(new Map([...index.files.values()].map(({ filename, sha256 }) => [filename, sha256]))).toEqual(whole);
    });
  });

  test.each(MOMENTS.slice(0, 2))('%s, with other tags: no run passes over the files of the other', async (_, after) => {
    await withIndex({ software }, async (index) => {
      const results = await publishBoth(index, ['cp310', 'cp311'], after);
      const losers = results.filter(({ passed }) => !passed);
      expect(losers.length).toBeGreaterThanOrEqual(1);
      const words = /trial_upload-1\.0\.0-cp31[01]-none-any\.whl .+ of version 1\.0\.0, which the manifest doesn't/u;
      expect(losers.map(({ failure }) => failure)).toEqual(losers.map(() => expect.stringMatching(words)));
      expect(losers.filter(({ uploadedCount }) => uploadedCount > 1)).toEqual([]);
      // Whoever comes second sends nothing: only at the same moment does each find the version free
      expect(after === 0 ? 0 : results[1].uploadedCount).toBe(0);
      expect(after === 0 || results[0].passed).toBe(true);
    });
  });
});
