import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { choosePythons, findPythons } from '#python-env';
import { parseReceipt } from '#release-model';
import {
  createRecordingHost,
  temporaryFolder,
  writeProject,
  type ProjectOptions,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { run, type TestProjectInputs, type TestResult } from '../src/index.ts';

let folder: TemporaryFolder;
let host: RecordingHost;
let project: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  project = join(folder.path, 'the project');
  host = createRecordingHost({ folder: folder.path });
});
afterEach(async () => {
  await folder.remove();
});

async function newestPython(): Promise<string> {
  const { chosen } = choosePythons('auto', await findPythons(host.environment), '>=3.10', [], false);
  return chosen[0]?.minor ?? '';
}

async function createInputs(overrides: Partial<TestProjectInputs> = {}): Promise<TestProjectInputs> {
  return {
    projectDir: project,
    pythonVersions: [await newestPython()],
    allowMissingPython: false,
    install: 'auto',
    commands: [],
    minimumCoverage: null,
    targetCoverage: null,
    ...overrides,
  };
}

async function make(options: Partial<ProjectOptions> = {}): Promise<void> {
  await writeProject({ folder: project, backend: 'flit-core', git: 'committed', ...options });
}

function tree(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    const full = join(path, name);
    if (lstatSync(full).isFile()) found[name] = createHash('sha256').update(readFileSync(full)).digest('hex');
  }
  return found;
}

function outcomes(result: TestResult): Record<string, string> {
  return Object.fromEntries(result.receipt.items.map(({ subject, outcome }) => [subject, outcome]));
}

const HALF_TESTED =
  'def tested() -> int:\n    return 1\n\n\ndef untested(a: int) -> int:\n    a += 1\n    a += 2\n    a += 3\n    return a\n';

/** Each tool is installed for each Python. */
const isProof = process.env['PROOF'] === '1';

describe('a project with everything', () => {
  const ALL = { dev: ['pytest', 'pytest-cov', 'mypy', 'ruff', 'black'] };
  /** The others fail below, and pass in the rehearsal of the example. */
  const PASSING = isProof ? ['pytest', 'mypy', 'ruff', 'black'] : ['pytest', 'ruff'];

  test('passes on every Python asked for, and not a byte of it changes', async () => {
    await make({
      extras: { dev: ['pytest-cov', ...PASSING] },
      files: { 'src/trial_project/py.typed': '', 'src/trial_project/cli.py': null },
      scripts: {},
    });
    const before = tree(project);
    const found = await findPythons(host.environment);
    const pythons = choosePythons('auto', found, '>=3.10', [], false)
      .chosen.slice(0, 2)
      .map(({ minor }) => minor);
    const result = await run(await createInputs({ pythonVersions: pythons }), host);
    expect(result.failure).toBeNull();
    const ran = result.results.filter(({ outcome }) => outcome !== 'not-configured');
    expect(ran.map(({ python, command, outcome }) => [python, command, outcome])).toEqual(
      pythons.flatMap((python) => PASSING.map((command) => [python, command, 'passed'])),
    );
    expect(result.coverage).toBe(100);
    expect(tree(project)).toEqual(before);
    expect(readdirSync(host.temporaryFolder)).toEqual([]);
    const receipt = parseReceipt(readFileSync(result.receiptPath, 'utf8'), 'receipt');
    expect(receipt).toMatchObject({ stage: 'test', outcome: 'passed', project: 'trial-project', version: '1.2.3' });
    expect(receipt.python).toBe(pythons.length === 1 ? pythons[0] : null);
  });

  test('fails by each command, told by name with its last words', async () => {
    await make({
      extras: ALL,
      files: {
        'src/trial_project/cli.py': 'import os\nX: int = "one"\ny = {  }\n',
        'tests/test_more.py': 'def test_sum() -> None:\n    assert 1 + 1 == 3\n',
      },
      scripts: {},
    });
    const result = await run(await createInputs({ displayDir: 'the project' }), host);
    expect(result.passed).toBe(false);
    expect(result.failure).toMatch(
      /^pytest on Python 3\.\d+: exit code 1: tests\/test_more\.py::test_sum \(line 2\): assert \(?1 \+ 1\)? == 3; also failed: mypy on Python .*, ruff on .*, black on .*\. Fix what it reported; the log has its full output\.$/u,
    );
    expect(outcomes(result)).toMatchObject({ pytest: 'failed', mypy: 'failed', ruff: 'failed', black: 'failed' });
    const messages = Object.fromEntries(result.receipt.items.map(({ subject, message }) => [subject, message]));
    expect(messages['mypy']).toMatch(
      /^exit code 1: the project\/src\/trial_project\/cli\.py:2: error: Incompatible types/u,
    );
    expect(messages['ruff']).toMatch(/^exit code 1: the project\/src\/trial_project\/cli\.py:\d: [A-Z]+\d+ \[/u);
    expect(messages['black']).toMatch(/^exit code 1: the project\/src\/trial_project\/cli\.py: would reformat it$/u);
    expect(host.transcript()).toContain('assert 1 + 1 == 3');
    const places = result.receipt.findings.map(({ rule, subject, location }) => [rule, subject, location]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['test-failed', 'pytest', { file: 'the project/tests/test_more.py', line: 2 }],
        ['tool-problem', 'mypy', { file: 'the project/src/trial_project/cli.py', line: 2 }],
        ['tool-problem', 'ruff', { file: 'the project/src/trial_project/cli.py', line: 1 }],
        ['tool-problem', 'black', { file: 'the project/src/trial_project/cli.py' }],
      ]),
    );
  });
});

