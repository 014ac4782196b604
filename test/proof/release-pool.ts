import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOnTheSpot } from '#distributions';
import { normalizeName } from '#python-standards';
import type { ReleaseManifest } from '#release-model';
import { writeManifest } from '#release-store';
import { makeDistributions, type Recipe } from '#testkit';

/** A release that is ready to be sent. */
export interface PooledRelease {
  /** Absolute. */
  readonly packagesDir: string;
  readonly manifestPath: string;
  readonly manifest: ReleaseManifest;
  readonly normalizedName: string;
}

/** Text that packs to about half. */
function bulk(seed: string, characters: number): string {
  let text = '';
  for (let round = 0; text.length < characters; round += 1) {
    text += createHash('sha256').update(`${seed} ${round}`).digest('hex');
  }
  return text.slice(0, characters);
}

/** One to five wheels, with or without an sdist, from one kilobyte to some hundreds. */
const SHAPES: readonly { readonly wheels: number; readonly sdist: boolean; readonly characters: number }[] = [
  { wheels: 1, sdist: false, characters: 10 },
  { wheels: 1, sdist: true, characters: 1_000 },
  { wheels: 2, sdist: true, characters: 60_000 },
  { wheels: 3, sdist: false, characters: 700_000 },
  { wheels: 1, sdist: true, characters: 900_000 },
  { wheels: 4, sdist: true, characters: 20_000 },
  { wheels: 5, sdist: true, characters: 150_000 },
  { wheels: 5, sdist: false, characters: 10 },
];

const TAGS = ['py3-none-any', 'cp310-none-any', 'cp311-none-any', 'cp312-none-any', 'cp313-none-any'];

/** Makes releases of several shapes below `folder`, each with its manifest. */
export async function makeReleasePool(folder: string): Promise<readonly PooledRelease[]> {
  return Promise.all(
    SHAPES.map(async ({ wheels, sdist, characters }, number) => {
      const name = `Trial.Release-${number}`;
      const stem = `trial_release_${number}-1.0.${number}`;
      const packagesDir = join(folder, `release ${number}`, 'dist');
      mkdirSync(packagesDir, { recursive: true });
      const metadata = { Name: name, Version: `1.0.${number}` };
      const leaves = [
        ...TAGS.slice(0, wheels).map((tag) => `${stem}-${tag}.whl`),
        ...(sdist ? [`${stem}.tar.gz`] : []),
      ];
      const recipes: readonly Recipe[] = leaves.map((filename, position) => ({
        filename,
        metadata,
        members: {
          [`${filename.endsWith('.whl') ? 'sample_project' : `${stem}/sample_project`}/data.txt`]: bulk(
            filename,
            // The first is the largest, so that not all take the same time.
            Math.ceil(characters / (position + 1)),
          ),
        },
      }));
      makeDistributions(recipes, packagesDir);
      const manifest = await manifestOnTheSpot(packagesDir);
      const normalizedName = normalizeName(manifest.project);
      const { path } = await writeManifest(join(folder, 'manifests'), normalizedName, manifest);
      return { packagesDir, manifestPath: path, manifest, normalizedName };
    }),
  );
}
