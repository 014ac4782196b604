import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { components } from '@octokit/openapi-types';
import { body, listen } from '#testkit/loopback';

type Schemas = components['schemas'];

export interface HeldAsset {
  readonly id: number;
  readonly name: string;
  bytes: Buffer;
  readonly uuid: string;
  state: 'uploaded' | 'open';
}

export interface HeldRelease {
  readonly id: number;
  tag: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  commit: string;
  assets: HeldAsset[];
}

/** What befalls a request that changes something. */
export type Mishap = 'lost-before' | 'lost-after' | 'troubled';

/** The edge of a forge, for faults that no real one makes on demand. */
export interface ScriptedForge {
  readonly origin: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly tags: Map<string, { id: string; commit: string; message: string }>;
  readonly releases: HeldRelease[];
  /** `POST /releases`, `GET …`, as they came. */
  readonly requests: readonly { method: string; path: string; authorization: string; host: string }[];
  /** How many requests changed something. */
  writes(): number;
  /** For the next changing requests, in order; `null` for one that goes well. */
  mishaps: (Mishap | null)[];
  /** After this many changes every connection is cut, as for a job that was killed; `null`: never. */
  diesAfter: number | null;
  /** Assets that arrive damaged, by how many bytes are lost of the end. */
  loses: number[];
  /** Lists assets, but gives no bytes of them: what Forgejo does to a job's own token in a private repository. */
  withholds: boolean;
  close(): Promise<void>;
}

export const COMMIT = 'c0ffee'.padEnd(40, '0');
const TOKEN = 'forge-token-0123456789abcdef';

