import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run as createRelease } from '@repo-agent-actions/action-create-release/run';
import { run as handOver } from '@repo-agent-actions/action-hand-over/run';
import { run as publish } from '@repo-agent-actions/action-publish/run';
import { createInputReader, inputVariable } from '@repo-agent-actions/action-kit';
import { manifestOnTheSpot } from '@repo-agent-actions/distributions';
import { openForge } from '@repo-agent-actions/forge';
import { findEarlierRun } from '@repo-agent-actions/hand-over';
import { parseReleaseRecord, type Receipt, type ReleaseManifest } from '@repo-agent-actions/release-model';
import { readReceipts, writeManifest, writeReceipt } from '@repo-agent-actions/release-store';
import {
  createRecordingHost,
  makeDistributions,
  temporaryFolder,
  writeProject,
  type RecordingHost,
  type TemporaryFolder,
} from '@repo-agent-actions/testkit';
import { ACTION_INPUTS as RELEASE_INPUTS } from '../../actions/create-release/src/generated/inputs.ts';
import { readInputs as releaseInputs } from '../../actions/create-release/src/inputs.ts';
import { outputsOf as releaseOutputs } from '../../actions/create-release/src/outputs.ts';
import { ACTION_INPUTS as HAND_OVER_INPUTS } from '../../actions/hand-over/src/generated/inputs.ts';
import { readInputs as handOverInputs } from '../../actions/hand-over/src/inputs.ts';
import type { OpenPlaces } from '../../actions/hand-over/src/run.ts';
import { ACTION_INPUTS as PUBLISH_INPUTS } from '../../actions/publish/src/generated/inputs.ts';
import { readInputs as publishInputs } from '../../actions/publish/src/inputs.ts';
import { takeOver } from '../../actions/preflight/src/take-over.ts';
import { COMMIT, startScriptedForge, type ScriptedForge } from '../../packages/forge/test/scripted-forge.ts';
import { memoryStore, type MemoryStore } from '../../packages/hand-over/test/memory-store.ts';

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
  const runner = { GITHUB_API_URL: forge.apiUrl, GITHUB_REPOSITORY: 'o/r' };
  const host = createRecordingHost({ folder: workspace, environment: runner });
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
  const packagesDir = join(one.workspace, 'dist');
  await mkdir(packagesDir);
  makeDistributions([{ filename: 'sample_project-1.0-py3-none-any.whl' }], packagesDir);
  const manifest = { ...(await manifestOnTheSpot(packagesDir)), tag: TAG, commit: COMMIT };
  await writeManifest(one.host.storeFolder, 'sample-project', manifest);
  for (const receipt of [
    receiptOf('validate', { changes: CHANGES }),
    receiptOf('test', { python: '3.12' }),
    receiptOf('build'),
  ]) {
    await writeReceipt(one.host.storeFolder, 'sample-project', receipt);
  }
  return { ...one, manifest };
}

function receiptOf(stage: Receipt['stage'], change: Partial<Receipt> = {}): Receipt {
  return {
    schema: 1,
    stage,
    outcome: 'passed',
    project: 'sample-project',
    version: '1.0',
    index: null,
    python: null,
    failure: null,
    items: [],
    findings: [],
    started: '2026-11-21T10:00:00.000Z',
    finished: '2026-11-21T10:00:01.000Z',
    ms: 1000,
    ...change,
  };
}

function held(): readonly string[] {
  return forge.releases.flatMap(({ assets }) => assets.map(({ name }) => name)).sort();
}

