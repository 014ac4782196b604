import {
  createServer as createPlainServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { FILE_REDIRECTS, startFileStore } from './scripted-index/file-store.ts';
import { isEarly, playFault, type Fault } from './scripted-index/fault.ts';
import {
  createIndexStorage,
  sha256Of,
  type Delivery,
  type IndexStorage,
  type StoredFile,
} from './scripted-index/index-storage.ts';
import { partsOf } from './scripted-index/multipart-parts.ts';
import { createPageCache } from './scripted-index/page-cache.ts';
import {
  ownHeaders,
  say,
  SERVER_LAYOUTS,
  SERVER_REPLIES,
  type ServerSoftware,
} from './scripted-index/server-software.ts';
import { projectPage, releaseDocument, type Page, type PageStyle } from './scripted-index/project-documents.ts';

export type { Fault } from './scripted-index/fault.ts';
export { FILE_REDIRECTS, STORE_SIGNATURE } from './scripted-index/file-store.ts';
export {
  createIndexStorage,
  type Delivery,
  type IndexStorage,
  type StoredFile,
} from './scripted-index/index-storage.ts';
export type { ServerSoftware } from './scripted-index/server-software.ts';
export { startTunnel, type Tunnel } from './scripted-index/tunnel.ts';

/** One request, as the index received it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  readonly cacheControl: string;
  readonly authorization: string;
  /** The file of an upload; `null` for anything else and for incomplete bodies. */
  readonly filename: string | null;
}

/** A fault, or `null` for a correct answer. */
export type ScriptedAnswer = Fault | null;

export interface ScriptedIndexOptions {
  /** The password that uploads need; `null` allows anybody. */
  readonly password?: string | null;
  /** The server whose messages, statuses and headers are used; by default PyPI. */
  readonly software?: ServerSoftware;
  /** The form of the pages; by default that of the simulated server. */
  readonly pages?: PageStyle;
  /**
   * The answer to a duplicate: 200 for the same bytes (PyPI, devpi), 409 for any (Gitea, pypiserver), or the server's own
   * words for any. By default that of the simulated server. `replaced`: any is taken, and replaces the file, as where Nexus
   * may redeploy, in a volatile index of devpi, and with `--overwrite` of pypiserver.
   */
  readonly duplicates?: 'by-hash' | 'always-409' | 'always' | 'replaced';
  /** The simple API of another index, to which pages of unknown projects redirect: pypiserver's fallback. */
  readonly fallback?: string;
  /** The origin that pages name for files, of a server that doesn't know its own address; by default they name none. */
  readonly filesAt?: string;
  /** Who gets the pages: anybody, or only who names an installer as devpi looks for it; all others get a web page. */
  readonly readers?: 'anybody' | 'installers';
  /** Who may read pages and files: anybody, or only who may upload. */
  readonly reading?: 'open' | 'users';
  /** Who sends the files: the index, or a store that it redirects to as the simulated server does (`FILE_REDIRECTS`). */
  readonly downloads?: 'own' | 'redirected';
  /** The status of a redirect from every page to another address of the same index. */
  readonly pagesMoved?: 301 | 302 | 303 | 307 | 308;
  /** What another index has, and pages of this one show with its own files, as a virtual or group repository does. */
  readonly upstream?: IndexStorage;
  /** Whether pages can't be read with a query. */
  readonly queries?: 'fine' | 'refused';
  /** How many reads of a page still show its state before the last change. */
  readonly pageLag?: number;
  /** How long a cache keeps a page, one per Accept header; a query bypasses it. Milliseconds. */
  readonly pageMaxAge?: number;
  /** The status of the project on its pages (PEP 792); by default `active`. */
  readonly projectStatus?: 'active' | 'archived' | 'quarantined' | 'deprecated';
  /** The clock of that cache, in milliseconds; by default that of the machine. */
  readonly now?: () => number;
  /** Before every answer. Milliseconds. */
  readonly latency?: number;
  /** Serves https with this key and certificate (PEM). */
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** Its contents at the start. */
  readonly storage?: IndexStorage;
}