describe('coverage', () => {
  test('below the minimum fails, below the target warns, and the project may set both', async () => {
    await make({
      extras: { dev: ['pytest'] },
      files: {
        'src/trial_project/cli.py': null,
        'src/trial_project/half.py': HALF_TESTED,
        'tests/test_half.py':
          'from trial_project.half import tested\n\n\ndef test_it() -> None:\n    assert tested() == 1\n',
      },
      scripts: {},
      toml: '[tool.coverage.run]\nsource_pkgs = ["trial_project.half"]\n[tool.repo-agent-actions]\nminimum-coverage = 40\ntarget-coverage = 60\n',
    });
    const warned = await run(await createInputs(), host);
    expect(warned.failure).toBeNull();
    expect(warned.coverage).toBeCloseTo(42.857);
    expect(warned.receipt.findings).toMatchObject([{ rule: 'coverage-target', severity: 'warning' }]);
    expect(host.transcript()).toContain('warning: coverage: 42.85% is below target-coverage (60%)');

    const failed = await run(await createInputs({ minimumCoverage: 42.9 }), host);
    expect(failed.failure).toBe(
      'coverage: 42.85% is below minimum-coverage (42.9%). Add tests, or lower minimum-coverage.',
    );
    expect(outcomes(failed)).toMatchObject({ pytest: 'passed', coverage: 'failed' });
  });
});

test('tests that fail over being measured run again without, and coverage is unknown', async () => {
  await make({
    extras: { dev: ['pytest'] },
    toml: '[tool.pytest.ini_options]\nfilterwarnings = ["error"]\n[tool.coverage.run]\nsource = ["src"]\ninclude = ["src/*"]\n',
  });
  const result = await run(await createInputs(), host);
  expect(result.failure).toBeNull();
  expect(outcomes(result)).toMatchObject({ pytest: 'passed', coverage: 'unknown' });
  expect(host.transcript()).toContain('passes only without measuring coverage, which disturbs it');
});

describe('what is installed', () => {
  test('a dependency group with what it includes, where there is no extra dev', async () => {
    await make({
      toml: '[dependency-groups]\ndev = [{include-group = "Test"}, "ruff"]\ntest = ["pytest", "iniconfig"]\n',
      files: { 'tests/test_trial_project.py': 'import iniconfig\n\n\ndef test_it() -> None:\n    assert iniconfig\n' },
    });
    const result = await run(await createInputs({ minimumCoverage: 0 }), host);
    expect(result.failure).toBeNull();
    expect(outcomes(result)).toMatchObject({
      pytest: 'passed',
      ruff: 'passed',
      mypy: 'not-configured',
      black: 'not-configured',
    });
  });

  test('nothing but pytest, where nothing is declared; what that lacks makes the tests unknown, not failed', async () => {
    await make({
      files: {
        'tests/test_more.py':
          'import no_such_module_here\n\n\ndef test_it() -> None:\n    assert no_such_module_here\n',
      },
    });
    const result = await run(await createInputs(), host);
    expect(result.failure).toBeNull();
    expect(result.receipt.outcome).toBe('unknown');
    const pytest = result.receipt.items.find(({ subject }) => subject === 'pytest');
    expect(pytest).toMatchObject({ outcome: 'unknown' });
    expect(pytest?.message).toContain(
      'the tests import no_such_module_here, which no dev or test extra or dependency group',
    );
  });

  test('the next that is declared, where the first cannot be installed; what is lost by it is unknown', async () => {
    await make({
      extras: { dev: ['pytest', 'ruff', 'surely-no-such-project-xyz'] },
      toml: '[dependency-groups]\ntest = ["pytest"]\n',
    });
    const result = await run(await createInputs({ minimumCoverage: 0 }), host);
    expect(result.receipt.outcome).toBe('unknown');
    expect(outcomes(result)).toMatchObject({ project: 'passed', pytest: 'passed', ruff: 'unknown' });
    expect(result.receipt.items.find(({ subject }) => subject === 'project')?.message).toMatch(
      /^dependency group test; left out: extra dev, which can't be installed: .*surely-no-such-project-xyz/u,
    );
  });

  test('a project that cannot be installed fails with the reason', async () => {
    await make({ extras: { dev: ['surely-no-such-project-xyz'] } });
    const result = await run(await createInputs(), host);
    expect(result.failure).toMatch(
      /^install on Python 3\.\d+: the project can't be installed with extra dev: .*surely-no-such-project-xyz/u,
    );
    expect(outcomes(result)['pytest']).toBe('skipped');
  });

  test('without tests nothing is checked, and nothing is said to have passed', async () => {
    await make({ files: { 'tests/test_trial_project.py': null } });
    const result = await run(await createInputs(), host);
    expect(result.receipt.outcome).toBe('not-configured');
    expect(outcomes(result)).toMatchObject({ pytest: 'not-configured', coverage: 'not-configured' });
  });

  test('without tests, what somebody asked for has failed', async () => {
    await make({
      files: { 'tests/test_trial_project.py': null },
      extras: { dev: ['pytest', 'pytest-cov', 'ruff; python_version < "3"'] },
      toml: '[tool.pytest.ini_options]\naddopts = "-q"\n[tool.repo-agent-actions]\nminimum-coverage = 80\n',
    });
    const result = await run(await createInputs(), host);
    expect(result.failure).toMatch(
      /^pytest on Python 3\.\d+: there are no tests, but extra dev declares it; also failed: ruff on Python 3\.\d+\. Add tests, or remove pytest there\.$/u,
    );
    expect(outcomes(result)).toMatchObject({
      pytest: 'failed',
      ruff: 'failed',
      coverage: 'failed',
      mypy: 'not-configured',
    });
    expect(result.receipt.items.find(({ subject }) => subject === 'coverage')?.message).toBe(
      'minimum-coverage is 80%, but pytest ran no tests',
    );
    expect(host.transcript()).not.toContain('disturb');
  });
});

