import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestOnTheSpot } from '#distributions';
import type { Receipt, ReleaseManifest } from '#release-model';
import { writeManifest, writeReceipt, type StoredManifest } from '#release-store';
import { makeDistributions } from './make-distributions.ts';

/** A release as the job that built it leaves it: distributions, manifest, receipts. */
export interface WrittenRelease {
  readonly stored: StoredManifest;
  readonly packagesDir: string;
}

export interface ReleaseToWrite {
  /** Where the distributions go; absolute. */
  readonly packagesDir: string;
  /** Where the manifest and the receipts go; absolute. */
  readonly storeFolder: string;
  /** Of sample-project 1.0; by default, a wheel. */
  readonly filenames?: readonly string[];
  /** What differs from a manifest of these files. */
  readonly change?: Partial<ReleaseManifest>;
  /** The text of a smoke test, which the manifest names. */
  readonly smokeTest?: string;
  readonly receipts?: readonly Receipt[];
}

export const SAMPLE_WHEEL_NAME = 'sample_project-1.0-py3-none-any.whl';
export const SAMPLE_SDIST_NAME = 'sample_project-1.0.tar.gz';

/** Writes a release of sample-project 1.0 with real distributions, whose hashes are in its manifest. */
export async function writeRelease({
  packagesDir,
  storeFolder,
  filenames = [SAMPLE_WHEEL_NAME],
  change = {},
  smokeTest,
  receipts = [],
}: ReleaseToWrite): Promise<WrittenRelease> {
  await mkdir(packagesDir, { recursive: true });
  makeDistributions(
    filenames.map((filename) => ({ filename })),
    packagesDir,
  );
  const manifest = await manifestOnTheSpot(packagesDir);
  const named =
    smokeTest === undefined
      ? null
      : { path: 'smoke/smoke.py', sha256: createHash('sha256').update(smokeTest).digest('hex') };
  const verification = { ...manifest.verification, smokeTest: named };
  const stored = await writeManifest(storeFolder, 'sample-project', { ...manifest, verification, ...change });
  if (smokeTest !== undefined) {
    const path = join(dirname(stored.path), 'smoke', 'smoke.py');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, smokeTest);
  }
  for (const receipt of receipts) await writeReceipt(storeFolder, 'sample-project', receipt);
  return { stored, packagesDir };
}

/** What create-release attaches to the draft of a release: everything flat, by the names of the assets. */
export async function draftAssets({ stored, packagesDir }: WrittenRelease): Promise<Map<string, Buffer>> {
  const assets = new Map<string, Buffer>();
  for (const name of await readdir(packagesDir)) assets.set(name, await readFile(join(packagesDir, name)));
  assets.set('release-manifest.json', await readFile(stored.path));
  if (stored.manifest.verification.smokeTest !== null)
    assets.set('smoke.py', await readFile(join(dirname(stored.path), 'smoke', 'smoke.py')));
  return assets;
}
