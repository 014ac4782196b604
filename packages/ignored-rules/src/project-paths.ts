import type { Finding } from '#release-model';

/** The names in the project of a file of its tree. @param displayDir - what paths in messages begin with; may be empty */
export function treePaths({ location }: Finding, displayDir: string): readonly string[] {
  if (location === undefined || location.member !== undefined) return [];
  const { file } = location;
  return [displayDir !== '' && file.startsWith(`${displayDir}/`) ? file.slice(displayDir.length + 1) : file];
}

/**
 * The names in the project that a member of a distribution may come from: an sdist has a folder around them, and what a
 * wheel contains may be below `src` in the project.
 */
export function memberPaths({ location }: Finding): readonly string[] {
  if (location?.member === undefined) return [];
  const { file, member } = location;
  if (!file.endsWith('.whl')) return [member.slice(member.indexOf('/') + 1)];
  return [member, `src/${member}`];
}
