import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The token of the benchmark's own index servers. */
export const TOKEN = 'pypi-benchmark-token';

const PEERS = ['uv==0.13.8', 'twine==7.0.0', 'pypiserver==2.4.2', 'passlib==1.7.4'];

/** Installs what the peers need into an environment of the benchmark's own, unless it is there. Not timed. */
export function installPeers(folder, python) {
  if (!existsSync(join(folder, 'bin/python'))) {
    execFileSync(python, ['-m', 'venv', folder], { stdio: 'inherit' });
    execFileSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...PEERS], { stdio: 'inherit' });
  }
  return {
    uv: join(folder, 'bin/uv'),
    uvx: join(folder, 'bin/uvx'),
    pypiserver: join(folder, 'bin/pypi-server'),
    python: join(folder, 'bin/python'),
  };
}

async function freePort() {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts one empty pypiserver, the same for every contender. */
export async function startIndex(peers, folder) {
  mkdirSync(join(folder, 'packages'), { recursive: true });
  const passwords = join(folder, 'passwords');
  const line = execFileSync(peers.python, [
    '-c',
    `from passlib.hash import sha256_crypt; print("__token__:" + sha256_crypt.using(rounds=1000).hash("${TOKEN}"))`,
  ]);
  writeFileSync(passwords, line);
  const port = await freePort();
  const child = spawn(
    peers.pypiserver,
    [
      'run',
      '-i',
      '127.0.0.1',
      '-p',
      String(port),
      '-a',
      'update',
      '-P',
      passwords,
      '--disable-fallback',
      '--health-endpoint',
      '/health',
      join(folder, 'packages'),
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await fetch(`${url}health`);
      if (answer.ok) break;
    } catch (error) {
      if (attempt > 100) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    uploadUrl: url,
    simpleUrl: `${url}simple/`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill();
      }),
  };
}

/** A fresh copy of the project, as a checkout gives it. */
export function checkOut(project, folder) {
  cpSync(project, folder, { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'bench');
  git('tag', 'v0.1.0');
  return folder;
}

/** The run steps of the release plan's own workflow, one fresh environment per job, without its sleeps. */
export function seedScript({ python, test, production, tests }) {
  const job = (name, ...lines) =>
    [
      `echo "== ${name}"`,
      `( ${python} -m venv "$JOBS/${name}" && . "$JOBS/${name}/bin/activate"`,
      ...lines,
      ') || exit 1',
    ].join('\n');
  const upload = (url) =>
    `TWINE_USERNAME=__token__ TWINE_PASSWORD=${TOKEN} twine upload --repository-url ${url} dist/*`;
  return [
    'set -e',
    ...(tests
      ? [
          job(
            'test',
            'set -e',
            'python -m pip install --upgrade pip',
            'pip install -e ".[dev]"',
            'pytest tests/ -v --cov=automation',
            'mypy automation/',
            'ruff check automation/',
            'black --check automation/',
          ),
        ]
      : []),
    job('build', 'set -e', 'python -m pip install --upgrade pip build twine', 'python -m build', 'twine check dist/*'),
    job('publish-testpypi', 'set -e', 'python -m pip install --upgrade twine', upload(test.uploadUrl)),
    job(
      'verify-testpypi',
      'set -e',
      `pip install --extra-index-url ${test.simpleUrl} repo-agent`,
      `python -c "from automation import __version__; print(f'Version: {__version__}')"`,
      'automation --version',
      'builder --version',
    ),
    job('publish-pypi', 'set -e', 'python -m pip install --upgrade twine', upload(production.uploadUrl)),
    job(
      'verify-pypi',
      'set -e',
      `pip install --extra-index-url ${production.simpleUrl} repo-agent`,
      `python -c "from automation import __version__; print(f'Installed: {__version__}')"`,
      'automation --help',
      'builder --help',
      `pip install --extra-index-url ${production.simpleUrl} "repo-agent[all]"`,
      'python -c "from automation.monitoring.metrics import MetricsCollector"',
    ),
  ].join('\n');
}

/** The best script that today's tools allow for the same steps. */
export function uvScript({ peers, python, test, production, tests }) {
  const { uv, uvx } = peers;
  const environment = (name) => `${uv} venv --quiet --python ${python} "$JOBS/${name}"`;
  const install = (name, what) => `${uv} pip install --quiet --python "$JOBS/${name}" ${what}`;
  const inside = (name) => `"$JOBS/${name}/bin`;
  const verify = (name, index, lines) => [
    environment(name),
    install(name, `--refresh-package repo-agent --index ${index} repo-agent`),
    ...lines,
  ];
  const upload = (url) =>
    `UV_PUBLISH_USERNAME=__token__ UV_PUBLISH_PASSWORD=${TOKEN} ${uv} publish --quiet --publish-url ${url} dist/*`;
  return [
    'set -e',
    ...(tests
      ? [
          environment('test'),
          install('test', '-e ".[dev]"'),
          `${inside('test')}/pytest" tests/ -v --cov=automation`,
          `${inside('test')}/mypy" automation/`,
          `${inside('test')}/ruff" check automation/`,
          `${inside('test')}/black" --check automation/`,
        ]
      : []),
    `${uv} build --quiet --python ${python}`,
    `${uvx} --quiet --python ${python} twine@7.0.0 check --strict dist/*`,
    upload(test.uploadUrl),
    ...verify('verify-test', test.simpleUrl, [
      `${inside('verify-test')}/python" -c "from automation import __version__; print(__version__)"`,
      `${inside('verify-test')}/automation" --version`,
      `${inside('verify-test')}/builder" --version`,
    ]),
    upload(production.uploadUrl),
    ...verify('verify', production.simpleUrl, [
      `${inside('verify')}/python" -c "from automation import __version__; print(__version__)"`,
      `${inside('verify')}/automation" --help`,
      `${inside('verify')}/builder" --help`,
      install('verify', `--index ${production.simpleUrl} "repo-agent[all]"`),
      `${inside('verify')}/python" -c "from automation.monitoring.metrics import MetricsCollector"`,
    ]),
  ].join('\n');
}
