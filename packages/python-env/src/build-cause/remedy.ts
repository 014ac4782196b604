import type { BuildCause, CauseKind } from './build-cause.ts';
import { providerOfLibrary, providerOfProgram, type Provider } from './machine-packages.ts';

/** Import names whose distribution has another name. */
const DISTRIBUTIONS: ReadonlyMap<string, string> = new Map([
  ['Cython', 'cython'],
  ['pkg_resources', 'setuptools<81'],
  ['distutils', 'setuptools'],
  ['yaml', 'pyyaml'],
  ['PIL', 'pillow'],
  ['skbuild', 'scikit-build'],
  ['scikit_build_core', 'scikit-build-core'],
  ['mesonpy', 'meson-python'],
  ['flit_core', 'flit_core'],
  ['poetry', 'poetry-core'],
  ['pdm', 'pdm-backend'],
  ['jinja2', 'jinja2'],
  ['git', 'gitpython'],
  ['google', 'protobuf'],
  ['cffi', 'cffi'],
  ['hatch_vcs', 'hatch-vcs'],
  ['setuptools_scm', 'setuptools-scm'],
  ['setuptools_rust', 'setuptools-rust'],
  ['mypyc', 'mypy[mypyc]'],
]);

/** Plug-ins of hatchling, by the name that a project gives. */
const PLUGINS: ReadonlyMap<string, string> = new Map([
  ['vcs', 'hatch-vcs'],
  ['versioningit', 'versioningit'],
  ['uv-dynamic-versioning', 'uv-dynamic-versioning'],
  ['nodejs', 'hatch-nodejs-version'],
  ['fancy-pypi-readme', 'hatch-fancy-pypi-readme'],
  ['requirements_txt', 'hatch-requirements-txt'],
  ['jupyter-builder', 'hatch-jupyter-builder'],
  ['cython', 'hatch-cython'],
  ['mypyc', 'hatch-mypyc'],
  ['regex_commit', 'hatch-regex-commit'],
  ['docstring-description', 'hatch-docstring-description'],
]);

const REQUIRES = '[build-system] requires in pyproject.toml';

/** The distribution that has a module, as far as that is known. */
function distributionOf(module: string): string {
  const top = module.split(/[.:]/u)[0] ?? module;
  return DISTRIBUTIONS.get(top) ?? top.replaceAll('_', '-');
}

function get(provider: Provider | null, what: string, otherwise: string): string {
  if (provider?.requirement !== undefined && provider.debian === undefined)
    return `Add "${provider.requirement}" to ${REQUIRES}`;
  if (provider?.requirement !== undefined)
    return `Add "${provider.requirement}" to ${REQUIRES}, or install ${what} on the runner (the Debian package ${provider.debian ?? ''})`;
  return provider?.debian === undefined
    ? otherwise
    : `Install ${what} on the runner, for example with the Debian package ${provider.debian}`;
}

const COMPILER_LANGUAGE: readonly (readonly [sign: RegExp, name: string])[] = [
  [/fort|f77|f95|flang/u, 'a Fortran compiler'],
  [/nvcc/u, 'the CUDA compiler'],
  [/\+\+|icpc|icpx/u, 'a C++ compiler'],
  [/^cl(?:\.exe)?$/u, 'the Microsoft C++ Build Tools'],
];

function forCompiler({ about }: BuildCause): string {
  const program = about ?? 'gcc';
  const name = COMPILER_LANGUAGE.find(([sign]) => sign.test(program))?.[1] ?? 'a C compiler';
  if (/^cl(?:\.exe)?$/u.test(program)) return `Install ${name} on the runner`;
  const provider = providerOfProgram(program);
  const other = provider === null ? `, or set CC and CXX to compilers that it has` : '';
  return `Install ${name} on the runner, for example with the Debian package ${provider?.debian ?? 'build-essential'}${other}`;
}

