import { STATUS_CODES, type IncomingMessage } from 'node:http';
import {
  backOffPause,
  exchange,
  type HashedBytes,
  type HttpContext,
  httpRequest,
  isPassing,
  isTroubled,
  type Timing,
  realTiming,
  receiveBytes,
  receiveFile,
  redact,
  retryAfter,
  secretForms,
  serverWords,
  TransportError,
  transportRemedy,
  type TypedBody,
  type WholeAnswer,
  wholeAnswer,
  withAttempts,
} from '#http';
import { durationText, ReleaseError, withoutEnding } from '#release-model';
import * as v from 'valibot';
import { ForgeError } from './forge-error.ts';
import { FORGE_BACK_OFF, FORGE_TIMEOUTS, LONGEST_ASKED_PAUSE } from './timeouts.ts';
import { dialectOf, type ApiDialect } from './platform.ts';
import { restRemedy } from './rest-remedy.ts';

/** A server's REST API, and the token for it. */
export interface RestTarget extends Omit<HttpContext, 'readAccess'> {
  /** `https://gitea.example/api/v1`; usernames and passwords in it are refused. */
  readonly apiUrl: string;
  /** Sent over plain http only to this machine and to `allowHttpHosts`: see `judgePlainHttp`. `null`: asks as anybody. */
  readonly token: string | null;
  readonly timing?: Timing | undefined;
}

/** One call. */
export interface RestCall {
  /** Its purpose, as it follows "can't" in a sentence: `read the release v1.0`. */
  readonly purpose: string;
  /** Below the API's address, parts percent-encoded: `/repos/o/r/releases?limit=1`. */
  readonly path: string;
  /** Instead of the API's address; only one that this suite itself knows, never one from a response. */
  readonly base?: URL;
}

export interface WritingCall extends RestCall {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly body?: TypedBody;
}

/** Calls of one server's REST API. Every method throws a {@link ForgeError}. */
export interface RestClient {
  readonly apiUrl: URL;
  readonly dialect: ApiDialect;
  read<T>(call: RestCall, schema: v.GenericSchema<unknown, T>): Promise<T>;
  /** `null`: it doesn't exist, or this token isn't allowed to see it. */
  find<T>(call: RestCall, schema: v.GenericSchema<unknown, T>): Promise<T | null>;
  /** All pages of a list. */
  list<T>(call: RestCall, schema: v.GenericSchema<unknown, T>): Promise<readonly T[]>;
  /** Changes something and reads the server's response. A POST is sent once: the caller checks its result. */
  write<T>(call: WritingCall, schema: v.GenericSchema<unknown, T>): Promise<T>;
  /** Creates or replaces something. */
  put(call: RestCall, json: unknown): Promise<void>;
  /** Removes something; if it doesn't exist, that is fine. */
  remove(call: RestCall): Promise<void>;
  /** Reads a file to its end without keeping it. Redirects are followed without the token. */
  hash(call: RestCall, accept: string): Promise<HashedBytes>;
  /** Like `hash`, but keeps the bytes in a file. */
  save(call: RestCall, accept: string, path: string): Promise<HashedBytes>;
  /** Reads a small file. Redirects are followed without the token. */
  fetch(call: RestCall, accept: string, maximumBytes: number): Promise<Buffer>;
  /** Waits before another attempt at something that isn't retried automatically. */
  pause(attempt: number): Promise<void>;
}

const ATTEMPTS = 4;
/** Limit for a JSON response; the notes of a hundred releases fit. Bytes. */
const MAXIMUM_JSON = 64 * 1024 * 1024;
/** Limit for a response instead of a file. Bytes. */
const MAXIMUM_REFUSAL = 1024 * 1024;
/** Gitea returns no more than 50 by default, whatever is requested. */
const PAGE_SIZE = 50;
const MAXIMUM_PAGES = 400;
/** Limits for all pages of a list: they also apply to a server that returns more per page than requested, or slowly. */
const MAXIMUM_ITEMS = MAXIMUM_PAGES * PAGE_SIZE;
const MAXIMUM_LIST_BYTES = 4 * MAXIMUM_JSON;
/** Milliseconds. */
const LONGEST_LIST = 900_000;

