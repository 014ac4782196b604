/** A CPython interpreter of the usual build. */
export interface Python {
  /** `3.12.1`, `3.14.0rc2` */
  readonly version: string;
  /** `3.12` */
  readonly minor: string;
  /** The path of the interpreter itself, with shims and links resolved; absolute. */
  readonly path: string;
}

/** The oldest Python with which a project can be tested and verified. */
export const OLDEST_PROJECT_PYTHON = '3.8';

/** The oldest Python for our own tools. */
export const OLDEST_TOOLS_PYTHON = '3.10';

/** `3.12.1` → [3, 12, 1]; what follows the digits is dropped. */
function numbers(version: string): readonly number[] {
  return (/^\d+(?:\.\d+)*/u.exec(version)?.[0] ?? '0').split('.').map(Number);
}

/** Whether it is an alpha, beta or release candidate of Python. */
export function isPrereleasePython({ version }: Pick<Python, 'version'>): boolean {
  return !/^[\d.]+$/u.test(version);
}

/** Older first, for sort(); a pre-release before its release. */
export function comparePythons(a: Pick<Python, 'version'>, b: Pick<Python, 'version'>): number {
  const [left, right] = [numbers(a.version), numbers(b.version)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (isPrereleasePython(a) !== isPrereleasePython(b)) return isPrereleasePython(a) ? -1 : 1;
  return a.version.localeCompare(b.version, 'en', { numeric: true });
}

/** Whether the interpreter has this version or a later one: `atLeast(python, '3.10')`. */
export function atLeast(python: Pick<Python, 'version'>, version: string): boolean {
  const [left, right] = [numbers(python.version), numbers(version)];
  for (let i = 0; i < right.length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
