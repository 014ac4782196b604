// A real Gitea runner in host mode, with a bare environment: it hands its own to every job.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bareEnvironment } from './bare-environment.mjs';
import { goTool } from './go-tools.mjs';
import { until } from './laboratory.mjs';
import { killMarked, send } from './marked-processes.mjs';

const runFile = promisify(execFile);

/** How often it asks for work and reports. By its defaults it waits for seconds between two jobs. */
const QUICK = {
  fetch_interval: '200ms',
  fetch_interval_max: '200ms',
  log_report_interval: '1s',
  log_report_max_latency: '500ms',
  state_report_interval: '1s',
};

/**
 * Starts a runner and waits until the server knows it.
 * @param {object} options - `label` is what jobs say in `runs-on`; with an `owner` it takes jobs of that account only: those
 *   that call a workflow say no label, and go to any runner that may take them; `isQuick: false` leaves it at its defaults;
 *   `environment` is what it has beside the bare one
 */
export async function startRunner(laboratory, server, options) {
  const { name, label = 'ubuntu-latest', capacity = 4, owner, isQuick = true, environment = {} } = options;
  const binary = await goTool('runner');
  const folder = laboratory.makeFolder('runners', name);
  const home = laboratory.makeFolder('runners', name, 'home');
  const work = laboratory.makeFolder('runners', name, 'work');
  const temporary = laboratory.makeFolder('runners', name, 'tmp');
  const config = join(folder, 'config.yaml');
  const settings = {
    log: { level: 'info' },
    runner: {
      file: join(folder, '.runner'),
      capacity,
      timeout: '30m',
      labels: [`${label}:host`],
      fetch_timeout: '5s',
      ...(isQuick ? QUICK : {}),
    },
    cache: { enabled: false },
    host: { workdir_parent: work },
  };
  writeFileSync(config, JSON.stringify(settings)); // JSON is YAML
  const mark = `REPO_AGENT_E2E_RUNNER=${name}-${randomBytes(6).toString('hex')}`;
  const env = {
    ...bareEnvironment(home),
    TMPDIR: temporary,
    ...environment,
    ...Object.fromEntries([mark.split('=')]),
  };
  const words = ['register', '--no-interactive', '--instance', server.url, '--name', name];
  await runFile(binary, ['-c', config, ...words, '--token', await server.runnerToken(owner)], { cwd: folder, env });
  const daemon = laboratory.start(`runner-${name}`, binary, ['-c', config, 'daemon'], { cwd: folder, env });
  const { id } = await until(`runner ${name}`, async () => {
    if (daemon.exited() !== null) {
      throw new Error(
        `the runner ends: ${readFileSync(join(laboratory.logs, `runner-${name}.log`), 'utf8').slice(-2000)}`,
      );
    }
    const { runners } = await server.api.get('/api/v1/admin/actions/runners?limit=50');
    return runners.find((runner) => runner.name === name && runner.status !== 'offline');
  });
  return {
    id,
    name,
    pid: daemon.pid,
    folder,
    /** How many jobs it takes at the same time. */
    capacity,
    /** Ends it and its jobs at once, as a power cut does. */
    async kill() {
      send(-daemon.pid, 'SIGKILL');
      await killMarked([mark]);
    },
  };
}
