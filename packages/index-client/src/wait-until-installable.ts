import {
  isLoopback,
  parseAddress,
  realTiming,
  retryAfter,
  TransportError,
  TroubledAnswer,
  type HttpContext,
  type HttpTimeouts,
  type Timing,
} from '#http';
import { messageOf, largest, smallest } from '#release-model';
import { INSTALLERS, type Installer } from './installers.ts';
import type { ProjectFile } from './parsed-page.ts';
import { readProjectPage, type ProjectPageOptions } from './project-page.ts';
import { readReleaseDocument, serialOf } from './release-document.ts';
import type { HashOfFile } from './upload-plan.ts';

/**
 * `installable`: both installers see every file with its hash. `yanked`: they see them, but skip those that were
 * yanked unless the version is pinned. `published-page-old`: the index has the files, but the page that
 * installers read doesn't show them yet. `not-published`: no page of the index shows them all. `unreachable`: it can't
 * be read.
 */
export type Installability = 'installable' | 'yanked' | 'published-page-old' | 'not-published' | 'unreachable';

export interface WaitOutcome {
  readonly state: Installability;
  /** Milliseconds from the start of waiting. */
  readonly ms: number;
  /** How many times the pages were read. */
  readonly polls: number;
  /** The files that an installer still misses or skips, and why. */
  readonly missing: readonly { readonly filename: string; readonly why: string }[];
  /** Per file, milliseconds until every installer saw it permanently. */
  readonly seenAfter: Readonly<Record<string, number>>;
  /** Those of the files that an installer last saw with other bytes. */
  readonly replaced: readonly { readonly filename: string; readonly sha256: string }[];
  /** Our files as last shown on the page, and those that `isOfRelease` takes. */
  readonly shown: readonly ProjectFile[];
  /** The origin of another server that the index redirects its page to; `null`: none. */
  readonly elsewhere: string | null;
  /** PyPI's serial of the oldest page that an installer got last; `null` if there is none. */
  readonly pageSerial: number | null;
  /** The newest serial from any other response of the index; `null` if there is none, or none was requested. */
  readonly indexSerial: number | null;
}

export interface WaitRequest extends HttpContext {
  readonly simpleUrl: string;
  /** Where the files were sent: only what it holds counts. */
  readonly uploadUrl?: string | undefined;
  readonly name: string;
  readonly files: readonly { readonly filename: string; readonly sha256: string }[];
  /** Which other files of the page are of the release; where nobody has told its files, one is enough. */
  readonly isOfRelease?: ((file: ProjectFile) => boolean) | undefined;
  /** Whether a file with other bytes ends the waiting: no time changes it. By default, a cache may show an older page. */
  readonly endAtOtherBytes?: boolean | undefined;
  /** Milliseconds; at least one check is made. */
  readonly limit: number;
  /** For files whose hash the page doesn't give. */
  readonly hashOf: HashOfFile;
  /** The document `/pypi/NAME/VERSION/json`, if the index has one: a second source. */
  readonly jsonUrl?: string | null | undefined;
  readonly timing?: Timing | undefined;
  readonly onWaiting?: ((elapsed: number, missing: number) => void) | undefined;
}

const BOTH = Object.keys(INSTALLERS) as readonly Installer[];

/** How many times in a row everything must be seen: a page may come from one of several caches. */
const TIMES_IN_A_ROW = 3;

/** The longest pause requested by a server that we accept. Milliseconds. */
const LONGEST_PAUSE = 60_000;

/** For one check: a server that hangs must not take up the whole limit. */
const LOOK_TIMEOUTS: Partial<HttpTimeouts> = { connect: 10_000, idle: 20_000, answer: 20_000, whole: 60_000 };

interface View {
  readonly missing: ReadonlyMap<string, string>;
  /** Files that are there with other bytes, and their sha256. */
  readonly replaced: ReadonlyMap<string, string>;
  readonly reachable: boolean;
  readonly shown: readonly ProjectFile[];
  readonly elsewhere: string | null;
  readonly serial: number | null;
  /** Milliseconds that the server asks to wait before the next check. */
  readonly retryAfterMs: number;
}

