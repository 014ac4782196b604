import { installFailure, plannedDistributions, type Environment } from '#python-env';
import { isForDevelopers, isValidName, normalizeName } from '#python-standards';
import { messageOf, withoutStop } from '#release-model';
import { fileRequirement } from './install-step.ts';
import type { InstalledRelease } from './installed-release.ts';
import type { PythonWork } from './python-work.ts';
import type { TrialFile } from './trial-plan.ts';
import type { ExtrasPlan } from './extras-plan.ts';

/**
 * Notes what the extras that weren't installed would have brought: one resolution for those meant for the project's
 * developers, one for those for users, without installing anything.
 * @param environment - the one with the release installed without extras
 */
export async function noteUntriedExtras(
  work: PythonWork,
  file: TrialFile,
  environment: Environment,
  installed: InstalledRelease,
  { trials }: ExtrasPlan,
): Promise<void> {
  const tried = new Set(trials.flatMap(({ names }) => names.map(normalizeName)));
  const untried = installed.extras.filter((name) => isValidName(name) && !tried.has(normalizeName(name)));
  for (const advice of [false, true]) {
    const names = untried.filter((name) => isForDevelopers(name) === advice);
    if (names.length > 0) await noteTogether(work, file, environment, names, advice);
  }
}

async function noteTogether(
  work: PythonWork,
  file: TrialFile,
  environment: Environment,
  names: readonly string[],
  advice: boolean,
): Promise<void> {
  const { plan, place, host, ledger } = work;
  const { settings, project } = plan;
  const label = names.length === 1 ? `extra ${names.join('')}` : `extras ${names.join(', ')}`;
  let trouble: string;
  try {
    const result = await environment.install({
      requirements: [fileRequirement(project, names, file)],
      cwd: await place.emptyFolder(),
      dryRun: true,
      timeoutMs: Math.max(1, work.remaining()),
      ...(settings.dependenciesIndexUrl === null ? {} : { indexUrl: settings.dependenciesIndexUrl }),
    });
    if (result.exitCode === 0) {
      ledger?.add({ label, advice, distributions: plannedDistributions(result), trouble: null });
      return;
    }
    trouble = installFailure(result);
  } catch (error) {
    // What can't be resolved can't be audited; that doesn't affect the verified installation.
    trouble = messageOf(error);
  }
  host.signal.throwIfAborted();
  ledger?.add({ label, advice, distributions: [], trouble: `can't be resolved (${withoutStop(trouble)})` });
}
