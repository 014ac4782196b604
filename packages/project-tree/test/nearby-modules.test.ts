import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { initializeGit, nearbyModules } from '../src/index.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const project = (name: string, rest = ''): string => `[project]\nname = "${name}"\nversion = "1.0"\n${rest}`;

async function nearby(
  files: Readonly<Record<string, string>>,
  own: string,
  shipped: readonly string[],
): Promise<readonly string[]> {
  const top = join(folder.path, 'repository');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), text);
  }
  const host = createRecordingHost({ folder: join(folder.path, 'host') });
  await initializeGit(top, host);
  const found = await nearbyModules(join(top, own), shipped, host);
  return found.map(({ module, project: of, path }) => `${module} of ${of ?? 'itself'} at ${path}`);
}

describe('modules near a project', () => {
  test('are those of the other projects of the repository, in every layout', async () => {
    expect(
      await nearby(
        {
          'pyproject.toml': project('Workspace') + '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
          'packages/app/pyproject.toml': project('acme-app'),
          'packages/app/src/acme_app/__init__.py': '',
          'packages/common/pyproject.toml': project('Acme.Common'),
          'packages/common/src/acme_common/__init__.py': '',
          'packages/flat/pyproject.toml': project('flat'),
          'packages/flat/flat.py': '',
          'packages/space/pyproject.toml': project('acme-text'),
          'packages/space/src/acme/text/__init__.py': '',
          'packages/space/src/acme/words.py': '',
          'packages/poetry/pyproject.toml': '[tool.poetry]\nname = "verse"\nversion = "1"\n',
          'packages/poetry/verse/__init__.py': '',
          'packages/old/setup.py': 'from setuptools import setup\nsetup(name="older", packages=["older"])\n',
          'packages/old/older/__init__.py': '',
          'packages/broken/pyproject.toml': '[project\n',
          'packages/broken/broken/__init__.py': '',
        },
        'packages/app',
        ['acme_app'],
      ),
    ).toEqual([
      'acme_common of Acme.Common at packages/common',
      'flat of flat at packages/flat',
      'older of older at packages/old',
      'verse of verse at packages/poetry',
      'acme.text of acme-text at packages/space',
      'acme.words of acme-text at packages/space',
      'src of itself at src',
    ]);
  });

  test('and what lies beside the packages of the project itself', async () => {
    expect(
      await nearby(
        {
          'pyproject.toml': project('demo'),
          'setup.py': '',
          'conftest.py': '',
          'helpers.py': '',
          'scripts/release.py': '',
          'tests/unit/test_one.py': '',
          'src/demo/__init__.py': '',
          'src/extra/__init__.py': '',
          'docs/index.md': '',
        },
        '',
        ['demo'],
      ),
    ).toEqual([
      'helpers of itself at helpers.py',
      'scripts of itself at scripts',
      'src of itself at src',
      'extra of itself at src/extra',
      'tests of itself at tests',
    ]);
  });
});
