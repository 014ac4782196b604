import { normalizeName } from '@repo-agent-actions/python-standards';
import { isStage, type Receipt, type ReleaseManifest } from '@repo-agent-actions/release-model';

/** What the names of artifacts with a release begin with. */
const RELEASE = 'release-';
const RECEIPT = 'receipt-';

/** Where the parts of a release lie in its artifact. */
export const RELEASE_LAYOUT = { manifest: 'release-manifest.json', distributions: 'dist' } as const;

/** `release-<name>-<version>`, the name in normal form. */
export function releaseArtifactName({ project, version }: Pick<ReleaseManifest, 'project' | 'version'>): string {
  return `${RELEASE}${normalizeName(project)}-${version}`;
}

/** Whether an artifact of this name holds a release. */
export function isReleaseArtifact(name: string): boolean {
  return name.startsWith(RELEASE);
}

/** `receipt-<stage>[-<python>]`. */
export function receiptArtifactName({ stage, python }: Pick<Receipt, 'stage' | 'python'>): string {
  return `${RECEIPT}${stage}${python === null ? '' : `-${python}`}`;
}

/** Whether an artifact, or an asset without its `.json`, of this name holds a receipt of ours. */
export function isReceiptArtifact(name: string): boolean {
  if (!name.startsWith(RECEIPT)) return false;
  const rest = name.slice(RECEIPT.length);
  const python = /-\d+\.\d+$/u.exec(rest)?.[0] ?? '';
  return isStage(rest.slice(0, rest.length - python.length));
}