/** An index on loopback that a test controls. */
export interface ScriptedIndex {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  readonly username: '__token__';
  readonly password: string;
  readonly port: number;
  /** By file name. */
  readonly files: Map<string, StoredFile>;
  /** Every new file that the index accepted: no name may appear twice. */
  readonly landings: readonly Delivery[];
  /** Complete files that arrived under an existing name. */
  readonly duplicates: readonly Delivery[];
  readonly requests: readonly SeenRequest[];
  /** What the store of its files heard: method, address and headers of each request. */
  readonly storeRequests: readonly string[];
  /** Faults for the next uploads, in order. */
  failUploads(...faults: readonly ScriptedAnswer[]): void;
  /** Faults for the next page reads, in order. */
  failPages(...faults: readonly ScriptedAnswer[]): void;
  /** Faults for the next downloads of files, in order. */
  failDownloads(...faults: readonly ScriptedAnswer[]): void;
  /** Faults for the next reads of `/pypi/NAME/VERSION/json`, in order. */
  failDocuments(...faults: readonly ScriptedAnswer[]): void;
  /** Drops all remaining faults. */
  heal(): void;
  /** Stores a file as another client would; now, or at a given time (RFC 3339). */
  put(filename: string, bytes: Buffer, uploadTime?: string): void;
  /** Refuses connections and cuts open ones, until `plug`. */
  unplug(): void;
  /** Listens again, on the same port. */
  plug(): Promise<void>;
  stop(): Promise<void>;
}

const PASSWORD = 'pypi-scripted-index-token-0123456789';

/** By which devpi tells installers from people (`INSTALLER_USER_AGENT` in its views). */
const INSTALLER = /^(?:[^ ]* )*(?:distribute|setuptools|pip|pex|uv)\//u;

/** Where pages are that have moved. */
const MOVED = '/moved';

/** The remaining faults, per kind of request. */
interface Script {
  readonly uploads: ScriptedAnswer[];
  readonly pages: ScriptedAnswer[];
  readonly downloads: ScriptedAnswer[];
  readonly documents: ScriptedAnswer[];
}

/**
 * Starts an index on a free loopback port, with PyPI's statuses and reason phrases and the requested faults. It doesn't
 * reimplement an index: it is only the edge of the network, for faults that no real index produces on demand.
 */