function gitId(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function formFile(request: IncomingMessage, bytes: Buffer): Buffer {
  const boundary = /boundary=(.+)$/u.exec(request.headers['content-type'] ?? '')?.[1] ?? '';
  const head = bytes.indexOf('\r\n\r\n') + 4;
  const end = bytes.lastIndexOf(`\r\n--${boundary}--\r\n`);
  if (end < head) throw new Error('not a whole form');
  return bytes.subarray(head, end);
}

/**
 * A forge with one repository, `o/r`. As Gitea 1.26.0 it answers what was measured there: drafts are found by their tag,
 * a name may be attached twice, no tag is made beside a release of that name, and a release without one makes a
 * lightweight one when it is published. As GitHub it keeps to the types of its published OpenAPI description.
 */
export async function startScriptedForge(kind: 'gitea' | 'github'): Promise<ScriptedForge> {
  const tags: ScriptedForge['tags'] = new Map();
  const releases: HeldRelease[] = [];
  const requests: { method: string; path: string; authorization: string; host: string }[] = [];
  let next = 1;
  let writes = 0;
  const isGitea = kind === 'gitea';
  const base = isGitea ? '/api/v1/repos/o/r' : '/api/v3/repos/o/r';

  const server = await listen(async (request, response) => {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', 'http://x');
    const authorization = request.headers.authorization ?? '';
    requests.push({ method, path: `${url.pathname}${url.search}`, authorization, host: request.headers.host ?? '' });
    const bytes = await body(request);
    const isWrite = method !== 'GET';
    if (forge.diesAfter !== null && writes >= forge.diesAfter) throw new Error('killed');
    const mishap = isWrite ? (forge.mishaps.shift() ?? null) : null;
    if (mishap === 'lost-before') throw new Error('cut');
    if (mishap === 'troubled') {
      answer(response, 502, { message: 'bad gateway' });
      return;
    }
    if (isWrite) writes += 1;
    if (mishap === 'lost-after') {
      route(request, url, bytes, () => undefined);
      throw new Error('cut');
    }
    route(request, url, bytes, (status, json) => {
      if (Buffer.isBuffer(json)) response.writeHead(status).end(json);
      else answer(response, status, json);
    });
  });

  const answer = (response: ServerResponse, status: number, json: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(json === null ? '' : JSON.stringify(json));
  };

  const giteaAsset = ({ id, name, bytes, uuid }: HeldAsset): unknown => ({
    id,
    name,
    size: bytes.length,
    download_count: 0,
    created_at: '2026-11-21T11:41:31Z',
    uuid,
    browser_download_url: `http://root-url.example/attachments/${uuid}`,
  });
  const githubUser = null as unknown as Schemas['simple-user'];
  const githubAsset = ({ id, name, bytes, state }: HeldAsset): Schemas['release-asset'] => ({
    url: `https://api.github.com/repos/o/r/releases/assets/${id}`,
    browser_download_url: `https://github.com/o/r/releases/download/x/${name}`,
    id,
    node_id: 'RA_1',
    name,
    label: '',
    state,
    content_type: 'application/octet-stream',
    size: bytes.length,
    digest: null,
    download_count: 0,
    created_at: '2026-11-21T11:41:31Z',
    updated_at: '2026-11-21T11:41:31Z',
    uploader: null,
  });
  const told = (release: HeldRelease): unknown => {
    const { id, tag, name, draft, prerelease, commit, assets } = release;
    const shared = {
      id,
      tag_name: tag,
      target_commitish: commit,
      name,
      body: release.body,
      draft,
      prerelease,
      created_at: '2026-11-21T11:41:31Z',
      published_at: '2026-11-21T11:41:31Z',
      url: `http://x/api/releases/${id}`,
      html_url: `http://x/o/r/releases/tag/${tag}`,
      tarball_url: '',
      zipball_url: '',
      upload_url: 'https://evil.example/{?name,label}',
    };
    if (isGitea) return { ...shared, author: {}, assets: assets.map(giteaAsset) };
    return {
      ...shared,
      assets_url: '',
      node_id: 'RE_1',
      author: githubUser,
      assets: assets.map(githubAsset),
    } satisfies Schemas['release'];
  };

  function route(
    request: IncomingMessage,
    url: URL,
    bytes: Buffer,
    reply: (status: number, json: unknown) => void,
  ): void {
    const missing = (): void => {
      reply(404, { message: isGitea ? 'not found' : 'Not Found' });
    };
    const path = decodeURIComponent(url.pathname);
    const method = request.method ?? '';
    if (request.headers.authorization !== (isGitea ? `token ${TOKEN}` : `Bearer ${TOKEN}`)) {
      reply(401, { message: isGitea ? 'invalid username, password or token' : 'Bad credentials' });
      return;
    }
    const json = (): Record<string, unknown> => JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    const attachment = /^\/attachments\/(.+)$/u.exec(path);
    if (isGitea && attachment !== null) {
      const asset = releases.flatMap(({ assets }) => assets).find(({ uuid }) => uuid === attachment[1]);
      if (asset === undefined || forge.withholds) missing();
      else reply(200, asset.bytes);
      return;
    }
    const uploads = '/api/uploads/repos/o/r';
    const rest = path.startsWith(base)
      ? path.slice(base.length)
      : !isGitea && path.startsWith(uploads)
        ? path.slice(uploads.length)
        : null;
    if (rest === null) {
      missing();
      return;
    }
    const oneRelease = /^\/releases\/(\d+)(\/assets(?:\/(\d+))?)?$/u.exec(rest);
    const release = releases.find(({ id }) => String(id) === oneRelease?.[1]);
    const byTag = /^\/releases\/tags\/(.+)$/u.exec(rest);
    const page = Number(url.searchParams.get('page') ?? '1');

    if (isGitea && /^\/tags(?:\/|$)/u.test(rest)) {
      if (method === 'GET') {
        const tag = tags.get(rest.slice('/tags/'.length));
        if (tag === undefined) missing();
        else
          reply(200, { name: rest.slice(6), message: tag.message, id: tag.id, commit: { url: '', sha: tag.commit } });
        return;
      }
      const { tag_name: name, target, message } = json();
      if (tags.has(text(name)) || releases.some(({ tag }) => tag === name)) {
        reply(409, { message: `tag already exists [name: ${text(name)}]` });
        return;
      }
      const id = message === '' ? text(target) : gitId(text(name));
      tags.set(text(name), { id, commit: text(target), message: text(message) });
      reply(201, { name, id, commit: { sha: target } });
      return;
    }
    if (!isGitea && rest.startsWith('/git/ref/tags/')) {
      const tag = tags.get(rest.slice('/git/ref/tags/'.length));
      if (tag === undefined) {
        missing();
        return;
      }
      const type = tag.id === tag.commit ? 'commit' : 'tag';
      reply(200, {
        ref: 'refs/tags/x',
        node_id: '',
        url: '',
        object: { type, sha: tag.id, url: '' },
      } satisfies Schemas['git-ref']);
      return;
    }
    if (!isGitea && rest === '/git/tags') {
      const { tag, message, object } = json();
      const id = gitId(text(tag));
      reply(201, {
        node_id: '',
        tag: text(tag),
        sha: id,
        url: '',
        message: text(message),
        tagger: { date: '', email: '', name: '' },
        object: { sha: text(object), type: 'commit', url: '' },
      } satisfies Schemas['git-tag']);
      made.set(id, { commit: text(object), message: text(message) });
      return;
    }
    if (!isGitea && rest.startsWith('/git/tags/')) {
      const held = made.get(rest.slice('/git/tags/'.length));
      if (held === undefined) missing();
      else reply(200, { object: { type: 'commit', sha: held.commit } });
      return;
    }
    if (!isGitea && rest === '/git/refs') {
      const { ref, sha } = json();
      const name = text(ref).slice('refs/tags/'.length);
      const held = made.get(text(sha));
      if (tags.has(name) || held === undefined) {
        reply(422, { message: 'Reference already exists' });
        return;
      }
      tags.set(name, { id: text(sha), ...held });
      reply(201, { ref, object: { type: 'tag', sha } });
      return;
    }
    if (byTag !== null) {
      const found = releases.find(({ tag, draft }) => tag === byTag[1] && (isGitea || !draft));
      if (found === undefined) missing();
      else reply(200, told(found));
      return;
    }
    if (rest === '/releases' && method === 'GET') {
      const shown = releases.filter(({ draft }) => url.searchParams.get('draft') !== 'true' || draft);
      const size = Number(url.searchParams.get(isGitea ? 'limit' : 'per_page') ?? '30');
      reply(200, shown.slice((page - 1) * size, page * size).map(told));
      return;
    }
    if (rest === '/releases' && method === 'POST') {
      const fields = json();
      const tag = text(fields['tag_name']);
      if (isGitea && releases.some((held) => held.tag === tag)) {
        reply(409, { message: 'Release is has no Tag' });
        return;
      }
      const held: HeldRelease = {
        id: next++,
        tag,
        name: text(fields['name']),
        body: text(fields['body']),
        draft: fields['draft'] === true,
        prerelease: fields['prerelease'] === true,
        commit: text(fields['target_commitish']),
        assets: [],
      };
      releases.push(held);
      reply(201, told(held));
      return;
    }
    const assetPath = /^\/releases\/assets\/(\d+)$/u.exec(rest);
    const assetId = isGitea ? oneRelease?.[3] : assetPath?.[1];
    if (assetId !== undefined) {
      const holder = releases.find(({ assets }) => assets.some(({ id }) => String(id) === assetId));
      const asset = holder?.assets.find(({ id }) => String(id) === assetId);
      if (holder === undefined || asset === undefined) missing();
      else if (method === 'DELETE') {
        holder.assets = holder.assets.filter(({ id }) => String(id) !== assetId);
        reply(204, null);
      } else if (request.headers.accept === 'application/octet-stream') reply(200, asset.bytes);
      else reply(200, githubAsset(asset));
      return;
    }
    if (release === undefined) {
      missing();
      return;
    }
    if (oneRelease?.[2] !== undefined) {
      if (method === 'GET') {
        // Gitea knows no pages here: it gives all of them each time
        const shown = isGitea || page === 1 ? release.assets : [];
        reply(200, shown.map(isGitea ? giteaAsset : githubAsset));
        return;
      }
      const name = url.searchParams.get('name') ?? '';
      if (!isGitea && release.assets.some((asset) => asset.name === name)) {
        reply(422, {
          message: 'Validation Failed',
          errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
        });
        return;
      }
      const sent = isGitea ? formFile(request, bytes) : bytes;
      const kept = Buffer.from(sent.subarray(0, sent.length - (forge.loses.shift() ?? 0)));
      const asset: HeldAsset = { id: next++, name, bytes: kept, uuid: randomUUID(), state: 'uploaded' };
      release.assets.push(asset);
      reply(201, isGitea ? giteaAsset(asset) : githubAsset(asset));
      return;
    }
    if (method === 'PATCH') {
      const fields = json();
      release.name = text(fields['name']);
      // GitHub and Gitea keep what a browser sends
      release.body = text(fields['body']).replaceAll('\n', '\r\n');
      release.prerelease = fields['prerelease'] === true;
      release.draft = fields['draft'] === true;
      if (!release.draft && !tags.has(release.tag)) {
        tags.set(release.tag, { id: release.commit, commit: release.commit, message: '' });
      }
      reply(200, told(release));
      return;
    }
    missing();
  }

  const made = new Map<string, { commit: string; message: string }>();
  const forge: ScriptedForge = {
    origin: server.origin,
    apiUrl: `${server.origin}${isGitea ? '/api/v1' : '/api/v3'}`,
    token: TOKEN,
    tags,
    releases,
    requests,
    writes: () => writes,
    mishaps: [],
    diesAfter: null,
    loses: [],
    withholds: false,
    close: () => server.close(),
  };
  return forge;
}
