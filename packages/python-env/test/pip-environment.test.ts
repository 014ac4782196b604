import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createPipEnvironment,
  findPythons,
  findUv,
  indexSettings,
  type Environment,
  type Python,
  type Uv,
} from '../src/index.ts';
import { createHost, machine, removeFolder, temporaryFolder, userCache } from './testing.ts';
import { writeWheel } from './wheels.ts';

const folder = temporaryFolder();
const links = join(folder, 'links');
let uv: Uv | null;
let pythons: readonly Python[];

function packagesOf({ path, minor }: Python): string {
  return join(dirname(path), '..', 'lib', `python${minor}`, 'site-packages');
}

beforeAll(async () => {
  uv = await findUv({ ...createHost(folder), cacheFolder: userCache }, await indexSettings(machine));
  pythons = await findPythons(machine);
});

afterAll(() => {
  removeFolder(folder);
});

async function create(python: Python, name: string, more: Readonly<Record<string, string>> = {}): Promise<Environment> {
  const host = createHost(join(folder, name), { ...machine, ...more });
  const made = await createPipEnvironment({ python, folder: join(folder, name, 'environment'), host, uv });
  if (typeof made === 'string') throw new Error(made);
  return made;
}

async function installsTiny(environment: Environment): Promise<string> {
  const result = await environment.install({ requirements: ['tiny'], noIndex: true, findLinks: [links] });
  expect([result.exitCode, result.stderr]).toEqual([0, '']);
  const site = join(environment.folder, 'lib', `python${environment.interpreter.minor}`, 'site-packages');
  return readdirSync(site).sort().join(' ');
}

test('the pip that a Python has installs elsewhere, compiled as it is, and stays as it is', async () => {
  const python = pythons.find((one) => existsSync(join(packagesOf(one), 'pip', '__pip-runner__.py')));
  // Some machines have none: then there is nothing to try
  if (uv === null || python === undefined) return;
  writeWheel(python, links, 'tiny', '1.2');
  const before = look(packagesOf(python));
  const environment = await create(python, 'own');
  expect(environment.pip?.runner).toBe(join(packagesOf(python), 'pip', '__pip-runner__.py'));
  expect(await installsTiny(environment)).toBe('tiny tiny-1.2.dist-info');
  expect(look(packagesOf(python))).toEqual(before);
});

/** Names, sizes and times of everything below a folder. */
function look(place: string): readonly string[] {
  return readdirSync(join(place, 'pip'), { recursive: true, encoding: 'utf8' }).map((path) => {
    const { size, mtimeMs } = lstatSync(join(place, 'pip', path));
    return `${path} ${String(size)} ${String(mtimeMs)}`;
  });
}
