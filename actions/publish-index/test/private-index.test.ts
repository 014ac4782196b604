import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeConnections, download, secretForms } from '#http';
import { startProcess, type RunningProcess } from '#process';
import { toolEnvironment } from '#python-env';
import { createRecordingHost, type RecordingHost } from '#testkit';
import { run, type PublishIndexInputs } from '../src/index.ts';
import { makeRelease } from './release-files.ts';

/** A pypiserver that nobody may even read without a password: `-a update,download,list`. */
const SERVER = `
import json, pathlib, sys, threading, os
from wsgiref.simple_server import WSGIRequestHandler, make_server
import pypiserver
settings = json.loads(sys.stdin.readline())
class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        print(self.command, self.path.split('?')[0], "authorization" if self.headers.get("Authorization") else "anonymous", arguments[2], flush=True)
app = pypiserver.app(roots=[pathlib.Path(settings["folder"])], authenticate=["update", "download", "list"],
    auther=lambda user, password: [user, password] == [settings["username"], settings["password"]], disable_fallback=True, hash_algo=settings["hash"])
server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
def end_with_parent():
    sys.stdin.read()
    os._exit(0)
threading.Thread(target=end_with_parent, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
`;

const PASSWORD = randomBytes(18).toString('base64url');
const USERNAME = 'some body';

describe.each(['sha256', 'md5'])('a pypiserver that is private to the last page, with hashes of %s', (hash) => {
  let folder: string;
  let host: RecordingHost;
  let server: RunningProcess;
  let url: string;
  let log: string[];

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'prüf private-')));
    host = createRecordingHost({ folder });
    const { python, environment } = await toolEnvironment('pypiserver', host);
    const served = join(folder, 'packages');
    await mkdir(served);
    log = [];
    const port = await new Promise<string>((resolve, reject) => {
      startProcess({
        file: python,
        args: ['-c', SERVER],
        cwd: served,
        env: environment,
        signal: host.signal,
        input: `${JSON.stringify({ username: USERNAME, password: PASSWORD, folder: served, hash })}\n`,
        keepStdinOpen: true,
        onLine: (line, stream) => {
          if (stream === 'stdout' && /^\d+$/u.test(line)) resolve(line);
          else log.push(line);
        },
      }).then((started) => {
        server = started;
        void started.exited.then((end) => {
          reject(new Error(end.output));
        });
      }, reject);
    });
    url = `http://127.0.0.1:${port}/`;
    makeRelease(join(folder, 'dist'));
  });
  beforeEach(() => {
    log.length = 0;
  });
  afterEach(closeConnections);
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const inputs = (overrides: Partial<PublishIndexInputs> = {}): PublishIndexInputs => ({
    packagesDir: join(folder, 'dist'),
    manifest: null,
    manifestSha256: null,
    index: url,
    simpleUrl: `${url}simple/`,
    username: USERNAME,
    password: PASSWORD,
    existing: 'skip-identical',
    parallel: 4,
    dryRun: false,
    attempts: 2,
    wait: true,
    waitTimeout: 20,
    allowHttpHosts: [],
    ...overrides,
  });

  test('is read with what it is written with: plan, hashes, wait; anonymously first', async () => {
    const first = await run(inputs(), host);
    expect(first.failure).toBeNull();
    expect(first).toMatchObject({ passed: true, uploadedCount: 2, skippedCount: 0 });
    expect(log.filter((line) => line.startsWith('GET')).slice(0, 2)).toEqual([
      'GET /simple/trial-upload/ anonymous 401',
      'GET /simple/trial-upload/ authorization 404',
    ]);
    const again = await run(inputs(), host);
    expect(again).toMatchObject({ passed: true, uploadedCount: 0, skippedCount: 2 });
    expect(log.some((line) => /^GET \/packages\/.* authorization 200$/u.test(line))).toBe(hash === 'md5');
    for (const form of secretForms(USERNAME, PASSWORD)) expect(host.transcript()).not.toContain(form);
  });

  test('credentials in simple-url go before, and are masked; without any it is one sentence', async () => {
    const written = new URL(`${url}simple/`);
    written.username = USERNAME;
    written.password = PASSWORD;
    const reader = await run(inputs({ simpleUrl: written.href, dryRun: true, password: '' }), host);
    expect(reader.failure).toBeNull();
    expect(log.filter((line) => line.includes('anonymous'))).toEqual([]);
    expect(host.masks).toContain(PASSWORD);
    const nobody = await run(inputs({ dryRun: true, password: '' }), host);
    expect(nobody.failure).toMatch(
      /answers 401 .* instead of the project's page; no username and password were sent\. Use a username and password with permission to read this index\.$/u,
    );
    written.password = 'wrong-password';
    const wrong = await run(inputs({ simpleUrl: written.href, dryRun: true }), host);
    expect(wrong.failure).toMatch(/answers 40[13] /u);
    // The server's log comes through a pipe, after its answer: it must not be taken for the next test's
    const isRefused = (line: string): boolean => / authorization 40[13]$/u.test(line);
    for (let i = 0; i < 500 && !log.some(isRefused); i += 1) await delay(20);
  });

  test('another origin than that of the upload never gets them', async () => {
    log.length = 0;
    const elsewhere = `${url.replace('127.0.0.1', 'localhost')}simple/`;
    const result = await run(inputs({ simpleUrl: elsewhere }), host);
    expect(result.failure).toMatch(/answers 401 /u);
    // The server's log comes through a pipe, after its answer.
    for (let i = 0; i < 250 && log.length === 0; i += 1) await delay(20);
    expect(log.length).toBeGreaterThan(0);
    expect(log.filter((line) => line.includes(' authorization '))).toEqual([]);
  });

  test('a file is had with them too', async () => {
    const wheel = 'trial_upload-1.0.0-py3-none-any.whl';
    const readAccess = { origin: new URL(url).origin, credentials: { username: USERNAME, password: PASSWORD } };
    const from = `${url}packages/${wheel}`;
    await expect(download(from, { environment: {} }, join(folder, 'x.whl'))).rejects.toThrow(/answers 401/u);
    expect((await download(from, { environment: {}, readAccess }, join(folder, 'x.whl'))).size).toBeGreaterThan(100);
  });
});
