import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createInputReader } from '#action-kit';
import { manifestOnTheSpot } from '#distributions';
import { recordStage, writeFailureNote, writeManifest } from '#release-store';
import {
  createRecordingHost,
  makeDistributions,
  temporaryFolder,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { failureArtifacts, fetchFailureNote } from '#hand-over';
import { memoryStore } from '#testkit/memory-store';
import { readInputs, type HandOverInputs } from '../src/inputs.ts';
import { outputsOf } from '../src/outputs.ts';
import { run, type OpenPlaces } from '../src/run.ts';

let folder: TemporaryFolder;
let places: OpenPlaces;
let saved: Map<string, Map<string, Buffer>>;

beforeEach(async () => {
  folder = await temporaryFolder();
  saved = new Map();
  places = { artifacts: () => memoryStore(saved), draftFiles: () => null, forge: () => null };
});
afterEach(() => folder.remove());

/** One job on a machine of its own. */
async function job(
  name: string,
): Promise<{ host: RecordingHost; inputs: (given: Record<string, string>) => HandOverInputs }> {
  const workspace = join(folder.path, name);
  await mkdir(join(workspace, 'dist'), { recursive: true });
  const defaults = { mode: 'restore', contents: 'release', 'artifact-name': 'auto', 'packages-dir': 'dist' };
  return {
    host: createRecordingHost({ folder: workspace }),
    inputs: (given) =>
      readInputs(
        createInputReader({
          environment: Object.fromEntries(
            Object.entries({ ...defaults, ...given }).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
          ),
          workspace,
        }),
      ),
  };
}

async function built(name: string): ReturnType<typeof job> {
  const one = await job(name);
  const packagesDir = join(folder.path, name, 'dist');
  makeDistributions([{ filename: 'sample_project-1.0-py3-none-any.whl' }], packagesDir);
  await writeManifest(one.host.storeFolder, 'sample-project', await manifestOnTheSpot(packagesDir));
  const recorder = recordStage('build', one.host);
  recorder.about({ project: 'sample-project', normalizedName: 'sample-project', version: '1.0' });
  await recorder.close({ outcome: 'passed', failure: null });
  return one;
}

test('a release and its receipts go from one job to the next, bound by one sha256', async () => {
  const build = await built('build');
  const first = outputsOf(
    await run(build.inputs({ mode: 'save', contents: 'release,receipts', stages: 'build' }), build.host, places),
  );
  expect(first).toMatchObject({
    passed: 'true',
    name: 'sample-project',
    version: '1.0',
    'artifact-name': 'release-sample-project-1.0',
  });
  expect([...saved.keys()]).toEqual(['release-sample-project-1.0', 'receipt-build']);

  const upload = await job('upload');
  const given = { contents: 'release,receipts', 'manifest-sha256': first['manifest-sha256'] };
  const second = outputsOf(await run(upload.inputs(given), upload.host, places));
  expect(second['manifest-sha256']).toBe(first['manifest-sha256']);
  expect(second['packages-dir']).toBe(join(folder.path, 'upload', 'dist'));
  expect(upload.host.transcript()).toContain('Receipts: build.');
});

test('a job that failed before it did anything has no receipts, and that is no error', async () => {
  const { host, inputs } = await job('early');
  const result = await run(inputs({ mode: 'save', contents: 'receipts', stages: 'test' }), host, places);
  expect(result.passed).toBe(true);
  expect(host.transcript()).toContain('This job has no receipt to hand over.');
});

test('why a job failed before any stage goes to the job that reports it', async () => {
  const { host, inputs } = await job('early');
  const named = { ...host, environment: { GITHUB_JOB: 'prepare', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' } };
  const note = {
    schema: 1,
    job: 'prepare',
    action: 'preflight',
    failure: 'x: y. Z.',
    at: '2026-11-01T00:00:00Z',
  } as const;
  // That of an earlier attempt on the same machine is not this one's
  await writeFailureNote(host.storeFolder, { job: 'prepare', run: '7', attempt: '1' }, { ...note, failure: 'Old.' });
  const given = inputs({ mode: 'save', contents: 'receipts', stages: 'validate' });
  await run(given, named, places);
  expect([...saved.keys()]).toEqual([]);
  await writeFailureNote(host.storeFolder, { job: 'prepare', run: '7', attempt: '2' }, note);
  await run(given, named, places);
  expect([...saved].map(([artifact, files]) => [artifact, ...files.keys()])).toEqual([
    ['failure-prepare', 'failure.json'],
  ]);
  expect(await failureArtifacts(memoryStore(saved))).toEqual(['failure-prepare']);
  expect(await fetchFailureNote(memoryStore(saved), 'failure-prepare', host.temporaryFolder)).toEqual(note);
});

test('files that nobody built are not handed over as a release', async () => {
  const { host, inputs } = await job('strange');
  makeDistributions([{ filename: 'sample_project-1.0-py3-none-any.whl' }], join(folder.path, 'strange', 'dist'));
  await expect(run(inputs({ mode: 'save' }), host, places)).rejects.toThrow(
    /^manifest: no manifest for the distributions in .* was given or left by an earlier step\. Use the output manifest-path of build-dists/u,
  );
  expect(saved.size).toBe(0);
});

test('wheels of one platform are handed over for the build that takes them', async () => {
  const { host, inputs } = await job('wheels');
  const name = 'sample_project-1.0-py3-none-any.whl';
  makeDistributions([{ filename: name }], join(folder.path, 'wheels', 'dist'));
  const given = { mode: 'save', contents: 'distributions' };
  for (const wrong of ['auto', 'release-sample']) {
    await expect(run(inputs({ ...given, 'artifact-name': wrong }), host, places)).rejects.toThrow(
      `artifact-name: is ${wrong}, which names an artifact with a whole release.`,
    );
  }
  await run(inputs({ ...given, 'artifact-name': 'wheels-linux' }), host, places);
  expect([...saved].map(([artifact, files]) => [artifact, [...files.keys()]])).toEqual([['wheels-linux', [name]]]);
  expect(() => inputs({ contents: 'distributions' })).toThrow('contents: lists distributions, but mode is restore.');
});

test('where there is nothing to take over, it is said what was asked and what to do', async () => {
  const { host, inputs } = await job('late');
  await expect(run(inputs({ tag: 'v1.0' }), host, places)).rejects.toThrow(
    'artifact-name: there is no release to restore (searched: artifact of this run). Save it in an earlier job with mode: save, and list that job in needs, or set tag and token to restore it from the draft release.',
  );
});

test('whose receipts a job saves is said by its workflow, else by its name', async () => {
  const { host, inputs } = await job('anything');
  await expect(run(inputs({ mode: 'save', contents: 'receipts' }), host, places)).rejects.toThrow(
    "stages: is empty, and the job isn't named after a stage, so it is unknown whose receipts it may save. List the stages that this job runs, such as build, check.",
  );
  expect(() => inputs({ mode: 'save', stages: 'deploy' })).toThrow("stages: 'deploy' is unknown. Allowed: validate,");
  const recorder = recordStage('upload', host);
  await recorder.close({ outcome: 'passed', failure: null });
  await run(inputs({ mode: 'save', contents: 'receipts', stages: 'test' }), host, places);
  expect([...saved.keys()]).toEqual([]);
  expect(host.transcript()).toContain(
    "warning: upload.json: is among the receipts, but doesn't belong to test; it is not handed over. Find out what in this job wrote it.",
  );
});

test('what is handed over has to be named rightly', async () => {
  const { inputs } = await job('wrong');
  expect(() => inputs({ contents: 'everything' })).toThrow(
    "contents: 'everything' is unknown. Allowed: release, receipts, distributions.",
  );
  expect(() => inputs({ contents: '' })).toThrow(
    'contents: lists nothing to hand over. Allowed: release, receipts, distributions.',
  );
});
