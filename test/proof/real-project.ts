import type { Outcome, Stage } from '#release-model';

/** A project that others released on PyPI, none of it made for us. */
export interface RealProject {
  readonly name: string;
  readonly version: string;
  /** File name of its sdist. */
  readonly sdist: string;
  /** Of the sdist; 64 hexadecimal digits. */
  readonly sha256: string;
  /** What builds it. */
  readonly backend: string;
  /** Why it is here. */
  readonly shape: string;
  /**
   * Rehearsed as its maintainers would: in a git repository with the tag of its version, without what the sdist adds to it.
   * Otherwise as the sdist unpacks.
   */
  readonly tagged?: true;
  /** The Python to rehearse with, as a minor version, where the first on the PATH isn't one of the project's. */
  readonly python?: string;
  /** Points at which a release would stop, though the rehearsal passes. */
  readonly wouldStop?: readonly string[];
  /** What its messages propose, in `[tool.repo-agent-actions]`: with it, a second rehearsal must pass without a stop. */
  readonly configured?: string;
  /** What isn't simply passed, or not sent as in each rehearsal. */
  readonly outcomes?: Readonly<Partial<Record<Stage, Outcome>>>;
  /** The sentence that it ends with where it is itself at fault by our rules; else it ends without one. */
  readonly failure?: RegExp;
  /** What the log must say of what it doesn't check. */
  readonly says?: readonly RegExp[];
}

/** The stages that a rehearsal leaves out after one that failed. The others show what else is wrong. */
const UNREACHED = {
  checklist: 'failed',
  upload: 'skipped',
  verify: 'skipped',
  release: 'skipped',
} as const;

/** The same where the index would refuse the files, so that none is sent. */
const UNSENT = { 'upload-test': 'failed', 'verify-test': 'skipped', ...UNREACHED } as const;

/** The same after a build that failed. */
const UNBUILT = {
  check: 'skipped',
  try: 'skipped',
  'upload-test': 'skipped',
  'verify-test': 'skipped',
  ...UNREACHED,
  checklist: 'skipped',
} as const;

/**
 * Chosen for their back-ends and their shapes, pinned by hash. Projects whose own tests need the internet, or a user
 * other than root, are not among them.
 */
