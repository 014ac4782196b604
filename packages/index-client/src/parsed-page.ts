import type { OtherHash } from '#http';

/** One file of a project, as an index lists it. All its text is untrusted. */
export interface ProjectFile {
  readonly filename: string;
  /** Absolute, without fragment and credentials. */
  readonly url: string;
  /** 64 lowercase hexadecimal digits; `null` when the index doesn't give it. */
  readonly sha256: string | null;
  /** If there is no sha256: the hash that the index gives instead, which installers check. */
  readonly otherHash?: OtherHash;
  readonly requiresPython: string | null;
  readonly yanked: boolean;
  /** Why it was yanked; `null` if it wasn't, or if no reason was given. */
  readonly yankedReason: string | null;
  /** Bytes. */
  readonly size: number | null;
  /** RFC 3339, as given by the index. */
  readonly uploadTime: string | null;
  /** PEP 658: its metadata can be read alone, below its own address; absent: it can't. */
  readonly metadata?: { readonly sha256: string | null };
}

/** Limit for the files, and for the versions, of one page; the largest on PyPI have about ten thousand. */
export const MOST_FILES = 200_000;

/** A page that would take too much time or memory; the message continues after `its page`. */
export class UnusablePage extends Error {}

/** The error for a page that lists more than {@link MOST_FILES}. */
export function tooManyFiles(): UnusablePage {
  return new UnusablePage(`lists more than ${MOST_FILES} files`);
}

/** The contents of a page, whatever its format. */
export interface ParsedPage {
  readonly files: readonly ProjectFile[];
  readonly projectStatus: string | null;
  /** PEP 700: every version of the project, including those without files; empty when the index doesn't list them. */
  readonly versions: readonly string[];
}

/** A sha256 in the suite's spelling; `null` for anything else. */
export function sha256Of(text: unknown): string | null {
  const lower = typeof text === 'string' ? text.toLowerCase() : '';
  return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
}

/** Whether the metadata of a file can be read alone, by what the page says: `true`, or hashes of it. */
export function metadataOf(told: unknown): Pick<ProjectFile, 'metadata'> {
  if (told === true || told === 'true') return { metadata: { sha256: null } };
  if (typeof told === 'string') {
    const sha256 = sha256Of(/^sha256=(?<digest>.*)$/iu.exec(told)?.groups?.['digest']);
    return sha256 === null ? {} : { metadata: { sha256 } };
  }
  if (typeof told !== 'object' || told === null) return {};
  return { metadata: { sha256: 'sha256' in told ? sha256Of(told.sha256) : null } };
}

/** The strongest first. */
const OTHER_ALGORITHMS = [
  'sha512',
  'sha384',
  'sha224',
  'sha1',
  'md5',
] as const satisfies readonly OtherHash['algorithm'][];

/** A file's strongest hash other than sha256, for when there is no sha256. */
export function otherHashOf(hashes: Readonly<Record<string, unknown>>): Pick<ProjectFile, 'otherHash'> {
  for (const algorithm of OTHER_ALGORITHMS) {
    const digest = hashes[algorithm];
    if (typeof digest === 'string' && /^[0-9a-f]+$/iu.test(digest)) {
      return { otherHash: { algorithm, digest: digest.toLowerCase() } };
    }
  }
  return {};
}

/** A link's target without fragment and credentials; `null` when it isn't an http(s) address. */
export function linkTarget(href: string, base: string): URL | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}
