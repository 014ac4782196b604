import { NOTHING_EXPECTED } from '@repo-agent-actions/distributions';
import { artifactSource, openArtifacts, restoreRelease } from '@repo-agent-actions/hand-over';
import { ReleaseError, type Host } from '@repo-agent-actions/release-model';
import type { PublishIndexInputs } from './inputs.ts';

/**
 * Takes the release out of an artifact of this run, where one is named.
 * @returns the inputs as they are without the artifact
 * @throws ReleaseError when there is none, or a file isn't what the manifest says
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
  });
  if (restored === null) {
    throw new ReleaseError({
      subject: 'artifact-name',
      problem: `this run has no artifact ${artifact.name === 'auto' ? 'with a release' : `'${artifact.name}'`}`,
      remedy: 'Let a job before this one save it (artifact-name of build-dists), and name that job in needs',
    });
  }
  const { manifest, sha256, path } = restored;
  host.info(`${manifest.project} ${manifest.version} from ${restored.source}, manifest sha256 ${sha256}.`);
  return { ...inputs, manifest: inputs.manifest ?? path };
}
