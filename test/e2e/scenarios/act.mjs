// Releases in act: there is no forge to make a release on, so the last stage shows what it would send.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { assertResults, assertSays } from '../stack/results.mjs';
import { template } from '../stack/suite-tree.mjs';
import { JOBS, oneVersion, PACKAGES, results, secretsOfPackages, writePackages } from './release-project.mjs';
import { SMOKE_ON_INDEX } from './releases.mjs';

/** act says nothing of a job that is skipped. */
function ran(jobs, expected) {
  const wanted = Object.fromEntries(Object.entries(expected).filter(([, result]) => result !== 'skipped'));
  const found = Object.fromEntries(Object.entries(jobs).filter(([, { result }]) => result !== 'skipped'));
  assertResults(found, wanted);
}

const upTo = (last, others = {}) => ({
  ...Object.fromEntries(JOBS.slice(0, JOBS.indexOf(last) + 1).map((job) => [job, 'success'])),
  ...others,
});

function assertSame({ test, production }) {
  assert.equal(Object.keys(production.files()).length, 2);
  assert.deepEqual(production.files(), test.files());
}

export const actScenarios = {
  async 'happy-path'(bench) {
    const project = await bench.project();
    ran(await project.run(), results());
    assertSame(project);
  },

  async 'failing-test'(bench) {
    const project = await bench.project({
      project: { files: { 'tests/test_fails.py': 'def test_it():\n    assert 0\n' } },
    });
    ran(await project.run(), { ...upTo('build'), test: 'failure' });
    assert.deepEqual(project.test.files(), {});
  },

  async 'failing-verify'(bench) {
    const project = await bench.project({
      project: {
        toml: '[tool.repo-agent-actions]\nsmoke-test = "smoke.py"\n',
        files: { 'smoke.py': SMOKE_ON_INDEX },
      },
    });
    const jobs = await project.run();
    ran(jobs, upTo('verify-test', { 'verify-test': 'failure', release: 'failure' }));
    assertSays(jobs['verify-test'], /the smoke test says no/u);
    assert.deepEqual(project.production.files(), {});
  },

  async 'wrong-production-token'(bench) {
    const project = await bench.project();
    const secrets = { TESTPYPI_API_TOKEN: project.test.token, PYPI_API_TOKEN: `pypi-${'0123456789abcdef'.repeat(4)}` };
    const jobs = await project.run({ secrets });
    ran(jobs, upTo('upload', { upload: 'failure', release: 'failure' }));
    assertSays(jobs.upload, /401|403/u);
    assert.deepEqual(project.production.files(), {});
  },

  async 'missing-secret'(bench) {
    const project = await bench.project();
    const jobs = await project.run({ secrets: { TESTPYPI_API_TOKEN: project.test.token } });
    ran(jobs, { prepare: 'failure' });
    assertSays(jobs.prepare, /PYPI_API_TOKEN/u);
  },

  // There is no forge to tell: that is said, and what failed is what failed
  async 'on-failure'(bench) {
    const part = template('on-failure', '').split('\njobs:\n')[1];
    const project = await bench.project({ change: (text) => `${text}\n${part}` });
    const jobs = await project.run({ secrets: { TESTPYPI_API_TOKEN: project.test.token } });
    ran(jobs, { prepare: 'failure', 'on-failure': 'success' });
    assertSays(jobs['on-failure'], /Failed first: preflight[^]*act runs this on your own machine/u);
  },

  async 'tag-without-a-version'(bench) {
    const project = await bench.project();
    const jobs = await project.run({ tag: 'v1.2.x' });
    ran(jobs, { prepare: 'failure' });
    assertSays(jobs.prepare, /v1\.2\.x doesn't name a version/u);
  },

  async 'dry-run-by-hand'(bench) {
    const project = await bench.project();
    const jobs = await project.run({ inputs: { tag: `refs/tags/${project.tag}`, 'dry-run': 'true' }, secrets: {} });
    ran(jobs, upTo('upload', { 'verify-test': 'skipped' }));
    assertSays(jobs.upload, /trial_project-1\.2\.3-py3-none-any\.whl: new/u);
    assert.deepEqual([project.test.gate.uploads, project.production.gate.uploads], [0, 0]);
  },

  async 'partly-there-by-hand'(bench) {
    // Nothing keeps the files here, so a second run builds again: with a back-end that gives the same bytes again
    const project = await bench.project({ project: { backend: 'flit-core' } });
    ran(await project.run(), results());
    const before = project.production.files();
    rmSync(project.production.pathOf('trial_project-1.2.3.tar.gz'));
    const jobs = await project.run({ inputs: { tag: project.tag } });
    ran(jobs, results());
    assertSays(jobs.upload, /trial_project-1\.2\.3-py3-none-any\.whl: identical/u);
    assert.deepEqual(project.production.files(), before);
  },

  async 'form-umbrella'(bench) {
    const project = await bench.project({ form: 'single-job' });
    ran(await project.run(), { publish: 'success' });
    assertSame(project);
  },

  async 'form-reusable'(bench) {
    const project = await bench.project({ form: 'reusable-caller' });
    const jobs = await project.run();
    assert.ok(Object.keys(jobs).length > 0);
    for (const [name, { result, log }] of Object.entries(jobs)) assert.notEqual(result, 'failure', `${name}: ${log}`);
    assertSame(project);
  },

  async 'form-rehearsal'(bench) {
    const project = await bench.project({
      form: 'rehearsal',
      project: { requiresPython: `>=${await oneVersion()}` },
    });
    ran(await project.run({ ref: 'refs/heads/main', secrets: {} }), { rehearse: 'success' });
    assert.deepEqual([project.test.gate.uploads, project.production.gate.uploads], [0, 0]);
  },

  async 'form-gitea-registry-prerelease'(bench) {
    const project = await bench.project({ form: 'gitea-registry', project: { version: '2.0.0rc1' } });
    const expected = Object.entries(results()).filter(([job]) => !job.endsWith('-test'));
    const secrets = { PACKAGES_TOKEN: project.production.token };
    ran(await project.run({ secrets }), Object.fromEntries(expected));
    assert.deepEqual(Object.keys(project.production.files()), [
      'trial_project-2.0.0rc1-py3-none-any.whl',
      'trial_project-2.0.0rc1.tar.gz',
    ]);
    assert.equal(project.test.gate.uploads, 0);
  },

  async 'form-several-packages'(bench) {
    const project = await bench.project({ form: 'several-packages', write: writePackages });
    const { test, production } = project;
    const tag = `beta-v${PACKAGES.beta}`;
    const jobs = await project.run({ tag, secrets: secretsOfPackages({ test, production }) });
    for (const [name, { result, log }] of Object.entries(jobs)) assert.notEqual(result, 'failure', `${name}: ${log}`);
    assertSame(project);
    assert.ok(
      Object.keys(production.files()).every((name) => name.startsWith(`beta_project-${PACKAGES.beta}`)),
      JSON.stringify(production.files()),
    );
  },
};
