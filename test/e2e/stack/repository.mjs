// A repository on the server with a folder here that is pushed to it, and the runs of its workflows.
import { setTimeout as sleep } from 'node:timers/promises';
import { basic } from './gitea-api.mjs';
import { git } from './git.mjs';
import { until } from './laboratory.mjs';

/**
 * Makes `owner/name` and prepares `folder` to be pushed there.
 * @param {{ owner: { name: string, token: string }, name: string, folder: string }} options
 */
export async function createRepository(server, { owner, name, folder }) {
  const path = `/api/v1/repos/${owner.name}/${name}`;
  await server.api.post(`/api/v1/admin/users/${owner.name}/repos`, { name, default_branch: 'main' });
  const remote = `${server.url}/${owner.name}/${name}.git`;
  const access = { authorization: basic(owner.name, owner.token), url: server.url };
  await git(folder, ['init', '--quiet', '--initial-branch=main']);

  const jobsOf = async (run) => {
    const { jobs } = await server.api.get(`${path}/actions/runs/${run}/jobs?limit=50`);
    return jobs;
  };
  const logOf = async (job) => (await server.api.text(`${path}/actions/jobs/${job}/logs`)) ?? '';

  const repository = {
    owner: owner.name,
    name,
    folder,
    path,
    api: server.api,
    git: (...words) => git(folder, words),
    /** Commits everything in the folder. @returns the commit */
    async commit(message = 'Change') {
      await git(folder, ['add', '--all', '--force']);
      await git(folder, ['commit', '--quiet', '--allow-empty', `--message=${message}`]);
      return await git(folder, ['rev-parse', 'HEAD']);
    },
    async push(...refs) {
      await git(folder, ['push', '--quiet', '--force', remote, ...refs], access);
      await until(`${owner.name}/${name} is not empty`, async () =>
        (await server.api.get(path)).empty ? undefined : true,
      );
    },
    /** Commits, tags and pushes both. */
    async release(tag, message = `Release ${tag}`) {
      const commit = await repository.commit(message);
      await git(folder, ['tag', '--force', '--annotate', tag, `--message=${message}`]);
      await repository.push('main', `refs/tags/${tag}`);
      return commit;
    },
    async setSecret(secret, data) {
      await server.api.put(`${path}/actions/secrets/${secret}`, { data });
    },
    /** Starts the workflow by hand. @returns the run's id */
    async dispatch({ workflow = 'pypi-publish.yml', ref = 'main', inputs = {} } = {}) {
      const { workflow_run_id: id } = await server.api.post(
        `${path}/actions/workflows/${workflow}/dispatches?return_run_details=true`,
        { ref, inputs },
      );
      return id;
    },
    /** The run that a push has started: by its ref, since it comes up to a second later. */
    async runOf(ref, { commit, other = [] } = {}) {
      const short = ref.replace(/^refs\/(?:heads|tags)\//u, '');
      return await until(`a run of ${ref}`, async () => {
        const { workflow_runs: runs } = await server.api.get(`${path}/actions/runs?limit=50`);
        return runs.find(
          (run) =>
            (run.head_branch === short || run.path?.endsWith(`@${ref}`)) &&
            (commit === undefined || run.head_sha === commit) &&
            !other.includes(run.id),
        )?.id;
      });
    },
    jobsOf,
    logOf,
    async rerunFailed(run) {
      await server.api.post(`${path}/actions/runs/${run}/rerun-failed-jobs`);
      // The old result stays for a moment.
      await sleep(1000);
    },
    /** Waits for the end of a run. @returns its jobs by name: result and log */
    async ended(run, { seconds = 600 } = {}) {
      await until(
        `the end of run ${run} of ${owner.name}/${name}`,
        async () => {
          const { status } = await server.api.get(`${path}/actions/runs/${run}`);
          if (status !== 'completed') return undefined;
          // A run counts as completed before those of its jobs are told that can't run any more.
          const all = await jobsOf(run);
          return all.every((job) => job.status === 'completed') ? true : undefined;
        },
        { seconds, everyMs: 500 },
      );
      const jobs = {};
      for (const { id, name: job, conclusion, status } of await jobsOf(run)) {
        const result = conclusion || status;
        jobs[job] = { id, result, log: result === 'skipped' ? '' : await logOf(id) };
      }
      return jobs;
    },
    /** Logs of every run, for whoever has to find out what went wrong. */
    async allLogs() {
      const { workflow_runs: runs } = await server.api.get(`${path}/actions/runs?limit=50`);
      const logs = [];
      for (const { id } of runs) {
        for (const job of await jobsOf(id)) {
          logs.push({
            name: `${name}-run-${id}-${job.name}-${job.conclusion || job.status}`,
            text: await logOf(job.id),
          });
        }
      }
      return logs;
    },
  };
  return repository;
}
