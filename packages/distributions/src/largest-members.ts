import { visibleValue } from '#harmless-text';
import { sizeText } from '#release-model';
import type { ArchiveMember } from './archive-member.ts';

/** How many members a message names. */
const SHOWN = 3;

/** Where the bytes of a file that is too large are: `; its largest members are a.bin (90.0 MB unpacked)`. */
export function largestMembers(members: readonly Pick<ArchiveMember, 'path' | 'size' | 'kind'>[]): string {
  const largest = members
    .filter(({ kind, size }) => kind === 'file' && size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, SHOWN)
    .map(({ path, size }) => `${visibleValue(path)} (${sizeText(size)} unpacked)`);
  if (largest.length === 0) return '';
  return `; its largest ${largest.length === 1 ? 'member is' : 'members are'} ${largest.join(', ')}`;
}
