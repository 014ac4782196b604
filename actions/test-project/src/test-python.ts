import { access, constants } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { lastMeaningfulLines, runProcess, scrubEnvironment, searchPath } from '@repo-agent-actions/process';
import { copyProject, type ImportPackage } from '@repo-agent-actions/project-tree';
import { createEnvironment, type Environment, type Python, type Uv } from '@repo-agent-actions/python-env';
import type { Host } from '@repo-agent-actions/release-model';
import { readCoverage } from './coverage.ts';
import { runsPytest, type CommandPlan, type PlannedCommand } from './command-plan.ts';
import type { DetailedResult } from './command-result.ts';
import type { InstallPlan } from './install-plan.ts';
import { judgeCommand } from './judge-command.ts';

/** What is done on every Python. */
export interface TestPlan {
  /** Absolute. */
  readonly projectDir: string;
  readonly install: InstallPlan;
  readonly commands: CommandPlan;
  readonly packages: readonly ImportPackage[];
  readonly hasTests: boolean;
  readonly uv: Uv | null;
  /** Absolute; one folder for each Python is made in it. */
  readonly folder: string;
}

/** What came of one Python. */
export interface PythonResult {
  readonly python: string;
  readonly install: DetailedResult;
  /** In the order of the plan; `skipped` when the installation failed. */
  readonly commands: readonly DetailedResult[];
  /** Per cent; `null` when nothing measured it. */
  readonly coverage: number | null;
}

/** Tests that take longer hang: the time limits of jobs are not kept on every runner. Milliseconds. */
const TIME_LIMIT_MS = 60 * 60_000;

/** Variables that would let the machine's Python, or an earlier step's, into the environment under test. */
const MISLEADING = [
  'PYTHONPATH',
  'PYTHONHOME',
  'PYTHONSTARTUP',
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'FORCE_COLOR',
  'COVERAGE_FILE',
];

function commandEnvironment(
  environment: Environment,
  host: Host,
  coverageReport: string,
  pytestPlugin: boolean,
): Record<string, string> {
  const scrubbed = scrubEnvironment(
    { ...host.environment, ...environment.environment },
    { drop: MISLEADING.filter((name) => environment.environment[name] === undefined) },
  );
  // The user's own pytest commands are left as they are: where they measure coverage, they report it to us, too.
  const options = `${scrubbed['PYTEST_ADDOPTS'] ?? ''} "--cov-report=json:${coverageReport}"`.trim();
  return { ...scrubbed, NO_COLOR: '1', TERM: 'dumb', ...(pytestPlugin ? { PYTEST_ADDOPTS: options } : {}) };
}

async function isExecutable(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Where a command's program is: in the environment, relative to the project, or on the PATH. */
async function findProgram(
  name: string,
  environment: Environment,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string | null> {
  if (/^python(?:3)?$/u.test(name)) return environment.python;
  if (isAbsolute(name) || name.includes('/')) {
    const path = isAbsolute(name) ? name : join(cwd, name);
    return (await isExecutable(path)) ? path : null;
  }
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
  for (const folder of [environment.bin, ...searchPath(env)]) {
    for (const suffix of suffixes) {
      const path = join(folder, `${name}${suffix}`);
      if (await isExecutable(path)) return path;
    }
  }
  return null;
}

/** Tests one Python: a copy of the project, a fresh environment, and every command at the same time. */
export async function testPython(plan: TestPlan, python: Python, host: Host): Promise<PythonResult> {
  const { minor } = python;
  const folder = join(plan.folder, `python ${minor}`);
  const skipped = (message: string): readonly DetailedResult[] =>
    plan.commands.commands.map(({ name }) => ({
      python: minor,
      command: name,
      outcome: 'skipped',
      ms: 0,
      message,
      output: '',
    }));
  const started = performance.now();
  const installation = (outcome: DetailedResult['outcome'], message: string, output: string): DetailedResult => ({
    python: minor, command: 'install', outcome, ms: Math.round(performance.now() - started), message, output,
  }); // prettier-ignore

  host.progress(`Python ${minor}: installing`);
  const [copy, environment] = await Promise.all([
    copyProject(plan.projectDir, join(folder, 'project'), { ignored: 'leave' }, host),
    createEnvironment({ python, folder: join(folder, 'environment'), host, uv: plan.uv }),
  ]);
  const installed = await environment.install({
    editable: copy.projectDir,
    extras: plan.install.extras,
    requirements: [...plan.install.requirements, ...plan.commands.requirements],
    cwd: copy.projectDir,
  });
  if (installed.exitCode !== 0) {
    const message = `the project could not be installed with ${plan.install.description}: ${lastMeaningfulLines(installed.output, 3).replaceAll('\n', ' ')}`;
    return {
      python: minor,
      install: installation('failed', message, installed.output),
      commands: skipped('not reached'),
      coverage: null,
    };
  }
  const install = installation('passed', plan.install.description, installed.output);

  const report = join(folder, 'coverage.json');
  const measures = plan.install.declared.has('pytest-cov') || plan.commands.requirements.includes('pytest-cov');
  const env = commandEnvironment(environment, host, report, measures);

  async function runOne(command: PlannedCommand): Promise<DetailedResult> {
    const base = { python: minor, command: command.name };
    const [name = '', ...args] = command.args;
    const file = await findProgram(name, environment, copy.projectDir, env);
    if (file === null) {
      // A tool that the project declares may be left out of this Python by the requirement's marker.
      if (command.tool !== null)
        return { ...base, outcome: 'not-configured', ms: 0, message: `not installed on Python ${minor}`, output: '' };
      return {
        ...base,
        outcome: 'failed',
        ms: 0,
        message: `'${name}' is neither in the environment nor on the PATH`,
        output: '',
      };
    }
    const result = await runProcess({
      file,
      args,
      cwd: copy.projectDir,
      env,
      timeoutMs: TIME_LIMIT_MS,
      signal: host.signal,
    });
    host.signal.throwIfAborted();
    const verdict = judgeCommand(command, result, {
      importNames: plan.packages.map((own) => own.name),
      hasTests: plan.hasTests,
    });
    return { ...base, ...verdict, ms: result.ms, output: result.output };
  }

  host.progress(`Python ${minor}: ${plan.commands.commands.map(({ name }) => name).join(', ')}`);
  const commands = await Promise.all(plan.commands.commands.map(runOne));
  const ranPytest = plan.commands.commands.some(({ args }) => runsPytest(args));
  return { python: minor, install, commands, coverage: ranPytest ? await readCoverage(report) : null };
}