function forHeader({ about }: BuildCause): string {
  const header = about ?? 'the header';
  const provider = providerOfLibrary(header);
  if (provider?.requirement === 'numpy')
    return `Add "numpy" to ${REQUIRES}, and numpy.get_include() to the include folders`;
  return get(
    provider,
    header.toLowerCase() === 'python.h' ? 'the headers of Python' : `the headers of the library that has ${header}`,
    `Install the library that has ${header} on the runner, with its headers (apt-file search ${header} names the Debian package). If it is a header of the project, add its folder to the include folders`,
  );
}

function forLibrary({ about, text }: BuildCause): string {
  const library = about ?? 'the library';
  const cmake = text.startsWith('CMake') ? `, or set ${library}_DIR or CMAKE_PREFIX_PATH` : '';
  return get(
    providerOfLibrary(library),
    library,
    `Install the library ${library} on the runner, with its headers (on Debian, a package whose name ends in -dev)${cmake}`,
  );
}

function forTool({ about, text }: BuildCause): string {
  const tool = (about ?? 'the program').split(/[\\/]/u).at(-1) ?? 'the program';
  const version = /^(?:CMake|Meson version)/u.exec(text) !== null;
  if (version) return `Require a newer release in ${REQUIRES}, or lower the version that the project demands`;
  if (about?.includes('/') === true && !about.startsWith('/')) return 'Add the file to the project, or fix its path';
  return get(providerOfProgram(tool), tool, `Install ${tool} on the runner, in a step before this one`);
}

function forImport({ about }: BuildCause): string {
  const module = about ?? '';
  if (module.split('.')[0] === 'pkg_resources')
    return `Replace pkg_resources, which setuptools no longer has since version 82, with importlib.metadata or importlib.resources, or add "setuptools<81" to ${REQUIRES}`;
  return `Add "${distributionOf(module)}" to ${REQUIRES}. If ${module} is a module of the project, set backend-path or sys.path so that it is found`;
}

const WHERE_TO_FIND =
  'Fetch the whole history with its tags before the build (fetch-depth: 0 for actions/checkout, or git fetch --tags --unshallow)';

