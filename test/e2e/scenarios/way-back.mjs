// What people see of a release that stopped before any stage, and what is left of a tag that isn't there.
import assert from 'node:assert/strict';
import { template } from '../stack/suite-tree.mjs';
import { issuesOf } from './issues.mjs';
import { pushTag, releaseProject } from './release-project.mjs';

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
};
