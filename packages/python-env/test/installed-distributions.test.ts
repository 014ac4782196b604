import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createEnvironment,
  findUv,
  indexSettings,
  installedDistributions,
  plannedDistributions,
  type Uv,
} from '../src/index.ts';
import { anyPython, createHost, machine, removeFolder, temporaryFolder, userCache } from './testing.ts';
import { writeWheel } from './wheels.ts';

const folder = temporaryFolder();
const wheels = join(folder, 'wheels');
let uv: Uv | null;

beforeAll(async () => {
  uv = await findUv({ ...createHost(folder), cacheFolder: userCache }, await indexSettings(machine));
});

afterAll(() => {
  removeFolder(folder);
});

/** A `site-packages` of ours, with what other tools leave in one. */
function writeDistribution(place: string, entry: string, metadata: string | null, direct = false): void {
  const info = join(place, entry);
  mkdirSync(info, { recursive: true });
  if (metadata !== null) writeFileSync(join(info, 'METADATA'), metadata);
  if (direct) writeFileSync(join(info, 'direct_url.json'), '{"url": "https://example.org/x.whl"}');
}

describe('what is installed', () => {
  test('is read from the files, spelled in one way, whatever tool has put it there', async () => {
    const place = join(folder, 'by-hand', 'lib', 'python3.12', 'site-packages');
    writeDistribution(
      place,
      'Some_Thing-1.0.dist-info',
      'Name: Some.Thing\nVersion: 1.0\nRequires-Dist: wheel (>=0.1)\n',
    );
    writeDistribution(place, 'addressed-2.0.dist-info', 'Name: addressed\nVersion: 2.0\n', true);
    writeDistribution(place, 'half-3.0.dist-info', null);
    writeDistribution(place, 'old_way-4.0.egg-info', null);
    writeDistribution(place, 'pip-25.0.dist-info', 'Name: pip\nVersion: 25.0\n');
    writeDistribution(place, 'wheel-0.45.dist-info', 'Name: wheel\nVersion: 0.45\n');
    writeDistribution(place, 'setuptools-70.0.dist-info', 'Name: setuptools\nVersion: 70.0\n');
    writeDistribution(place, 'x-1.dist-info', 'Name: x\nVersion: 1\nRequires-Dist: setuptools; extra == "dev"\n');
    symlinkSync('lib', join(folder, 'by-hand', 'lib64'));
    const found = await installedDistributions(join(folder, 'by-hand'));
    expect(found.map(({ name, version, direct }) => `${name} ${version ?? '?'}${direct ? ' direct' : ''}`)).toEqual([
      'addressed 2.0 direct',
      'half ?',
      'old-way ?',
      'some-thing 1.0',
      'wheel 0.45',
      'x 1',
    ]);
    await expect(installedDistributions(join(folder, 'nowhere'))).rejects.toThrow('has no folder for packages');
  });

  test.each(['uv', 'pip'] as const)('and what would be, is told alike by %s', async (tool) => {
    const python = await anyPython();
    for (const name of ['first_part', 'second']) writeWheel(python, wheels, name, '1.0');
    const host = createHost(join(folder, tool));
    const environment = await createEnvironment({
      python,
      folder: join(folder, tool, 'environment'),
      host,
      uv: tool === 'uv' ? uv : null,
    });
    const request = { noIndex: true, findLinks: [wheels] };
    expect((await environment.install({ ...request, requirements: ['second'] })).exitCode).toBe(0);
    const result = await environment.install({ ...request, requirements: ['second', 'first-part'], dryRun: true });
    expect(result.exitCode).toBe(0);
    expect(plannedDistributions(result).map(({ name, version }) => `${name} ${version ?? ''}`)).toEqual([
      'first-part 1.0',
    ]);
    expect((await installedDistributions(environment.folder)).map(({ name }) => name)).toEqual(['second']);
  });
});
