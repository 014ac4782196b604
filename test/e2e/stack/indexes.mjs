// Real index servers, each behind a gate that counts uploads and can hold them back.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';

const { startPypiserver } = await import('../../../packages/embedded-index/src/index.ts');
const { createRecordingHost } = await import('../../../packages/testkit/src/index.ts');

async function startGate(origin) {
  const target = new URL(origin);
  const gate = { isDown: false, uploads: 0, hold: async () => undefined, requests: [] };
  const server = http.createServer((request, response) => {
    const isUpload = request.method === 'POST';
    if (isUpload) gate.uploads += 1;
    gate.requests.push(`${request.method} ${request.url}`);
    if (gate.isDown) {
      request.resume();
      response.writeHead(503, { 'content-type': 'text/plain' });
      response.end('The service is down.');
      return;
    }
    const forward = () => {
      const onward = http.request(
        {
          host: target.hostname,
          port: target.port,
          method: request.method,
          path: request.url,
          headers: request.headers,
        },
        (answer) => {
          response.writeHead(answer.statusCode, answer.headers);
          answer.pipe(response);
        },
      );
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    };
    if (isUpload) gate.hold(gate.uploads).then(forward, () => response.destroy());
    else forward();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    gate,
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Starts a real pypiserver behind a gate. It isn't the parent of any job, nor a child of one. */
export async function startIndex(laboratory, name) {
  const folder = laboratory.makeFolder('indexes', name);
  const host = createRecordingHost({ folder });
  const index = await startPypiserver(join(folder, 'packages'), host);
  const front = await startGate(new URL(index.uploadUrl).origin);
  return {
    token: index.password,
    uploadUrl: `${front.origin}/`,
    simpleUrl: `${front.origin}/simple/`,
    gate: front.gate,
    pathOf: (name) => join(index.folder, name),
    /** What it has: name of file → sha256. */
    files() {
      const names = readdirSync(index.folder).sort();
      return Object.fromEntries(names.map((file) => [file, sha256(readFileSync(join(index.folder, file)))]));
    },
    async stop() {
      await front.stop();
      await index.stop();
    },
  };
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
