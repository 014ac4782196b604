import { writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Distribution } from '#release-model';
import type { Fault } from '#testkit';
import { closeConnections } from '#http';
import {
  hashByDownload,
  planUpload,
  readProjectPage,
  sendFile,
  sendInOrder,
  type IndexState,
  type SendOutcome,
} from '../src/index.ts';
import { formOf, fastTiming, startTrial, type FastTiming, type Trial } from './trial.ts';

const environment = {};
const WHEEL = 'trial-1.0-py3-none-any.whl';

const trials: Trial[] = [];
async function trial(options: Parameters<typeof startTrial>[0] = {}): Promise<Trial> {
  const started = await startTrial(options);
  trials.push(started);
  return started;
}
afterEach(async () => {
  closeConnections();
  await Promise.all(trials.splice(0).map((started) => started.close()));
});

interface SendSettings {
  readonly timing?: FastTiming;
  readonly attempts?: number;
  readonly password?: string;
  readonly signal?: AbortSignal;
}

async function send({ index }: Trial, distribution: Distribution, settings: SendSettings = {}): Promise<SendOutcome> {
  const { timing = fastTiming(), attempts = 4, password = index.password, signal } = settings;
  const lookUp = async (): Promise<IndexState> => {
    try {
      const page = await readProjectPage(index.simpleUrl, 'trial', { environment, attempts: 1, signal });
      const [planned] = await planUpload([distribution], page, hashByDownload(index.simpleUrl, { environment }));
      if (planned?.state === 'conflict') return { state: 'different', sha256: planned.indexSha256 ?? '' };
      return { state: planned?.state === 'identical' ? 'identical' : 'absent' };
    } catch {
      return { state: 'unknown' };
    }
  };
  return sendFile(
    {
      url: index.uploadUrl,
      credentials: { username: '__token__', password },
      environment,
      timing,
      signal,
      timeouts: { answer: 200 },
    },
    { distribution, form: formOf(distribution) },
    { attempts, lookUp },
  );
}

const uploadsOf = ({ index }: Trial): number => index.requests.filter(({ method }) => method === 'POST').length;

