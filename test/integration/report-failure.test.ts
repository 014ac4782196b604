import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createInputReader } from '#action-kit';
import type { ArtifactStore } from '#hand-over';
import { jobOfRun, serialize, type FailureNote, type Receipt } from '#release-model';
import { writeFailureNote, writeReceipt } from '#release-store';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { startScriptedIssues, type ScriptedIssues } from '../../packages/forge/test/scripted-issues.ts';
import { readInputs } from '../../actions/report-failure/src/inputs.ts';
import { defaultOutputs, outputsOf } from '../../actions/report-failure/src/outputs.ts';
import { openIssues } from '../../actions/report-failure/src/open-issues.ts';
import { run } from '../../actions/report-failure/src/run.ts';
import { createReceipt } from '#testkit/release-documents';

const FAILED_UPLOAD = [
  'preflight success',
  'build success',
  'upload-test success',
  'upload failure',
  'verify skipped',
  'release skipped',
];
const PASSED = [
  'preflight success',
  'build success',
  'upload-test success',
  'upload success',
  'verify success',
  'release success',
];

let folder: TemporaryFolder;
let forge: ScriptedIssues;
let artifacts: Map<string, string>;
let jobs = 0;

beforeEach(async () => {
  folder = await temporaryFolder();
  forge = await startScriptedIssues('gitea');
  artifacts = new Map();
});
afterEach(async () => {
  await forge.close();
  await folder.remove();
});

function leave(receipt: Receipt): void {
  artifacts.set(`receipt-${receipt.stage}${receipt.python === null ? '' : `-${receipt.python}`}`, serialize(receipt));
}

function note(job: string, action: string, failure: string, at: string): FailureNote {
  return { schema: 1, job, action, failure, at };
}

function store(): ArtifactStore {
  return {
    upload: () => Promise.reject(new Error('nothing is saved here')),
    async download(name, target) {
      await mkdir(dirname(join(target, 'x')), { recursive: true });
      await writeFile(join(target, 'receipt.json'), artifacts.get(name) ?? '');
      return ['receipt.json'];
    },
    list: () =>
      Promise.resolve([...artifacts.keys()].map((name) => ({ id: name, name, listedSize: null, sha256: null }))),
  };
}

