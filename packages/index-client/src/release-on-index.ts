import { compareVersions, formatVersion, normalizeName, tryParseVersion, type Version } from '#python-standards';
import type { ProjectFile } from './parsed-page.ts';
import type { ProjectPage } from './project-page.ts';

/** What an index has of one version of a project. */
export interface ReleaseOnIndex {
  /** Every file of the version, including yanked ones, in the page's order. */
  readonly files: readonly ProjectFile[];
  /** Every version of the project that the page lists or has files for, in normal form. */
  readonly versions: readonly string[];
}

/** The extensions of source archives that installers accept or accepted; PyPI accepts the first two. */
const ARCHIVES = ['.tar.gz', '.zip', '.tar.bz2', '.tgz', '.tbz', '.tar.xz', '.txz', '.tar.lzma', '.tar.Z', '.tar'];

/** No file system allows longer names; a server may list names of any length. Characters. */
const LONGEST_NAME = 1024;

/** Old wheels have `_` instead of the hyphen in their version. */
function wheelVersion(text: string): Version | null {
  return tryParseVersion(text) ?? tryParseVersion(text.replaceAll('_', '-')) ?? null;
}

/**
 * The version in a project's file name: of a wheel (PEP 427), a source archive (PEP 625, and older spellings:
 * the name as the project wrote it, a hyphen before a post-release, other archives) or an egg. The name may be in any
 * spelling that normalizes to the project's (PEP 503).
 * @returns `null` when it isn't such a file of this project. Windows installers (`.exe`, `.msi`) don't count
 */
export function versionOfFile(filename: string, project: string): Version | null {
  if (filename.length > LONGEST_NAME) return null;
  const wanted = normalizeName(project);
  const lower = filename.toLowerCase();
  if (lower.endsWith('.whl') || lower.endsWith('.egg')) {
    const [name = '', version = ''] = filename.slice(0, -4).split('-');
    return normalizeName(name) === wanted ? wheelVersion(version) : null;
  }
  const ending = ARCHIVES.find((end) => lower.endsWith(end.toLowerCase()));
  if (ending === undefined) return null;
  const stem = filename.slice(0, -ending.length);
  // Name and version may both contain hyphens: only one hyphen has the whole name before it and a version after it.
  for (let at = stem.indexOf('-'); at >= 0; at = stem.indexOf('-', at + 1)) {
    if (normalizeName(stem.slice(0, at)) !== wanted) continue;
    const version = tryParseVersion(stem.slice(at + 1));
    if (version !== undefined) return version;
  }
  return null;
}

/** Whether a file is a source distribution, judging by its extension. */
export function isSourceArchive(filename: string): boolean {
  return ARCHIVES.some((end) => filename.toLowerCase().endsWith(end.toLowerCase()));
}

/**
 * Selects one version from a project's page. Names are compared as in PEP 503, versions as in PEP 440: `1.0` and
 * `1.0.0` are the same release.
 * @param version - of PEP 440
 */
export function releaseOnIndex(
  page: Pick<ProjectPage, 'files' | 'versions'>,
  project: string,
  version: string,
): ReleaseOnIndex {
  const wanted = tryParseVersion(version);
  const versions = new Set<string>();
  const files: ProjectFile[] = [];
  for (const file of page.files) {
    const found = versionOfFile(file.filename, project);
    if (found === null) continue;
    versions.add(formatVersion(found));
    if (wanted !== undefined && compareVersions(found, wanted) === 0) files.push(file);
  }
  for (const text of page.versions) {
    const named = tryParseVersion(text);
    if (named !== undefined) versions.add(formatVersion(named));
  }
  return { files, versions: [...versions] };
}
