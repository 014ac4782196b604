// What a user who may write releases, and neither code nor tags, can plant for a tag that isn't there yet.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../stack/indexes.mjs';
import { annotationsOf, assertResults, assertSays } from '../stack/results.mjs';
import { assertReleased, releaseProject, releasesOf, results, skipped } from './release-project.mjs';
import {
  assertOnlyReleases,
  draftOf,
  forgedReceipts,
  forgedRecord,
  manifestOf,
  organisationWithReleaser,
  ownFiles,
  plant,
  protectTags,
  strangersFiles,
} from './second-user.mjs';

const { writeProject } = await import('../../../packages/testkit/src/index.ts');

const NAME = 'planted-project';

/** What gives the same bytes for the same commit, so that it can be said here which those are. */
const NORMALIZED = { 'normalize-sdist': 'true' };

function withNormalizedSdist(text) {
  const place = /^( +)job: build\n/mu;
  assert.match(text, place);
  return text.replace(place, (found, indent) => `${found}${indent}normalize-sdist: 'true'\n`);
}

/** A test that leaves a word that it ran. */
function witness(folder) {
  return {
    'tests/test_witness.py': `import pathlib

import planted_project


def test_witness() -> None:
    pathlib.Path(${JSON.stringify(folder)}, planted_project.__version__).touch()
`,
  };
}

/** Asserts that an index has not a byte of these files. */
function assertHasNone(index, files, what) {
  const hashes = new Set(Object.values(index.files()));
  for (const [name, bytes] of Object.entries(files)) {
    assert.ok(!hashes.has(sha256(bytes)), `${what} has ${name} of the second user`);
  }
}

/** Asserts that a job stopped because a release holds other files, and says which, and both hashes. */
function assertSaysDifferent(job, { tag, own, theirs }) {
  const errors = annotationsOf(job.log).filter((line) => line.startsWith('error:'));
  const said = errors.join('\n');
  assert.ok(said.includes(tag), `no error names ${tag}: ${said}\n${job.log.slice(-2000)}`);
  assert.match(said, /draft|release/u);
  const names = Object.keys(own).filter((name) => said.includes(name));
  assert.ok(names.length > 0, `no error names a file: ${said}`);
  const [name] = names;
  assert.ok(said.includes(sha256(own[name])), `no error says what was built: ${said}`);
  if (theirs[name] !== undefined) assert.ok(said.includes(sha256(theirs[name])), `no error says what exists: ${said}`);
}

/** What the second user plants for one tag, by what it is. */
const PLANTED = {
  /** Files of her own, rightly named, with a manifest that fits them. */
  'her-files': ({ tag, commit, version, index }, bench) => {
    const files = strangersFiles(bench, { name: NAME, version });
    const about = { project: NAME, version, tag, commit };
    const receipts = forgedReceipts(files, { project: NAME, version, index });
    return { files, assets: draftOf(files, about, { receipts }) };
  },
  /** A release of something else. */
  'another-project': ({ tag, commit, index }, bench) => {
    const [project, version] = ['other-project', '9.9.9'];
    const files = strangersFiles(bench, { name: project, version });
    const receipts = forgedReceipts(files, { project, version, index });
    return { files, assets: draftOf(files, { project, version, tag, commit }, { receipts }) };
  },
  /** A manifest that says for no tag and no commit that it is not of it. */
  'no-tag': ({ version, index }, bench) => {
    const files = strangersFiles(bench, { name: NAME, version });
    const receipts = forgedReceipts(files, { project: NAME, version, index });
    return { files, assets: draftOf(files, { project: NAME, version, tag: null, commit: null }, { receipts }) };
  },
  /** With a record, so that the release looks as if it were done: Gitea publishes it with the tag. */
  'a-record': ({ tag, commit, version }, bench) => {
    const files = strangersFiles(bench, { name: NAME, version });
    return { files, assets: draftOf(files, { project: NAME, version, tag, commit }, { record: '{}\n' }) };
  },
  /** The very bytes that are built, with receipts and a record that say that they are everywhere. */
  'the-same-bytes': ({ tag, commit, version, index, folder }, bench) => {
    const files = ownFiles(bench, folder, tag);
    const about = { project: NAME, version, tag, commit };
    const receipts = forgedReceipts(files, { project: NAME, version, index });
    const record = forgedRecord(manifestOf(files, about), receipts);
    return { files: {}, assets: draftOf(files, about, { receipts, record }) };
  },
};

