import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openForge, type Forge, type ForgeAsset, type ForgeRelease } from '../src/index.ts';
import { fastTiming, listen, type Loopback } from '#testkit/loopback';

const TOKEN = 'rest-token-0123456789';
const servers: Loopback[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Seen {
  readonly url: string;
  readonly authorization: string | undefined;
}

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, seen: readonly Seen[]) => void,
): Promise<{ server: Loopback; seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  const server = await listen((request, response) => {
    request.resume();
    seen.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response, seen);
  });
  servers.push(server);
  return { server, seen };
}

function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

function giteaAt(server: Loopback, timing = fastTiming()): Forge {
  return openForge({ apiUrl: `${server.origin}/api/v1`, token: TOKEN, environment: {}, timing }, 'o/r');
}

const release: ForgeRelease = { id: 1, tag: 'v1', title: '', notes: '', draft: true, prerelease: false, url: '' };
const asset: ForgeAsset = { id: 2, name: 'x.whl', size: 4, url: '', isWhole: true, uuid: 'u-u' };

describe('what a forge answers', () => {
  test.each([
    [
      401,
      { message: `bad token ${TOKEN}` },
      /: can't read the tag v1: 401 Unauthorized, "bad token \*\*\*"\. Pass a valid token/u,
    ],
    [
      403,
      { message: 'user should have a permission' },
      /403 Forbidden, "user should have a permission"\. Set `permissions: contents: write` for this job \(Gitea 1\.26 and later\), or use a personal token with the scope write:repository/u,
    ],
    [
      422,
      { message: 'Validation Failed', errors: [{ resource: 'Release', code: 'invalid', field: 'tag_name' }] },
      /422 Unprocessable Entity, "Validation Failed; Release tag_name invalid"/u,
    ],
    [302, {}, /302 Found.* Set api-url to the address that it redirects to/u],
  ])('%i is said in its words, with what to do', async (status, value, sentence) => {
    const { server } = await serve((_, response) => {
      json(response, status, value, { location: 'https://elsewhere.example/login' });
    });
    await expect(giteaAt(server).tag('v1')).rejects.toThrow(sentence);
  });

  test.each([
    ['https://new.example/api/v1/repos/o/r/tags/v1', /Set api-url to the address that it redirects to\.$/u],
    [
      '/api/v1/repos/new/name/tags/v1',
      /The repository was renamed or moved: start a new run, which uses the new name\.$/u,
    ],
  ])('a redirect to %s is told apart: another server, or another repository', async (location, sentence) => {
    const { server } = await serve((_, response) => {
      json(response, 308, {}, { location });
    });
    await expect(giteaAt(server).tag('v1')).rejects.toThrow(sentence);
  });

  test('404 of a reading is nothing, 404 of a writing names the repository and the right', async () => {
    const { server } = await serve((_, response) => {
      json(response, 404, { message: 'not found' });
    });
    expect(await giteaAt(server).tag('v1')).toBeNull();
    await expect(giteaAt(server).createTag({ name: 'v1', commit: 'a', message: 'm' })).rejects.toThrow(
      /can't create the tag v1: 404 Not Found, "not found"\. Check api-url and the repository's name/u,
    );
  });

  test('an answer of something else is no answer', async () => {
    const { server } = await serve((_, response) => {
      response.end('<html><title>Welcome to nginx</title></html>');
    });
    await expect(giteaAt(server).tag('v1')).rejects.toThrow(/its response doesn't belong to this API \(not JSON\)/u);
  });

  test('a tag of a strange shape is refused, not believed', async () => {
    const { server } = await serve((_, response) => {
      json(response, 200, { name: 'v1', id: '../../evil', commit: { sha: 'x' } });
    });
    await expect(giteaAt(server).tag('v1')).rejects.toThrow(
      /its response doesn't belong to this API \(id: is not a git id\)/u,
    );
  });
});

describe('a troubled server', () => {
  test('is asked again, and its Retry-After is kept; what it was sent to make is not sent twice', async () => {
    const timing = fastTiming();
    const { server, seen } = await serve((request, response, all) => {
      if (request.method === 'POST') json(response, 500, { message: 'oops' });
      else if (all.length === 1) json(response, 503, {}, { 'retry-after': '7' });
      else if (all.length === 2) request.socket.destroy();
      else json(response, 404, {});
    });
    expect(await giteaAt(server, timing).tag('v1')).toBeNull();
    expect(timing.pauses).toEqual([7000, 1000]);
    const before = seen.length;
    await expect(giteaAt(server).createTag({ name: 'v1', commit: 'a', message: 'm' })).rejects.toThrow(/500.*oops/u);
    expect(seen).toHaveLength(before + 1);
  });

  test('that asks for an hour isn’t waited for', async () => {
    const timing = fastTiming();
    const { server } = await serve((_, response) => {
      json(response, 403, { message: 'rate limit' }, { 'retry-after': '3600' });
    });
    await expect(giteaAt(server, timing).tag('v1')).rejects.toThrow(/The rate limit is exceeded: wait an hour/u);
    expect(timing.pauses).toEqual([]);
  });

  test('that is not there is one sentence', async () => {
    const { server } = await serve(() => undefined);
    await server.close();
    await expect(giteaAt(server).tag('v1')).rejects.toThrow(
      /^127\.0\.0\.1:\d+: can't read the tag v1: nothing is listening there \(connection refused\) \(ECONNREFUSED\)\. Fix api-url or the network, and run again: it continues where it stopped\.$/u,
    );
  });
});

describe('a list', () => {
  test('is read to its end, by Link or by full pages', async () => {
    const one = { tag_name: 'other', draft: false, prerelease: false };
    const { server, seen } = await serve((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '0');
      if (page === 0) json(response, 404, {});
      else if (page < 3) {
        json(response, 200, [{ ...one, id: page }], { link: '<https://evil.example/next>; rel="next"' });
      } else json(response, 200, [{ ...one, id: 9, tag_name: 'v1', draft: true }], { link: '<http://x>; rel="first"' });
    });
    expect(await giteaAt(server).releasesOf('v1')).toMatchObject([{ id: 9, draft: true }]);
    expect(seen.map(({ url }) => url.replace('/api/v1/repos/o/r', ''))).toEqual([
      '/releases/tags/v1',
      '/releases?draft=true&limit=50&page=1',
      '/releases?draft=true&limit=50&page=2',
      '/releases?draft=true&limit=50&page=3',
    ]);
  });
});

