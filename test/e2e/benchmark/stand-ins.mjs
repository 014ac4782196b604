// The four actions that the plan's workflow uses, under their own names on the server of the tests: what they do on
// GitHub they do here with what this machine has, and as quickly as can be.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE } from '../stack/cache-folder.mjs';
import { createRepository } from '../stack/repository.mjs';
import { ROOT } from '../../../scripts/parts/root.ts';

const require = createRequire(import.meta.url);

const CHECKOUT = `name: Checkout
description: The commit of the run alone
runs:
  using: composite
  steps:
    - shell: bash
      env:
        TOKEN: \${{ github.token }}
        URL: \${{ github.server_url }}/\${{ github.repository }}
        COMMIT: \${{ github.sha }}
      run: |
        git init --quiet .
        git -c "http.extraHeader=Authorization: Basic $(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\\n')" \\
          fetch --quiet --depth=1 "$URL" "$COMMIT"
        git checkout --quiet --detach FETCH_HEAD
`;

/** Every job gets an environment of its own, made before the clock runs: GitHub's takes one from the tool cache. */
const setUpPython = (pythons) => `name: Set up Python
description: The job's own environment
inputs: { python-version: { description: Which, required: true } }
runs:
  using: composite
  steps:
    - shell: bash
      run: echo "${pythons}/\${GITHUB_REPOSITORY##*/}/$GITHUB_JOB/bin" >>"$GITHUB_PATH"
`;

const artifact = (mode) => `name: Artifact
description: ${mode}s a folder
inputs:
  mode: { description: Which way, default: ${mode} }
  name: { description: Of the artifact, required: true }
  path: { description: The folder, required: true }
runs: { using: node20, main: index.js }
`;

/**
 * Pushes the four to the account `actions`, where `uses: actions/checkout@v4` looks for them.
 * @param {string} pythons - the folder with an environment for each job: `REPOSITORY/JOB`
 */
export async function pushStandIns({ laboratory, server }, pythons) {
  const owner = await server.addUser('actions');
  const bundle = await bundledClient();
  const node = { 'index.js': bundle, 'package.json': '{ "type": "module" }\n' };
  const repositories = {
    'checkout@v4': { 'action.yml': CHECKOUT },
    'setup-python@v5': { 'action.yml': setUpPython(pythons) },
    'upload-artifact@v4': { 'action.yml': artifact('upload'), ...node },
    'download-artifact@v4': { 'action.yml': artifact('download'), ...node },
  };
  for (const [address, files] of Object.entries(repositories)) {
    const [name, tag] = address.split('@');
    const folder = laboratory.makeFolder('stand-ins', name);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const repository = await createRepository(server, { owner, name, folder });
    await repository.release(tag);
  }
}

/** The client in one file, as the actions have it. Made once: it takes ncc a while. */
async function bundledClient() {
  const source = join(import.meta.dirname, 'artifact-stand-in.mjs');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/@actions/artifact/package.json'), 'utf8'));
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16);
  const kept = join(CACHE, 'artifact-client', `${version}-${hash}.js`);
  if (!existsSync(kept)) {
    const ncc = require('@vercel/ncc');
    const { code } = await ncc(source, { esm: true, cache: false, quiet: true, minify: true, filename: 'index.js' });
    mkdirSync(join(CACHE, 'artifact-client'), { recursive: true });
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, kept);
  }
  return readFileSync(kept, 'utf8');
}
