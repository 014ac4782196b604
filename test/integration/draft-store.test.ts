import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run as createRelease } from '#actions/create-release/run';
import { run as handOver } from '#actions/hand-over/run';
import { run as publish } from '#publish/run';
import { createInputReader, inputVariable } from '#action-kit';
import { openForge } from '#forge';
import { parseReleaseRecord, STAGES, type ReleaseManifest } from '#release-model';
import { readManifest, writeReceipt } from '#release-store';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
  writeProject,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { ACTION_INPUTS as RELEASE_INPUTS } from '../../actions/create-release/src/generated/inputs.ts';
import { readInputs as releaseInputs } from '../../actions/create-release/src/inputs.ts';
import { outputsOf as releaseOutputs } from '../../actions/create-release/src/outputs.ts';
import { ACTION_INPUTS as HAND_OVER_INPUTS } from '../../actions/hand-over/src/generated/inputs.ts';
import { readInputs as handOverInputs } from '../../actions/hand-over/src/inputs.ts';
import type { OpenPlaces } from '../../actions/hand-over/src/run.ts';
import { ACTION_INPUTS as PUBLISH_INPUTS } from '../../publish/src/generated/inputs.ts';
import { readInputs as publishInputs } from '../../publish/src/inputs.ts';
import { saveForThisRun, takeOver } from '../../actions/preflight/src/take-over.ts';
import { COMMIT, startScriptedForge, type ScriptedForge } from '../../packages/forge/test/scripted-forge.ts';
import { memoryStore, type MemoryStore } from '#testkit/memory-store';
import { createReceipt } from '#testkit/release-documents';
import { writeRelease } from '#testkit/written-release';

const TAG = 'v1.0';
const CHANGES = '### Added\n\n- Everything';

let folder: TemporaryFolder;
let forge: ScriptedForge;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await forge.close();
  await folder.remove();
});

interface Job {
  readonly host: RecordingHost;
  readonly workspace: string;
  release(inputs?: Readonly<Record<string, string>>): ReturnType<typeof createRelease>;
  handOver(store: MemoryStore, inputs: Readonly<Record<string, string>>): ReturnType<typeof handOver>;
}

/** A job on a machine of its own. */
async function job(name: string): Promise<Job> {
  const workspace = join(folder.path, name);
  await mkdir(workspace, { recursive: true });
  await mkdir(`${workspace}-machine`, { recursive: true });
  const runner = { GITHUB_API_URL: forge.apiUrl, GITHUB_REPOSITORY: 'o/r' };
  const { PATH = '', HOME = '' } = process.env;
  const host = createRecordingHost({ folder: `${workspace}-machine`, environment: { ...runner, PATH, HOME } });
  const environment = (
    declared: readonly { readonly name: string; readonly default: string }[],
    given: Readonly<Record<string, string>>,
  ): Record<string, string> => ({
    ...Object.fromEntries(declared.map((input) => [inputVariable(input.name), given[input.name] ?? input.default])),
    ...runner,
  });
  return {
    host,
    workspace,
    release: (given = {}) =>
      createRelease(
        releaseInputs(
          createInputReader({ environment: environment(RELEASE_INPUTS, { token: forge.token, ...given }), workspace }),
        ),
        host,
      ),
    handOver(store, given) {
      const places: OpenPlaces = {
        artifacts: () => store,
        draftFiles: () => null,
        forge: () => openForge({ apiUrl: forge.apiUrl, token: forge.token, environment: {} }, 'o/r'),
      };
      const inputs = handOverInputs(
        createInputReader({ environment: environment(HAND_OVER_INPUTS, given), workspace }),
      );
      return handOver(inputs, host, places);
    },
  };
}

/** The job that built: distributions, manifest, and the receipts of the stages until then. */
async function built(name: string): Promise<Job & { readonly manifest: ReleaseManifest }> {
  const one = await job(name);
  const { stored } = await writeRelease({
    packagesDir: join(one.workspace, 'dist'),
    storeFolder: one.host.storeFolder,
    change: { tag: TAG, commit: COMMIT },
    receipts: [
      createReceipt('validate', { changes: CHANGES }),
      createReceipt('test', { python: '3.12' }),
      createReceipt('build'),
    ],
  });
  return { ...one, manifest: stored.manifest };
}

