import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { manifestOnTheSpot } from '#distributions';
import type { ReleaseManifest } from '#release-model';
import { writeManifest } from '#release-store';
import {
  createRecordingHost,
  makeDistributions,
  startScriptedIndex,
  temporaryFolder,
  type RecordingHost,
  type ScriptedIndex,
  type TemporaryFolder,
} from '#testkit';
import type { PublishIndexInputs, ReleaseSourceFacts } from '../src/inputs.ts';
import { run, type PublishIndexResult } from '../src/run.ts';

const COMMIT = 'a'.repeat(40);
const NOBODY: ReleaseSourceFacts = { tag: null, commit: null, ref: null };

let folder: TemporaryFolder;
let host: RecordingHost;
let index: ScriptedIndex;

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
  index = await startScriptedIndex();
  await mkdir(join(folder.path, 'dist'));
});
afterEach(async () => {
  await index.stop();
  await folder.remove();
});

/** A release of `sample-project` 1.0, with a manifest that somebody has changed. */
async function built(
  change: Partial<ReleaseManifest> = {},
  filename = 'sample_project-1.0-py3-none-any.whl',
): Promise<string> {
  const packagesDir = join(folder.path, 'dist');
  makeDistributions([{ filename }], packagesDir);
  const manifest = { ...(await manifestOnTheSpot(packagesDir)), tag: 'v1.0', commit: COMMIT, ...change };
  return (await writeManifest(join(folder.path, 'given'), 'given', manifest)).path;
}

function upload(manifest: string | null, source: Partial<ReleaseSourceFacts>): Promise<PublishIndexResult> {
  const inputs: PublishIndexInputs = {
    packagesDir: join(folder.path, 'dist'),
    manifest,
    manifestSha256: null,
    source: { ...NOBODY, ...source },
    index: index.uploadUrl,
    simpleUrl: index.simpleUrl,
    username: '__token__',
    password: '',
    existing: 'skip-identical',
    parallel: 1,
    dryRun: true,
    attempts: 1,
    wait: false,
    waitTimeout: 1,
    allowHttpHosts: [],
  };
  return run(inputs, host);
}

test.each([
  ['another tag', {}, { tag: 'v1.1' }, 'tag: is v1.1, but the manifest was built for v1.0.'],
  ['no tag', { tag: null }, { tag: 'v1.0' }, "tag: is v1.0, but the manifest doesn't name a tag."],
  ['another tag than the one that started the run', {}, { ref: 'refs/tags/v2.0' }, 'tag: is v2.0, but the manifest'],
  [
    'no tag, in a run of a tag',
    { tag: null },
    { ref: 'refs/tags/v1.0' },
    "tag: is v1.0, but the manifest doesn't name a tag.",
  ],
  [
    'another commit',
    {},
    { commit: 'b'.repeat(40) },
    /^tag v1\.0: is on commit b{40} now, but the manifest was built from a{40}\./u,
  ],
  ['no commit', { commit: null }, { commit: COMMIT }, `commit: is ${COMMIT}, but the manifest doesn't name a commit.`],
  [
    'another project than its files',
    { project: 'other-project' },
    {},
    'sample_project-1.0-py3-none-any.whl: is not a file of other-project 1.0:',
  ],
  [
    'another version than its files',
    { version: '1.1' },
    {},
    'sample_project-1.0-py3-none-any.whl: is not a file of sample-project 1.1:',
  ],
] as const)('a manifest of %s is refused before the index is written to', async (_, change, source, message) => {
  await expect(upload(await built(change), source)).rejects.toThrow(message);
  expect(index.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('the manifest of this tag and commit is taken', async () => {
  const manifest = await built();
  for (const source of [{}, { tag: 'v1.0', commit: COMMIT }, { ref: 'refs/tags/v1.0' }, { ref: 'refs/heads/main' }]) {
    expect(await upload(manifest, source)).toMatchObject({ passed: true });
  }
});

test('files that nobody here built know of no tag: they are refused only where the workflow names one', async () => {
  makeDistributions([{ filename: 'sample_project-1.0-py3-none-any.whl' }], join(folder.path, 'dist'));
  expect(await upload(null, { ref: 'refs/tags/v1.0' })).toMatchObject({ passed: true });
  await expect(upload(null, { tag: 'v1.0' })).rejects.toThrow("tag: is v1.0, but the manifest doesn't name a tag.");
});
