import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { choosePythons, findPythons, findUv, indexSettings } from '#python-env';
import { isTable, parseToml10 } from '#python-standards';
import {
  createRecordingHost,
  temporaryFolder,
  writeProject,
  type ProjectOptions,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { run, type TestProjectInputs } from '../src/index.ts';

let folder: TemporaryFolder;
let host: RecordingHost;
let project: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  project = join(folder.path, 'project');
  host = createRecordingHost({ folder: folder.path });
});
afterEach(async () => {
  await folder.remove();
});

const MISSING = 'surely-no-such-project-xyz';
const TEST = 'def test_it() -> None:\n    assert True\n';
const NO_CODE = { 'src/trial_project/cli.py': null, 'tests/test_trial_project.py': TEST };
const SETUP = {
  'pyproject.toml': '[build-system]\nrequires = ["setuptools>=61"]\nbuild-backend = "setuptools.build_meta"\n',
  'setup.py':
    'from setuptools import setup\nsetup(name="trial-project", version="1.2.3", packages=["trial_project"], package_dir={"": "src"}, extras_require={"testing": ["pytest", "sortedcontainers"]})\n',
};

/** Calls uv in the project. */
async function uv(...args: readonly string[]): Promise<string> {
  const found = await findUv(host, await indexSettings(host.environment));
  const python = await newestPython();
  return execFileSync(found?.path ?? 'uv', [...args, '--python', python.path, '--quiet'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...host.environment, UV_PYTHON_DOWNLOADS: 'never' },
  });
}

async function newestPython(): Promise<{ minor: string; path: string }> {
  const [python] = choosePythons('auto', await findPythons(host.environment), '>=3.10', [], null).chosen;
  if (python === undefined) throw new Error('no Python');
  return python;
}

/** The packages of the project's lock, in the form of another tool's lock. */
async function asLockOf(tool: 'poetry' | 'pdm', hash: (real: string) => string = (real) => real): Promise<void> {
  await uv('lock');
  const locked = parseToml10(await uv('export', '--format', 'pylock.toml', '--all-extras', '--all-groups'), 'pylock');
  const packages = (Array.isArray(locked['packages']) ? locked['packages'] : []).filter(isTable);
  const entries = packages.flatMap((entry) => {
    const wheels: readonly unknown[] = Array.isArray(entry['wheels']) ? entry['wheels'] : [];
    const files = [...wheels, entry['sdist']].filter(isTable);
    const hashes = files.map((file) => (isTable(file['hashes']) ? String(file['hashes']['sha256']) : ''));
    if (entry['version'] === undefined) return [];
    const lines = hashes.map((one, at) => `    {file = "f${String(at)}", hash = "sha256:${hash(one)}"},\n`).join('');
    return [
      `[[package]]\nname = ${JSON.stringify(entry['name'])}\nversion = ${JSON.stringify(entry['version'])}\nfiles = [\n${lines}]\n`,
    ];
  });
  const end =
    tool === 'poetry'
      ? '[metadata]\nlock-version = "2.1"\npython-versions = ">=3.8"\n'
      : '[metadata]\nlock_version = "4.5.0"\n[[metadata.targets]]\nrequires_python = ">=3.8"\n';
  writeFileSync(join(project, `${tool}.lock`), `${entries.join('\n')}\n${end}`);
  rmSync(join(project, 'uv.lock'));
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(project, file), change(readFileSync(join(project, file), 'utf8')));
}

interface Case {
  readonly options: Partial<ProjectOptions>;
  readonly inputs?: Partial<TestProjectInputs>;
  /** Done after the project is written. */
  readonly before?: () => Promise<void> | void;
  /** Outcomes by subject: `project`, `pytest`, … */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Messages of items, by subject. */
  readonly messages?: Readonly<Record<string, RegExp>>;
  readonly failure?: RegExp;
  readonly log?: RegExp;
}

const FROM_LOCK = /installed from uv\.lock \(\d+ packages by hash\)/u;

