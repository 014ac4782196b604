import { join } from 'node:path';
import { findExecutable, runProcess, type ProcessResult } from '#process';
import { copyProject, type ImportPackage } from '#project-tree';
import { createEnvironment, type Environment, type Python, type Uv } from '#python-env';
import type { Host, Outcome } from '#release-model';
import { commandEnvironment } from './command-environment.ts';
import { hasOwnEnvironments, runsPytest, type CommandPlan, type PlannedCommand } from './command-plan.ts';
import type { DetailedResult } from './command-result.ts';
import { isDisturbedByCoverage, lacksJsonReport, readCoverage } from './coverage.ts';
import { allSources, planInstall, type InstallPlan } from './development-sources.ts';
import { installProject, type Installation, type InstallWork } from './install-project.ts';
import { findImportedEarly } from './imported-early.ts';
import { judgeCommand, NO_TESTS_COLLECTED } from './judge-command.ts';
import { missingModuleRemedy } from './missing-module.ts';
import { watchPytest, type WatchedRun } from './pytest-watch.ts';
import { TOOLS } from './tools.ts';

/** What is done on every Python. */
export interface TestPlan {
  /** Absolute. */
  readonly projectDir: string;
  /** A file of the project as people find it in the repository. */
  show(this: void, file: string): string;
  /** What to install. */
  readonly work: Omit<InstallWork, 'requirementsFor'>;
  /** What can be run with what is installed. */
  commandsFor(this: void, plan: InstallPlan): CommandPlan;
  readonly packages: readonly ImportPackage[];
  readonly hasTests: boolean;
  /** Percentage. */
  readonly minimumCoverage: number;
  /** Seconds for everything that is done with one Python. */
  readonly timeout: number;
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
  /** What people should know of the installation although it passed: what was left out, a lock that wasn't used. */
  readonly notes: readonly string[];
  /** In the order of the plan; `skipped` when the installation failed. */
  readonly commands: readonly DetailedResult[];
  readonly ranTests: boolean;
  /** Whether the tests pass only where nothing measures their coverage. */
  readonly isDisturbed: boolean;
  /** Whether what was installed measures coverage, by its own choice. */
  readonly measuresCoverage: boolean;
  /** Percentage; `null` when nothing measured it. */
  readonly coverage: number | null;
  /** Packages of the project that pytest itself runs before anything is measured; only looked for below the minimum. */
  readonly importedEarly: readonly string[];
}

/** Where a command's program is: the environment's own, relative to the project, or on PATH. */
function findProgram(
  name: string,
  environment: Environment,
  cwd: string,
  env: Readonly<Record<string, string>>,
): string | null {
  return /^python3?$/u.test(name) ? environment.python : findExecutable(name, env, cwd);
}

/** Tools that only a source that can't be installed declares: another version of them would say nothing. */
function lostTools({ plan, leftOut }: Installation): ReadonlyMap<string, string> {
  return new Map(
    TOOLS.filter((tool) => !plan.declared.has(tool)).flatMap((tool) => {
      const lost = leftOut.find(({ source }) => source.declared.has(tool));
      return lost === undefined
        ? []
        : [[tool, `${lost.source.label}, which declares it, can't be installed: ${lost.reason}`]];
    }),
  );
}

