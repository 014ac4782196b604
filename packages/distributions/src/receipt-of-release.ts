import { compareVersions, normalizeName, tryParseVersion } from '#python-standards';
import type { Receipt, ReleaseManifest } from '#release-model';

function isSameVersion(a: string, b: string): boolean {
  const [one, other] = [tryParseVersion(a), tryParseVersion(b)];
  return one === undefined || other === undefined ? a === b : compareVersions(one, other) === 0;
}

/**
 * Whether a receipt is of a release: of its project (PEP 503) and version (PEP 440). A stage that runs before the build,
 * or failed early, may know neither.
 */
export function isReceiptOf(
  receipt: Pick<Receipt, 'project' | 'version'>,
  { project, version }: Pick<ReleaseManifest, 'project' | 'version'>,
): boolean {
  return (
    (receipt.project === null || normalizeName(receipt.project) === normalizeName(project)) &&
    (receipt.version === null || isSameVersion(receipt.version, version))
  );
}
