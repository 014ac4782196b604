/** `1 file`, `2 files`, `0 files`. @param noun - one whose plural ends in `s` */
export function countText(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
