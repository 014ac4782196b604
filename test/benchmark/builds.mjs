import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkOut } from './peers.mjs';
import { printTable, spread } from './statistics.mjs';
import { startStopwatch } from './stopwatch.mjs';

/** Our action as a runner starts it, and what it is given. */
function ours({ root, scratch, pythonVersion }, checkout, work) {
  const { inputs: declared } = parse(readFileSync(join(root, 'actions/build-dists/action.yml'), 'utf8'));
  const inputs = Object.entries(declared).map(([name, input]) => [name, String(input.default ?? '')]);
  const env = {
    RUNNER_TEMP: join(work, 'temp'),
    RUNNER_TOOL_CACHE: join(scratch, 'tool-cache'),
    GITHUB_WORKSPACE: checkout,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    'INPUT_PYTHON-VERSION': pythonVersion,
  };
  mkdirSync(env.RUNNER_TEMP, { recursive: true });
  return { argv: [process.execPath, join(root, 'dist/build-dists/index.js')], env };
}

/** Times the whole process of our build, with its checks, against `uv build` of both files, interleaved. */
export async function compareBuilds(place, rounds) {
  const { scratch, peers, python, project } = place;
  const stopwatch = startStopwatch(python, scratch);
  const times = { uv: [], ours: [] };
  const environment = { ...process.env };
  // uv compiles what it imports into its environments, which the next hook then finds, unless this is set
  delete environment.PYTHONDONTWRITEBYTECODE;
  let folders = 0;
  async function build(contender) {
    const work = join(scratch, `build-${(folders += 1)}`);
    const checkout = checkOut(project, join(work, 'checkout'));
    const { argv, env } =
      contender === 'uv'
        ? { argv: [peers.uv, 'build', '--quiet', '--python', python], env: {} }
        : ours(place, checkout, work);
    const counted = await stopwatch.time({ argv, cwd: checkout, env: { ...environment, ...env } });
    rmSync(work, { recursive: true, force: true });
    return counted;
  }
  try {
    for (const contender of ['uv', 'ours']) await build(contender);
    for (let round = 0; round < rounds; round += 1) {
      for (const contender of ['uv', 'ours']) times[contender].push(await build(contender));
    }
  } finally {
    await stopwatch.stop();
  }
  const of = (contender, figure) => times[contender].map((counted) => counted[figure]);
  const ratio = (figure) => spread(of('ours', figure).map((value, round) => value / of('uv', figure)[round]));
  console.log(
    `\n# A build of sdist and wheel as a whole process: ${rounds} interleaved rounds, caches of uv warm, seconds`,
  );
  printTable([
    ['contender', 'wall, median (least-most)', 'processor', 'ours / it, wall', 'processor', 'to reach'],
    ['uv build', spread(of('uv', 'wall')), spread(of('uv', 'cpu')), ratio('wall'), ratio('cpu'), '<= 1.10'],
    ['repo-agent-actions, with its checks', spread(of('ours', 'wall')), spread(of('ours', 'cpu')), '', '', ''],
  ]);
}
