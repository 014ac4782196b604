import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { posix } from 'node:path';
import { askTool, findExecutable } from '#process';

/** What the variables of a build depend on. */
export interface BuildPlaces {
  /** An empty folder for the home of the build; absolute. */
  readonly home: string;
  /** For temporary files; absolute. */
  readonly temporary: string;
  /** Folders that are somewhere else in every build; absolute, none inside another. The build is told the other name. */
  readonly renamed: readonly (readonly [folder: string, name: string])[];
}

/** Settings of a person at a terminal, which change what tools print into generated files. */
const PERSONAL = [
  'LANGUAGE', 'LC_ADDRESS', 'LC_COLLATE', 'LC_CTYPE', 'LC_IDENTIFICATION', 'LC_MEASUREMENT', 'LC_MESSAGES',
  'LC_MONETARY', 'LC_NAME', 'LC_NUMERIC', 'LC_PAPER', 'LC_TELEPHONE', 'LC_TIME', 'COLUMNS', 'LINES', 'FORCE_COLOR',
  'CLICOLOR', 'CLICOLOR_FORCE', 'PY_COLORS', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME',
  'XDG_CONFIG_DIRS', 'XDG_RUNTIME_DIR', 'PWD', 'OLDPWD', 'SHLVL', 'UMASK',
] as const; // prettier-ignore

/** Where programs are that find themselves by the home folder. */
const TOOLS_AT_HOME: readonly (readonly [variable: string, folder: string])[] = [
  ['CARGO_HOME', '.cargo'],
  ['RUSTUP_HOME', '.rustup'],
  ['PYENV_ROOT', '.pyenv'],
  ['ASDF_DATA_DIR', '.asdf'],
  ['MISE_DATA_DIR', '.local/share/mise'],
  ['MISE_CONFIG_DIR', '.config/mise'],
];

/**
 * The variables with which the same files give the same bytes, whoever builds, where and when.
 * @param time - seconds since the epoch
 * @param environment - of the step: what a person has set for compilers stays
 * @returns `null` for a variable to remove
 */
export function reproducibleVariables(
  time: number,
  { home, temporary }: BuildPlaces,
  environment: Readonly<Record<string, string>>,
): Record<string, string | null> {
  const fixed = {
    ...Object.fromEntries(PERSONAL.map((name) => [name, null])),
    SOURCE_DATE_EPOCH: String(time),
    PYTHONHASHSEED: '0',
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    // Apple's archiver and linker write times otherwise
    ZERO_AR_DATE: '1',
    TMPDIR: temporary,
  };
  // Compilers on Windows look for their parts below the home folder
  if (process.platform === 'win32') return fixed;
  const old = environment['HOME'];
  const tools = TOOLS_AT_HOME.flatMap(([variable, folder]) => {
    const place = old === undefined ? null : posix.join(old, folder);
    return place === null || environment[variable] !== undefined || !existsSync(place) ? [] : [[variable, place]];
  });
  return { ...fixed, ...(Object.fromEntries(tools) as Record<string, string>), HOME: home };
}

/** A path that needs no quotes, whoever splits a list of flags. */
function isPlain(path: string): boolean {
  return /^[\w@%+:,./-]+$/u.test(path);
}

/** What a project says about how it is compiled. */
export interface CompiledSources {
  /** Relative to the project, with `/`. */
  readonly files: readonly string[];
  /** `[build-system] requires`. */
  readonly requires: readonly string[];
}

const C_SOURCE =
  /\.(?:c|cc|cpp|cxx|m|mm|h|hh|hpp|hxx|pyx|pxd|f|f90|f03|for)$|(?:^|\/)(?:meson\.build|CMakeLists\.txt)$/iu;

/** Build requirements that make C or C++, or compile it. */
const C_REQUIREMENT =
  /^(?:cython|cffi|mypy|mypyc|pybind11|nanobind|numpy|meson-python|scikit-build(?:-core)?|py-build-cmake|sip|pyqt-builder|swig|setuptools-golang|pythran)\b/iu;

