import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { normalizeName } from '#python-standards';
import type { BuiltFile } from './wheel.ts';

export interface StaticFile extends BuiltFile {
  /** What the page says; the file's own without it, `null` says nothing. */
  readonly listedSha256?: string | null;
  readonly requiresPython?: string;
  readonly yanked?: string;
}

/** A plain PEP 503 index on loopback. */
export interface StaticIndex {
  readonly simpleUrl: string;
  /** Project to files; may be changed at any time. */
  readonly projects: Map<string, StaticFile[]>;
  /** Paths that were asked for. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/**
 * Starts an index whose pages may be kept for ten minutes, as PyPI's may. Its address is new each time: ports are used again,
 * and the cache of uv outlives the tests.
 */
export async function startStaticIndex(
  projects: Readonly<Record<string, readonly StaticFile[]>>,
): Promise<StaticIndex> {
  const all = new Map(Object.entries(projects).map(([name, files]) => [normalizeName(name), [...files]]));
  const asked: string[] = [];
  const top = `/${randomUUID()}`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const path = pathname.startsWith(`${top}/`) ? pathname.slice(top.length) : '/';
    asked.push(path);
    const [, area, name = '', filename = ''] = path.split('/');
    const files = all.get(name);
    if (area === 'simple' && files !== undefined) {
      const links = files.map((file) => {
        const hash = file.listedSha256 === null ? '' : `#sha256=${file.listedSha256 ?? file.sha256}`;
        const python =
          file.requiresPython === undefined
            ? ''
            : ` data-requires-python="${file.requiresPython.replace('>', '&gt;').replace('<', '&lt;')}"`;
        const yanked = file.yanked === undefined ? '' : ` data-yanked="${file.yanked}"`;
        return `<a href="../../files/${name}/${file.filename}${hash}"${python}${yanked}>${file.filename}</a>`;
      });
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=600, public' });
      response.end(`<!doctype html><title>${name}</title>${links.join('<br>\n')}`);
      return;
    }
    const file = area === 'files' ? files?.find((candidate) => candidate.filename === filename) : undefined;
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': file.bytes.length,
      'cache-control': 'max-age=365000000, immutable, public',
    });
    response.end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    simpleUrl: `http://127.0.0.1:${String(port)}${top}/simple/`,
    projects: all,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
