import { compareVersions, formatVersion, isPrerelease, parseVersion, type Version } from '#python-standards';
import type { ProjectFile } from './parsed-page.ts';
import type { ProjectPage } from './project-page.ts';
import { releaseOnIndex } from './release-on-index.ts';

/** The release before another one. */
export interface PreviousRelease {
  /** In normal form. */
  readonly version: string;
  /** Without yanked ones. */
  readonly files: readonly ProjectFile[];
}

/**
 * The highest release below a version, as its readers see them: without yanked ones, and for a final version without
 * pre-releases, unless there is nothing else.
 * @returns `null` when there is none
 */
export function previousRelease(
  page: Pick<ProjectPage, 'files' | 'versions'>,
  project: string,
  version: string,
): PreviousRelease | null {
  const wanted = parseVersion(version);
  const { versions } = releaseOnIndex(
    { files: page.files.filter(({ yanked }) => !yanked), versions: [] },
    project,
    version,
  );
  const lower = versions
    .map((text) => parseVersion(text))
    .filter((one) => compareVersions(one, wanted) < 0)
    .sort((a, b) => compareVersions(b, a));
  const final = (one: Version): boolean => !isPrerelease(one);
  const found = isPrerelease(wanted) ? lower[0] : (lower.find(final) ?? lower[0]);
  if (found === undefined) return null;
  const files = releaseOnIndex(page, project, formatVersion(found)).files.filter(({ yanked }) => !yanked);
  return { version: formatVersion(found), files };
}
