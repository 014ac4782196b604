export { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';
export type { ArchiveMember, MemberKind } from './archive-member.ts';
export type { MemberVisitor } from './archive-reader.ts';
export { beginBlobId, blobId, checkoutVariants, objectFormat, type ObjectFormat } from './blob-id.ts';
export { commonPath, topDirectory } from './common-path.ts';
export { addToSdist } from './completeness/add-to-sdist.ts';
export { judgeCompleteness, type CompletenessVerdict, type ReleaseParts } from './completeness/judge-completeness.ts';
export type { ReadWheel } from './completeness/placed-files.ts';
export { compareArchives, type ArchiveDifference, type ReadArchive } from './compare-archives.ts';
export { compareWithSources, type SourceComparison, type SourceVerdict } from './compare-with-sources.ts';
export { isSequential, readContents, type DistributionContents } from './contents.ts';
export {
  findEncryptedSources,
  isScannedSource,
  searchEncryptedSources,
  type EncryptedSource,
} from './encrypted-sources.ts';
export { collecting, type MemberReader, type MemberSink } from './member-reader.ts';
export { parseEntryPoints, type EntryPoints } from './entry-points.ts';
export { findLostEntryPoints, type LostEntryPoint } from './entry-point-targets.ts';
export * from './import-remedies.ts';
export { NOTHING_EXPECTED, requireExpectedRelease, type ExpectedRelease } from './expected-release.ts';
export { framingFinding, serverMessage, type FramingProblem } from './framing-problem.ts';
export { importNamesOf } from './import-names.ts';
export { hasLicense, isLicenseText, licenseMissing, sdistLicenses } from './license-files.ts';
export { largestMembers } from './largest-members.ts';
export { libraryPaths, strayTopLevel, strayTopLevelFault, topLevelNames } from './library-paths.ts';
export { inspectArchive } from './inspect-archive.ts';
export type { ReadHeaders } from './read-headers.ts';
export { listContents, listContentsOf } from './list-contents.ts';
export { findManifest, type LoadedManifest, loadManifest, type LoadManifestOptions } from './load-manifest.ts';
export { verifyAgainstManifest } from './manifest-binding.ts';
export { manifestOnTheSpot } from './manifest-on-the-spot.ts';
export { listDistributions, notRegular, readDistribution } from './read-distribution.ts';
export * from './receipt-of-release.ts';
export { requireOwnMetadata, requireOwnMetadataOf } from './own-metadata.ts';
export { readMetadata } from './read-metadata.ts';
export { MissingMember, UnreadableArchive } from './archive-member.ts';
export { parseRecord, type RecordFile, type RecordRow } from './record.ts';
export { readTarWalk, walkTar, type TarWalk } from './tar-walk.ts';
export type { TarMember } from './tar-walker.ts';
export { findUnsafeMembers } from './unsafe-members.ts';
export { SourceIndex, type SourceFile, type SourceTree } from './source-tree.ts';
export {
  deriveUploadForm,
  giteaForm,
  metadataFieldName,
  plainForm,
  type FormField,
  type UploadForm,
} from './upload-form.ts';
export { checkRecord, verifyRecord } from './verify-record.ts';
export { parseWheelFile, type WheelFile } from './wheel-file.ts';
export { wheelStem } from './wheel-stem.ts';
export { versionFilesOf, type VersionFile } from './version-files.ts';
export { walkZip } from './zip-framing.ts';
