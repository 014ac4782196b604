import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
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
    : ['pypi', 'gitea', 'nexus'];

describe.each(SERVERS)('two builds of one version at the same time on %s', (software) => {
  test.each([
    ['at once', 0],
    ['one as soon as the other has sent a file', 1],
    ['one as soon as the other has sent two', 2],
  ])('%s: one wins, and the other says so and sends nothing more', async (_, after) => {
    const index = await startScriptedIndex({ software });
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
        parallel: 4,
        dryRun: false,
        attempts: 3,
        wait: true,
        waitTimeout: 20,
        allowHttpHosts: [],
      };
      const folder = join(made.path, `client of ${build} ${software} ${after}`);
      return run(inputs, createRecordingHost({ folder }), jumpingTiming());
    };
    try {
      const first = publish('one');
      while (index.landings.length < after) await new Promise((resolve) => setImmediate(resolve));
      const results = await Promise.all([first, publish('two')]);
      const winners = results.filter(({ passed }) => passed);
      const [loser] = results.filter(({ passed }) => !passed);
      expect(winners).toHaveLength(1);
      expect(loser?.failure).toMatch(/different bytes under the name of .+ release as version 1\.0\.1/u);
      expect(loser?.uploadedCount).toBe(0);
      // One name at most was sent in vain, and nothing after it
      expect(index.duplicates.length).toBeLessThanOrEqual(1);
      const whole = await hashesOf(join(made.path, winners[0] === results[0] ? 'one' : 'two'));
      expect(new Map([...index.files.values()].map(({ filename, sha256 }) => [filename, sha256]))).toEqual(whole);
    } finally {
      closeConnections();
      await index.stop();
    }
  });
});
