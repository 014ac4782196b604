import { unreachable } from '../unreachable.ts';
import { cause, type BuildCause, type CauseReader } from './build-cause.ts';

/** That a server can't be reached, where the tool that fetches from it named a place. */
export function unreachableFrom(
  lines: readonly string[],
  where: Partial<Pick<BuildCause, 'file' | 'line'>>,
): BuildCause | null {
  const found = unreachable(lines.join('\n'));
  if (found === null) return null;
  const about = found.address ?? 'the package index';
  return cause('requirement-fetch', `${about} can't be reached (${found.reason})`, { ...where, about });
}

/** That a server of packages can't be reached. Of a requirement in git, the reader of requirements knows the repository. */
export const readUnreachable: CauseReader = (lines) =>
  lines.some((line) => /unable to access 'https?:/u.test(line)) ? null : unreachableFrom(lines, {});