/**
 * Waits until an installer would find every file: the project's page is requested as pip and uv request it, uncached,
 * until each file with its sha256 was seen several times in a row by both. A yanked file isn't a reason to wait:
 * someone yanked it, and waiting won't change that.
 * @throws TransportError `aborted`, or the signal's reason, if the run is stopped
 */
export async function waitUntilInstallable(request: WaitRequest): Promise<WaitOutcome> {
  const timing = request.timing ?? realTiming;
  const near = isLoopback(parseAddress(request.simpleUrl, 'simple-url').url.hostname);
  const begun = timing.now();
  const seenAfter = new Map<string, number>();
  let inARow = 0;
  let pause = near ? 50 : 1_000;
  for (let polls = 1; ; polls += 1) {
    const views = await Promise.all(BOTH.map((installer) => look(request, { installer })));
    const elapsed = Math.max(0, Math.round(timing.now() - begun));
    const missing = new Map(views.flatMap((view) => [...view.missing]));
    for (const { filename } of request.files) {
      if (missing.has(filename)) seenAfter.delete(filename);
      else if (!seenAfter.has(filename)) seenAfter.set(filename, elapsed);
    }
    inARow = missing.size === 0 ? inARow + 1 : 0;
    const outcome = (state: Installability, found: Partial<WaitOutcome> = {}): WaitOutcome => ({
      state,
      ms: Math.max(0, Math.round(timing.now() - begun)),
      polls,
      missing: [...missing].map(([filename, why]) => ({ filename, why })),
      seenAfter: Object.fromEntries(seenAfter),
      replaced: [...new Map(views.flatMap((view) => [...view.replaced]))].map(([filename, sha256]) => ({
        filename,
        sha256,
      })),
      shown: views[0]?.shown ?? [],
      elsewhere: views.find((view) => view.elsewhere !== null)?.elsewhere ?? null,
      pageSerial: lowest(views.map(({ serial }) => serial)),
      indexSerial: null,
      ...found,
    });
    if (request.endAtOtherBytes === true && views.some(({ replaced }) => replaced.size > 0))
      return outcome('not-published');
    if (inARow >= TIMES_IN_A_ROW) {
      const yanked = yankedOf(views, request);
      return yanked.length === 0 ? outcome('installable') : outcome('yanked', { missing: yanked });
    }
    request.onWaiting?.(elapsed, missing.size);
    const left = request.limit - elapsed;
    if (left <= 0 && inARow === 0) {
      if (views.every((view) => !view.reachable)) return outcome('unreachable');
      const witnesses = await otherWitnesses(request);
      const there = [...missing].filter(([filename]) => witnesses.published.has(filename));
      return outcome(there.length === missing.size ? 'published-page-old' : 'not-published', {
        indexSerial: witnesses.serial,
        missing: [...missing].map(([filename, why]) => ({
          filename,
          why:
            there.length < missing.size && witnesses.published.has(filename) ? `${why}, though the index has it` : why,
        })),
      });
    }
    // Seen once: the next check is soon. Otherwise the interval grows, up to the limit.
    const confirm = near ? 10 : 500;
    const asked = largest(views.map(({ retryAfterMs }) => retryAfterMs));
    const patience = Math.max(1, Math.min(Math.max(pause, asked), left));
    await timing.sleep(inARow > 0 ? confirm : patience, request.signal);
    if (inARow === 0) pause = Math.min(pause * 1.6, near ? 1_000 : 15_000);
  }
}

function lowest(serials: readonly (number | null)[]): number | null {
  const known = serials.filter((serial) => serial !== null);
  return known.length === 0 ? null : smallest(known);
}

function yankedOf(views: readonly View[], { files }: WaitRequest): WaitOutcome['missing'] {
  const isOurs = (file: ProjectFile): boolean =>
    files.length === 0 || files.some(({ filename }) => filename === file.filename);
  const yanked = new Map(
    views
      .flatMap(({ shown }) => shown.filter(isOurs))
      .flatMap(({ filename, yanked: isYanked, yankedReason }) =>
        isYanked ? [[filename, `yanked${yankedReason === null ? '' : `: ${yankedReason}`}`] as const] : [],
      ),
  );
  return [...yanked].map(([filename, why]) => ({ filename, why }));
}

