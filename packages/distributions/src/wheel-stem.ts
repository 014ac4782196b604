/** `{name}-{version}` exactly as a wheel's file name spells them: the stem of its `.dist-info`. `null` with fewer than three parts. */
export function wheelStem(filename: string): string | null {
  const parts = filename.replace(/\.whl$/u, '').split('-');
  return parts.length < 3 ? null : parts.slice(0, 2).join('-');
}
