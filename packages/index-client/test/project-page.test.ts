import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { closeConnections, download, isSamePlace } from '#http';
import { readProjectPage, readReleaseDocument } from '../src/index.ts';
import { parseHtmlPage } from '../src/project-page-html.ts';
import { parseJsonPage } from '../src/project-page-json.ts';
import { fastTiming, startTrial, type Trial } from './trial.ts';

const SHA = 'ab'.repeat(32);
const environment = {};
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';

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

describe('a page in HTML (PEP 503)', () => {
  test('gives hashes, Python versions, yanks and absolute addresses', () => {
    const page = parseHtmlPage(
      `<!DOCTYPE html><html><head><meta name="pypi:project-status" content="archived"></head><body>
       <a href="../../packages/x-1.0.tar.gz#sha256=${SHA}" data-requires-python="&gt;=3.8, &lt;4">x-1.0.tar.gz</a>
       <A HREF='https://u:p@files.example/x-1.0-py3-none-any.whl#egg=x&sha256=${SHA.toUpperCase()}' DATA-YANKED="bad &amp; old">w</A>
       <a href="x%2Bcu-2.0+l.tar.gz#md5=${'0'.repeat(32)}" data-yanked>no sha256</a>
       <a href="mailto:somebody@example.org">not a file</a><a>nothing</a><a href="/dir/">folder</a></body></html>`,
      'https://index.example/simple/x/',
    );
    expect(page?.projectStatus).toBe('archived');
    expect(page?.files).toEqual([
      {
        filename: 'x-1.0.tar.gz',
        url: 'https://index.example/packages/x-1.0.tar.gz',
        sha256: SHA,
        requiresPython: '>=3.8, <4',
        yanked: false,
        yankedReason: null,
        size: null,
        uploadTime: null,
      },
      expect.objectContaining({
        filename: 'x-1.0-py3-none-any.whl',
        url: 'https://files.example/x-1.0-py3-none-any.whl',
        sha256: SHA,
        yanked: true,
        yankedReason: 'bad & old',
      }),
      expect.objectContaining({ filename: 'x+cu-2.0+l.tar.gz', sha256: null, yanked: true, yankedReason: null }),
    ]);
  });

  test('honours the base of the page', () => {
    const page = parseHtmlPage(
      '<base href="https://cdn.example/f/"><a href="x-1.0.tar.gz">x</a>',
      'https://index.example/simple/x/',
    );
    expect(page?.files[0]?.url).toBe('https://cdn.example/f/x-1.0.tar.gz');
  });

  test('text without a tag is no page', () => {
    expect(parseHtmlPage('Service starting', 'https://index.example/')).toBeNull();
  });
});

describe('a page in JSON (PEP 691)', () => {
  test('gives sizes, times, status and yanks, and leaves out what is no file', () => {
    const page = parseJsonPage(
      JSON.stringify({
        meta: { 'api-version': '1.4' },
        'project-status': { status: 'quarantined' },
        files: [
          {
            filename: 'x-1.0.tar.gz',
            url: '../../p/x-1.0.tar.gz',
            hashes: { sha256: SHA, md5: '0' },
            'requires-python': '>=3.8',
            size: 12,
            'upload-time': '2026-01-02T03:04:05.678901Z',
            yanked: 'oops',
          },
          { filename: 'x-1.1.tar.gz', url: 'file:///etc/passwd', hashes: {} },
          null,
          { filename: 7 },
        ],
      }),
      'https://index.example/simple/x/',
    );
    expect(page).toEqual({
      projectStatus: 'quarantined',
      versions: [],
      files: [
        {
          filename: 'x-1.0.tar.gz',
          url: 'https://index.example/p/x-1.0.tar.gz',
          sha256: SHA,
          requiresPython: '>=3.8',
          size: 12,
          uploadTime: '2026-01-02T03:04:05.678901Z',
          yanked: true,
          yankedReason: 'oops',
        },
      ],
    });
  });

  test('anything else is no page', () => {
    expect(parseJsonPage('{"files": 3}', 'https://x/')).toBeNull();
    expect(parseJsonPage('<html>', 'https://x/')).toBeNull();
  });
});

