import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestOnTheSpot } from '@repo-agent-actions/distributions';
import type { ReleaseManifest } from '@repo-agent-actions/release-model';
import { writeManifest, type StoredManifest } from '@repo-agent-actions/release-store';
import { makeDistributions } from '@repo-agent-actions/testkit';

export const TAG = 'v1.0';
export const COMMIT = 'a'.repeat(40);
const SMOKE_TEST = 'import sample_project\n';

/** A built release: packages, manifest and smoke test in their places below `folder`. */
export interface BuiltRelease {
  readonly stored: StoredManifest;
  readonly packagesDir: string;
  readonly storeFolder: string;
}

export async function buildRelease(folder: string, change: Partial<ReleaseManifest> = {}): Promise<BuiltRelease> {
  const packagesDir = join(folder, 'built', 'dist');
  const storeFolder = join(folder, 'built-store');
  await mkdir(packagesDir, { recursive: true });
  makeDistributions(
    [{ filename: 'sample_project-1.0-py3-none-any.whl' }, { filename: 'sample_project-1.0.tar.gz' }],
    packagesDir,
  );
  const manifest = await manifestOnTheSpot(packagesDir);
  const stored = await writeManifest(storeFolder, 'sample-project', {
    ...manifest,
    tag: TAG,
    commit: COMMIT,
    verification: {
      ...manifest.verification,
      smokeTest: { path: 'smoke/smoke.py', sha256: createHash('sha256').update(SMOKE_TEST).digest('hex') },
    },
    ...change,
  });
  const smokeTest = join(dirname(stored.path), 'smoke', 'smoke.py');
  await mkdir(dirname(smokeTest), { recursive: true });
  await writeFile(smokeTest, SMOKE_TEST);
  return { stored, packagesDir, storeFolder };
}

/** What create-release attaches to a draft: everything flat. */
export async function draftAssets({ stored, packagesDir }: BuiltRelease): Promise<Map<string, Buffer>> {
  const assets = new Map<string, Buffer>();
  for (const name of await readdir(packagesDir)) assets.set(name, await readFile(join(packagesDir, name)));
  assets.set('release-manifest.json', await readFile(stored.path));
  assets.set('smoke.py', await readFile(join(dirname(stored.path), 'smoke', 'smoke.py')));
  return assets;
}
