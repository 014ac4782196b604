import { GOOD_C, MODULE, PROJECT, backend, extension, type FailingBuild } from './failing-build.ts';

const COMPILERS =
  /(?:^|-)(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|c89|c99|cpp|x86_64-linux-gnu-(?:gcc|g\+\+|cpp))(?:-\d+)?$/u;
const meson = (files: Readonly<Record<string, string>>, requires = ''): Readonly<Record<string, string>> =>
  backend(`"meson-python"${requires}`, 'mesonpy', {
    'src/trial/__init__.py': MODULE,
    'src/trial/_speed.c': GOOD_C,
    ...files,
  });
const mesonBuild = (more: string, language = "'c'"): string =>
  `project('trial', ${language}, version: '1.2.3')\npy = import('python').find_installation(pure: false)\npy.install_sources('src/trial/__init__.py', subdir: 'trial')\n${more}`;
const MESON_MODULE = "py.extension_module('_speed', 'src/trial/_speed.c', subdir: 'trial', install: true)\n";
const scikit = (files: Readonly<Record<string, string>>, toml = '', requires = ''): Readonly<Record<string, string>> =>
  backend(
    `"scikit-build-core"${requires}`,
    'scikit_build_core.build',
    { 'src/trial/__init__.py': MODULE, ...files },
    { toml },
  );
const cmake = (more: string, language = 'CXX'): string =>
  `cmake_minimum_required(VERSION 3.15)\nproject(trial LANGUAGES ${language})\n${more}`;
const CMAKE_MODULE =
  'find_package(Python REQUIRED COMPONENTS Interpreter Development.Module)\npython_add_library(_speed MODULE src/_speed.cpp WITH_SOABI)\ninstall(TARGETS _speed DESTINATION trial)\n';
const GOOD_CPP = GOOD_C.replace('PyModuleDef module', 'PyModuleDef speed_module').replace('&module', '&speed_module');
const maturin = (files: Readonly<Record<string, string>>, toml = ''): Readonly<Record<string, string>> =>
  backend(
    '"maturin>=1.8,<2"',
    'maturin',
    { 'Cargo.toml': CARGO, 'src/lib.rs': GOOD_RUST, ...files },
    { toml: toml === '' ? '[tool.maturin]\nbindings = "cffi"\nmodule-name = "trial._speed"\n' : toml },
  );
const CARGO =
  '[package]\nname = "trial"\nversion = "1.2.3"\nedition = "2021"\n[lib]\nname = "_speed"\ncrate-type = ["cdylib"]\n';
const GOOD_RUST = '#[no_mangle]\npub extern "C" fn trial_twice(x: i32) -> i32 {\n    x * 2\n}\n';

