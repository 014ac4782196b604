// What is timed: ways to release the same project, and jobs that do next to nothing.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertReleased, releaseProject } from '../scenarios/release-project.mjs';
import { PLAN_JOBS, planWorkflow } from './plan-workflow.mjs';

/** The suite's address in a workflow. */
const suiteOf = ({ server, admin }) => `${server.url}/${admin.name}/repo-agent-actions`;

/**
 * @typedef {object} Contender
 * @property {string} title
 * @property {(bench: object, setting: Setting) => Promise<{ repository: object, tag: string }>} prepare - what has to be
 *   there before the clock runs
 * @property {(project: object) => Promise<void>} [check] - that it did what it should
 *
 * @typedef {object} Setting
 * @property {string} python - the Python that everybody takes, such as `3.11`
 * @property {(repository: string, jobs: string[]) => void} makeEnvironments - one for each job of the plan
 */

function planned(title, sleeps) {
  return {
    title,
    async prepare(bench, { makeEnvironments }) {
      makeEnvironments(bench.scenario, PLAN_JOBS);
      return await releaseProject(bench, {
        example: true,
        workflow: (indexes) => planWorkflow({ ...indexes, sleeps }),
      });
    },
    async check({ test, production }) {
      assert.equal(Object.keys(production.files()).length, 2);
      assert.deepEqual(production.files(), test.files());
    },
  };
}

function shipped(title, form) {
  return {
    title,
    prepare: async (bench, { python }) =>
      await releaseProject(bench, { example: true, form, settings: { 'python-versions': python } }),
    check: assertReleased,
  };
}

/** One job with these steps. */
function oneJob(title, steps) {
  return {
    title,
    async prepare(bench) {
      const lines = steps(bench).map((step) => `      - ${step}\n`);
      const text = `name: Frame\non: { push: { tags: ['v*'] } }\njobs:\n  frame:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('')}`;
      const repository = await bench.repository({
        write(folder) {
          mkdirSync(join(folder, '.gitea/workflows'), { recursive: true });
          writeFileSync(join(folder, '.gitea/workflows/frame.yml'), text);
        },
      });
      return { repository, tag: 'v1.0.0' };
    },
  };
}

const EMPTY = "run: ':'";

/** @type {Record<string, Contender>} */
export const CONTENDERS = {
  'plan-sleeping': planned("the plan's workflow", true),
  plan: planned('… without its sleeps', false),
  'self-contained': shipped('self-contained.yml', 'self-contained'),
  reusable: shipped('reusable-caller.yml', 'reusable-caller'),
  'single-job': shipped('single-job.yml', 'single-job'),
};

/** Runners bring what a job may use before its first step, whether it is used or not. @type {Record<string, Contender>} */
export const FRAMES = {
  empty: oneJob('a job with one empty step', () => [EMPTY]),
  'suite-unused': oneJob('… that names an action of the suite, and skips it', (bench) => [
    EMPTY,
    `{ if: false, uses: '${suiteOf(bench)}/actions/hand-over@v1' }`,
  ]),
  'suite-started': oneJob('… that starts the smallest action of the suite', (bench) => [
    EMPTY,
    `{ uses: '${suiteOf(bench)}/actions/hand-over@v1', with: { mode: save, contents: receipts, stages: validate } }`,
  ]),
};