/** The first ones run in every test run, the others with PROOF=1. */
const CASES: Readonly<Record<string, Case>> = {
  'each group on its own: one that has no solution is left out and named': {
    options: {
      extras: { test: ['pytest'] },
      toml: `[dependency-groups]\nlint = ["ruff", "${MISSING}"]\ntyping = ["mypy"]\ndocs = ["${MISSING}"]\n`,
      files: NO_CODE,
    },
    outcomes: { project: 'passed', pytest: 'passed', ruff: 'unknown', mypy: 'passed' },
    messages: {
      project:
        /^extra test, dependency group typing; left out: dependency group lint, which can't be installed: .*surely-no/u,
      ruff: /^dependency group lint, which declares it, can't be installed: .*surely-no-such-project-xyz/u,
    },
    log: /warning: install on Python 3\.\d+: dependency group lint is left out, because it can't be installed/u,
  },
  'uv.lock, with hashes': {
    options: { extras: { dev: ['pytest', 'iniconfig'] }, files: NO_CODE },
    before: async () => {
      await uv('lock');
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: FROM_LOCK },
  },
  'a uv.lock that is out of date is said and not used': {
    options: { extras: { dev: ['pytest'] }, files: NO_CODE },
    before: async () => {
      await uv('lock');
      edit('pyproject.toml', (text) => text.replace('dev = ["pytest"]', 'dev = ["pytest", "sortedcontainers"]'));
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: {
      project:
        /^extra dev; uv\.lock is not used: it is out of date, or not for this machine \(it doesn't have sortedcontainers\)/u,
    },
    log: /warning: install on Python 3\.\d+: uv\.lock is not used/u,
  },
  'a collection error shows its cause and the extra that has the module': {
    options: {
      extras: { dev: ['pytest'], containers: ['sortedcontainers'] },
      files: {
        ...NO_CODE,
        'tests/test_more.py': 'import os\n\nimport sortedcontainers\n\n\ndef test_it(): assert os\n',
      },
    },
    outcomes: { pytest: 'failed' },
    messages: { pytest: /^tests\/test_more\.py:3: ModuleNotFoundError: No module named 'sortedcontainers'$/u },
    failure:
      /No module named 'sortedcontainers'\. Add extra:containers to install: extra containers has it, but isn't installed for the tests\.$/u,
  },
  'extras of setup.py': {
    options: { files: { ...NO_CODE, ...SETUP } },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra testing$/u },
  },
  'groups of Poetry': {
    options: {
      files: NO_CODE,
      toml: '[tool.poetry.group.develop.dependencies]\npytest = "^8"\nsortedcontainers = {version = "~2.4", python = ">=3.9,<4"}\n',
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^\[tool\.poetry\.group\.develop\.dependencies\]$/u },
  },
  'groups of PDM and lists of uv': {
    options: {
      files: NO_CODE,
      toml: '[tool.pdm.dev-dependencies]\ntest = ["pytest"]\n[tool.uv]\ndev-dependencies = ["ruff"]\n',
    },
    outcomes: { project: 'passed', pytest: 'passed', ruff: 'passed' },
    messages: { project: /^\[tool\.uv\] dev-dependencies, \[tool\.pdm\.dev-dependencies\] test$/u },
  },
  "hatch's environments": {
    options: { files: NO_CODE, backend: 'hatchling', toml: '[tool.hatch.envs.default]\ndependencies = ["pytest"]\n' },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^\[tool\.hatch\.envs\.default\]$/u },
  },
  'a requirements file, where nothing else is declared': {
    options: {
      files: {
        ...NO_CODE,
        'requirements/dev.txt': '-r base.txt\npytest>=8  # runs the tests\n-e .\n',
        'requirements/base.txt': 'iniconfig\n',
      },
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^requirements\/dev\.txt$/u },
  },
  'an extra of any name that brings pytest': {
    options: { extras: { everything: ['pytest', 'sortedcontainers'], docs: [MISSING] }, files: NO_CODE },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra everything$/u },
  },
  'two extras that contradict each other': {
    options: {
      extras: { dev: ['pytest', 'iniconfig==2.0.0'], testing: ['pytest', 'iniconfig==1.1.1'] },
      files: NO_CODE,
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra dev; left out: extra testing, which can't be installed: /u },
  },
  'nothing that can be installed': {
    options: { extras: { dev: ['pytest', MISSING], test: [MISSING] }, files: NO_CODE },
    outcomes: { project: 'failed', pytest: 'skipped' },
    failure: /^install on Python 3\.\d+: the project can't be installed with extra dev, extra test: .*surely-no/u,
  },
  'a pinned requirements file with hashes as lock': {
    options: { extras: { dev: ['pytest'] }, files: { ...NO_CODE, 'requirements-dev.in': 'pytest\n' } },
    before: async () => {
      await uv('pip', 'compile', 'requirements-dev.in', '--generate-hashes', '-o', 'requirements-dev.txt');
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra dev; installed from requirements-dev\.txt \(\d+ packages by hash\)$/u },
  },
  'pylock.toml': {
    options: { extras: { dev: ['pytest'] }, files: NO_CODE },
    before: async () => {
      await uv('lock');
      await uv('export', '--format', 'pylock.toml', '--all-extras', '-o', 'pylock.toml');
      rmSync(join(project, 'uv.lock'));
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra dev; installed from pylock\.toml \(\d+ packages by hash\)$/u },
  },
  'poetry.lock': {
    options: { extras: { dev: ['pytest'] }, files: NO_CODE },
    before: () => asLockOf('poetry'),
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /installed from poetry\.lock \(\d+ packages by hash\)/u },
  },
  'pdm.lock': {
    options: { extras: { dev: ['pytest'] }, files: NO_CODE },
    before: () => asLockOf('pdm'),
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /installed from pdm\.lock \(\d+ packages by hash\)/u },
  },
  'a file with other bytes than the lock says is never installed': {
    options: { extras: { dev: ['pytest'] }, files: NO_CODE },
    before: () => asLockOf('pdm', (real) => `${real.slice(0, -4)}0000`),
    outcomes: { project: 'failed' },
    failure: /^install on Python 3\.\d+: the versions of pdm\.lock can't be installed: .*hash/iu,
  },
  'a lock for other Pythons is said and not used': {
    options: { extras: { dev: ['pytest'] }, files: NO_CODE },
    before: async () => {
      await uv('lock');
      edit('uv.lock', (text) => text.replace(/^requires-python = .*$/mu, 'requires-python = ">=3.99"'));
    },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra dev; uv\.lock is not used: it is for Python >=3\.99$/u },
  },
  'lock: off': {
    options: { extras: { dev: ['pytest'] }, files: NO_CODE },
    before: async () => {
      await uv('lock');
    },
    inputs: { lock: 'off' },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra dev$/u },
  },
  'tests that are run with what the input names, and a lock': {
    options: {
      extras: { dev: ['pytest'] },
      toml: '[dependency-groups]\nmore = ["sortedcontainers"]\n',
      files: NO_CODE,
    },
    before: async () => {
      await uv('lock');
    },
    inputs: { install: ['extra:dev', 'group:more'] },
    outcomes: { project: 'passed', pytest: 'passed' },
    messages: { project: /^extra:dev, group:more; installed from uv\.lock \(\d+ packages by hash\)$/u },
  },
  'a conftest that cannot be imported': {
    options: {
      extras: { dev: ['pytest'] },
      files: { ...NO_CODE, 'tests/conftest.py': '"""x"""\nimport sortedcontainers\n' },
    },
    outcomes: { pytest: 'failed' },
    messages: { pytest: /^tests\/conftest\.py:2: ModuleNotFoundError: No module named 'sortedcontainers'$/u },
    failure: /Declare what has sortedcontainers in an extra or dependency group for tests, or name it in install\.$/u,
  },
  'an error in a module of the project, however little pytest shows': {
    options: {
      extras: { dev: ['pytest'] },
      toml: '[tool.pytest.ini_options]\naddopts = "-q --tb=no --no-header"\n',
      files: {
        ...NO_CODE,
        'src/trial_project/deep.py': 'LIMITS = {}\nLIMIT = LIMITS["a"]\n',
        'tests/test_a.py': 'import trial_project.deep\n',
        'tests/test_b.py': 'from trial_project import deep\n',
      },
    },
    outcomes: { pytest: 'failed' },
    messages: { pytest: /^src\/trial_project\/deep\.py:2: KeyError: 'a' \(and 1 more error\)$/u },
  },
  'a syntax error in a test': {
    options: { extras: { dev: ['pytest'] }, files: { ...NO_CODE, 'tests/test_a.py': 'def test_a():\n    return (\n' } },
    outcomes: { pytest: 'failed' },
    messages: { pytest: /^tests\/test_a\.py:2: SyntaxError: '\(' was never closed/u },
  },
  'a test that hangs is named': {
    options: {
      extras: { dev: ['pytest'] },
      files: { ...NO_CODE, 'tests/test_slow.py': 'import time\n\n\ndef test_hangs():\n    time.sleep(3000)\n' },
    },
    inputs: { timeout: 60 },
    outcomes: { pytest: 'failed' },
    messages: { pytest: /^tests\/test_slow\.py::test_hangs was running when the time limit of 1 minute ended$/u },
    failure: /Fix or skip what hangs, or raise test-timeout in \[tool\.repo-agent-actions\]\.$/u,
  },
  'a test module that hangs while it is collected': {
    options: {
      extras: { dev: ['pytest'] },
      files: { ...NO_CODE, 'tests/test_slow.py': 'import time\ntime.sleep(3000)\n' },
    },
    inputs: { timeout: 60 },
    outcomes: { pytest: 'failed' },
    messages: { pytest: /^pytest was collecting tests\/test_slow\.py when the time limit of 1 minute ended$/u },
  },
  'unittest: an import that fails': {
    options: {
      files: {
        ...NO_CODE,
        'tests/__init__.py': '',
        'tests/test_more.py': 'import unittest\n\nimport sortedcontainers\n',
      },
    },
    inputs: { commands: [['python', '-m', 'unittest', 'discover']], install: ['pytest'] },
    outcomes: { 'python -m unittest discover': 'failed' },
    messages: {
      'python -m unittest discover':
        /^tests\/test_more\.py:3: ModuleNotFoundError: No module named 'sortedcontainers'$/u,
    },
    failure: /or name it in install\.$/u,
  },
  'unittest: a test that hangs': {
    options: {
      files: {
        ...NO_CODE,
        'tests/__init__.py': '',
        'tests/test_slow.py':
          'import time\nimport unittest\n\n\nclass Slow(unittest.TestCase):\n    def test_a(self):\n        pass\n\n    def test_b(self):\n        time.sleep(3000)\n',
      },
    },
    inputs: { commands: [['python', '-m', 'unittest', '-v', 'tests.test_slow']], install: ['pytest'], timeout: 60 },
    outcomes: { 'python -m unittest -v tests.test_slow': 'failed' },
    messages: {
      'python -m unittest -v tests.test_slow':
        /^tests\.test_slow\.Slow\.test_b was running when the time limit of 1 minute ended$/u,
    },
  },
  'tox: a collection error in its environment': {
    options: {
      files: {
        ...NO_CODE,
        'tests/test_more.py': 'import sortedcontainers\n',
        'tox.ini': '[tox]\nenvlist = py\n[testenv]\ndeps = pytest\ncommands = pytest {posargs}\n',
      },
    },
    inputs: { commands: [['tox', 'run']], install: ['tox'] },
    outcomes: { 'tox run': 'failed' },
    messages: { 'tox run': /^tests\/test_more\.py:1: ModuleNotFoundError: No module named 'sortedcontainers'$/u },
  },
  'nox: a collection error in its environment': {
    options: {
      files: {
        ...NO_CODE,
        'tests/test_more.py': 'import sortedcontainers\n',
        'noxfile.py':
          'import nox\n\n\n@nox.session\ndef tests(session):\n    session.install("pytest", ".")\n    session.run("pytest")\n',
      },
    },
    inputs: { commands: [['nox']], install: ['nox'] },
    outcomes: { nox: 'failed' },
    messages: { nox: /^tests\/test_more\.py:1: ModuleNotFoundError: No module named 'sortedcontainers'$/u },
  },
  'pytest-xdist: tests that hang on several workers': {
    options: {
      extras: { dev: ['pytest', 'pytest-xdist'] },
      toml: '[tool.pytest.ini_options]\naddopts = "-n 2"\n',
      files: {
        'src/trial_project/cli.py': null,
        'tests/test_trial_project.py': null,
        'tests/test_slow.py':
          'import time\n\n\ndef test_a():\n    time.sleep(3000)\n\n\ndef test_b():\n    time.sleep(3000)\n',
      },
    },
    inputs: { timeout: 60 },
    outcomes: { pytest: 'failed' },
    messages: {
      pytest: /^tests\/test_slow\.py::test_\w, tests\/test_slow\.py::test_\w were running when the time limit/u,
    },
  },
};

