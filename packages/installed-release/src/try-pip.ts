import { join } from 'node:path';
import { createPipEnvironment } from '#python-env';
import type { Finding, ReceiptItem } from '#release-model';
import { installInto } from './install-step.ts';
import type { PythonWork } from './python-work.ts';
import { judgeWarnings } from './release-points.ts';
import type { TrialFile } from './trial-plan.ts';

/** What came of an installation with pip. */
export interface PipTrial {
  readonly items: readonly ReceiptItem[];
  readonly findings: readonly Finding[];
}

/**
 * Also installs with pip, as most users do, where uv installs everything else: with every extra that is tried, because pip
 * warns of what uv says nothing about, and refuses what uv accepts.
 * @param names - of extras that the release has
 * @param label - names the environment's folder
 */
export async function tryPip(
  work: PythonWork,
  file: TrialFile,
  names: readonly string[],
  label: string,
): Promise<PipTrial> {
  const { python, place, uv, host } = work;
  const environment = await createPipEnvironment({
    python,
    folder: join(place.folder, `environment-${label}`),
    host,
    uv,
  });
  if (typeof environment === 'string')
    return {
      items: [{ kind: 'installer', subject: 'pip', outcome: 'skipped', message: environment, ms: 0 }],
      findings: [],
    };
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
