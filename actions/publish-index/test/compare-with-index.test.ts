import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { parseReceipt, type ReceiptItem } from '#release-model';
import { createRecordingHost, startScriptedIndex, type RecordingHost, type ScriptedIndex } from '#testkit';
import type { PublishIndexInputs } from '../src/inputs.ts';
import { run, type PublishIndexResult } from '../src/run.ts';
import { makeRelease } from './release-files.ts';

const WHEEL = 'trial_upload-1.0.0-py3-none-any.whl';
const SDIST = 'trial_upload-1.0.0.tar.gz';

let releases: string;
let folder: string;
let host: RecordingHost;
let index: ScriptedIndex;

beforeAll(async () => {
  releases = await realpath(await mkdtemp(join(tmpdir(), 'prüf releases-')));
  makeRelease(releases);
});
afterAll(() => rm(releases, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'prüf shown-')));
  host = createRecordingHost({ folder });
  index = await startScriptedIndex();
});
afterEach(async () => {
  closeConnections();
  await index.stop();
  await rm(folder, { recursive: true, force: true });
});

function createInputs(overrides: Partial<PublishIndexInputs> = {}): PublishIndexInputs {
  return {
    packagesDir: releases,
    manifest: null,
    manifestSha256: null,
    index: index.uploadUrl,
    simpleUrl: index.simpleUrl,
    username: index.username,
    password: index.password,
    existing: 'skip-identical',
    parallel: 4,
    dryRun: false,
    attempts: 3,
    wait: true,
    waitTimeout: 20,
    allowHttpHosts: [],
    ...overrides,
  };
}

const jsonUrl = (): string => `${new URL(index.simpleUrl).origin}/pypi/trial-upload/1.0.0/json`;
const title = (): string => new URL(index.uploadUrl).host;
const itemOf = ({ receipt }: PublishIndexResult, kind: string): ReceiptItem | undefined =>
  receipt.items.find((item) => item.kind === kind);

interface ShownJson {
  readonly info: Record<string, unknown>;
  readonly urls: Record<string, unknown>[];
  last_serial: number;
}

/** Uploads, and makes the index show something else of it for so many reads. */
async function publishedAs(times: number, change: (document: ShownJson) => void): Promise<void> {
  await run(createInputs({ wait: false }), host);
  const document = (await (await fetch(jsonUrl())).json()) as ShownJson;
  change(document);
  index.failDocuments(
    ...Array.from({ length: times }, () => ({
      kind: 'status' as const,
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(document),
    })),
  );
  host = createRecordingHost({ folder: join(folder, 'again') });
}

