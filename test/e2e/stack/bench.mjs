// What one scenario has: repositories and index servers of its own, on the stack that all share.
import assert from 'node:assert/strict';
import { leaksIn } from './leaks.mjs';
import { createRepository } from './repository.mjs';
import { startIndex } from './indexes.mjs';

/** Opens the bench of a scenario. */
export function openBench(stack, scenario) {
  const { laboratory, server, admin } = stack;
  const repositories = [];
  const indexes = [];
  const secrets = { 'token of the admin': admin.token };
  const bench = {
    ...stack,
    scenario,
    say: (line) => console.log(`        ${line}`),
    /** What no log may show, by name. */
    secrets,
    keepSecret(name, value) {
      secrets[name] = value;
      return value;
    },
    /** A folder of this scenario. */
    folder: (...names) => laboratory.makeFolder('scenarios', scenario, ...names),
    /** A repository; its folder is made first by `write(folder)`. */
    async repository({ owner = admin, name = scenario, write }) {
      const folder = bench.folder(`repository-${owner.name}-${name}`);
      await write(folder);
      const repository = await createRepository(server, { owner, name, folder });
      repositories.push(repository);
      return repository;
    },
    async index(role) {
      const index = await startIndex(laboratory, `${scenario}-${role}`);
      indexes.push(index);
      bench.keepSecret(`token of ${role}`, index.token);
      return index;
    },
    /** Waits for the end of a run, and looks whether its logs show a secret. */
    async ended(repository, run, options) {
      const jobs = await repository.ended(run, options);
      for (const [name, { log }] of Object.entries(jobs)) {
        assert.deepEqual(leaksIn(log, secrets), [], `the log of ${name} shows a secret`);
      }
      return jobs;
    },
  };
  return {
    bench,
    async logs() {
      const all = await Promise.all(repositories.map((repository) => repository.allLogs()));
      return all.flat();
    },
    async close() {
      await Promise.all(indexes.map((index) => index.stop()));
    },
  };
}
