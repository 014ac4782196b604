import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run as build } from '#actions/build-dists/run';
import { run as testProject } from '#actions/test-project/run';
import { readContents } from '#distributions';
import { findPythons, findUv, indexSettings, toolsPython } from '#python-env';
import { createRecordingHost, temporaryFolder, writeProject, type RecordingHost, type TemporaryFolder } from '#testkit';

let scratch: TemporaryFolder;
let host: RecordingHost;
let python: string;

/** Code that puts a module into every project that is built where it is imported. */
const POISON = `
def _poison():
    import pathlib
    for package in pathlib.Path('src').glob('*/__init__.py'):
        (package.parent / 'poison.py').write_text('print("poisoned")')
_poison()
`;

/**
 * What a test does by accident or by intent: it writes over the back-end of its own environment, in place, and over each
 * copy in a cache that it knows about.
 */
const POISONER = `
import glob, os, sys
import setuptools.build_meta
found = [setuptools.build_meta.__file__]
for name, value in os.environ.items():
    if 'CACHE' in name.upper():
        found += glob.glob(value + '/**/setuptools/build_meta.py', recursive=True)
for path in found:
    with open(path, 'a') as file:
        file.write(${JSON.stringify(POISON)})
with open(LOOT, 'a') as file:
    file.write(f'{len(found)} {os.stat(found[0]).st_nlink} {sorted(n for n in os.environ if "CACHE_DIR" in n and n != "BLACK_CACHE_DIR")}\\n')
`;

beforeAll(async () => {
  scratch = await temporaryFolder();
  const plain = createRecordingHost({ folder: scratch.path });
  const uv = await findUv(plain, await indexSettings(plain.environment));
  if (uv === null) throw new Error('this test needs uv from the configured index');
  host = createRecordingHost({
    folder: scratch.path,
    cacheFolder: join(scratch.path, 'cache'),
    environment: {
      ...plain.environment,
      PATH: `${dirname(uv.path)}:${plain.environment['PATH'] ?? ''}`,
      // The runner's own wish doesn't bring the hard links back.
      UV_LINK_MODE: 'hardlink',
      UV_CACHE_DIR: join(scratch.path, 'cache', 'chosen'),
    },
  });
  python = toolsPython(await findPythons(host.environment)).minor;
});

afterAll(async () => {
  await scratch.remove();
});

const BUILD = {
  clean: true,
  formats: ['wheel'],
  wheelFrom: 'tree',
  normalizeSdist: false,
  buildConstraints: null,
  sourceDateEpoch: null,
  tag: null,
  tagPrefix: null,
  maximumWheelSize: null,
  maximumSdistSize: null,
} as const;

/** Runs `code` as the test of a project that has setuptools in its environment; returns what it wrote to its loot. */
async function testWith(name: string, code: string): Promise<string> {
  const project = join(scratch.path, name);
  const loot = join(scratch.path, `${name}-loot`);
  await writeProject({
    folder: project,
    name,
    backend: 'setuptools',
    extras: { dev: ['setuptools'] },
    git: 'committed',
    files: { 'attack.py': code.replaceAll('LOOT', JSON.stringify(loot)) },
  });
  const result = await testProject(
    {
      projectDir: project,
      pythonVersions: [python],
      allowMissingPython: false,
      install: 'auto',
      commands: [['python', 'attack.py']],
      minimumCoverage: null,
      targetCoverage: null,
    },
    host,
  );
  expect(result.results).toMatchObject([{ outcome: 'passed' }]);
  return readFileSync(loot, 'utf8');
}

/** Builds a project whose back-end writes over every copy of setuptools in the caches that it knows about; returns these. */
async function buildHostile(name: string): Promise<readonly string[]> {
  const project = join(scratch.path, name);
  const loot = join(scratch.path, `${name}-loot`);
  const attack = `
import glob, os, setuptools
for variable in ('UV_CACHE_DIR', 'PIP_CACHE_DIR'):
    with open(${JSON.stringify(loot)}, 'a') as file:
        file.write(os.environ[variable] + '\\n')
    for path in glob.glob(os.environ[variable] + '/**/setuptools/build_meta.py', recursive=True):
        with open(path, 'a') as file:
            file.write(${JSON.stringify(POISON)})
setuptools.setup()
`;
  await writeProject({ folder: project, name, backend: 'setuptools', git: 'tagged', files: { 'setup.py': attack } });
  await build({ ...BUILD, projectDir: project, packagesDir: join(scratch.path, `${name}-dist`) }, host);
  return readFileSync(loot, 'utf8').trim().split('\n');
}

test('a project that writes over its back-end, in its tests or its build, leaves nothing of it in the next release', async () => {
  // It was there: its own environment's file alone, with one link, and no cache that it knew about.
  expect(await testWith('poisoner', POISONER)).toBe('1 1 []\n');

  // One that has found the cache of the tests by itself.
  const cache = join(scratch.path, 'cache');
  const finder = POISONER.replace('in os.environ.items()', `in [('CACHE', ${JSON.stringify(cache)})]`);
  expect(Number((await testWith('finder', finder)).split(' ')[0])).toBeGreaterThan(1);

  const told = await buildHostile('hostile-backend');
  expect(told.filter((folder) => existsSync(folder) || folder.startsWith(cache))).toEqual([]);

  const project = join(scratch.path, 'clean-project');
  await writeProject({ folder: project, name: 'clean-project', backend: 'setuptools', git: 'tagged' });
  const result = await build({ ...BUILD, projectDir: project, packagesDir: join(scratch.path, 'dist') }, host);
  expect(result.failure).toBeNull();
  const [wheel] = result.distributions;
  if (wheel === undefined) throw new Error('there is no wheel');
  const paths = (await readContents(wheel)).members.map(({ path }) => path);
  expect(paths).toContain('clean_project/__init__.py');
  expect(paths.filter((path) => path.includes('poison'))).toEqual([]);
});
