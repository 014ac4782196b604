// Runs in a job: puts artifacts there or takes them, with our own client or GitHub's, and compares every byte.
// node in-job-artifacts.mjs save|restore ours|official ARTIFACT
import assert from 'node:assert/strict';
import { createCipheriv, createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import '../../scripts/parts/typescript-loader.mjs';

const { openArtifactStore } = await import('../../packages/artifacts/src/index.ts');
const [mode, client, artifact] = process.argv.slice(2);

const MIB = 1_048_576;

/** Name of the file → bytes that it has. */
const CONTENTS = {
  small: {
    'plain.txt': 12,
    'nothing at all': 0,
    'deep/er/and deeper/file.bin': 3 * MIB + 1,
    'Größe (1) & 日本語 +%20#.txt': 77,
    "it's a name; $(echo no).tar.gz": 5,
  },
  empty: {},
  large: { 'large.bin': 200 * MIB },
};
const contents = CONTENTS[artifact.slice(artifact.lastIndexOf('-') + 1)];

/** Bytes that no compression makes smaller, the same for the same name. */
function* bytesOf(name, size) {
  const cipher = createCipheriv('aes-128-ctr', createHash('md5').update(name).digest(), Buffer.alloc(16));
  for (let made = 0; made < size; made += MIB) yield cipher.update(Buffer.alloc(Math.min(MIB, size - made)));
}

async function hashOf(chunks) {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

const temporary = mkdtempSync(join(process.env.RUNNER_TEMP, 'artifacts-'));
// GitHub's client refuses every server but github.com, by this variable alone.
if (client === 'official') process.env.GITHUB_SERVER_URL = 'https://github.com';
const store = openArtifactStore({
  platform:
    client === 'official'
      ? { runner: 'github', serverUrl: 'https://github.com' }
      : { runner: 'gitea', serverUrl: process.env.GITHUB_SERVER_URL },
  resultsUrl: process.env.ACTIONS_RESULTS_URL,
  runtimeToken: process.env.ACTIONS_RUNTIME_TOKEN,
  temporaryFolder: temporary,
  environment: process.env,
  signal: new AbortController().signal,
});

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
if (mode === 'save') {
  const files = [];
  for (const [name, size] of Object.entries(contents)) {
    const path = join(temporary, 'source', name);
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(bytesOf(name, size), createWriteStream(path));
    files.push({ name, path });
  }
  await store.upload(artifact, files);
  console.log(`${client} saved ${artifact} in ${seconds()}`);
} else {
  const folder = join(temporary, 'restored');
  const names = await store.download(artifact, folder);
  assert.deepEqual([...names].sort(), Object.keys(contents).sort());
  for (const [name, size] of Object.entries(contents)) {
    assert.equal(await hashOf(createReadStream(join(folder, name))), await hashOf(bytesOf(name, size)), name);
  }
  console.log(`${client} restored ${artifact} in ${seconds()}`);
}
