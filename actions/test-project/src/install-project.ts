import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { holdsIndexCredentials, type ProcessResult } from '@repo-agent-actions/process';
import { installFailure, runBackend, type Environment } from '@repo-agent-actions/python-env';
import { parseWheelFilename } from '@repo-agent-actions/python-standards';
import type { Host } from '@repo-agent-actions/release-model';
import type { CommandPlan } from './command-plan.ts';
import type { InstallPlan } from './install-plan.ts';

/** What is installed, and what can be run then. */
export interface Attempt {
  readonly install: InstallPlan;
  readonly commands: CommandPlan;
}

/** How the installation ended. */
export interface Installation {
  /** The one that was installed, or the first one if none could be. */
  readonly attempt: Attempt;
  readonly outcome: 'passed' | 'failed';
  /** One line. */
  readonly message: string;
  /** Of the installer. */
  readonly output: string;
}

/** What the project's back-end is run with. */
export interface BackendPlace {
  /** Variables of the step: those that `environment-variables` names. */
  readonly variables: Readonly<Record<string, string>>;
  /** Absolute; created when it is needed. */
  readonly folder: string;
  readonly host: Host;
}

/** The longest that a back-end may take to prepare an editable installation. Milliseconds. */
const TIME_LIMIT_MS = 60 * 60_000;

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
  { variables, folder, host }: BackendPlace,
): Promise<Target | ProcessResult> {
  if (!holdsIndexCredentials(environment.environment)) return { editable: project };
  const { interpreter: python, uv } = environment;
  const outDir = join(folder, 'wheel');
  await mkdir(outDir, { recursive: true });
  const request = { kind: 'editable', source: project, outDir, python, uv, host, variables } as const;
  const result = await runBackend({ ...request, folder: join(folder, 'work'), timeoutMs: TIME_LIMIT_MS });
  const [name] = (await readdir(outDir)).filter((file) => file.endsWith('.whl'));
  if (result.exitCode !== 0 || name === undefined)
    return { ...result, exitCode: result.exitCode === 0 ? 1 : result.exitCode };
  return { wheel: join(outDir, name), name: parseWheelFilename(name).name };
}

function requirementOf({ wheel, name }: Extract<Target, { wheel: string }>, extras: readonly string[]): string {
  return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`} @ ${pathToFileURL(wheel).href}`;
}

/**
 * Installs a project in editable mode, with what its commands need. If the first attempt can't be installed, the others
 * are tried in their order.
 * @param project - the copy; absolute
 */
export async function installProject(
  attempts: readonly [Attempt, ...Attempt[]],
  project: string,
  environment: Environment,
  backend: BackendPlace,
): Promise<Installation> {
  const [wanted] = attempts;
  const target = await targetOf(project, environment, backend);
  if ('exitCode' in target) {
    return {
      attempt: wanted,
      outcome: 'failed',
      message: `the project can't be installed: ${installFailure(target)}`,
      output: target.output,
    };
  }
  let failure: { readonly reason: string; readonly output: string } | null = null;
  for (const attempt of attempts) {
    const { install, commands } = attempt;
    const others = [...install.requirements, ...commands.requirements];
    const result = await environment.install({
      ...('wheel' in target
        ? { requirements: [requirementOf(target, install.extras), ...others] }
        : { editable: target.editable, extras: install.extras, requirements: others }),
      cwd: project,
      env: backend.variables,
    });
    if (result.exitCode === 0) {
      const instead =
        failure === null ? '' : `, because ${wanted.install.description} can't be installed: ${failure.reason}`;
      return { attempt, outcome: 'passed', message: `${install.description}${instead}`, output: result.output };
    }
    failure ??= { reason: installFailure(result), output: result.output };
  }
  return {
    attempt: wanted,
    outcome: 'failed',
    message: `the project can't be installed with ${wanted.install.description}: ${failure?.reason ?? ''}`,
    output: failure?.output ?? '',
  };
}