const ALWAYS = 2;

/** Some tests wait until a time limit of the action ends. */
const LONGEST_MS = 300_000;

const only = process.env['PROOF'] === '1' ? Object.entries(CASES) : Object.entries(CASES).slice(0, ALWAYS);

describe('projects as they are', () => {
  test.each(only)(
    '%s',
    async (_name, { options, inputs = {}, before, outcomes, messages = {}, failure, log }) => {
      await writeProject({ folder: project, backend: 'flit-core', git: 'committed', scripts: {}, ...options });
      await before?.();
      const result = await run(
        {
          projectDir: project,
          pythonVersions: [(await newestPython()).minor],
          allowMissingPython: false,
          install: 'auto',
          commands: [],
          minimumCoverage: 0,
          targetCoverage: 0,
          ...inputs,
        },
        host,
      );
      const said = (subject: string): string =>
        result.receipt.items.find((item) => item.subject === subject)?.message ?? `nothing about ${subject}`;
      for (const [subject, message] of Object.entries(messages)) expect(said(subject)).toMatch(message);
      expect(result.failure ?? '').toMatch(failure ?? (Object.values(outcomes).includes('failed') ? /./u : /^$/u));
      expect(Object.fromEntries(result.receipt.items.map(({ subject, outcome }) => [subject, outcome]))).toMatchObject(
        outcomes,
      );
      expect(host.transcript()).toMatch(log ?? /^/u);
    },
    LONGEST_MS,
  );
});
