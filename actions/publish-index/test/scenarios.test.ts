import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '@repo-agent-actions/testkit';
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

test('the table is as long as it says, and no name is there twice', () => {
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(80);
  expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
});

describe('in this process', () => {
  test.each(
    SCENARIOS.filter(({ killed }) => killed !== true).map((scenario): [string, Scenario] => [scenario.name, scenario]),
  )('%s', async (_, scenario) => {
    await expect(playScenario(scenario, { dist: distOf(scenario), runner: inProcess })).resolves.toBeUndefined();
  });
});

describe('as the bundle that is shipped', () => {
  const whole = process.env['PROOF'] === '1';
  const chosen = SCENARIOS.filter(({ hasty, bundle }) => hasty !== true && (whole || bundle === true));
  test.each(chosen.map((scenario): [string, Scenario] => [scenario.name, scenario]))('%s', async (_, scenario) => {
    await expect(playScenario(scenario, { dist: distOf(scenario), runner: asBundle })).resolves.toBeUndefined();
  });
});
