// Releases through self-contained.yml, where every stage is a job of its own.
import assert from 'node:assert/strict';
import { leaksIn } from '../stack/leaks.mjs';
import { assertQuiet, assertResults, assertSays, resultsOf } from '../stack/results.mjs';
import { execFile } from 'node:child_process';
import { appendFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startRunner } from '../stack/gitea-runner.mjs';
import { until } from '../stack/laboratory.mjs';
import {
  assertReleased,
  DIFFERENT_BUILDS,
  pushTag,
  releaseProject,
  releasesOf,
  results,
  skipped,
} from './release-project.mjs';

const runFile = promisify(execFile);
const { writeProject } = await import('../../../packages/testkit/src/index.ts');
const { hostileDaemons, readLoot, writeHostileProject } = await import('../../integration/hostile-project.ts');

const FAILING_TEST = `def test_that_fails() -> None:
    assert 1 + 1 == 3
`;

/** A test that ends when a door is opened. */
function waitingTest(url) {
  return `import urllib.request


def test_waits() -> None:
    with urllib.request.urlopen("${url}", timeout=300) as answer:
        assert answer.status == 200
`;
}

/** Changes one byte of a member in whichever zip below a folder has it, as somebody with the server's disk can. */
const ALTER = `
import os, sys, zipfile
folder, wanted = sys.argv[1:]
altered = 0
for root, _, names in os.walk(folder):
    for path in (os.path.join(root, name) for name in names):
        if not zipfile.is_zipfile(path):
            continue
        with zipfile.ZipFile(path) as archive:
            members = [(info, archive.read(info)) for info in archive.infolist()]
        if not any(os.path.basename(info.filename) == wanted for info, _ in members):
            continue
        with zipfile.ZipFile(path, "w") as archive:
            for info, data in members:
                if os.path.basename(info.filename) == wanted:
                    data = data[:-1] + bytes([data[-1] ^ 1])
                archive.writestr(info, data)
        altered += 1
assert altered == 1, altered
`;

/** Fails only after an installation from an index: the record of one from disk names its file. */
export const SMOKE_ON_INDEX = `from importlib.metadata import distribution

if "file:" not in (distribution("trial-project").read_text("direct_url.json") or ""):
    raise SystemExit("the smoke test says no")
`;

