import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findNamedPythons, findUv, indexSettings, type Python } from '../src/index.ts';
import { anyPython, createHost, machine, removeFolder, temporaryFolder, userCache } from './testing.ts';

let folder: string;
let python: Python;
let archive: Buffer;
let server: Server;
let asked: string[];

/** A server of Pythons: an archive with an interpreter of this machine, as `python-build-standalone` lays it out. */
beforeAll(async () => {
  folder = temporaryFolder();
  python = await anyPython();
  const bin = join(folder, 'python', 'bin');
  mkdirSync(bin, { recursive: true });
  // uv marks it there as its own
  const library = join(folder, 'python', 'lib', `python${python.minor}`);
  mkdirSync(library, { recursive: true });
  writeFileSync(
    join(library, '_sysconfigdata__linux_x86_64-linux-gnu.py'),
    '# system configuration generated and used by the sysconfig module\nbuild_time_vars = {"AR": "ar"}\n',
  );
  copyFileSync(python.path, join(bin, `python${python.minor}`));
  execFileSync('tar', ['-czf', join(folder, 'python.tar.gz'), '-C', folder, 'python']);
  archive = readFileSync(join(folder, 'python.tar.gz'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(archive);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  removeFolder(folder);
});

/** uv's list of what there is to fetch, with one Python: that of this machine, under a version that it doesn't have. */
function listOf(sha256: string): string {
  const [major, minor, patch] = python.version.split('.').map(Number);
  const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const path = join(folder, `list-${sha256.slice(0, 8)}.json`);
  const entry = {
    name: 'cpython',
    arch: { family: arch, variant: null },
    os: 'linux',
    libc: 'gnu',
    major,
    minor,
    patch,
    prerelease: '',
    url: 'https://github.com/astral-sh/python-build-standalone/releases/download/1/python.tar.gz',
    sha256,
    variant: null,
    build: '1',
  };
  writeFileSync(path, JSON.stringify({ [`cpython-${python.version}-linux-${arch}-gnu`]: entry }));
  return path;
}

function hostOf(name: string, sha256: string): ReturnType<typeof createHost> & { info: (text: string) => void } {
  const { port } = server.address() as AddressInfo;
  const environment = {
    ...machine,
    // No Python of this machine is found
    HOME: join(folder, name),
    PATH: '/nowhere',
    UV_PYTHON_INSTALL_MIRROR: `http://127.0.0.1:${String(port)}`,
    UV_PYTHON_DOWNLOADS_JSON_URL: listOf(sha256),
  };
  const host = createHost(join(folder, name), environment);
  mkdirSync(host.temporaryFolder, { recursive: true });
  return {
    ...host,
    cacheFolder: userCache,
    info: (text) => {
      host.debug(text);
    },
  };
}

test('a named Python that is missing is fetched from the mirror, and only for this run', async () => {
  const host = hostOf('good', createHash('sha256').update(archive).digest('hex'));
  expect(await findUv(host, await indexSettings(host.environment))).not.toBeNull();
  expect(await findNamedPythons([python.minor], false, host)).toEqual([]);
  expect(asked).toEqual([]);
  const [fetched] = await findNamedPythons([python.minor], true, host);
  expect(asked).toHaveLength(1);
  expect(fetched).toMatchObject({ version: python.version, minor: python.minor });
  expect(fetched?.path.startsWith(host.temporaryFolder)).toBe(true);
});

test('bytes of another hash are refused, and what to do is said', async () => {
  const host = hostOf('bad', '0'.repeat(64));
  await expect(findNamedPythons([python.minor], true, host)).rejects.toThrow(
    /^python-downloads: uv can't fetch Python 3\.\d+: .*\. Install it, name another version, or set UV_PYTHON_INSTALL_MIRROR to a server that has it\.$/u,
  );
});
