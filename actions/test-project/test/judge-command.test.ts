import { describe, expect, test } from '@jest/globals';
import type { ProcessResult } from '#process';
import { planUsualCommands, type PlannedCommand, type PlanFacts } from '../src/command-plan.ts';
import { judgeCommand, type JudgedProject } from '../src/judge-command.ts';

function ended(exitCode: number | null, output = '', more: Partial<ProcessResult> = {}): ProcessResult {
  return {
    exitCode,
    signal: null,
    timedOut: false,
    aborted: false,
    stdout: output,
    stderr: '',
    output,
    ms: 5,
    ...more,
  };
}

function command(name: string, declared: boolean): PlannedCommand {
  return {
    name,
    args: [name],
    tool: name === 'pytest' || name === 'ruff' ? name : null,
    declared,
    withoutCoverage: null,
    askedBy: null,
  };
}

const SESSION = '===== test session starts =====';

const project: JudgedProject = {
  importNames: ['demo'],
  hasTests: true,
  folder: '/work/demo',
  timeout: 3600,
  show: (file) => `packages/demo/${file}`,
  remedyFor: (module) => `get ${module}`,
};

describe('how a command ended', () => {
  test.each<[string, PlannedCommand, ProcessResult, string, RegExp]>([
    ['0', command('pytest', true), ended(0, 'FAILED not really'), 'passed', /^$/u],
    [
      'black without a file',
      { ...command('black', true), askedBy: 'extra dev declares it' },
      ended(0, 'No Python files are present to be formatted. Nothing to do 😴'),
      'failed',
      /^checked no file, but extra dev declares it$/u,
    ],
    [
      'ruff without a file',
      { ...command('ruff', false), args: ['/e/bin/ruff', 'check', 'src'], askedBy: '[tool.ruff] configures it' },
      ended(0, 'warning: No Python files found under the given path(s)\nAll checks passed!'),
      'failed',
      /^checked no file, but \[tool\.ruff\] configures it$/u,
    ],
    ['ruff with files', command('ruff', true), ended(0, 'All checks passed!'), 'passed', /^$/u],
    [
      'a test that failed',
      command('pytest', false),
      ended(1, 'FAILED t.py::a - x\nFAILED t.py::b\n2 failed'),
      'failed',
      /FAILED t\.py::a - x \(and 1 more\)/u,
    ],
    [
      'an option that nobody knows',
      command('pytest', true),
      ended(4, 'ERROR: usage: pytest [options]\npytest: error: unrecognized arguments: --none\n  rootdir: /x'),
      'failed',
      /^exit code 4: pytest: error: unrecognized arguments: --none$/u,
    ],
    ['nothing', command('lint', true), ended(7, ''), 'failed', /^exit code 7$/u],
    [
      'an import that nobody declares',
      command('pytest', false),
      ended(2, "E   ModuleNotFoundError: No module named 'attr.x'"),
      'unknown',
      /the tests import attr,/u,
    ],
    [
      'a plugin that nobody declares, before a test ran',
      command('pytest', false),
      ended(
        1,
        "Traceback (most recent call last):\nModuleNotFoundError: No module named 'trio'\npytest.PytestConfigWarning: x",
      ),
      'unknown',
      /the tests import trio,/u,
    ],
    [
      'nothing but fixtures that nobody declares',
      command('pytest', false),
      ended(1, `${SESSION}\nE       fixture 'mocker' not found\nERROR t.py::a`),
      'unknown',
      /the tests need a pytest plugin for the fixture mocker,/u,
    ],
    [
      'a test that failed beside a missing fixture',
      command('pytest', false),
      ended(1, `${SESSION}\nE       fixture 'mocker' not found\nFAILED t.py::b - x\nERROR t.py::a`),
      'failed',
      /FAILED t\.py::b/u,
    ],
    [
      'the same, but the requirements are declared',
      command('pytest', true),
      ended(2, "E   ModuleNotFoundError: No module named 'attr'"),
      'failed',
      /No module named 'attr'/u,
    ],
    [
      "an import of the project's own",
      command('pytest', false),
      ended(2, "E   ModuleNotFoundError: No module named 'demo.x'"),
      'failed',
      /demo/u,
    ],
    [
      'a file that a pytest which nobody asked for can not collect',
      command('pytest', false),
      ended(2, `${SESSION}\nE   AssertionError: only without the GIL\nERROR tests/thread_tests.py`),
      'unknown',
      /could not collect the tests with pytest, which the project neither declares nor configures \(.*thread_tests/u,
    ],
    [
      'the same, but pytest is configured',
      { ...command('pytest', false), askedBy: 'pytest.ini configures it' },
      ended(2, `${SESSION}\nE   AssertionError: only without the GIL\nERROR tests/thread_tests.py`),
      'failed',
      /only without the GIL|thread_tests/u,
    ],
    [
      'an option of a plugin that nobody declares',
      command('pytest', false),
      ended(4, 'error: unrecognized arguments: -n auto'),
      'unknown',
      /pytest plugin for -n auto/u,
    ],
    ['no test in test files', command('pytest', true), ended(5), 'failed', /collected no test/u],
    [
      "a linter in our version, not the project's",
      command('ruff', false),
      ended(1, 'F401 [*] `os` unused'),
      'unknown',
      /in a version that the project doesn't declare .*F401/u,
    ],
    ["a linter in the project's version", command('ruff', true), ended(1, 'F401 [*] `os` unused'), 'failed', /F401/u],
    [
      'a command of the user',
      command('make', true),
      ended(2, 'make: *** No rule'),
      'failed',
      /exit code 2: make: \*\*\* No rule/u,
    ],
    ['a signal', command('make', true), ended(null, '', { signal: 'SIGSEGV' }), 'failed', /terminated by SIGSEGV/u],
    [
      'the time limit',
      command('make', true),
      ended(null, '', { timedOut: true, ms: 3_600_000 }),
      'failed',
      /^the time limit of 60 minutes ended$/u,
    ],
  ])('%s', (_name, planned, result, outcome, message) => {
    const verdict = judgeCommand(planned, result, project);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.message).toMatch(message);
  });

  describe('no test where there are no test files', () => {
    const without: JudgedProject = { ...project, hasTests: false };
    const asked = { ...command('pytest', true), askedBy: 'extra dev declares it' };
    test.each<[string, PlannedCommand, string, RegExp]>([
      ['has failed where somebody asks for them', asked, 'failed', /^there are no tests, but extra dev declares it$/u],
      [
        'has failed in a command of the user',
        { ...asked, tool: null, askedBy: null },
        'failed',
        /^there are no tests$/u,
      ],
      ['is nothing where nobody does', command('pytest', true), 'not-configured', /^there are no tests$/u],
    ])('%s', (_name, planned, outcome, message) => {
      const verdict = judgeCommand(planned, ended(5), without);
      expect(verdict.outcome).toBe(outcome);
      expect(verdict.message).toMatch(message);
    });
  });

  test.each<[string, number, string]>([
    ['Ran 0 tests in 0.000s\n\nOK', 0, 'ran no test'],
    ['Ran 0 tests in 0.000s\n\nNO TESTS RAN', 5, 'ran no test'],
    ['Ran 3 tests in 0.000s\n\nOK (skipped=3)', 0, 'ran no test: all 3 are skipped'],
    ['Ran 3 tests in 0.000s\n\nOK (skipped=2)', 0, ''],
    ['Ran 3 tests in 0.000s\n\nOK', 0, ''],
  ])('unittest that says %j', (output, exitCode, message) => {
    const unittest = { ...command('make', true), args: ['python', '-m', 'unittest'] };
    const verdict = judgeCommand(unittest, ended(exitCode, output), project);
    expect(verdict).toMatchObject({ outcome: message === '' ? 'passed' : 'failed', message });
  });
});