const REMEDIES: Readonly<Record<Exclude<CauseKind, 'unknown'>, string | ((cause: BuildCause) => string)>> = {
  'timed-out': 'Find out what takes so long, or raise the time limit',
  killed: ({ about }) =>
    about === 'SIGKILL'
      ? 'The runner probably ran out of memory: use one with more, or compile fewer files at once (MAX_JOBS=1, CMAKE_BUILD_PARALLEL_LEVEL=1 or CARGO_BUILD_JOBS=1)'
      : 'Run the build on this Python by hand: a compiled module that it imports crashes',
  'out-of-memory':
    'Use a runner with more memory, or compile fewer files at once (MAX_JOBS=1, CMAKE_BUILD_PARALLEL_LEVEL=1 or CARGO_BUILD_JOBS=1)',
  'disk-full': 'Free some space, or set TMPDIR to a folder on a larger disk',
  'not-permitted': ({ about }) =>
    about === null
      ? 'Make the file readable, or choose a folder that the build may write to'
      : `Make ${about} readable, and executable if it is a program (git update-index --chmod=+x ${about})`,
  'requirement-unknown': ({ about }) => `Fix the name ${about ?? ''}, or set the index that has this project`,
  'requirement-version': ({ about }) =>
    `Change the versions that are required${about === null || about === '' ? '' : ` (${about})`}, and check build-constraints`,
  'requirement-python': ({ about }) =>
    `Allow an older version of ${/^[\w.-]+/u.exec(about ?? '')?.[0] ?? 'it'}, or raise requires-python so that a newer Python builds`,
  'requirement-hash': ({ about }) =>
    about === 'pins'
      ? 'Write each build requirement with its version and hashes in build-constraints, or none with hashes'
      : 'The index serves another file than the one whose hash was recorded: find out who changed it, or record the hashes again',
  'requirement-fetch': 'Check the address, and whether this runner can reach it',
  'backend-import': ({ about }) => {
    const module = about ?? '';
    const named = distributionOf(module);
    return module.includes('.') && !module.startsWith('scikit_build')
      ? `Fix build-backend in pyproject.toml: ${named} has no module ${module}`
      : `Add "${named}" to ${REQUIRES}, or fix build-backend`;
  },
  'backend-hook': ({ about }) =>
    /^(?:build_|get_requires_|prepare_)/u.test(about ?? '')
      ? `Add the function ${about ?? ''} to the back-end, or use a back-end that has it`
      : 'Fix build-backend in pyproject.toml',
  'plugin-missing': ({ about }) => {
    const plugin = PLUGINS.get(about ?? '');
    return `Add the plug-in ${plugin === undefined ? `that provides ${about ?? 'it'}` : `"${plugin}"`} to ${REQUIRES}`;
  },
  'module-missing': forImport,
  'tool-missing': forTool,
  'tool-failed': ({ about }) =>
    `Run ${about ?? 'the program'} in a clean clone of the project, and fix what it reports`,
  'compiler-missing': forCompiler,
  'rust-missing': 'Install Rust on the runner, for example with rustup or the Debian package cargo',
  'linker-missing': ({ about }) =>
    about === 'cc' || about === null
      ? 'Install a C compiler on the runner, for example with the Debian package build-essential'
      : get(providerOfProgram(about), about, `Install the linker ${about} on the runner, or use another one`),
  'header-missing': forHeader,
  'library-missing': forLibrary,
  'crate-missing': ({ about }) =>
    `Fix the dependency ${about ?? ''} in Cargo.toml: crates.io has no such crate or version`,
  'compile-error': ({ text, file }) =>
    /unrecognized command-line option|unknown argument|unsupported option/u.test(text)
      ? 'Remove this option of the compiler, or use a compiler that knows it'
      : `Fix ${file ?? 'the code'}. If it compiles elsewhere, compare the versions of the compiler and of the libraries`,
  'link-error': 'Add the library or the source file that defines it to the extension module',
  'cmake-error': 'Fix CMakeLists.txt, and run cmake in a clean clone of the project',
  'meson-error': 'Fix meson.build, and run meson setup in a clean clone of the project',
  'cargo-error': ({ about }) =>
    about === 'rustc'
      ? 'Install a newer Rust on the runner (rustup update), or lower rust-version in Cargo.toml'
      : about === 'lock'
        ? 'Run cargo update --workspace, and commit Cargo.lock'
        : 'Fix it, and run cargo build in a clean clone of the project',
  configuration: ({ file, about }) =>
    about === 'version'
      ? 'Add __version__ = "…" to the module, or a static version to [project]'
      : about === 'attr'
        ? 'Fix attr in [tool.setuptools.dynamic] or in setup.cfg: it names a module that is not there'
        : `Fix ${file ?? 'pyproject.toml'}: the back-end reads it and refuses this`,
  'file-missing': ({ about }) =>
    about === null ? 'Add the file, or fix its name' : `Add ${about} to the project, or fix the name where it is used`,
  'syntax-error': ({ text }) =>
    /Missing parentheses in call to 'print'/u.test(text)
      ? 'This is code for Python 2: use the syntax of Python 3'
      : 'Fix the syntax',
  'flat-layout':
    'Name what belongs in the wheel, for example [tool.setuptools] packages = ["…"], or move the package to src/',
  'no-packages':
    'Name the package where the back-end looks for it (module-name, packages or include in its table of pyproject.toml), or rename its folder after the project',
  'no-version': WHERE_TO_FIND,
  'no-repository': 'Build in a git clone of the project, not in an archive of it: this back-end packs what git tracks',
  'python-unsupported':
    'Build with a Python that it supports (build-python-version in [tool.repo-agent-actions], or requires-python in pyproject.toml), or require a release that supports this one',
  'project-code': 'Fix the project, and test it with python -m build in a clean clone',
};

/** What to do about the cause of a failed build; without a full stop. */
export function causeRemedy(cause: BuildCause): string {
  if (cause.kind === 'unknown') return 'Fix the project, and test it with python -m build';
  const remedy = REMEDIES[cause.kind];
  return typeof remedy === 'string' ? remedy : remedy(cause);
}