function parseApiUrl(text: string): URL {
  const refuse = (problem: string): never => {
    throw new ReleaseError({
      subject: 'api-url',
      problem,
      remedy: 'Use https://HOST/api/v1 for Gitea and Forgejo, or https://api.github.com for GitHub',
    });
  };
  if (!URL.canParse(text)) return refuse('is not a URL');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse(`starts with ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return refuse('contains a username or password');
  if (url.search !== '' || url.hash !== '') return refuse('contains a question mark or a #');
  url.pathname = withoutEnding(url.pathname, '/');
  return url;
}

/** A response that may be different a moment later. */
class NotNow extends Error {
  readonly answer: WholeAnswer;

  constructor(answer: WholeAnswer) {
    super(`status ${String(answer.status)}`);
    this.name = 'NotNow';
    this.answer = answer;
  }
}

/** Whether the same request may succeed a moment later; GitHub answers 403 to too many requests. */
function maySoonAnswer({ status, headers }: Pick<WholeAnswer, 'status' | 'headers'>): boolean {
  if (status === 403) return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return isTroubled(status) && status !== 501 && status !== 505;
}

/**
 * Opens a REST API.
 *
 * Reads, PATCH and DELETE are tried up to four times while the server has problems or the connection fails; a POST only
 * if it can't have arrived. The token is sent in the `Authorization` header, and only to the host of the API.
 * @throws ReleaseError for an invalid address, or one of an unknown forge
 */
export function openRest(target: RestTarget): RestClient {
  const { apiUrl: address, token, timing = realTiming, ...context } = target;
  const apiUrl = parseApiUrl(address);
  const dialect = dialectOf(apiUrl);
  const { signal } = context;
  if (token !== null && (/[^\x21-\x7e]/u.test(token) || token === '')) {
    throw new ReleaseError({
      subject: 'token',
      problem:
        token === '' ? 'is empty' : 'contains a space, a line break or a character that is not allowed in a token',
      remedy: 'Store the secret again, as one line',
    });
  }
  const hide = token === null ? [] : [...secretForms('', token), token];
  const scheme = token === null ? undefined : dialect === 'gitea' ? `token ${token}` : `Bearer ${token}`;

  const urlOf = ({ base, path }: RestCall): URL => new URL(`${withoutEnding((base ?? apiUrl).href, '/')}${path}`);
  const mayKnowToken = (url: URL, base: URL | undefined): boolean =>
    url.origin === apiUrl.origin || (base !== undefined && url.origin === base.origin);

  /** The token is only for the API's host; it is never sent to the target of a redirect. */
  const authorizationFor = (url: URL, base: URL | undefined): string | undefined =>
    mayKnowToken(url, base) ? scheme : undefined;

  async function refusal(call: RestCall, got: WholeAnswer): Promise<ForgeError> {
    const { status, headers } = got;
    const words = await serverWords({ ...got, reason: '' }, hide);
    const standard = STATUS_CODES[status] ?? '';
    const location = headers.location;
    const where = status >= 300 && status < 400 && location !== undefined ? ` to ${originOf(location, apiUrl)}` : '';
    return new ForgeError(
      {
        subject: apiUrl.host,
        problem: `can't ${call.purpose}: ${status} ${standard}${where}${words === '' ? '' : `, "${words}"`}`,
        remedy: restRemedy(status, dialect, headers, call.path),
      },
      { status, ambiguous: status >= 500 },
    );
  }

  function broken(call: RestCall, fault: TransportError): ForgeError {
    const remedy =
      fault.fault === 'tls' || fault.proxy !== null
        ? transportRemedy(fault)
        : 'Fix api-url or the network, and run again: it continues where it stopped';
    return new ForgeError(
      { subject: apiUrl.host, problem: `can't ${call.purpose}: ${fault.message}`, remedy },
      { status: null, ambiguous: fault.mayHaveArrived },
      { cause: fault },
    );
  }

  /** Sends until there is a response without a temporary problem, or no attempt is left. */
  async function answer<T extends object>(
    call: RestCall,
    isRepeatable: boolean,
    send: () => Promise<WholeAnswer | T>,
  ): Promise<WholeAnswer | T> {
    const work = async (): Promise<WholeAnswer | T> => {
      const got = await send();
      if (isRefusal(got) && maySoonAnswer(got)) throw new NotNow(got);
      return got;
    };
    return withAttempts(work, {
      most: ATTEMPTS,
      pause: (attempt, asked) => timing.sleep(asked ?? backOffPause(attempt, FORGE_BACK_OFF, timing), signal),
      judge(thrown, attempt) {
        const isLast = attempt >= ATTEMPTS;
        if (thrown instanceof NotNow) {
          const { answer: got } = thrown;
          const asked = retryAfter(got.headers['retry-after'], timing);
          // A 429 or a 403 means that nothing was done
          const again = isRepeatable || got.status === 429 || got.status === 403;
          if (!again || isLast || (asked ?? 0) > LONGEST_ASKED_PAUSE) return { found: got };
          return asked === null ? 'again' : { againAfter: asked };
        }
        if (!(thrown instanceof TransportError)) return 'give-up';
        if (thrown.fault === 'aborted') throw signal?.reason ?? thrown;
        const again = isRepeatable || !thrown.mayHaveArrived;
        if (!again || isLast || !isPassing(thrown)) throw broken(call, thrown);
        return 'again';
      },
    });
  }

  async function json(call: RestCall & Partial<WritingCall>, isRepeatable: boolean): Promise<WholeAnswer> {
    const url = urlOf(call);
    const payload = call.json === undefined ? undefined : Buffer.from(JSON.stringify(call.json), 'utf8');
    const contentType = call.body?.contentType ?? 'application/json';
    const body = call.body ?? payload;
    return answer<never>(call, isRepeatable, () =>
      httpRequest({
        ...context,
        url: url.href,
        method: call.method ?? 'GET',
        authorization: authorizationFor(url, call.base),
        headers: {
          accept: dialect === 'github' ? 'application/vnd.github+json' : 'application/json',
          ...(dialect === 'github' ? { 'x-github-api-version': '2022-11-28' } : {}),
          ...(body === undefined ? {} : { 'content-type': contentType }),
        },
        body,
        redirects: 'answer',
        ownConnection: call.method !== undefined,
        timeouts: FORGE_TIMEOUTS,
        maximumBytes: MAXIMUM_JSON,
      }),
    );
  }

  async function parsed<T>(call: RestCall, got: WholeAnswer, schema: v.GenericSchema<unknown, T>): Promise<T> {
    if (got.status < 200 || got.status > 299) throw await refusal(call, got);
    const strange = (why: string): ForgeError =>
      new ForgeError(
        {
          subject: apiUrl.host,
          problem: `can't ${call.purpose}: its response doesn't belong to this API (${why})`,
          remedy: 'Check api-url, and any proxy between this machine and the server',
        },
        { status: got.status, ambiguous: true },
      );
    let value: unknown;
    try {
      value = JSON.parse(got.body.toString('utf8'));
    } catch {
      throw strange('not JSON');
    }
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw strange(redact(`${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`, hide));
  }

  async function download<T>(
    call: RestCall,
    accept: string,
    receive: (response: IncomingMessage, url: string) => Promise<T>,
  ): Promise<T> {
    const url = urlOf(call);
    const authorization = authorizationFor(url, call.base);
    // Signed storage addresses refuse a second authorization, and must not see it: `exchange` sends it once
    const request = { ...context, url: url.href, authorization, headers: { accept }, timeouts: FORGE_TIMEOUTS };
    const got = await answer<{ value: T }>(call, true, () =>
      exchange(request, async (response, from) =>
        response.statusCode === 200
          ? { value: await receive(response, from) }
          : await wholeAnswer(response, from, MAXIMUM_REFUSAL),
      ),
    );
    if (isRefusal(got)) throw await refusal(call, got);
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
      let bytes = 0;
      const started = timing.now();
      const endless = (what: string): ForgeError =>
        new ForgeError(
          {
            subject: apiUrl.host,
            problem: `can't ${call.purpose}: the list ${what}`,
            remedy: 'Remove entries that are no longer needed, or check any proxy between this machine and the server',
          },
          { status: 200, ambiguous: false },
        );
      for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
        const divider = call.path.includes('?') ? '&' : '?';
        const paged = { ...call, path: `${call.path}${divider}${size}=${PAGE_SIZE}&page=${page}` };
        const got = await json(paged, true);
        const items = await parsed(paged, got, v.array(schema));
        const text = got.body.toString('latin1');
        // A server without paging returns the same list again and again
        if (items.length === 0 || text === before) return all;
        before = text;
        for (const item of items) all.push(item);
        bytes += got.body.length;
        if (all.length > MAXIMUM_ITEMS) throw endless(`has more than ${MAXIMUM_ITEMS} entries`);
        if (bytes > MAXIMUM_LIST_BYTES) throw endless(`is larger than ${MAXIMUM_LIST_BYTES} bytes`);
        const link = got.headers['link'];
        const isLast = link === undefined ? items.length < PAGE_SIZE : !/rel="?next"?/u.test(String(link));
        if (isLast) return all;
        if (timing.now() - started > LONGEST_LIST) throw endless(`takes longer than ${durationText(LONGEST_LIST)}`);
      }
      throw endless(`has more than ${MAXIMUM_PAGES} pages`);
    },
    async write(call, schema) {
      return parsed(call, await json(call, call.method !== 'POST'), schema);
    },
    async put(call, value) {
      const got = await json({ ...call, method: 'PUT', json: value }, true);
      if (got.status < 200 || got.status > 299) throw await refusal(call, got);
    },
    async remove(call) {
      const got = await json({ ...call, method: 'DELETE' }, true);
      if ((got.status < 200 || got.status > 299) && got.status !== 404) throw await refusal(call, got);
    },
    hash: (call, accept) => download(call, accept, (response) => receiveBytes(response)),
    save: (call, accept, path) => download(call, accept, (response) => receiveFile(response, path)),
    fetch: (call, accept, maximumBytes) =>
      download(call, accept, async (response, url) => (await wholeAnswer(response, url, maximumBytes)).body),
    pause: (attempt) => timing.sleep(backOffPause(attempt, FORGE_BACK_OFF, timing), signal),
  };
}

function isRefusal(got: object): got is WholeAnswer {
  return 'status' in got;
}

function originOf(location: string, base: URL): string {
  return URL.canParse(location, base.href) ? new URL(location, base.href).origin : 'somewhere';
}
