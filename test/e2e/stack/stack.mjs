// The whole stack: Gitea with the suite on it, and a runner.
import { cpus } from 'node:os';
import { ADMIN, startGitea } from './gitea-server.mjs';
import { startRunner } from './gitea-runner.mjs';
import { createRepository } from './repository.mjs';
import { REF } from '../../../scripts/parts/workflow-home.ts';
import { exportSuite } from './suite-tree.mjs';

/** The suite's name on every server. */
const SUITE = 'repo-agent-actions';

/** Under the tag of its whole version, which workflows go by, and the moving one. */
async function releaseSuite(suite) {
  await suite.release(REF);
  const moving = /^v\d+/u.exec(REF)[0];
  await suite.git('tag', '--force', moving);
  await suite.push(`refs/tags/${moving}`);
}

/**
 * @param {{ isQuick?: boolean, hasPages?: boolean }} options - whether the runner is quicker than its defaults make it, and
 *   whether Gitea has its pages for a browser
 */
export async function startStack(laboratory, { isQuick = true, hasPages = false } = {}) {
  const server = await startGitea(laboratory, { hasPages });
  const admin = { name: ADMIN, token: server.token };
  const folder = laboratory.makeFolder('suite');
  exportSuite(folder, server.url);
  const [runner] = await Promise.all([
    startRunner(laboratory, server, { name: 'main', capacity: Math.max(3, cpus().length), isQuick }),
    createRepository(server, { owner: admin, name: SUITE, folder }).then(releaseSuite),
  ]);
  return { laboratory, server, admin, runner };
}