/** A server on which requests wait until it is opened. */
async function openDoor() {
  const waiting = [];
  let isOpen = false;
  const server = createServer((request, response) => {
    if (isOpen) response.end('open');
    else waiting.push(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    open() {
      isOpen = true;
      for (const response of waiting) response.end('open');
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export const releaseScenarios = {
  async 'happy-path'(bench) {
    const project = await releaseProject(bench, { example: true });
    const { jobs } = await pushTag(bench, project);
    assertResults(jobs, results());
    assertQuiet(jobs);
    const { body } = await assertReleased(project);
    assert.match(body, /pip install/u);
  },

  async 'failing-test'(bench) {
    const project = await releaseProject(bench, { project: { files: { 'tests/test_fails.py': FAILING_TEST } } });
    const { jobs } = await pushTag(bench, project);
    const after = ['upload-test', 'verify-test', 'upload', 'verify', 'release'];
    assertResults(jobs, results({ test: 'failure', ...skipped(...after) }));
    assertSays(jobs.test, /test_that_fails/u);
    assert.deepEqual([project.test.files(), project.production.files()], [{}, {}]);
    assert.deepEqual(await releasesOf(project), []);
  },

  async 'prerelease-and-dispatch-of-a-finished-release'(bench) {
    const project = await releaseProject(bench, { project: { version: '1.2.3rc1' } });
    const first = await pushTag(bench, project);
    assertResults(first.jobs, results());
    assertQuiet(first.jobs);
    const before = [await assertReleased(project, { prerelease: true }), project.production.gate.uploads];

    const run = await project.repository.dispatch({ inputs: { tag: `refs/tags/${project.tag}` } });
    const jobs = await bench.ended(project.repository, run);
    const rest = Object.keys(results()).filter((job) => job !== 'prepare');
    assertResults(jobs, results(skipped(...rest)));
    assertSays(jobs.prepare, /is already released/u);
    assert.deepEqual([await assertReleased(project, { prerelease: true }), project.production.gate.uploads], before);
  },

  async 'missing-secret'(bench) {
    const project = await releaseProject(bench, { secrets: {} });
    const { jobs } = await pushTag(bench, project);
    const rest = Object.keys(results()).filter((job) => job !== 'prepare');
    assertResults(jobs, results({ ...skipped(...rest), prepare: 'failure' }));
    assertSays(jobs.prepare, /TESTPYPI_API_TOKEN, PYPI_API_TOKEN/u);
    assertSays(jobs.prepare, /missing-secret\/settings\/actions\/secrets/u);
    assert.deepEqual(await releasesOf(project), []);
  },

  async 'failing-try'(bench) {
    const project = await releaseProject(bench, {
      project: {
        toml: '[tool.repo-agent-actions]\nsmoke-test = "smoke.py"\n',
        files: { 'smoke.py': 'raise SystemExit("the smoke test says no")\n' },
      },
    });
    const { jobs } = await pushTag(bench, project);
    const after = ['upload-test', 'verify-test', 'upload', 'verify', 'release'];
    assertResults(jobs, results({ build: 'failure', ...skipped(...after) }));
    assertSays(jobs.build, /::error.*the smoke test says no/u);
    assert.deepEqual([project.test.files(), project.production.files()], [{}, {}]);
    assert.deepEqual(await releasesOf(project), []);
  },

  async 'failing-verify'(bench) {
    const project = await releaseProject(bench, {
      project: {
        toml: '[tool.repo-agent-actions]\nsmoke-test = "smoke.py"\n',
        files: { 'smoke.py': SMOKE_ON_INDEX },
      },
    });
    const { repository, test, production, tag } = project;
    const { jobs } = await pushTag(bench, project);
    assertResults(jobs, results({ 'verify-test': 'failure', ...skipped('upload', 'verify'), release: 'failure' }));
    assertSays(jobs['verify-test'], /the smoke test says no/u);
    assert.deepEqual(production.files(), {});
    assert.equal(Object.keys(test.files()).length, 2);
    const [draft] = await releasesOf(project);
    assert.equal(draft.draft, true);

    // The version can't be reused on the test index: fixed and tagged again, it can't go there.
    await writeFile(join(repository.folder, 'smoke.py'), 'print("fine")\n');
    await appendFile(join(repository.folder, 'src/trial_project/__init__.py'), 'MENDED = True\n');
    await repository.api.delete(`${repository.path}/releases/${draft.id}`);
    const again = await pushTag(bench, { repository, tag });
    // It is said before the build; whether the bytes differ is known after it.
    assertSays(again.jobs.prepare, /::warning::.*already has files of .*1\.2\.3 .*release as 1\.2\.4/u);
    const { 'upload-test': used } = again.jobs;
    assert.equal(used.result, 'failure');
    assertSays(used, /No index accepts different bytes under an existing name: release as version 1\.2\.4/u);
    assert.deepEqual(production.files(), {});
  },

  async 'wrong-production-token-mended'(bench) {
    const project = await releaseProject(bench);
    const { repository, production } = project;
    await repository.setSecret(
      'PYPI_API_TOKEN',
      bench.keepSecret('wrong token', `pypi-${'0123456789abcdef'.repeat(4)}`),
    );
    const { run, jobs } = await pushTag(bench, project);
    assertResults(jobs, results({ upload: 'failure', ...skipped('verify'), release: 'failure' }));
    assertSays(jobs.upload, /403|401/u);
    assert.deepEqual(production.files(), {});
    assertSays(jobs.release, /The draft release of v1\.2\.3 keeps .*upload-test/u);
    const builds = jobs.build.id;

    await repository.setSecret('PYPI_API_TOKEN', production.token);
    await repository.rerunFailed(run);
    const again = await bench.ended(repository, run);
    assertResults(again, results());
    assert.equal(again.build.id, builds, 'it was built again');
    await assertReleased(project);
  },

  async 'killed-after-the-first-production-file'(bench) {
    const { laboratory, server } = bench;
    const label = 'can-be-killed';
    const owner = await server.addUser('killed');
    bench.keepSecret('token of the owner', owner.token);
    const runner = await startRunner(laboratory, server, { name: 'killed', label, capacity: 2, owner });
    const project = await releaseProject(bench, {
      owner,
      change: (text) => text.replaceAll('runs-on: ubuntu-latest', `runs-on: ${label}`),
      project: DIFFERENT_BUILDS,
    });
    const { repository, test, production, tag } = project;
    let second;
    const secondUpload = new Promise((resolve) => {
      second = resolve;
    });
    production.gate.hold = async (count) => {
      if (count !== 2) return;
      second();
      // Never forwarded: the sender dies before that
      await new Promise((_, reject) => {
        dropUpload = () => reject(new Error('dropped'));
      });
    };
    let dropUpload;
    const commit = await repository.release(tag);
    const run = await repository.runOf(`refs/tags/${tag}`, { commit });
    const ended = repository.ended(run);
    assert.equal(
      await Promise.race([secondUpload.then(() => 'held'), ended.then((jobs) => JSON.stringify(resultsOf(jobs)))]),
      'held',
    );
    await runner.kill();
    dropUpload();
    production.gate.hold = async () => undefined;
    const left = production.files();
    assert.equal(Object.keys(left).length, 1, 'one file is there');
    const staged = test.files();

    // The server gives the job up after a while; the jobs behind it want a runner, too, that says they are skipped.
    const empty = await startRunner(laboratory, server, { name: 'empty', label, capacity: 2, owner });
    const first = await ended;
    assertResults(first, results({ upload: 'failure', ...skipped('verify'), release: 'failure' }));

    // Each build differs: another one is not what the production index has of it, and stops before anything is sent.
    const other = await bench.ended(repository, await repository.dispatch({ inputs: { tag } }));
    const after = skipped('verify-test', 'upload', 'verify');
    assertResults(other, results({ 'upload-test': 'failure', ...after, release: 'failure' }));
    assertSays(
      other['upload-test'],
      /::error::.*has different bytes under the name of .* nothing was sent, not even to /u,
    );
    // Nothing of the other build is there; the upload whose runner died may have gone on by itself.
    for (const [name, hash] of Object.entries(production.files())) assert.equal(hash, staged[name]);

    // With the sha256 that the log of the first run shows, its very files go on.
    const [, sha256] = /manifest sha256 ([0-9a-f]{64})/u.exec(first.build.log) ?? [];
    const inputs = { tag, 'from-stage': 'upload-test', 'manifest-sha256': sha256 };
    const jobs = await bench.ended(repository, await repository.dispatch({ inputs }));
    assertResults(jobs, results());
    const { files } = await assertReleased(project);
    assert.deepEqual(test.files(), staged, 'other bytes came to the test index');
    assert.deepEqual(files, staged);
    for (const [name, hash] of Object.entries(left)) assert.equal(files[name], hash);
    await empty.kill();
  },

  async 'tag-moved'(bench) {
    const project = await releaseProject(bench);
    const { repository, production, tag } = project;
    await repository.setSecret(
      'PYPI_API_TOKEN',
      bench.keepSecret('wrong token', `pypi-${'fedcba9876543210'.repeat(4)}`),
    );
    const first = await pushTag(bench, project);
    assertResults(first.jobs, results({ upload: 'failure', ...skipped('verify'), release: 'failure' }));
    await repository.setSecret('PYPI_API_TOKEN', production.token);
    await appendFile(join(repository.folder, 'src/trial_project/__init__.py'), 'MOVED = True\n');
    const { jobs, commit } = await pushTag(bench, project);
    const rest = Object.keys(results()).filter((job) => job !== 'prepare');
    assertResults(jobs, results({ ...skipped(...rest), prepare: 'failure' }));
    for (const named of [tag, first.commit, commit]) assertSays(jobs.prepare, new RegExp(`::error::.*${named}`, 'u'));
    assert.deepEqual(production.files(), {});
  },

  async 'artifact-altered'(bench) {
    const gate = await openDoor();
    try {
      const project = await releaseProject(bench, {
        project: { name: 'altered-project', files: { 'tests/test_waits.py': waitingTest(gate.url) } },
      });
      const { repository, test, tag } = project;
      const commit = await repository.release(tag);
      const run = await repository.runOf(`refs/tags/${tag}`, { commit });
      await until(
        'the end of build',
        async () => {
          const jobs = await repository.jobsOf(run);
          return jobs.some(({ name, conclusion }) => name === 'build' && conclusion === 'success') ? true : undefined;
        },
        { seconds: 300 },
      );
      const folder = join(bench.server.folder, 'data', 'actions_artifacts');
      await runFile('python3', ['-I', '-c', ALTER, folder, 'altered_project-1.2.3-py3-none-any.whl']);
      gate.open();
      const jobs = await bench.ended(repository, run);
      assertResults(
        jobs,
        results({ 'upload-test': 'failure', ...skipped('verify-test', 'upload', 'verify'), release: 'failure' }),
      );
      assertSays(jobs['upload-test'], /::error::.*altered_project-1\.2\.3.*sha256/u);
      assert.deepEqual(test.files(), {});
      assert.deepEqual(await releasesOf(project), []);
    } finally {
      await gate.close();
    }
  },

  async 'hostile-project'(bench) {
    const loot = join(bench.folder('loot'), 'loot');
    // One job at a time: what runs at the same time as the same user can be read and written to in host mode.
    const label = 'one-at-a-time';
    const owner = await bench.server.addUser('one-at-a-time');
    bench.keepSecret('token of the owner', owner.token);
    const runner = await startRunner(bench.laboratory, bench.server, {
      name: 'one-at-a-time',
      label,
      capacity: 1,
      owner,
    });
    const project = await releaseProject(bench, {
      owner,
      change: (text) => text.replaceAll('runs-on: ubuntu-latest', `runs-on: ${label}`),
      async write(folder) {
        await writeHostileProject(folder, { loot, territory: runner.folder });
        await appendFile(join(folder, 'pyproject.toml'), '\n[tool.repo-agent-actions]\nminimum-coverage = 0\n');
      },
      version: '1.0.0',
    });
    const { jobs } = await pushTag(bench, project);
    const seen = await readLoot(loot);
    for (const place of ['setup.py', 'conftest.py']) {
      assert.ok(
        seen.some((line) => line.startsWith('was here') && line.includes(place)),
        `${place} did not hunt`,
      );
    }
    assert.deepEqual(leaksIn(seen.join('\n'), bench.secrets), []);
    assert.deepEqual(
      seen.filter((line) => line.startsWith('command file')),
      [],
    );
    assert.deepEqual(hostileDaemons(), []);
    assertResults(jobs, results());
    await assertReleased(project);
    await runner.kill();
  },

  async 'two-tags-at-once'(bench) {
    const project = await releaseProject(bench, { project: { version: '1.0.0' } });
    const { repository, test, production } = project;
    const tags = ['v1.0.0', 'v1.1.0'];
    const first = await repository.commit();
    await repository.git('tag', '--annotate', tags[0], '--message=One');
    await writeProject({ folder: repository.folder, version: '1.1.0' });
    const second = await repository.commit();
    await repository.git('tag', '--annotate', tags[1], '--message=Two');
    await repository.push('main', ...tags.map((tag) => `refs/tags/${tag}`));
    const runs = await Promise.all(
      [first, second].map((commit, place) => repository.runOf(`refs/tags/${tags[place]}`, { commit })),
    );
    for (const run of runs) assertResults(await bench.ended(repository, run), results());
    assert.equal(Object.keys(production.files()).length, 4);
    assert.deepEqual(production.files(), test.files());
    const releases = await releasesOf(project);
    assert.deepEqual(
      releases.map((release) => [release.tag_name, release.draft]).sort(),
      tags.map((tag) => [tag, false]),
    );
  },

  async 'dry-run'(bench) {
    const project = await releaseProject(bench, { secrets: {} });
    const { repository, tag, test, production } = project;
    // Without secrets the push stops at once; a dry run needs none.
    await pushTag(bench, project);
    const jobs = await bench.ended(repository, await repository.dispatch({ inputs: { tag, 'dry-run': 'true' } }));
    assertResults(jobs, results(skipped('verify-test', 'verify', 'release')));
    assertSays(jobs.upload, /trial_project-1\.2\.3-py3-none-any\.whl: new/u);
    assert.deepEqual([test.gate.uploads, production.gate.uploads], [0, 0]);
    assert.deepEqual(await releasesOf(project), []);
  },
};
