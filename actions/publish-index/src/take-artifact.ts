import { NOTHING_EXPECTED } from '#distributions';
import { artifactSource, openArtifacts, restoreRelease } from '#hand-over';
import { configuredByManifest, ReleaseError, type Host } from '#release-model';
import type { PublishIndexInputs } from './inputs.ts';

/**
 * Reads the release from an artifact of this run, if one is named.
 * @returns the inputs, without the artifact
 * @throws ReleaseError if there is none, or a file doesn't match the manifest
 */
export async function takeArtifact(inputs: PublishIndexInputs, host: Host): Promise<PublishIndexInputs> {
  const { artifact, manifestSha256, packagesDir, source } = inputs;
  if (artifact === undefined) return inputs;
  const store = openArtifacts(artifact.places, host);
  const { storeFolder, temporaryFolder } = host;
  const restored = await restoreRelease({
    sources: [artifactSource({ store, name: artifact.name, temporaryFolder })],
    manifestSha256,
    expected: { ...NOTHING_EXPECTED, tag: source?.tag ?? null, commit: source?.commit ?? null },
    packagesDir,
    storeFolder,
    host,
  });
  if (restored === null) {
    throw new ReleaseError({
      subject: 'artifact-name',
      problem: `this run has no artifact ${artifact.name === 'auto' ? 'with a release' : `'${artifact.name}'`}`,
      remedy: 'Save it in an earlier job (artifact-name of build-dists), and list that job in needs',
    });
  }
  const { manifest, sha256, path } = restored;
  host.info(`${manifest.project} ${manifest.version} from ${restored.source}, manifest sha256 ${sha256}.`);
  const settled = inputs.withSettings?.(configuredByManifest('publish-index', manifest, packagesDir)) ?? inputs;
  return { ...settled, manifest: inputs.manifest ?? path };
}
