import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReleaseError } from '@repo-agent-actions/release-model';
import * as v from 'valibot';
import { collect, exchange, TransportError, type SmallAnswer, type StreamedBody } from './exchange.ts';
import { ForgeError } from './forge-error.ts';
import { askedPause, LONGEST_ASKED_PAUSE, pauseAfter, realPace, type Pace } from './pace.ts';
import { dialectOf, type ApiDialect } from './platform.ts';
import { restRemedy } from './rest-remedy.ts';
import { serverWords } from './server-words.ts';

/** A server's REST API, and the right to use it. */
export interface RestTarget {
  /** `https://gitea.example/api/v1`; user names and passwords in it are refused. */
  readonly apiUrl: string;
  readonly token: string;
  readonly pace?: Pace | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One call. */
export interface RestCall {
  /** What it is about, as a sentence has it after "can't": `read the release v1.0`. */
  readonly purpose: string;
  /** Below the API's address, parts percent-encoded: `/repos/o/r/releases?limit=1`. */
  readonly path: string;
  /** Instead of the API's address; only one that this suite itself knows, never one out of an answer. */
  readonly base?: URL;
}

export interface WritingCall extends RestCall {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly body?: StreamedBody & { readonly contentType: string };
}

/** Bytes that went by, and what they were. */
export interface HashedBytes {
  readonly sha256: string;
  readonly size: number;
}

/** Calls of one server's REST API. Every method throws a {@link ForgeError}. */
export interface RestClient {
  readonly apiUrl: URL;
  readonly dialect: ApiDialect;
  read<T>(call: RestCall, schema: v.GenericSchema<unknown, T>): Promise<T>;
  /** `null`: it isn't there, or this token may not know that it is. */
  find<T>(call: RestCall, schema: v.GenericSchema<unknown, T>): Promise<T | null>;
  /** All pages of a list. */
  list<T>(call: RestCall, schema: v.GenericSchema<unknown, T>): Promise<readonly T[]>;
  /** Changes something and reads what the server says of it. A POST is sent once: who calls looks what came of it. */
  write<T>(call: WritingCall, schema: v.GenericSchema<unknown, T>): Promise<T>;
  /** Puts something in its place, whether it was there or not. */
  put(call: RestCall, json: unknown): Promise<void>;
  /** Removes something; that it isn't there is good. */
  remove(call: RestCall): Promise<void>;
  /** Reads a file to its end without keeping it. Redirects are followed without the token. */
  hash(call: RestCall, accept: string): Promise<HashedBytes>;
  /** As `hash`, but keeps the bytes in a file. */
  save(call: RestCall, accept: string, path: string): Promise<HashedBytes>;
  /** Reads a small file. Redirects are followed without the token. */
  fetch(call: RestCall, accept: string, maximumBytes: number): Promise<Buffer>;
  /** Waits before another attempt at what was not sent again by itself. */
  pause(attempt: number): Promise<void>;
}

const ATTEMPTS = 4;
/** Of an answer in JSON; the notes of a hundred releases fit. Bytes. */
const MAXIMUM_JSON = 64 * 1024 * 1024;
/** Gitea gives no more than 50 by default, whatever is asked for. */
const PAGE_SIZE = 50;
const MAXIMUM_PAGES = 400;
const MAXIMUM_REDIRECTS = 5;

function parseApiUrl(text: string): URL {
  const refuse = (problem: string): never => {
    throw new ReleaseError({
      subject: 'api-url',
      problem,
      remedy: 'Give https://HOST/api/v1 for Gitea and Forgejo, https://api.github.com for GitHub',
    });
  };
  if (!URL.canParse(text)) return refuse('is not a URL');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse(`begins with ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return refuse('holds a user name or a password');
  if (url.search !== '' || url.hash !== '') return refuse('holds a question mark or a #');
  url.pathname = url.pathname.replace(/\/+$/u, '');
  return url;
}

/** A server that is troubled, whatever it was asked; GitHub says 403 when somebody asked too often. */
function isTroubled({ status, headers }: Pick<SmallAnswer, 'status' | 'headers'>): boolean {
  if (status === 408 || status === 425 || status === 429) return true;
  if (status === 403) return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status >= 500 && status !== 501 && status !== 505;
}

/**
 * Opens a REST API.
 *
 * Reads, PATCH and DELETE are tried up to four times while the server is troubled or the connection fails; a POST only
 * where it can't have arrived. The token goes into the `Authorization` header, and only to the host of the API.
 * @throws ReleaseError for an address that is none, or that of no known forge
 */
export function openRest(target: RestTarget): RestClient {
  const apiUrl = parseApiUrl(target.apiUrl);
  const dialect = dialectOf(apiUrl);
  const pace = target.pace ?? realPace;
  const { token, signal } = target;
  if (/[^\x21-\x7e]/u.test(token) || token === '') {
    throw new ReleaseError({
      subject: 'token',
      problem: token === '' ? 'is empty' : 'holds a blank, a line break or a letter that no token has',
      remedy: 'Store the secret again, as one line',
    });
  }
  const hide = [token, encodeURIComponent(token)];
  const authorization = dialect === 'gitea' ? `token ${token}` : `Bearer ${token}`;
  const aborted = signal === undefined ? {} : { signal };

  const urlOf = ({ base, path }: RestCall): URL => new URL(`${(base ?? apiUrl).href.replace(/\/+$/u, '')}${path}`);
  const mayKnowToken = (url: URL, base: URL | undefined): boolean =>
    url.origin === apiUrl.origin || (base !== undefined && url.origin === base.origin);

  function refusal(call: RestCall, { status, headers, body }: SmallAnswer): ForgeError {
    const words = serverWords(body, hide);
    const standard = STATUS_CODES[status] ?? '';
    const location = headers.location;
    const where = status >= 300 && status < 400 && location !== undefined ? ` to ${originOf(location, apiUrl)}` : '';
    return new ForgeError(
      {
        subject: apiUrl.host,
        problem: `can't ${call.purpose}: ${status} ${standard}${where}${words === '' ? '' : `, "${words}"`}`,
        remedy: restRemedy(status, dialect, headers),
      },
      { status, ambiguous: status >= 500 },
    );
  }

  function broken(call: RestCall, fault: TransportError): ForgeError {
    const remedy =
      fault.fault === 'tls'
        ? 'Name its certificate authority for Node: NODE_EXTRA_CA_CERTS=/path/ca.pem in the environment of the job'
        : 'Mend api-url or the network, and run again: it continues where it was';
    return new ForgeError(
      { subject: apiUrl.host, problem: `can't ${call.purpose}: ${fault.message}`, remedy },
      { status: null, ambiguous: fault.mayHaveArrived },
      { cause: fault },
    );
  }

  /** Sends until there is an answer that isn't trouble, or no attempt is left. */
  async function answer<T extends object>(
    call: RestCall,
    isRepeatable: boolean,
    send: () => Promise<SmallAnswer | T>,
  ): Promise<SmallAnswer | T> {
    for (let attempt = 1; ; attempt += 1) {
      let pause: number | null = null;
      try {
        const got = await send();
        if (!isRefusal(got) || !isTroubled(got)) return got;
        pause = askedPause(got.headers['retry-after'], pace);
        // A 429 or a 403 says that nothing was done
        const again = isRepeatable || got.status === 429 || got.status === 403;
        if (!again || attempt >= ATTEMPTS || (pause ?? 0) > LONGEST_ASKED_PAUSE) return got;
      } catch (thrown) {
        if (!(thrown instanceof TransportError)) throw thrown;
        if (thrown.fault === 'aborted') throw signal?.reason ?? thrown;
        const again = isRepeatable || !thrown.mayHaveArrived;
        if (!again || attempt >= ATTEMPTS || thrown.fault === 'tls' || thrown.fault === 'too-large') {
          throw broken(call, thrown);
        }
      }
      await pace.sleep(pause ?? pauseAfter(attempt, pace), signal);
    }
  }

  async function json(call: RestCall & Partial<WritingCall>, isRepeatable: boolean): Promise<SmallAnswer> {
    const url = urlOf(call);
    const payload = call.json === undefined ? undefined : Buffer.from(JSON.stringify(call.json), 'utf8');
    const contentType = call.body?.contentType ?? 'application/json';
    const body = call.body ?? payload;
    return answer<never>(call, isRepeatable, () =>
      exchange(
        {
          url,
          method: call.method ?? 'GET',
          headers: {
            ...(mayKnowToken(url, call.base) ? { authorization } : {}),
            accept: dialect === 'github' ? 'application/vnd.github+json' : 'application/json',
            ...(dialect === 'github' ? { 'x-github-api-version': '2022-11-28' } : {}),
            ...(body === undefined ? {} : { 'content-type': contentType }),
          },
          ...(body === undefined ? {} : { body }),
          ...aborted,
        },
        (response) => collect(response, url.origin, MAXIMUM_JSON),
      ),
    );
  }

  function parsed<T>(call: RestCall, got: SmallAnswer, schema: v.GenericSchema<unknown, T>): T {
    if (got.status < 200 || got.status > 299) throw refusal(call, got);
    const strange = (why: string): ForgeError =>
      new ForgeError(
        {
          subject: apiUrl.host,
          problem: `can't ${call.purpose}: its answer is none of this API (${why})`,
          remedy: 'Look at api-url, and at what stands between this machine and the server',
        },
        { status: got.status, ambiguous: true },
      );
    let value: unknown;
    try {
      value = JSON.parse(got.body.toString('utf8'));
    } catch {
      throw strange('no JSON');
    }
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw strange(`${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`.replaceAll(token, '***'));
  }

  async function download<T>(
    call: RestCall,
    accept: string,
    receive: (response: IncomingMessage, origin: string) => Promise<T>,
  ): Promise<T> {
    const got = await answer<{ value: T }>(call, true, async () => {
      let url = urlOf(call);
      for (let redirects = 0; ; redirects += 1) {
        const here = url;
        // Signed addresses of a store refuse a second authorization, and must not learn of it
        const headers = redirects === 0 && mayKnowToken(here, call.base) ? { authorization, accept } : { accept };
        const once = await exchange({ url: here, method: 'GET', headers, ...aborted }, async (response) => {
          const status = response.statusCode ?? 0;
          if (status === 200) return { value: await receive(response, here.origin) };
          return await collect(response, here.origin, 1024 * 1024);
        });
        const location = isRefusal(once) ? once.headers.location : undefined;
        const isRedirect = isRefusal(once) && [301, 302, 303, 307, 308].includes(once.status);
        if (!isRedirect || location === undefined || redirects >= MAXIMUM_REDIRECTS) return once;
        if (!URL.canParse(location, here.href)) return once;
        url = new URL(location, here.href);
        const isWeb = url.protocol === 'https:' || (url.protocol === 'http:' && here.protocol === 'http:');
        if (!isWeb) return once;
        url.username = '';
        url.password = '';
      }
    });
    if (isRefusal(got)) throw refusal(call, got);
    return got.value;
  }

  async function find<T>(call: RestCall, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
    const got = await json(call, true);
    return got.status === 404 ? null : parsed(call, got, schema);
  }

  return {
    apiUrl,
    dialect,
    find,
    async read(call, schema) {
      return parsed(call, await json(call, true), schema);
    },
    async list(call, schema) {
      const all = [];
      const size = dialect === 'gitea' ? 'limit' : 'per_page';
      let before = '';
      for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
        const divider = call.path.includes('?') ? '&' : '?';
        const paged = { ...call, path: `${call.path}${divider}${size}=${PAGE_SIZE}&page=${page}` };
        const got = await json(paged, true);
        const items = parsed(paged, got, v.array(schema));
        const text = got.body.toString('latin1');
        // Without pages of its own, a server gives the same list again and again
        if (items.length === 0 || text === before) return all;
        before = text;
        all.push(...items);
        const link = got.headers['link'];
        const isLast = link === undefined ? items.length < PAGE_SIZE : !/rel="?next"?/u.test(String(link));
        if (isLast) return all;
      }
      throw new ForgeError(
        {
          subject: apiUrl.host,
          problem: `can't ${call.purpose}: the list has more than ${MAXIMUM_PAGES} pages`,
          remedy: 'Remove what is not needed any more',
        },
        { status: 200, ambiguous: false },
      );
    },
    async write(call, schema) {
      return parsed(call, await json(call, call.method !== 'POST'), schema);
    },
    async put(call, value) {
      const got = await json({ ...call, method: 'PUT', json: value }, true);
      if (got.status < 200 || got.status > 299) throw refusal(call, got);
    },
    async remove(call) {
      const got = await json({ ...call, method: 'DELETE' }, true);
      if ((got.status < 200 || got.status > 299) && got.status !== 404) throw refusal(call, got);
    },
    hash: (call, accept) => download(call, accept, (response) => pouring(response, null)),
    save: (call, accept, path) => download(call, accept, (response) => pouring(response, path)),
    fetch: (call, accept, maximumBytes) =>
      download(call, accept, async (response, origin) => (await collect(response, origin, maximumBytes)).body),
    pause: (attempt) => pace.sleep(pauseAfter(attempt, pace), signal),
  };
}

function isRefusal(got: object): got is SmallAnswer {
  return 'status' in got;
}

function originOf(location: string, base: URL): string {
  return URL.canParse(location, base.href) ? new URL(location, base.href).origin : 'somewhere';
}

/** Reads to the end, into a file or into nothing. */
async function pouring(response: IncomingMessage, path: string | null): Promise<HashedBytes> {
  const hash = createHash('sha256');
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  const sink =
    path === null
      ? new Writable({
          write(_chunk, _encoding, done) {
            done();
          },
        })
      : createWriteStream(path);
  await pipeline(response, counted, sink);
  return { sha256: hash.digest('hex'), size };
}
