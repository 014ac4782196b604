import { isLoopback, parseAddress } from './address.ts';
import type { HttpContext } from './connections.ts';
import { httpRequest } from './http-request.ts';
import { realPace, type Pace } from './pace.ts';
import { sha256Of } from './project-page-json.ts';
import { readProjectPage, type ProjectFile } from './project-page.ts';
import type { HashOfFile } from './upload-plan.ts';
import { messageOf } from '@repo-agent-actions/release-model';
import { TransportError } from './transport-error.ts';

/** The Accept headers of the installers. A cache before an index keeps a page for each. */
export const INSTALLERS: Readonly<Record<'pip' | 'uv', string>> = {
  pip: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01',
  uv: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01',
};

/**
 * `installable`: both installers see every file with its hash. `published-page-old`: the index has the files, and the page
 * that installers get doesn't show them yet. `not-published`: nothing of the index shows them. `unreachable`: it
 * could not be asked.
 */
export type Installability = 'installable' | 'published-page-old' | 'not-published' | 'unreachable';

export interface WaitOutcome {
  readonly state: Installability;
  /** Milliseconds from the start of waiting. */
  readonly ms: number;
  /** How often the pages were read. */
  readonly polls: number;
  /** The files that are still missing for an installer, with why. */
  readonly missing: readonly { readonly filename: string; readonly why: string }[];
  /** Per file, milliseconds until every installer saw it. */
  readonly seenAfter: Readonly<Record<string, number>>;
}

export interface WaitRequest extends HttpContext {
  readonly simpleUrl: string;
  readonly name: string;
  readonly files: readonly { readonly filename: string; readonly sha256: string }[];
  /** Milliseconds; at least one look is taken. */
  readonly limit: number;
  /** For files whose hash the page doesn't tell. */
  readonly hashOf: HashOfFile;
  /** The document `/pypi/NAME/VERSION/json`, where the index has one: a second witness. */
  readonly jsonUrl?: string | null | undefined;
  readonly pace?: Pace | undefined;
  readonly onWaiting?: ((elapsed: number, missing: number) => void) | undefined;
}

/** How often in a row everything must be seen: a page may come from one of several caches. */
const TIMES_IN_A_ROW = 2;

interface View {
  readonly missing: ReadonlyMap<string, string>;
  readonly reachable: boolean;
}

/**
 * Waits until an installer would find every file: the project's page is asked for as pip and uv ask for it, uncached,
 * until each file with its sha256 was seen twice in a row by both.
 * @throws TransportError `aborted` when the run is ended
 */
export async function waitUntilInstallable(request: WaitRequest): Promise<WaitOutcome> {
  const pace = request.pace ?? realPace;
  const near = isLoopback(parseAddress(request.simpleUrl, 'simple-url').url.hostname);
  const begun = pace.now();
  const seenAfter: Record<string, number> = {};
  let inARow = 0;
  let pause = near ? 50 : 1_000;
  for (let polls = 1; ; polls += 1) {
    const views = await Promise.all(Object.values(INSTALLERS).map((accept) => look(request, accept)));
    const elapsed = Math.round(pace.now() - begun);
    const missing = new Map(views.flatMap((view) => [...view.missing]));
    for (const { filename } of request.files) {
      if (missing.has(filename)) Reflect.deleteProperty(seenAfter, filename);
      else seenAfter[filename] ??= elapsed;
    }
    inARow = missing.size === 0 ? inARow + 1 : 0;
    const outcome = (state: Installability): WaitOutcome => ({
      state,
      ms: Math.round(pace.now() - begun),
      polls,
      missing: [...missing].map(([filename, why]) => ({ filename, why })),
      seenAfter,
    });
    if (inARow >= TIMES_IN_A_ROW) return outcome('installable');
    request.onWaiting?.(elapsed, missing.size);
    const left = request.limit - elapsed;
    if (left <= 0 && inARow === 0) {
      if (views.every((view) => !view.reachable)) return outcome('unreachable');
      return outcome((await isPublished(request)) ? 'published-page-old' : 'not-published');
    }
    // Seen once: the second look is soon. Else patience grows, up to the limit.
    const confirm = near ? 10 : 500;
    await pace.sleep(inARow > 0 ? confirm : Math.max(1, Math.min(pause, left)), request.signal);
    if (inARow === 0) pause = Math.min(pause * 1.6, near ? 1_000 : 15_000);
  }
}

/** What is missing for somebody who asks with this Accept header. */
async function look(request: WaitRequest, accept: string, bypassCaches = false): Promise<View> {
  const missing = new Map<string, string>();
  let listed: ReadonlyMap<string, ProjectFile>;
  try {
    const page = await readProjectPage(request.simpleUrl, request.name, {
      environment: request.environment,
      certificates: request.certificates,
      proxy: request.proxy,
      allowHttpHosts: request.allowHttpHosts,
      signal: request.signal,
      attempts: 1,
      accept,
      bypassCaches,
    });
    listed = new Map(page.files.map((file) => [file.filename, file]));
  } catch (thrown) {
    if (thrown instanceof TransportError && thrown.fault === 'aborted') throw thrown;
    const why = messageOf(thrown);
    return { missing: new Map(request.files.map(({ filename }) => [filename, why])), reachable: false };
  }
  for (const { filename, sha256 } of request.files) {
    const file = listed.get(filename);
    if (file === undefined) missing.set(filename, 'the page does not list it');
    else {
      const found = file.sha256 ?? (await request.hashOf(file).catch((thrown: unknown) => messageOf(thrown)));
      if (found !== sha256) missing.set(filename, `the page has sha256 ${found}`);
    }
  }
  return { missing, reachable: true };
}

/** Whether anything but the page that installers get shows that the index has every file. */
async function isPublished(request: WaitRequest): Promise<boolean> {
  const uncached = await look(request, 'text/html', true);
  if (uncached.reachable && uncached.missing.size === 0) return true;
  if (request.jsonUrl === undefined || request.jsonUrl === null) return false;
  try {
    const { jsonUrl: url, environment, certificates, proxy, signal } = request;
    const answer = await httpRequest({
      url,
      environment,
      certificates,
      proxy,
      signal,
      headers: { 'cache-control': 'no-cache' },
    });
    if (answer.status !== 200) return false;
    const hashes = new Set(hashesIn(JSON.parse(answer.body.toString('utf8'))));
    return request.files.every(({ sha256 }) => hashes.has(sha256));
  } catch (thrown) {
    if (thrown instanceof TransportError && thrown.fault === 'aborted') throw thrown;
    return false;
  }
}

/** The sha256 of every file in a document of the JSON API. */
function hashesIn(document: unknown): readonly string[] {
  const urls: unknown = typeof document === 'object' && document !== null && 'urls' in document ? document.urls : null;
  if (!Array.isArray(urls)) return [];
  return (urls as readonly unknown[]).flatMap((entry) => {
    const digests: unknown = typeof entry === 'object' && entry !== null && 'digests' in entry ? entry.digests : null;
    const hash =
      typeof digests === 'object' && digests !== null && 'sha256' in digests ? sha256Of(digests.sha256) : null;
    return hash === null ? [] : [hash];
  });
}
