// What people see of a release that stopped, and how they go on from there.
import assert from 'node:assert/strict';
import { assertResults, assertSays } from '../stack/results.mjs';
import { template } from '../stack/suite-tree.mjs';
import { issuesOf } from './issues.mjs';
import { assertReleased, pushTag, releaseProject, releasesOf, results, skipped } from './release-project.mjs';

const { onFailureTemplate, withOnFailure } = await import('../../../packages/cli/src/init/on-failure.ts');

/** The text of an asset of a release. */
async function textOf(release, name, api) {
  const { browser_download_url: url } = release.assets.find((asset) => asset.name === name) ?? {};
  assert.ok(url !== undefined, `${name} is not among ${release.assets.map((asset) => asset.name).join(', ')}`);
  return (await api.bytes(url)).toString('utf8');
}

export const wayBackScenarios = {
  async 'failure-before-any-stage'(bench) {
    const part = template('on-failure', bench.server.url).split('\njobs:\n')[1];
    const project = await releaseProject(bench, {
      change: (text) => `${text}\n${part}`,
      project: { files: { 'docs/RELEASING.md': '# Releasing\n' } },
      secrets: ({ test }) => ({ TESTPYPI_API_TOKEN: test.token }),
    });
    const { repository, tag } = project;
    await pushTag(bench, project);
    const [issue, ...more] = await issuesOf(project);
    assert.deepEqual(more, []);
    assert.equal(issue.title, `Release ${tag} stopped at preflight`);
    assert.match(issue.read, /^> .*PYPI_API_TOKEN.*not set/mu);
    const page = new RegExp(`<(http\\S+/src/tag/${tag}/docs/RELEASING\\.md)>`, 'u').exec(issue.body)?.[1];
    assert.equal((await fetch(page)).status, 200);

    // Mistyped: the run fails, and nobody gets an issue about a release that there can't be
    await bench.ended(repository, await repository.dispatch({ inputs: { tag: 'v9.9.9' } }));
    assert.deepEqual(
      (await issuesOf(project)).map(({ number, state }) => [number, state]),
      [[issue.number, 'open']],
    );

    await repository.api.delete(`${repository.path}/tags/${tag}`);
    await bench.ended(repository, await repository.dispatch({ inputs: { tag: 'v9.9.9' } }));
    const [closed, ...others] = await issuesOf(project);
    assert.deepEqual(others, []);
    assert.equal(closed.state, 'closed');
    assert.match(closed.comments.at(-1), /doesn't exist in this repository/u);
  },

  // docs/RELEASING.md: "If only TestPyPI was at fault, not the package, continue without it"
  async 'test-index-outage'(bench) {
    const part = template('on-failure', bench.server.url).split('\njobs:\n')[1];
    const project = await releaseProject(bench, { change: (text) => `${text}\n${part}` });
    const { repository, test, production, tag } = project;
    test.gate.isDown = true;
    const { jobs } = await pushTag(bench, project);
    const after = skipped('verify-test', 'upload', 'verify');
    assertResults(jobs, results({ 'upload-test': 'failure', ...after, release: 'failure', 'on-failure': 'success' }));
    assertSays(jobs['upload-test'], /::error::.*503/u);
    const [, sha256] = /manifest sha256 ([0-9a-f]{64})/u.exec(jobs.build.log) ?? [];

    // What was left out is unknown, not failed: the checklist says what to accept
    const inputs = { tag, 'from-stage': 'checklist', 'manifest-sha256': sha256 };
    const open = await bench.ended(repository, await repository.dispatch({ inputs }));
    assert.equal(open.upload.result, 'failure');
    const [, accept] = /accept = `?([a-z, -]+[a-z])/u.exec(open.upload.log) ?? [];
    assert.ok(accept !== undefined, open.upload.log.slice(-3000));
    const [issue] = await issuesOf(project);
    assert.equal(issue.title, `Release ${tag} stopped at checklist`);
    assert.ok(issue.read.includes(accept), `${accept} is not in ${issue.read}`);

    const last = await bench.ended(repository, await repository.dispatch({ inputs: { ...inputs, accept } }));
    const left = skipped('upload-test', 'verify-test');
    assertResults(last, results({ ...left, 'on-failure': 'success' }));
    assert.deepEqual(test.files(), {});
    assert.equal(Object.keys(production.files()).length, 2);
    const [release] = await releasesOf(project);
    assert.equal(release.draft, false);
    const record = await textOf(release, 'release-record.json', repository.api);
    for (const point of accept.split(/, */u)) assert.ok(record.includes(`"${point}"`), `${point} is not in ${record}`);
    assert.equal((await issuesOf(project))[0].state, 'closed');
  },

  // Attempts at one release: each reason replaces the one before, and the draft says what it is
  async 'each-attempt-is-told'(bench) {
    const form = 'single-job';
    const part = template(onFailureTemplate(form).replace('.yml', ''), bench.server.url);
    const change = (text) => withOnFailure(text, part, form);
    const project = await releaseProject(bench, { form, change, secrets: {} });
    const { repository, test, production, tag } = project;
    const { run, jobs } = await pushTag(bench, project);
    assertResults(jobs, { publish: 'failure' });
    const { display_title: title } = await repository.api.get(`${repository.path}/actions/runs/${String(run)}`);
    assert.equal(title, `Release ${tag}`);
    const [missing] = await issuesOf(project);
    // In this form, one action does everything
    assert.equal(missing.title, `Release ${tag} stopped at publish`);
    assert.match(missing.read, /testpypi-token/u);

    await repository.setSecret('TESTPYPI_API_TOKEN', test.token);
    const wrong = bench.keepSecret('wrong token', `pypi-${'0123456789abcdef'.repeat(4)}`);
    await repository.setSecret('PYPI_API_TOKEN', wrong);
    await repository.rerunFailed(run);
    assertResults(await bench.ended(repository, run), { publish: 'failure' });
    const [refused, ...more] = await issuesOf(project);
    assert.deepEqual([refused.number, more], [missing.number, []]);
    assert.equal(refused.title, `Release ${tag} stopped at upload`);
    assert.match(refused.read, /^> .*(?:401|403)/mu);
    assert.doesNotMatch(refused.read, /testpypi-token/u);
    const [draft] = await releasesOf(project);
    assert.equal(draft.draft, true);
    assert.match(draft.body, /This is a draft: `v1\.2\.3` is not released yet/u);
    assert.match(draft.body, /\*\*It has stopped at upload:\*\* .*(?:401|403)/u);
    assert.match(await textOf(draft, 'report.html', repository.api), /(?:401|403)/u);

    await repository.setSecret('PYPI_API_TOKEN', production.token);
    await repository.rerunFailed(run);
    assertResults(await bench.ended(repository, run), { publish: 'success' });
    const { body, assets } = await assertReleased(project);
    assert.doesNotMatch(body, /draft/u);
    assert.ok('report.html' in assets);
    assert.equal((await issuesOf(project))[0].state, 'closed');
    const { artifacts } = await repository.api.get(`${repository.path}/actions/runs/${String(run)}/artifacts`);
    assert.ok(artifacts.length <= 4, artifacts.map(({ name }) => name).join(', '));
  },
};
