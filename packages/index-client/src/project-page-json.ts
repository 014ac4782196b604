import {
  linkTarget,
  metadataOf,
  MOST_FILES,
  otherHashOf,
  sha256Of,
  tooManyFiles,
  type ParsedPage,
  type ProjectFile,
} from './parsed-page.ts';

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
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
      // The older names are those of indexes before PEP 714
      ...metadataOf(entry['core-metadata'] ?? entry['dist-info-metadata'] ?? entry['data-dist-info-metadata']),
    });
  }
  const status = page['project-status'];
  return {
    files,
    projectStatus: isObject(status) ? textOr(status['status']) : textOr(status),
    versions: versions.filter((version) => typeof version === 'string'),
  };
}
