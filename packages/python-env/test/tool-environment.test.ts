import { withoutEnding } from '#release-model';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { runProcess } from '#process';
import {
  findUv,
  indexSettings,
  TOOL_VERSIONS,
  toolEnvironment,
  type Environment,
  type ToolHost,
} from '../src/index.ts';
import { createHost, machine, removeFolder, temporaryFolder, userCache } from './testing.ts';

const folder = temporaryFolder();
let withUv: Readonly<Record<string, string>>;

beforeAll(async () => {
  const uv = await findUv({ ...createHost(folder), cacheFolder: userCache }, await indexSettings(machine));
  if (uv === null) throw new Error('these tests need uv from the configured index');
  withUv = { ...machine, PATH: `${dirname(uv.path)}:${machine['PATH'] ?? ''}` };
});

afterAll(() => {
  removeFolder(folder);
});

async function output(environment: Environment, file: string, ...args: readonly string[]): Promise<string> {
  return (await runProcess({ file, args, cwd: folder, env: environment.environment })).output.trim();
}

/** The same in a process of its own, where nothing is remembered. Returns the environment's folder and the milliseconds it took. */
async function inAnotherProcess(tool: string, host: ToolHost): Promise<{ folder: string }> {
  const { environment, cacheFolder, temporaryFolder } = host;
  const script = `
    import { toolEnvironment } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
    const host = { ...${JSON.stringify({ environment, cacheFolder, temporaryFolder })}, debug: console.error, signal: new AbortController().signal };
    const { folder } = await toolEnvironment(${JSON.stringify(tool)}, host);
    console.log(JSON.stringify({ folder }));`;
  const hooks = new URL('../../../scripts/parts/typescript-loader.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', hooks, '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(text) as { folder: string };
}

/** Each installs tools again. */
const testAll = process.env['PROOF'] === '1' ? test : test.skip;

describe('the tools, by uv', () => {
  /** One cache of ours for several tests, so that what one has made the next only finds; uv has a cache that others write to. */
  const sharedHost = (): ReturnType<typeof createHost> =>
    createHost(join(folder, 'shared'), {
      ...withUv,
      UV_CACHE_DIR: join(folder, 'shared', 'chosen'),
      UV_LINK_MODE: 'hardlink',
    });

  test('are made once when two processes want them at the same moment, from no cache that others may have written to', async () => {
    const host = sharedHost();
    const [a, b] = await Promise.all([inAnotherProcess('pypiserver', host), inAnotherProcess('pypiserver', host)]);
    expect(a.folder).toBe(b.folder);
    expect(readdirSync(dirname(a.folder)).sort()).toEqual([a.folder.split('/').at(-1), 'ready.json'].sort());

    const installed = readdirSync(a.folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      lstatSync(join(a.folder, path)),
    );
    expect(installed.filter((about) => about.isFile() && about.nlink > 1)).toEqual([]);
    const chosen = host.environment['UV_CACHE_DIR'] ?? '';
    expect(existsSync(chosen) ? readdirSync(chosen) : []).not.toContain('archive-v0');
  });

  test('are made from the lock, run, and cost next to nothing afterwards, in another process too', async () => {
    const host = sharedHost();
    const [twine, pypiserver] = await Promise.all([
      toolEnvironment('twine', host),
      toolEnvironment('pypiserver', host),
    ]);
    // What we use of them was compiled once: what they compile later is removed again
    const compiled = (module: string, { folder: place, interpreter }: Environment): boolean => {
      const file = `${basename(module)}.cpython-${interpreter.minor.replace('.', '')}.pyc`;
      const packages = join(place, 'lib', `python${interpreter.minor}`, 'site-packages');
      return existsSync(join(packages, dirname(module), '__pycache__', file));
    };
    for (const module of [
      'markdown_it/main',
      'readme_renderer/txt',
      'docutils/languages/en',
      'pygments/filters/__init__',
    ])
      expect([module, compiled(module, twine)]).toEqual([module, true]);
    for (const module of ['pypiserver/_app', 'passlib/apache', 'defusedxml/sax'])
      expect([module, compiled(module, pypiserver)]).toEqual([module, true]);
    expect(await output(twine, twine.script('twine'), '--version')).toContain(TOOL_VERSIONS.twine);
    expect(
      await output(
        twine,
        twine.python,
        '-c',
        'import trove_classifiers; print(len(trove_classifiers.classifiers) > 800)',
      ),
    ).toBe('True');
    expect(await output(pypiserver, pypiserver.script('pypi-server'), '--version')).toContain(TOOL_VERSIONS.pypiserver);
    expect(await output(pypiserver, pypiserver.python, '-c', 'import passlib; print(passlib.__version__)')).toBe(
      '1.7.4',
    );

    expect(await toolEnvironment('twine', host)).toBe(twine);
    const made = statSync(twine.folder).ino;
    const again = await inAnotherProcess('twine', host);
    expect(again.folder).toBe(twine.folder);
    // Found, not made again
    expect(statSync(again.folder).ino).toBe(made);

    // No file of it is shared with uv's cache, which every environment of a project reaches.
    expect(statSync(join(twine.folder, 'bin', 'twine')).nlink).toBe(1);
  });

  test('are made again, with a word of warning, when a file of theirs was changed or added', async () => {
    const host = { ...sharedHost(), warnings: [] as string[] };
    const warning = (text: string): void => void host.warnings.push(text);
    const first = await toolEnvironment('pypiserver', { ...host, warning });
    const module = `lib/python${first.interpreter.minor}/site-packages/pypiserver/__main__.py`;
    const source = readFileSync(join(first.folder, module), 'utf8');
    writeFileSync(join(first.folder, module), `${source}\nraise SystemExit('evil')\n`);
    const second = await toolEnvironment('pypiserver', { ...host, warning });
    expect(second.folder).not.toBe(first.folder);
    expect(readFileSync(join(second.folder, module), 'utf8')).toBe(source);
    expect(host.warnings).toEqual([
      `${first.folder}: ${module} was changed, so this tool is reinstalled. Find out what writes to this folder.`,
    ]);

    // What runs beside it is found by another process, too, which remembers nothing.
    writeFileSync(join(second.folder, dirname(module), '..', 'evil.pth'), 'import os\n');
    const third = await inAnotherProcess('pypiserver', host);
    expect(third.folder).not.toBe(second.folder);
    expect(existsSync(second.folder)).toBe(false);
  });

  testAll('are made again when their Python has gone', async () => {
    const host = createHost(join(folder, 'gone'), withUv);
    const first = await inAnotherProcess('pypiserver', host);
    const link = join(first.folder, 'bin', 'python');
    rmSync(link);
    const second = await inAnotherProcess('pypiserver', host);
    expect(second.folder).not.toBe(first.folder);
    expect(readdirSync(dirname(second.folder))).toHaveLength(2);
  });

  test('say in one sentence that the index is out of reach, and leave nothing half-made', async () => {
    const host = createHost(join(folder, 'dead'), {
      ...withUv,
      PIP_INDEX_URL: 'http://user:geheim@127.0.0.1:9/simple',
      UV_NO_CACHE: '1',
      PIP_FIND_LINKS: '',
      UV_HTTP_RETRIES: '0',
    });
    await expect(toolEnvironment('pypiserver', host)).rejects.toThrow(
      new Error(
        "PIP_INDEX_URL: http://127.0.0.1:9/simple can't be reached (the connection is refused). Check the address, the network, and the proxy and certificate settings.",
      ),
    );
    expect(
      readdirSync(join(host.cacheFolder, 'tools')).flatMap((name) =>
        readdirSync(join(host.cacheFolder, 'tools', name)),
      ),
    ).toEqual([]);
  });

  test('say in one sentence that there is no Python for them', async () => {
    const uvOnly = (withUv['PATH'] ?? '').split(':')[0] ?? '';
    const host = createHost(join(folder, 'no-python'), { ...withUv, PATH: uvOnly, HOME: folder });
    await expect(toolEnvironment('pypiserver', host)).rejects.toThrow(/^PATH: no Python was found\. /u);
  });

  testAll('are made in the temporary folder where the cache is out of reach', async () => {
    writeFileSync(join(folder, 'a file'), '');
    const host = { ...createHost(join(folder, 'read-only'), withUv), cacheFolder: join(folder, 'a file', 'cache') };
    const environment = await toolEnvironment('pypiserver', host);
    expect(environment.folder.startsWith(host.temporaryFolder)).toBe(true);
  });
});

describe('the tools, by pip', () => {
  let server: Server;

  beforeAll(async () => {
    // An index that has everything but uv.
    const { indexUrl } = await indexSettings(machine);
    server = createServer((request, response) => {
      if (request.url === '/simple/uv/') response.writeHead(404).end();
      else
        response
          .writeHead(302, { location: withoutEnding(indexUrl, '/') + (request.url ?? '').slice('/simple'.length) })
          .end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  testAll('are the same where uv is not available', async () => {
    const { port } = server.address() as AddressInfo;
    const host = createHost(join(folder, 'pip'), {
      ...machine,
      PIP_INDEX_URL: `http://127.0.0.1:${port}/simple`,
      PIP_FIND_LINKS: '',
    });
    const environment = await toolEnvironment('pypiserver', host);
    expect(environment.uv).toBeNull();
    expect(host.said.join('\n')).toMatch(/has no uv-|doesn't know|uv/u);
    expect(await output(environment, environment.script('pypi-server'), '--version')).toContain(
      TOOL_VERSIONS.pypiserver,
    );
    expect(readFileSync(join(dirname(environment.folder), 'ready.json'), 'utf8')).toContain(
      environment.interpreter.path,
    );
  });
});
