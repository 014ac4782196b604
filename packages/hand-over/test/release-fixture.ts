import { join } from 'node:path';
import type { ReleaseManifest } from '#release-model';
import { SAMPLE_SDIST_NAME, SAMPLE_WHEEL_NAME, writeRelease, type WrittenRelease } from '#testkit/written-release';

export const TAG = 'v1.0';
export const COMMIT = 'a'.repeat(40);

/** A built release: packages, manifest and smoke test in their places below `folder`. */
export interface BuiltRelease extends WrittenRelease {
  readonly storeFolder: string;
}

export async function buildRelease(folder: string, change: Partial<ReleaseManifest> = {}): Promise<BuiltRelease> {
  const storeFolder = join(folder, 'built-store');
  const written = await writeRelease({
    packagesDir: join(folder, 'built', 'dist'),
    storeFolder,
    filenames: [SAMPLE_WHEEL_NAME, SAMPLE_SDIST_NAME],
    smokeTest: 'import sample_project\n',
    change: { tag: TAG, commit: COMMIT, ...change },
  });
  return { ...written, storeFolder };
}