interface Reported {
  readonly host: RecordingHost;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The last job of a run. */
async function report(
  results: readonly string[],
  {
    runner = {},
    inputs = {},
    artifactStore = store,
    prepare = () => Promise.resolve(),
  }: {
    readonly runner?: Readonly<Record<string, string>>;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly artifactStore?: (() => ArtifactStore) | null;
    readonly prepare?: (host: RecordingHost) => Promise<unknown>;
  } = {},
): Promise<Reported> {
  jobs += 1;
  const workspace = join(folder.path, `job-${String(jobs)}`);
  await mkdir(workspace, { recursive: true });
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITEA_ACTIONS: 'true',
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_SERVER_URL: 'https://gitea.example',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REF: 'refs/tags/v1.0',
    GITHUB_RUN_ID: '12',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Publish to PyPI',
    ...runner,
  };
  const host = createRecordingHost({ folder: workspace, environment });
  await prepare(host);
  const given = { results: results.join('\n'), token: forge.token, ...inputs };
  const read = readInputs(
    createInputReader({
      environment: {
        ...environment,
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      workspace,
    }),
  );
  const result = await (artifactStore === null
    ? run(read, host)
    : run(read, host, { artifacts: artifactStore, issues: openIssues }));
  return { host, outputs: outputsOf(result) };
}

const wrongToken = createReceipt('upload', {
  outcome: 'failed',
  failure: 'password: was refused: 403. Make a new token, and re-run this job.',
  index: 'https://upload.pypi.org/legacy/',
  items: [{ kind: 'file', subject: 'x-1.0.tar.gz', outcome: 'failed', message: 'refused', ms: 1 }],
});

describe('a release that stopped', () => {
  test('has one issue with the stage and the remedy, and its next attempts write into the same', async () => {
    leave(createReceipt('build'));
    leave(wrongToken);
    const first = await report(FAILED_UPLOAD);
    expect(first.outputs).toEqual({
      passed: 'true',
      outcome: 'opened',
      'failed-stage': 'upload',
      'issue-number': '1',
      'issue-url': 'https://forge.example/o/r/issues/1',
    });
    expect(forge.issues[0]).toMatchObject({ title: 'Release v1.0 stopped at upload', state: 'open' });
    expect(forge.issues[0]?.body).toContain(
      '> password&#58; was refused&#58; 403. Make a new token, and re-run this job.',
    );
    expect(forge.issues[0]?.body).toContain('<https://gitea.example/o/r/actions/runs/12>');

    expect((await report(FAILED_UPLOAD)).outputs).toMatchObject({ outcome: 'unchanged', 'issue-number': '1' });
    const again = await report(FAILED_UPLOAD, { runner: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs).toMatchObject({ outcome: 'updated', 'issue-number': '1' });
    expect(forge.issues[0]?.comments).toEqual([expect.stringContaining('attempt 2')]);

    const passed = await report(PASSED, { runner: { GITHUB_RUN_ATTEMPT: '3' } });
    expect(passed.outputs).toMatchObject({ outcome: 'closed', 'failed-stage': '', 'issue-number': '1' });
    expect(forge.issues).toMatchObject([{ state: 'closed' }]);
    expect(forge.issues[0]?.comments.at(-1)).toContain('`v1.0` has passed every stage');
    expect((await report(PASSED)).outputs).toMatchObject({ outcome: 'none', 'issue-number': '' });
  });

  test('before any stage says why in the words of the action that failed', async () => {
    const failure = 'PYPI_API_TOKEN: not set. Set it.';
    artifacts.set('failure-prepare', serialize(note('prepare', 'preflight', failure, '2026-11-01T00:00:00.000Z')));
    // Another job's can't pass for it
    artifacts.set('failure-build', serialize(note('prepare', 'preflight', 'Forged.', '2026-11-02T00:00:00.000Z')));
    forge.files = ['docs/RELEASING.md'];
    const { outputs, host } = await report(['prepare failure', 'build skipped', 'upload skipped']);
    expect(outputs).toMatchObject({ outcome: 'opened', 'failed-stage': 'preflight' });
    expect(forge.issues[0]).toMatchObject({ title: 'Release v1.0 stopped at preflight' });
    const body = forge.issues[0]?.body ?? '';
    expect(body).toContain('stopped at **preflight (job prepare)**');
    expect(body).toContain('> PYPI&#95;API&#95;TOKEN&#58; not set. Set it.');
    expect(body).toContain(
      '1. Fix what is named above: a secret (<https://gitea.example/o/r/settings/actions/secrets>)',
    );
    expect(body).toContain('<https://gitea.example/o/r/src/tag/v1.0/docs/RELEASING.md>');
    expect(host.transcript()).toContain('Receipts: artifact failure-build: contains the note of the job prepare');
    expect(host.transcript()).not.toContain('Forged');
  });

  test('shows the reason of the newest attempt, whichever way it is left', async () => {
    leave(wrongToken);
    await report(FAILED_UPLOAD);
    const later = new Date(Date.parse(wrongToken.finished) + 60_000).toISOString();
    const failure = 'password: is not one line. Store the secret again.';
    artifacts.set('failure-upload', serialize(note('upload', 'publish-index', failure, later)));
    const second = await report(FAILED_UPLOAD, { runner: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(second.outputs).toMatchObject({ outcome: 'updated', 'failed-stage': 'upload' });
    expect(forge.issues[0]?.body).toContain('is not one line');
    expect(forge.issues[0]?.body).not.toContain('Make a new token');
    expect(forge.issues[0]?.comments.at(-1)).toContain('is not one line');

    leave({ ...wrongToken, finished: new Date(Date.parse(later) + 60_000).toISOString() });
    await report(FAILED_UPLOAD, { runner: { GITHUB_RUN_ATTEMPT: '3' } });
    expect(forge.issues[0]?.body).toContain('Make a new token');
    expect(forge.issues[0]?.body).not.toContain('is not one line');
  });

  test('of a tag that does not exist has no issue, and the one that it had is closed', async () => {
    leave(wrongToken);
    await report(FAILED_UPLOAD);
    artifacts.clear();
    forge.tags = [];
    const mistyped = await report(['prepare failure', 'upload skipped'], { inputs: { tag: 'v1.O' } });
    expect(mistyped.outputs).toMatchObject({ outcome: 'none', 'failed-stage': 'prepare', 'issue-number': '' });
    expect(mistyped.host.transcript()).toContain('v1.O: there is no such tag');
    expect(forge.issues).toMatchObject([{ title: 'Release v1.0 stopped at upload', state: 'closed' }]);
    expect(forge.issues[0]?.comments.at(-1)).toContain("`v1.0` doesn't exist in this repository");
    // A release that makes its tag at its end
    leave(wrongToken);
    expect((await report(FAILED_UPLOAD)).outputs).toMatchObject({ outcome: 'reopened' });
  });

  test('in one job with this step, before any stage, says why, too', async () => {
    const runner = { GITHUB_JOB: 'publish', GITHUB_RUN_ATTEMPT: '1' };
    await report(['publish failure'], {
      artifactStore: null,
      runner,
      prepare: async (host) => {
        const of = jobOfRun(host.environment);
        if (of === null) throw new Error('no job');
        const failure = note('publish', 'publish', 'tag: is missing. Push it.', '2026-11-01T00:00:00.000Z');
        await writeFailureNote(host.storeFolder, of, failure);
        await writeFailureNote(host.storeFolder, of, { ...failure, failure: 'What follows from it.' });
      },
    });
    expect(forge.issues[0]?.body).toContain('> tag&#58; is missing. Push it.');
  });

  test('at preflight has no receipts, and that is said', async () => {
    const { outputs } = await report(['preflight failure', 'build skipped', 'upload skipped'], { artifactStore: null });
    expect(outputs).toMatchObject({ outcome: 'opened', 'failed-stage': 'preflight' });
    expect(forge.issues[0]?.body).toMatch(/left no receipt[^]*ACTIONS&#95;RE/u);
  });

  test('in one job with this step tells what its stages left on the machine', async () => {
    const { outputs } = await report(['publish failure'], {
      artifactStore: null,
      prepare: (host) => writeReceipt(host.storeFolder, 'sample-project', wrongToken),
    });
    expect(outputs).toMatchObject({ outcome: 'opened', 'failed-stage': 'upload' });
    expect(forge.issues[0]?.body).toContain('Make a new token');
  });

  test('keeps what can be read when one receipt is none', async () => {
    leave(wrongToken);
    artifacts.set('receipt-validate', '{"schema": 1, "stage": "everything"}');
    const { outputs, host } = await report(FAILED_UPLOAD);
    expect(outputs['failed-stage']).toBe('upload');
    expect(host.transcript()).toContain('Receipts: artifact receipt-validate');
  });

  test('shows no secret and no escape sequence of its receipts', async () => {
    const runtime = 'runtime-token-0123456789';
    const failure = `x: said \u001b[31mred\u001b[0m ${forge.token} ${Buffer.from(`me:${forge.token}`).toString('base64')} ${runtime}. Look.`;
    leave({ ...wrongToken, failure });
    await report(FAILED_UPLOAD, { runner: { ACTIONS_RUNTIME_TOKEN: runtime } });
    expect(forge.issues[0]?.body).toContain('x&#58; said red *** ');
    expect(forge.issues[0]?.body).not.toContain(forge.token);
    expect(forge.issues[0]?.body).not.toContain(Buffer.from(`me:${forge.token}`).toString('base64').slice(6, -4));
    expect(forge.issues[0]?.body).not.toContain(runtime);
  });
});

describe('nothing is written, that is said, and the job passes', () => {
  test.each([
    [
      'a passed release without an issue',
      PASSED,
      {},
      'v1.0 has passed, and has no open issue: there is nothing to do.',
    ],
    ['a cancelled run', ['preflight success', 'upload cancelled'], {}, 'The run was canceled, and no job failed'],
    [
      'results that nobody evaluated',
      ['preflight success', 'upload ${{ needs.upload.result }}'],
      {},
      'is not known here',
    ],
    ['a run in which no job ran', ['alpha skipped', 'beta skipped'], {}, 'No job ran'],
    [
      'a run of a branch',
      ['preflight failure'],
      { runner: { GITHUB_REF: 'refs/heads/main' } },
      "wasn't started for a tag",
    ],
    ['a run without a token', FAILED_UPLOAD, { inputs: { token: '' } }, 'There is no token'],
    ['act', FAILED_UPLOAD, { runner: { GITEA_ACTIONS: '', ACT: 'true' } }, 'act runs this on your own machine'],
    [
      'a forge that is not there',
      FAILED_UPLOAD,
      { inputs: { 'api-url': 'http://forge.invalid/api/v1' } },
      'warning: No issue was written. ',
    ],
    [
      'an address that is none',
      PASSED,
      { inputs: { 'api-url': 'nonsense' } },
      'warning: No issue was written. api-url: is not a URL',
    ],
  ] as const)('%s', async (_, results, given, sentence) => {
    const { outputs, host } = await report(results, given);
    expect(outputs).toMatchObject({ passed: 'true', outcome: 'none', 'issue-number': '' });
    expect(host.transcript()).toContain(sentence);
    expect(forge.issues).toEqual([]);
  });

  test('an open issue stays open when the run was cancelled', async () => {
    await report(FAILED_UPLOAD);
    await report(['preflight success', 'upload cancelled']);
    expect(forge.issues).toMatchObject([{ state: 'open', comments: [] }]);
  });

  test('issues that are switched off', async () => {
    forge.off = 'refused';
    leave(wrongToken);
    const { host, outputs } = await report(FAILED_UPLOAD);
    expect(outputs).toMatchObject({ passed: 'true', outcome: 'none', 'failed-stage': 'upload' });
    expect(host.transcript()).toMatch(/warning: No issue was written\. .*issues are disabled for this repository/u);
    // The failure itself is reported anyway
    expect(host.transcript()).toContain('Failed first: upload. password: was refused: 403.');
  });
});

describe('a tag', () => {
  test('that was given comes before the ref of the run', async () => {
    await report(FAILED_UPLOAD, { inputs: { tag: 'v2.0' }, runner: { GITHUB_REF: 'refs/heads/main' } });
    expect(forge.issues).toMatchObject([{ title: 'Release v2.0 stopped at upload' }]);
  });

  test.each(['two words', 'a\nb', 'x~1', 'v'.repeat(300)])('%j is refused', async (tag) => {
    await expect(report(FAILED_UPLOAD, { inputs: { tag } })).rejects.toThrow(
      /^tag: .+\. Give the name of a tag as git tag --list shows it\.$/u,
    );
  });
});

test('the results have to be there, and every output has a default', async () => {
  await expect(report([])).rejects.toThrow('results: is empty. Give it a value.');
  await expect(report(['not-a-line! at all'])).rejects.toThrow('results: line 1 is not JOB RESULT.');
  expect(Object.keys(defaultOutputs).sort()).toEqual(Object.keys((await report(PASSED)).outputs).sort());
});
