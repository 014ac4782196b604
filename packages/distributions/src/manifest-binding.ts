import { join } from 'node:path';
import { ReleaseError, type Distribution, type ReleaseManifest } from '@repo-agent-actions/release-model';
import { hashFile } from './file-hash.ts';
import { namesIn, notRegular, readDistribution } from './read-distribution.ts';

/** What is said of one file that isn't as the manifest has it; `null` when it is. */
async function difference(folder: string, filename: string, wanted: string | null): Promise<string | null> {
  const expected = wanted === null ? 'the manifest does not have it' : `the manifest has sha256 ${wanted}`;
  const path = join(folder, filename);
  const odd = await notRegular(path);
  if (odd !== null) return `${filename} is ${odd} (${expected})`;
  const { sha256 } = await hashFile(path);
  if (wanted === null) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
  return sha256 === wanted ? null : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
}

/**
 * Binds a folder to a manifest: exactly the manifest's files are in it, byte for byte.
 * @returns the distributions in the manifest's order
 * @throws ReleaseError naming every file that was changed, added or removed, with both sha256
 */
export async function verifyAgainstManifest(
  manifest: ReleaseManifest,
  folder: string,
): Promise<readonly Distribution[]> {
  const present = await namesIn(folder);
  const wanted = new Map(manifest.files.map((file) => [file.filename, file.sha256]));
  const differences: string[] = [];
  for (const { filename, sha256 } of manifest.files) {
    const said = present.includes(filename)
      ? await difference(folder, filename, sha256)
      : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
    if (said !== null) differences.push(said);
  }
  for (const filename of present) {
    if (wanted.has(filename)) continue;
    const said = await difference(folder, filename, null);
    if (said !== null) differences.push(said);
  }
  if (differences.length > 0) {
    throw new ReleaseError({
      subject: folder,
      problem: `is not what the manifest of ${manifest.project} ${manifest.version} binds: ${differences.join('; ')}`,
      remedy: 'Put back the files that were built, or build the release again',
    });
  }
  const distributions: Distribution[] = [];
  for (const file of manifest.files) {
    const dist = await readDistribution(join(folder, file.filename));
    // Between the two reads the file may have been swapped: what is returned is what the manifest says, or nothing.
    if (dist.sha256 !== file.sha256 || dist.size !== file.size || dist.kind !== file.kind) {
      throw new ReleaseError({
        subject: join(folder, file.filename),
        problem: `is not what the manifest says: ${file.kind} of ${file.size} bytes with sha256 ${file.sha256} there, ${dist.kind} of ${dist.size} bytes with sha256 ${dist.sha256} here`,
        remedy: 'Put back the file that was built, or build the release again',
      });
    }
    distributions.push(dist);
  }
  return distributions;
}
