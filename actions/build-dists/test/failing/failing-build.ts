/** A project whose build fails, and how. */
export interface FailingBuild {
  /** Also names the recorded output. */
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Programs that the machine lacks. */
  readonly without?: RegExp;
  /** Further variables of the step that the back-end sees. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Programs of the project's own making that come first on the PATH: shell scripts. */
  readonly programs?: Readonly<Record<string, string>>;
  /** The contents of `build-constraints`. */
  readonly constraints?: string;
  /** The Python that builds, as a minor version, where not the newest does. */
  readonly python?: string;
  /** `none`: the project isn't in a git repository. */
  readonly git?: 'none';
  /** Files of the project that the build doesn't have: what the message adds, and its remedy. */
  readonly lacks?: { readonly hint: string; readonly remedy: string };
  /** It is refused before the build, so that only its recorded output is read. */
  readonly early?: true;
  /** Files that aren't in the commit, because git ignores them. */
  readonly ignored?: Readonly<Record<string, string>>;
}

const SETUPTOOLS = '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n';
const PROJECT = '[project]\nname = "trial"\nversion = "1.2.3"\n';
const MODULE = '"""A project for a test."""\n';

/** A project that setuptools builds. */
export function setuptools(
  files: Readonly<Record<string, string>>,
  { toml = '', project = PROJECT, system = SETUPTOOLS }: { toml?: string; project?: string; system?: string } = {},
): Readonly<Record<string, string>> {
  return { 'pyproject.toml': `${system}${project}${toml}`, 'src/trial/__init__.py': MODULE, ...files };
}

/** A project whose setup.py describes it. */
export function setupPy(
  text: string,
  files: Readonly<Record<string, string>> = {},
  system = SETUPTOOLS,
): Readonly<Record<string, string>> {
  return { 'pyproject.toml': system, 'setup.py': text, 'src/trial/__init__.py': MODULE, ...files };
}

/** A project with an extension module in `setup.py`. */
export function extension(
  source: string,
  {
    files = {},
    path = 'src/trial/_speed.c',
    options = '',
    requires = '',
    before = '',
  }: {
    files?: Readonly<Record<string, string>>;
    path?: string;
    options?: string;
    requires?: string;
    before?: string;
  } = {},
): Readonly<Record<string, string>> {
  return setuptools(
    {
      'setup.py': `from setuptools import Extension, setup\n${before}setup(ext_modules=[Extension("trial._speed", ["${path}"]${options})])\n`,
      [path]: source,
      ...files,
    },
    { system: SETUPTOOLS.replace('"setuptools>=77"', `"setuptools>=77"${requires}`) },
  );
}

/** A project that another back-end builds. */
export function backend(
  requires: string,
  module: string,
  files: Readonly<Record<string, string>>,
  { toml = '', project = PROJECT }: { toml?: string; project?: string } = {},
): Readonly<Record<string, string>> {
  return {
    'pyproject.toml': `[build-system]\nrequires = [${requires}]\nbuild-backend = "${module}"\n${project}${toml}`,
    ...files,
  };
}

/** The smallest extension module in C that compiles. */
export const GOOD_C = `#define PY_SSIZE_T_CLEAN
#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_speed", NULL, -1, NULL};
PyMODINIT_FUNC PyInit__speed(void) { return PyModule_Create(&module); }
`;

export { MODULE, PROJECT, SETUPTOOLS };
