import { afterEach, describe, expect, test } from '@jest/globals';
import { closeConnections, hashByDownload, waitUntilInstallable, type WaitOutcome } from '../src/index.ts';
import { hastyPace, startTrial, type Trial } from './trial.ts';

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

async function wait({ index }: Trial, sha256: string, limit = 5_000): Promise<WaitOutcome> {
  return waitUntilInstallable({
    simpleUrl: index.simpleUrl,
    name: 'trial',
    files: [{ filename: WHEEL, sha256 }],
    limit,
    hashOf: hashByDownload(index.simpleUrl, { environment }),
    environment,
    pace: hastyPace(),
  });
}

describe('waitUntilInstallable', () => {
  test('asks as pip and as uv ask, uncached, twice in a row', async () => {
    const t = await trial();
    const { sha256 } = await t.file(WHEEL);
    t.index.put(WHEEL, Buffer.from(`the bytes of ${WHEEL}`));
    expect(await wait(t, sha256)).toMatchObject({ state: 'installable', polls: 2, missing: [] });
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
    expect(waited).toMatchObject({ state: 'installable', polls: 5 });
    expect(waited.seenAfter[WHEEL]).toBeGreaterThan(100);
  });

  test('tells what is published behind an old page from what is not published', async () => {
    const t = await trial({ pageLag: 1_000_000 });
    const file = await t.file(WHEEL);
    expect(await wait(t, file.sha256, 300)).toMatchObject({
      state: 'not-published',
      missing: [{ filename: WHEEL, why: 'the page does not list it' }],
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
});
