import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPipSettings } from '../src/pip-configuration.ts';
import { readSafetySettings, safetyArguments, safetyVariables, type SafetySettings } from '../src/safety-settings.ts';
import { createEnvironment, findUv, indexSettings, withProjectLimit, type Python, type Uv } from '../src/index.ts';
import { anyPython, createHost, machine, removeFolder, temporaryFolder, userCache } from './testing.ts';
import { writeWheel } from './wheels.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
const folder = temporaryFolder();
const home = join(folder, 'home');

afterAll(() => {
  removeFolder(folder);
});

async function read(environment: Readonly<Record<string, string>>, project?: string): Promise<SafetySettings> {
  const own = { HOME: home, XDG_CONFIG_DIRS: join(folder, 'xdg'), ...environment };
  const seen = project === undefined ? own : await withProjectLimit(own, project, NOW);
  return readSafetySettings(seen, await readPipSettings(own), NOW);
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('what is allowed', () => {
  test.each<[string, Record<string, string>, string | null]>([
    ['nothing set', {}, null],
    ['a time', { UV_EXCLUDE_NEWER: '2026-11-20T08:00:00+02:00' }, '2026-11-20T06:00:00Z'],
    ['days', { UV_EXCLUDE_NEWER: '7 days' }, '2026-11-23T12:00:00Z'],
    ['weeks and days', { UV_EXCLUDE_NEWER: '1 week, 2 days' }, '2026-11-21T12:00:00Z'],
    ['an ISO 8601 duration', { UV_EXCLUDE_NEWER: 'P1DT12H' }, '2026-11-29T00:00:00Z'],
    ["pip's setting", { PIP_UPLOADED_PRIOR_TO: '2026-11-01T00:00:00Z' }, '2026-11-01T00:00:00Z'],
    ["pip's duration", { PIP_UPLOADED_PRIOR_TO: 'P7D' }, '2026-11-23T12:00:00Z'],
    [
      'the stricter of both',
      { UV_EXCLUDE_NEWER: '2026-11-20T00:00:00Z', PIP_UPLOADED_PRIOR_TO: '2026-11-01T00:00:00Z' },
      '2026-11-01T00:00:00Z',
    ],
    ['false', { UV_EXCLUDE_NEWER: 'false' }, null],
  ])('%s', async (_name, environment, limit) => {
    const settings = await read(environment);
    expect(settings.uploadedBefore).toBe(limit);
    expect(safetyVariables(settings)).toEqual(
      limit === null ? {} : { UV_EXCLUDE_NEWER: limit, PIP_UPLOADED_PRIOR_TO: limit },
    );
  });

  test('a date is its end for uv, and its beginning for pip, where the machine is', async () => {
    const ofUv = await read({ UV_EXCLUDE_NEWER: '2026-11-20' });
    const ofPip = await read({ PIP_UPLOADED_PRIOR_TO: '2026-11-20' });
    expect(Date.parse(ofUv.uploadedBefore ?? '')).toBe(new Date(2026, 10, 21).getTime());
    expect(Date.parse(ofPip.uploadedBefore ?? '')).toBe(new Date(2026, 10, 20).getTime());
  });

  test('a limit that nobody understands is an error, not ignored', async () => {
    await expect(read({ UV_EXCLUDE_NEWER: 'some time ago' })).rejects.toThrow(
      /^UV_EXCLUDE_NEWER: 'some time ago' is neither a date, a time nor a duration/u,
    );
  });

  test('files of uv and pip, for the user and the machine', async () => {
    write('xdg/uv/uv.toml', 'exclude-newer = "2026-11-10T00:00:00Z"\n');
    write(
      'home/.config/uv/uv.toml',
      'exclude-newer = "3 days"\nexclude-newer-package = { Our-Lib = false }\nno-build = true\n',
    );
    const settings = await read({});
    expect(settings).toMatchObject({
      uploadedBefore: '2026-11-10T00:00:00Z',
      exceptions: { 'our-lib': null },
      onlyWheels: 'all',
    });
    expect(settings.said[0]).toMatch(
      /^only files uploaded before 2026-11-10T00:00:00Z \(exclude-newer in .*xdg\/uv\/uv\.toml\), with other limits for our-lib$/u,
    );
    expect(settings.said[1]).toMatch(/^only wheels \(no-build in .*uv\.toml\)$/u);
    expect(safetyArguments(settings, 'pip')).toEqual([
      '--exclude-newer-package',
      'our-lib=false',
      '--only-binary',
      ':all:',
    ]);
    expect((await read({ UV_NO_CONFIG: '1' })).said).toEqual([]);
    const conf = write('pip.conf', '[global]\nuploaded-prior-to = 2026-10-01T00:00:00Z\nonly-binary = numpy\n');
    const ofPip = await read({ UV_NO_CONFIG: '1', PIP_CONFIG_FILE: conf });
    expect(ofPip).toMatchObject({ uploadedBefore: '2026-10-01T00:00:00Z', onlyWheels: ['numpy'] });
    expect(safetyVariables(ofPip)).toMatchObject({ PIP_ONLY_BINARY: 'numpy', UV_NO_BUILD_PACKAGE: 'numpy' });
  });

  test.each([
    [
      'pyproject.toml',
      '[tool.uv]\nexclude-newer = "2026-09-01T00:00:00Z"\nexclude-newer-package = { a = false }\n',
      '[tool.uv]',
    ],
    ['uv.toml', 'exclude-newer = "2026-09-01T00:00:00Z"\nexclude-newer-package = { a = false }\n', 'uv.toml'],
  ])("a project's own limit in %s can only be stricter", async (file, text, source) => {
    write(`${file} project/${file}`, text);
    const project = join(folder, `${file} project`);
    const alone = await read({ UV_NO_CONFIG: '1' }, project);
    expect(alone).toMatchObject({ uploadedBefore: '2026-09-01T00:00:00Z', exceptions: { a: null } });
    expect(alone.said[0]).toContain(`(exclude-newer in ${source})`);
    const stricter = await read({ UV_NO_CONFIG: '1', UV_EXCLUDE_NEWER: '2026-08-01T00:00:00Z' }, project);
    expect(stricter).toMatchObject({ uploadedBefore: '2026-08-01T00:00:00Z', exceptions: {} });
    expect((await read({ UV_EXCLUDE_NEWER: 'false', UV_NO_CONFIG: '1' }, project)).uploadedBefore).toBeNull();
  });

  test('constraints are absolute, and what cannot be kept is named', async () => {
    const settings = await read({
      UV_NO_CONFIG: '1',
      GITHUB_WORKSPACE: '/work space',
      UV_CONSTRAINT: '/etc/allowed.txt',
      PIP_CONSTRAINT: 'c.txt https://example.org/c.txt',
      PIP_REQUIRE_HASHES: '1',
    });
    expect(settings.constraints).toEqual(['/etc/allowed.txt', '/work space/c.txt', 'https://example.org/c.txt']);
    expect(settings.buildConstraints).toEqual(['/work space/c.txt', 'https://example.org/c.txt']);
    expect(settings.unkept).toEqual(['PIP_REQUIRE_HASHES']);
  });
});

describe('an index with an old and a new release', () => {
  let server: Server;
  let python: Python;
  let uv: Uv | null;
  let origin: string;
  const wheels = join(folder, 'wheels');
  const FILES = [
    ['1.0', '2026-01-01T00:00:00Z'],
    ['2.0', '2026-11-29T00:00:00Z'],
  ] as const;

  beforeAll(async () => {
    python = await anyPython();
    uv = await findUv({ ...createHost(folder), cacheFolder: userCache }, await indexSettings(machine));
    const hashes = FILES.map(([version]) => writeWheel(python, wheels, 'tiny', version));
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      if (pathname.endsWith('.whl')) {
        response.end(readFileSync(join(wheels, pathname.slice(1))));
        return;
      }
      if (!pathname.endsWith('/tiny/')) {
        response.statusCode = 404;
        response.end();
        return;
      }
      response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json');
      response.end(
        JSON.stringify({
          meta: { 'api-version': '1.1' },
          name: 'tiny',
          versions: FILES.map(([version]) => version),
          files: FILES.map(([version, time], at) => ({
            filename: `tiny-${version}-py3-none-any.whl`,
            url: `${origin}/tiny-${version}-py3-none-any.whl`,
            hashes: { sha256: hashes[at] },
            size: 1,
            'upload-time': time,
          })),
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function install(
    name: string,
    environment: Readonly<Record<string, string>>,
    requirement: string,
    installer = uv,
  ): Promise<string> {
    const host = createHost(join(folder, name), {
      ...machine,
      PIP_FIND_LINKS: '',
      UV_DEFAULT_INDEX: `${origin}/simple`,
      ...environment,
    });
    const place = await createEnvironment({ python, folder: join(folder, name, 'environment'), host, uv: installer });
    const result = await place.install({ requirements: [requirement] });
    return result.output;
  }

  test('a limit hides the new one, said by uv, but not a release that is asked for by its address', async () => {
    const limit = { UV_EXCLUDE_NEWER: '2026-11-01T00:00:00Z' };
    expect(await install('free', {}, 'tiny')).toContain('tiny==2.0');
    expect(await install('limited', limit, 'tiny')).toContain('tiny==1.0');
    expect(await install('from-pip', { PIP_UPLOADED_PRIOR_TO: '2026-11-01' }, 'tiny')).toContain('tiny==1.0');
    expect(await install('refused', limit, 'tiny>=2')).toContain('was filtered by `exclude-newer`');
    expect(await install('release', limit, `tiny @ ${origin}/tiny-2.0-py3-none-any.whl`)).toContain('tiny==2.0');
  });

  test('constraints of the machine are kept', async () => {
    // Both variables separate files by blanks
    const place = mkdtempSync(join(tmpdir(), 'constraints-'));
    const file = join(place, 'constraints.txt');
    writeFileSync(file, 'tiny<2\n');
    expect(await install('constrained', { PIP_CONSTRAINT: file }, 'tiny')).toContain('tiny==1.0');
    removeFolder(place);
  });

  test('a pip that would ignore the limit is not used', async () => {
    await expect(install('old-pip', { UV_EXCLUDE_NEWER: '2026-11-01T00:00:00Z' }, 'tiny', null)).rejects.toThrow(
      /^uv: was not found, and pip \d[\d.]* can't restrict installations to only files uploaded before 2026-11-01T00:00:00Z \(UV_EXCLUDE_NEWER\)\. Add uv to the PATH/u,
    );
  });
});
