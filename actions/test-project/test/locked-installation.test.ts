import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createEnvironment, findPythons, findUv, indexSettings, toolsPython } from '#python-env';
import { createRecordingHost, temporaryFolder, writeProject, type RecordingHost, type TemporaryFolder } from '#testkit';
import { installLocked, type LockedInstallation } from '../src/locked-installation.ts';

let folder: TemporaryFolder;
let host: RecordingHost;

beforeAll(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
  await writeProject({ folder: join(folder.path, 'project'), backend: 'flit-core', dependencies: ['iniconfig'] });
});
afterAll(() => folder.remove());

const WHEEL = 'b6a85871a79d2e3b22d2d1b94ac2824226a63c6b741c88f7ae975f18b6778374';
let count = 0;

async function install(installer: 'uv' | 'pip', version: string, sha256: string): Promise<LockedInstallation> {
  const uv = installer === 'uv' ? await findUv(host, await indexSettings(host.environment)) : null;
  const python = toolsPython(await findPythons(host.environment));
  count += 1;
  const environment = await createEnvironment({ python, folder: join(folder.path, `e${String(count)}`), host, uv });
  return await installLocked(
    {
      file: 'the.lock',
      isComplete: true,
      requiresPython: null,
      pins: [{ name: 'iniconfig', version, marker: null, hashes: [`sha256:${sha256}`] }],
    },
    environment,
    { editable: join(folder.path, 'project'), cwd: join(folder.path, 'project') },
    [],
    'trial-project',
  );
}

// pip takes its time
const INSTALLERS = process.env['PROOF'] === '1' ? (['uv', 'pip'] as const) : (['uv'] as const);

describe.each(INSTALLERS)('from a lock, by %s', (installer) => {
  test('what it pins, by hash', async () => {
    expect(await install(installer, '2.0.0', WHEEL)).toMatchObject({
      kind: 'installed',
      note: 'installed from the.lock (1 package by hash)',
    });
  });

  test('never other bytes', async () => {
    expect(await install(installer, '2.0.0', WHEEL.replace('b6', 'b7'))).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/hash/iu),
    });
  });
});
