import { afterEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '#testkit';
import { closeConnections, realTiming } from '#http';
import { hashByDownload, waitUntilInstallable, type WaitOutcome, type WaitRequest } from '../src/index.ts';
import { fastTiming, startTrial, type Trial } from './trial.ts';

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

function requestOf({ index }: Trial, sha256: string): Omit<WaitRequest, 'limit'> {
  return {
    simpleUrl: index.simpleUrl,
    name: 'trial',
    files: [{ filename: WHEEL, sha256 }],
    hashOf: hashByDownload(index.simpleUrl, { environment }),
    environment,
    timing: fastTiming(),
  };
}

async function wait(started: Trial, sha256: string, limit = 5_000): Promise<WaitOutcome> {
  return waitUntilInstallable({ ...requestOf(started, sha256), limit });
}

describe('waitUntilInstallable', () => {
  test('asks as pip and as uv ask, uncached, three times in a row', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    expect(await wait(t, sha256)).toMatchObject({ state: 'installable', polls: 3, missing: [] });
    expect(new Set(t.index.requests.map(({ accept }) => accept))).toEqual(
      new Set([
        'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01',
        'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01',
      ]),
    );
    expect(t.index.requests.every(({ cacheControl }) => cacheControl === 'max-age=0')).toBe(true);
  });

  test('works where pages have no hashes', async () => {
    const t = await trial({ pages: 'html-without-hashes' });
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    expect(await wait(t, sha256)).toMatchObject({ state: 'installable' });
  });

  test('waits while the page lags, and while the server is troubled', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    t.index.failPages(...Array.from({ length: 5 }, () => ({ kind: 'status', status: 404 }) as const), {
      kind: 'reset-after-body',
    });
    const waited = await wait(t, sha256);
    expect(waited).toMatchObject({ state: 'installable', polls: 6 });
    expect(waited.seenAfter[WHEEL]).toBeGreaterThan(100);
  });

  test('tells what is published behind an old page from what is not published', async () => {
    const t = await trial({ pageLag: 1_000_000 });
    const file = await t.file(WHEEL);
    expect(await wait(t, file.sha256, 300)).toMatchObject({
      state: 'not-published',
      missing: [{ filename: WHEEL, why: "the page doesn't list it" }],
    });
    const body = `--b\r\nContent-Disposition: form-data; name="sha256_digest"\r\n\r\n${file.sha256}\r\n--b\r\nContent-Disposition: form-data; name="content"; filename="${WHEEL}"\r\n\r\nthe bytes of ${WHEEL}\r\n--b--\r\n`;
    const authorization = `Basic ${Buffer.from(`__token__:${t.index.password}`).toString('base64')}`;
    await fetch(t.index.uploadUrl, {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': 'multipart/form-data; boundary=b' },
    });
    expect(await wait(t, file.sha256, 300)).toMatchObject({ state: 'published-page-old' });
  });

  test('other bytes under the name are named with their hash', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from('other'));
    const waited = await wait(t, sha256, 100);
    expect(waited.state).toBe('not-published');
    expect(waited.missing[0]?.why).toMatch(/^the page has sha256 [0-9a-f]{64}$/u);
  });

  test('an index that is gone is unreachable, not unpublished', async () => {
    const t = await trial();
    await t.index.stop();
    expect(await wait(t, 'ab'.repeat(32), 100)).toMatchObject({ state: 'unreachable' });
  });

  /** A page of the index, whatever it really has. */
  const pageWith = (entries: readonly object[], headers: Readonly<Record<string, string>> = {}): Fault => ({
    kind: 'status',
    status: 200,
    headers: { 'content-type': 'application/vnd.pypi.simple.v1+json', ...headers },
    body: JSON.stringify({ meta: { 'api-version': '1.4' }, name: 'trial', files: entries }),
  });

  test('a page is old when its serial is below that of the index', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    const old = pageWith([], { 'x-pypi-last-serial': '5' });
    t.index.failPages(old, pageWith([], { 'x-pypi-last-serial': '900' }));
    expect(await wait(t, sha256, 0)).toMatchObject({
      state: 'published-page-old',
      polls: 1,
      pageSerial: 5,
      indexSerial: 1001,
    });
  });

  test('the JSON API is a witness when every page is old', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    t.index.failPages(pageWith([]), pageWith([]), pageWith([]), pageWith([]), pageWith([]), pageWith([]));
    expect(await wait(t, sha256, 0)).toMatchObject({ state: 'not-published' });
    const jsonUrl = `${new URL(t.index.simpleUrl).origin}/pypi/trial/1.0/json`;
    expect(await waitUntilInstallable({ ...requestOf(t, sha256), jsonUrl, limit: 0 })).toMatchObject({
      state: 'published-page-old',
      indexSerial: 1001,
    });
  });

  test('of several files, those that the index has are told from those that it lacks', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    t.index.failPages(pageWith([]), pageWith([]));
    const files = [
      { filename: WHEEL, sha256 },
      { filename: 'trial-1.0.tar.gz', sha256 },
    ];
    expect(await waitUntilInstallable({ ...requestOf(t, sha256), files, limit: 0 })).toMatchObject({
      state: 'not-published',
      missing: [
        { filename: WHEEL, why: "the page doesn't list it, though the index has it" },
        { filename: 'trial-1.0.tar.gz', why: "the page doesn't list it" },
      ],
    });
  });

  test('what was yanked is not waited for, and named with the reason', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    const entry = { filename: WHEEL, url: '/files/x', hashes: { sha256 }, yanked: 'broken' };
    t.index.failPages(...Array.from({ length: 6 }, () => pageWith([entry])));
    expect(await wait(t, sha256)).toMatchObject({
      state: 'yanked',
      polls: 3,
      missing: [{ filename: WHEEL, why: 'yanked: broken' }],
    });
  });

  test('a name that a page lists twice must have our bytes both times', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    const entries = [sha256, 'cd'.repeat(32)].map((hash) => ({
      filename: WHEEL,
      url: '/files/x',
      hashes: { sha256: hash },
    }));
    t.index.failPages(pageWith(entries), pageWith(entries));
    expect(await wait(t, sha256, 0)).toMatchObject({
      missing: [{ filename: WHEEL, why: `the page has sha256 ${'cd'.repeat(32)}` }],
    });
  });

  test('one look that misses a file begins the count anew', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    const good = pageWith([{ filename: WHEEL, url: '/files/x', hashes: { sha256 } }]);
    t.index.failPages(good, good, good, good, pageWith([]), good);
    const waited = await wait(t, sha256);
    expect(waited).toMatchObject({ state: 'installable', polls: 6 });
  });

  test('a pause that the server asks for is kept', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    t.index.failPages({ kind: 'status', status: 429, headers: { 'retry-after': '7' } });
    const timing = fastTiming();
    expect(await waitUntilInstallable({ ...requestOf(t, sha256), limit: 60_000, timing })).toMatchObject({
      state: 'installable',
    });
    expect(timing.pauses[0]).toBe(7_000);
  });

  test('a wall clock that jumps changes nothing, and time that goes back gives no negative figures', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    let now = 1_000_000;
    const timing = {
      ...fastTiming(),
      now: () => (now -= 10_000),
      wall: () => {
        throw new Error('nobody needs the date to wait');
      },
    };
    const waited = await waitUntilInstallable({ ...requestOf(t, sha256), limit: 5_000, timing });
    expect(waited).toMatchObject({ state: 'installable', ms: 0, seenAfter: { [WHEEL]: 0 } });
  });

  test('a run that is ended waits no longer', async () => {
    const t = await trial();
    const controller = new AbortController();
    const waiting = waitUntilInstallable({
      ...requestOf(t, 'ab'.repeat(32)),
      limit: 600_000,
      timing: realTiming,
      signal: controller.signal,
      onWaiting: () => {
        controller.abort(new Error('ended'));
      },
    });
    await expect(waiting).rejects.toThrow();
  });
});
