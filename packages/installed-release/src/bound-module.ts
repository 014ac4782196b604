import type { ModulePlatform } from './own-modules.ts';

/** Words that bind a module to systems wherever they are in its name: `_win32`, `windows_console`, `terminal_posix`. */
const CLEAR: readonly (readonly [word: RegExp, platforms: readonly string[]])[] = [
  [/^(?:win32|win64|windows|winapi|winconsole|winreg|winterm|mswindows|msvcrt|cygwin)$/u, ['win32', 'cygwin']],
  [/^(?:darwin|macos|macosx|osx)$/u, ['darwin']],
  [/^(?:linux|inotify|epoll|systemd)$/u, ['linux', 'android']],
  [/^(?:kqueue|freebsd|openbsd|netbsd)$/u, ['darwin', 'freebsd', 'openbsd', 'netbsd']],
  [/^(?:posix|unix)$/u, ['linux', 'darwin', 'freebsd', 'openbsd', 'netbsd', 'aix', 'sunos', 'android']],
  [/^(?:android)$/u, ['android']],
  [/^(?:wasm|wasi|emscripten|pyodide|jupyterlite)$/u, ['emscripten', 'wasi']],
  [/^(?:jython|ironpython|brython|micropython|circuitpython)$/u, []],
];

/** Words that do so only when they are all of a name: `win`, `nt`, and not `win_rate`. */
const ALONE: typeof CLEAR = [
  [/^(?:win|nt)$/u, ['win32', 'cygwin']],
  [/^(?:mac|cocoa|appkit)$/u, ['darwin']],
  [/^(?:ios)$/u, ['ios']],
  [/^(?:java|clr)$/u, []],
];

/** `py2`, `py38`, `_py3_11`, `compat_py310`. */
const PYTHON = /^(?:py|python|cpython)(?<major>[23])_?(?<minor>\d{1,2})?$/u;

/** What a part of a module's name binds it to that isn't here; `null` for nothing. */
function partBound(part: string, { platform, minor }: ModulePlatform): 'platform' | 'python' | null {
  const words = part
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  const whole = words.length === 1 ? ALONE : [];
  const systems = [...CLEAR, ...whole].filter(([word]) => words.some((each) => word.test(each)));
  if (systems.length > 0 && !systems.some(([, platforms]) => platforms.includes(platform))) return 'platform';
  if (words.includes('pypy')) return 'python';
  const rest = words.filter((word) => word !== 'compat' && word !== 'backport').join('_');
  const named = PYTHON.exec(rest)?.groups;
  if (named === undefined) return null;
  const wanted = named['minor'] === undefined ? named['major'] : `${named['major'] ?? ''}.${named['minor']}`;
  return wanted === '3' || wanted === minor ? null : 'python';
}

/** Whether the name of a module binds it to another system, or to another Python, so that it needn't work here. */
export function boundElsewhere(module: string, on: ModulePlatform): 'platform' | 'python' | null {
  for (const part of module.split('.')) {
    const to = partBound(part, on);
    if (to !== null) return to;
  }
  return null;
}