describe('what the index shows is compared with what was sent', () => {
  test('the same: said in the receipt, with when each file was seen', async () => {
    const result = await run(createInputs(), host);
    expect(result.failure).toBeNull();
    expect(itemOf(result, 'shown')).toMatchObject({
      subject: 'release page',
      outcome: 'passed',
      message: 'the index shows what was sent, description and URLs included',
      urls: [jsonUrl()],
    });
    const receipt = parseReceipt(await readFile(result.receiptPath, 'utf8'), 'receipt');
    const waited = receipt.items.find(({ kind }) => kind === 'wait');
    expect(Object.keys(waited?.seenAfter ?? {}).sort()).toEqual([WHEEL, SDIST].sort());
    expect(Object.values(waited?.seenAfter ?? {}).every((ms) => ms >= 0 && ms <= (waited?.ms ?? 0))).toBe(true);
    expect(receipt.findings).toEqual([]);
  });

  test('a description that was lost: told and warned of, but the files are right', async () => {
    await publishedAs(3, ({ info }) => (info['description'] = ''));
    const result = await run(createInputs(), host);
    expect(result).toMatchObject({ passed: true, skippedCount: 2 });
    expect(itemOf(result, 'shown')).toMatchObject({
      outcome: 'failed',
      attempts: 3,
      message: "the index shows something different: description (sent '# first ü', shown nothing)",
    });
    expect(result.receipt.findings).toMatchObject([{ rule: 'shown-lost', severity: 'warning' }]);
    expect(host.transcript()).toContain(
      `warning: ${title()}: shows a different value for description: sent '# first ü', shown nothing. Check the release's page; if it is wrong there, fix the metadata in the next version.`,
    );
  });

  test('a difference that goes away was a cache', async () => {
    await publishedAs(2, ({ info }) => (info['summary'] = 'Another'));
    const result = await run(createInputs(), host);
    expect(itemOf(result, 'shown')).toMatchObject({ outcome: 'passed', attempts: 3 });
  });

  test('a document that is older than the page is waited for', async () => {
    await publishedAs(7, (document) => {
      document.last_serial -= 1;
      document.urls.pop();
    });
    const result = await run(createInputs(), host);
    expect(result.failure).toBeNull();
    expect(itemOf(result, 'shown')).toMatchObject({ outcome: 'passed', attempts: 8 });
  });

  test('one that stays old tells nothing: unknown, and no failure', async () => {
    await publishedAs(1000, (document) => (document.last_serial -= 1) && document.urls.pop());
    const result = await run(createInputs({ waitTimeout: 1 }), host);
    expect(result.failure).toBeNull();
    expect(itemOf(result, 'shown')).toMatchObject({
      outcome: 'unknown',
      message:
        "not compared, because the JSON API didn't answer in time: it is older than the page that installers read",
    });
  });

  test('another release than the one that was sent fails the stage', async () => {
    await publishedAs(3, ({ urls }) => ((urls[0] ?? {})['digests'] = { sha256: 'ab'.repeat(32) }));
    const result = await run(createInputs(), host);
    expect(result.failure).toMatch(
      new RegExp(
        `^${title()}: has the files, but its JSON API shows a different release: sha256 of trial_upload-1\\.0\\.0.+ \\(sent '[0-9a-f]{64}', shown '(?:ab){32}'\\)\\. Don't upload again. Check the release's page, and report the problem to the operators of the index\\.$`,
        'u',
      ),
    );
    expect(result.receipt.outcome).toBe('failed');
  });

  test.each([
    [{ kind: 'status', status: 404 } as const, 1, "not compared: the index doesn't have this document", 1],
    [
      { kind: 'status', status: 500 } as const,
      5,
      "not compared, because the JSON API didn't answer in time: it answers 500",
      5,
    ],
    [{ kind: 'garbled' } as const, 5, "not compared, because the JSON API didn't answer in time: ", 5],
  ])('an API that answers %j', async (fault, times, message, attempts) => {
    index.failDocuments(...Array.from({ length: times }, () => fault));
    const result = await run(createInputs(), host);
    expect(result.failure).toBeNull();
    const item = itemOf(result, 'shown');
    expect(item).toMatchObject({ outcome: 'unknown', attempts });
    expect(item?.message.startsWith(message)).toBe(true);
  });

  test.each(['gitea', 'devpi', 'pypiserver'] as const)('%s has no such API, and is not asked', async (software) => {
    await index.stop();
    index = await startScriptedIndex({ software });
    const result = await run(createInputs(), host);
    expect(result.failure).toBeNull();
    expect(itemOf(result, 'shown')).toBeUndefined();
    expect(index.requests.filter(({ url }) => url.endsWith('/json'))).toEqual([]);
  });
});

describe('what the page tells installers', () => {
  /** The page as it is, changed, for the plan and every look. */
  async function pageChanged(change: (file: Record<string, unknown>) => void): Promise<void> {
    await run(createInputs({ wait: false }), host);
    const answer = await fetch(`${index.simpleUrl}trial-upload/`, {
      headers: { accept: 'application/vnd.pypi.simple.v1+json' },
    });
    const page = (await answer.json()) as { files: Record<string, unknown>[] };
    page.files.forEach(change);
    index.failPages(
      ...Array.from({ length: 7 }, () => ({
        kind: 'status' as const,
        status: 200,
        headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' },
        body: JSON.stringify(page),
      })),
    );
    host = createRecordingHost({ folder: join(folder, 'again') });
  }

  test('files that were yanked since: one sentence with the reason and the next version', async () => {
    await pageChanged((file) => (file['yanked'] = 'broken'));
    const result = await run(createInputs(), host);
    expect(result.failure).toBe(
      `${title()}: has every file, but installers skip yanked files: ${WHEEL} (yanked: broken), ${SDIST} (yanked: broken). Un-yank it on the index's website, or release as version 1.0.1.`,
    );
    expect(itemOf(result, 'wait')).toMatchObject({ outcome: 'failed' });
    expect(result).toMatchObject({ uploadedCount: 0, skippedCount: 2 });
  });

  test('another requires-python than the file has: warned of', async () => {
    await pageChanged((file) => (file['requires-python'] = '>=3.99'));
    const result = await run(createInputs(), host);
    expect(result.passed).toBe(true);
    expect(host.transcript()).toContain(
      `warning: ${title()}: shows a different value for requires-python of ${WHEEL}: sent nothing, shown '>=3.99'.`,
    );
  });
});
