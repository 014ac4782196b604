import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  makeDistributions,
  runBundle,
  temporaryFolder,
  writeProject,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';

/** One release, and what every stage has to say of its tag: `null` where it is the tag of the version. */
interface Row {
  readonly prefix: string;
  readonly tag: string;
  readonly version: string;
  readonly refusal: RegExp | null;
  /** What is not asked at every change costs a build of its own. */
  readonly always?: true;
}

const NAME = 'My.Pkg';

const ROWS: readonly Row[] = [
  { prefix: '{name}-v', tag: 'My.Pkg-v1.0', version: '1.0', refusal: null, always: true },
  { prefix: '{name}-v', tag: 'my_pkg-v1.0.0', version: '1.0', refusal: null },
  { prefix: 'v', tag: 'v1.0.0', version: '1.0', refusal: null, always: true },
  { prefix: 'v', tag: '1.0', version: '1.0', refusal: /^tag: 1\.0 doesn't begin with 'v'\. /u, always: true },
  { prefix: 'v', tag: 'V1.0', version: '1.0', refusal: /^tag: V1\.0 doesn't begin with 'v'\. /u },
  { prefix: '{name}-v', tag: 'v1.0', version: '1.0', refusal: /^tag: v1\.0 doesn't begin with 'My\.Pkg-v'\. /u },
  { prefix: '{name}-v', tag: 'other-v1.0', version: '1.0', refusal: /^tag: other-v1\.0 doesn't begin with / },
  { prefix: '', tag: 'v1.0', version: '1.0', refusal: null },
  { prefix: '', tag: '1.0', version: '1.0', refusal: null },
  { prefix: 'pkg/v', tag: 'pkg/v1.0', version: '1.0', refusal: null },
  { prefix: 'v', tag: 'v1.0-rc1', version: '1.0rc1', refusal: null },
  { prefix: 'v', tag: 'v1!2.0', version: '1!2.0', refusal: null },
  {
    prefix: 'v',
    tag: 'v1.0-alpine',
    version: '1.0',
    refusal: /^tag: v1\.0-alpine doesn't name a version after 'v'\. /,
  },
  { prefix: 'v', tag: 'v2.0', version: '1.0', refusal: /^tag: v2\.0 says 2\.0, but .*1\.0/u, always: true },
  { prefix: 'v', tag: 'v1.0rc1', version: '1.0', refusal: /^tag: v1\.0rc1 says 1\.0rc1, but .*1\.0/u },
  { prefix: 'v', tag: 'v2.0', version: '1!2.0', refusal: /^tag: v2\.0 says 2\.0, but .*1!2\.0/u },
  { prefix: 'v', tag: 'v1.0+local', version: '1.0', refusal: /^tag: v1\.0\+local says 1\.0\+local, and / },
];

/** How somebody says the tag. */
const FORMS = {
  'by its name': (tag: string) => ({ inputs: { tag }, environment: { GITHUB_REF: 'refs/heads/main' } }),
  'by its ref': (tag: string) => ({ inputs: { tag: `refs/tags/${tag}` }, environment: {} }),
  'by the ref of the run': (tag: string) => ({ inputs: {}, environment: { GITHUB_REF: `refs/tags/${tag}` } }),
} as const;

type Form = keyof typeof FORMS;

const FORM_NAMES = Object.keys(FORMS) as readonly Form[];

const isWhole = process.env['PROOF'] === '1';

/** Every row, each in one of the forms; all of them in all forms where everything is asked. */
const cases: readonly (readonly [Row, Form])[] = ROWS.flatMap((row, place) =>
  isWhole
    ? FORM_NAMES.map((form) => [row, form] as const)
    : [[row, FORM_NAMES[place % FORM_NAMES.length] ?? 'by its name'] as const],
).filter(([{ always }]) => isWhole || always === true);

let scratch: TemporaryFolder;
const projects = new Map<string, string>();
const built = new Map<string, string>();

/** The project of a row, with all tags of its version's rows on its commit. */
async function projectOf({ prefix, version }: Row): Promise<string> {
  const key = `${prefix} ${version}`;
  const there = projects.get(key);
  if (there !== undefined) return there;
  const folder = join(scratch.path, `project ${String(projects.size)}`);
  await writeProject({
    folder,
    name: NAME,
    version,
    backend: 'flit-core',
    scripts: {},
    files: { 'src/my_pkg/cli.py': null },
    git: 'committed',
    toml: `[tool.repo-agent-actions]\ntag-prefix = "${prefix}"\n`,
  });
  for (const row of ROWS.filter((one) => one.prefix === prefix && one.version === version))
    execFileSync('git', ['tag', row.tag], { cwd: folder });
  projects.set(key, folder);
  return folder;
}

/** Distributions of a version, as somebody else built them. */
async function distributionsOf(version: string): Promise<string> {
  const there = built.get(version);
  if (there !== undefined) return there;
  const folder = join(scratch.path, `built ${String(built.size)}`);
  await mkdir(join(folder, 'dist'), { recursive: true });
  makeDistributions(
    [{ filename: `my_pkg-${version}-py3-none-any.whl`, metadata: { Name: NAME, Version: version } }],
    join(folder, 'dist'),
  );
  built.set(version, folder);
  return folder;
}

let steps = 0;

async function step(
  action: string,
  workspace: string,
  more: Readonly<Record<string, string>>,
  form: Form,
  tag: string,
): Promise<StepRun> {
  steps += 1;
  const { inputs, environment } = FORMS[form](tag);
  return await runBundle(action, {
    workspace,
    runnerTemp: join(scratch.path, `temp ${String(steps)}`),
    inputs: { ...more, ...inputs },
    environment,
  });
}

/** What a stage says of the tag; `null`: nothing is wrong with it. */
function saidOf({ errors, warnings }: StepRun): string | null {
  const about = /^(?:::\w+::)?(?<sentence>(?:tag|tag-prefix|GITHUB_REF): .*)/u;
  for (const message of [...errors, ...warnings]) {
    const sentence = about.exec(message)?.groups?.['sentence'];
    if (sentence !== undefined && !sentence.includes(', too; ') && !sentence.includes('there is no repository'))
      return sentence;
  }
  return null;
}

function expectAnswer(said: string | null, refusal: RegExp | null): void {
  if (refusal === null) expect(said).toBeNull();
  else expect(said).toMatch(refusal);
}

beforeAll(async () => {
  scratch = await temporaryFolder();
});
afterAll(async () => {
  await scratch.remove();
});

describe.each(cases)('%j, given %s', (row, form) => {
  const { tag, version, prefix, refusal } = row;

  test('validate and preflight answer alike', async () => {
    const project = await projectOf(row);
    const [validate, preflight] = await Promise.all([
      step('validate-metadata', project, { checks: 'tag' }, form, tag),
      step('preflight', project, {}, form, tag),
    ]);
    expectAnswer(saidOf(validate), refusal);
    expect(validate.exitCode).toBe(refusal === null ? 0 : 1);
    expectAnswer(saidOf(preflight), refusal);
    expect(preflight.outputs).toMatchObject(refusal === null ? { tag, version } : {});
  });

  // It takes the tag from its input alone
  const given = form === 'by the ref of the run' ? 'by its name' : form;

  test('so does create-release', async () => {
    const folder = await distributionsOf(version);
    const release = await step('create-release', folder, { 'tag-prefix': prefix }, given, tag);
    expectAnswer(saidOf(release), refusal);
    expect(release.outputs).toMatchObject({ passed: String(refusal === null) });
  });

  // A build takes seconds
  const testAll = (isWhole ? form === 'by its ref' : tag === 'v1.0.0') ? test : test.skip;
  testAll('so do build and the umbrella', async () => {
    const project = await projectOf(row);
    const alone = await step('build-dists', project, { formats: 'sdist' }, form, tag);
    expectAnswer(saidOf(alone), refusal);
    expect([alone.exitCode, alone.errors]).toEqual(refusal === null ? [0, []] : [1, expect.any(Array)]);
    const umbrella = await step(
      'publish',
      project,
      { stages: 'build', formats: 'sdist', 'dry-run': 'true' },
      form,
      tag,
    );
    expectAnswer(saidOf(umbrella), refusal);
  });
});

test.each([
  'validate-metadata',
  'build-dists',
  'preflight',
  'publish',
  'create-release',
  'hand-over',
  'publish-index',
  'report-failure',
])('%s refuses a branch in the place of the tag', async (action) => {
  const more: Readonly<Record<string, string>> =
    { 'hand-over': { mode: 'keep' }, 'report-failure': { results: 'test failure' }, publish: { 'dry-run': 'true' } }[
      action
    ] ?? {};
  const run = await runBundle(action, {
    workspace: scratch.path,
    runnerTemp: join(scratch.path, `branch ${action}`),
    inputs: { ...more, tag: 'refs/heads/main' },
  });
  expect(run.errors.at(-1)).toBe(
    'tag: refs/heads/main is a branch, not a tag. Give the name of a tag as git tag --list shows it.',
  );
});
