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
  };
}

const SESSION = '===== test session starts =====';

const project: JudgedProject = {
  importNames: ['demo'],
  hasTests: true,
  folder: '/work/demo',
  timeout: 3600,
  remedyFor: (module) => `get ${module}`,
};

describe('how a command ended', () => {
  test.each<[string, PlannedCommand, ProcessResult, string, RegExp]>([
    ['0', command('pytest', true), ended(0, 'FAILED not really'), 'passed', /^$/u],
    [
      'a test that failed',
      command('pytest', false),
      ended(1, 'FAILED t.py::a - x\nFAILED t.py::b\n2 failed'),
      'failed',
      /FAILED t\.py::a - x \(and 1 more\)/u,
    ],
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

  test('no test where there are no test files is no failure', () => {
    expect(judgeCommand(command('pytest', true), ended(5), { ...project, hasTests: false }).outcome).toBe(
      'not-configured',
    );
  });
});

describe('what is run without being asked for', () => {
  const none = { declared: false, configured: null };
  const facts: PlanFacts = {
    uses: { pytest: none, mypy: none, ruff: none, black: none },
    declared: new Set(),
    hasTests: false,
    packages: [{ name: 'demo', path: 'src/demo' }],
    coverageConfigured: false,
  };

  test('nothing, where nothing is declared, configured or there', () => {
    const plan = planUsualCommands(facts);
    expect(plan.commands).toEqual([]);
    expect(plan.requirements).toEqual([]);
    expect(plan.leftOut.map(({ name }) => name)).toEqual(['pytest', 'mypy', 'ruff', 'black']);
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
        mypy: { declared: false, configured: '[tool.mypy]' },
        black: { declared: true, configured: null },
      },
    });
    expect(plan.requirements).toEqual(['mypy']);
    expect(plan.commands.map(({ args, declared }) => [args.join(' '), declared])).toEqual([
      ['mypy src/demo', false],
      ['black --check src/demo', true],
    ]);
  });
});
