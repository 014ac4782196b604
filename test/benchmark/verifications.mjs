import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkOut, startIndex } from './peers.mjs';
import { printTable, spread } from './statistics.mjs';
import { startStopwatch } from './stopwatch.mjs';

const { findPythons } = await import('../../packages/python-env/src/index.ts');

/** The Pythons of this machine that the example supports, at most three, by their minor versions. */
async function pythonsHere(first) {
  const found = (await findPythons(process.env)).map(({ minor }) => minor).filter((minor) => /^3\.\d\d$/u.test(minor));
  return [...new Set([first, ...found])].slice(0, 3);
}

/** Our action as a runner starts it: it tries what the script tries, and installs once more with pip. */
function ours({ root, scratch }, { index, version, pythons, work }) {
  const { inputs: declared } = parse(readFileSync(join(root, 'actions/verify-install/action.yml'), 'utf8'));
  const inputs = {
    ...Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, String(input.default ?? '')])),
    name: 'repo-agent',
    version,
    index: index.uploadUrl,
    'simple-url': index.simpleUrl,
    'python-versions': pythons.join(','),
    extras: 'none',
    imports: 'automation',
    scripts: 'automation --version\nbuilder --version',
    audit: 'false',
  };
  const env = {
    RUNNER_TEMP: join(work, 'temp'),
    RUNNER_TOOL_CACHE: join(scratch, 'tool-cache'),
    GITHUB_WORKSPACE: work,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  mkdirSync(env.RUNNER_TEMP, { recursive: true });
  return { argv: [process.execPath, join(root, 'dist/verify-install/index.js')], env };
}

function script({ peers, python }, { index, work, withPip }) {
  const environment = join(work, 'environment');
  const installed = [
    'set -e',
    `${peers.uv} venv --quiet --python ${python} ${environment}`,
    `${peers.uv} pip install --quiet --python ${environment} --refresh-package repo-agent --index ${index.simpleUrl} repo-agent`,
    `${environment}/bin/python -c "from automation import __version__; print(__version__)"`,
    `${environment}/bin/automation --version`,
    `${environment}/bin/builder --version`,
  ];
  // What ours does besides, in the way in which a script would do it
  const pip = [
    `${peers.uv} venv --quiet --seed --python ${python} ${environment}-pip`,
    `${environment}-pip/bin/python -m pip install --quiet --no-cache-dir --extra-index-url ${index.simpleUrl} repo-agent`,
  ];
  return { argv: ['bash', '-c', [...installed, ...(withPip ? pip : [])].join('\n')], env: {} };
}

/** Times the whole process of a verification of an installed release, without extras, against the same script with uv. */
export async function compareVerifications(place, rounds) {
  const { scratch, peers, python, pythonVersion, project } = place;
  const checkout = checkOut(project, join(scratch, 'verified'));
  execFileSync(peers.uv, ['build', '--quiet', '--python', python], { cwd: checkout });
  const index = await startIndex(peers, join(scratch, 'verified-index'));
  const files = readdirSync(join(checkout, 'dist')).filter((name) => /\.(?:whl|tar\.gz)$/u.test(name));
  for (const name of files) copyFileSync(join(checkout, 'dist', name), join(scratch, 'verified-index/packages', name));
  const [, version] = files.find((name) => name.endsWith('.whl')).split('-');
  const pythons = await pythonsHere(pythonVersion);
  const contenders = {
    script: (work) => script(place, { index, work, withPip: false }),
    'script with pip': (work) => script(place, { index, work, withPip: true }),
    one: (work) => ours(place, { index, version, pythons: [pythonVersion], work }),
    several: (work) => ours(place, { index, version, pythons, work }),
  };
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  const environment = { ...process.env };
  delete environment.PYTHONDONTWRITEBYTECODE;
  const stopwatch = startStopwatch(python, scratch);
  let folders = 0;
  async function verify(name) {
    const work = join(scratch, `verify-${(folders += 1)}`);
    mkdirSync(work);
    const { argv, env } = contenders[name](work);
    const counted = await stopwatch.time({ argv, cwd: work, env: { ...environment, ...env } });
    rmSync(work, { recursive: true, force: true });
    return counted;
  }
  try {
    for (const name of Object.keys(contenders)) await verify(name);
    for (let round = 0; round < rounds; round += 1) {
      for (const name of Object.keys(contenders)) times[name].push(await verify(name));
    }
  } finally {
    await Promise.all([stopwatch.stop(), index.stop()]);
  }
  const of = (name, figure) => spread(times[name].map((counted) => counted[figure]));
  const ratio = (name, other) => spread(times[name].map((counted, round) => counted.wall / times[other][round].wall));
  const row = (label, name, ratios, reach) => [label, of(name, 'wall'), of(name, 'cpu'), ratios, reach];
  console.log(
    `\n# A verification without extras as a whole process: ${rounds} interleaved rounds, caches warm, seconds`,
  );
  printTable([
    ['contender', 'wall, median (least-most)', 'processor', 'ratio of wall', 'to reach'],
    row('the uv script', 'script', '', ''),
    row('… that also installs with pip', 'script with pip', '', ''),
    row(`ours on ${pythonVersion} / the script`, 'one', ratio('one', 'script'), '<= 0.80'),
    ['     … / the one with pip, as ours does', '', '', ratio('one', 'script with pip'), ''],
    row(`ours on ${pythons.join(', ')} / on one`, 'several', ratio('several', 'one'), '<= 1.30'),
  ]);
}
