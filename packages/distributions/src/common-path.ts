/**
 * Python's `posixpath.commonpath`, by which PyPI finds the top directory of an sdist: compared by components, with `.`
 * and empty ones dropped.
 * @returns `null` where Python raises: no path at all, or absolute and relative paths mixed
 */
export function commonPath(paths: readonly string[]): string | null {
  const absolute = paths.map((path) => path.startsWith('/'));
  if (paths.length === 0 || new Set(absolute).size > 1) return null;
  let common: readonly string[] | null = null;
  for (const path of paths) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (common === null) {
      common = parts;
      continue;
    }
    let shared = 0;
    while (shared < common.length && common[shared] === parts[shared]) shared += 1;
    common = common.slice(0, shared);
  }
  return `${absolute[0] === true ? '/' : ''}${(common ?? []).join('/')}`;
}

/** The top directory by which PyPI looks for `PKG-INFO`; `null` when the members don't share one. */
export function topDirectory(paths: readonly string[]): string | null {
  const common = commonPath(paths);
  return common === null || common === '' || common === '/' || common === '.' ? null : common;
}

/** Whether the "top directory" of an sdist is the one file that it holds. */
export function isAlonePkgInfo(top: string): boolean {
  return /^[^/]+\/PKG-INFO$/u.test(top);
}
