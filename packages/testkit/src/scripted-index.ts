import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What goes wrong with one request. With `store` the file lands all the same, as when the answer is what is lost;
 * a `status` of 200 without `store` is a lie.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly reason?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly store?: boolean;
    }
  | { readonly kind: 'early-status'; readonly status: number; readonly reason?: string }
  | { readonly kind: 'reset-before-body' | 'reset-in-body' }
  | { readonly kind: 'reset-after-body' | 'hang' | 'garbled' | 'truncated'; readonly store?: boolean };

/** A file that the index has. */
export interface StoredFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Every field of the form that it came with, in order. */
  readonly form: readonly (readonly [string, string])[];
}

/** One request, as the index saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  readonly cacheControl: string;
  readonly authorization: string;
  /** The file of an upload; `null` for anything else and for bodies that never were whole. */
  readonly filename: string | null;
}

export interface ScriptedIndexOptions {
  /** The password that uploads need; `null` lets anybody. */
  readonly password?: string | null;
  /** What the pages look like. */
  readonly pages?: 'json' | 'html' | 'html-without-hashes';
  /** What a duplicate gets: PyPI's and devpi's way (200 for the same bytes), or 409 for any (Gitea, pypiserver). */
  readonly duplicates?: 'by-hash' | 'always-409';
  /** How many reads of a page still show what it was before the last change. */
  readonly pageLag?: number;
  /** Before every answer. Milliseconds. */
  readonly latency?: number;
}

/** An index on loopback that does what a test tells it to. */
export interface ScriptedIndex {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  readonly username: '__token__';
  readonly password: string;
  /** By file name. */
  readonly files: Map<string, StoredFile>;
  readonly requests: readonly SeenRequest[];
  /** Faults for the next uploads, in their order. */
  failUploads(...faults: readonly Fault[]): void;
  /** Faults for the next page reads, in their order. */
  failPages(...faults: readonly Fault[]): void;
  /** Puts a file there as somebody else would. */
  put(filename: string, bytes: Buffer): void;
  stop(): Promise<void>;
}

const PASSWORD = 'pypi-scripted-index-token-0123456789';

interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly bytes: Buffer;
}

/** Takes a multipart body apart; `null` when it isn't whole. */
function partsOf(contentType: string, body: Buffer): readonly Part[] | null {
  const boundary = /boundary=(?<boundary>[^;]+)/u.exec(contentType)?.groups?.['boundary'] ?? '';
  if (boundary === '' || !body.toString('latin1').endsWith(`\r\n--${boundary}--\r\n`)) return null;
  const divider = Buffer.from(`\r\n--${boundary}`);
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  let at = whole.indexOf(divider);
  for (;;) {
    const next = whole.indexOf(divider, at + divider.length);
    if (next < 0) return parts;
    const piece = whole.subarray(at + divider.length + 2, next);
    const gap = piece.indexOf('\r\n\r\n');
    const head = piece.subarray(0, gap).toString('utf8');
    parts.push({
      name: /; name="(?<name>[^"]*)"/u.exec(head)?.groups?.['name'] ?? '',
      filename: /; filename="(?<filename>[^"]*)"/u.exec(head)?.groups?.['filename'] ?? null,
      bytes: piece.subarray(gap + 4),
    });
    at = next;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function nameOf(filename: string): string {
  return (filename.split('-')[0] ?? '').toLowerCase().replace(/[-_.]+/gu, '-');
}

/** PyPI's answer: the message in the reason phrase, and in a page. */
function answer(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const page = `<html>\n <head>\n  <title>${status} ${reason}</title>\n </head>\n <body>\n  <h1>${status} ${reason}</h1>\n  ${reason}<br/><br/>\n </body>\n</html>`;
  response.writeHead(status, reason, { 'content-type': 'text/html', ...headers });
  response.end(status < 300 ? '' : page);
}

function pageText(
  style: NonNullable<ScriptedIndexOptions['pages']>,
  name: string,
  files: readonly StoredFile[],
): string {
  if (style === 'json') {
    const entries = files.map((file) => ({
      filename: file.filename,
      url: `/files/${encodeURIComponent(file.filename)}`,
      hashes: { sha256: file.sha256 },
      size: file.bytes.length,
      yanked: false,
    }));
    return JSON.stringify({ meta: { 'api-version': '1.1' }, name, files: entries, versions: [] });
  }
  const links = files.map((file) => {
    const fragment = style === 'html' ? `#sha256=${file.sha256}` : '';
    return `<a href="../../files/${encodeURIComponent(file.filename)}${fragment}">${file.filename}</a><br/>`;
  });
  return `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`;
}

/**
 * Starts an index on a free loopback port: PyPI's statuses and reason phrases, and whatever faults are asked for. Not a
 * second implementation of anything: only the edge of the network, for faults that no real index makes on demand.
 */
