import { installFailure, type Environment } from '@repo-agent-actions/python-env';
import type { CommandPlan } from './command-plan.ts';
import type { InstallPlan } from './install-plan.ts';

/** What is installed, and what can be run then. */
export interface Attempt {
  readonly install: InstallPlan;
  readonly commands: CommandPlan;
}

/** How the installation ended. */
export interface Installation {
  /** The one that was installed, or the one that was wanted. */
  readonly attempt: Attempt;
  readonly outcome: 'passed' | 'failed';
  /** One line. */
  readonly message: string;
  /** Of the installer. */
  readonly output: string;
}

/**
 * Installs a project editable, with what its commands need. Where the first attempt can't be installed, the others are
 * tried in their order.
 * @param project - the copy; absolute
 */
export async function installProject(
  attempts: readonly [Attempt, ...Attempt[]],
  project: string,
  environment: Environment,
): Promise<Installation> {
  const [wanted] = attempts;
  let failure: { readonly reason: string; readonly output: string } | null = null;
  for (const attempt of attempts) {
    const { install, commands } = attempt;
    const result = await environment.install({
      editable: project,
      extras: install.extras,
      requirements: [...install.requirements, ...commands.requirements],
      cwd: project,
    });
    if (result.exitCode === 0) {
      const instead =
        failure === null ? '' : `, as ${wanted.install.description} can't be installed: ${failure.reason}`;
      return { attempt, outcome: 'passed', message: `${install.description}${instead}`, output: result.output };
    }
    failure ??= { reason: installFailure(result), output: result.output };
  }
  return {
    attempt: wanted,
    outcome: 'failed',
    message: `the project could not be installed with ${wanted.install.description}: ${failure?.reason ?? ''}`,
    output: failure?.output ?? '',
  };
}
