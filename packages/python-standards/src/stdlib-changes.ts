/** Modules that were added to the standard library: the first Python that has them. @see https://docs.python.org/3/whatsnew/ */
const ADDED: Readonly<Record<string, string>> = {
  annotationlib: '3.14',
  asyncio: '3.4',
  compression: '3.14',
  'concurrent.interpreters': '3.14',
  contextvars: '3.7',
  dataclasses: '3.7',
  graphlib: '3.9',
  'importlib.metadata': '3.8',
  'importlib.resources': '3.7',
  'importlib.resources.abc': '3.11',
  'pathlib.types': '3.14',
  secrets: '3.6',
  'string.templatelib': '3.14',
  tomllib: '3.11',
  'unittest.async_case': '3.8',
  'wsgiref.types': '3.11',
  zipapp: '3.5',
  zoneinfo: '3.9',
};

/** Modules that were removed from the standard library: the first Python that hasn't got them. */
const REMOVED: Readonly<Record<string, readonly string[]>> = {
  '3.9': ['dummy_threading', '_dummy_threading'],
  '3.10': ['formatter', 'parser', 'symbol', 'macpath'],
  '3.11': ['binhex'],
  '3.12': ['asynchat', 'asyncore', 'distutils', 'imp', 'smtpd'],
  '3.13': [
    'aifc', 'audioop', 'cgi', 'cgitb', 'chunk', 'crypt', 'imghdr', 'lib2to3', 'mailcap', 'msilib', 'nis', 'nntplib', 'ossaudiodev',
    'pipes', 'sndhdr', 'spwd', 'sunau', 'telnetlib', 'uu', 'xdrlib',
  ], // prettier-ignore
};

/** Modules of Python 2 that have another name since, or none. */
const PYTHON_2 = new Set([
  'BaseHTTPServer', 'ConfigParser', 'Cookie', 'HTMLParser', 'Queue', 'SimpleHTTPServer', 'SocketServer', 'StringIO', 'Tkinter',
  'UserDict', '__builtin__', 'cPickle', 'cStringIO', 'commands', 'cookielib', 'httplib', 'md5', 'sets', 'thread', 'urllib2', 'urlparse',
  'xmlrpclib',
]); // prettier-ignore

/** Modules of the standard library that exist on some systems only: `sys.platform` begins with it. */
const SYSTEM_MODULES: Readonly<Record<string, string>> = {
  _winapi: 'win32', msvcrt: 'win32', nt: 'win32', winreg: 'win32', winsound: 'win32', _overlapped: 'win32', msilib: 'win32',
  _scproxy: 'darwin',
  fcntl: 'posix', grp: 'posix', posix: 'posix', pty: 'posix', pwd: 'posix', resource: 'posix', syslog: 'posix', termios: 'posix',
  tty: 'posix',
}; // prettier-ignore

/** Modules that Python is built or packaged without when the machine lacks a library. */
const OPTIONAL: ReadonlySet<string> = new Set([
  '_bz2', '_ctypes', '_curses', '_dbm', '_gdbm', '_hashlib', '_lzma', '_sqlite3', '_ssl', '_tkinter', '_uuid', '_zstd', 'curses', 'ensurepip',
  'idlelib', 'readline', 'sqlite3', 'tkinter', 'turtle', 'venv',
]); // prettier-ignore

/** Where a module of the standard library is, if it isn't in the Python at hand. */
export type StdlibChange =
  | { readonly kind: 'added' | 'removed'; readonly module: string; readonly python: string }
  | { readonly kind: 'python-2' | 'optional'; readonly module: string }
  | { readonly kind: 'system'; readonly module: string; readonly system: string };

function numberOf(minor: string): number {
  const [major = '0', rest = '0'] = minor.split('.');
  return Number(major) * 1000 + Number(rest);
}

/**
 * Whether a module that can't be found belongs to the standard library of another Python, of another system, or to a part
 * of it that Python can be without.
 * @param module - `tomllib`, `importlib.resources.abc`
 * @param minor - of the Python that hasn't got it: `3.10`
 */
export function stdlibChange(module: string, minor: string): StdlibChange | null {
  const parts = module.split('.');
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join('.');
    const added = ADDED[name];
    if (added !== undefined && numberOf(minor) < numberOf(added)) return { kind: 'added', module: name, python: added };
    for (const [python, names] of Object.entries(REMOVED))
      if (names.includes(name) && numberOf(minor) >= numberOf(python)) return { kind: 'removed', module: name, python };
  }
  const [top = module] = parts;
  if (PYTHON_2.has(top)) return { kind: 'python-2', module: top };
  const system = SYSTEM_MODULES[top];
  if (system !== undefined) return { kind: 'system', module: top, system };
  return OPTIONAL.has(top) ? { kind: 'optional', module: top } : null;
}
