import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { startProcess } from '#process';
import { lockedEnvironment, toolEnvironment } from '#python-env';
import {
  createRecordingHost,
  REPOSITORY,
  startScriptedIndex,
  temporaryFolder,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { makeOwnAuthority, type OwnAuthority } from '#testkit/real-indexes';
import { run, type PublishIndexResult } from '../src/run.ts';
import { leaksIn, tracesOf } from './leaks.ts';
import { makeRelease } from './release-files.ts';

/** An address of this machine that isn't loopback: what is loopback never goes through a proxy. */
function ownAddress(family: 'IPv4' | 'IPv6'): string | null {
  const all = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  const usable = all.filter((one) => one.family === family && !one.internal && !one.address.startsWith('fe80:'));
  return usable[0]?.address ?? null;
}

const runFile = promisify(execFile);

const V4 = ownAddress('IPv4');
const V6 = ownAddress('IPv6');
const USER = 'me';
const PASSWORD = 'word of/the:proxy-0123';

/** A door that counts who comes through, and keeps what they say. */
interface Door {
  readonly port: number;
  readonly server: Server;
  visits(): number;
  heard(): string;
  forget(): void;
}

async function startDoor(port: number, host: string): Promise<Door> {
  const chunks: Buffer[] = [];
  let visits = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    visits += 1;
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => chunks.push(chunk));
    client.pipe(upstream).pipe(client);
  });
  server.on('close', () => {
    for (const socket of sockets) socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  return {
    port: (server.address() as AddressInfo).port,
    server,
    visits: () => visits,
    heard: () => Buffer.concat(chunks).toString('latin1'),
    forget() {
      visits = 0;
      chunks.length = 0;
    },
  };
}

function close(server: Server): void {
  server.close();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => {
        socket.destroy();
        done(true);
      });
      socket.on('error', () => {
        done(false);
      });
    });
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the proxy does not listen');
}

interface RealProxy {
  readonly port: number;
  stop(this: void): Promise<void>;
}

async function startProxyPy(folder: string, host: RecordingHost, credentials: string): Promise<RealProxy> {
  const lock = await readFile(join(REPOSITORY, 'requirements/proxy-py.txt'), 'utf8');
  const { python, environment } = await lockedEnvironment('proxy-py', lock, host);
  const port = await freePort();
  const numbers = ['--num-workers', '1', '--num-acceptors', '1', '--hostname', '127.0.0.1', '--port', String(port)];
  const running = await startProcess({
    file: python,
    args: ['-m', 'proxy', ...numbers, '--basic-auth', credentials, '--timeout', '120'],
    cwd: folder,
    env: environment,
    signal: host.signal,
  });
  await untilListening(port);
  return { port, stop: () => running.stop() };
}

/** The squid of Debian: `SQUID` names one that isn't on the PATH. */
function squidPath(): string | null {
  const given = process.env['SQUID'];
  if (given !== undefined) return given;
  const found = spawnSync('sh', ['-c', 'command -v squid || ls /usr/sbin/squid'], { encoding: 'utf8' });
  return found.stdout.trim() === '' ? null : found.stdout.trim();
}

async function startSquid(squid: string, host: RecordingHost, credentials: string): Promise<RealProxy> {
  const port = await freePort();
  // It divides the words of its settings at spaces, which the folder of the tests has
  const folder = await mkdtemp('/tmp/squid-of-a-test-');
  const root = resolve(dirname(squid), '..');
  const [user = '', password = ''] = credentials.split(/:(.*)/su);
  const crypted = spawnSync('openssl', ['passwd', '-apr1', '-stdin'], { input: password, encoding: 'utf8' }).stdout;
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'users'), `${user}:${crypted.trim()}\n`);
  await writeFile(join(folder, 'hosts'), `${V4 ?? '127.0.0.1'} pypi.corp.example\n`);
  const settings = [
    `http_port 127.0.0.1:${port}`,
    `hosts_file ${join(folder, 'hosts')}`,
    `auth_param basic program ${join(root, 'lib/squid/basic_ncsa_auth')} ${join(folder, 'users')}`,
    `mime_table ${join(root, 'share/squid/mime.conf')}`,
    `icon_directory ${join(root, 'share/squid/icons')}`,
    `unlinkd_program ${join(root, 'lib/squid/unlinkd')}`,
    `logfile_daemon ${join(root, 'lib/squid/log_file_daemon')}`,
    'acl known proxy_auth REQUIRED',
    'http_access allow known',
    'http_access deny all',
    'cache deny all',
    'access_log none',
    'cache_log /dev/null',
    'pid_filename none',
    'visible_hostname proxy.test',
    'shutdown_lifetime 0 seconds',
    'netdb_filename none',
    'pinger_enable off',
    'dns_nameservers 127.0.0.1',
  ];
  await writeFile(join(folder, 'squid.conf'), `${settings.join('\n')}\n`);
  const running = await startProcess({
    file: squid,
    args: ['-N', '-f', join(folder, 'squid.conf')],
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' },
    signal: host.signal,
  });
  await Promise.race([
    untilListening(port),
    running.exited.then(({ output }) => {
      throw new Error(`squid ended: ${output}`);
    }),
  ]);
  const stop = async (): Promise<void> => {
    await running.stop();
    await rm(folder, { recursive: true });
  };
  return { port, stop };
}

