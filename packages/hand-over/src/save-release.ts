import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ArtifactFile, ArtifactStore } from '#artifacts';
import { verifyAgainstManifest } from '#distributions';
import { ReleaseError, systemReason } from '#release-model';
import { readManifest, sha256Of } from '#release-store';
import { RELEASE_LAYOUT, releaseArtifactName } from './artifact-names.ts';
import { smokeTestPath } from './smoke-test-path.ts';

export interface SaveReleaseRequest {
  readonly store: ArtifactStore;
  /** `auto`: `release-<name>-<version>`. */
  readonly artifactName: string;
  /** Absolute. */
  readonly manifestPath: string;
  /** Absolute. */
  readonly packagesDir: string;
  /** The manifest's required sha256; `null` accepts any. */
  readonly manifestSha256: string | null;
}

/** A release in an artifact. */
export interface SavedRelease {
  readonly artifactName: string;
  /** What later jobs compare with. */
  readonly manifestSha256: string;
  readonly project: string;
  readonly version: string;
}

/**
 * Saves a release for later jobs: distributions, manifest and smoke test, all compared with the
 * manifest first.
 * @throws ReleaseError if a file doesn't match the manifest, or the server doesn't accept the artifact
 */
export async function saveRelease(request: SaveReleaseRequest): Promise<SavedRelease> {
  const { manifest, sha256 } = await readManifest(request.manifestPath);
  if (request.manifestSha256 !== null && request.manifestSha256.toLowerCase() !== sha256) {
    throw new ReleaseError({
      subject: request.manifestPath,
      problem: `has sha256 ${sha256}, but ${request.manifestSha256} is required`,
      remedy: 'Use the manifest of the build whose files are released',
    });
  }
  const distributions = await verifyAgainstManifest(manifest, request.packagesDir);
  const files: ArtifactFile[] = [
    { name: RELEASE_LAYOUT.manifest, path: request.manifestPath },
    ...distributions.map(({ filename, path }) => ({ name: `${RELEASE_LAYOUT.distributions}/${filename}`, path })),
  ];
  const { smokeTest } = manifest.verification;
  if (smokeTest !== null) {
    const path = join(dirname(request.manifestPath), smokeTestPath(smokeTest.path, request.manifestPath));
    await requireSmokeTest(path, smokeTest.sha256);
    files.push({ name: `smoke/${basename(path)}`, path });
  }
  const artifactName = request.artifactName === 'auto' ? releaseArtifactName(manifest) : request.artifactName;
  await request.store.upload(artifactName, files);
  return { artifactName, manifestSha256: sha256, project: manifest.project, version: manifest.version };
}

async function requireSmokeTest(path: string, sha256: string): Promise<void> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ReleaseError(
      { subject: path, problem: `can't be read (${systemReason(cause)})`, remedy: 'Build the release again' },
      { cause },
    );
  });
  const found = sha256Of(bytes);
  if (found === sha256) return;
  throw new ReleaseError({
    subject: path,
    problem: `was changed: it has sha256 ${found}, but the manifest says ${sha256}`,
    remedy: 'Build the release again',
  });
}
