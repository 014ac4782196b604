import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { makeBareVenv } from '../src/bare-venv.ts';
import { findPythons } from '../src/find-pythons.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** What Python says of itself, with the name of the environment left out. */
const TELL = `import json, site, sys, sysconfig
told = [sys.prefix, sys.base_prefix, sys.path, site.getsitepackages(), site.ENABLE_USER_SITE, sysconfig.get_paths(), sysconfig.get_config_var('INCLUDEPY')]
print(json.dumps(told, ensure_ascii=False).replace(sys.prefix, 'ENVIRONMENT'))
`;

function tell(environment: string): string {
  return execFileSync(join(environment, 'bin/python'), ['-I', '-B', '-c', TELL], { encoding: 'utf8' });
}

const testOnce = process.platform === 'linux' ? test : test.skip;

testOnce('an environment of files alone is to Python what its module venv makes', async () => {
  const { environment } = createRecordingHost({ folder: folder.path });
  const pythons = await findPythons(environment);
  let made = 0;
  for (const python of process.env['PROOF'] === '1' ? pythons : pythons.slice(0, 1)) {
    const bare = join(folder.path, python.version);
    if (!(await makeBareVenv(python, bare))) continue;
    made += 1;
    const usual = join(folder.path, `${python.version} usual`);
    execFileSync(python.path, ['-I', '-m', 'venv', '--without-pip', usual]);
    expect(tell(bare)).toBe(tell(usual));
  }
  expect(made).toBeGreaterThan(0);
});

testOnce('what is not an installed CPython gets none, and nothing is left', async () => {
  const places = { script: '#!/bin/sh\n', elsewhere: null, environment: null } as const;
  for (const [name, text] of Object.entries(places)) {
    const bin = join(folder.path, name, 'bin');
    mkdirSync(bin, { recursive: true });
    const path = join(bin, 'python3.12');
    if (text === null) copyFileSync('/bin/true', path);
    else writeFileSync(path, text);
    if (name === 'elsewhere') continue;
    mkdirSync(join(bin, '../lib/python3.12'), { recursive: true });
    writeFileSync(join(bin, '../lib/python3.12/os.py'), '');
    if (name === 'environment') writeFileSync(join(bin, '../pyvenv.cfg'), '');
  }
  for (const name of [...Object.keys(places), 'missing']) {
    const python = { path: join(folder.path, name, 'bin/python3.12'), minor: '3.12', version: '3.12.1' };
    expect([name, await makeBareVenv(python, join(folder.path, 'new'))]).toEqual([name, false]);
  }
  expect([existsSync(join(folder.path, 'new')), readdirSync(folder.path).length]).toEqual([false, 3]);
});
