import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeDistributions, runBundle, withTemporaryFolder } from '#testkit';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const SDIST = 'sample_project-1.0.tar.gz';

test('the check compares the files of a release, and names what does not belong in them', async () => {
  await withTemporaryFolder(async (folder) => {
    const workspace = join(folder, 'work');
    mkdirSync(join(workspace, 'dist'), { recursive: true });
    makeDistributions(
      [
        {
          filename: SDIST,
          metadata: { 'Metadata-Version': '2.4', 'Requires-Dist': 'a>=1' },
          members: { 'sample_project-1.0/LICENSE': 'MIT\n' },
        },
        {
          filename: WHEEL,
          metadata: { 'Metadata-Version': '2.4', 'Requires-Dist': 'a>=2' },
          members: { 'tests/__init__.py': '', 'sample_project/debug.log': '' },
        },
      ],
      join(workspace, 'dist'),
    );
    const at = { workspace, runnerTemp: join(folder, 'temp') };
    const check = await runBundle('twine-check', { ...at, inputs: { twine: 'false' } });
    expect(check.exitCode).toBe(1);
    for (const told of [
      `metadata-differs: ${WHEEL} (sample_project-1.0.dist-info/METADATA): its METADATA differs from PKG-INFO of ${SDIST}: Requires-Dist (here a>=2; there a>=1).`,
      `license-missing: ${WHEEL}: contains no license, but the project has LICENSE.`,
      `junk-file: ${WHEEL}: contains files that don't belong in a distribution: sample_project/debug.log.`,
      `W005: ${WHEEL}: installs a top-level package named tests, which other projects may install, too.`,
    ])
      expect(check.log).toContain(`warning ${told}`);
    const ignore = 'top-level-tests,metadata-differs,license-missing,junk-file';
    const ignored = await runBundle('twine-check', { ...at, inputs: { twine: 'false', ignore } });
    expect(ignored.errors).toEqual([]);
  });
});