/** What goes wrong where something is compiled. */
export const COMPILED_FAILURES: readonly FailingBuild[] = [
  { name: 'c-error', files: extension(GOOD_C.replace('-1, NULL}', '-1, NULL')) },
  { name: 'c-undeclared', files: extension(`${GOOD_C}int twice(int x) { return y * 2; }\n`) },
  {
    name: 'c-error-after-warnings',
    files: extension(
      `${GOOD_C}int twice(int x) { int unused; char *p = x; return p; }\n#error "this platform is not supported"\n`,
    ),
  },
  {
    name: 'c-werror',
    files: extension(`${GOOD_C}static int never(void) { return 1; }\n`, {
      options: ', extra_compile_args=["-Wall", "-Werror"]',
    }),
  },
  { name: 'c-flag', files: extension(GOOD_C, { options: ', extra_compile_args=["-fno-such-option-trial"]' }) },
  { name: 'c-system-header', files: extension(`#include <frobnicate/frobnicate.h>\n${GOOD_C}`) },
  { name: 'c-known-header', files: extension(`#include <ffi.h>\n#include <lzo/lzo1x.h>\n${GOOD_C}`) },
  {
    name: 'c-python-header',
    files: extension(GOOD_C, {
      files: {
        'setup.py':
          'from setuptools import Extension, setup\nfrom setuptools.command.build_ext import build_ext\n\n\nclass Build(build_ext):\n    def finalize_options(self):\n        super().finalize_options()\n        self.include_dirs = []\n\n\nsetup(cmdclass={"build_ext": Build}, ext_modules=[Extension("trial._speed", ["src/trial/_speed.c"])])\n',
      },
    }),
  },
  {
    name: 'c-header-not-in-sdist',
    lacks: {
      hint: 'src/trial/speed.h is in the project, but not in the sdist, from which the wheel is built',
      remedy: 'Add the line "include src/trial/speed.h" to MANIFEST.in',
    },
    files: extension(`#include "speed.h"\n${GOOD_C}`, { files: { 'src/trial/speed.h': '#define SPEED 1\n' } }),
  },
  {
    name: 'c-source-missing',
    files: extension(GOOD_C, {
      path: 'src/trial/_speed.c',
      files: {
        'setup.py':
          'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("trial._speed", ["src/trial/_speeed.c"])])\n',
      },
    }),
  },
  { name: 'c-library', files: extension(GOOD_C, { options: ', libraries=["frobnicate"]' }) },
  { name: 'c-linker', files: extension(GOOD_C, { options: ', extra_link_args=["-fuse-ld=gold-trial"]' }) },
  {
    name: 'c-undefined',
    files: extension(GOOD_C.replace('return PyModule', 'extern int nowhere(void); nowhere(); return PyModule'), {
      options: ', extra_link_args=["-Wl,-z,defs"]',
    }),
  },
  { name: 'c-no-compiler', without: COMPILERS, files: extension(GOOD_C) },
  { name: 'c-other-compiler', environment: { CC: 'icc-trial' }, files: extension(GOOD_C) },
  {
    name: 'c-memory',
    programs: { gcc: '#!/bin/sh\nulimit -v 60000\nexec /usr/bin/gcc "$@"\n' },
    environment: { CC: 'gcc' },
    files: extension(
      `${GOOD_C}static const char big[] = {${'1,'.repeat(20_000)}};\nconst char *get(void) { return big; }\n`,
    ),
  },
  {
    name: 'c-killed',
    programs: { cc1: '#!/bin/sh\nkill -9 $$\n', gcc: '#!/bin/sh\nexec /usr/bin/gcc -B "$(dirname "$0")" "$@"\n' },
    environment: { CC: 'gcc' },
    files: extension(GOOD_C),
  },
  {
    name: 'cpp-error',
    files: extension(
      `#include <vector>\n#include <algorithm>\n${GOOD_CPP}struct item { int x; };\nvoid sort_items(std::vector<item> &all) { std::sort(all.begin(), all.end()); }\n`,
      { path: 'src/trial/_speed.cpp' },
    ),
  },
  {
    name: 'cpp-no-compiler',
    without: /(?:^|-)(?:g\+\+|c\+\+|clang\+\+)(?:-\d+)?$/u,
    files: extension(GOOD_CPP, { path: 'src/trial/_speed.cpp', options: ', language="c++"' }),
  },
  {
    name: 'cython-error',
    files: extension('def twice(int x):\n    cdef str y = x\n    return z * 2\n', {
      path: 'src/trial/_speed.pyx',
      requires: ', "cython>=3"',
    }),
  },
  {
    name: 'cython-cimport',
    files: extension('cimport frobnicate\n\ndef twice(int x):\n    return x * 2\n', {
      path: 'src/trial/_speed.pyx',
      requires: ', "cython>=3"',
    }),
  },
  {
    name: 'cython-not-required',
    files: extension('def twice(x):\n    return x\n', {
      path: 'src/trial/_speed.pyx',
      before: 'from Cython.Build import cythonize\n',
    }),
  },
  {
    name: 'cffi-cdef',
    files: extension('', {
      requires: ', "cffi"',
      files: {
        'setup.py': 'from setuptools import setup\nsetup(cffi_modules=["src/trial/ffi_build.py:ffi"])\n',
        'src/trial/ffi_build.py':
          'from cffi import FFI\nffi = FFI()\nffi.cdef("int twice(int x;")\nffi.set_source("trial._speed", "int twice(int x) { return 2 * x; }")\n',
      },
    }),
  },
  { name: 'numpy-header', files: extension(`#include <numpy/arrayobject.h>\n${GOOD_C}`) },
  {
    name: 'setuptools-rust-error',
    files: backend('"setuptools>=77", "setuptools-rust"', 'setuptools.build_meta', {
      'setup.py':
        'from setuptools import setup\nfrom setuptools_rust import Binding, RustExtension\nsetup(rust_extensions=[RustExtension("trial._speed", binding=Binding.NoBinding)], zip_safe=False)\n',
      'MANIFEST.in': 'include Cargo.toml\ngraft src\n',
      'Cargo.toml': CARGO,
      'src/lib.rs': 'pub fn twice(x: i32) -> String {\n    x * 2\n}\n',
      'src/trial/__init__.py': MODULE,
    }),
  },
  {
    name: 'setuptools-rust-no-cargo',
    without: /^(?:cargo|rustc|rustup)$/u,
    files: backend('"setuptools>=77", "setuptools-rust"', 'setuptools.build_meta', {
      'setup.py':
        'from setuptools import setup\nfrom setuptools_rust import Binding, RustExtension\nsetup(rust_extensions=[RustExtension("trial._speed", binding=Binding.NoBinding)], zip_safe=False)\n',
      'MANIFEST.in': 'include Cargo.toml\ngraft src\n',
      'Cargo.toml': CARGO,
      'src/lib.rs': GOOD_RUST,
      'src/trial/__init__.py': MODULE,
    }),
  },

  { name: 'meson-no-file', files: meson({}) },
  { name: 'meson-syntax', files: meson({ 'meson.build': "project('trial', 'c', version: '1.2.3'\npy = 1\n" }) },
  {
    name: 'meson-c-error',
    files: meson({
      'meson.build': mesonBuild(MESON_MODULE),
      'src/trial/_speed.c': `${GOOD_C}int twice(int x) { return y; }\n`,
    }),
  },
  {
    name: 'meson-dependency',
    files: meson({ 'meson.build': mesonBuild(`dependency('frobnicate')\n${MESON_MODULE}`) }),
  },
  {
    name: 'meson-program',
    files: meson({ 'meson.build': mesonBuild(`find_program('frobnicate-config')\n${MESON_MODULE}`) }),
  },
  {
    name: 'meson-library',
    files: meson({ 'meson.build': mesonBuild(`meson.get_compiler('c').find_library('frobnicate')\n${MESON_MODULE}`) }),
  },
  {
    name: 'meson-source-missing',
    files: meson({
      'meson.build': mesonBuild("py.extension_module('_speed', 'src/trial/_speeed.c', install: true)\n"),
    }),
  },
  {
    name: 'meson-not-in-sdist',
    lacks: {
      hint: 'src/trial/_speed.c is in the project, but not in the sdist, from which the wheel is built',
      remedy:
        'Remove the export-ignore that matches src/trial/_speed.c from .gitattributes; a file of a submodule must be a file of the project',
    },
    files: meson({ 'meson.build': mesonBuild(MESON_MODULE), '.gitattributes': 'src/trial/_speed.c export-ignore\n' }),
  },
  { name: 'meson-undefined', files: meson({ 'meson.build': mesonBuild(`nowhere.found()\n${MESON_MODULE}`) }) },
  { name: 'meson-no-compiler', without: COMPILERS, files: meson({ 'meson.build': mesonBuild(MESON_MODULE) }) },
  {
    name: 'meson-no-fortran',
    without: /gfortran|flang/u,
    files: meson({ 'meson.build': mesonBuild(MESON_MODULE, "'c', 'fortran'") }),
  },
  {
    name: 'meson-old',
    files: meson({ 'meson.build': "project('trial', 'c', version: '1.2.3', meson_version: '>= 99')\n" }),
  },
  {
    name: 'meson-run-command',
    files: meson({
      'meson.build': `project('trial', 'c', version: run_command('python3', '-c', 'import nowhere_module', check: true).stdout())\n`,
    }),
  },
  {
    name: 'meson-subproject-offline',
    python: '3.11',
    files: meson({
      'meson.build': mesonBuild(`dependency('frobnicate', fallback: 'frobnicate')\n${MESON_MODULE}`),
      'subprojects/frobnicate.wrap': '[wrap-git]\nurl = http://127.0.0.1:9/frobnicate.git\nrevision = HEAD\n',
    }),
  },
  {
    name: 'meson-wrap-offline',
    python: '3.11',
    files: meson({
      'meson.build': mesonBuild(`subproject('frobnicate')\n${MESON_MODULE}`),
      'subprojects/frobnicate.wrap': `[wrap-file]\ndirectory = frobnicate-1\nsource_url = http://127.0.0.1:9/frobnicate.tar.gz\nsource_filename = frobnicate.tar.gz\nsource_hash = ${'a'.repeat(64)}\n`,
    }),
  },
  { name: 'meson-no-git', git: 'none', files: meson({ 'meson.build': mesonBuild(MESON_MODULE) }) },
  {
    name: 'meson-cython',
    files: meson(
      {
        'meson.build': mesonBuild(
          "py.extension_module('_speed', 'src/trial/_speed.pyx', subdir: 'trial', install: true)\n",
          "'c', 'cython'",
        ),
        'src/trial/_speed.pyx': 'def twice(int x):\n    return nowhere * 2\n',
      },
      ', "cython"',
    ),
  },

  {
    name: 'cmake-cpp-error',
    files: scikit({
      'CMakeLists.txt': cmake(CMAKE_MODULE),
      'src/_speed.cpp': `${GOOD_CPP}int twice(int x) { return y; }\n`,
    }),
  },
  {
    name: 'cmake-python-module',
    python: '3.11',
    files: scikit({
      'CMakeLists.txt': cmake(
        `find_package(Python REQUIRED COMPONENTS Interpreter Development.Module)\nadd_custom_command(OUTPUT fast.cpp COMMAND \${Python_EXECUTABLE} -m frobnicate fast.pyx)\nadd_custom_target(fast ALL DEPENDS fast.cpp)\n${CMAKE_MODULE}`,
      ),
      'src/_speed.cpp': GOOD_CPP,
    }),
  },
  { name: 'cmake-no-file', files: scikit({}) },
  {
    name: 'cmake-clone-offline',
    python: '3.11',
    files: scikit({
      'CMakeLists.txt': cmake(
        `include(FetchContent)\nFetchContent_Declare(frobnicate GIT_REPOSITORY http://127.0.0.1:9/frobnicate.git GIT_TAG v1)\nFetchContent_MakeAvailable(frobnicate)\n${CMAKE_MODULE}`,
      ),
      'src/_speed.cpp': GOOD_CPP,
    }),
  },
  {
    name: 'cmake-download-offline',
    python: '3.11',
    files: scikit({
      'CMakeLists.txt': cmake(
        `include(FetchContent)\nFetchContent_Declare(frobnicate URL http://127.0.0.1:9/frobnicate.tar.gz)\nFetchContent_MakeAvailable(frobnicate)\n${CMAKE_MODULE}`,
      ),
      'src/_speed.cpp': GOOD_CPP,
    }),
  },
  { name: 'cmake-syntax', files: scikit({ 'CMakeLists.txt': cmake('if(TRUE)\n  message(STATUS "x"\nendif()\n') }) },
  {
    name: 'cmake-package',
    files: scikit({
      'CMakeLists.txt': cmake(`find_package(Frobnicate 2 REQUIRED)\n${CMAKE_MODULE}`),
      'src/_speed.cpp': GOOD_CPP,
    }),
  },
  {
    name: 'cmake-known-package',
    files: scikit({
      'CMakeLists.txt': cmake(`find_package(GLEW REQUIRED)\n${CMAKE_MODULE}`),
      'src/_speed.cpp': GOOD_CPP,
    }),
  },
  {
    name: 'cmake-pybind11',
    files: scikit({
      'CMakeLists.txt': cmake('find_package(pybind11 CONFIG REQUIRED)\npybind11_add_module(_speed src/_speed.cpp)\n'),
      'src/_speed.cpp': GOOD_CPP,
    }),
  },
  { name: 'cmake-source-missing', files: scikit({ 'CMakeLists.txt': cmake(CMAKE_MODULE) }) },
  {
    name: 'cmake-not-in-sdist',
    lacks: {
      hint: 'src/_speed.cpp is in the project, but not in the sdist, from which the wheel is built',
      remedy:
        'Add "src/_speed.cpp" to sdist.include in [tool.scikit-build], or remove the sdist.exclude that matches it',
    },
    files: scikit(
      { 'CMakeLists.txt': cmake(CMAKE_MODULE), 'src/_speed.cpp': GOOD_CPP },
      '[tool.scikit-build.sdist]\nexclude = ["src/*.cpp"]\n',
    ),
  },
  {
    name: 'cmake-header-not-in-sdist',
    lacks: {
      hint: 'include/trial/speed.hpp is in the project, but not in the sdist, from which the wheel is built',
      remedy:
        'Add "include/trial/speed.hpp" to sdist.include in [tool.scikit-build], or remove the sdist.exclude that matches it',
    },
    files: scikit(
      {
        'CMakeLists.txt': cmake(`include_directories(include)\n${CMAKE_MODULE}`),
        'src/_speed.cpp': `#include "trial/speed.hpp"\n${GOOD_CPP}`,
        'include/trial/speed.hpp': '#pragma once\n',
      },
      '[tool.scikit-build.sdist]\nexclude = ["include"]\n',
    ),
  },
  {
    name: 'cmake-undefined',
    files: scikit({
      'CMakeLists.txt': cmake(`${CMAKE_MODULE}target_link_options(_speed PRIVATE -Wl,-z,defs)\n`),
      'src/_speed.cpp': GOOD_CPP.replace('PyMODINIT', 'int nowhere();\nPyMODINIT').replace(
        '{ return PyModule',
        '{ nowhere(); return PyModule',
      ),
    }),
  },
  {
    name: 'cmake-message',
    files: scikit({ 'CMakeLists.txt': cmake('message(FATAL_ERROR "trial needs a 128-bit machine")\n') }),
  },
  {
    name: 'cmake-minimum',
    files: scikit({ 'CMakeLists.txt': 'cmake_minimum_required(VERSION 99.0)\nproject(trial)\n' }),
  },
  {
    name: 'cmake-command',
    files: scikit({
      'CMakeLists.txt': cmake(`frobnicate_add_module(_speed)\n${CMAKE_MODULE}`),
      'src/_speed.cpp': GOOD_CPP,
    }),
  },
  {
    name: 'cmake-no-compiler',
    without: COMPILERS,
    files: scikit({ 'CMakeLists.txt': cmake(CMAKE_MODULE), 'src/_speed.cpp': GOOD_CPP }),
  },
  { name: 'cmake-include', files: scikit({ 'CMakeLists.txt': cmake('include(cmake/helpers.cmake)\n') }) },

  {
    name: 'rust-error',
    files: maturin({ 'src/lib.rs': `${GOOD_RUST}\npub fn twice(x: i32) -> String {\n    x * 2\n}\n` }),
  },
  { name: 'rust-syntax', files: maturin({ 'src/lib.rs': `${GOOD_RUST}\npub fn twice(x: i32) -> i32 {\n    x * 2\n` }) },
  {
    name: 'rust-macro',
    files: maturin({
      'src/lib.rs': `${GOOD_RUST}\n#[cfg(not(windows))]\ncompile_error!("trial supports only Windows");\n`,
    }),
  },
  { name: 'rust-crate', files: maturin({ 'Cargo.toml': `${CARGO}[dependencies]\nsurely-no-such-crate-xyz = "1"\n` }) },
  { name: 'rust-crate-version', files: maturin({ 'Cargo.toml': `${CARGO}[dependencies]\ncfg-if = "99"\n` }) },
  {
    name: 'rust-lock',
    files: maturin(
      {
        'Cargo.toml': `${CARGO}[dependencies]\ncfg-if = "1"\n`,
        'Cargo.lock': 'version = 4\n\n[[package]]\nname = "trial"\nversion = "1.2.3"\n',
      },
      '[tool.maturin]\nbindings = "cffi"\nlocked = true\n',
    ),
  },
  {
    name: 'rust-path-crate',
    files: maturin({
      'Cargo.toml': `${CARGO}[dependencies]\ncore = { package = "trial-core", path = "../trial-core" }\n`,
    }),
  },
  { name: 'rust-cargo-toml', files: maturin({ 'Cargo.toml': '[package]\nname = "trial"\nversion = \n' }) },
  { name: 'rust-no-cargo-toml', files: backend('"maturin>=1.8,<2"', 'maturin', { 'src/lib.rs': GOOD_RUST }) },
  { name: 'rust-edition', files: maturin({ 'Cargo.toml': CARGO.replace('2021', '2099') }) },
  {
    name: 'rust-version',
    files: maturin({ 'Cargo.toml': CARGO.replace('edition = "2021"\n', 'edition = "2021"\nrust-version = "1.999"\n') }),
  },
  {
    name: 'rust-no-cargo',
    environment: { MATURIN_NO_INSTALL_RUST: '1' },
    without: /^(?:cargo|rustc|rustup)$/u,
    files: maturin({}),
  },
  { name: 'rust-linker', without: COMPILERS, files: maturin({}) },
  {
    name: 'rust-library',
    files: maturin({
      'src/lib.rs': `#[link(name = "frobnicate")]\nextern "C" {\n    fn nowhere() -> i32;\n}\n#[no_mangle]\npub extern "C" fn trial_twice() -> i32 {\n    unsafe { nowhere() }\n}\n`,
    }),
  },
  {
    name: 'rust-build-script',
    files: maturin({ 'build.rs': 'fn main() {\n    panic!("libfrobnicate was not found: set FROBNICATE_DIR");\n}\n' }),
  },
  {
    name: 'rust-include-not-in-sdist',
    lacks: {
      hint: 'data/table.txt is in the project, but not in the sdist, from which the wheel is built',
      remedy:
        'Add { path = "data/table.txt", format = "sdist" } to include in [tool.maturin], or remove the include or exclude of Cargo.toml that leaves it out',
    },
    files: maturin({
      'src/lib.rs': `${GOOD_RUST}\npub const TABLE: &str = include_str!("../data/table.txt");\n`,
      'data/table.txt': 'x\n',
      'Cargo.toml': CARGO.replace('[lib]', 'include = ["src/**", "Cargo.toml"]\n[lib]'),
    }),
  },
  {
    name: 'rust-python-module',
    files: maturin({}, '[tool.maturin]\nbindings = "cffi"\nmodule-name = "trial._speed"\npython-source = "python"\n'),
  },
  {
    name: 'rust-pyo3-python',
    python: '3.13',
    files: maturin(
      {
        'Cargo.toml': `${CARGO}[dependencies]\npyo3 = { version = "=0.21.2", features = ["extension-module"] }\n`,
        'src/lib.rs':
          "use pyo3::prelude::*;\n#[pymodule]\nfn _speed(_m: &Bound<'_, PyModule>) -> PyResult<()> {\n    Ok(())\n}\n",
      },
      '[tool.maturin]\nmodule-name = "trial._speed"\n',
    ),
  },
];

export { PROJECT };
