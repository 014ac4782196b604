// The suite's own house: its CI and its releases, by the workflows that its repository has.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAMESPACE, SIGNER, SIGNERS_FILE } from '../../../scripts/parts/release-sums.mjs';
import { newKey, publicKeyOf, readKey } from '../../../scripts/parts/ssh-signature.mjs';
import { assertQuiet, assertResults, assertSays } from '../stack/results.mjs';
import { exportHouse } from '../stack/suite-tree.mjs';
import { releasesOf } from './release-project.mjs';

/** Stands for the real .ci/run, which takes many minutes; the workflows around it are as they are. */
const QUICK_CI = `#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "\${BASH_SOURCE[0]}")/.."
if env | grep -q '^TOKEN='; then echo 'a token is here'; exit 1; fi
echo "quick CI of $(git rev-parse HEAD)"
`;

/** The suite's repository, of an account of its own: all scenarios use the one that the stack has. */
async function openHouse(bench, owner) {
  const account = await bench.server.addUser(owner);
  bench.keepSecret(`token of ${owner}`, account.token);
  return await bench.repository({
    owner: account,
    name: 'repo-agent-actions',
    write: (folder) => Promise.resolve(exportHouse(folder)),
  });
}

async function setVersion(folder, version) {
  const mended = [
    ['package.json', /("version": )"[^"]+"/u, `$1"${version}"`],
    ['packages/release-model/src/suite-version.ts', /(SUITE_VERSION = )'[^']+'/u, `$1'${version}'`],
    // What npm run build makes of it, as far as a release looks
    ['.gitea/workflows/publish.yml', /(uses: [^\s@]+)@\S+/gu, `$1@v${version}`],
    ['.github/workflows/publish.yml', /(uses: [^\s@]+)@\S+/gu, `$1@v${version}`],
  ];
  for (const [path, found, replacement] of mended) {
    const file = join(folder, path);
    const text = await readFile(file, 'utf8');
    assert.match(text, found);
    await writeFile(file, text.replace(found, replacement));
  }
}

async function commitOfTag({ api, path }, tag) {
  const found = await api.text(`${path}/tags/${tag}`);
  return found === null ? null : JSON.parse(found).commit.sha;
}

/** Without what changes by looking: how often a file was taken. */
function whatItIs({ id, tag_name: tag, body, assets }) {
  return { id, tag, body, files: assets.map(({ id: file, name, size }) => ({ file, name, size })) };
}

/** What the changelog of the copy says of a version. */
function changesIn(version) {
  return `### Fixed\n\n- a thing of ${version}`;
}

async function writeChangelog(folder, ...versions) {
  const sections = versions.map((version) => `## [${version}] - 2026-01-02\n\n${changesIn(version)}\n`);
  await writeFile(join(folder, 'CHANGELOG.md'), ['# Changelog\n', '## [Unreleased]\n', ...sections].join('\n'));
}

