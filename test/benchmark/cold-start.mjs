import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { median, printTable, spread } from './statistics.mjs';

/** One input of the action that a nonsense value makes it refuse: the whole start, and nothing after it. */
function refusedInput(root, action) {
  const file = [join(root, action, 'action.yml'), join(root, 'actions', action, 'action.yml')].find(existsSync);
  const { inputs = {} } = parse(readFileSync(file, 'utf8'));
  const [name] = Object.entries(inputs).find(([, input]) => ['true', 'false'].includes(String(input.default))) ?? [];
  return name ?? null;
}

/** Times the start of every entry, up to its refusal of a bad input, against an empty Node script, interleaved. */
export async function coldStarts(root, runs) {
  const scratch = mkdtempSync(join(tmpdir(), 'cold-start-'));
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const entries = readdirSync(join(root, 'dist')).filter(
    (name) => name !== 'suite' && existsSync(join(root, 'dist', name, 'index.js')),
  );
  // Node reads the certificates of this variable before an empty script too, which would make every ratio look better.
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  const start = (file, env, args = []) => {
    const begin = performance.now();
    spawnSync(process.execPath, [file, ...args], {
      env: { ...environment, ...env, RUNNER_TEMP: scratch },
      stdio: 'ignore',
    });
    return performance.now() - begin;
  };
  const times = Object.fromEntries(['(empty)', ...entries].map((name) => [name, []]));
  for (let round = 0; round < runs + 1; round += 1) {
    const counted = round > 0;
    const blank = start(empty, {});
    if (counted) times['(empty)'].push(blank);
    for (const entry of entries) {
      const name = entry === 'cli' ? null : refusedInput(root, entry);
      const env = name === null ? {} : { [`INPUT_${name.toUpperCase()}`]: 'nonsense' };
      const took = start(join(root, 'dist', entry, 'index.js'), env, entry === 'cli' ? ['--version'] : []);
      if (counted) times[entry].push(took);
    }
  }
  console.log(
    `\n# Cold start of each entry, up to the refusal of a bad input: ${runs} interleaved runs, milliseconds (to reach: <= 2.5 x empty)`,
  );
  const base = median(times['(empty)']);
  printTable([
    ['entry', 'median (least-most)', 'x empty'],
    ...Object.entries(times).map(([name, list]) => [name, spread(list, 0), (median(list) / base).toFixed(2)]),
  ]);
  rmSync(scratch, { recursive: true, force: true });
}
