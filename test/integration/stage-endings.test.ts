import { mkdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { action as buildDists } from '#actions/build-dists';
import { action as createRelease } from '#actions/create-release';
import { createInputReader, inputVariable, type InputReader } from '#action-kit';
import { action as publishIndex } from '#actions/publish-index';
import { action as releaseChecklist } from '#actions/release-checklist';
import { action as testProject } from '#actions/test-project';
import { action as twineCheck } from '#actions/twine-check';
import { action as validateMetadata } from '#actions/validate-metadata';
import { action as verifyInstall } from '#actions/verify-install';
import { manifestOnTheSpot } from '#distributions';
import { TransportError } from '#http';
import { parseReceipt, ReleaseError, serialize, type Host, type Receipt } from '#release-model';
import {
  createRecordingHost,
  makeDistributions,
  REPOSITORY,
  temporaryFolder,
  writeProject,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { parse } from 'yaml';

/** What every stage's action is, for this test. */
interface StageAction {
  readonly name: string;
  readonly defaults: Readonly<Record<string, string>>;
  readInputs(reader: InputReader): unknown;
  readonly defaultOutputs: Readonly<Record<string, string>>;
  work(reader: InputReader, host: Host): Promise<StageEnd>;
}

interface StageEnd {
  readonly passed: boolean;
  readonly failure: string | null;
  readonly receipt: Receipt | null;
  readonly receiptPath: string | null;
  readonly outputs: Readonly<Record<string, string>>;
}

function stageAction<Inputs, Result extends Omit<StageEnd, 'outputs'>>(action: {
  readonly name: string;
  readonly defaults: Readonly<Record<string, string>>;
  readonly defaultOutputs: Readonly<Record<string, string>>;
  readInputs(reader: InputReader): Inputs;
  run(inputs: Inputs, host: Host): Promise<Result>;
  outputs(result: Result): Readonly<Record<string, string>>;
}): StageAction {
  return {
    name: action.name,
    defaults: action.defaults,
    defaultOutputs: action.defaultOutputs,
    readInputs: (reader) => action.readInputs(reader),
    async work(reader, host) {
      const result = await action.run(action.readInputs(reader), host);
      return { ...result, outputs: action.outputs(result) };
    },
  };
}

const NOWHERE = 'http://127.0.0.1:1/';

const ACTIONS: readonly (readonly [StageAction, Readonly<Record<string, string>>])[] = [
  [stageAction(validateMetadata), {}],
  [stageAction(testProject), {}],
  [stageAction(buildDists), { 'packages-dir': 'built' }],
  [stageAction(twineCheck), { twine: 'false' }],
  [stageAction(publishIndex), { index: NOWHERE, 'simple-url': NOWHERE, password: 'a-password-of-a-test' }],
  [stageAction(verifyInstall), { index: NOWHERE, 'simple-url': NOWHERE, stage: 'verify-test' }],
  [stageAction(releaseChecklist), {}],
  [stageAction(createRelease), {}],
];

const BUG = 'This is a bug in repo-agent-actions: please report it, with the debug log.';
const SECRET = 'hunter22-hunter22';

/** What is thrown, and what every stage says then; `NAME` stands for its action. */
const FAULTS: readonly (readonly [kind: string, thrown: () => Error, sentence: string, hasStack: boolean])[] = [
  [
    'a sentence of ours',
    () => new ReleaseError({ subject: 'tag', problem: 'is odd', remedy: 'Give another' }),
    'tag: is odd. Give another.',
    false,
  ],
  [
    'a full disk',
    () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '/some/file' }),
    '/some/file: the disk is full. Free some space, or set TMPDIR to a folder on a disk with more space, and run again.',
    true,
  ],
  [
    'a server that is silent',
    () => new TransportError('idle-timeout', 'https://a.example/x', 'it stopped responding', true),
    'https://a.example: it stopped responding. Try again, or check the server.',
    true,
  ],
  ['a mistake of ours', () => new TypeError(`no ${SECRET} in x`), `NAME: no *** in x. ${BUG}`, true],
];

