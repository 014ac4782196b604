// A real Gitea on this machine: SQLite, a free port, everything in the laboratory's folder.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { basic, openApi } from './gitea-api.mjs';
import { giteaPages } from './gitea-pages.mjs';
import { giteaSource, goTool } from './go-tools.mjs';
import { freePort, until } from './laboratory.mjs';

const runFile = promisify(execFile);

/** The account that owns the suite, and most projects. */
export const ADMIN = 'shireadmin';

const word = (bytes = 24) => randomBytes(bytes).toString('hex');

function settings({ folder, port, source, internalToken, jwtSecret }) {
  return `RUN_MODE = prod
RUN_USER = ${userInfo().username}
WORK_PATH = ${folder}
I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
DOMAIN = 127.0.0.1
ROOT_URL = http://127.0.0.1:${port}/
STATIC_ROOT_PATH = ${source}
APP_DATA_PATH = ${folder}/data
OFFLINE_MODE = true
DISABLE_SSH = true
[database]
DB_TYPE = sqlite3
PATH = ${folder}/data/gitea.db
SQLITE_JOURNAL_MODE = WAL
SQLITE_TIMEOUT = 20000
[security]
INSTALL_LOCK = true
SECRET_KEY = ${word()}
INTERNAL_TOKEN = ${internalToken}
[oauth2]
ENABLED = false
JWT_SECRET = ${jwtSecret}
[repository]
ROOT = ${folder}/data/repos
DEFAULT_BRANCH = main
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
# A runner that was killed says nothing any more: its job is given up after this
ZOMBIE_TASK_TIMEOUT = 30s
[cron.stop_zombie_tasks]
SCHEDULE = @every 3s
[packages]
ENABLED = true
[service]
DISABLE_REGISTRATION = true
[indexer]
ISSUE_INDEXER_TYPE = db
[session]
PROVIDER = memory
[log]
MODE = console
LEVEL = Info
`;
}

/** Starts it, with the account of the admin. */
export async function startGitea(laboratory, { hasPages = false } = {}) {
  const binary = await goTool('gitea');
  const source = hasPages ? await giteaPages() : await giteaSource();
  const folder = laboratory.makeFolder('gitea');
  const config = join(folder, 'app.ini');
  const env = { PATH: process.env.PATH, HOME: laboratory.makeFolder('gitea', 'home'), USER: userInfo().username };
  const command = async (...words) => {
    const { stdout } = await runFile(binary, words, { cwd: folder, env });
    return stdout.trim();
  };
  const [internalToken, jwtSecret] = await Promise.all(
    ['INTERNAL_TOKEN', 'JWT_SECRET'].map((name) => command('generate', 'secret', name)),
  );

  let url;
  let server;
  // Somebody may take the port between our look and Gitea's start.
  for (let attempt = 1; server === undefined; attempt += 1) {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    writeFileSync(config, settings({ folder, port, source, internalToken, jwtSecret }), { mode: 0o600 });
    const started = laboratory.start('gitea', binary, ['--config', config, '--work-path', folder, 'web'], {
      cwd: folder,
      env,
    });
    const answers = await until('Gitea', async () => {
      if (started.exited() !== null) return false;
      try {
        return (await fetch(`${url}/api/v1/version`)).ok || undefined;
      } catch {
        return undefined;
      }
    });
    if (answers) server = started;
    else if (attempt === 3) {
      throw new Error(`Gitea ends at once: ${readFileSync(join(laboratory.logs, 'gitea.log'), 'utf8').slice(-2000)}`);
    }
  }

  const password = word();
  const cli = ['--config', config, '--work-path', folder];
  await command(
    ...[...cli, 'admin', 'user', 'create', '--admin', '--username', ADMIN, '--password', password],
    ...['--email', `${ADMIN}@lab.invalid`, '--must-change-password=false'],
  );
  // By the API: as root the command line prints a log line beside the token.
  const tokenOf = async (user, secret, scopes) => {
    const api = openApi({ url, authorization: basic(user, secret) });
    const { sha1 } = await api.post(`/api/v1/users/${user}/tokens`, { name: word(6), scopes });
    return sha1;
  };
  const token = await tokenOf(ADMIN, password, ['all']);
  const api = openApi({ url, authorization: `token ${token}` });
  return {
    url,
    folder,
    token,
    api,
    /** A personal access token of the admin with these scopes. */
    tokenWith: (...scopes) => tokenOf(ADMIN, password, scopes),
    /** A further account. @returns its token of the scopes */
    async addUser(name, { visibility = 'public', scopes = ['all'] } = {}) {
      const secret = word();
      await api.post('/api/v1/admin/users', {
        username: name,
        email: `${name}@lab.invalid`,
        password: secret,
        must_change_password: false,
        visibility,
      });
      return { name, token: await tokenOf(name, secret, scopes), tokenWith: (...more) => tokenOf(name, secret, more) };
    },
    /** What a runner registers itself with: one of an account, or one of all. */
    async runnerToken(owner) {
      const { token: registration } =
        owner === undefined
          ? await api.post('/api/v1/admin/actions/runners/registration-token')
          : await openApi({ url, authorization: `token ${owner.token}` }).post(
              '/api/v1/user/actions/runners/registration-token',
            );
      return registration;
    },
  };
}