describe('readProjectPage', () => {
  test.each(['json', 'html', 'html-without-hashes'] as const)(
    'reads %s, asks for the normalized name, uncached',
    async (pages) => {
      const { index } = await trial({ pages });
      index.put('trial-1.0.tar.gz', Buffer.from('bytes'));
      const page = await readProjectPage(index.simpleUrl.replace(/\/$/u, ''), 'Tri.al', { environment });
      expect(page).toMatchObject({ exists: false, files: [] });
      const found = await readProjectPage(index.simpleUrl, 'TRIAL', { environment });
      expect(found).toMatchObject({ exists: true, kind: pages === 'json' ? 'json' : 'html' });
      expect(found.files[0]?.filename).toBe('trial-1.0.tar.gz');
      expect(found.files[0]?.sha256).toBe(
        pages === 'html-without-hashes' ? null : createHash('sha256').update('bytes').digest('hex'),
      );
      expect(index.requests).toMatchObject([
        { url: '/simple/tri-al/', cacheControl: 'max-age=0' },
        { url: '/simple/trial/', accept: expect.stringContaining('application/vnd.pypi.simple.v1+json') },
      ]);
    },
  );

  test('survives faults that pass, and honours Retry-After', async () => {
    const { index } = await trial();
    index.put('trial-1.0.tar.gz', Buffer.from('bytes'));
    index.failPages({ kind: 'reset-after-body' }, { kind: 'status', status: 503, headers: { 'retry-after': '7' } });
    const timing = fastTiming();
    const page = await readProjectPage(index.simpleUrl, 'trial', { environment, timing });
    expect(page.exists).toBe(true);
    expect(timing.pauses).toEqual([250, 7000]);
  });

  test.each([
    [
      'two million links',
      'text/html',
      () => '<a href=x></a>'.repeat(2_000_000),
      'its page lists more than 200000 files',
    ],
    ['a million files', JSON_TYPE, () => `{"files":[${'{},'.repeat(999_999)}{}]}`, 'lists more than 200000 files'],
    [
      'a million versions',
      JSON_TYPE,
      () => `{"files":[],"versions":[${'"1",'.repeat(999_999)}"1"]}`,
      'lists more than',
    ],
    [
      'a million arrays in each other',
      JSON_TYPE,
      () => '['.repeat(1e6) + ']'.repeat(1e6),
      'is not JSON of a simple index',
    ],
    ['as many objects', JSON_TYPE, () => '{"files":'.repeat(1e6) + '}'.repeat(1e6), 'is not JSON of a simple index'],
    [
      'a million tags in each other',
      'text/html',
      () => '<div>'.repeat(1e6),
      'nests elements more than 5000 levels deep',
    ],
    ['a million tags one after the other', 'text/html', () => '<b></b>'.repeat(1e6), '0 files'],
    ['more bytes than a page has', 'text/html', () => '<a>'.repeat(12_000_000), 'more than 33554432 bytes'],
  ])('%s end in one sentence, or in a page', async (_, type, body, problem) => {
    const server = createServer((__, response) => {
      response.writeHead(200, { 'content-type': type }).end(body());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const simpleUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`;
    try {
      const end = await readProjectPage(simpleUrl, 'trial', { environment, timing: fastTiming() }).then(
        ({ files }) => `${files.length} files`,
        String,
      );
      expect(end).toContain(problem);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test.each([
    ['that has the project', 200],
    ["that doesn't have it", 404],
    ['that wants a login', 401],
    ['that is down', 503],
  ])('what another server says counts as nothing: one %s', async (_, status) => {
    const { index } = await trial();
    const { index: other } = await trial();
    other.put('trial-1.0.tar.gz', Buffer.from('theirs'));
    if (status !== 200) other.failPages({ kind: 'status', status });
    const found = { kind: 'status', status: 302, headers: { location: `${other.simpleUrl}trial/` } } as const;
    index.failPages(found);
    const page = await readProjectPage(index.simpleUrl, 'trial', { environment, timing: fastTiming() });
    expect(page).toMatchObject({ exists: false, files: [], versions: [], lastSerial: null, headers: {} });
    expect(page.elsewhere).toBe(new URL(other.simpleUrl).origin);
    expect(other.requests).toHaveLength(1);
    index.failPages(found);
    if (status !== 200) return;
    const anywhere = await readProjectPage(index.simpleUrl, 'trial', { environment, from: 'anywhere' });
    expect(anywhere).toMatchObject({ exists: true, elsewhere: null, files: [{ filename: 'trial-1.0.tar.gz' }] });
  });

  test('another server that cannot be reached counts as nothing, too', async () => {
    const { index } = await trial();
    index.failPages({ kind: 'status', status: 302, headers: { location: 'https://pypi.invalid/simple/trial/' } });
    const page = await readProjectPage(index.simpleUrl, 'trial', { environment, timing: fastTiming() });
    expect(page).toMatchObject({ exists: false, elsewhere: 'https://pypi.invalid' });
    expect(index.requests).toHaveLength(1);
  });

  test('a redirect within the index leads to its own page, and so does one out and back', async () => {
    const { index } = await trial();
    const { index: other } = await trial();
    index.put('trial-1.0.tar.gz', Buffer.from('bytes'));
    const there = `${index.simpleUrl}trial/?from=there`;
    index.failPages({ kind: 'status', status: 301, headers: { location: '/simple/trial/?again' } });
    other.failPages({ kind: 'status', status: 302, headers: { location: there } });
    const own = { exists: true, elsewhere: null, files: [{ filename: 'trial-1.0.tar.gz' }] };
    expect(await readProjectPage(index.simpleUrl, 'trial', { environment })).toMatchObject(own);
    index.failPages({ kind: 'status', status: 302, headers: { location: `${other.simpleUrl}trial/` } });
    expect(await readProjectPage(index.simpleUrl, 'trial', { environment })).toMatchObject(own);
  });

  test('the document about a release that another server has is none', async () => {
    const { index } = await trial();
    const { index: other } = await trial();
    const origin = new URL(other.simpleUrl).origin;
    index.failDocuments({ kind: 'status', status: 302, headers: { location: `${origin}/pypi/trial/1.0/json` } });
    other.put('trial-1.0.tar.gz', Buffer.from('theirs'));
    const url = index.simpleUrl.replace('/simple/', '/pypi/trial/1.0/json');
    expect(await readReleaseDocument(url, { environment })).toEqual({ state: 'absent', elsewhere: origin });
  });

  test.each([
    ['http://a.example/simple/', 'https://a.example/simple/', true],
    ['http://a.example:8080/x', 'https://a.example:8443/y', true],
    ['https://a.example/x', 'http://a.example/x', false],
    ['https://a.example/x', 'https://a.example:8443/x', false],
    ['https://a.example/x', 'https://www.a.example/x', false],
    ['https://a.example/x', 'https://A.example:443/y?z', true],
  ])('%s and %s are one server: %s', (asked, answered, same) => {
    expect(isSamePlace(new URL(asked), new URL(answered))).toBe(same);
  });

  test.each([400, 403, 405, 414, 422])('a query that is answered by %i is left out', async (status) => {
    const { index } = await trial();
    index.put('trial-1.0.tar.gz', Buffer.from('bytes'));
    index.failPages({ kind: 'status', status });
    const page = await readProjectPage(index.simpleUrl, 'trial', { environment, bypassCaches: true });
    expect(page.files).toHaveLength(1);
    expect(index.requests.map(({ url }) => url.split('=')[0])).toEqual(['/simple/trial/?uncached', '/simple/trial/']);
    // The address in a message is that of the page, without the query
    index.failPages({ kind: 'status', status: 401 });
    await expect(
      readProjectPage(index.simpleUrl, 'trial', { environment, bypassCaches: true, attempts: 1 }),
    ).rejects.toThrow(`${index.simpleUrl}trial/: answers 401`);
  });

  test('says in one sentence why it cannot be read', async () => {
    const { index } = await trial();
    const timing = fastTiming();
    index.failPages({ kind: 'status', status: 403, reason: 'Forbidden' });
    await expect(readProjectPage(index.simpleUrl, 'trial', { environment, timing })).rejects.toThrow(
      `${index.simpleUrl}trial/: answers 403 Forbidden instead of the project's page; no username and password were sent. Use a username and password with permission to read this index.`,
    );
    await index.stop();
    await expect(
      readProjectPage(index.simpleUrl.replace('//', '//me:secret-word@'), 'trial', { environment, timing }),
    ).rejects.toThrow(
      `${index.simpleUrl}: can't be read: nothing is listening there (connection refused) (ECONNREFUSED), 3 times. Start the server, or fix the address.`,
    );
  });
});

describe('download', () => {
  test('writes the whole file when the hash agrees, and nothing when it does not', async () => {
    const { index, folder } = await trial();
    index.put('trial-1.0.tar.gz', Buffer.from('bytes'));
    const url = index.simpleUrl.replace('/simple/', '/files/trial-1.0.tar.gz');
    const sha256 = createHash('sha256').update('bytes').digest('hex');
    const path = join(folder, 'new', 'file');
    const timing = fastTiming();
    index.failPages({ kind: 'truncated' });
    expect(await download(url, { sha256, environment, timing }, path)).toEqual({ sha256, size: 5 });
    expect(await readFile(path, 'utf8')).toBe('bytes');

    await expect(download(url, { sha256: SHA, environment }, join(folder, 'other'))).rejects.toThrow(
      `${url}: its sha256 is ${sha256}, but ${SHA} was expected. Don't use the file until you know who changed it.`,
    );
    await expect(download(`${url}x`, { environment }, join(folder, 'other'))).rejects.toThrow(
      /answers 404 Not Found instead of the file/u,
    );
    expect(await readdir(folder)).toEqual(['new']);
  });
});