describe('a list without an end', () => {
  const one = { tag_name: 'other', draft: false, prerelease: false };
  const next = { link: '<https://forge.example/next>; rel="next"' };

  test.each([
    ['pages', 1, 401, /the list has more than 400 pages/u],
    ['entries on each page', 150_000, 2, /the list has more than 20000 entries/u],
  ])('%s end in one sentence', async (_, size, most, sentence) => {
    const { server, seen } = await serve((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '0');
      if (page === 0) json(response, 404, {});
      else
        json(
          response,
          200,
          Array.from({ length: size }, (__, place) => ({ ...one, id: page * size + place })),
          next,
        );
    });
    await expect(giteaAt(server).releasesOf('v1')).rejects.toThrow(sentence);
    expect(seen.length).toBeLessThanOrEqual(most + 1);
  });

  test('and one that takes for ever do so, too', async () => {
    const { server, seen } = await serve((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '0');
      if (page === 0) json(response, 404, {});
      else json(response, 200, [{ ...one, id: page }], next);
    });
    let now = 0;
    const timing = { ...fastTiming(), now: () => (now += 100_000) };
    await expect(giteaAt(server, timing).releasesOf('v1')).rejects.toThrow(/the list takes longer than 15 min 00 s/u);
    expect(seen.length).toBeLessThan(15);
  });
});

describe('the token', () => {
  test('goes to the API’s host alone: a store that a download leads to gets none', async () => {
    const store = await serve((_, response) => {
      response.end('data');
    });
    const { server, seen } = await serve((request, response) => {
      response.writeHead(302, { location: `${store.server.origin}/bucket?sig=a%3D` }).end();
      request.resume();
    });
    expect(await giteaAt(server).hashAsset(release, asset)).toMatchObject({ size: 4 });
    expect(seen).toEqual([{ url: '/attachments/u-u', authorization: `token ${TOKEN}` }]);
    expect(store.seen).toEqual([{ url: '/bucket?sig=a%3D', authorization: undefined }]);
  });

  test('isn’t sent where an answer says, but where the API is: uploads to GitHub, too', async () => {
    const { server, seen } = await serve((_, response) => {
      json(response, 404, {});
    });
    const forge = openForge(
      { apiUrl: `${server.origin}/api/v3`, token: TOKEN, environment: {}, timing: fastTiming() },
      'o/r',
    );
    await expect(forge.attach(release, { name: 'x', path: '/dev/null', size: 0, sha256: EMPTY })).rejects.toThrow(
      /404/u,
    );
    expect(seen).toEqual([
      { url: '/api/uploads/repos/o/r/releases/1/assets?name=x', authorization: `Bearer ${TOKEN}` },
    ]);
  });

  test.each([
    ['to\nken-0123456789', /^token: contains a space, a line break or a character that is not allowed in a token\. /u],
    ['', /^token: is empty/u],
  ])('%j is refused before anything is sent', (token, sentence) => {
    expect(() => openForge({ apiUrl: 'https://gitea.example/api/v1', token, environment: {} }, 'o/r')).toThrow(
      sentence,
    );
  });

  test.each([
    ['ftp://gitea.example/api/v1', /^api-url: starts with ftp:/u],
    ['https://me:secret@gitea.example/api/v1', /^api-url: contains a username or password\. /u],
    ['gitea', /^api-url: is not a URL\. /u],
  ])('an address that is none: %s', (apiUrl, sentence) => {
    expect(() => openForge({ apiUrl, token: TOKEN, environment: {} }, 'o/r')).toThrow(sentence);
  });

  test.each(['o', 'o/r/x', '../r', '/r'])('a repository that is none: %s', (repository) => {
    expect(() =>
      openForge({ apiUrl: 'https://gitea.example/api/v1', token: TOKEN, environment: {} }, repository),
    ).toThrow(/^GITHUB_REPOSITORY: /u);
  });
});

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