export const REAL_PROJECTS: readonly RealProject[] = [
  {
    name: 'tomli',
    version: '2.5.0',
    sdist: 'tomli-2.5.0.tar.gz',
    sha256: '264507556cd8b8c8e7c6ee037cdf443a463f03f4c958e57195e3d369711b8ff6',
    backend: 'flit-core',
    shape: 'src layout, no tests but those that tox would run, no changelog',
    outcomes: { test: 'unknown' },
    says: [/tox/u],
  },
  {
    name: 'markdown-it-py',
    version: '4.3.0',
    sdist: 'markdown_it_py-4.3.0.tar.gz',
    sha256: '91a58fa5b72c71a40cf7177250fd767480d7a2bb3ac426ccfb76fb90305fdaaa',
    backend: 'flit-core',
    shape: 'a script and extras that nothing here configures',
  },
  {
    name: 'pyproject-hooks',
    version: '1.3.3',
    sdist: 'pyproject_hooks-1.3.3.tar.gz',
    sha256: 'defda19b854fa0d3bd4f76ea4ddcba8abd7dcfcdd585a6690ade050744fc5f43',
    backend: 'flit-core',
    shape: 'tests whose requirements stand in dev-requirements.txt',
    outcomes: { test: 'unknown' },
  },
  {
    name: 'httpx',
    version: '0.28.1',
    sdist: 'httpx-0.28.1.tar.gz',
    sha256: '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc',
    backend: 'hatchling',
    shape: 'tests without declared requirements, and a script that needs an extra',
    outcomes: { test: 'unknown', try: 'unknown', 'verify-test': 'unknown', verify: 'unknown' },
    says: [
      /pytest: unknown: could not run: the tests import trio/u,
      /httpx --help: unknown: runs, but ended with exit code 1/u,
    ],
  },
  {
    name: 'humanize',
    version: '4.17.0',
    sdist: 'humanize-4.17.0.tar.gz',
    sha256: '1d6a36c453dbfbb3f0b34601d2e0b4ce5d48d780305cd45714843f0068fde6ac',
    backend: 'hatchling + hatch-vcs',
    shape: 'a version that only git tells, and a file that the build writes it to',
  },
  {
    name: 'rich',
    version: '15.0.0',
    sdist: 'rich-15.0.0.tar.gz',
    sha256: 'edd07a4824c6b40189fb7ac9bc4c52536e9780fbbfbddf6f1e2502c31b068c36',
    backend: 'poetry-core',
    shape: 'requirements for development in the table of Poetry, no tests in the sdist',
    outcomes: { test: 'failed', ...UNREACHED },
    failure: /^pytest on Python 3\.\d+: there are no tests, but .+ declares it/u,
  },
  {
    name: 'tomlkit',
    version: '0.15.2',
    sdist: 'tomlkit-0.15.2.tar.gz',
    sha256: '83e32755ba1d20d9340bd069ee97e9f6232ba2346b63ffcba425de01f7e327a6',
    backend: 'poetry-core',
    shape: 'complained of by the very mypy that it declares',
    outcomes: { test: 'failed', ...UNREACHED },
    failure: /^mypy on Python 3\.\d+: exit code 1: tomlkit\/source\.py:\d+: error: Missing type parameters/u,
  },
  {
    name: 'dep-logic',
    version: '0.7.2',
    sdist: 'dep_logic-0.7.2.tar.gz',
    sha256: '2a3c49526075b0bc6825f0ea8c2d9f464de48b7b85f3f3d2900b4e5950fefedf',
    backend: 'pdm-backend',
    shape: 'src layout',
  },
  {
    name: 'pluggy',
    version: '1.7.0',
    sdist: 'pluggy-1.7.0.tar.gz',
    sha256: 'd1eaa46ebb595891b860ab086b4d09c8588af65ebd4361b8e8f4bb8920b90ba8',
    backend: 'setuptools + setuptools-scm',
    shape: 'tests outside of tests/, a package that pytest is made of',
  },
  {
    name: 'iniconfig',
    version: '2.3.1',
    sdist: 'iniconfig-2.3.1.tar.gz',
    sha256: '67f4b9c50da0dedf52af349e7749a80a9057a5031199791b906c3bb3ae878960',
    backend: 'setuptools + setuptools-scm',
    shape: 'coverage that pytest itself hides',
    says: [/coverage: unknown: at least 6\d.*pytest itself runs code of iniconfig/u],
  },
  {
    name: 'tabulate',
    version: '0.9.0',
    sdist: 'tabulate-0.9.0.tar.gz',
    sha256: '0095b12bf5966de529c0feb1fa08671671b3368eec77d7ef7ab114be2c068b3c',
    backend: 'setuptools + setuptools-scm',
    shape: 'a script, and metadata of 2022',
  },
  {
    name: 'jaraco.functools',
    version: '4.6.0',
    sdist: 'jaraco_functools-4.6.0.tar.gz',
    sha256: '880c577ec9720b3a052d5bc611fb9f2269b3d87902ef42440df443b88e443280',
    backend: 'setuptools + setuptools-scm',
    shape: 'a module in a namespace package that others share',
  },
  {
    name: 'zope.event',
    version: '6.2',
    sdist: 'zope_event-6.2.tar.gz',
    sha256: 'b97d5d6327067ee6b9dfcbdf606ade9ade70991e19c162e808ea39e5fcf0f8d3',
    backend: 'setuptools',
    shape: 'a namespace package that is tested with a runner of its own',
    outcomes: { test: 'failed', ...UNREACHED },
    failure: /^coverage: fail_under of pyproject\.toml is 100%, but pytest ran no tests\./u,
  },
  {
    name: 'sortedcontainers',
    version: '2.4.0',
    sdist: 'sortedcontainers-2.4.0.tar.gz',
    sha256: '25caa5a06cc30b6b83d11423433f65d1f9d76c4c6a0c90e3379eaa43b9bfdb88',
    backend: 'setuptools, setup.py alone',
    shape: 'neither pyproject.toml nor tests, and a README whose format nobody declares',
    outcomes: { test: 'not-configured' },
  },
  {
    name: 'itsdangerous',
    version: '2.2.0',
    sdist: 'itsdangerous-2.2.0.tar.gz',
    sha256: 'e0050c0b7da1eea53ffaf149c0cfbb5c6e2e2b69c4bef22c81fa6eb73e5f6173',
    backend: 'flit-core',
    shape: 'a license as a table, and no changelog of the usual name',
    tagged: true,
  },
  {
    name: 'more-itertools',
    version: '11.2.1',
    sdist: 'more_itertools-11.2.1.tar.gz',
    sha256: 'cbf08fd0af284dc69718b9b76a8e6203df624d70209ea511e4219d350c856f63',
    backend: 'flit-core',
    shape: 'a large test suite',
    tagged: true,
  },
  {
    name: 'cachetools',
    version: '8.0.2',
    sdist: 'cachetools-8.0.2.tar.gz',
    sha256: '30ac523adfc118b51d2b2e7bad8a0ddb31370dfe2700c7f10ca224f36ccf81e0',
    backend: 'setuptools + setuptools-scm',
    shape: 'src layout, a version that the build writes',
    tagged: true,
  },
  {
    name: 'six',
    version: '1.17.0',
    sdist: 'six-1.17.0.tar.gz',
    sha256: 'ff70335d468e7eb6ec65b95b99d3a2836546063f63acc5171de367e834932a81',
    backend: 'setuptools, setup.py alone',
    shape: 'one module, whose coverage is below the default',
    tagged: true,
    outcomes: { test: 'unknown' },
    wouldStop: ['tests-pass'],
    configured: 'minimum-coverage = 60',
  },
  {
    name: 'certifi',
    version: '2026.10.18',
    sdist: 'certifi-2026.10.18.tar.gz',
    sha256: 'b9995d97b64d0431a5af837d8ca8cd6238104d1f319f04bd93ea43124d6c861e',
    backend: 'setuptools, setup.py with a version that code computes',
    shape: 'data, and a coverage below the default',
    tagged: true,
    outcomes: { test: 'unknown' },
    wouldStop: ['tests-pass'],
    configured: 'minimum-coverage = 55',
  },
  {
    name: 'python-dotenv',
    version: '1.2.4',
    sdist: 'python_dotenv-1.2.4.tar.gz',
    sha256: 'f0d53e69935a851c0dcc78f3ab7aaccd8cabef0b92382b576b824212902873c0',
    backend: 'setuptools',
    shape: 'modules and a command that need extras',
    tagged: true,
    outcomes: { try: 'unknown', 'verify-test': 'unknown', verify: 'unknown' },
    wouldStop: ['distributions-tried', 'imports-work', 'commands-work', 'testpypi-complete'],
    configured: 'skip-imports = ["dotenv.cli", "dotenv.ipython"]\nscripts.dotenv = []',
    says: [/add skip-imports = \["dotenv\.ipython"\]/u],
  },
  {
    name: 'inflection',
    version: '0.5.1',
    sdist: 'inflection-0.5.1.tar.gz',
    sha256: '1a29730d366e996aaacffb2f1f1cb9593dc38e2ddd30c91250c6dde09ea9b417',
    backend: 'setuptools, setup.py alone',
    shape: 'compiled Python in the folder, which git ignores and no file of the release has',
    tagged: true,
  },
  {
    name: 'pytest-randomly',
    version: '5.1.0',
    sdist: 'pytest_randomly-5.1.0.tar.gz',
    sha256: 'cdf8af20419969d273b97c8e7c8d688200807e815bdc733cf2a6af183080ad58',
    backend: 'uv_build',
    shape: 'a plug-in of pytest, whose sdist has no tests',
    tagged: true,
    outcomes: { test: 'failed', ...UNREACHED },
    failure: /^pytest on Python 3\.\d+: there are no tests, but dependency group test declares it/u,
  },
  {
    name: 'lfp-build',
    version: '0.1.18',
    sdist: 'lfp_build-0.1.18.tar.gz',
    sha256: '00e52aad71514151712470c564493ce59f1f769e015bf4c47772db62eae7d3f9',
    backend: 'uv_build',
    shape: 'neither a license nor tests',
    tagged: true,
    outcomes: { validate: 'failed', test: 'failed', ...UNREACHED },
    failure: /^LICENSE: is missing\./u,
  },
  {
    name: 'toolz',
    version: '1.2.0',
    sdist: 'toolz-1.2.0.tar.gz',
    sha256: '9667a038e9d6ecba37995e26cb2f59ec6420b6ad8dd9677de59db9b956b08490',
    backend: 'setuptools + setuptools-git-versioning',
    shape: 'a version that only git tells, in words of its own',
    tagged: true,
  },
  {
    name: 'pybind11',
    version: '3.1.0',
    sdist: 'pybind11-3.1.0.tar.gz',
    sha256: 'a1cc06b524ab3edca51f8ad3895f9c4fa20b8b19283173dff4ae781449dc9639',
    backend: 'scikit-build-core',
    shape: 'files that CMake writes, and tests that a build of their own needs',
    tagged: true,
    outcomes: { build: 'failed', test: 'failed', ...UNBUILT },
    failure:
      /^pybind11-3\.1\.0-py3-none-any\.whl: its member pybind11\/_version\.py is not .*add generated = \["pybind11\/_version\.py", .*"pybind11\/share\/pkgconfig\/__init__\.py"\]/u,
    configured: [
      'generated = ["pybind11/_version.py", "pybind11/share/cmake/pybind11/pybind11Config.cmake", "pybind11/share/cmake/pybind11/pybind11ConfigVersion.cmake", "pybind11/share/cmake/pybind11/pybind11Targets.cmake", "pybind11/share/pkgconfig/pybind11.pc", "pybind11/share/__init__.py", "pybind11/share/pkgconfig/__init__.py"]',
      'commands = ["python -m pybind11 --includes"]',
    ].join('\n'),
  },
  {
    name: 'jellyfish',
    version: '1.3.0',
    sdist: 'jellyfish-1.3.0.tar.gz',
    sha256: 'fd77ba8e1c9835d2c56b11bde6765380cbcac333037974c4ba4b60092c383212',
    backend: 'maturin',
    shape: 'a library in Rust, with the description only in Cargo.toml',
    tagged: true,
    outcomes: { check: 'failed', ...UNSENT },
    failure: /^jellyfish-1\.3\.0-.*: (?:there is no description|.*linux_x86_64)/u,
  },
  {
    name: 'memory-allocator',
    version: '0.2.1',
    sdist: 'memory_allocator-0.2.1.tar.gz',
    sha256: '8c1a0432c2689b52bf3f5cb89f3d9da3cfa5fdf4cd50d18c1238740861adb8bc',
    backend: 'meson-python',
    shape: 'an extension in Cython, whose wheel lacks the license',
    tagged: true,
    python: '3.13',
    outcomes: { test: 'not-configured', check: 'failed', ...UNSENT },
    failure: /^memory_allocator-0\.2\.1-.*: (?:contains no license|.*linux_x86_64)/u,
  },
];
