// The issue of a tag whose release stopped, through action-templates/on-failure.yml and on-failure-step.yml.
import assert from 'node:assert/strict';
import { leaksIn } from '../stack/leaks.mjs';
import { annotationsOf, assertQuiet, assertResults, assertSays } from '../stack/results.mjs';
import { template } from '../stack/suite-tree.mjs';
import { assertReleased, pushTag, releaseProject, results, skipped } from './release-project.mjs';

const { onFailureTemplate, withOnFailure } = await import('../../../packages/cli/src/init/on-failure.ts');

/** Markdown as a page shows its characters. */
function readable(body) {
  return body.replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
}

/** Every issue of a repository, with the texts of its comments. */
export async function issuesOf({ repository }) {
  const issues = await repository.api.get(`${repository.path}/issues?state=all&type=issues&limit=50`);
  return await Promise.all(
    issues.map(async (issue) => {
      const comments = await repository.api.get(`${repository.path}/issues/${issue.number}/comments`);
      return { ...issue, read: readable(issue.body), comments: comments.map(({ body }) => body) };
    }),
  );
}

function assertNoLeaks(bench, issues) {
  assert.deepEqual(leaksIn(JSON.stringify(issues), bench.secrets), [], 'an issue shows a secret');
}

async function storeWrongToken(bench, { repository }) {
  const wrong = bench.keepSecret('wrong token', `pypi-${'0123456789abcdef'.repeat(4)}`);
  await repository.setSecret('PYPI_API_TOKEN', wrong);
}

/** A release in a form of one job, whose workflow is as `init --on-failure` makes it. */
async function reportedAndMended(bench, form) {
  const part = template(onFailureTemplate(form).replace('.yml', ''), bench.server.url);
  const project = await releaseProject(bench, { form, change: (text) => withOnFailure(text, part, form) });
  const { repository, production, tag } = project;
  const others = form === 'single-job' ? {} : { 'on-failure': 'success' };
  await storeWrongToken(bench, project);
  const { run, jobs } = await pushTag(bench, project);
  assertResults(jobs, { publish: 'failure', ...others });
  const [issue, ...more] = await issuesOf(project);
  assert.deepEqual(more, []);
  assert.equal(issue.title, `Release ${tag} stopped at upload`);
  assert.match(issue.read, /^> .*(?:401|403)/mu);
  assertNoLeaks(bench, [issue]);

  await repository.setSecret('PYPI_API_TOKEN', production.token);
  await repository.rerunFailed(run);
  assertResults(await bench.ended(repository, run), { publish: 'success', ...others });
  const [closed] = await issuesOf(project);
  assert.deepEqual([closed.number, closed.state], [issue.number, 'closed']);
}

export const issueScenarios = {
  async 'on-failure'(bench) {
    const part = template('on-failure', bench.server.url).split('\njobs:\n')[1];
    const project = await releaseProject(bench, { change: (text) => `${text}\n${part}` });
    const { repository, production, tag } = project;
    // Another person's: it looks like ours, and isn't
    const stranger = await bench.server.addUser('stranger');
    await bench.server.api.put(`${repository.path}/collaborators/${stranger.name}`, { permission: 'read' });
    const marker = `<!-- repo-agent-actions:failure ${tag} -->`;
    const forged = await fetch(`${bench.server.url}${repository.path}/issues`, {
      method: 'POST',
      headers: { authorization: `token ${stranger.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Forged', body: marker }),
    });
    assert.equal(forged.status, 201);
    const ours = async () => (await issuesOf(project)).filter(({ title }) => title !== 'Forged');

    await storeWrongToken(bench, project);
    const { run, jobs } = await pushTag(bench, project);
    const failed = { upload: 'failure', ...skipped('verify'), release: 'failure', 'on-failure': 'success' };
    assertResults(jobs, results(failed));
    assert.deepEqual(annotationsOf(jobs['on-failure'].log), []);
    const [issue, ...others] = await ours();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [issue.title, issue.state, issue.user.login, issue.comments],
      [`Release ${tag} stopped at upload`, 'open', 'gitea-actions', []],
    );
    assert.ok(issue.body.startsWith(marker), issue.body);
    const sentence = /^::error::(.*(?:401|403).*)$/mu.exec(jobs.upload.log.replaceAll(/^\S+Z /gmu, ''))?.[1];
    assert.ok(sentence !== undefined && issue.read.includes(sentence), `${sentence} is not in ${issue.read}`);
    assert.match(issue.body, /None of its files is on the production index\. 2 of its files are on the test index\./u);
    assert.match(issue.body, /Press \*Re-run failed jobs\*/u);
    // The value with which a later run may go on is that of the build's log
    const [, sha256] = /manifest sha256 ([0-9a-f]{64})/u.exec(jobs.build.log) ?? [];
    const way = `by hand with \`tag\` = \`v1.2.3\`, \`from-stage\` = \`verify-test\` and \`manifest-sha256\` = \`${sha256}\``;
    assert.ok(issue.body.includes(way), `${way} is not in ${issue.body}`);
    const page = /<(http\S+)>/u.exec(issue.body)?.[1];
    assert.equal(page, `${bench.server.url}/${repository.owner}/${repository.name}/actions/runs/${run}`);
    assert.equal((await fetch(page)).status, 200);

    // Nothing was fixed: the same issue, with a word that it happened again
    await repository.rerunFailed(run);
    assertResults(await bench.ended(repository, run), results(failed));
    const again = await ours();
    assert.deepEqual(
      again.map(({ number, state }) => [number, state]),
      [[issue.number, 'open']],
    );
    assert.equal(again[0].comments.length, 1);
    assert.match(again[0].comments[0], /It stopped again, at \*\*upload\*\*.*attempt 2/u);
    assertNoLeaks(bench, again);

    await repository.setSecret('PYPI_API_TOKEN', production.token);
    await repository.rerunFailed(run);
    const mended = await bench.ended(repository, run);
    assertResults(mended, results({ 'on-failure': 'success' }));
    assertQuiet(mended);
    await assertReleased(project);
    const last = await ours();
    assert.deepEqual(
      last.map(({ number, state }) => [number, state]),
      [[issue.number, 'closed']],
    );
    assert.match(last[0].comments.at(-1), /`v1\.2\.3` has passed every stage/u);
    assertNoLeaks(bench, last);

    // Where issues are switched off, a run is as good as it is without them
    await repository.api.patch(repository.path, { has_issues: false });
    const rest = Object.keys(results()).filter((job) => job !== 'prepare');
    const finished = await bench.ended(repository, await repository.dispatch({ inputs: { tag } }));
    assertResults(finished, results({ ...skipped(...rest), 'on-failure': 'success' }));
    assertSays(finished['on-failure'], /::warning::.*issues are disabled for this repository/u);

    await repository.api.patch(repository.path, { has_issues: true });
    const [forgery] = (await issuesOf(project)).filter(({ title }) => title === 'Forged');
    assert.deepEqual([forgery.state, forgery.body, forgery.comments], ['open', marker, []]);
  },

  'on-failure-in-one-job': (bench) => reportedAndMended(bench, 'single-job'),

  // What failed is told by the receipts: of the called workflow only one job is to be seen
  'on-failure-of-a-call': (bench) => reportedAndMended(bench, 'reusable-caller'),
};
