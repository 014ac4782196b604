import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { startProcess, type RunningProcess } from '#process';
import { toolEnvironment } from '#python-env';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
  type RecordingHost,
  type ScriptedIndex,
  type TemporaryFolder,
} from '#testkit';
import { startDevpi, type Devpi } from '#testkit/real-indexes';
import type { PublishIndexInputs } from '../src/inputs.ts';
import { run, type PublishIndexResult } from '../src/run.ts';
import { makeRelease } from './release-files.ts';
import { SDIST, WHEEL } from './scenario.ts';

/** A pypiserver as it is by default: what it doesn't have, it redirects. */
const PYPISERVER = `
import json, os, pathlib, sys, threading
from wsgiref.simple_server import WSGIRequestHandler, make_server
import pypiserver
settings = json.loads(sys.stdin.readline())
class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass
app = pypiserver.app(roots=[pathlib.Path(settings["folder"])], authenticate=["update"], auther=lambda user, password: password == "word-of-mine", fallback_url=settings["fallback"])
server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
def end_with_parent():
    sys.stdin.read()
    os._exit(0)
threading.Thread(target=end_with_parent, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
`;

/** An index with a list of projects, which a mirror asks for first. */
async function startMirrored(): Promise<{ readonly url: string; stop(this: void): Promise<void> }> {
  const link = (href: string): string => `<!DOCTYPE html><html><body><a href="${href}">trial-upload</a></body></html>`;
  const files = [WHEEL, SDIST].map((name) => `<a href="/files/${name}#sha256=${'ab'.repeat(32)}">${name}</a>`).join('');
  const server = createServer((request, response) => {
    const isList = (request.url ?? '').split('?')[0] === '/simple/';
    response.writeHead(200, { 'content-type': 'text/html', 'x-pypi-last-serial': '7' });
    response.end(isList ? link('/simple/trial-upload/') : `<!DOCTYPE html><html><body>${files}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const isProof = process.env['PROOF'] === '1';

(isProof ? describe : describe.skip)('real servers that show what another index has', () => {
  let folder: TemporaryFolder;
  let host: RecordingHost;
  let elsewhere: ScriptedIndex;

  beforeAll(async () => {
    folder = await temporaryFolder();
    host = createRecordingHost({ folder: folder.path });
    elsewhere = await startScriptedIndex();
    elsewhere.put(WHEEL, Buffer.from('of somebody else'));
    elsewhere.put(SDIST, Buffer.from('of somebody else'));
    makeRelease(join(folder.path, 'dist'));
  });
  afterAll(async () => {
    closeConnections();
    await elsewhere.stop();
    await folder.remove();
  });

  function publish(
    inputs: Pick<PublishIndexInputs, 'index' | 'simpleUrl' | 'username' | 'password'>,
  ): Promise<PublishIndexResult> {
    const rest = {
      manifest: null,
      manifestSha256: null,
      existing: 'skip-identical',
      parallel: 4,
      dryRun: false,
    } as const;
    const more = { attempts: 3, wait: true, waitTimeout: 60, allowHttpHosts: [] };
    return run({ packagesDir: join(folder.path, 'dist'), ...rest, ...more, ...inputs }, host);
  }

  test('pypiserver with its fallback', async () => {
    const { python, environment } = await toolEnvironment('pypiserver', host);
    const served = join(folder.path, 'packages');
    await mkdir(served);
    let server: RunningProcess | null = null;
    const port = await new Promise<string>((resolve, reject) => {
      startProcess({
        file: python,
        args: ['-c', PYPISERVER],
        cwd: served,
        env: environment,
        signal: host.signal,
        input: `${JSON.stringify({ folder: served, fallback: elsewhere.simpleUrl })}\n`,
        keepStdinOpen: true,
        onLine: (line, stream) => {
          if (stream === 'stdout' && /^\d+$/u.test(line)) resolve(line);
        },
      }).then((started) => {
        server = started;
        void started.exited.then((end) => {
          reject(new Error(end.output));
        });
      }, reject);
    });
    const url = `http://127.0.0.1:${port}/`;
    const inputs = { index: url, simpleUrl: `${url}simple/`, username: 'me', password: 'word-of-mine' };
    expect(await publish(inputs)).toMatchObject({ failure: null, uploadedCount: 2 });
    expect(host.transcript()).toContain(`to http://127.0.0.1:${elsewhere.port}, which is another server.`);
    expect(await publish(inputs)).toMatchObject({ failure: null, skippedCount: 2 });
    await (server as RunningProcess | null)?.stop();
  });

  describe('devpi', () => {
    let devpi: Devpi;
    let mirrored: { readonly url: string; stop(this: void): Promise<void> };

    beforeAll(async () => {
      mirrored = await startMirrored();
      devpi = await startDevpi(join(folder.path, 'devpi'), host);
      const origin = new URL(devpi.uploadUrl).origin;
      const put = async (name: string, body: object): Promise<void> => {
        const authorization = `Basic ${Buffer.from(`${devpi.username}:${devpi.password}`).toString('base64')}`;
        const headers = { accept: 'application/json', 'content-type': 'application/json', authorization };
        const answer = await fetch(`${origin}/${devpi.username}/${name}`, {
          method: 'PUT',
          headers,
          body: JSON.stringify(body),
        });
        expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)]);
      };
      await put('mirror', { type: 'mirror', mirror_url: `${mirrored.url}/simple/`, volatile: false });
      await put('private', {
        type: 'stage',
        bases: [`${devpi.username}/mirror`],
        volatile: false,
        acl_upload: [devpi.username],
      });
    });
    afterAll(async () => {
      await devpi.stop();
      await mirrored.stop();
    });

    const inputsOf = (
      stage: string,
      ending: string,
    ): Pick<PublishIndexInputs, 'index' | 'simpleUrl' | 'username' | 'password'> => {
      const url = new URL(`/${devpi.username}/${stage}/`, devpi.uploadUrl).href;
      return { index: url, simpleUrl: `${url}${ending}`, username: devpi.username, password: devpi.password };
    };

    test('a private stage with a mirror below it, which has other bytes under our names', async () => {
      const inputs = inputsOf('private', '+simple/');
      expect(await publish(inputs)).toMatchObject({ failure: null, uploadedCount: 2 });
      expect(host.transcript()).toContain(`files of ${devpi.username}/mirror, which this index inherits, don't count.`);
      expect(await publish(inputs)).toMatchObject({ failure: null, skippedCount: 2 });
    });

    test('a stage at the address that pip takes, without +simple', async () => {
      const inputs = inputsOf('stage', '');
      expect(await publish(inputs)).toMatchObject({ failure: null, uploadedCount: 2 });
      expect(await publish(inputs)).toMatchObject({ failure: null, skippedCount: 2 });
    });
  });
});
