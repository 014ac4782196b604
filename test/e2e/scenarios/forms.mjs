// The other shipped templates.
import assert from 'node:assert/strict';
import { assertQuiet, assertResults, assertSays } from '../stack/results.mjs';
import {
  assertReleased,
  assetsOf,
  DIFFERENT_BUILDS,
  oneVersion,
  PACKAGES,
  pushTag,
  releaseProject,
  releasesOf,
  results,
  secretsOfPackages,
  writePackages,
} from './release-project.mjs';
import { sha256 } from '../stack/indexes.mjs';

/**
 * A release that the production index refuses, and another attempt with the right token, in a form that runs as one job.
 * @returns the log of the first attempt, and the assets that its draft had
 */
async function wrongTokenMended(bench, form) {
  const project = await releaseProject(bench, { form, project: DIFFERENT_BUILDS });
  const { repository, test, production, tag } = project;
  const wrong = bench.keepSecret('wrong token', `pypi-${'0123456789abcdef'.repeat(4)}`);
  await repository.setSecret('PYPI_API_TOKEN', wrong);
  const { run, jobs } = await pushTag(bench, project);
  assertResults(jobs, { publish: 'failure' });
  assertSays(jobs.publish, /403|401/u);
  assert.deepEqual(production.files(), {});
  const staged = test.files();
  const [draft, ...others] = await releasesOf(project);
  assert.deepEqual([draft?.tag_name, draft?.draft, others], [tag, true, []]);
  const kept = await assetsOf(draft, repository.api);
  for (const [name, hash] of Object.entries(staged)) assert.equal(kept[name], hash, name);

  await repository.setSecret('PYPI_API_TOKEN', production.token);
  await repository.rerunFailed(run);
  const again = await bench.ended(repository, run);
  assertResults(again, { publish: 'success' });
  const { files } = await assertReleased(project);
  assert.deepEqual(files, staged, 'it was built again');
  return { first: jobs.publish, assets: Object.keys(kept) };
}

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
    const { repository, tag, production } = project;
    const { jobs } = await pushTag(bench, project);
    assertResults(jobs, { publish: 'success' });
    assertQuiet(jobs);
    const before = [await assertReleased(project), production.gate.uploads];

    const again = await bench.ended(repository, await repository.dispatch({ inputs: { tag: `refs/tags/${tag}` } }));
    assertResults(again, { publish: 'success' });
    assertSays(again.publish, /is already released/u);
    assert.deepEqual([await assertReleased(project), production.gate.uploads], before);
  },

  // In one job each, where nothing is left of the first attempt but the draft and the artifact that it has made.
  'form-umbrella-mended': (bench) => wrongTokenMended(bench, 'single-job'),

  // Here the job `keep`, which runs inside of the one job, adds what has passed.
  async 'form-reusable-mended'(bench) {
    const { first, assets } = await wrongTokenMended(bench, 'reusable-caller');
    assertSays(first, /The draft release of v1\.2\.3 keeps .*upload-test.*verify-test/u);
    assert.ok(
      assets.some((name) => /receipt.*verify-test/u.test(name)),
      assets.join(', '),
    );
  },

  async 'form-several-packages'(bench) {
    const project = await releaseProject(bench, {
      form: 'several-packages',
      write: writePackages,
      secrets: secretsOfPackages,
    });
    const { repository } = project;
    const commit = await repository.commit();
    const tags = Object.entries(PACKAGES).map(([name, version]) => `${name}-v${version}`);
    for (const tag of tags) await repository.git('tag', '--annotate', tag, `--message=Release ${tag}`);
    await repository.push('main', ...tags.map((tag) => `refs/tags/${tag}`));
    const runs = await Promise.all(tags.map((tag) => repository.runOf(`refs/tags/${tag}`, { commit })));
    for (const [place, name] of Object.keys(PACKAGES).entries()) {
      const jobs = await bench.ended(repository, runs[place]);
      const others = Object.keys(PACKAGES).map((other) => [other, other === name ? 'success' : 'skipped']);
      assertResults(jobs, Object.fromEntries(others));
      assertQuiet(jobs);
      await assertReleased({ ...project, tag: tags[place] }, { distribution: `${name}_project-` });
    }
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
    const links = [...page.matchAll(/href="([^"#>]+)["#][^<>]*>([^<>]+)</gu)];
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