export async function startScriptedIndex(options: ScriptedIndexOptions = {}): Promise<ScriptedIndex> {
  const { software = 'pypi', pageLag = 0, latency = 0, storage = createIndexStorage() } = options;
  const layout = SERVER_LAYOUTS[software];
  const { base } = layout;
  const { pages = layout.pages, duplicates = layout.duplicates } = options;
  const { pageMaxAge = 0, projectStatus = 'active', now = () => performance.now() } = options;
  const password = options.password === undefined ? PASSWORD : options.password;
  const replies = SERVER_REPLIES[software];
  const { files } = storage;
  const fileRedirect = options.downloads === 'redirected' ? (FILE_REDIRECTS[software] ?? null) : null;
  const store = fileRedirect?.to === 'store' ? await startFileStore(storage) : null;
  const requests: SeenRequest[] = [];
  const script: Script = { uploads: [], pages: [], downloads: [], documents: [] };
  const cache = createPageCache(pageMaxAge, now);
  let shown = new Map(files);
  let staleReads = 0;

  const note = (request: IncomingMessage, filename: string | null): void => {
    const { method = '', url = '', headers } = request;
    const { accept = '', authorization = '' } = headers;
    requests.push({ method, url, accept, cacheControl: headers['cache-control'] ?? '', authorization, filename });
  };

  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    text: string,
    headers: Readonly<Record<string, string>> = {},
  ): void => {
    say(software, { request, response }, status, text, { ...ownHeaders(software, storage), ...headers });
  };

  /** @returns whether the request was handled */
  const damaged = (fault: ScriptedAnswer, request: IncomingMessage, response: ServerResponse): boolean => {
    if (fault === null) return false;
    if (fault.kind === 'interim') {
      response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
      response.writeContinue();
      return false;
    }
    if (fault.kind === 'put') {
      storage.put(fault.filename, fault.bytes);
      shown = new Map(files);
      return false;
    }
    playFault(fault, request, response, {
      answer: (status, reason, headers) => {
        answer(request, response, status, reason ?? (status < 300 ? 'OK' : 'Fault'), headers);
      },
      unplug,
    });
    return true;
  };

  const denialOf = (authorization: string): { readonly status: number; readonly text: string } | null => {
    const wanted = `Basic ${Buffer.from(`__token__:${password ?? ''}`).toString('base64')}`;
    if (password === null || authorization === wanted) return null;
    return authorization === '' ? replies.noToken : replies.badToken;
  };

  const takeUpload = (
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    fault: ScriptedAnswer,
  ): void => {
    const authorization = request.headers.authorization ?? '';
    const parts = partsOf(request.headers['content-type'] ?? '', body);
    const content = parts?.find(({ name }) => name === 'content');
    const filename = content?.filename ?? null;
    note(request, filename);
    const form = (parts ?? [])
      .filter(({ name }) => name !== 'content')
      .map(({ name, bytes }) => [name, bytes.toString('utf8')] as const);
    const land = (): boolean => {
      if (content === undefined || filename === null) return false;
      const taken = storage.take(filename, content.bytes, form);
      if (taken) staleReads = pageLag;
      return taken;
    };
    const reply = (status: number, text: string): void => {
      answer(request, response, status, text, status === 401 ? { 'www-authenticate': 'Basic realm="index"' } : {});
    };
    if (fault !== null && 'store' in fault && fault.store) land();
    if (fault?.kind === 'status' && fault.otherBytes !== undefined && filename !== null) {
      storage.put(filename, fault.otherBytes);
      shown = new Map(files);
    }
    if (damaged(fault, request, response)) return;
    if (software === 'pypi' && new URL(request.url ?? '', 'http://index').pathname === '/legacy') {
      answer(
        request,
        response,
        308,
        'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)',
        { location: '/legacy/' },
      );
      return;
    }
    const denied = denialOf(authorization);
    if (denied !== null) {
      reply(denied.status, denied.text);
      return;
    }
    if (content === undefined || filename === null) {
      reply(400, replies.noFile);
      return;
    }
    const declared = form.find(([field]) => field === 'sha256_digest')?.[1];
    if (replies.badDigest !== '' && declared !== sha256Of(content.bytes)) {
      reply(400, replies.badDigest);
      return;
    }
    const there = files.get(filename);
    land();
    if (there !== undefined && duplicates === 'replaced') {
      storage.put(filename, content.bytes);
      staleReads = pageLag;
    }
    if (there === undefined || duplicates === 'replaced') reply(replies.stored, 'OK');
    else if (duplicates === 'always-409') {
      const { status, text } = replies.conflict(filename);
      reply(409, status === 409 ? text : 'Conflict');
    } else if (duplicates === 'by-hash' && there.sha256 === sha256Of(content.bytes)) reply(replies.stored, 'OK');
    else {
      const { status, text } = replies.conflict(filename);
      reply(status, text);
    }
  };

  const showPage = (request: IncomingMessage, response: ServerResponse): void => {
    const name = /\/simple\/(?<name>[^/?]+)\//u.exec(request.url ?? '')?.groups?.['name'] ?? '';
    if (options.pagesMoved !== undefined && !(request.url ?? '').startsWith(MOVED)) {
      response.writeHead(options.pagesMoved, { location: `${MOVED}${request.url ?? ''}` }).end();
      return;
    }
    const { accept = '' } = request.headers;
    // A query is another key for a cache, so its page is never old.
    const bypassed = (request.url ?? '').includes('?');
    const make = (): Page => {
      if (!bypassed && staleReads > 0) staleReads -= 1;
      else if (staleReads === 0) shown = new Map(files);
      const own = bypassed ? files : shown;
      const visible = [...new Map([...(options.upstream?.files ?? []), ...own]).values()];
      const page = projectPage(name, {
        files: visible,
        storage,
        style: pages,
        accept,
        base: `${options.filesAt ?? ''}${base}`,
        projectStatus,
      });
      // A cache keeps the headers with the page: an old page has its old serial.
      return { ...page, headers: ownHeaders(software, storage) };
    };
    const { page, age } = cache.read(`${request.url ?? ''}\n${accept}`, make);
    if (page.status === 404 && options.fallback !== undefined) {
      response.writeHead(302, { ...page.headers, location: `${options.fallback}${name}/` }).end();
      return;
    }
    if (options.readers === 'installers' && !INSTALLER.test(request.headers['user-agent'] ?? '')) {
      response.writeHead(200, { ...page.headers, 'content-type': 'text/html' }).end('<html><h1>Projects</h1></html>');
      return;
    }
    if (bypassed && options.queries === 'refused') {
      answer(request, response, 400, 'Unknown query parameter: uncached');
      return;
    }
    const etag = `"${sha256Of(Buffer.from(page.body)).slice(0, 32)}"`;
    const headers = {
      ...page.headers,
      'content-type': page.contentType,
      ...(software === 'pypi'
        ? { 'cache-control': 'max-age=600, public', etag, vary: 'Accept, Accept-Encoding', age: String(age) }
        : {}),
    };
    if (page.status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(page.status, headers).end(page.body);
  };

  const showDocument = (request: IncomingMessage, response: ServerResponse): void => {
    const [, name = '', version = ''] = /\/pypi\/([^/]+)\/([^/]+)\/json/u.exec(request.url ?? '') ?? [];
    const body = releaseDocument(name, decodeURIComponent(version), storage);
    const headers = { ...ownHeaders(software, storage), 'content-type': 'application/json' };
    if (body === null) response.writeHead(404, headers).end('{"message": "Not Found"}');
    else response.writeHead(200, headers).end(body);
  };

  const sendFile = (request: IncomingMessage, response: ServerResponse): void => {
    const leaf = decodeURIComponent((request.url ?? '').split(/[?#]/u)[0]?.split('/').at(-1) ?? '');
    const file = files.get(leaf);
    if (file === undefined) answer(request, response, 404, 'Not Found');
    else if (fileRedirect !== null && !(request.url ?? '').includes(fileRedirect.query)) {
      const { status, query } = fileRedirect;
      const location =
        store?.addressOf(leaf, query) ?? `/artifacts-downloads/files/${encodeURIComponent(leaf)}?${query}`;
      response.writeHead(status, { ...ownHeaders(software, storage), location }).end();
    } else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes);
  };

  const takePost = (request: IncomingMessage, response: ServerResponse): void => {
    const fault = script.uploads.shift() ?? null;
    if (isEarly(fault)) {
      note(request, null);
      damaged(fault, request, response);
      return;
    }
    if (fault?.kind === 'hang-in-body') {
      note(request, null);
      request.once('data', () => request.pause());
      return;
    }
    const chunks: Buffer[] = [];
    let broken = false;
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (fault?.kind !== 'reset-in-body' || broken) return;
      broken = true;
      note(request, null);
      damaged(fault, request, response);
    });
    request.on('end', () => {
      takeUpload(request, response, Buffer.concat(chunks), fault);
    });
  };

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method === 'POST') {
      takePost(request, response);
      return;
    }
    note(request, null);
    const url = request.url ?? '';
    const denied = options.reading === 'users' ? denialOf(request.headers.authorization ?? '') : null;
    if (denied !== null) {
      answer(request, response, denied.status, denied.text, { 'www-authenticate': 'Basic realm="index"' });
      return;
    }
    const [faults, serve] = url.includes('/files/')
      ? [script.downloads, sendFile]
      : /\/pypi\/[^/]+\/[^/]+\/json/u.test(url)
        ? [script.documents, showDocument]
        : [script.pages, showPage];
    if (!damaged(faults.shift() ?? null, request, response)) serve(request, response);
  };

  const listener: RequestListener = (request, response) => {
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    if (latency === 0) take(request, response);
    else setTimeout(take, latency, request, response);
  };
  const server = options.tls === undefined ? createPlainServer(listener) : createSecureServer(options.tls, listener);
  // Including those that never used HTTP, or not yet TLS.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  // As other servers do, even for TLS.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  const listen = (port: number): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const origin = `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`;

  function unplug(): void {
    if (!server.listening) return;
    server.close();
    cut();
  }

  return {
    uploadUrl: `${origin}${layout.upload}`,
    simpleUrl: `${origin}${base}/simple/`,
    username: '__token__',
    password: password ?? '',
    port,
    files,
    landings: storage.landings,
    duplicates: storage.duplicates,
    requests,
    storeRequests: store?.heard ?? [],
    failUploads: (...faults) => void script.uploads.push(...faults),
    failPages: (...faults) => void script.pages.push(...faults),
    failDownloads: (...faults) => void script.downloads.push(...faults),
    failDocuments: (...faults) => void script.documents.push(...faults),
    heal() {
      for (const faults of Object.values(script) as ScriptedAnswer[][]) faults.length = 0;
    },
    put(filename, bytes, uploadTime) {
      storage.put(filename, bytes, uploadTime);
      shown = new Map(files);
      staleReads = 0;
    },
    unplug,
    async plug() {
      if (!server.listening) await listen(port);
    },
    async stop() {
      await store?.stop();
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}