let base: TemporaryFolder;
let workspace: string;
let manifest: string;
let folder: TemporaryFolder;
let host: RecordingHost;

beforeAll(async () => {
  base = await temporaryFolder();
  workspace = (await writeProject({ folder: join(base.path, 'project'), name: 'sample-project', version: '1.0' }))
    .folder;
  const dist = join(workspace, 'dist');
  mkdirSync(dist);
  makeDistributions(
    [{ filename: 'sample_project-1.0-py3-none-any.whl' }, { filename: 'sample_project-1.0.tar.gz' }],
    dist,
  );
  manifest = serialize(await manifestOnTheSpot(dist));
});
afterAll(() => base.remove());

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
});
afterEach(() => folder.remove());

function readerFor({ name, defaults }: StageAction, given: Readonly<Record<string, string>>): InputReader {
  const yml = parse(readFileSync(join(REPOSITORY, 'actions', name, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string | number | boolean }>;
  };
  const own: Readonly<Record<string, string>> = 'manifest' in yml.inputs ? { manifest, ...given } : given;
  const environment = Object.entries(yml.inputs).map(([input, { default: fallback }]) => [
    inputVariable(input),
    own[input] ?? String(fallback ?? ''),
  ]);
  return createInputReader({
    environment: Object.fromEntries(environment) as Record<string, string>,
    workspace,
    defaults,
  });
}

/** A place to run in that breaks as soon as a stage works: where it logs, and where it keeps tools. */
function brokenHost(breakDown: () => never): Host {
  const broken: Host = {
    ...host,
    info: breakDown,
    notice: breakDown,
    group: () => Promise.resolve().then(breakDown),
    redact: (text) => text.replaceAll(SECRET, '***'),
  };
  return Object.defineProperty(broken, 'cacheFolder', { get: breakDown });
}

async function expectEnd(end: StageEnd, sentence: string, action: StageAction): Promise<void> {
  expect(end).toMatchObject({ passed: false, failure: sentence, receipt: { outcome: 'failed', failure: sentence } });
  const path = end.receiptPath ?? '';
  const text = await readFile(path, 'utf8');
  expect(parseReceipt(text, path)).toEqual(end.receipt);
  expect(end.receipt?.project).toBe('sample-project');
  expect(path).toContain(join('store', 'sample-project', 'receipts'));
  expect(Object.keys(end.outputs).sort()).toEqual(Object.keys(action.defaultOutputs).sort());
  if ('passed' in end.outputs) expect(end.outputs['passed']).toBe('false');
  if ('receipt-path' in end.outputs) expect(end.outputs['receipt-path']).toBe(path);
  expect(await readdir(host.temporaryFolder)).toEqual([]);
}

describe.each(ACTIONS.map(([action, given]) => [action.name, action, given] as const))(
  'the stage of %s',
  (_, action, given) => {
    test.each(FAULTS)(
      '%s: one sentence, a receipt, outputs, nothing left',
      async (_kind, thrown, sentence, hasStack) => {
        const error = thrown();
        const end = await action.work(
          readerFor(action, given),
          brokenHost(() => {
            throw error;
          }),
        );
        await expectEnd(end, sentence.replace('NAME', action.name), action);
        const stacks = host.lines.filter(
          ({ kind, text }) => kind === 'debug' && text.includes('stage-endings.test.ts'),
        );
        expect(stacks).toHaveLength(hasStack ? 1 : 0);
        expect(host.lines.filter(({ kind, text }) => kind !== 'debug' && text.includes(error.message))).toEqual([]);
      },
    );

    test('a stop: the same words, and nothing of what it broke', async () => {
      const end = await action.work(
        readerFor(action, given),
        brokenHost(() => {
          host.abort();
          throw new TypeError('broken off');
        }),
      );
      await expectEnd(end, `${action.name}: stopped by the test. Run it again: it continues where it stopped.`, action);
      expect(host.transcript()).not.toContain('broken off');
    });
  },
);
