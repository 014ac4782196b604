import { DOCUMENT_NAMES } from '@repo-agent-actions/forge';
import { normalizeName } from '@repo-agent-actions/python-standards';
import type { ReleaseManifest } from '@repo-agent-actions/release-model';

// A receipt has the same name as an artifact and as an asset of a draft
export { isReceiptName as isReceiptArtifact, receiptName as receiptArtifactName } from '@repo-agent-actions/forge';

/** The prefix of the names of artifacts with a release. */
const RELEASE = 'release-';

/** Where the parts of a release are in its artifact. */
export const RELEASE_LAYOUT = { manifest: DOCUMENT_NAMES.manifest, distributions: 'dist' } as const;

/** `release-<name>-<version>`, the name in normal form. */
export function releaseArtifactName({ project, version }: Pick<ReleaseManifest, 'project' | 'version'>): string {
  return `${RELEASE}${normalizeName(project)}-${version}`;
}

/** Whether an artifact of this name contains a release. */
export function isReleaseArtifact(name: string): boolean {
  return name.startsWith(RELEASE);
}
