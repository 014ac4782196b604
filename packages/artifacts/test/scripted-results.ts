import { createHash } from 'node:crypto';
import { body, listen } from '#testkit/loopback';

/** A kind of server, by what real ones do. */
export interface ResultsQuirks {
  /** GitHub's names of fields; the others write camelCase. */
  readonly snakeCase?: boolean;
  /** How a run without artifacts is told. */
  readonly emptyList?: 'empty-object' | 'cut' | 'not-found';
  /** Whether the list tells a digest. */
  readonly digest?: boolean;
  /** What the list says of a size; act says 4096 of everything. */
  readonly listedSize?: number;
  /** act joins blocks in the order of their arrival, whatever their ids; the others by the list of blocks. */
  readonly appends?: boolean;
  /** Below which path it is reached. */
  readonly path?: string;
}

export interface ScriptedResults {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string;
  readonly token: string;
  /** By name; `null`: made, but never finished. */
  readonly artifacts: Map<string, Buffer | null>;
  /** `CreateArtifact`, `block`, …, as they came. */
  readonly calls: readonly string[];
  /** For the next calls of a sort: a status, or a connection that is cut after the body was taken. */
  readonly faults: Map<string, (number | 'cut')[]>;
  /** Digests that the list tells instead of the true ones, by name. */
  readonly digests: Map<string, string>;
  /** Instead of the server's own address in signed ones. */
  signedOrigin: string | null;
  close(): Promise<void>;
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  CreateArtifact: ['name', 'version'],
  FinalizeArtifact: ['name', 'size', 'hash'],
  ListArtifacts: ['name_filter'],
  GetSignedArtifactURL: ['name'],
};

/** A token as a runner gives it; nobody checks its signature here. */
export function runtimeToken(scp: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256' })}.${part({ scp, exp: 2_000_000_000 })}.c2ln`;
}

/** The edge of a results service (v4 protocol), for faults and for servers that aren't at hand. */
export async function startScriptedResults(quirks: ResultsQuirks = {}): Promise<ScriptedResults> {
  const artifacts: ScriptedResults['artifacts'] = new Map();
  const blocks = new Map<string, { id: string; bytes: Buffer }[]>();
  const calls: string[] = [];
  const faults: ScriptedResults['faults'] = new Map();
  const token = runtimeToken('Actions.ExampleScope Actions.Results:run-1:job-2 Actions.Other:x:y:z');
  const sha256 = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const bytes = await body(request);
    const path = url.pathname.slice((quirks.path ?? '').length);
    const reply = (status: number, value: Record<string, unknown>): void => {
      const named = quirks.snakeCase === true ? snake(value) : value;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(named));
    };
    const isBlob = path.startsWith('/blob/');
    const method = path.split('/').at(-1) ?? '';
    const call = isBlob ? (url.searchParams.get('comp') ?? 'get') : method;
    calls.push(call);
    const fault = faults.get(call)?.shift();
    if (typeof fault === 'number') {
      response.writeHead(fault).end(JSON.stringify({ code: 'internal', msg: 'scripted trouble' }));
      return;
    }
    if (isBlob) {
      const name = decodeURIComponent(path.slice('/blob/'.length));
      // A signature that lost its padding is refused
      if (!(request.url ?? '').includes('sig=q%2Bw%3D%3D')) {
        response.writeHead(401).end('Error unauthorized');
        return;
      }
      if (request.headers.authorization !== undefined) throw new Error('the token is not for the blobs');
      if (call === 'get') {
        response.writeHead(200, { 'content-type': 'application/zip' }).end(artifacts.get(name) ?? '');
        return;
      }
      const held = blocks.get(name) ?? [];
      if (call === 'block') held.push({ id: url.searchParams.get('blockid') ?? '', bytes });
      else {
        const wanted = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/gu)].map((match) => match[1]);
        const joined = quirks.appends === true ? held : wanted.map((id) => held.find((block) => block.id === id));
        artifacts.set(name, Buffer.concat(joined.map((block) => block?.bytes ?? Buffer.alloc(0))));
      }
      blocks.set(name, held);
      if (fault === 'cut') throw new Error('cut');
      response.writeHead(201).end();
      return;
    }
    if (request.headers.authorization !== `Bearer ${token}`) {
      response.writeHead(401).end();
      return;
    }
    const fields = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    const known = ['workflow_run_backend_id', 'workflow_job_run_backend_id', ...(ALLOWED[method] ?? [])];
    const unknown = Object.keys(fields).find((field) => !known.includes(field));
    if (!path.startsWith('/twirp/github.actions.results.api.v1.ArtifactService/') || unknown !== undefined) {
      response.writeHead(unknown === undefined ? 404 : 400).end(`unknown field "${unknown ?? ''}"`);
      return;
    }
    if (fields['workflow_run_backend_id'] !== 'run-1') throw new Error('another run');
    const name = typeof fields['name'] === 'string' ? fields['name'] : '';
    const signed = `${results.signedOrigin ?? server.origin}${quirks.path ?? ''}/blob/${encodeURIComponent(name)}?sig=q%2Bw%3D%3D`;
    if (fault === 'cut') throw new Error('cut');
    if (method === 'CreateArtifact') {
      artifacts.set(name, null);
      blocks.delete(name);
      reply(200, { ok: true, signedUploadUrl: signed });
    } else if (method === 'FinalizeArtifact') {
      const held = artifacts.get(name);
      const isWhole = held != null && (quirks.appends === true || fields['hash'] === sha256(held));
      if (!isWhole) artifacts.set(name, null);
      reply(200, { ok: isWhole, artifactId: '7' });
    } else if (method === 'ListArtifacts') {
      const filter = fields['name_filter'];
      const shown = [...artifacts].filter(([held]) => typeof filter !== 'string' || filter === held);
      if (shown.length === 0 && quirks.emptyList === 'cut') throw new Error('panic');
      if (shown.length === 0 && quirks.emptyList === 'not-found') response.writeHead(404).end('404 page not found');
      else if (shown.length === 0) reply(200, {});
      else {
        reply(200, {
          artifacts: shown.map(([held, content], place) => ({
            workflowRunBackendId: 'run-1',
            workflowJobRunBackendId: 'job-1',
            databaseId: String(place + 1),
            name: held,
            size: String(content === null ? 0 : (quirks.listedSize ?? content.length)),
            createdAt: '2026-11-21T00:00:00Z',
            ...(quirks.digest === true && content !== null
              ? { digest: results.digests.get(held) ?? sha256(content) }
              : {}),
          })),
        });
      }
    } else {
      if (fields['workflow_job_run_backend_id'] !== 'job-1') throw new Error('not the job that made it');
      reply(200, { name, signedUrl: signed });
    }
  });

  const results: ScriptedResults = {
    url: `${server.origin}${quirks.path ?? ''}`,
    token,
    artifacts,
    calls,
    faults,
    digests: new Map(),
    signedOrigin: null,
    close: () => server.close(),
  };
  return results;
}

function snake(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snake);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
      snake(inner),
    ]),
  );
}
