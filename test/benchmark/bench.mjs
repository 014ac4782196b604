// npm run bench: the seed's way, the best script of today's tools and ours, interleaved, on the same project and index servers.
//   --only pipeline,build,verify,start,upload,archives  the parts to run; upload-small, -many, -large and -linear are the parts of upload
//   --rounds, --starts, --uploads   how often the pipeline and a build, an empty start and an upload are counted
//   --mebibytes 200                 the largest file to upload
//   --peers FOLDER                  an environment with uv, twine and pypiserver, made when it isn't there
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { compareArchives } from './archives.mjs';
import { compareBuilds } from './builds.mjs';
import { coldStarts } from './cold-start.mjs';
import { checkOut, installPeers, seedScript, startIndex, TOKEN, uvScript } from './peers.mjs';
import { median, printTable, spread } from './statistics.mjs';
import { compareUploads } from './uploads.mjs';
import { compareVerifications } from './verifications.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    starts: { type: 'string', default: '25' },
    uploads: { type: 'string', default: '15' },
    mebibytes: { type: 'string', default: '200' },
    only: { type: 'string', default: 'pipeline,build,verify,start,upload,archives' },
    peers: { type: 'string' },
    project: { type: 'string', default: join(ROOT, 'examples/repo-agent') },
  },
});
const rounds = Number(values.rounds);
const only = values.only.split(',');
const uploads = ['small', 'many', 'large', 'linear'].filter(
  (part) => only.includes('upload') || only.includes(`upload-${part}`),
);
const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'bench-'));

/** Runs a command to its end. Returns seconds; what it printed is shown only when it failed. */
async function timed(file, args, options) {
  const start = performance.now();
  let output = '';
  const code = await new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0)
    throw new Error(`${file} ${args.join(' ').slice(0, 80)} failed with ${code}:\n${output.slice(-4000)}`);
  return seconds;
}

/** What is tried after an installation: what the peers try, and what the project's own settings ask for. */
const CHECKS = {
  ours: {
    extras: 'all',
    imports: 'automation',
    scripts: 'automation --version\nbuilder --version',
    'smoke-test': join(import.meta.dirname, 'nothing.py'),
  },
  whole: {},
};

/** Our umbrella action, started as a runner starts it. */
async function ours({ checkout, work, test, production, tests, checks }) {
  const { inputs: declared } = parse(readFileSync(join(ROOT, 'publish/action.yml'), 'utf8'));
  const inputs = {
    ...Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, String(input.default ?? '')])),
    'project-dir': checkout,
    tag: 'v0.1.0',
    'python-versions': pythonVersion,
    'testpypi-token': TOKEN,
    'pypi-token': TOKEN,
    'test-index': test.uploadUrl,
    'test-simple-url': test.simpleUrl,
    index: production.uploadUrl,
    'simple-url': production.simpleUrl,
    ...checks,
    stages: `validate,${tests ? 'test,' : ''}build,check,upload-test,verify-test,upload,verify`,
  };
  const env = {
    ...process.env,
    RUNNER_TEMP: join(work, 'temp'),
    RUNNER_TOOL_CACHE: join(scratch, 'tool-cache'),
    GITHUB_WORKSPACE: checkout,
  };
  mkdirSync(env.RUNNER_TEMP, { recursive: true });
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  return await timed(process.execPath, [join(ROOT, 'dist/publish/index.js')], { cwd: checkout, env });
}

let folders = 0;
async function run(contender, tests) {
  const work = join(scratch, `run-${(folders += 1)}`);
  const checkout = checkOut(values.project, join(work, 'checkout'));
  const [test, production] = await Promise.all([
    startIndex(peers, join(work, 'test')),
    startIndex(peers, join(work, 'production')),
  ]);
  const env = { ...process.env, JOBS: join(work, 'jobs') };
  mkdirSync(env.JOBS);
  try {
    if (contender in CHECKS) return await ours({ checkout, work, test, production, tests, checks: CHECKS[contender] });
    const script =
      contender === 'seed'
        ? seedScript({ python, test, production, tests })
        : uvScript({ peers, python, test, production, tests });
    return await timed('bash', ['-c', script], { cwd: checkout, env });
  } finally {
    await Promise.all([test.stop(), production.stop()]);
    rmSync(work, { recursive: true, force: true });
  }
}

async function comparePipelines(tests) {
  const contenders = ['seed', 'uv', 'ours', 'whole'];
  const seconds = Object.fromEntries(contenders.map((contender) => [contender, []]));
  console.log(
    `\n# The pipeline ${tests ? 'with' : 'without'} the test stage: ${rounds} interleaved rounds, caches warm (one round before, not counted), seconds`,
  );
  for (const contender of ['uv', 'ours', 'whole']) await run(contender, tests);
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) seconds[contender].push(await run(contender, tests));
  }
  const ratio = (other) => spread(seconds.ours.map((value, round) => value / seconds[other][round]));
  printTable([
    ['contender', 'median (least-most)', 'ours / it, round by round', 'to reach'],
    ['(a) the run steps of the plan', spread(seconds.seed), ratio('seed'), '<= 0.25'],
    ['(b) the best uv script', spread(seconds.uv), ratio('uv'), '<= 1.00'],
    ['(c) repo-agent-actions, the same checks', spread(seconds.ours), '', ''],
    ['    … with every check of the project', spread(seconds.whole), '', ''],
  ]);
  return { seed: median(seconds.seed), uv: median(seconds.uv), ours: median(seconds.ours) };
}

const python = execFileSync('python3', ['-c', 'import os, sys; print(os.path.realpath(sys.executable))'], {
  encoding: 'utf8',
}).trim();
const pythonVersion = execFileSync(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
  encoding: 'utf8',
}).trim();
let peers;
try {
  if (only.includes('pipeline') || only.includes('build') || only.includes('verify') || uploads.length > 0) {
    peers = installPeers(values.peers ?? join(scratch, 'peers'), python);
  }
  if (only.includes('pipeline')) {
    await comparePipelines(true);
    await comparePipelines(false);
  }
  if (only.includes('build'))
    await compareBuilds({ root: ROOT, scratch, peers, python, pythonVersion, project: values.project }, rounds);
  if (only.includes('verify'))
    await compareVerifications({ root: ROOT, scratch, peers, python, pythonVersion, project: values.project }, rounds);
  if (only.includes('start')) await coldStarts(ROOT, Number(values.starts));
  if (only.includes('archives')) await compareArchives({ root: ROOT, scratch, python, rounds });
  if (uploads.length > 0) {
    await compareUploads({ root: ROOT, scratch, peers, python, project: values.project }, uploads, {
      rounds: Number(values.uploads),
      mebibytes: Number(values.mebibytes),
    });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
