import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IndexStorage } from './index-storage.ts';
import type { ServerSoftware } from './server-software.ts';

/** What signs an address of the store: whoever reads it can fetch the file, so no log may show it. */
export const STORE_SIGNATURE = 'c2lnbmVkLWZvci1vbmUtZG93bmxvYWQ3';

/** How a server sends clients elsewhere for a file. */
interface FileRedirect {
  readonly status: 302 | 303 | 307;
  /** Another server with signed addresses, or another path of its own. */
  readonly to: 'store' | 'itself';
  /** What makes an address of the store valid. */
  readonly query: string;
}

const SIGNED_BY_S3 = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=30&X-Amz-SignedHeaders=host&X-Amz-Signature=${STORE_SIGNATURE}`;
const SIGNED_BY_CLOUDFRONT = `Expires=1893456000&Signature=${STORE_SIGNATURE}&Key-Pair-Id=K1`;

/**
 * By software, where files are in a store of objects. PyPI names the other host on its pages, and pypiserver and CodeArtifact
 * (whose Python files need no access to S3) send them themselves.
 */
export const FILE_REDIRECTS: Readonly<Partial<Record<ServerSoftware, FileRedirect>>> = {
  // A mirror with `mirror_use_external_urls`
  devpi: { status: 302, to: 'store', query: `from=mirror&signature=${STORE_SIGNATURE}` },
  // `SERVE_DIRECT` of its storage
  gitea: { status: 303, to: 'store', query: SIGNED_BY_S3 },
  // `proxy_download` of its object storage is off
  gitlab: { status: 302, to: 'store', query: SIGNED_BY_S3 },
  // Pre-signed URLs of an S3 blob store
  nexus: { status: 302, to: 'store', query: SIGNED_BY_S3 },
  // Direct cloud storage download, or a CDN
  artifactory: { status: 302, to: 'store', query: SIGNED_BY_S3 },
  // `REDIRECT_TO_OBJECT_STORAGE`
  pulp: { status: 302, to: 'store', query: SIGNED_BY_S3 },
  'artifact-registry': { status: 302, to: 'itself', query: `signature=${STORE_SIGNATURE}` },
  azure: { status: 303, to: 'store', query: `sv=2019-07-07&sr=b&spr=https&sig=${STORE_SIGNATURE}` },
  cloudsmith: { status: 302, to: 'store', query: SIGNED_BY_CLOUDFRONT },
};

/** A store of objects behind an index. */
export interface FileStore {
  /** Method, address and headers of every request. */
  readonly heard: readonly string[];
  /** The signed address of a file. */
  addressOf(this: void, filename: string, query: string): string;
  stop(): Promise<void>;
}

/**
 * Starts a store that sends a file to whoever has its signed address, and, as S3 and Azure do, to nobody who also sends
 * credentials.
 */
export async function startFileStore({ files }: Pick<IndexStorage, 'files'>): Promise<FileStore> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(wordsOf(request));
    const { pathname, search } = new URL(request.url ?? '', 'http://store');
    const file = files.get(decodeURIComponent(pathname.slice(1)));
    if (request.headers.authorization !== undefined)
      response
        .writeHead(400)
        .end('<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message></Error>');
    else if (!search.includes(STORE_SIGNATURE)) response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
    else if (file === undefined) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    else if (request.headers['if-none-match'] === `"${file.sha256}"`) response.writeHead(304).end();
    else response.writeHead(200, { etag: `"${file.sha256}"` }).end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    heard,
    addressOf: (filename, query) => `${origin}/${encodeURIComponent(filename)}?${query}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function wordsOf({ method, url, rawHeaders }: IncomingMessage): string {
  return `${method ?? ''} ${url ?? ''}\n${rawHeaders.join('\n')}`;
}