export const plantedDraftScenarios = {
  /** Every stage is a job of its own. After the stop the maintainer deletes what was planted, and goes on. */
  async 'planted-draft'(bench) {
    const { owner, eve } = await organisationWithReleaser(bench, 'planted');
    const ran = bench.folder('ran');
    const project = await releaseProject(bench, {
      owner,
      project: { name: NAME, files: witness(ran) },
      change: withNormalizedSdist,
    });
    const { repository, test, production, version, tag } = project;
    await protectTags(project, bench);
    const commit = await repository.commit();
    await repository.push('main');
    await assertOnlyReleases(eve, repository);
    const about = { tag, commit, version, index: production.uploadUrl };
    const { files, assets } = PLANTED['her-files'](about, bench);
    await plant(eve, repository, { tag, assets });

    await repository.git('tag', '--annotate', tag, `--message=Release ${tag}`);
    await repository.push(`refs/tags/${tag}`);
    const run = await repository.runOf(`refs/tags/${tag}`, { commit });
    const jobs = await bench.ended(repository, run);
    const stopped = ['verify-test', 'upload', 'verify'];
    for (const index of [test, production]) assertHasNone(index, files, 'an index');
    assertResults(jobs, results({ 'upload-test': 'failure', ...skipped(...stopped), release: 'failure' }));
    assert.ok(existsSync(join(ran, version)), 'the tests did not run');
    assertSaysDifferent(jobs['upload-test'], { tag, own: ownFiles(bench, repository.folder, tag), theirs: files });
    assert.deepEqual([test.gate.uploads, production.gate.uploads], [0, 0]);

    // Nor by hand, unless somebody names the manifest that is meant
    const inputs = { tag, 'from-stage': 'upload-test' };
    const byHand = await bench.ended(repository, await repository.dispatch({ inputs }));
    assert.equal(byHand.prepare.result, 'failure');
    assertSays(byHand.prepare, /::error::.*manifest-sha256/u);
    assert.deepEqual([test.gate.uploads, production.gate.uploads], [0, 0]);

    const [planted] = await releasesOf(project);
    await repository.api.delete(`${repository.path}/releases/${planted.id}`);
    await repository.rerunFailed(run);
    assertResults(await bench.ended(repository, run), results());
    await assertReleased(project);
    assertHasNone(production, files, 'production');
  },

  /** One job for each of five tags, for each of which something else was planted. */
  async 'planted-draft-in-one-job'(bench) {
    const { owner, eve } = await organisationWithReleaser(bench, 'planted-one');
    const ran = bench.folder('ran');
    const files = witness(ran);
    const kinds = Object.keys(PLANTED);
    const versions = kinds.map((_, place) => `1.2.${place}`);
    const project = await releaseProject(bench, {
      owner,
      form: 'single-job',
      settings: NORMALIZED,
      project: { name: NAME, version: versions[0], files },
    });
    const { repository, test, production } = project;
    await protectTags(project, bench);
    const planned = [];
    for (const [place, kind] of kinds.entries()) {
      const version = versions[place];
      const tag = `v${version}`;
      await writeProject({ folder: repository.folder, name: NAME, version, files });
      const commit = await repository.commit(`Release ${tag}`);
      await repository.git('tag', '--annotate', tag, `--message=Release ${tag}`);
      const about = { tag, commit, version, index: production.uploadUrl, folder: repository.folder };
      planned.push({ kind, ...about, own: null, ...PLANTED[kind](about, bench) });
    }
    await repository.push('main');
    await assertOnlyReleases(eve, repository);
    for (const { tag, assets } of planned) await plant(eve, repository, { tag, assets });

    await repository.push(...planned.map(({ tag }) => `refs/tags/${tag}`));
    const ended = await Promise.all(
      planned.map(async ({ tag, commit }) => {
        const run = await repository.runOf(`refs/tags/${tag}`, { commit });
        return await bench.ended(repository, run);
      }),
    );
    for (const { kind, files: theirs } of planned) {
      for (const index of [test, production]) assertHasNone(index, theirs, `after ${kind} an index`);
    }
    for (const [place, { kind, tag, version, files: theirs }] of planned.entries()) {
      const jobs = ended[place];
      if (kind === 'no-tag') {
        // Of whichever tag it is: not of this one. That is known before anything is built.
        assertResults(jobs, { publish: 'failure' });
        assertSays(jobs.publish, new RegExp(`::error::.*${tag}.*doesn't name a tag`, 'u'));
        continue;
      }
      if (kind === 'another-project') {
        // Nor is a release of something else
        assertResults(jobs, { publish: 'failure' });
        assertSays(jobs.publish, /::error::.*other-project/u);
        continue;
      }
      assert.ok(existsSync(join(ran, version)), `${kind}: the tests did not run`);
      if (kind === 'the-same-bytes') {
        assertResults(jobs, { publish: 'success' });
        const own = { ...project, tag };
        const { files: sent } = await assertReleased(own, { distribution: `planted_project-${version}` });
        assert.equal(Object.keys(sent).length, 2);
        const [release] = (await releasesOf(own)).filter((one) => one.tag_name === tag);
        // Only its own run reports on the release
        for (const document of ['release-manifest.json', 'release-record.json']) {
          const asset = release.assets.find((one) => one.name === document);
          const text = (await repository.api.bytes(asset.browser_download_url)).toString('utf8');
          assert.doesNotMatch(text, /FORGED|"sourceDateEpoch": null/u, `${document} is the second user's`);
        }
      } else {
        assertResults(jobs, { publish: 'failure' });
        assertSaysDifferent(jobs.publish, { tag, own: ownFiles(bench, repository.folder, tag), theirs });
      }
    }
    const names = Object.keys(production.files());
    const last = versions[kinds.indexOf('the-same-bytes')];
    assert.deepEqual(
      names.filter((name) => !name.includes(`-${last}`)),
      [],
      'production has more than what was built',
    );
    assert.deepEqual(test.files(), production.files());
  },
};
