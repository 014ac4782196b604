// The whole stack: Gitea with the suite on it, and a runner.
import { cpus } from 'node:os';
import { ADMIN, startGitea } from './gitea-server.mjs';
import { startRunner } from './gitea-runner.mjs';
import { createRepository } from './repository.mjs';
import { exportSuite } from './suite-tree.mjs';

/** The suite's name on every server, and the tag that workflows go by. */
const SUITE = 'repo-agent-actions';
const SUITE_TAG = 'v1';

/** @param {{ isQuick?: boolean }} runner - whether the runner is quicker than its defaults make it */
export async function startStack(laboratory, { isQuick = true } = {}) {
  const server = await startGitea(laboratory);
  const admin = { name: ADMIN, token: server.token };
  const folder = laboratory.makeFolder('suite');
  exportSuite(folder, server.url);
  const [runner] = await Promise.all([
    startRunner(laboratory, server, { name: 'main', capacity: Math.max(3, cpus().length), isQuick }),
    createRepository(server, { owner: admin, name: SUITE, folder }).then((suite) => suite.release(SUITE_TAG)),
  ]);
  return { laboratory, server, admin, runner };
}