/** What Python's requests does with each case: whether the door of the proxy was used. */
const REQUESTS = `
import json, os, sys, warnings
warnings.simplefilter("ignore")
import requests
case = json.loads(sys.stdin.readline())
os.environ.update(case["environment"])
try:
    requests.get(case["url"], timeout=20, verify=False)
except requests.RequestException:
    pass
`;

const squid = squidPath();
const isProof = process.env['PROOF'] === '1' && V4 !== null;

describe.each([
  ['proxy.py', true],
  ['squid', squid !== null],
] as const)('a real %s', (title, isThere) => {
  const testAll = isProof && isThere ? test : test.skip;
  let folder: TemporaryFolder;
  let host: RecordingHost;
  let authority: OwnAuthority;
  let proxy: RealProxy;
  let door: Door;

  beforeAll(async () => {
    if (!isProof || !isThere) return;
    folder = await temporaryFolder();
    host = createRecordingHost({ folder: folder.path });
    const made = makeOwnAuthority(folder.path, [V4, V6 ?? V4, 'pypi.corp.example']);
    if (made === null) throw new Error('there is no openssl here');
    authority = made;
    const own = join(folder.path, 'proxy');
    await mkdir(own, { recursive: true });
    const credentials = `${USER}:${PASSWORD}`;
    proxy =
      title === 'squid' ? await startSquid(squid ?? '', host, credentials) : await startProxyPy(own, host, credentials);
    door = await startDoor(proxy.port, '127.0.0.1');
    makeRelease(join(folder.path, 'dist'));
  }, 600_000);
  afterAll(async () => {
    if (!isProof || !isThere) return;
    closeConnections();
    close(door.server);
    await proxy.stop();
    await folder.remove();
  });

  const written = (user: string, password: string): string =>
    `http://${user}:${encodeURIComponent(password)}@127.0.0.1:${door.port}`;

  interface Uploaded {
    readonly result: PublishIndexResult;
    readonly held: number;
    readonly visits: number;
    readonly heard: string;
    readonly transcript: string;
    /** What the index heard of each request. */
    readonly authorizations: readonly string[];
  }

  /** Uploads a release to an index of its own at an address of this machine. */
  async function upload(
    address: string,
    environment: Readonly<Record<string, string>>,
    scheme: 'http' | 'https' = 'https',
    allowHttpHosts: readonly string[] = [],
  ): Promise<Uploaded> {
    const tls = scheme === 'https' ? { tls: { key: authority.key, cert: authority.certificate } } : {};
    const index = await startScriptedIndex({ software: 'pypiserver', ...tls });
    const outside = await startDoor(index.port, address.includes(':') ? '::' : '0.0.0.0');
    const place = `${scheme}://${address.includes(':') ? `[${address}]` : address}:${outside.port}`;
    door.forget();
    const own = join(folder.path, `client ${outside.port}`);
    await mkdir(own, { recursive: true });
    const client = createRecordingHost({
      folder: own,
      environment: { SSL_CERT_FILE: authority.authorityPath, ...environment },
    });
    try {
      const result = await run(
        {
          packagesDir: join(folder.path, 'dist'),
          manifest: null,
          manifestSha256: null,
          index: `${place}/legacy/`,
          simpleUrl: `${place}/simple/`,
          username: '__token__',
          password: index.password,
          existing: 'skip-identical',
          parallel: 4,
          dryRun: false,
          attempts: 2,
          wait: true,
          waitTimeout: 60,
          allowHttpHosts,
        },
        client,
      );
      const heard = door.heard();
      expect(leaksIn(`${heard}${client.transcript()}`, tracesOf('__token__', index.password))).toEqual([]);
      expect(leaksIn(client.transcript(), tracesOf(USER, PASSWORD))).toEqual([]);
      return {
        result,
        held: index.files.size,
        visits: door.visits(),
        heard,
        transcript: client.transcript(),
        authorizations: index.requests.map(({ authorization }) => authorization),
      };
    } finally {
      closeConnections();
      close(outside.server);
      await index.stop();
    }
  }

  testAll(
    'an upload goes through it with its credentials, which the index never hears of',
    async () => {
      for (const address of [V4, ...(title === 'squid' ? [V6, 'pypi.corp.example'] : [])]) {
        if (address === null) continue;
        const done = await upload(address, { HTTPS_PROXY: written(USER, PASSWORD) });
        expect([address, done.result.failure, done.held]).toEqual([address, null, 2]);
        expect(done.visits).toBeGreaterThan(0);
        expect(done.heard).toMatch(/^CONNECT /u);
        const basic = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');
        expect(done.heard).toContain(basic);
        expect(done.authorizations.filter((one) => one.includes(basic))).toEqual([]);
      }
    },
    600_000,
  );

  testAll(
    'a wrong password of the proxy is said of the proxy',
    async () => {
      for (const proxyUrl of [written(USER, 'another-password-9'), `http://127.0.0.1:${door.port}`]) {
        const { result, held } = await upload(V4 ?? '', { HTTPS_PROXY: proxyUrl });
        expect(result.failure).toContain(
          `the proxy http://127.0.0.1:${door.port} needs a different username or password (407`,
        );
        expect(held).toBe(0);
      }
    },
    600_000,
  );

  testAll(
    'an index on plain http gets no token through it, and gets it around it',
    async () => {
      const address = V4 ?? '';
      const environment = { http_proxy: written(USER, PASSWORD) };
      const refused = await upload(address, environment, 'http', [address]).catch((error: unknown) => String(error));
      expect(JSON.stringify(refused)).toContain('which could read the token');
      const around = await upload(address, { ...environment, no_proxy: address }, 'http', [address]);
      expect([around.result.failure, around.held, around.visits]).toEqual([null, 2, 0]);
    },
    600_000,
  );

  /** `NO_PROXY`, where the upload goes, and whether that is around the proxy; and who else is asked. */
  const ROUTES: readonly (readonly [string, string | null, 'around' | 'through'])[] = [
    ['', V4, 'through'],
    [V4 ?? '', V4, 'around'],
    [` other.example , ${V4 ?? ''} `, V4, 'around'],
    [`${V4 ?? ''}/24`.replace(/\.\d+\/24$/u, '.0/24'), V4, 'around'],
    ['10.77.0.0/16', V4, 'through'],
    ['*', V4, 'around'],
    [`${V4 ?? ''}:1`, V4, 'through'],
    [V6 ?? '', V6, 'around'],
    [`${V6 ?? ''}/64`, V6, 'around'],
    ['2001:db8::/32', V6, 'through'],
    ['corp.example', 'pypi.corp.example', 'around'],
    ['.corp.example', 'pypi.corp.example', 'around'],
    ['CORP.EXAMPLE', 'pypi.corp.example', 'around'],
    ['orp.example', 'pypi.corp.example', 'through'],
    ['example.org', 'pypi.corp.example', 'through'],
  ];

  testAll(
    'NO_PROXY leads around it where curl and requests agree',
    async () => {
      const { python, environment: pythonEnvironment } = await toolEnvironment('twine', host);
      const table: string[] = [];
      for (const [noProxy, address, expected] of ROUTES) {
        if (address === null) continue;
        const variables = { https_proxy: written(USER, PASSWORD), no_proxy: noProxy };
        const ours = await upload(address, variables);
        const route = ours.visits > 0 ? 'through' : 'around';
        const url = `https://${address.includes(':') ? `[${address}]` : address}:9/`;
        door.forget();
        // Not `spawnSync`, in which the door would let nobody through; that nothing is there is no news
        await runFile('curl', ['-sk', '-m', '20', url], {
          env: { PATH: process.env['PATH'] ?? '', ...variables },
        }).catch(() => null);
        const curl = door.visits() > 0 ? 'through' : 'around';
        door.forget();
        const asked = await startProcess({
          file: python,
          args: ['-c', REQUESTS],
          cwd: folder.path,
          env: pythonEnvironment,
          signal: host.signal,
          input: `${JSON.stringify({ url, environment: variables })}\n`,
        });
        await asked.exited;
        const requests = door.visits() > 0 ? 'through' : 'around';
        table.push(
          `${JSON.stringify(noProxy)} ${address}: ${route}, curl ${curl}, requests ${requests}, holds ${ours.held}`,
        );
        expect([noProxy, address, route]).toEqual([noProxy, address, expected]);
        // A name that only squid knows isn't reached around it, and proxy.py 2.4.10 looks up `[fd00::2]` as a name
        const isReached = route === 'through' ? title === 'squid' || address === V4 : !address.includes('example');
        expect([noProxy, address, ours.held]).toEqual([noProxy, address, isReached ? 2 : 0]);
        // Go reads blocks of IPv6; requests doesn't, and curl 7.88 not all of them
        if (curl === requests && !noProxy.includes(':'))
          expect([noProxy, address, route]).toEqual([noProxy, address, curl]);
      }
      process.stderr.write(`${title}\n  ${table.join('\n  ')}\n`);
    },
    1_200_000,
  );
});