export async function startScriptedIndex(options: ScriptedIndexOptions = {}): Promise<ScriptedIndex> {
  const { pages = 'json', duplicates = 'by-hash', pageLag = 0, latency = 0 } = options;
  const password = options.password === undefined ? PASSWORD : options.password;
  const files = new Map<string, StoredFile>();
  const requests: SeenRequest[] = [];
  const uploadFaults: Fault[] = [];
  const pageFaults: Fault[] = [];
  let shown = new Map<string, StoredFile>();
  let staleReads = 0;

  const store = (file: StoredFile): void => {
    files.set(file.filename, file);
    staleReads = pageLag;
  };

  const damage = (fault: Fault, request: IncomingMessage, response: ServerResponse, land: () => void): void => {
    if ('store' in fault && fault.store) land();
    switch (fault.kind) {
      case 'status':
      case 'early-status': {
        const headers = fault.kind === 'status' ? (fault.headers ?? {}) : { connection: 'close' };
        if (fault.kind === 'status' && fault.body !== undefined) {
          response.writeHead(fault.status, fault.reason ?? '', headers).end(fault.body);
        } else answer(response, fault.status, fault.reason ?? 'Fault', headers);
        return;
      }
      case 'garbled':
        request.socket.end('what is this\r\n\r\n');
        return;
      case 'truncated':
        request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this');
        return;
      case 'hang':
        return;
      default:
        request.socket.resetAndDestroy();
    }
  };

  const takeUpload = (
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    fault: Fault | undefined,
  ): void => {
    const authorization = request.headers.authorization ?? '';
    const parts = partsOf(request.headers['content-type'] ?? '', body);
    const content = parts?.find(({ name }) => name === 'content');
    const filename = content?.filename ?? null;
    note(request, filename);
    const form = (parts ?? [])
      .filter(({ name }) => name !== 'content')
      .map(({ name, bytes }) => [name, bytes.toString('utf8')] as const);
    const land = (): void => {
      if (content !== undefined && filename !== null)
        store({ filename, bytes: content.bytes, sha256: sha256(content.bytes), form });
    };
    if (fault !== undefined) {
      damage(fault, request, response, land);
      return;
    }
    const wanted = `Basic ${Buffer.from(`__token__:${password ?? ''}`).toString('base64')}`;
    if (password !== null && authorization !== wanted) {
      answer(
        response,
        403,
        'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.',
      );
      return;
    }
    if (content === undefined || filename === null) {
      answer(response, 400, 'Upload payload does not have a file.');
      return;
    }
    const declared = form.find(([field]) => field === 'sha256_digest')?.[1];
    const digest = sha256(content.bytes);
    if (declared !== digest) {
      answer(response, 400, 'The digest supplied does not match a digest calculated from the uploaded file.');
      return;
    }
    const there = files.get(filename);
    if (there !== undefined && duplicates === 'always-409') answer(response, 409, 'Conflict');
    else if (there !== undefined && there.sha256 !== digest) {
      answer(
        response,
        400,
        `File already exists ('${filename}', with blake2_256 hash '0'). See https://pypi.org/help/#file-name-reuse for more information.`,
      );
    } else {
      if (there === undefined) land();
      answer(response, 200, 'OK');
    }
  };

  const note = (request: IncomingMessage, filename: string | null): void => {
    const { method = '', url = '', headers } = request;
    const { accept = '', authorization = '' } = headers;
    requests.push({ method, url, accept, cacheControl: headers['cache-control'] ?? '', authorization, filename });
  };

  const showPage = (request: IncomingMessage, response: ServerResponse): void => {
    const name = /^\/simple\/(?<name>[^/?]+)\//u.exec(request.url ?? '')?.groups?.['name'] ?? '';
    // A query makes another key for a cache, so that the page behind it is never old.
    const bypassed = (request.url ?? '').includes('?');
    if (!bypassed && staleReads > 0) staleReads -= 1;
    else if (staleReads === 0) shown = new Map(files);
    const listed = [...(bypassed ? files : shown).values()].filter(({ filename }) => nameOf(filename) === name);
    if (listed.length === 0) {
      answer(response, 404, 'Not Found');
      return;
    }
    response.writeHead(200, { 'content-type': pages === 'json' ? 'application/vnd.pypi.simple.v1+json' : 'text/html' });
    response.end(pageText(pages, name, listed));
  };

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method === 'POST') {
      const fault = uploadFaults.shift();
      if (fault?.kind === 'reset-before-body' || fault?.kind === 'early-status') {
        note(request, null);
        damage(fault, request, response, () => undefined);
        return;
      }
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (fault?.kind === 'reset-in-body') damage(fault, request, response, () => undefined);
      });
      request.on('end', () => {
        takeUpload(request, response, Buffer.concat(chunks), fault);
      });
      return;
    }
    note(request, null);
    const fault = pageFaults.shift();
    if (fault !== undefined) damage(fault, request, response, () => undefined);
    else if (request.url?.startsWith('/files/') === true) {
      const file = files.get(decodeURIComponent(request.url.slice('/files/'.length)));
      if (file === undefined) answer(response, 404, 'Not Found');
      else response.end(file.bytes);
    } else showPage(request, response);
  };

  const server = createServer((request, response) => {
    request.on('error', () => undefined);
    if (latency === 0) take(request, response);
    else setTimeout(take, latency, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    uploadUrl: `${origin}/legacy/`,
    simpleUrl: `${origin}/simple/`,
    username: '__token__',
    password: password ?? '',
    files,
    requests,
    failUploads: (...faults) => void uploadFaults.push(...faults),
    failPages: (...faults) => void pageFaults.push(...faults),
    put(filename, bytes) {
      store({ filename, bytes, sha256: sha256(bytes), form: [] });
      shown = new Map(files);
      staleReads = 0;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
