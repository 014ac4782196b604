import { join } from 'node:path';
import { normalizeName } from '#python-standards';
import { createPipEnvironment } from '#python-env';
import type { Finding, ReceiptItem } from '#release-model';
import type { ExtrasPlan } from './extras-plan.ts';
import { installInto } from './install-step.ts';
import type { PythonWork } from './python-work.ts';
import { judgeWarnings } from './release-points.ts';
import type { TrialFile } from './trial-plan.ts';

/**
 * Also installs with pip, as most users do, where uv installs everything else: with every extra that is tried, because pip
 * warns of what uv says nothing about, and refuses what uv accepts.
 * @param offered - the extras of the release
 */
export async function tryPip(
  work: PythonWork,
  file: TrialFile,
  { trials }: ExtrasPlan,
  offered: readonly string[],
): Promise<{ readonly items: readonly ReceiptItem[]; readonly findings: readonly Finding[] }> {
  const { python, place, uv, host } = work;
  const environment = await createPipEnvironment({ python, folder: join(place.folder, 'environment-pip'), host, uv });
  if (typeof environment === 'string')
    return {
      items: [{ kind: 'installer', subject: 'pip', outcome: 'skipped', message: environment, ms: 0 }],
      findings: [],
    };
  const has = new Set(offered.map(normalizeName));
  const names = [...new Set(trials.flatMap((trial) => trial.names))].filter((name) => has.has(normalizeName(name)));
  // Nothing of it runs here, so nothing needs to be compiled
  const settings = { PIP_NO_COMPILE: '1' };
  const together = await installInto(work, environment, file, names, settings);
  // Extras needn't go together; whether each installs is tried alone
  const alone =
    together.problem === null || names.length === 0
      ? together
      : await installInto(work, environment, file, [], settings);
  const { problem, ms } = alone;
  const shown = together === alone && names.length > 0 ? `with the extras ${names.join(', ')}` : '';
  const item: ReceiptItem = {
    kind: 'install',
    subject: 'with pip',
    outcome: problem === null ? 'passed' : 'failed',
    message: problem ?? shown,
    ms,
  };
  const warnings = judgeWarnings(work, together);
  return {
    items: [item, ...warnings.items.filter(({ outcome }) => outcome === 'failed')],
    findings: warnings.findings,
  };
}
