import { loadManifest } from '@repo-agent-actions/distributions';
import { visibleValue } from '@repo-agent-actions/harmless-text';
import { canonicalVersion, isValidName, normalizeName } from '@repo-agent-actions/python-standards';
import { messageOf, ReleaseError, type ReleaseManifest } from '@repo-agent-actions/release-model';
import type { VerifyInstallInputs } from './inputs.ts';

/** Which release is verified. */
export interface ReleaseTarget {
  readonly project: string;
  /** PEP 503 normal form. */
  readonly normalizedName: string;
  /** PEP 440 normal form. */
  readonly version: string;
  /** `null`: only name and version are known, and no hash to hold the index's files against. */
  readonly manifest: ReleaseManifest | null;
  /** Absolute; `null` when the manifest isn't a file. */
  readonly manifestPath: string | null;
}

/**
 * The release that the inputs name.
 * @throws ReleaseError when they name none, or two that differ
 */
export async function releaseTarget(
  inputs: Pick<VerifyInstallInputs, 'manifest' | 'name' | 'version'>,
): Promise<ReleaseTarget> {
  const { name, version } = inputs;
  if (inputs.manifest !== null) {
    const { manifest, path } = await loadManifest(inputs.manifest, '', { host: null });
    const normalizedName = normalizeName(manifest.project);
    if (name !== null && normalizeName(name) !== normalizedName) {
      throw new ReleaseError({
        subject: 'name',
        problem: `is ${name}, but the manifest is of ${manifest.project}`,
        remedy: 'Leave name out',
      });
    }
    if (version !== null && normalVersion(version) !== manifest.version) {
      throw new ReleaseError({
        subject: 'version',
        problem: `is ${version}, but the manifest is of ${manifest.version}`,
        remedy: 'Leave version out',
      });
    }
    return { project: manifest.project, normalizedName, version: manifest.version, manifest, manifestPath: path };
  }
  if (name === null || version === null) {
    throw new ReleaseError({
      subject: 'manifest',
      problem:
        name === null && version === null
          ? 'is empty, and so are name and version'
          : `is empty, and so is ${name === null ? 'name' : 'version'}`,
      remedy: 'Give the manifest that build-dists wrote, or name and version',
    });
  }
  if (!isValidName(name)) {
    throw new ReleaseError({
      subject: 'name',
      problem: `'${visibleValue(name, 80)}' is not the name of a distribution`,
      remedy: 'Give the name that pip installs',
    });
  }
  return {
    project: name,
    normalizedName: normalizeName(name),
    version: normalVersion(version),
    manifest: null,
    manifestPath: null,
  };
}

function normalVersion(version: string): string {
  try {
    return canonicalVersion(version);
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: 'version',
        problem: `'${visibleValue(version, 80)}' is not a version of PEP 440 (${messageOf(cause)})`,
        remedy: 'Give it as 1.2.3',
      },
      { cause },
    );
  }
}
