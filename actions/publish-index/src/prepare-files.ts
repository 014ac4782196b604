import {
  deriveUploadForm,
  giteaForm,
  loadManifest,
  NOTHING_EXPECTED,
  plainForm,
  readMetadata,
  requireExpectedRelease,
  requireOwnMetadataOf,
  type ExpectedRelease,
  type LoadedManifest,
  verifyAgainstManifest,
  type UploadForm,
} from '#distributions';
import { tagOfRef, type Distribution, type Host, type ReleaseManifest } from '#release-model';
import type { ServerKind } from '#server-profiles';
import { readAttestations } from './attestations.ts';
import type { PublishIndexInputs, ReleaseSourceFacts } from './inputs.ts';

/** One file, and the form that goes with it. */
export interface PreparedFile {
  readonly distribution: Distribution;
  readonly form: UploadForm;
  /** The field of the form that only PyPI takes; `null` without attestations. */
  readonly attestations: string | null;
}

/**
 * The release to send.
 * @throws ReleaseError if there is no manifest, or it isn't the expected one: another sha256, tag or commit
 */
export async function readManifest(inputs: PublishIndexInputs, host: Host): Promise<ReleaseManifest> {
  const { manifest, manifestSha256, packagesDir, source } = inputs;
  const loaded = await loadManifest(manifest, packagesDir, { host, expectedSha256: manifestSha256 });
  if (loaded.onTheSpot) {
    host.notice(
      `manifest: none was given, so it was made from the files that are in ${packagesDir} now. It can't detect earlier changes to them.`,
    );
  }
  if (source !== undefined) requireExpectedRelease(loaded.manifest, expectedOf(source, loaded), 'the manifest');
  return loaded.manifest;
}

function expectedOf({ tag, commit, ref }: ReleaseSourceFacts, { onTheSpot }: LoadedManifest): ExpectedRelease {
  // Files that weren't built here have no tag: it is compared only if the workflow gives one
  const started = onTheSpot ? null : tagOfRef(ref);
  return { ...NOTHING_EXPECTED, tag: tag ?? started, commit };
}

/**
 * Binds the folder to the manifest, and derives each file's form from the file itself.
 * @throws ReleaseError if a file was changed, added or removed, belongs to another release by its own metadata, or
 *   can't be read
 */
export async function prepareFiles(manifest: ReleaseManifest, packagesDir: string): Promise<readonly PreparedFile[]> {
  const distributions = await verifyAgainstManifest(manifest, packagesDir);
  return Promise.all(
    distributions.map(async (distribution) => {
      const metadata = await readMetadata(distribution);
      requireOwnMetadataOf(manifest, distribution, metadata);
      const attestations = await readAttestations(packagesDir, distribution.filename);
      return { distribution, form: deriveUploadForm(distribution, metadata), attestations };
    }),
  );
}

/** The form as this index needs it. */
export function formFor(server: ServerKind, { form, distribution }: PreparedFile): UploadForm {
  if (server === 'pypi') return form;
  return server === 'gitea' ? giteaForm(form) : plainForm(form, distribution);
}