/** What is missing for a client that requests the page this way. */
async function look(request: WaitRequest, from: Pick<ProjectPageOptions, 'installer' | 'bypassCaches'>): Promise<View> {
  const missing = new Map<string, string>();
  const { isOfRelease = () => false } = request;
  const ours = new Set(request.files.map(({ filename }) => filename));
  const replaced = new Map<string, string>();
  let shown: readonly ProjectFile[];
  let serial: number | null;
  let elsewhere: string | null;
  let absence = "the page doesn't list it";
  try {
    const page = await readProjectPage(request.simpleUrl, request.name, {
      ...contextOf(request),
      uploadUrl: request.uploadUrl,
      attempts: 1,
      timeouts: LOOK_TIMEOUTS,
      timing: request.timing,
      ...from,
    });
    shown = page.files.filter((file) => ours.has(file.filename) || isOfRelease(file));
    serial = serialOf(page.lastSerial);
    ({ elsewhere } = page);
    if (page.inherited !== null) absence = `the page only has what ${page.inherited} has`;
    if (elsewhere !== null) absence = `the index redirects its page to ${elsewhere}, which is another server`;
  } catch (thrown) {
    if (thrown instanceof TransportError && thrown.fault === 'aborted') throw thrown;
    const why = messageOf(thrown);
    return {
      missing: new Map(
        request.files.length === 0 ? [[request.name, why]] : request.files.map(({ filename }) => [filename, why]),
      ),
      replaced,
      reachable: false,
      shown: [],
      elsewhere: null,
      serial: null,
      retryAfterMs: askedPause(thrown, request.timing ?? realTiming),
    };
  }
  if (request.files.length === 0 && shown.length === 0) missing.set(request.name, 'the page lists no file of it');
  for (const { filename, sha256 } of request.files) {
    // A name that appears twice: an installer may get either.
    const entries = shown.filter((file) => file.filename === filename);
    if (entries.length === 0) missing.set(filename, absence);
    for (const file of entries) {
      const found = file.sha256 ?? (await hashOrWhy(request, file));
      if (found === sha256) continue;
      missing.set(filename, `the page has sha256 ${found}`);
      if (/^[0-9a-f]{64}$/u.test(found)) replaced.set(filename, found);
    }
  }
  return { missing, replaced, reachable: true, shown, elsewhere, serial, retryAfterMs: 0 };
}

async function hashOrWhy({ hashOf }: WaitRequest, file: ProjectFile): Promise<string> {
  try {
    return await hashOf(file);
  } catch (thrown) {
    if (thrown instanceof TransportError && thrown.fault === 'aborted') throw thrown;
    return `unknown (${messageOf(thrown)})`;
  }
}

function contextOf(request: WaitRequest): HttpContext {
  const { environment, certificates, clientCertificate, proxy, allowHttpHosts, readAccess, signal, limits } = request;
  return { environment, certificates, clientCertificate, proxy, allowHttpHosts, readAccess, signal, limits };
}

/** Milliseconds; 0 when the server asked for none. */
function askedPause(thrown: unknown, timing: Timing): number {
  const cause = thrown instanceof Error ? thrown.cause : null;
  if (!(cause instanceof TroubledAnswer)) return 0;
  return Math.min(retryAfter(cause.retryAfterHeader, timing) ?? 0, LONGEST_PAUSE);
}

/** Our files on any page except the one that installers read: the page past its caches, and the JSON API. */
async function otherWitnesses(
  request: WaitRequest,
): Promise<{ readonly published: ReadonlySet<string>; readonly serial: number | null }> {
  const uncached = await look(request, { bypassCaches: true });
  const published = new Set(
    request.files.flatMap(({ filename }) => (uncached.missing.has(filename) ? [] : [filename])),
  );
  const serials = uncached.serial === null ? [] : [uncached.serial];
  if (request.jsonUrl !== undefined && request.jsonUrl !== null) {
    const answer = await readReleaseDocument(request.jsonUrl, { ...contextOf(request), timeouts: LOOK_TIMEOUTS });
    if (answer.state === 'read') {
      const { files, lastSerial } = answer.document;
      if (lastSerial !== null) serials.push(lastSerial);
      for (const { filename, sha256 } of request.files) {
        if (files.some((file) => file.filename === filename && file.sha256 === sha256)) published.add(filename);
      }
    }
  }
  return { published, serial: serials.length === 0 ? null : largest(serials) };
}
