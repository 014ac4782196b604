import type { FoundVersion, ImportPackage } from '#project-tree';
import type { Finding } from '#release-model';
import { contradictingVersions } from './check-code-versions.ts';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';
import { otherVersions } from './check-other-versions.ts';

/**
 * Checks the version, as far as it is known before the build, and compares it with what other files say.
 * @param history - what git lacks that the version is taken from
 */
export async function checkVersion(
  context: CheckContext,
  found: FoundVersion,
  packages: readonly ImportPackage[],
  history: readonly Finding[],
): Promise<CheckedPoint> {
  const findings = [
    ...context.project.findings.filter(({ rule }) => rule === 'P03' || rule === 'U33'),
    ...found.findings,
    ...history,
    ...(await contradictingVersions(context, found, packages)),
    ...(await otherVersions(context, found)),
  ];
  const { kind, where } = found.source;
  if (found.version !== null)
    return checked('version', findings, `${found.version} (${kind}${where === null ? '' : `, ${where}`})`);
  const place = [kind === 'unknown' ? null : kind, where].filter((word) => word !== null).join(', ');
  const message = `not known before the build${place === '' ? '' : ` (${place})`}`;
  return { ...notJudged('version', 'unknown', message), findings };
}
