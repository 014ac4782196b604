import { join } from 'node:path';
import { hashFile, type HashedFile } from '#release-store';
import { ReleaseError, type Distribution, type ReleaseManifest } from '#release-model';
import { distributionOf, namesIn, notRegular } from './read-distribution.ts';

/** What is wrong with a file that doesn't match the manifest; its hash and size when it does. */
async function difference(folder: string, filename: string, wanted: string | null): Promise<string | HashedFile> {
  const expected = wanted === null ? 'the manifest does not have it' : `the manifest has sha256 ${wanted}`;
  const path = join(folder, filename);
  const odd = await notRegular(path);
  if (odd !== null) return `${filename} is ${odd} (${expected})`;
  const hashed = await hashFile(path);
  const { sha256 } = hashed;
  if (wanted === null) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
  return sha256 === wanted ? hashed : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
}

/**
 * Binds a folder to a manifest: of what anybody could take for a distribution, exactly the manifest's files are in it,
 * byte for byte. What nobody takes for one, such as `notes.txt`, is not looked at: no stage releases it.
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
  // Each file is read once, so the result describes exactly the bytes that were compared.
  const hashes = new Map<string, HashedFile>();
  for (const { filename, sha256 } of manifest.files) {
    const found = present.includes(filename)
      ? await difference(folder, filename, sha256)
      : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
    if (typeof found === 'string') differences.push(found);
    else hashes.set(filename, found);
  }
  for (const filename of present) {
    if (wanted.has(filename)) continue;
    const said = await difference(folder, filename, null);
    if (typeof said === 'string') differences.push(said);
  }
  if (differences.length > 0) {
    throw new ReleaseError({
      subject: folder,
      problem: `doesn't match the manifest of ${manifest.project} ${manifest.version}: ${differences.join('; ')}`,
      remedy: 'Restore the files that were built, or build the release again',
    });
  }
  return manifest.files.map((file) => {
    const hashed = hashes.get(file.filename) ?? file; // nothing differs, so each was hashed
    const dist = distributionOf(join(folder, file.filename), { sha256: hashed.sha256, size: hashed.size });
    if (dist.size !== file.size || dist.kind !== file.kind) {
      throw new ReleaseError({
        subject: join(folder, file.filename),
        problem: `doesn't match the manifest, which lists ${file.kind}, ${file.size} bytes, sha256 ${file.sha256}; the file is ${dist.kind}, ${dist.size} bytes, sha256 ${dist.sha256}`,
        remedy: 'Restore the file that was built, or build the release again',
      });
    }
    return dist;
  });
}