describe('commands of the user', () => {
  test('run as they are, without a shell, and measure coverage if they say so', async () => {
    await make({
      files: { 'checks/say.py': 'import sys\nprint(sys.argv[1:])\n' },
      extras: { dev: ['pytest'] },
    });
    const commands = [
      ['python', 'checks/say.py', 'two words', '$HOME'],
      ['pytest', '-q', '--cov=trial_project'],
    ];
    const result = await run(await createInputs({ commands, minimumCoverage: 0 }), host);
    expect(result.failure).toBeNull();
    expect(result.results.map(({ command, outcome }) => [command, outcome])).toEqual([
      ['python checks/say.py two words $HOME', 'passed'],
      ['pytest -q --cov=trial_project', 'passed'],
    ]);
    expect(result.coverage).toBeGreaterThan(0);
    expect(host.transcript()).toContain("['two words', '$HOME']");
  });

  test('must exist', async () => {
    await make();
    const result = await run(await createInputs({ commands: [['no-such-command', '-x']] }), host);
    expect(result.failure).toMatch(
      /^no-such-command -x on Python 3\.\d+: 'no-such-command' is neither in the environment nor on PATH\./u,
    );
  });

  test('see no secret of the runner', async () => {
    const environment = {
      ...host.environment,
      PYPI_TOKEN: 'pypi-secret',
      INPUT_PASSWORD: 'secret',
      GITHUB_OUTPUT: '/x',
    };
    host = createRecordingHost({ folder: folder.path, environment });
    await make({
      files: {
        'checks/env.py':
          'import os\nprint([name for name in os.environ if name in ("PATH", "PYPI_TOKEN", "INPUT_PASSWORD", "GITHUB_OUTPUT")])\n',
      },
    });
    const result = await run(await createInputs({ commands: [['python', 'checks/env.py']] }), host);
    expect(result.failure).toBeNull();
    expect(host.transcript()).toContain("['PATH']");
  });
});

describe('bad input is one sentence, and nothing is run', () => {
  test.each<[string, Partial<ProjectOptions>, Partial<TestProjectInputs>, RegExp]>([
    ['no pyproject.toml', { files: { 'pyproject.toml': null } }, {}, /pyproject\.toml: is missing\. Set project-dir/u],
    [
      'an extra that is not there',
      {},
      { install: ['extra:all'] },
      /^install: there is no extra 'all'\. Define it in pyproject\.toml\.$/u,
    ],
    ['a group that is not there', {}, { install: ['group:x'] }, /^install: there is no dependency group 'x'/u],
    ['no requirement', {}, { install: ['-r x.txt'] }, /^install: '-r x\.txt' is not a requirement\./u],
    [
      'a circle of groups',
      { toml: '[dependency-groups]\ndev = [{include-group = "dev"}]\n' },
      {},
      /^install: the dependency groups include each other: dev, dev\./u,
    ],
    ['a Python outside requires-python', { requiresPython: '>=3.99' }, {}, /outside the project's requires-python/u],
    ['a Python that is not there', {}, { pythonVersions: ['3.99'] }, /^python-versions: 3\.99 was not found\./u],
  ])('%s', async (_name, options, inputs, message) => {
    await make(options);
    await expect(run(await createInputs(inputs), host)).rejects.toThrow(message);
    expect(existsSync(host.storeFolder)).toBe(false);
  });
});