export const suiteScenarios = {
  async 'suite-release'(bench) {
    const repository = await openHouse(bench, 'suite-house');
    const { folder } = repository;
    await writeFile(join(folder, '.ci/run'), QUICK_CI);
    await setVersion(folder, '1.0.1');
    await writeChangelog(folder, '1.0.1');
    const key = newKey();
    await mkdir(join(folder, 'docs'), { recursive: true });
    await writeFile(join(folder, SIGNERS_FILE), `${SIGNER} namespaces="${NAMESPACE}" ${publicKeyOf(readKey(key))}\n`);
    await repository.setSecret('RELEASE_SIGNING_KEY', key);
    bench.keepSecret('signing key', key.split('\n')[1]);
    const first = await repository.commit('Version 1.0.1');
    await repository.push('main');
    const tested = await bench.ended(repository, await repository.runOf('refs/heads/main', { commit: first }));
    assertResults(tested, { test: 'success' });
    assertSays(tested.test, new RegExp(`quick CI of ${first}`, 'u'));

    // CI has passed on this commit: it is released without another test of it.
    await repository.git('tag', '--annotate', 'source/v1.0.1', '--message=Release v1.0.1');
    await repository.push('refs/tags/source/v1.0.1');
    const run = await repository.runOf('refs/tags/source/v1.0.1', { commit: first });
    const jobs = await bench.ended(repository, run);
    assertResults(jobs, { test: 'success', release: 'success' });
    assertQuiet(jobs);
    assertSays(jobs.test, /CI \/ test \(push\): passed\./u);
    assert.doesNotMatch(jobs.test.log, /quick CI of/u);
    assertSays(jobs.release, /v1\.0\.1: released\.[^]*SHA256SUMS\.sig: attached\.[^]*v1: now points to v1\.0\.1\./u);
    const [release, ...others] = await releasesOf({ repository });
    assert.deepEqual(others, []);
    assert.deepEqual([release.tag_name, release.draft, release.body], ['v1.0.1', false, changesIn('1.0.1')]);
    assert.deepEqual(release.assets.map(({ name }) => name).sort(), ['SHA256SUMS', 'SHA256SUMS.sig']);
    // The tag that people use has only what runs, on top of its sources
    const shipped = await commitOfTag(repository, 'v1.0.1');
    assert.equal(await commitOfTag(repository, 'v1'), shipped);
    const { api, path } = repository;
    const { parents } = await api.get(`${path}/git/commits/${shipped}`);
    assert.deepEqual(
      parents.map(({ sha }) => sha),
      [first],
    );
    const { tree, truncated } = await api.get(`${path}/git/trees/${shipped}?recursive=true&per_page=1000`);
    assert.equal(truncated, false);
    const rooms = new Set(tree.map((entry) => entry.path.split('/')[0]));
    assert.deepEqual(
      ['actions', 'dist', 'packages', 'publish', 'scripts', 'test'].filter((room) => rooms.has(room)),
      ['actions', 'dist', 'publish'],
    );

    // Again, by hand: nothing happens.
    const again = await repository.dispatch({ workflow: 'release.yml', inputs: { tag: 'source/v1.0.1' } });
    const same = await bench.ended(repository, again);
    assertResults(same, { test: 'success', release: 'success' });
    assertSays(same.release, /v1\.0\.1: is already released and was not changed\./u);
    assert.deepEqual((await releasesOf({ repository })).map(whatItIs), [release].map(whatItIs));
    assert.equal(await commitOfTag(repository, 'v1'), shipped);

    // CI has not passed on this one, so the release tests it itself, and stops.
    await setVersion(folder, '1.0.2');
    await writeChangelog(folder, '1.0.2', '1.0.1');
    await writeFile(join(folder, '.ci/run'), `${QUICK_CI}echo 'it fails'\nexit 3\n`);
    const failing = await repository.commit('Version 1.0.2');
    await repository.git('tag', '--annotate', 'source/v1.0.2', '--message=Fails');
    await repository.push('refs/tags/source/v1.0.2');
    const stopped = await bench.ended(
      repository,
      await repository.runOf('refs/tags/source/v1.0.2', { commit: failing }),
    );
    assertResults(stopped, { test: 'failure', release: 'skipped' });
    assertSays(stopped.test, /has not passed yet[^]*it fails/u);
    assert.deepEqual((await releasesOf({ repository })).map(whatItIs), [release].map(whatItIs));
    assert.equal(await commitOfTag(repository, 'v1'), shipped);
  },
};

/** What takes many minutes. */
export const suiteProofs = {
  'suite-ci': Object.assign(
    async (bench) => {
      const repository = await openHouse(bench, 'suite-ci');
      const commit = await repository.commit('As it is');
      await repository.push('main');
      const run = await repository.runOf('refs/heads/main', { commit });
      const jobs = await bench.ended(repository, run, { seconds: 3500 });
      assertResults(jobs, { test: 'success' });
      assertSays(jobs.test, /^(?:\S+Z )?[1-9]\d* passed, 0 failed/mu);
    },
    { minutes: 59 },
  ),
};
