import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { holdsIndexCredentials, type ProcessResult } from '#process';
import { installFailure, runBackend, type Environment, type InstallRequest } from '#python-env';
import { parseWheelFilename } from '#python-standards';
import { limitText, type Host } from '#release-model';
import {
  planInstall,
  planOf,
  type DevelopmentSource,
  type InstallPlan,
  type SourceFacts,
} from './development-sources.ts';
import { installedExtras } from './installed-extras.ts';
import { misfitOf, type LockFile } from './lock-file.ts';
import { installLocked } from './locked-installation.ts';
import { packagesOf } from './packages-folder.ts';

/** A source that was not installed. */
export interface SourceLeftOut {
  readonly source: DevelopmentSource;
  /** One line. */
  readonly reason: string;
}

/** How the installation ended. */
export interface Installation {
  /** What was installed; what should have been, if nothing could be. */
  readonly plan: InstallPlan;
  readonly leftOut: readonly SourceLeftOut[];
  /** Everything that the project declares, with what only its installation told. */
  readonly facts: SourceFacts;
  readonly outcome: 'passed' | 'failed';
  /** One line. */
  readonly message: string;
  /** Why a lock file of the project was not used; `null` when there is none, or it was. */
  readonly lockNote: string | null;
  /** Of the installer. */
  readonly output: string;
}

/** What is to be installed. */
export interface InstallWork {
  /** The input. */
  readonly wanted: 'auto' | readonly string[];
  readonly facts: SourceFacts;
  /** Of the project; `null` when it isn't known. */
  readonly ownName: string | null;
  readonly lock: LockFile | null;
  /** What the commands need beyond a plan. */
  requirementsFor(this: void, plan: InstallPlan): readonly string[];
}

/** What the project's back-end is run with. */
export interface BackendPlace {
  /** Variables of the step: those that `environment-variables` names. */
  readonly variables: Readonly<Record<string, string>>;
  /** Absolute; created when it is needed. */
  readonly folder: string;
  /** Milliseconds that are left. */
  remaining(this: void): number;
  /** The input, in seconds. */
  readonly timeout: number;
  readonly host: Host;
}

/** What the installer installs as the project: its folder, or an editable wheel of it. */
type Target = { readonly editable: string } | { readonly wheel: string; readonly name: string };

/**
 * When the index needs a password, the installer would run the back-end while it holds that. So the back-end first makes
 * an editable wheel (PEP 660) without the password, and the installer gets that wheel.
 * @returns how it failed, when it did
 */
async function targetOf(
  project: string,
  environment: Environment,
  { variables, folder, host, remaining }: BackendPlace,
): Promise<Target | ProcessResult> {
  if (!holdsIndexCredentials(environment.environment)) return { editable: project };
  const { interpreter: python, uv } = environment;
  const outDir = join(folder, 'wheel');
  await mkdir(outDir, { recursive: true });
  const request = { kind: 'editable', source: project, outDir, python, uv, host, variables } as const;
  const result = await runBackend({ ...request, folder: join(folder, 'work'), timeoutMs: remaining });
  const [name] = (await readdir(outDir)).filter((file) => file.endsWith('.whl'));
  if (result.exitCode !== 0 || name === undefined)
    return { ...result, exitCode: result.exitCode === 0 ? 1 : result.exitCode };
  return { wheel: join(outDir, name), name: parseWheelFilename(name).name };
}

function requirementOf({ wheel, name }: Extract<Target, { wheel: string }>, extras: readonly string[]): string {
  return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`} @ ${pathToFileURL(wheel).href}`;
}

/**
 * Installs a project in editable mode, with what its tests and checks need. A source that can't be installed is left out,
 * unless the input names it or nothing else is left. A lock file decides about the versions, if it fits.
 * @param project - the copy; absolute
 */
