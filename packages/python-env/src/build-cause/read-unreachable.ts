import { unreachable } from '../unreachable.ts';
import { cause, type CauseReader } from './build-cause.ts';

/** That a server of packages can't be reached. */
export const readUnreachable: CauseReader = (lines) => {
  const found = unreachable(lines.join('\n'));
  if (found === null) return null;
  const about = found.address ?? 'the package index';
  return cause('requirement-fetch', `${about} can't be reached (${found.reason})`, { about });
};
