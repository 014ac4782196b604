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
  /** What isn't simply passed, or not sent as in each rehearsal. */
  readonly outcomes?: Readonly<Partial<Record<Stage, Outcome>>>;
  /** The sentence that it ends with where it is itself at fault by our rules; else it ends without one. */
  readonly failure?: RegExp;
  /** What the log must say of what it doesn't check. */
  readonly says?: readonly RegExp[];
}

/** The smallest, which every test run takes. */
export const SMALLEST: RealProject = {
  name: 'tomli',
  version: '2.5.0',
  sdist: 'tomli-2.5.0.tar.gz',
  sha256: '264507556cd8b8c8e7c6ee037cdf443a463f03f4c958e57195e3d369711b8ff6',
  backend: 'flit-core',
  shape: 'src layout, no tests but those that tox would run, no changelog',
  outcomes: { test: 'unknown' },
  says: [/tox/u],
};

/** The stages that a rehearsal leaves out after one that failed. The others show what else is wrong. */
const UNREACHED = {
  checklist: 'failed',
  upload: 'skipped',
  verify: 'skipped',
  release: 'skipped',
} as const;

/**
 * Chosen for their back-ends and their shapes, pinned by hash. Projects whose own tests need the internet, or a user
 * other than root, are not among them.
 */
export const REAL_PROJECTS: readonly RealProject[] = [
  SMALLEST,
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
    shape: 'tests whose requirements stand in a file that nothing declares',
    outcomes: { test: 'unknown' },
    says: [/pytest: unknown: could not run: the tests import testpath/u],
  },
  {
    name: 'httpx',
    version: '0.28.1',
    sdist: 'httpx-0.28.1.tar.gz',
    sha256: '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc',
    backend: 'hatchling',
    shape: 'tests without declared requirements, and a script that needs an extra',
    outcomes: { test: 'unknown', 'verify-test': 'unknown', verify: 'unknown' },
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
    says: [/pytest: not-configured: there are no tests/u],
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
    outcomes: { test: 'not-configured' },
    says: [/pytest: not-configured: there are no tests/u],
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
];
