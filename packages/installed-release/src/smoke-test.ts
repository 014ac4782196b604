import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { sha256Of } from '#release-store';
import { messageOf, ReleaseError, type ReleaseManifest } from '#release-model';

/** The script to run, already read: what was hashed is what runs. */
export interface SmokeTest {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** The manifest of the release, and where it is. */
interface ManifestPlace {
  readonly manifest: ReleaseManifest | null;
  /** Absolute; `null` when the manifest isn't a file. */
  readonly manifestPath: string | null;
}

/**
 * Reads the smoke test: the input's, otherwise the manifest's, whose sha256 must match.
 * @param input - absolute path; `null` for the manifest's
 * @returns `null` when there is none
 * @throws ReleaseError if it can't be read, isn't in the manifest's folder, or isn't the one that was built with
 */
export async function readSmokeTest(input: string | null, target: ManifestPlace): Promise<SmokeTest | null> {
  const declared = target.manifest?.verification.smokeTest ?? null;
  if (input !== null) return await readScript(input, 'smoke-test');
  if (declared === null) return null;
  if (target.manifestPath === null) {
    throw new ReleaseError({
      subject: 'manifest',
      problem: `names the smoke test ${declared.path}, which is next to the manifest, but the manifest was given as text`,
      remedy: 'Specify the path of the manifest, or the script as smoke-test',
    });
  }
  const folder = dirname(target.manifestPath);
  const path = resolve(folder, declared.path);
  if (!path.startsWith(`${folder}${sep}`)) {
    throw new ReleaseError({
      subject: 'manifest',
      problem: `its smoke test ${declared.path} is outside its folder`,
      remedy: 'Use the manifest that build-dists wrote',
    });
  }
  const script = await readScript(path, declared.path);
  if (script.sha256 !== declared.sha256) {
    throw new ReleaseError({
      subject: declared.path,
      problem: `was changed: its sha256 is ${script.sha256}, the manifest has ${declared.sha256}`,
      remedy: 'Restore the script that the release was built with, or build again',
    });
  }
  return script;
}

async function readScript(path: string, subject: string): Promise<SmokeTest> {
  try {
    const bytes = await readFile(path);
    return { name: basename(path), bytes, sha256: sha256Of(bytes) };
  } catch (cause) {
    throw new ReleaseError(
      {
        subject,
        problem: `${path} can't be read (${messageOf(cause)})`,
        remedy: 'Specify the path of a Python script',
      },
      { cause },
    );
  }
}
