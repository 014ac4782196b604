import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { pythonOnPath } from '../integration/observed-rehearsal.ts';
import type { BrokenProject, Catcher } from './broken/broken-project.ts';
import { BROKEN_PROJECTS, SOUND_PROJECTS } from './broken/broken-projects.ts';
import { catchFault, isSaid } from './broken/catch-fault.ts';
import { whyUnreachable } from './fetch-sdist.ts';
import { seededChance } from './seeded.ts';

const whole = process.env['PROOF'] === '1';
const python = pythonOnPath();

/** The stages that cost a second or two by their own commands. */
const CHEAP: ReadonlySet<Catcher> = new Set(['settings', 'validate']);
const SLICE = 6;

/** A whole release, on a busy machine. Milliseconds. */
const LIMIT = 900_000;

/** Some of the cheap ones, by `SEED`. */
function slice(): readonly BrokenProject[] {
  const chance = seededChance(Number(process.env['SEED'] ?? '13'));
  return BROKEN_PROJECTS.filter(({ stage, options }) => CHEAP.has(stage) && options.length === 0)
    .map((project) => ({ project, order: chance.next() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, SLICE)
    .map(({ project }) => project);
}

const projects = whole ? BROKEN_PROJECTS : slice();
// What the slice is caught by needs no index
const unreachable = whole ? await whyUnreachable({ name: 'platformdirs' }) : null;
if (unreachable !== null) process.stderr.write(`\nBROKEN PROJECTS ARE NOT REHEARSED: ${unreachable}\n`);
const testWithIndex = unreachable === null ? test : test.skip;
const testWhole = whole ? testWithIndex : test.skip;

let scratch: TemporaryFolder;
let folders = 0;
const caught = new Map<Catcher, { of: number; right: number }>();

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
  const counts = [...caught.values()];
  const sum = (key: 'of' | 'right'): number => counts.reduce((all, one) => all + one[key], 0);
  const lines = [...caught].map(([stage, { right, of }]) => `  ${stage.padEnd(10)} ${String(right)} of ${String(of)}`);
  process.stderr.write(
    `\nbroken projects caught as they must be: ${sum('right')} of ${sum('of')}\n${lines.join('\n')}\n`,
  );
});

function newFolder(): string {
  folders += 1;
  return join(scratch.path, String(folders));
}

async function catchAndJudge(project: BrokenProject): Promise<void> {
  const { stage, says, outcome } = project;
  const count = caught.get(stage) ?? { of: 0, right: 0 };
  caught.set(stage, count);
  count.of += 1;
  const { stoppedAt, said } = await catchFault(project, { folder: newFolder(), python, rehearses: whole });
  expect({ stoppedAt, said: isSaid(says, said) ? says : said }).toEqual({
    stoppedAt: outcome === 'stops' ? stage : null,
    said: says,
  });
  count.right += 1;
}

async function releaseAndJudge(project: BrokenProject): Promise<void> {
  const { stoppedAt } = await catchFault(project, { folder: newFolder(), python, rehearses: true });
  expect(stoppedAt).toBeNull();
}

describe('a project with one fault is caught at its stage, in a sentence that says what is wrong and what to do', () => {
  testWithIndex.each(projects)('$stage: $name', catchAndJudge, LIMIT);
});

describe('the same project without a fault', () => {
  testWhole.each(SOUND_PROJECTS)('is released by $backend', releaseAndJudge, LIMIT);
});

test('the table has at least 120 rows, each with a name of its own', () => {
  expect(BROKEN_PROJECTS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(BROKEN_PROJECTS.map(({ name }) => name)).size).toBe(BROKEN_PROJECTS.length);
});
