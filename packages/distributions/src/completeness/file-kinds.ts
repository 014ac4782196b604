import { posix } from 'node:path';
import { isPythonName } from '#python-standards';

/** What a file in the folder of a package is for. */
export type FileKind =
  /** A module that can be imported by its name. */
  | 'module'
  /** A file that code of the package may open. */
  | 'data'
  /** For the tests of the project. */
  | 'test'
  /** What usually only builds, readers and other tools need; data where code of the package names it. */
  | 'doubtful'
  /** What only a build reads, whatever else has that name. */
  | 'build';

const TEST_FOLDERS: ReadonlySet<string> = new Set([
  'test', 'tests', '_tests', '__tests__', 'test-data', 'test_data', 'testdata', 'unittests', 'testsuite', 'testing_data',
]); // prettier-ignore
const TEST_MODULE = /^(?:test_.*|.*_tests?|conftest)\.pyi?$/u;

/** Folders with Python in them that nobody imports: templates, examples, tools. */
const ASIDE: ReadonlySet<string> = new Set([
  'bench', 'benchmark', 'benchmarks', 'boilerplate', 'build', 'cookiecutter', 'data', 'demo', 'demos', 'doc', 'docs',
  'example', 'examples', 'fixtures', 'node_modules', 'sample', 'samples', 'scaffold', 'scaffolding', 'scripts', 'skeleton',
  'skeletons', 'snippets', 'template', 'templates', 'tools',
]); // prettier-ignore

/** Scripts that tools find by their names. */
const TOOL_SCRIPTS: ReadonlySet<string> = new Set([
  'setup.py', 'noxfile.py', 'fabfile.py', 'tasks.py', 'dodo.py', 'conf.py', 'SConstruct', 'wscript',
]); // prettier-ignore

/** Sources that a build turns into something else, and what it is described by. */
const BUILD_INPUT =
  /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|hxx|inl|m|mm|rs|go|f|for|f77|f90|f95|s|asm|cu|cuh|d|nim|zig|hs|pas|l|y|g4|proto|fbs|thrift|in|src|dasc|def|gn|gni|gyp|pump|po|pot|ts|tsx|jsx|scss|sass|less|map|qrc|orig|rej|patch|diff|swp|sublime-project)$/iu;
const BUILD_FILE =
  /^(?:meson\.build|meson_options\.txt|CMakeLists\.txt|Makefile.*|GNUmakefile|BUILD(?:\.bazel)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|\.git(?:ignore|attributes|keep|modules))$/iu;
const OTHER_FILE =
  /^(?:.*\.cmake|Dockerfile.*|tox\.ini|mypy\.ini|pytest\.ini|ruff\.toml|babel\.cfg|package(?:-lock)?\.json|yarn\.lock|tsconfig.*\.json|webpack\..*|requirements.*\.txt|vendor(?:ed)?\.txt|CODEOWNERS|OWNERS)$/iu;
/** Read by people. */
const FOR_PEOPLE =
  /\.(?:md|markdown|rst|adoc|ipynb)$|^(?:README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGE(?:S|LOG)|HISTORY|NEWS|TODO|THANKS|VERSIONS?)(?:[.-].*)?$/iu;

/** Whether a file of a package is for its tests only. @param member - as it would be installed */
export function isForTests(member: string): boolean {
  const parts = member.split('/');
  const name = parts.pop() ?? '';
  return TEST_MODULE.test(name) || parts.some((part) => TEST_FOLDERS.has(part.toLowerCase()));
}

/** Whether a module lies where nobody imports from, or is a script for a tool. @param member - as it would be installed */
export function isAside(member: string): boolean {
  const [, ...below] = member.split('/');
  const name = below.pop() ?? '';
  return TOOL_SCRIPTS.has(name) || below.some((part) => ASIDE.has(part.toLowerCase()));
}

/** The dotted name of a module; a package that consists of stubs is named like the package that it describes. */
export function moduleName(member: string): string {
  return member
    .replace(/\.pyi?$/u, '')
    .replace(/\/__init__$/u, '')
    .replace(/^([^/]+)-stubs(?=\/|$)/u, '$1')
    .replaceAll('/', '.');
}

function isImportable(member: string): boolean {
  const [top = ''] = member.split('/');
  const ending = top.endsWith('-stubs') ? '.pyi' : '.py';
  return member.endsWith(ending) && moduleName(member).split('.').every(isPythonName);
}

/** What a file in the folder of a package is for. @param member - as it would be installed */
export function fileKind(member: string): FileKind {
  if (isForTests(member)) return 'test';
  if (isImportable(member)) return 'module';
  const name = posix.basename(member);
  if (BUILD_FILE.test(name)) return 'build';
  const isHidden = member.split('/').some((part) => part.startsWith('.') || part === '__pycache__');
  const isDoubtful = [/\.py[co]$/u, BUILD_INPUT, OTHER_FILE, FOR_PEOPLE].some((pattern) => pattern.test(name));
  return isHidden || isDoubtful || TOOL_SCRIPTS.has(name) ? 'doubtful' : 'data';
}