function held(): readonly string[] {
  return forge.releases.flatMap(({ assets }) => assets.map(({ name }) => name)).sort();
}

/** Makes a repository of a folder, tagged. @returns the commit */
function atCommit(folder: string, tag: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  git('tag', '-a', tag, '-m', tag);
  return git('rev-parse', 'HEAD');
}

/** Runs the umbrella for the tag, with the forge's token; `given` are further inputs. */
async function runUmbrella(
  given: Readonly<Record<string, string>>,
  { workspace, host }: Pick<Job, 'workspace' | 'host'>,
): ReturnType<typeof publish> {
  const inputs: Readonly<Record<string, string>> = { token: forge.token, tag: TAG, ...given };
  const environment = {
    ...Object.fromEntries(
      PUBLISH_INPUTS.map((input) => [inputVariable(input.name), inputs[input.name] ?? input.default]),
    ),
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_REPOSITORY: 'o/r',
  };
  return await publish(publishInputs(createInputReader({ environment, workspace })), host);
}

describe.each(['gitea', 'github'] as const)('on %s', (kind) => {
  beforeEach(async () => {
    forge = await startScriptedForge(kind);
  });

  test('what passed in one run is known to the next, and the release says it all', async () => {
    // The first run: stage, upload-test and verify-test pass, upload fails
    const first = await built('first');
    const artifacts = memoryStore();
    expect(await first.release({ draft: 'true' })).toMatchObject({ passed: true, failure: null });
    expect(forge.releases[0]).toMatchObject({ tag: TAG, draft: true });
    expect(held()).toEqual([
      'receipt-build.json',
      'receipt-test-3.12.json',
      'receipt-validate.json',
      'release-manifest.json',
      'report.html',
      'sample_project-1.0-py3-none-any.whl',
    ]);
    const accepted = { kind: 'accepted', by: 'octo' } as const;
    const late = [
      createReceipt('upload-test'),
      createReceipt('verify-test'),
      createReceipt('checklist', {
        items: [
          { kind: 'point', subject: 'team-approval', outcome: 'unknown', message: '', ms: 0, decision: accepted },
        ],
      }),
      createReceipt('upload', { outcome: 'failed', failure: 'PyPI: no. Look.' }),
    ];
    for (const receipt of late) await writeReceipt(first.host.storeFolder, 'sample-project', receipt);
    await first.handOver(artifacts, { mode: 'save', contents: 'receipts', stages: STAGES.join(',') });
    const keep = await job('keep');
    await keep.handOver(artifacts, { mode: 'keep', tag: TAG });
    expect(forge.releases[0]?.body).toMatch(/^> \*\*It has stopped at upload:\*\* PyPI&#58; no\. Look\./mu);
    expect(held()).toEqual(
      expect.arrayContaining(['receipt-checklist.json', 'receipt-upload.json', 'receipt-verify-test.json']),
    );

    // With a report of what went wrong, which the readers of the run have, too
    const pageOf = (): string =>
      String(forge.releases[0]?.assets.find(({ name }) => name === 'report.html')?.bytes ?? '');
    expect(pageOf()).toMatch(/<div class="verdict failed" role="status"><strong>✗ Failed in upload\./u);
    expect(pageOf()).toContain('<strong>test</strong>');
    expect(String(artifacts.artifacts.get('report-sample-project-1.0')?.get('report.html'))).toBe(pageOf());

    // A later run takes the files by the sha256 of their manifest, and nobody's receipts
    const client = openForge({ apiUrl: forge.apiUrl, token: forge.token, environment: {} }, 'o/r');
    const second = await job('second');
    const expected = { project: 'sample-project', version: '1.0', tag: TAG, commit: COMMIT };
    const { sha256: manifestSha256 } = await readManifest(
      join(first.host.storeFolder, 'sample-project', 'release-manifest.json'),
    );
    const taken = await takeOver(
      { fromStage: 'upload', manifestSha256 },
      { forge: client, tag: TAG, expected },
      second.host,
    );
    const now = memoryStore();
    await saveForThisRun(taken, now);
    const upload = await job('upload');
    await upload.handOver(now, { contents: 'release,receipts' });
    expect(upload.host.transcript()).toContain('Receipts: none.');

    // The stages that every run does again
    for (const stage of ['validate', 'test', 'check'] as const) {
      const changes = stage === 'validate' ? { changes: CHANGES } : {};
      await writeReceipt(upload.host.storeFolder, 'sample-project', createReceipt(stage, changes));
    }
    await writeReceipt(upload.host.storeFolder, 'sample-project', late[2] ?? createReceipt('checklist'));
    await writeReceipt(upload.host.storeFolder, 'sample-project', createReceipt('upload'));
    const done = await upload.release();
    expect(done).toMatchObject({ passed: true, failure: null });
    expect(forge.releases).toHaveLength(1);
    expect(forge.releases[0]).toMatchObject({ tag: TAG, draft: false });
    expect(forge.releases[0]?.body).toContain('- Everything');
    expect(held()).toEqual([
      'release-manifest.json',
      'release-record.json',
      'report.html',
      'sample_project-1.0-py3-none-any.whl',
    ]);
    // Those of the earlier run aren't in this one
    expect(pageOf()).toContain('Passed as far as its receipts tell. Nothing is known of');
    expect(pageOf()).toContain('<strong>verify-test</strong> (installed from the test index, and tested): no receipt');
    const bytes = forge.releases[0]?.assets.find(({ name }) => name === 'release-record.json')?.bytes;
    const record = parseReleaseRecord(String(bytes), 'record');
    expect(record).toMatchObject({ outcome: 'passed', manifest: first.manifest });
    expect(record.acceptances).toEqual([{ id: 'team-approval', ...accepted }]);
    expect(new Set(record.receipts.map(({ stage, outcome }) => `${stage} ${outcome}`))).toEqual(
      new Set([
        ...['validate', 'test', 'check', 'checklist', 'upload'].map((stage) => `${stage} passed`),
        // It ends after the record is attached
        'release unknown',
      ]),
    );
    const [asset] = (JSON.parse(releaseOutputs(done).assets) as { name: string; sha256: string }[]).filter(
      ({ name }) => name === 'release-record.json',
    );
    expect(asset?.sha256).toBe(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    );

    // Once more: nothing is changed, also by a run that has receipts to keep
    const writes = forge.writes();
    expect((await upload.release()).sent?.unchanged).toBe(true);
    await keep.handOver(artifacts, { mode: 'keep', tag: TAG });
    expect(keep.host.transcript()).toContain(`There is no draft release of ${TAG}`);
    expect(forge.writes()).toBe(writes);
    expect(upload.host.transcript() + keep.host.transcript() + first.host.transcript()).not.toContain(forge.token);
  });

  test('a long list of changes that another job reported is taken from its receipt, and only that very text', async () => {
    const one = await built('one');
    const long = `${CHANGES}\n${'- and more\n'.repeat(4000)}`.trim();
    const sha256 = createHash('sha256').update(long).digest('hex');
    const notes = JSON.stringify({ path: join(folder.path, 'of-another-machine.txt'), sha256 });
    const strange = await one.release({ notes, draft: 'true' });
    expect(strange.receipt.findings.map(({ rule }) => rule)).toEqual(['release-notes-without-changes']);
    expect(strange.notes).not.toContain('of-another-machine');
    expect(strange.notes).not.toContain('- Everything');

    await writeFile(join(folder.path, 'of-another-machine.txt'), long);
    expect((await one.release({ notes, draft: 'true' })).notes).toContain('- and more');
    await writeFile(join(folder.path, 'of-another-machine.txt'), 'other text');
    await writeReceipt(one.host.storeFolder, 'sample-project', createReceipt('validate', { changes: long }));
    await one.release({ notes, draft: 'true' });
    expect(forge.releases[0]?.body.split('- and more')).toHaveLength(4001);
    // What somebody wrote is taken as it is, also when it looks like JSON
    expect((await one.release({ notes: '{"a": 1}', draft: 'true' })).notes).toMatch(/^\{"a": 1\}\n/u);
  });

  test('the umbrella takes the files of a draft by the sha256 of their manifest alone', async () => {
    const first = await built('first');
    await first.release({ draft: 'true' });
    const { sha256 } = await readManifest(join(first.host.storeFolder, 'sample-project', 'release-manifest.json'));
    const umbrella = async (
      name: string,
      given: Readonly<Record<string, string>>,
    ): Promise<Awaited<ReturnType<typeof publish>>> => {
      const { workspace, host } = await job(name);
      await writeProject({ folder: workspace, name: 'sample-project', version: '1.0', backend: 'flit-core' });
      atCommit(workspace, TAG);
      return runUmbrella({ stages: 'build,check,release', 'from-stage': 'release', ...given }, { workspace, host });
    };
    await expect(umbrella('without', {})).rejects.toThrow(
      'manifest-sha256: is empty, and anyone with permission to write releases could have put the files in release v1.0.',
    );
    // Of another commit than the one that is here
    await expect(umbrella('with', { 'manifest-sha256': sha256 })).rejects.toThrow(
      /^tag v1\.0: is on commit [0-9a-f]{40} now, but release v1\.0 was built from/u,
    );
    expect(forge.releases[0]).toMatchObject({ tag: TAG, draft: true });
  });

  test('a stage that failed and was then left out is unknown, so that a person may accept it', async () => {
    const { workspace, host } = await built('first');
    const failed = createReceipt('upload-test', { outcome: 'failed', failure: 'testpypi: is out of order. Wait.' });
    await writeReceipt(host.storeFolder, 'sample-project', failed);
    await writeProject({ folder: workspace, name: 'sample-project', version: '1.0', backend: 'flit-core' });
    const result = await runUmbrella({ stages: 'checklist' }, { workspace, host });
    expect(host.transcript()).toContain('upload-test failed in an earlier run, and is left out of this one');
    const points = result.record.receipts.find(({ stage }) => stage === 'checklist')?.items ?? [];
    expect(points.find(({ subject }) => subject === 'testpypi-upload')).toMatchObject({ outcome: 'unknown' });
    expect(points.filter(({ message }) => message.includes('out of order'))).toEqual([]);
  });

  // It builds, on whatever forge
  const testOnce = kind === 'gitea' || process.env['PROOF'] === '1' ? test : test.skip;

  testOnce('the umbrella builds itself, and stops at a draft with other bytes before anything is sent', async () => {
    const first = await built('first');
    await first.release({ draft: 'true' });
    const [draft] = forge.releases;
    if (draft === undefined) throw new Error('no draft');
    const { workspace, host } = await job('second');
    await writeProject({ folder: workspace, name: 'sample-project', version: '1.0', backend: 'flit-core' });
    const commit = atCommit(workspace, TAG);
    forge.tags.set(TAG, { id: commit, commit, message: '' });
    // As somebody plants it who knows the commit: manifest, receipts and all
    for (const asset of draft.assets.filter(({ name }) => name === 'release-manifest.json')) {
      asset.bytes = Buffer.from(String(asset.bytes).replace(COMMIT, commit));
    }
    const writes = forge.writes();
    const result = await runUmbrella({ stages: 'validate,build,check,stage,release' }, { workspace, host });
    expect(result.failure).toMatch(
      /^sample_project-1\.0\S*: the draft of v1\.0 contains another build of it: sha256 [0-9a-f]{64} there, [0-9a-f]{64} here\. Nothing was changed\./u,
    );
    expect(result.record.receipts.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual([
      'validate passed',
      'build passed',
      'check passed',
      'stage failed',
      'release skipped',
    ]);
    expect(forge.writes()).toBe(writes);
  });

  testOnce('the umbrella asks production before it makes a draft: a version that is taken there stops it', async () => {
    const { workspace, host } = await job('taken');
    await writeProject({ folder: workspace, name: 'sample-project', version: '1.0', backend: 'flit-core' });
    const commit = atCommit(workspace, TAG);
    forge.tags.set(TAG, { id: commit, commit, message: '' });
    const password = 'pypi-draft-store-0123456789abcdef';
    const [index, testIndex] = [await startScriptedIndex({ password }), await startScriptedIndex({ password })];
    try {
      index.put('sample_project-1.0-py3-none-any.whl', Buffer.from('of another build'));
      const result = await runUmbrella(
        {
          stages: 'build,stage,upload-test,upload',
          'test-index': testIndex.uploadUrl,
          'test-simple-url': testIndex.simpleUrl,
          'testpypi-token': password,
          index: index.uploadUrl,
          'simple-url': index.simpleUrl,
          'pypi-token': password,
        },
        { workspace, host },
      );
      expect(result.failure).toMatch(
        /: has different bytes under the name of sample_project-1\.0-py3-none-any\.whl .*nothing was sent/u,
      );
      expect(result.record.receipts.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual([
        'build passed',
        'stage failed',
        'upload-test skipped',
        'upload skipped',
      ]);
      expect(forge.releases).toEqual([]);
      expect(forge.writes()).toBe(0);
      expect(testIndex.requests).toEqual([]);
      expect(index.requests.every(({ method }) => method === 'GET')).toBe(true);
    } finally {
      await Promise.all([index.stop(), testIndex.stop()]);
    }
  });

  testOnce('a published release with a record ends nothing: the indexes say what is released', async () => {
    const first = await built('first');
    await first.release();
    const { workspace, host } = await job('second');
    await writeProject({ folder: workspace, name: 'sample-project', version: '1.0', backend: 'flit-core' });
    const commit = atCommit(workspace, TAG);
    forge.tags.set(TAG, { id: commit, commit, message: '' });
    for (const asset of forge.releases[0]?.assets ?? []) {
      if (asset.name === 'release-manifest.json')
        asset.bytes = Buffer.from(String(asset.bytes).replace(COMMIT, commit));
    }
    const result = await runUmbrella({ stages: 'validate,build,check,stage,release' }, { workspace, host });
    expect(result.failure).toMatch(/: the published release of v1\.0 contains another build of it/u);
    expect(result.passed).toBe(false);
  });

  test('a published release that names what another project has on the index is not this one, and ends nothing', async () => {
    const first = await built('first');
    await first.release();
    const { workspace, host } = await job('second');
    await writeProject({ folder: workspace, name: 'trial-project', version: '1.0', backend: 'flit-core' });
    const commit = atCommit(workspace, TAG);
    forge.tags.set(TAG, { id: commit, commit, message: '' });
    const assets = forge.releases[0]?.assets ?? [];
    for (const asset of assets.filter(({ name }) => name === 'release-manifest.json')) {
      asset.bytes = Buffer.from(String(asset.bytes).replace(COMMIT, commit));
    }
    const index = await startScriptedIndex();
    try {
      // Tag and commit are right, and the index has every file by its sha256: of sample-project
      for (const { name, bytes } of assets) if (name.endsWith('.whl')) index.put(name, bytes);
      const given = {
        stages: 'validate,build,upload',
        index: index.uploadUrl,
        'simple-url': index.simpleUrl,
        'pypi-token': 'pypi-0123456789abcdef0123456789abcdef',
      };
      const result = await runUmbrella(given, { workspace, host });
      expect(result.passed).toBe(false);
      expect(result.failure).toMatch(
        /^project: is trial-project, but release v1\.0 was built for sample-project\. Find out who created that release, delete it/u,
      );
      expect(host.transcript()).not.toContain('is already released');
    } finally {
      await index.stop();
    }
  });

  test('a forge that refuses leaves a receipt with one sentence and no token', async () => {
    const one = await built('one');
    const refused = await one.release({ token: 'wrong-token-0123456789' });
    expect(refused).toMatchObject({ passed: false, sent: null, releaseUrl: null });
    expect(refused.failure).toMatch(/^127\.0\.0\.1:\d+: can't read the release v1\.0: 401 /u);
    expect(refused.receipt).toMatchObject({ stage: 'release', outcome: 'failed', failure: refused.failure });
    const written = await readFile(refused.receiptPath, 'utf8');
    expect(written + one.host.transcript()).not.toContain('wrong-token-0123456789');
    expect(releaseOutputs(refused)).toMatchObject({ passed: 'false', 'release-id': '', 'release-url': '' });
    expect(forge.writes()).toBe(0);
  });

  test('receipts of another release, and of no release, are not kept', async () => {
    const one = await built('one');
    const artifacts = memoryStore();
    await writeReceipt(one.host.storeFolder, 'sample-project', createReceipt('verify-test', { version: '0.9' }));
    await one.handOver(artifacts, { mode: 'save', contents: 'receipts', stages: STAGES.join(',') });
    await one.handOver(artifacts, { mode: 'keep', tag: TAG });
    expect(one.host.transcript()).toContain('no receipts are kept');
    await one.release({ draft: 'true' });
    await one.handOver(artifacts, { mode: 'keep', tag: TAG });
    expect(one.host.transcript()).toContain('warning: artifact receipt-verify-test: belongs to another release');
    expect(held()).not.toContain('receipt-verify-test.json');
    await expect(one.handOver(artifacts, { mode: 'keep' })).rejects.toThrow(/^tag: is empty, and mode keep/u);
  });
});
