// docs/install.md, as an administrator and then a maintainer follow it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { git } from '../stack/git.mjs';
import { annotationsOf, assertResults } from '../stack/results.mjs';
import { exportHouse } from '../stack/suite-tree.mjs';
import { oneVersion, releasesOf, results, writeSmallProject } from './release-project.mjs';

const run = promisify(execFile);
const SUITE = 'tools/repo-agent-actions';

/** The program as people start it. @param input - its standard input. @returns what it printed */
async function suite(clone, folder, words, environment = {}, input = '') {
  const { PATH, HOME } = process.env;
  const running = run(process.execPath, [join(clone, 'dist/cli/index.js'), ...words], {
    cwd: folder,
    env: { PATH, HOME, ...environment },
  });
  running.child.stdin.end(input);
  const { stdout } = await running;
  return stdout;
}

const CI = 'on: push\njobs:\n  own:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "mine"\n';

/** The first release of a project, by what the page says and `init` prints, into the registry of this server. */
async function releaseByInit(bench, clone) {
  const owner = await bench.server.addUser('first-release');
  const repository = await bench.repository({
    owner,
    name: 'first-release',
    write: (folder) => writeSmallProject(folder),
  });
  await repository.git('remote', 'add', 'origin', `${bench.server.url}/${repository.owner}/${repository.name}.git`);
  const words = [
    '--templates',
    'gitea-registry',
    '--suite',
    SUITE,
    '--ref',
    'v1',
    '--python-versions',
    await oneVersion(),
  ];
  const written = await suite(clone, repository.folder, ['init', ...words]);
  assert.match(written, /^\.gitea\/workflows\/pypi-publish\.yml: written\.$/mu);
  const [, tag] = /^ +git tag -a (\S+) /mu.exec(written) ?? [];
  await repository.commit('Release with repo-agent-actions');
  await repository.push('main');
  const token = bench.keepSecret('token for secrets', await owner.tokenWith('write:repository'));
  const packages = bench.keepSecret('token for packages', await owner.tokenWith('write:package'));
  const secrets = ['init', ...words, '--set-secrets'];
  const set = await suite(clone, repository.folder, secrets, { GITEA_TOKEN: token }, `PACKAGES_TOKEN=${packages}\n`);
  assert.match(set, /PACKAGES_TOKEN/u);
  await suite(clone, repository.folder, ['init', '--check']);

  const commit = await repository.release(tag);
  const jobs = await bench.ended(repository, await repository.runOf(`refs/tags/${tag}`, { commit }));
  const released = Object.entries(results()).filter(([job]) => !job.endsWith('-test'));
  assertResults(jobs, Object.fromEntries(released));
  const [release] = await releasesOf({ repository });
  assert.deepEqual([release.tag_name, release.draft], [tag, false]);
  const page = await fetch(`${bench.server.url}/api/packages/first-release/pypi/simple/trial-project/`);
  assert.equal([...(await page.text()).matchAll(/<a /gu)].length, 2);
  const checked = await suite(clone, repository.folder, ['init', '--check']);
  assert.ok(checked.includes(`${tag} already exists. Raise the version`), checked);
}

export const installationScenarios = {
  async 'install-by-the-page'(bench) {
    const { server } = bench;
    const token = await server.tokenWith('write:repository', 'write:organization', 'read:user', 'read:admin');
    bench.keepSecret('token of the installation', token);
    const words = ['init', '--server', server.url, '--suite', SUITE];
    // A clone of today's working state
    const clone = bench.folder('clone');
    exportHouse(clone);
    await git(clone, ['init', '--quiet', '--initial-branch=main']);
    await git(clone, ['add', '--all', '--force']);
    await git(clone, ['commit', '--quiet', '--message=Suite']);
    const first = await suite(clone, clone, words, { GITEA_TOKEN: token });
    assert.match(first, /created; everybody can read it/u);
    assert.match(await suite(clone, clone, words, { GITEA_TOKEN: token }), /is up to date/u);
    assert.match(await suite(clone, clone, [...words, '--check']), /tags +passed: v\S+ and v1 are there/u);
    const { total_count: runs } = await server.api.get(`/api/v1/repos/${SUITE}/actions/runs`);
    assert.equal(runs, 0, "the suite's own CI runs");

    // A project whose workflows are GitHub's keeps them running
    const repository = await bench.repository({
      async write(folder) {
        await writeSmallProject(folder);
        mkdirSync(join(folder, '.github/workflows'), { recursive: true });
        writeFileSync(join(folder, '.github/workflows/ci.yml'), CI);
      },
    });
    await repository.git('remote', 'add', 'origin', `${server.url}/${repository.owner}/${repository.name}.git`);
    const written = await suite(clone, repository.folder, [
      'init',
      '--suite',
      SUITE,
      '--ref',
      'v1',
      '--python-versions',
      'auto',
    ]);
    assert.match(written, /^\.github\/workflows\/pypi-publish\.yml: written\.$/mu);
    const commit = await repository.release('v1.2.3');
    const own = await bench.ended(repository, await repository.runOf('refs/heads/main', { commit }));
    assert.equal(own.own.result, 'success');
    const tagged = async (other) => await repository.runOf('refs/tags/v1.2.3', { commit, other });
    const ids = [await tagged([])];
    ids.push(await tagged(ids));
    const jobs = Object.assign({}, ...(await Promise.all(ids.map((id) => bench.ended(repository, id)))));
    // It has no secrets yet, and says so: the installed suite runs
    assert.equal(jobs.prepare.result, 'failure');
    assert.match(JSON.stringify(annotationsOf(jobs.prepare.log)), /PYPI_API_TOKEN/u);

    await releaseByInit(bench, clone);
  },
};
