// publish-index on Gitea's own registry, in a job of a real runner.
import assert from 'node:assert/strict';
import { Blob } from 'node:buffer';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Quoted } from '../../../scripts/parts/workflow-model.ts';
import { fetchStep } from '../../../scripts/parts/workflow-steps.ts';
import { printWorkflow } from '../../../scripts/parts/print-workflow.ts';
import { basic } from '../stack/gitea-api.mjs';
import { sha256 } from '../stack/indexes.mjs';
import { assertQuiet, assertResults, assertSays } from '../stack/results.mjs';

const runFile = promisify(execFile);
const { makeDistributions } = await import('../../../packages/testkit/src/index.ts');

function workflow(home) {
  const said =
    'echo "uploaded: ${{ steps.upload.outputs.uploaded-count }}; skipped: ${{ steps.upload.outputs.skipped-count }}."';
  return printWorkflow('Uploads whatever is in dist/.', {
    name: 'Upload',
    on: { push: { branches: [new Quoted('**')] } },
    permissions: { contents: 'read' },
    jobs: {
      upload: {
        'runs-on': 'ubuntu-latest',
        steps: [
          fetchStep({ uses: (action) => `${home}/shireadmin/repo-agent-actions/actions/${action}@v1` }),
          {
            id: 'upload',
            uses: `${home}/shireadmin/repo-agent-actions/actions/publish-index@v1`,
            with: {
              index: 'gitea',
              username: '${{ github.repository_owner }}',
              password: '${{ secrets.PACKAGES_TOKEN }}',
            },
          },
          { if: '${{ always() }}', run: said },
        ],
      },
    },
  });
}

function distributions(version, text = 'A sample') {
  const metadata = { Name: 'sample-project', Version: version, Summary: text };
  return [
    { filename: `sample_project-${version}-py3-none-any.whl`, metadata },
    { filename: `sample_project-${version}.tar.gz`, metadata },
  ];
}

