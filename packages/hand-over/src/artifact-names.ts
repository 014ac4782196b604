import { DOCUMENT_NAMES } from '#forge';
import { normalizeName } from '#python-standards';
import { isReleaseJob, type ReleaseJob, type ReleaseManifest } from '#release-model';

// A receipt has the same name as an artifact and as an asset of a draft
export {
  isReceiptName as isReceiptArtifact,
  receiptAssetName as receiptFilename,
  receiptName as receiptArtifactName,
} from '#forge';

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

const RECEIPTS = 'receipts-';

/** The artifact with all receipts of a job of the shipped workflows: `receipts-<job>`. */
export function jobReceiptsName(job: ReleaseJob): string {
  return `${RECEIPTS}${job}`;
}

/** Whose receipts an artifact of this name has; `null` when it is not such an artifact. */
export function jobOfReceipts(name: string): ReleaseJob | null {
  const job = name.startsWith(RECEIPTS) ? name.slice(RECEIPTS.length) : '';
  return isReleaseJob(job) ? job : null;
}
