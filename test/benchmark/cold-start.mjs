import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { median, printTable, spread } from './statistics.mjs';

/**
 * What a runner hands an action, with nonsense for one input that it must refuse: the whole start, and nothing after it.
 * An action without a boolean gets no inputs, and refuses that.
 */
function refusedInputs(root, action) {
  const file = [join(root, action, 'action.yml'), join(root, 'actions', action, 'action.yml')].find(existsSync);
  const inputs = Object.entries(parse(readFileSync(file, 'utf8')).inputs ?? {});
  const bad = inputs.find(([, input]) => ['true', 'false'].includes(String(input.default)));
  if (bad === undefined) return {};
  const value = ([name, input]) => {
    if (name === bad[0]) return 'nonsense';
    return /token|password/u.test(name) ? 'token-of-nobody' : String(input.default ?? '');
  };
  return Object.fromEntries(inputs.map((row) => [`INPUT_${row[0].toUpperCase()}`, value(row)]));
}

/** Times the start of every entry, up to its refusal of a bad input, against an empty Node script, interleaved. */
export async function coldStarts(root, runs) {
  const scratch = mkdtempSync(join(tmpdir(), 'cold-start-'));
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const entries = readdirSync(join(root, 'dist')).filter(
    (name) => name !== 'suite' && existsSync(join(root, 'dist', name, 'index.js')),
  );
  const given = new Map(entries.map((entry) => [entry, entry === 'cli' ? {} : refusedInputs(root, entry)]));
  const environment = { ...process.env };
  // Node reads these certificates before an empty script too, which would make every ratio look better.
  delete environment.NODE_EXTRA_CA_CERTS;
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
      const took = start(join(root, 'dist', entry, 'index.js'), given.get(entry), entry === 'cli' ? ['--version'] : []);
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
