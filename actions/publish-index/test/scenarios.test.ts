import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { makeRelease } from './release-files.ts';
import { SCENARIOS } from './scenario-table.ts';
import { asBundle, inProcess, playScenario } from './scenario-runner.ts';
import type { FileSet, Scenario } from './scenario.ts';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
  makeRelease(join(folder.path, 'two'));
  makeRelease(join(folder.path, 'five'), {
    tags: ['py3-none-any', 'cp310-none-any', 'cp311-none-any', 'cp312-none-any'],
  });
  // Hardly made smaller by an archive, and short enough for a command line
  const noise = Array.from({ length: 1_900 }, (_, at) => createHash('sha256').update(String(at)).digest('hex'));
  makeRelease(join(folder.path, 'large'), { text: noise.join('') });
});

afterAll(() => folder.remove());

const distOf = ({ files = 'two' }: { readonly files?: FileSet }): string => join(folder.path, files);

const whole = process.env['PROOF'] === '1';
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

/** So many faults of the grid, of more than a hundred, are played in `npm test`. */
const GRID_SLICE = 16;

/** Every scenario that has a course of its own, and of the grid of faults and places a slice by the seed. */
function chosenScenarios(): readonly Scenario[] {
  if (whole) return SCENARIOS;
  const grid = SCENARIOS.filter((scenario) => scenario.grid === true);
  const order = new Map(grid.map(({ name }) => [name, createHash('sha256').update(`${seed} ${name}`).digest('hex')]));
  const slice = new Set(
    [...order]
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .slice(0, GRID_SLICE)
      .map(([name]) => name),
  );
  process.stderr.write(`scenarios: SEED=${seed}, ${slice.size} of ${grid.length} faults of the grid\n`);
  return SCENARIOS.filter((scenario) => scenario.grid !== true || slice.has(scenario.name));
}

const CHOSEN = chosenScenarios();

test('the table is as long as it says, and no name is there twice', () => {
  expect(SCENARIOS.filter((scenario) => scenario.grid !== true).length).toBeGreaterThanOrEqual(80);
  expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
});

describe('in this process', () => {
  test.each(
    CHOSEN.filter(({ killed }) => killed !== true).map((scenario): [string, Scenario] => [scenario.name, scenario]),
  )('%s', async (_, scenario) => {
    await expect(playScenario(scenario, { dist: distOf(scenario), runner: inProcess })).resolves.toBeUndefined();
  });
});

describe('as the bundle that is shipped', () => {
  const chosen = SCENARIOS.filter(({ hasty, bundle }) => hasty !== true && (whole || bundle === true));
  test.each(chosen.map((scenario): [string, Scenario] => [scenario.name, scenario]))('%s', async (_, scenario) => {
    await expect(playScenario(scenario, { dist: distOf(scenario), runner: asBundle })).resolves.toBeUndefined();
  });
});
