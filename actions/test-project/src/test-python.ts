import { join } from 'node:path';
import { findExecutable, runProcess, type ProcessResult } from '@repo-agent-actions/process';
import { copyProject, type ImportPackage } from '@repo-agent-actions/project-tree';
import { createEnvironment, type Environment, type Python, type Uv } from '@repo-agent-actions/python-env';
import type { Host, Outcome } from '@repo-agent-actions/release-model';
import { commandEnvironment } from './command-environment.ts';
import { runsPytest, type PlannedCommand } from './command-plan.ts';
import type { DetailedResult } from './command-result.ts';
import { isDisturbedByCoverage, readCoverage } from './coverage.ts';
import { installProject, type Attempt } from './install-project.ts';
import { findImportedEarly } from './imported-early.ts';
import { judgeCommand } from './judge-command.ts';

/** What is done on every Python. */
export interface TestPlan {
  /** Absolute. */
  readonly projectDir: string;
  /** What to install first, then what to try instead if that can't be installed. */
  readonly attempts: readonly [Attempt, ...Attempt[]];
  readonly packages: readonly ImportPackage[];
  readonly hasTests: boolean;
  /** Percentage. */
  readonly minimumCoverage: number;
  readonly uv: Uv | null;
  /** Variables of the step for code of the project: those that `environment-variables` names. */
  readonly variables: Readonly<Record<string, string>>;
  /** Absolute; a folder for each Python is created in it. */
  readonly folder: string;
}

/** The results of one Python. */
export interface PythonResult {
  readonly python: string;
  readonly install: DetailedResult;
  /** In the order of the plan; `skipped` when the installation failed. */
  readonly commands: readonly DetailedResult[];
  readonly ranTests: boolean;
  /** Percentage; `null` when nothing measured it. */
  readonly coverage: number | null;
  /** Packages of the project that pytest itself runs before anything is measured; only looked for below the minimum. */
  readonly importedEarly: readonly string[];
}

/** Tests that take longer count as hanging: not every runner enforces the time limits of jobs. Milliseconds. */
const TIME_LIMIT_MS = 60 * 60_000;

/** Where a command's program is: the environment's own, relative to the project, or on PATH. */
function findProgram(
  name: string,
  environment: Environment,
  cwd: string,
  env: Readonly<Record<string, string>>,
): string | null {
  return /^python3?$/u.test(name) ? environment.python : findExecutable(name, env, cwd);
}

/** Tests one Python: a copy of the project, a fresh environment, and every command at the same time. */
export async function testPython(plan: TestPlan, python: Python, host: Host): Promise<PythonResult> {
  const { minor } = python;
  const folder = join(plan.folder, `python ${minor}`);
  const result = (command: string, outcome: Outcome, message: string, ms = 0, output = ''): DetailedResult => ({
    python: minor,
    command,
    outcome,
    ms,
    message,
    output,
  });
  const clock = performance.now();
  host.progress(`Python ${minor}: installing`);
  const [copy, environment] = await Promise.all([
    copyProject(plan.projectDir, join(folder, 'project'), { ignored: 'leave' }, host),
    createEnvironment({ python, folder: join(folder, 'environment'), host, uv: plan.uv }),
  ]);
  const { attempt, outcome, message, output } = await installProject(plan.attempts, copy.projectDir, environment, {
    variables: plan.variables,
    folder: join(folder, 'backend'),
    host,
  });
  host.signal.throwIfAborted();
  const install = result('install', outcome, message, Math.round(performance.now() - clock), output);
  const [wanted] = plan.attempts;
  if (outcome === 'failed') {
    const skipped = wanted.commands.commands.map(({ name }) => result(name, 'skipped', 'not reached'));
    return { python: minor, install, commands: skipped, ranTests: false, coverage: null, importedEarly: [] };
  }

  const report = join(folder, 'coverage.json');
  const measures = attempt.install.declared.has('pytest-cov') || attempt.commands.requirements.includes('pytest-cov');
  const env = commandEnvironment(environment.environment, plan.variables, measures ? report : null);

  async function runArguments([name = '', ...args]: readonly string[]): Promise<ProcessResult | null> {
    const cwd = copy.projectDir;
    const file = findProgram(name, environment, cwd, env);
    if (file === null) return null;
    const ended = await runProcess({ file, args, cwd, env, timeoutMs: TIME_LIMIT_MS, signal: host.signal });
    host.signal.throwIfAborted();
    return ended;
  }

  async function runCommand(command: PlannedCommand): Promise<DetailedResult> {
    let ended = await runArguments(command.args);
    if (ended === null) {
      // The marker of a requirement may exclude this Python from a tool that the project declares.
      return command.tool === null
        ? result(command.name, 'failed', `'${command.args[0] ?? ''}' is neither in the environment nor on PATH`)
        : result(command.name, 'not-configured', `not installed on Python ${minor}`);
    }
    if (ended.exitCode !== 0 && command.withoutCoverage !== null && isDisturbedByCoverage(ended.output)) {
      host.notice(
        `${command.name} on Python ${minor}: measuring coverage disturbs it, so it runs again without coverage.`,
      );
      ended = (await runArguments(command.withoutCoverage)) ?? ended;
    }
    const verdict = judgeCommand(command, ended, {
      importNames: plan.packages.map((own) => own.name),
      hasTests: plan.hasTests,
    });
    return result(command.name, verdict.outcome, verdict.message, ended.ms, ended.output);
  }

  host.progress(`Python ${minor}: ${attempt.commands.commands.map(({ name }) => name).join(', ')}`);
  const commands = await Promise.all(attempt.commands.commands.map(runCommand));
  const lost = wanted.commands.commands
    .filter(({ name }) => !attempt.commands.commands.some((command) => command.name === name))
    .map(({ name }) => result(name, 'unknown', `${wanted.install.description} can't be installed on Python ${minor}`));
  const ranTests = attempt.commands.commands.some(
    ({ args }, index) => runsPytest(args) && ['passed', 'failed'].includes(commands[index]?.outcome ?? ''),
  );
  const coverage = ranTests ? await readCoverage(report) : null;
  const isLow = coverage !== null && coverage < plan.minimumCoverage;
  const importedEarly = isLow
    ? await findImportedEarly(
        plan.packages.map(({ name }) => name),
        (args) => runArguments(['python', ...args]),
      )
    : [];
  return { python: minor, install, commands: [...commands, ...lost], ranTests, coverage, importedEarly };
}