describe('what is run without being asked for', () => {
  const none = { declared: false, declaredBy: null, configured: null };
  const facts: PlanFacts = {
    uses: { pytest: none, mypy: none, ruff: none, black: none },
    declared: new Set(),
    hasTests: false,
    otherTests: null,
    packages: [{ name: 'demo', path: 'src/demo' }],
    coverageConfigured: false,
  };

  test('nothing, where nothing is declared, configured or there', () => {
    const plan = planUsualCommands(facts);
    expect(plan.commands).toEqual([]);
    expect(plan.requirements).toEqual([]);
    expect(plan.leftOut.map(({ name }) => name)).toEqual(['pytest', 'mypy', 'ruff', 'black']);
  });

  test('tests that pytest finds only if it is told to leave its point unknown', () => {
    const [pytest] = planUsualCommands({ ...facts, otherTests: 'tests/checks.py has tests' }).leftOut;
    expect(pytest).toMatchObject({ name: 'pytest', outcome: 'unknown' });
    expect(pytest?.reason).toMatch(/^tests\/checks\.py has tests, .* Name the command in commands$/u);
  });

  test('who asks for a tool is known, and what a project needs to run asks for nothing', () => {
    const askedBy = (use: PlanFacts['uses']['pytest']): unknown =>
      planUsualCommands({ ...facts, uses: { ...facts.uses, pytest: use } }).commands[0]?.askedBy;
    expect(askedBy({ declared: true, declaredBy: 'extra dev', configured: 'pytest.ini' })).toBe(
      'extra dev declares it',
    );
    expect(askedBy({ declared: false, declaredBy: null, configured: 'pytest.ini' })).toBe('pytest.ini configures it');
    expect(askedBy({ declared: true, declaredBy: null, configured: null })).toBeNull();
  });

  test('pytest where there are tests, with what it needs, measuring the packages of the project', () => {
    const plan = planUsualCommands({ ...facts, hasTests: true });
    expect(plan.requirements).toEqual(['pytest', 'pytest-cov']);
    expect(plan.commands.map(({ args }) => args)).toEqual([
      ['pytest', '--cov=demo', '--cov-fail-under=0', '--cov-report=term-missing:skip-covered'],
    ]);
  });

  test('a tool that is only configured is installed, too, and looks at the packages of the project', () => {
    const plan = planUsualCommands({
      ...facts,
      uses: {
        ...facts.uses,
        mypy: { declared: false, declaredBy: null, configured: '[tool.mypy]' },
        black: { declared: true, declaredBy: 'extra dev', configured: null },
      },
    });
    expect(plan.requirements).toEqual(['mypy']);
    expect(plan.commands.map(({ args, declared }) => [args.join(' '), declared])).toEqual([
      ['mypy src/demo', false],
      ['black --check src/demo', true],
    ]);
  });
});
