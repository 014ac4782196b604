import { secretsPage, type RepositoryPlace } from '#forge';
import { ReleaseError, type JobStage } from '#release-model';
import type { SecretPresence } from './secret-lines.ts';

/** The secrets that are missing for stages that will run, as one error; `null` when none is. */
export function missingSecrets(
  secrets: readonly SecretPresence[],
  willRun: (stage: JobStage) => boolean,
  place: RepositoryPlace,
): ReleaseError | null {
  const missing = secrets.filter(({ stage, present }) => !present && willRun(stage));
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join(', ');
  const wanting = missing.map(({ stage }) => stage).join(', ');
  return new ReleaseError({
    subject: names,
    problem: `${missing.length === 1 ? 'this secret is' : 'these secrets are'} not set, or ${missing.length === 1 ? 'is' : 'are'} spelled differently, and ${wanting} can't run without`,
    remedy: `Add ${missing.length === 1 ? 'it' : 'them'} at ${secretsPage(place)}, with exactly this spelling; a called workflow also needs it under secrets:`,
  });
}