describe('sendFile', () => {
  test('sends form and file as they are', async () => {
    const t = await trial();
    const file = await t.file(WHEEL, 'wheel "bytes"\r\n--not a boundary--\r\n');
    expect(await send(t, file)).toMatchObject({ result: 'uploaded', status: 200, attempts: 1 });
    expect(t.index.files.get(WHEEL)).toMatchObject({ sha256: file.sha256, form: formOf(file) });
  });

  const landing: readonly (readonly [string, Fault])[] = [
    ['a 502 although the file landed', { kind: 'status', status: 502, reason: 'Bad Gateway', store: true }],
    ['a reset after the body, and the file landed', { kind: 'reset-after-body', store: true }],
    ['no answer at all, and the file landed', { kind: 'hang', store: true }],
    ['a truncated answer, and the file landed', { kind: 'truncated', store: true }],
    ['a garbled answer, and the file landed', { kind: 'garbled', store: true }],
  ];
  test.each(landing)('%s: it is not sent twice', async (_, fault) => {
    const t = await trial({ duplicates: 'always-409' });
    t.index.failUploads(fault);
    expect(await send(t, await t.file(WHEEL))).toMatchObject({ result: 'landed', attempts: 1 });
    expect(uploadsOf(t)).toBe(1);
  });

  const passing: readonly (readonly [string, Fault])[] = [
    ['503', { kind: 'status', status: 503, reason: 'Service Unavailable' }],
    ['408', { kind: 'status', status: 408 }],
    ['425', { kind: 'status', status: 425 }],
    ['a reset before the body', { kind: 'reset-before-body' }],
    ['a reset in the body', { kind: 'reset-in-body' }],
    ['a reset after the body', { kind: 'reset-after-body' }],
    ['no answer', { kind: 'hang' }],
    ['a garbled answer', { kind: 'garbled' }],
  ];
  test.each(passing)('%s, and nothing landed: it is sent again', async (_, fault) => {
    const t = await trial();
    t.index.failUploads(fault);
    const file = await t.file(WHEEL);
    expect(await send(t, file)).toMatchObject({ result: 'uploaded', attempts: 2 });
    expect(t.index.files.get(WHEEL)?.sha256).toBe(file.sha256);
  });

  test('a file that landed and shows on the page only later is found before it is sent again', async () => {
    const t = await trial({ duplicates: 'always-409', pageLag: 1 });
    t.index.failUploads({ kind: 'reset-after-body', store: true });
    expect(await send(t, await t.file(WHEEL))).toMatchObject({ result: 'landed', attempts: 1 });
  });

  test('a duplicate refused after a lost answer is our own file', async () => {
    const t = await trial({ duplicates: 'always-409', pageLag: 2 });
    t.index.failUploads({ kind: 'reset-after-body', store: true });
    expect(await send(t, await t.file(WHEEL))).toMatchObject({ result: 'landed', attempts: 2, status: 409 });
  });

  test('the same bytes from somebody else are there; other bytes are a conflict with both hashes', async () => {
    const t = await trial({ duplicates: 'always-409' });
    const file = await t.file(WHEEL, 'ours');
    t.index.put(WHEEL, Buffer.from('ours'));
    expect(await send(t, file)).toMatchObject({ result: 'there' });
    t.index.put(WHEEL, Buffer.from('theirs'));
    const there = t.index.files.get(WHEEL)?.sha256;
    expect(await send(t, file)).toMatchObject({ result: 'conflict', indexSha256: there, status: 409 });
    expect(t.index.files.get(WHEEL)?.sha256).toBe(there);
  });

  test('Retry-After is honoured, else the pauses grow; attempts are bounded', async () => {
    const t = await trial();
    const timing = fastTiming(1);
    const busy = { kind: 'status', status: 503 } as const;
    t.index.failUploads({ kind: 'status', status: 429, headers: { 'retry-after': '12' } }, busy, busy, busy, busy);
    const sent = await send(t, await t.file(WHEEL), { timing, attempts: 4 });
    expect(sent).toMatchObject({ result: 'failed', attempts: 4, status: 503 });
    expect(timing.pauses).toEqual([12_000, 2_000, 4_000, 8_000]);
    expect(t.index.files.size).toBe(0);
  });

  test('a server that wants hours, or counts new projects, is not hammered', async () => {
    const t = await trial();
    t.index.failUploads({ kind: 'status', status: 429, headers: { 'retry-after': '7200' } });
    const file = await t.file(WHEEL);
    expect(await send(t, file)).toMatchObject({ result: 'failed', attempts: 1 });
    t.index.failUploads({ kind: 'status', status: 429, reason: 'Too many new projects created' });
    expect(await send(t, file)).toMatchObject({ result: 'refused', attempts: 1 });
  });

  test.each([400, 401, 403, 404, 308])('%i is final, with the words of the server', async (status) => {
    const t = await trial();
    t.index.failUploads({ kind: 'status', status, reason: 'Because of <b>this</b>' });
    const sent = await send(t, await t.file(WHEEL));
    expect(sent).toMatchObject({ result: 'refused', status, attempts: 1 });
    expect(sent.words[0]).toContain('Because of');
  });

  test('an early refusal of a large file is heard', async () => {
    const t = await trial();
    t.index.failUploads({ kind: 'early-status', status: 403, reason: 'Invalid API Token' });
    const sent = await send(t, await t.file(WHEEL, 'x'.repeat(100_000)));
    expect(sent).toMatchObject({ result: 'refused', status: 403 });
  });

  test('where the index cannot be asked, nothing is sent a second time', async () => {
    const t = await trial();
    const dead = { kind: 'status', status: 500 } as const;
    t.index.failUploads({ kind: 'reset-after-body', store: true });
    t.index.failPages(...Array.from({ length: 30 }, () => dead));
    expect(await send(t, await t.file(WHEEL))).toMatchObject({ result: 'unclear', attempts: 1 });
    expect(uploadsOf(t)).toBe(1);
  });

  test('a file that changed is cut off before its last boundary, and the index keeps nothing', async () => {
    const t = await trial();
    const file = await t.file(WHEEL, 'the built bytes');
    await writeFile(file.path, 'the other bytes');
    const sent = await send(t, file);
    expect(sent.result).toBe('failed');
    expect(sent.error?.message).toMatch(
      /changed during the upload: its sha256 is [0-9a-f]{64} now, and was [0-9a-f]{64}/u,
    );
    await writeFile(file.path, 'longer than it was when it was built');
    expect((await send(t, file)).error?.message).toMatch(/it has more than 15 bytes now/u);
    await writeFile(file.path, 'short');
    expect((await send(t, file)).error?.message).toMatch(/it has 5 bytes now, and had 15/u);
    expect(t.index.files.size).toBe(0);
  });

  test('a run that is ended while it waits says so at once', async () => {
    const t = await trial();
    t.index.failUploads({ kind: 'hang' });
    const sent = await send(t, await t.file(WHEEL), { signal: AbortSignal.timeout(50) });
    expect(sent).toMatchObject({ result: 'unclear', attempts: 1 });
  });

  test('what the server says back of the token is hidden', async () => {
    const t = await trial();
    const basic = Buffer.from(`__token__:${t.index.password}`).toString('base64');
    t.index.failUploads({
      kind: 'status',
      status: 400,
      reason: 'Bad',
      body: `you sent ${t.index.password} as ${basic}`,
    });
    const sent = await send(t, await t.file(WHEEL));
    expect(sent.words).toEqual(['400 Bad: you sent *** as ***']);
  });
});

describe('sendInOrder', () => {
  const wheel = (name: string) => ({ name, distribution: { kind: 'wheel' as const } });
  const sdist = (name: string) => ({ name, distribution: { kind: 'sdist' as const } });

  test('a wheel first and alone, further wheels side by side, the sdist last', async () => {
    const log: string[] = [];
    let together = 0;
    let most = 0;
    const files = [sdist('s'), wheel('a'), wheel('b'), wheel('c'), wheel('d'), wheel('e')];
    const left = await sendInOrder(
      files,
      () => 3,
      async ({ name }) => {
        log.push(`+${name}`);
        most = Math.max(most, (together += 1));
        await new Promise((resolve) => setTimeout(resolve, 10));
        together -= 1;
        log.push(`-${name}`);
        return true;
      },
    );
    expect(left).toEqual([]);
    expect(most).toBe(3);
    expect(log.slice(0, 2)).toEqual(['+a', '-a']);
    expect(log.slice(-2)).toEqual(['+s', '-s']);
  });

  test('nothing is begun after a failure', async () => {
    const sent: string[] = [];
    const left = await sendInOrder(
      [wheel('a'), wheel('b'), wheel('c'), sdist('s')],
      () => 1,
      ({ name }) => {
        sent.push(name);
        return Promise.resolve(name !== 'b');
      },
    );
    expect(sent).toEqual(['a', 'b']);
    expect(left.map(({ name }) => name)).toEqual(['c', 's']);
  });
});
