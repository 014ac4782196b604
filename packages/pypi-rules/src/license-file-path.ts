/** A letter, or whatever character, and a colon: for Windows a drive. */
const DRIVE = /^.:/su;

/** `PureWindowsPath(path).as_posix()` of Python, for a path that isn't absolute and has no `..`. */
function asPosix(path: string): string {
  const [drive = ''] = DRIVE.exec(path) ?? [];
  const parts = path
    .slice(drive.length)
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.');
  // Without the dot, the first part would become a drive
  if (drive === '' && (parts.length === 0 || DRIVE.test(parts[0] ?? ''))) return ['.', ...parts].join('/');
  return drive + parts.join('/');
}

/** Why PyPI refuses the path of a license file (U30); `null` when it accepts it. A drive without a slash makes none absolute. */
export function licenseFileProblem(path: string): string | null {
  if (path.includes('..')) return 'it contains ".."';
  if (path.includes('*')) return 'it contains "*"';
  if (/^[/\\]/u.test(path) || /^.:[/\\]/su.test(path)) return 'it is absolute';
  return path === asPosix(path) ? null : 'it is not a plain path with single "/" between its parts';
}
