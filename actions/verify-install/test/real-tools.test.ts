import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startPypiserver } from '#embedded-index';
import { runProcess } from '#process';
import { findPythons, findUv, indexSettings, packageEnvironment } from '#python-env';
import { createRecordingHost, temporaryFolder, writeProject, type RecordingHost, type TemporaryFolder } from '#testkit';
import { run } from '../src/run.ts';
import { createInputs, manifestOf } from './release.ts';
import { startStaticIndex } from './static-index.ts';
import { buildWheel } from './wheel.ts';

let folder: TemporaryFolder;
let host: RecordingHost;

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
});

afterEach(() => folder.remove());

async function newestMinor(): Promise<string> {
  return (await findPythons(host.environment))[0]?.minor ?? '';
}

describe('real tools', () => {
  test('a project that was really built installs from a real pypiserver, as wheel and from source', async () => {
    const settings = await indexSettings(host.environment);
    const uv = await findUv(host, settings);
    if (uv === null) throw new Error('no uv to build with');
    const project = await writeProject({
      folder: join(folder.path, 'project'),
      backend: 'flit-core',
      extras: { more: [] },
    });
    const out = join(folder.path, 'out');
    const python = (await findPythons(host.environment))[0]?.path ?? '';
    const built = await runProcess({
      file: uv.path,
      args: ['build', '--python', python, '--out-dir', out, project.folder],
      cwd: folder.path,
      env: packageEnvironment(host, settings),
    });
    expect(built.exitCode).toBe(0);
    const names = (await readdir(out)).filter((name) => /\.(?:whl|tar\.gz)$/u.test(name));
    const files = await Promise.all(
      names.map(async (filename) => {
        const bytes = await readFile(join(out, filename));
        return { filename, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
      }),
    );
    const served = join(folder.path, 'served');
    await mkdir(served);
    await Promise.all(names.map((name) => copyFile(join(out, name), join(served, name))));
    const server = await startPypiserver(served, host);
    try {
      const manifest = manifestOf(project.name, project.version, files, {
        imports: [project.importName, `${project.importName}.cli:main`],
        scripts: [{ name: project.name, arguments: [['--help'], ['--version']] }],
        extras: [{ name: 'more', imports: [project.importName] }],
      });
      // A release is newer than any limit, and its index doesn't tell when it was uploaded
      const limits = { UV_EXCLUDE_NEWER: '2026-06-01T00:00:00Z', UV_NO_BUILD: '1' };
      const limited = createRecordingHost({ folder: folder.path, environment: { ...host.environment, ...limits } });
      const result = await run(
        createInputs({
          manifest: JSON.stringify(manifest),
          simpleUrl: server.simpleUrl,
          pythonVersions: [await newestMinor()],
          extras: 'each',
          sdist: true,
        }),
        limited,
      );
      expect(result.failure).toBeNull();
      expect(limited.transcript()).toContain(
        'In force for everything that is installed: only files uploaded before 2026-06-01T00:00:00Z (UV_EXCLUDE_NEWER); only wheels (UV_NO_BUILD).',
      );
      const others = result.receipt.items.filter(({ kind }) => kind !== 'audit' && kind !== 'installer');
      expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['passed']));
      // The pip of this Python either keeps the limit on upload times, or isn't used
      const pip = result.receipt.items.filter(({ kind, subject }) => kind === 'installer' || subject === 'with pip');
      expect(pip.map(({ outcome, message }) => `${outcome} ${message}`).join('')).toMatch(
        /^(?:passed with the extras more|skipped its pip can't restrict installations to only files uploaded before)/u,
      );
      expect(result.receipt.items.find(({ subject }) => subject.endsWith('.tar.gz'))?.message).toMatch(
        /^builds and installs/u,
      );
      expect(result.receipt.items.find(({ subject }) => subject.endsWith(' --version'))?.message).toBe(project.version);
    } finally {
      await server.stop();
    }
  });

  test('where uv cannot be had, pip does the same', async () => {
    const wheel = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      requires: ['own-dep'],
      files: { 'trial_project.py': 'import own_dep\n' },
    });
    const dependency = buildWheel({ name: 'own-dep', version: '1.0', files: { 'own_dep.py': '' } });
    const other = buildWheel({ name: 'own-dep', version: '2.0', files: { 'wrong.py': '' } });
    const tested = await startStaticIndex({ 'trial-project': [wheel], 'own-dep': [dependency, other] });
    const dependencies = await startStaticIndex({ 'own-dep': [dependency] });
    try {
      // No uv on the PATH, and no index to fetch it from.
      const bare = createRecordingHost({
        folder: folder.path,
        cacheFolder: join(folder.path, 'cache'),
        environment: { ...host.environment, PATH: '/usr/bin:/bin', UV_NO_INDEX: '1' },
      });
      const inputs = createInputs({
        manifest: JSON.stringify(manifestOf('trial-project', '1.2.3', [wheel], { imports: ['trial_project'] })),
        simpleUrl: tested.simpleUrl,
        dependenciesIndexUrl: dependencies.simpleUrl,
        pythonVersions: [await newestMinor()],
      });
      const result = await run(inputs, bare);
      expect(result.failure).toBeNull();
      expect(bare.transcript()).toContain('uv');
    } finally {
      await Promise.all([tested.stop(), dependencies.stop()]);
    }
  });
});
