// What one scenario of act has: a project, index servers of its own, and the way to run its workflow.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.mjs';
import { runAct } from './act.mjs';
import { startIndex } from './indexes.mjs';
import { leaksIn } from './leaks.mjs';
import { settledWorkflow, writeSmallProject } from '../scenarios/release-project.mjs';

/** Opens the bench of a scenario. `place` is what all share. */
export function openActBench(place, scenario) {
  const { laboratory, suite, served, repositories, home } = place;
  const { url: serverUrl } = repositories;
  // Of its own, since package registries are those of an account
  const owner = `${scenario}-owner`;
  const started = [];
  const logs = [];
  const hidden = {};
  const bench = {
    /**
     * A project with a workflow of the suite.
     * @param {object} options - `form` is the template, `project` goes to writeProject; or `write(folder)` writes it, with
     *   its `version`; `change(text)` changes the workflow
     */
    async project({
      form = 'self-contained',
      project = {},
      settings,
      write,
      change = (text) => text,
      ...options
    } = {}) {
      const folder = laboratory.makeFolder('projects', scenario);
      const [test, production] = await Promise.all(
        ['test', 'production'].map((role) => startIndex(laboratory, `${scenario}-${role}`)),
      );
      started.push(test, production);
      Object.assign(hidden, { 'token of test': test.token, 'token of production': production.token });
      let { version } = options;
      if (write === undefined) ({ version } = await writeSmallProject(folder, project));
      else await write(folder);
      const registry = form === 'gitea-registry';
      if (registry) repositories.addRegistry(owner, production);
      const indexes = registry ? {} : { test, production };
      // act knows no whole addresses, and called workflows only below .github/workflows.
      const workflow = change(await settledWorkflow({ form, home: '', settings, ...indexes })).replaceAll(
        /(uses: \S+)\/\.gitea\/workflows\//gu,
        '$1/.github/workflows/',
      );
      mkdirSync(join(folder, '.gitea/workflows'), { recursive: true });
      writeFileSync(join(folder, '.gitea/workflows/pypi-publish.yml'), workflow);
      await git(folder, ['init', '--quiet', '--initial-branch=main']);
      let runs = 0;
      const repository = `${owner}/${scenario}`;
      const committed = async () => {
        await git(folder, ['add', '--all', '--force']);
        // The time of a commit goes into what is built from it: a second run is of the same one.
        const changed = await git(folder, ['status', '--porcelain']);
        if (changed !== '') await git(folder, ['commit', '--quiet', '--message=Change']);
        return await git(folder, ['rev-parse', 'HEAD']);
      };
      return {
        folder,
        test,
        production,
        version,
        tag: `v${version}`,
        /** Commits, tags, and runs the workflow, as a push of the tag or by hand (`inputs`). */
        async run({ tag = `v${version}`, ref = `refs/tags/${tag}`, inputs, secrets } = {}) {
          const commit = await committed();
          await git(folder, ['tag', '--force', '--annotate', tag, `--message=Release ${tag}`]);
          const bare = join(served, repository);
          rmSync(bare, { recursive: true, force: true });
          await git(folder, ['clone', '--quiet', '--bare', folder, bare]);
          await git(bare, ['update-server-info']);
          // What act copies into a job is the folder; it must be the workflow's fetch that brings the source.
          const empty = laboratory.makeFolder('consumers', scenario, String(runs));
          mkdirSync(join(empty, '.gitea/workflows'), { recursive: true });
          writeFileSync(join(empty, '.gitea/workflows/pypi-publish.yml'), workflow);
          runs += 1;
          const result = await runAct(laboratory, {
            name: `${scenario}-${runs}`,
            folder: empty,
            suite,
            home,
            serverUrl,
            repository,
            commit,
            event: inputs === undefined ? 'push' : 'workflow_dispatch',
            payload: {
              ref: inputs === undefined ? ref : 'refs/heads/main',
              repository: { full_name: repository, name: scenario, owner: { login: owner }, default_branch: 'main' },
              ...(inputs === undefined ? {} : { inputs }),
            },
            secrets: secrets ?? { TESTPYPI_API_TOKEN: test.token, PYPI_API_TOKEN: production.token },
            workflow: '.gitea/workflows/pypi-publish.yml',
          });
          logs.push({ name: `run-${runs}`, text: result.shown });
          assert.deepEqual(leaksIn(result.shown, { ...hidden, ...secrets }), [], 'the log shows a secret');
          return result.jobs;
        },
      };
    },
  };
  return {
    bench,
    logs: () => Promise.resolve(logs),
    async close() {
      await Promise.all(started.map((index) => index.stop()));
    },
  };
}
