// The other shipped templates.
import assert from 'node:assert/strict';
import { assertQuiet, assertResults, assertSays } from '../stack/results.mjs';
import {
  assertReleased,
  assetsOf,
  oneVersion,
  pushTag,
  releaseProject,
  releasesOf,
  results,
} from './release-project.mjs';
import { sha256 } from '../stack/indexes.mjs';

export const formScenarios = {
  async 'form-reusable'(bench) {
    const project = await releaseProject(bench, { form: 'reusable-caller' });
    const { jobs } = await pushTag(bench, project);
    // This version of Gitea runs the jobs of a called workflow inside one.
    assertResults(jobs, { publish: 'success' });
    assertQuiet(jobs);
    await assertReleased(project);
  },

  async 'form-umbrella'(bench) {
    const project = await releaseProject(bench, { form: 'single-job' });
    const { jobs } = await pushTag(bench, project);
    assertResults(jobs, { publish: 'success' });
    assertQuiet(jobs);
    await assertReleased(project);
  },

  async 'form-gitea-registry'(bench) {
    const owner = await bench.server.addUser('registry-form');
    const token = await owner.tokenWith('write:package');
    const project = await releaseProject(bench, { form: 'gitea-registry', owner, secrets: { PACKAGES_TOKEN: token } });
    const { jobs } = await pushTag(bench, project);
    const withoutTest = Object.entries(results()).filter(([job]) => !job.endsWith('-test'));
    assertResults(jobs, Object.fromEntries(withoutTest));
    assertQuiet(jobs);
    const page = await (
      await fetch(`${bench.server.url}/api/packages/registry-form/pypi/simple/trial-project/`)
    ).text();
    const [release] = await releasesOf(project);
    assert.equal(release.draft, false);
    const assets = await assetsOf(release, bench.server.api);
    const links = [...page.matchAll(/href="([^"#]+)[^>]*>([^<]+)</gu)];
    assert.equal(links.length, 2, page);
    for (const [, url, name] of links) {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      assert.equal(assets[name], sha256(bytes), name);
    }
  },

  async 'form-rehearsal'(bench) {
    const project = await releaseProject(bench, {
      form: 'rehearsal',
      secrets: {},
      project: { requiresPython: `>=${await oneVersion()}` },
    });
    const { repository } = project;
    const commit = await repository.commit();
    await repository.push('main');
    const jobs = await bench.ended(repository, await repository.runOf('refs/heads/main', { commit }));
    assertResults(jobs, { rehearse: 'success' });
    assertSays(jobs.rehearse, /rehears/iu);
    assert.deepEqual(await releasesOf(project), []);
    assert.deepEqual([project.test.gate.uploads, project.production.gate.uploads], [0, 0]);
  },
};