/** A repository that uploads what lies in its `dist/` at every push. */
async function uploader(bench, { owner, token }) {
  // As the README says: a token of its own, which may do nothing but this
  token ??= await owner.tokenWith('write:package');
  const repository = await bench.repository({
    owner,
    async write(folder) {
      await mkdir(join(folder, '.gitea/workflows'), { recursive: true });
      await writeFile(join(folder, '.gitea/workflows/upload.yml'), workflow(bench.server.url));
    },
  });
  const packages = `${bench.server.url}/api/packages/${owner.name}/pypi`;
  const authorization = basic(owner.name, owner.token);
  bench.keepSecret(`token of ${owner.name}`, owner.token);
  bench.keepSecret('token in the repository', token);
  await repository.setSecret('PACKAGES_TOKEN', token);
  const dist = join(repository.folder, 'dist');
  return {
    simpleUrl: `${packages}/simple`,
    /** Makes these distributions instead of those that are there. @returns their hashes */
    async make(recipes) {
      await rm(dist, { recursive: true, force: true });
      await mkdir(dist);
      makeDistributions(recipes, dist);
      return Object.fromEntries(readdirSync(dist).map((name) => [name, sha256(readFileSync(join(dist, name)))]));
    },
    /** Pushes what exists. @returns the jobs that upload it */
    async upload() {
      const commit = await repository.commit('Distributions');
      await repository.push('main');
      return await bench.ended(repository, await repository.runOf('refs/heads/main', { commit }));
    },
    /** Sends one file past our action, as somebody else does. */
    async sendByHand({ filename, metadata }) {
      const form = new globalThis.FormData();
      const bytes = readFileSync(join(dist, filename));
      form.set(':action', 'file_upload');
      form.set('name', metadata.Name);
      form.set('version', metadata.Version);
      form.set('sha256_digest', sha256(bytes));
      form.set('content', new Blob([bytes]), filename);
      const answer = await fetch(packages, { method: 'POST', headers: { authorization }, body: form });
      assert.equal(answer.status, 201, await answer.text());
    },
    /** What the registry has of the project: name of file → sha256 of the bytes that it gives out. */
    async files() {
      const page = await fetch(`${packages}/simple/sample-project/`, { headers: { authorization } });
      if (page.status === 404) return {};
      const links = [...(await page.text()).matchAll(/href="([^"#>]+)["#][^<>]*>([^<>]+)</gu)];
      const rows = links.map(async ([, url, name]) => {
        const answer = await fetch(url, { headers: { authorization } });
        return [name, sha256(Buffer.from(await answer.arrayBuffer()))];
      });
      return Object.fromEntries((await Promise.all(rows)).sort());
    },
  };
}

const counts = (uploaded, skipped) => new RegExp(`uploaded: ${uploaded}; skipped: ${skipped}\\.`, 'u');

export const registryScenarios = {
  async 'registry-new-and-again'(bench) {
    const owner = await bench.server.addUser('registry-new');
    const { make, upload, files, simpleUrl } = await uploader(bench, { owner });
    const made = await make(distributions('1.0'));
    const jobs = await upload();
    assertResults(jobs, { upload: 'success' });
    assertQuiet(jobs);
    assertSays(jobs.upload, counts(2, 0));
    assert.deepEqual(await files(), made);
    await installWithPip(bench, `${simpleUrl}/`, made['sample_project-1.0-py3-none-any.whl']);

    const again = await upload();
    assertResults(again, { upload: 'success' });
    assertQuiet(again);
    assertSays(again.upload, counts(0, 2));
  },

  async 'registry-partly-there'(bench) {
    const owner = await bench.server.addUser('registry-partly');
    const { make, upload, files, sendByHand } = await uploader(bench, { owner });
    const recipes = distributions('1.0');
    const made = await make(recipes);
    await sendByHand(recipes[0]);
    const jobs = await upload();
    assertResults(jobs, { upload: 'success' });
    assertSays(jobs.upload, counts(1, 1));
    assert.deepEqual(await files(), made);
  },

  async 'registry-conflict'(bench) {
    const owner = await bench.server.addUser('registry-conflict');
    const { make, upload, files } = await uploader(bench, { owner });
    const [wheel] = distributions('1.0');
    const first = await make([wheel]);
    assertResults(await upload(), { upload: 'success' });
    // The wheel differs, the sdist is new: nothing may be sent, the sdist neither.
    await make(distributions('1.0', 'Another text'));
    const jobs = await upload();
    assertResults(jobs, { upload: 'failure' });
    assertSays(jobs.upload, new RegExp(`${wheel.filename}.*${first[wheel.filename]}`, 'u'));
    assertSays(jobs.upload, counts(0, 0));
    assert.deepEqual(await files(), first);
  },

  async 'registry-private-owner'(bench) {
    const owner = await bench.server.addUser('registry-private', { visibility: 'private' });
    const { make, upload, files } = await uploader(bench, { owner });
    const made = await make(distributions('1.0'));
    const jobs = await upload();
    assertResults(jobs, { upload: 'success' });
    assertQuiet(jobs);
    assert.deepEqual(await files(), made);
    const again = await upload();
    assertResults(again, { upload: 'success' });
    assertSays(again.upload, counts(0, 2));
  },

  async 'registry-wrong-token'(bench) {
    const owner = await bench.server.addUser('registry-wrong');
    const { make, upload, files } = await uploader(bench, { owner, token: '0123456789abcdef0123456789abcdef01234567' });
    await make(distributions('1.0'));
    const jobs = await upload();
    assertResults(jobs, { upload: 'failure' });
    assertSays(jobs.upload, /401/u);
    assertSays(jobs.upload, /write:package/u);
    assert.deepEqual(await files(), {});
  },
};

/** What pip is told to install has the hash that was uploaded. */
async function installWithPip(bench, indexUrl, hash) {
  const folder = bench.folder('pip');
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `sample-project==1.0 --hash=sha256:${hash}\n`);
  const words = ['download', '--quiet', '--no-deps', '--no-cache-dir', '--require-hashes', '--only-binary=:all:'];
  await runFile('python3', [
    '-m',
    'pip',
    ...words,
    '--index-url',
    indexUrl,
    '--dest',
    folder,
    '--requirement',
    requirements,
  ]);
}
