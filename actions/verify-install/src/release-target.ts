import { loadManifest } from '#distributions';
import { visibleValue } from '#harmless-text';
import { canonicalVersion, isValidName, normalizeName } from '#python-standards';
import { messageOf, ReleaseError, type ReleaseManifest } from '#release-model';
import type { VerifyInstallInputs } from './inputs.ts';

/** Which release is verified. */
export interface ReleaseTarget {
  readonly project: string;
  /** PEP 503 normal form. */
  readonly normalizedName: string;
  /** PEP 440 normal form. */
  readonly version: string;
  /** `null`: only name and version are known, and no hash to compare the index's files with. */
  readonly manifest: ReleaseManifest | null;
  /** Absolute; `null` when the manifest isn't a file. */
  readonly manifestPath: string | null;
}

/**
 * The release that the inputs specify.
 * @throws ReleaseError if they specify none, or two different ones
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
        problem: `is ${name}, but the manifest is for ${manifest.project}`,
        remedy: 'Remove name',
      });
    }
    if (version !== null && normalVersion(version) !== manifest.version) {
      throw new ReleaseError({
        subject: 'version',
        problem: `is ${version}, but the manifest is for ${manifest.version}`,
        remedy: 'Remove version',
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
      remedy: 'Specify the manifest that build-dists wrote, or name and version',
    });
  }
  if (!isValidName(name)) {
    throw new ReleaseError({
      subject: 'name',
      problem: `'${visibleValue(name, 80)}' is not the name of a distribution`,
      remedy: 'Use the name that pip installs',
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
        problem: `'${visibleValue(version, 80)}' is not a PEP 440 version (${messageOf(cause)})`,
        remedy: 'Use a form like 1.2.3',
      },
      { cause },
    );
  }
}
