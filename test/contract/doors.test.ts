import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeDistributions, REPOSITORY, runBundle, temporaryFolder, type TemporaryFolder } from '#testkit';

const TOKEN = 'a-token-long-enough-for-a-test';

/** What Node says when its debugger listens. */
const OPENED = 'Debugger listening';

let folder: TemporaryFolder;
let silent: Server;
let asked: (() => void) | null = null;

beforeAll(async () => {
  folder = await temporaryFolder();
  // An index that never answers: the step that holds the token waits for it
  silent = createServer(() => asked?.());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  await mkdir(join(folder.path, 'dist'));
  makeDistributions(
    [{ filename: 'waiting-1.0-py3-none-any.whl', metadata: { Name: 'waiting', Version: '1.0' } }],
    join(folder.path, 'dist'),
  );
});

beforeEach(() => {
  asked = null;
});

afterAll(async () => {
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
  await folder.remove();
});

/** An upload that waits with its token; `while` it does, something happens to it, and then it is ended. */
async function holdToken(
  name: string,
  variables: Readonly<Record<string, string>>,
  meanwhile: (signal: (name: NodeJS.Signals) => void) => Promise<void>,
): Promise<{ readonly log: string; readonly workspace: string }> {
  const workspace = join(folder.path, name);
  await mkdir(workspace);
  const origin = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
  const waits = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const trials: Promise<void>[] = [];
  const run = await runBundle('publish-index', {
    workspace,
    runnerTemp: join(folder.path, `${name}-temp`),
    inputs: {
      'packages-dir': join(folder.path, 'dist'),
      index: `${origin}/`,
      'simple-url': `${origin}/simple/`,
      username: 'somebody',
      password: TOKEN,
    },
    environment: variables,
    onStart(signal) {
      trials.push(
        waits.then(async () => {
          await meanwhile(signal);
          signal('SIGTERM');
        }),
      );
    },
  });
  await Promise.all(trials);
  expect(run.errors[0]).toContain('stopped by SIGTERM');
  return { log: run.log, workspace };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('the memory of a step that holds a token', () => {
  test('SIGUSR1 does not open it to a debugger', async () => {
    const { log } = await holdToken('signal', {}, async (signal) => {
      for (let i = 0; i < 3; i += 1) {
        signal('SIGUSR1');
        await delay(100);
      }
    });
    expect(log).not.toContain(OPENED);
  });

  test('a debugger that NODE_OPTIONS asks for is closed before the token is used', async () => {
    const port = await freePort();
    let answered: boolean | null = null;
    const { log } = await holdToken('inspect', { NODE_OPTIONS: `--inspect=127.0.0.1:${String(port)}` }, async () => {
      answered = await fetch(`http://127.0.0.1:${String(port)}/json`).then(
        () => true,
        () => false,
      );
    });
    // It was open, or could not be since the port was taken meanwhile
    expect(log).toMatch(/Debugger listening|address already in use/u);
    expect(answered).toBe(false);
  });

  test('no signal writes it, or a report of it, into the workspace', async () => {
    const options = '--heapsnapshot-signal=SIGUSR2 --report-on-signal --report-signal=SIGUSR2';
    const { workspace } = await holdToken('snapshot', { NODE_OPTIONS: options }, async (signal) => {
      signal('SIGUSR2');
      await delay(300);
    });
    expect(readdirSync(workspace)).toEqual([]);
  });

  test('every entry closes these doors in its first line', () => {
    const dist = join(REPOSITORY, 'dist');
    const entries = readdirSync(dist).filter((name) => name !== 'suite' && !name.includes('.'));
    expect(entries).toHaveLength(16);
    for (const entry of entries) {
      const [first] = readFileSync(join(dist, entry, 'index.js'), 'utf8')
        .split('\n')
        .filter((line) => !line.startsWith('#!'));
      expect([entry, first]).toEqual([entry, "import '../suite/close-doors.js';"]);
    }
  });
});

describe('a step that holds a token and was told to give it away', () => {
  test.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
    ['NODE_DEBUG', 'http,https'],
    ['NODE_OPTIONS', '--trace-tls'],
  ])('%s=%s stops it before any request', async (name, value) => {
    let requests = 0;
    asked = () => {
      requests += 1;
    };
    const workspace = join(folder.path, `refused-${name}`);
    await mkdir(workspace);
    const origin = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    const run = await runBundle('publish-index', {
      workspace,
      runnerTemp: join(folder.path, `refused-${name}-temp`),
      inputs: {
        'packages-dir': join(folder.path, 'dist'),
        index: `${origin}/`,
        'simple-url': `${origin}/simple/`,
        password: TOKEN,
      },
      environment: { [name]: value },
    });
    expect(run.errors).toEqual([expect.stringMatching(new RegExp(`^${name}: [^\\n]+\\. [^\\n]+\\.$`, 'u'))]);
    expect(requests).toBe(0);
  });
});

describe('plain http', () => {
  test('is not installed from', async () => {
    const workspace = join(folder.path, 'plain');
    await mkdir(workspace);
    const given = { name: 'waiting', version: '1.0', index: 'http://index.example/', audit: 'false' };
    for (const [input, inputs] of [
      ['simple-url', { ...given, 'simple-url': 'http://index.example/simple/' }],
      [
        'dependencies-index-url',
        { ...given, index: 'pypi', 'dependencies-index-url': 'http://mirror.example/simple/' },
      ],
    ] as const) {
      const run = await runBundle('verify-install', { workspace, runnerTemp: join(folder.path, 'plain-temp'), inputs });
      expect(run.errors).toEqual([
        expect.stringMatching(
          new RegExp(
            `^${input}: http://\\w+\\.example is plain http, so anyone on the network path could change what is read\\. Use the https address, or, on a network that you trust, add \\w+\\.example to allow-http-hosts\\.$`,
            'u',
          ),
        ),
      ]);
    }
  });
});
