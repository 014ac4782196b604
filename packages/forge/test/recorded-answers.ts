import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { body, listen } from '#testkit/loopback';

// What is in the files of recorded/, see the README there.

/** One exchange with a server, as it was recorded. */
export interface RecordedExchange {
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; `null` when there was none. */
  readonly body: unknown;
}

export interface Recording {
  readonly scenarios: Readonly<Record<string, Readonly<Record<string, RecordedExchange>>>>;
}

/** The shape of a value in a published description of an API. */
export interface PublishedSchema {
  readonly type: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, PublishedSchema>>;
  readonly items?: PublishedSchema;
}

export interface PublishedOperation {
  readonly query: readonly string[];
  readonly body?: PublishedSchema;
  /** Fields of a form. */
  readonly form?: readonly string[];
  readonly answers: Readonly<Record<string, { readonly schema?: PublishedSchema; readonly example?: unknown }>>;
}

export interface PublishedApi {
  readonly source: { readonly package: string; readonly version: string };
  /** By `GET /repos/{owner}/{repo}/…`. */
  readonly operations: Readonly<Record<string, PublishedOperation>>;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'recorded', file), 'utf8'));
}

/** One step of a dialogue: a body that is no JSON is in `text`. */
export interface DialogueStep extends RecordedExchange {
  readonly text?: string;
}

/** What a server answered to our own client, in the order in which it asked. */
export interface RecordedDialogues {
  readonly repository: string;
  readonly commit: string;
  readonly dialogues: Readonly<Record<string, readonly DialogueStep[]>>;
}

export function readRecording(): Recording {
  return read('github-recorded.json') as Recording;
}

export function readDialogues(): RecordedDialogues {
  return read('forgejo-recorded.json') as RecordedDialogues;
}

export function readPublished(forge: 'github' | 'gitea' | 'forgejo'): PublishedApi {
  return read(`${forge}-published.json`) as PublishedApi;
}

/** What a server says to one request. */
export interface ReplayedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes as they are, anything else as JSON; `null`: none. */
  readonly body: unknown;
}

/** Which request, once: `GET /repos/o/r/issues?page=2`. What a query doesn't name doesn't matter. */
export type Replay = readonly (readonly [request: string, answer: ReplayedAnswer])[];

export interface ReplayServer {
  readonly origin: string;
  /** `METHOD path`, as they came, without the API's prefix. */
  readonly asked: readonly string[];
  /** Bodies of JSON that came, by `METHOD path`. */
  readonly sent: ReadonlyMap<string, readonly unknown[]>;
  /** Of the script, what nobody asked for. */
  left(): readonly string[];
  close(): Promise<void>;
}

function fits(request: string, method: string, path: string, query: URLSearchParams): boolean {
  const [wantedMethod = '', address = ''] = request.split(' ');
  const [wantedPath, wantedQuery = ''] = address.split('?');
  if (wantedMethod !== method || wantedPath !== path) return false;
  return [...new URLSearchParams(wantedQuery)].every(([name, value]) => query.get(name) === value);
}

/**
 * A server that gives what was recorded, each answer once and only to its request; a request that nobody recorded cuts
 * the connection. GitHub's two hosts are the two paths that its Enterprise Server has them at.
 */
export async function startReplay(script: Replay): Promise<ReplayServer> {
  const asked: string[] = [];
  const sent = new Map<string, unknown[]>();
  const open = [...script];
  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const path = url.pathname.replace(/^\/api\/(?:v3|v1|uploads)(?=\/)/u, '');
    const { method = '' } = request;
    asked.push(`${method} ${path}${url.search}`);
    const bytes = await body(request);
    if (request.headers['content-type'] === 'application/json') {
      const key = `${method} ${path}`;
      sent.set(key, [...(sent.get(key) ?? []), JSON.parse(bytes.toString('utf8'))]);
    }
    const place = open.findIndex(([wanted]) => fits(wanted, method, path, url.searchParams));
    const [found] = place === -1 ? [] : open.splice(place, 1);
    if (found === undefined) throw new Error('nobody recorded it');
    const [, answer] = found;
    response.writeHead(answer.status, answer.headers);
    if (answer.body === null) response.end();
    else response.end(Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body));
  });
  return {
    origin: server.origin,
    asked,
    sent,
    left: () => open.map(([request]) => request),
    close: () => server.close(),
  };
}
