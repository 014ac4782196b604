import type { OtherHash } from '@repo-agent-actions/http';
import type { ProjectFile } from './project-page.ts';

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

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
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

/**
 * Reads a project page in JSON (PEP 691, 700, 792). Entries that aren't files are left out.
 * @param base - the address of the page, for relative links
 * @returns `null` when the text isn't such a page
 * @throws UnusablePage when it lists more than {@link MOST_FILES}
 */
export function parseJsonPage(text: string, base: string): ParsedPage | null {
  let page: unknown;
  try {
    page = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(page) || !Array.isArray(page['files'])) return null;
  const entries = page['files'] as readonly unknown[];
  const versions: readonly unknown[] = Array.isArray(page['versions']) ? page['versions'] : [];
  if (entries.length > MOST_FILES || versions.length > MOST_FILES) throw tooManyFiles();
  const files: ProjectFile[] = [];
  for (const entry of entries) {
    if (!isObject(entry) || typeof entry['filename'] !== 'string' || typeof entry['url'] !== 'string') continue;
    const url = linkTarget(entry['url'], base);
    if (url === null) continue;
    const { hashes, yanked, size } = entry;
    files.push({
      filename: entry['filename'],
      url: url.href,
      sha256: isObject(hashes) ? sha256Of(hashes['sha256']) : null,
      ...(isObject(hashes) && sha256Of(hashes['sha256']) === null ? otherHashOf(hashes) : {}),
      requiresPython: textOr(entry['requires-python']),
      yanked: yanked === true || typeof yanked === 'string',
      yankedReason: typeof yanked === 'string' && yanked !== '' ? yanked : null,
      size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
      uploadTime: textOr(entry['upload-time']),
    });
  }
  const status = page['project-status'];
  return {
    files,
    projectStatus: isObject(status) ? textOr(status['status']) : textOr(status),
    versions: versions.filter((version) => typeof version === 'string'),
  };
}
