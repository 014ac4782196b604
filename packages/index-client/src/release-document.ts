import { displayAddress, httpRequest, isSamePlace, TransportError, type HttpContext, type HttpTimeouts } from '#http';
import { sha256Of } from './parsed-page.ts';

/** A file as described in the document about a release. All text is untrusted. */
export interface DocumentFile {
  readonly filename: string;
  readonly sha256: string | null;
  /** Bytes. */
  readonly size: number | null;
  /** The release's, which PyPI takes from the first file. */
  readonly requiresPython: string | null;
  readonly yanked: boolean;
  /** RFC 3339. */
  readonly uploadTime: string | null;
}

/** What the JSON API shows of one version: `/pypi/NAME/VERSION/json`. */
export interface ReleaseDocument {
  /** Of `info`; of any type. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly files: readonly DocumentFile[];
  /** Increases with every change to the project. */
  readonly lastSerial: number | null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A PyPI serial as a number; `null` for anything else. */
export function serialOf(value: unknown): number | null {
  const serial = typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : value;
  return typeof serial === 'number' && Number.isSafeInteger(serial) && serial >= 0 ? serial : null;
}

function fileOf(entry: unknown): readonly DocumentFile[] {
  if (!isObject(entry) || typeof entry['filename'] !== 'string') return [];
  const { filename, digests, size, requires_python: requiresPython, upload_time_iso_8601: uploadTime } = entry;
  return [
    {
      filename,
      sha256: isObject(digests) ? sha256Of(digests['sha256']) : null,
      size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
      requiresPython: typeof requiresPython === 'string' ? requiresPython : null,
      yanked: entry['yanked'] === true,
      uploadTime: typeof uploadTime === 'string' ? uploadTime : null,
    },
  ];
}

/** Reads a document of the JSON API; `null` when the text isn't one about a single release. */
export function parseReleaseDocument(text: string): ReleaseDocument | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(document) || !isObject(document['info']) || !Array.isArray(document['urls'])) return null;
  return {
    info: document['info'],
    files: (document['urls'] as readonly unknown[]).flatMap(fileOf),
    lastSerial: serialOf(document['last_serial']),
  };
}

/**
 * `absent`: the index says that there is none (404), or redirects to another server. `unreadable`: no response, or an
 * unreadable one.
 */
export type DocumentAnswer =
  | { readonly state: 'read'; readonly document: ReleaseDocument }
  | {
      readonly state: 'absent';
      /** The origin of that other server; `null` for a 404. */
      readonly elsewhere: string | null;
    }
  | { readonly state: 'unreadable'; readonly why: string };

/**
 * Requests the document about a release once, bypassing caches that allow it.
 * @param url - credentials in it are used, and never shown
 * @throws TransportError `aborted` if the run is stopped
 */
export async function readReleaseDocument(
  url: string,
  context: HttpContext & { readonly timeouts?: Partial<HttpTimeouts> | undefined },
): Promise<DocumentAnswer> {
  try {
    const answer = await httpRequest({
      ...context,
      url,
      headers: { accept: 'application/json', 'cache-control': 'no-cache' },
    });
    const answered = new URL(answer.url);
    if (!isSamePlace(new URL(displayAddress(url)), answered)) return { state: 'absent', elsewhere: answered.origin };
    if (answer.status === 404) return { state: 'absent', elsewhere: null };
    if (answer.status !== 200) return { state: 'unreadable', why: `it answers ${answer.status}` };
    const document = parseReleaseDocument(answer.body.toString('utf8'));
    return document === null
      ? { state: 'unreadable', why: 'its response is not a JSON document' }
      : { state: 'read', document };
  } catch (thrown) {
    if (!(thrown instanceof TransportError) || thrown.fault === 'aborted') throw thrown;
    return { state: 'unreadable', why: thrown.message };
  }
}
