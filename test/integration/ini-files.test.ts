import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REPOSITORY, runBundle, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';

let scratch: TemporaryFolder;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
});

test('validate reads a setup.cfg as setuptools does, and names the line that setuptools refuses', async () => {
  const workspace = join(scratch.path, 'older');
  const runnerTemp = join(scratch.path, 'older-temp');
  await mkdir(workspace);
  const files = {
    'setup.py': 'from setuptools import setup\nsetup()\n',
    'README.md': 'x\n',
    LICENSE: 'x\n',
    'older_thing.py': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text);
  const metadata = '  [metadata]\n    name = older-thing\n    version = 1.2.3\n    description = x\n';
  await writeFile(join(workspace, 'setup.cfg'), metadata);
  const inputs = { tag: 'v1.2.3' };
  const good = await runBundle('validate-metadata', { workspace, runnerTemp, inputs });
  expect([good.errors, good.outputs['name'], good.outputs['version']]).toEqual([[], 'older-thing', '1.2.3']);
  await writeFile(join(workspace, 'setup.cfg'), `${metadata}  name = twice\n`);
  const bad = await runBundle('validate-metadata', { workspace, runnerTemp, inputs });
  expect(bad.errors.at(-1)).toBe(
    'setup.cfg:5: repeats an option of its section, first set in line 2. Keep one of the two.',
  );
});

test('the build takes packages from the index of an indented pip.conf, and stops at one that pip refuses', async () => {
  const project = await writeProject({ folder: join(scratch.path, 'project'), backend: 'flit-core' });
  const configuration = join(scratch.path, 'pip.conf');
  const build = async (text: string): Promise<{ readonly log: string; readonly said: string }> => {
    await writeFile(configuration, text);
    const { log, errors } = await runBundle('build-dists', {
      workspace: project.folder,
      runnerTemp: join(scratch.path, 'build-temp'),
      environment: { PIP_CONFIG_FILE: configuration, PIP_RETRIES: '0', HOME: scratch.path },
    });
    return { log, said: errors.at(-1) ?? '' };
  };
  const { log, said } = await build('  [global]\n    index-url = http://me:long-secret@localhost:9/simple\n');
  expect(said).toContain('localhost:9');
  expect(log.replaceAll(/::add-mask::.*/gu, '')).not.toContain('long-secret');
  expect((await build('[global]\nindex-url = http://a.example\nindex_url = http://b.example\n')).said).toBe(
    `${configuration}:3: repeats an option of its section, first set in line 2. Keep one of the two.`,
  );
});

test('the command line takes the index of an indented .pypirc, and never shows a line that is refused', async () => {
  const path = join(scratch.path, '.pypirc');
  const upload = async (text: string): Promise<string> => {
    await writeFile(path, text);
    await chmod(path, 0o600);
    const words = ['upload', 'dist', '--index', 'company', '--config-file', path];
    const environment = { ...process.env, HOME: scratch.path };
    return await new Promise((resolve) => {
      const cli = join(REPOSITORY, 'dist/cli/index.js');
      execFile(process.execPath, [cli, ...words], { cwd: scratch.path, env: environment }, (_, out, errors) => {
        resolve(out + errors);
      });
    });
  };
  const indented =
    '  [distutils]\n  index-servers =\n     company\n  [company]\n  repository: https://u:p@x.example/\n';
  expect(await upload(indented)).toContain('the repository of [company] contains a user name or a password');
  const refused = await upload('[company]\nusername = __token__\npypi-AgEsecret\n');
  expect(refused).toContain(`${path}:3: is neither [section] nor name = value.`);
  expect(refused).not.toContain('AgE');
});
