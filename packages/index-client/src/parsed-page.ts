import type { OtherHash } from '@repo-agent-actions/http';

/** One file of a project, as an index lists it. All text of it is untrusted. */
export interface ProjectFile {
  readonly filename: string;
  /** Absolute, without fragment and credentials. */
  readonly url: string;
  /** 64 lower-case hexadecimal digits; `null` when the index doesn't tell. */
  readonly sha256: string | null;
  /** Where there is no sha256: what the index tells instead, by which installers judge the bytes. */
  readonly otherHash?: OtherHash;
  readonly requiresPython: string | null;
  readonly yanked: boolean;
  /** Why it was yanked; `null` when it wasn't or nobody said. */
  readonly yankedReason: string | null;
  /** Bytes. */
  readonly size: number | null;
  /** RFC 3339, as the index gives it. */
  readonly uploadTime: string | null;
}

/** Files, and versions, of one page; the largest on PyPI have some ten thousand. */
export const MOST_FILES = 200_000;

/** A page that would take more time or memory than anybody has; the message goes on from `its page`. */
export class UnusablePage extends Error {}

/** The fault of a page that lists more than {@link MOST_FILES}. */
export function tooManyFiles(): UnusablePage {
  return new UnusablePage(`lists more than ${MOST_FILES} files`);
}

/** What a page says, whatever its format. */
export interface ParsedPage {
  readonly files: readonly ProjectFile[];
  readonly projectStatus: string | null;
  /** PEP 700: every version of the project, those without files too; empty when the index doesn't tell. */
  readonly versions: readonly string[];
}

/** A sha256 as our nouns spell it; `null` for anything else. */
export function sha256Of(text: unknown): string | null {
  const lower = typeof text === 'string' ? text.toLowerCase() : '';
  return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
}

/** The strongest first. */
const OTHER_ALGORITHMS = [
  'sha512',
  'sha384',
  'sha224',
  'sha1',
  'md5',
] as const satisfies readonly OtherHash['algorithm'][];

/** The strongest hash but sha256 that a file comes with, for where there is no sha256. */
export function otherHashOf(hashes: Readonly<Record<string, unknown>>): Pick<ProjectFile, 'otherHash'> {
  for (const algorithm of OTHER_ALGORITHMS) {
    const digest = hashes[algorithm];
    if (typeof digest === 'string' && /^[0-9a-f]+$/iu.test(digest)) {
      return { otherHash: { algorithm, digest: digest.toLowerCase() } };
    }
  }
  return {};
}

/** A link's target without fragment and credentials; `null` when it is no http(s) address. */
export function linkTarget(href: string, base: string): URL | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}