async function receiptsOf({ host }: Pick<Job, 'host'>): Promise<readonly Receipt[]> {
  return readReceipts(join(host.storeFolder, 'sample-project', 'receipts'));
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
      'sample_project-1.0-py3-none-any.whl',
    ]);
    const accepted = { kind: 'accepted', by: 'octo' } as const;
    const late = [
      receiptOf('upload-test'),
      receiptOf('verify-test'),
      receiptOf('checklist', {
        items: [
          { kind: 'point', subject: 'team-approval', outcome: 'unknown', message: '', ms: 0, decision: accepted },
        ],
      }),
      receiptOf('upload', { outcome: 'failed', failure: 'PyPI: no. Look.' }),
    ];
    for (const receipt of late) await writeReceipt(first.host.storeFolder, 'sample-project', receipt);
    await first.handOver(artifacts, { mode: 'save', contents: 'receipts' });
    const keep = await job('keep');
    await keep.handOver(artifacts, { mode: 'keep', tag: TAG });
    expect(held()).toEqual(
      expect.arrayContaining(['receipt-checklist.json', 'receipt-upload.json', 'receipt-verify-test.json']),
    );

    // The second one begins with nothing but the tag
    const second = await job('second');
    const earlier = await findEarlierRun(
      openForge({ apiUrl: forge.apiUrl, token: forge.token, environment: {} }, 'o/r'),
      { tag: TAG, commit: COMMIT },
      second.host,
    );
    if (earlier === null) throw new Error('nothing was found');
    const now = memoryStore();
    await takeOver(earlier, now, second.host);
    const upload = await job('upload');
    await upload.handOver(now, { contents: 'release,receipts' });
    expect(await receiptsOf(upload)).toEqual(await receiptsOf(first));

    await writeReceipt(upload.host.storeFolder, 'sample-project', receiptOf('upload'));
    const done = await upload.release();
    expect(done).toMatchObject({ passed: true, failure: null });
    expect(forge.releases).toHaveLength(1);
    expect(forge.releases[0]).toMatchObject({ tag: TAG, draft: false });
    expect(forge.releases[0]?.body).toContain('- Everything');
    expect(held()).toEqual(['release-manifest.json', 'release-record.json', 'sample_project-1.0-py3-none-any.whl']);
    const bytes = forge.releases[0]?.assets.find(({ name }) => name === 'release-record.json')?.bytes;
    const record = parseReleaseRecord(String(bytes), 'record');
    expect(record).toMatchObject({ outcome: 'passed', manifest: first.manifest });
    expect(record.acceptances).toEqual([{ id: 'team-approval', ...accepted }]);
    expect(new Set(record.receipts.map(({ stage, outcome }) => `${stage} ${outcome}`))).toEqual(
      new Set([
        ...['validate', 'test', 'build', 'stage', 'upload-test', 'verify-test', 'checklist', 'upload'].map(
          (stage) => `${stage} passed`,
        ),
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

  test('killed after its receipts were removed, a release goes on with those in its record', async () => {
    const first = await built('first');
    await first.release();
    const [release] = forge.releases;
    if (release === undefined) throw new Error('no release');
    release.draft = true;
    const second = await job('second');
    const client = openForge({ apiUrl: forge.apiUrl, token: forge.token, environment: {} }, 'o/r');
    const earlier = await findEarlierRun(client, { tag: TAG, commit: COMMIT }, second.host);
    expect(earlier?.receipts.map(({ stage }) => stage).sort()).toEqual(['build', 'test', 'validate']);
    // A record that was cut off is no reason to stop: it is made again
    const record = release.assets.find(({ name }) => name === 'release-record.json');
    if (record === undefined) throw new Error('no record');
    record.bytes = record.bytes.subarray(0, 100);
    const third = await job('third');
    expect((await findEarlierRun(client, { tag: TAG, commit: COMMIT }, third.host))?.receipts).toEqual([]);
    expect(await first.release()).toMatchObject({ passed: true });
    expect(forge.releases[0]?.draft).toBe(false);
  });

  test('a long list of changes that another job told of is taken from its receipt, and only that very text', async () => {
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
    await writeReceipt(one.host.storeFolder, 'sample-project', receiptOf('validate', { changes: long }));
    await one.release({ notes, draft: 'true' });
    expect(forge.releases[0]?.body.split('- and more')).toHaveLength(4001);
    // What somebody wrote is taken as it is, also when it looks like JSON
    expect((await one.release({ notes: '{"a": 1}', draft: 'true' })).notes).toMatch(/^\{"a": 1\}\n/u);
  });

  test('the umbrella goes on from the draft on a machine that has nothing', async () => {
    const first = await built('first');
    await first.release({ draft: 'true' });
    const { workspace, host } = await job('empty');
    await writeProject({ folder: workspace, backend: 'flit-core' });
    const result = await runUmbrella({ 'from-stage': 'release' }, { workspace, host });
    expect(result).toMatchObject({ passed: true, failure: null });
    expect(forge.releases[0]).toMatchObject({ tag: TAG, draft: false });
    expect(result.record.receipts.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['validate', 'build']));
    expect(forge.releases[0]?.body).toContain('- Everything');
  });

  test('the umbrella builds nothing anew where an earlier run left its files, and does nothing when it is released', async () => {
    const first = await built('first');
    await first.release({ draft: 'true' });
    const umbrella = async (name: string): Promise<Awaited<ReturnType<typeof publish>> & { said: string }> => {
      const { workspace, host } = await job(name);
      // Would be other bytes: another project than that of the draft
      await writeProject({ folder: workspace, name: 'sample-project', version: '1.0', backend: 'flit-core' });
      const result = await runUmbrella({ stages: 'validate,build,check,stage,release' }, { workspace, host });
      return { ...result, said: host.transcript() };
    };
    const second = await umbrella('second');
    expect(second).toMatchObject({ failure: null, passed: true, record: { manifest: first.manifest } });
    expect(second.said).toContain('an earlier run left its files in the release. This run goes on with them');
    expect(forge.releases).toHaveLength(1);
    expect(forge.releases[0]).toMatchObject({ tag: TAG, draft: false });

    const writes = forge.writes();
    const third = await umbrella('third');
    expect(third).toMatchObject({ failure: null, passed: true, record: { manifest: first.manifest } });
    expect(third.said).toContain('is released already');
    expect(new Set(third.record.receipts.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));
    expect(forge.writes()).toBe(writes);
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
    await writeReceipt(one.host.storeFolder, 'sample-project', receiptOf('verify-test', { version: '0.9' }));
    await one.handOver(artifacts, { mode: 'save', contents: 'receipts' });
    await one.handOver(artifacts, { mode: 'keep', tag: TAG });
    expect(one.host.transcript()).toContain('no receipt is kept');
    await one.release({ draft: 'true' });
    await one.handOver(artifacts, { mode: 'keep', tag: TAG });
    expect(one.host.transcript()).toContain('warning: artifact receipt-verify-test: is of another release');
    expect(held()).not.toContain('receipt-verify-test.json');
    await expect(one.handOver(artifacts, { mode: 'keep' })).rejects.toThrow(/^tag: is empty, and mode keep/u);
  });
});