export async function installProject(
  work: InstallWork,
  project: string,
  environment: Environment,
  backend: BackendPlace,
): Promise<Installation> {
  const { wanted, ownName, lock } = work;
  let { facts } = work;
  let lockNote: string | null = null;
  const reasonOf = (result: ProcessResult): string =>
    result.timedOut ? `the time limit of ${limitText(backend.timeout)} ended` : installFailure(result);
  const failed = (plan: InstallPlan, message: string, output: string): Installation => ({
    plan,
    leftOut: [],
    facts,
    outcome: 'failed',
    message,
    lockNote,
    output,
  });
  const target = await targetOf(project, environment, backend);
  if ('exitCode' in target) {
    const plan = planInstall(wanted, facts);
    return failed(plan, `the project can't be installed: ${reasonOf(target)}`, target.output);
  }
  const requestFor = (plan: InstallPlan, more: readonly string[] = []): InstallRequest => ({
    ...('wheel' in target
      ? { requirements: [requirementOf(target, plan.extras), ...plan.requirements, ...more] }
      : { editable: target.editable, extras: plan.extras, requirements: [...plan.requirements, ...more] }),
    cwd: project,
    env: backend.variables,
    timeoutMs: backend.remaining(),
  });
  const install = (plan: InstallPlan, more: readonly string[] = [], dryRun = false): Promise<ProcessResult> =>
    environment.install({ ...requestFor(plan, more), dryRun });

  if (wanted === 'auto' && hidesExtras(facts)) {
    const alone = planOf(facts, []);
    const result = await environment.install({ ...requestFor(alone), noDeps: true });
    if (result.exitCode !== 0)
      return failed(alone, `the project can't be installed: ${reasonOf(result)}`, result.output);
    facts = { ...facts, otherExtras: await installedExtras(await packagesOf(environment), ownName) };
  }
  const plan = planInstall(wanted, facts);

  /** With the lock, if it can be used for this plan. */
  async function withLock(chosen: InstallPlan): Promise<Pick<Installation, 'outcome' | 'message' | 'output'> | null> {
    if (lock === null) return null;
    const misfit = misfitOf(lock, environment.interpreter.version);
    if (misfit !== null) {
      lockNote = `${lock.file} is not used: ${misfit}`;
      return null;
    }
    const ended = await installLocked(lock, environment, requestFor(chosen), work.requirementsFor(chosen), ownName);
    if (ended.kind === 'installed') {
      lockNote = null;
      return { outcome: 'passed', message: `${chosen.description}; ${ended.note}`, output: ended.output };
    }
    if (ended.kind === 'failed')
      return {
        outcome: 'failed',
        message: `the versions of ${lock.file} can't be installed: ${ended.reason}`,
        output: ended.output,
      };
    lockNote = `${lock.file} is not used: it is out of date, or not for this machine (${ended.reason})`;
    return null;
  }

  const locked = await withLock(plan);
  if (locked !== null) return { plan, leftOut: [], facts, lockNote, ...locked };
  const whole = await install(plan, work.requirementsFor(plan));
  if (whole.exitCode === 0)
    return { plan, leftOut: [], facts, outcome: 'passed', message: plan.description, lockNote, output: whole.output };
  const refused = `the project can't be installed with ${plan.description}: ${reasonOf(whole)}`;
  if (wanted !== 'auto' || plan.sources.length === 0 || backend.remaining() <= 1)
    return failed(plan, refused, whole.output);

  // What is wrong with one of them is found without changing the environment, if a resolution shows it
  for (const dryRun of [true, false]) {
    const kept: DevelopmentSource[] = [];
    const leftOut: SourceLeftOut[] = [];
    const alone = await install(planOf(facts, []), [], dryRun);
    if (alone.exitCode !== 0) return failed(plan, `the project can't be installed: ${reasonOf(alone)}`, alone.output);
    for (const source of plan.sources) {
      const result = await install(planOf(facts, [...kept, source]), [], dryRun);
      if (result.exitCode === 0) kept.push(source);
      else leftOut.push({ source, reason: reasonOf(result) });
    }
    if (kept.length === 0) return failed(plan, refused, whole.output);
    const rest = planOf(facts, kept);
    const left = leftOut
      .map(({ source, reason }) => `; left out: ${source.label}, which can't be installed: ${reason}`)
      .join('');
    const again = dryRun ? await withLock(rest) : null;
    if (again !== null) return { plan: rest, leftOut, facts, lockNote, ...again, message: `${again.message}${left}` };
    const result = await install(rest, work.requirementsFor(rest));
    if (result.exitCode === 0)
      return {
        plan: rest,
        leftOut,
        facts,
        outcome: 'passed',
        message: `${rest.description}${left}`,
        lockNote,
        output: result.output,
      };
  }
  return failed(plan, refused, whole.output);
}

/** Whether `pyproject.toml` doesn't tell the extras: setup.py, setup.cfg or a table of the back-end does. */
function hidesExtras({ pyproject: { project } }: SourceFacts): boolean {
  return project === null || project.dynamic.includes('optional-dependencies');
}
