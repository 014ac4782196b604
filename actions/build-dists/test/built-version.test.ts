import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { builtVersion } from '../src/built-version.ts';
import type { BuildDistsInputs } from '../src/inputs.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** A back-end in the project, for which nothing has to be installed. */
const BACKEND = `
import io, tarfile
from version import VERSION

def build_sdist(folder, settings=None):
    with tarfile.open(f"{folder}/trial-{VERSION}.tar.gz", "w:gz") as tar:
        for name, text in (("PKG-INFO", f"Metadata-Version: 2.1\\nName: trial\\nVersion: {VERSION}\\n"), ("own.py", "")):
            member = tarfile.TarInfo(f"trial-{VERSION}/{name}")
            member.size = len(text)
            tar.addfile(member, io.BytesIO(text.encode()))
    return f"trial-{VERSION}.tar.gz"
`;

test.each([
  ['VERSION = ".".join(map(str, (4, 5, 6)))\n', '4.5.6'],
  ['raise SystemExit("no version today")\n', null],
])('a build tells the version that code computes, and leaves nothing: %j', async (code, expected) => {
  const projectDir = join(folder.path, 'project');
  mkdirSync(projectDir);
  const files = {
    'pyproject.toml':
      '[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["."]\n[project]\nname = "trial"\ndynamic = ["version"]\n',
    'own.py': BACKEND,
    'version.py': code,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(projectDir, path), text);
  const inputs: BuildDistsInputs = {
    projectDir,
    packagesDir: join(projectDir, 'dist'),
    clean: true,
    formats: ['sdist', 'wheel'],
    wheelFrom: 'sdist',
    normalizeSdist: true,
    verifyReproducible: true,
    buildConstraints: null,
    sourceDateEpoch: null,
    tag: 'v1.0',
    tagPrefix: null,
    maximumWheelSize: null,
    maximumSdistSize: null,
  };
  const host = createRecordingHost({ folder: join(folder.path, 'host') });
  expect(await builtVersion(inputs, host)).toBe(expected);
  expect([readdirSync(projectDir).sort(), readdirSync(host.temporaryFolder)]).toEqual([Object.keys(files).sort(), []]);
});