const RUST_REQUIREMENT = /^(?:maturin|setuptools-rust)\b/iu;

/**
 * The variables that keep the place of a build out of what it compiles: debug information, `__FILE__`, panics.
 *
 * For C and C++ that is `CPPFLAGS`, which setuptools, Meson, make and configure take in addition to their own flags;
 * `CFLAGS` would replace configure's `-O2`. CMake reads only `CFLAGS` and `CXXFLAGS`, and has no flags of its own there.
 * For Rust it is a wrapper around the compiler: `RUSTFLAGS` would replace the flags in the project's `.cargo/config.toml`.
 * @param wrapper - where the wrapper for Rust may be written; absolute
 * @returns the variables, and the text of the wrapper where one is needed
 */
export async function pathVariables(
  { renamed, home }: BuildPlaces,
  { files, requires }: CompiledSources,
  environment: Readonly<Record<string, string>>,
  wrapper: string,
): Promise<{ readonly variables: Readonly<Record<string, string>>; readonly wrapperText: string | null }> {
  const none = { variables: {}, wrapperText: null };
  if (process.platform === 'win32' || !renamed.every(([folder]) => isPlain(folder))) return none;
  const variables: Record<string, string> = {};
  const isC = files.some((file) => C_SOURCE.test(file)) || requires.some((one) => C_REQUIREMENT.test(one));
  const flags = isC ? await acceptedFlags(renamed, environment, home) : '';
  const add = (name: string): void => {
    variables[name] = [environment[name] ?? '', flags].filter((part) => part !== '').join(' ');
  };
  if (flags !== '') {
    add('CPPFLAGS');
    const has = (name: string): boolean => files.some((file) => posix.basename(file) === name);
    if (has('CMakeLists.txt') && !has('configure') && !has('configure.ac'))
      for (const name of ['CFLAGS', 'CXXFLAGS']) add(name);
  }
  const isRust =
    files.some((file) => posix.basename(file) === 'Cargo.toml') || requires.some((one) => RUST_REQUIREMENT.test(one));
  if (!isRust) return { variables, wrapperText: null };
  const cargo = environment['CARGO_HOME'] ?? posix.join(environment['HOME'] ?? '/', '.cargo');
  const places = [...renamed, ...(isPlain(cargo) ? [[cargo, '/cargo'] as const] : [])];
  const inner = environment['RUSTC_WRAPPER'] ?? '';
  variables['RUSTC_WRAPPER'] = wrapper;
  return { variables, wrapperText: rustWrapper(places, inner) };
}

/** Older compilers know only the flag for debug information, or none. */
async function acceptedFlags(
  renamed: BuildPlaces['renamed'],
  environment: Readonly<Record<string, string>>,
  cwd: string,
): Promise<string> {
  const [name = '', ...words] = (environment['CC'] ?? '').split(/\s+/u).filter((word) => word !== '');
  const candidates = name === '' ? ['cc', 'gcc', 'clang'] : [name];
  const [compiler] = candidates.flatMap((file) => findExecutable(file, environment, cwd) ?? []);
  if (compiler === undefined) return '';
  for (const flag of ['-ffile-prefix-map', '-fdebug-prefix-map']) {
    const flags = renamed.map(([folder, other]) => `${flag}=${folder}=${other}`);
    const args = [...words, ...flags, '-E', '-x', 'c', devNull];
    if ((await askTool({ file: compiler, args, cwd, env: environment })) !== null) return flags.join(' ');
  }
  return '';
}

function rustWrapper(places: readonly (readonly [string, string])[], inner: string): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const flags = places.map(([folder, other]) => quoted(`--remap-path-prefix=${folder}=${other}`));
  return `#!/bin/sh\nexec ${inner === '' ? '' : `${quoted(inner)} `}"$@" ${flags.join(' ')}\n`;
}