/** How many tests a command ran; nothing where pytest didn't come to its end, or ran none. */
function testsOf(watched: WatchedRun | undefined): Pick<DetailedResult, 'tests'> {
  const { ran = 0, failed, skipped = 0 } = watched?.counts ?? {};
  return failed === undefined || ran + skipped === 0 ? {} : { tests: { ran, failed: Math.min(failed, ran), skipped } };
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
  const remaining = (): number => Math.max(1, Math.round(clock + plan.timeout * 1000 - performance.now()));
  host.progress(`Python ${minor}: installing`);
  const [copy, environment] = await Promise.all([
    copyProject(plan.projectDir, join(folder, 'project'), { ignored: 'leave' }, host),
    createEnvironment({ python, folder: join(folder, 'environment'), host, uv: plan.uv }),
  ]);
  const installation = await installProject(
    { ...plan.work, requirementsFor: (chosen) => plan.commandsFor(chosen).requirements },
    copy.projectDir,
    environment,
    { variables: plan.variables, folder: join(folder, 'backend'), remaining, timeout: plan.timeout, host },
  );
  host.signal.throwIfAborted();
  const { outcome, output, lockNote } = installation;
  const message = `${installation.message}${lockNote === null ? '' : `; ${lockNote}`}`;
  const install = result('install', outcome, message, Math.round(performance.now() - clock), output);
  const notes = [
    ...installation.leftOut.map(
      ({ source, reason }) => `${source.label} is left out, because it can't be installed: ${reason}`,
    ),
    ...(lockNote === null ? [] : [lockNote]),
  ];
  const installed = plan.commandsFor(installation.plan);
  if (outcome === 'failed') {
    const wanted = plan.commandsFor(planInstall(plan.work.wanted, installation.facts));
    const skipped = wanted.commands.map(({ name }) => result(name, 'skipped', 'not reached'));
    const nothing = { ranTests: false, isDisturbed: false, measuresCoverage: false, coverage: null, importedEarly: [] };
    return { python: minor, install, notes, commands: skipped, ...nothing };
  }

  const report = join(folder, 'coverage.json');
  const { declared } = installation.plan;
  const measures = declared.has('pytest-cov') || installed.requirements.includes('pytest-cov');
  const env = commandEnvironment(environment.environment, plan.variables, measures ? report : null);
  const outside = commandEnvironment(environment.environment, plan.variables, null);
  const watch = await watchPytest(environment, join(folder, 'watch'));

  async function runArguments(
    [name = '', ...args]: readonly string[],
    number?: number,
    reports = true,
  ): Promise<ProcessResult | null> {
    const cwd = copy.projectDir;
    const file = findProgram(name, environment, cwd, env);
    if (file === null) return null;
    const plain = reports && !hasOwnEnvironments([name, ...args]) ? env : outside;
    const seen = number === undefined ? plain : await watch.variablesFor(number, plain);
    const ended = await runProcess({ file, args, cwd, env: seen, timeoutMs: remaining(), signal: host.signal });
    host.signal.throwIfAborted();
    return ended;
  }

  const sources = allSources(installation.facts);
  const remedyFor = (module: string): string =>
    missingModuleRemedy(module, {
      all: sources,
      installed: installation.plan.sources,
      leftOut: installation.leftOut,
    });
  let runs = 0;
  const disturbed = new Set<string>();

  async function runCommand(command: PlannedCommand): Promise<DetailedResult> {
    const isWatched = runsPytest(command.args);
    let number = (runs += 1);
    let ended = await runArguments(command.args, isWatched ? number : undefined);
    if (ended === null) {
      // The marker of a requirement may exclude this Python from a tool that the project declares.
      return command.tool === null
        ? result(command.name, 'failed', `'${command.args[0] ?? ''}' is neither in the environment nor on PATH`)
        : {
            ...result(command.name, 'not-configured', `not installed on Python ${minor}`),
            ...(command.askedBy === null ? {} : { askedBy: command.askedBy }),
          };
    }
    if (
      ended.exitCode !== 0 &&
      ended.exitCode !== NO_TESTS_COLLECTED &&
      !ended.timedOut &&
      command.withoutCoverage !== null &&
      (isDisturbedByCoverage(ended.output) || lacksJsonReport(ended.output))
    ) {
      const isOld = lacksJsonReport(ended.output);
      const again = (runs += 1);
      const plain = await runArguments(command.withoutCoverage, again, false);
      if (plain !== null) {
        // Only a run that passes without shows that it was the measuring
        if (plain.exitCode === 0) {
          if (!isOld) disturbed.add(command.name);
          host.notice(
            isOld
              ? `${command.name} on Python ${minor}: passes, but pytest-cov is too old to report the coverage. Require pytest-cov>=4.1.`
              : `${command.name} on Python ${minor}: passes only without measuring coverage, which disturbs it.`,
          );
        }
        number = again;
        ended = plain;
      }
    }
    const watched: { watched?: WatchedRun } = isWatched ? { watched: await watch.read(number) } : {};
    const {
      outcome: how,
      message: said,
      remedy,
      ranNothing,
      problems,
    } = judgeCommand(command, ended, {
      importNames: plan.packages.map((own) => own.name),
      hasTests: plan.hasTests,
      folder: copy.projectDir,
      timeout: plan.timeout,
      show: plan.show,
      remedyFor,
      ...watched,
    });
    const shown = result(command.name, how, said, ended.ms, ended.output);
    return {
      ...shown,
      ...(remedy === undefined ? {} : { remedy }),
      ...(ranNothing === undefined ? {} : { ranNothing }),
      ...(problems === undefined ? {} : { problems }),
      ...testsOf(watched.watched),
    };
  }

  const lost = lostTools(installation);
  const runnable = installed.commands.filter(({ tool }) => tool === null || !lost.has(tool));
  host.progress(`Python ${minor}: ${runnable.map(({ name }) => name).join(', ')}`);
  const done = await Promise.all(runnable.map(runCommand));
  const notRun =
    plan.work.wanted === 'auto' && installed.commands.every(({ tool }) => tool !== null)
      ? [...lost].map(([tool, why]) => ({
          ...result(tool, 'unknown', why),
          remedy: `Fix that, or declare ${tool} where it can be installed`,
        }))
      : [];
  const ranTests = runnable.some(
    ({ args }, index) =>
      runsPytest(args) &&
      ['passed', 'failed'].includes(done[index]?.outcome ?? '') &&
      done[index]?.ranNothing === undefined,
  );
  const coverage = ranTests && disturbed.size === 0 ? await readCoverage(report) : null;
  const isLow = coverage !== null && coverage < plan.minimumCoverage;
  const importedEarly = isLow
    ? await findImportedEarly(
        plan.packages.map(({ name }) => name),
        (args) => runArguments(['python', ...args]),
      )
    : [];
  const measuresCoverage = declared.has('pytest-cov') || declared.has('coverage');
  return {
    python: minor,
    install,
    notes,
    commands: [...done, ...notRun],
    ranTests,
    isDisturbed: disturbed.size > 0,
    measuresCoverage,
    coverage,
    importedEarly,
  };
}
