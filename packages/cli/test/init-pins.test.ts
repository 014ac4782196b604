import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SUITE_VERSION } from '#release-model';
import { createRecordingHost, REPOSITORY, temporaryFolder, type TemporaryFolder } from '#testkit';
import { judgePin } from '../src/init/suite-address.ts';
import { git, writeClone } from './init-project.ts';
import { runWords, type CommandRun } from './terminal.ts';

const WORKFLOW = '.gitea/workflows/pypi-publish.yml';
const REHEARSAL = '.gitea/workflows/pypi-rehearsal.yml';
const RELEASE = `v${SUITE_VERSION}`;
const IDENTITY = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', '-c', 'tag.gpgsign=false'];

let scratch: TemporaryFolder;
/** A clone of the suite that knows its releases, and one that doesn't. */
let suite: string;
let bare: string;
let commit: string;
let count = 0;

beforeAll(async () => {
  scratch = await temporaryFolder();
  for (const name of ['suite', 'bare']) {
    await mkdir(join(scratch.path, name));
    cpSync(join(REPOSITORY, 'action-templates'), join(scratch.path, name, 'action-templates'), { recursive: true });
    for (const room of ['publish', ...readdirSync(join(REPOSITORY, 'actions')).map((action) => `actions/${action}`)]) {
      cpSync(join(REPOSITORY, room, 'action.yml'), join(scratch.path, name, room, 'action.yml'));
    }
    git(join(scratch.path, name), 'init', '--quiet');
    git(join(scratch.path, name), 'add', '--all');
    git(join(scratch.path, name), ...IDENTITY, 'commit', '--quiet', '--message=The suite');
  }
  suite = join(scratch.path, 'suite');
  bare = join(scratch.path, 'bare');
  git(suite, ...IDENTITY, 'tag', '--annotate', RELEASE, '--message=What is new');
  commit = git(suite, 'rev-parse', 'HEAD').trim();
  git(suite, ...IDENTITY, 'commit', '--quiet', '--allow-empty', '--message=Later');
});

afterAll(async () => {
  await scratch.remove();
});

async function project(): Promise<string> {
  count += 1;
  return await writeClone(scratch.path, `project-${String(count)}`);
}

async function init(folder: string, suiteFolder: string, ...words: string[]): Promise<CommandRun> {
  return await runWords(['init', ...words], { folder, suiteFolder });
}

function pinsIn(folder: string, path: string): readonly string[] {
  const text = readFileSync(join(folder, path), 'utf8');
  return [...new Set([...text.matchAll(/uses: [^\s@]+@(?<pin>.+)$/gmu)].map(({ groups }) => groups?.['pin'] ?? ''))];
}

const whole = process.env['PROOF'] === '1';

describe('init pins the suite', () => {
  test.each(whole ? ['self-contained', 'single-job'] : ['self-contained'])(
    'to the commit of its version, where the clone knows it: %s',
    async (template) => {
      const folder = await project();
      const words = ['--templates', `${template},rehearsal`, '--on-failure'];
      expect(await init(folder, suite, ...words)).toMatchObject({ status: 0, errors: '' });
      for (const path of [WORKFLOW, REHEARSAL]) expect(pinsIn(folder, path)).toEqual([`${commit} # ${RELEASE}`]);
      const check = await init(folder, suite, '--check');
      expect(check).toMatchObject({ status: 0, errors: '' });
      expect(check.output).toContain(`${WORKFLOW}: is pinned to ${RELEASE}, which is this version.`);
    },
  );

  test('to the tag of its whole version, where the clone lacks the tag or is not a clone itself', async () => {
    const folder = await project();
    await init(folder, bare, '--templates', 'self-contained, rehearsal');
    for (const path of [WORKFLOW, REHEARSAL]) expect(pinsIn(folder, path)).toEqual([RELEASE]);
    expect(await init(folder, bare, '--check')).toMatchObject({ status: 0, errors: '' });

    // A copy below another repository, whose tags are that one's own
    const outer = await project();
    cpSync(join(REPOSITORY, 'action-templates'), join(outer, 'vendor/suite/action-templates'), { recursive: true });
    git(outer, ...IDENTITY, 'tag', RELEASE);
    await init(outer, join(outer, 'vendor/suite'));
    expect(pinsIn(outer, WORKFLOW)).toEqual([RELEASE]);
  });

  test('to what was asked for; behind a commit it says which release that is', async () => {
    for (const [ref, pin] of [
      ['v1', 'v1'],
      [commit, `${commit} # ${RELEASE}`],
      ['0'.repeat(40), '0'.repeat(40)],
    ] as const) {
      const folder = await project();
      expect(await init(folder, suite, '--ref', ref)).toMatchObject({ status: 0, errors: '' });
      expect(pinsIn(folder, WORKFLOW)).toEqual([pin]);
    }
  });
});

describe('init --check judges the pin', () => {
  test.each([
    ['v1', null, 'moving', 'follows v1, which the maintainers of the suite can move'],
    ['main', null, 'moving', 'follows main, which'],
    ['v0.9.0', null, 'other-version', `is pinned to v0.9.0, but this is ${RELEASE}.`],
    [RELEASE, null, 'this-version', `is pinned to ${RELEASE}, which is this version.`],
    ['0'.repeat(40), null, 'unknown', 'without a comment that names its release'],
    ['0'.repeat(40), 'latest', 'unknown', 'without a comment that names its release'],
    ['0'.repeat(40), 'v0.9.0', 'unknown', "doesn't have that tag"],
    ['0'.repeat(40), RELEASE, 'wrong', `in the clone of the suite ${RELEASE} is commit `],
  ])('%s # %s', async (ref, release, kind, sentence) => {
    const host = createRecordingHost({ folder: join(scratch.path, 'host') });
    expect(await judgePin({ ref, release }, suite, host)).toEqual({
      kind,
      sentence: expect.stringContaining(sentence),
    });
  });

  test.each([
    ...(whole ? [['v1', 0, 'follows v1, which the maintainers of the suite can move'] as const] : []),
    [`${'0'.repeat(40)} # ${RELEASE}`, 1, `in the clone of the suite ${RELEASE} is commit `] as const,
  ])('and ends by it: %s', async (pin, status, sentence) => {
    const folder = await project();
    await init(folder, suite);
    const path = join(folder, WORKFLOW);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`@${commit} # ${RELEASE}`, `@${pin}`));
    const check = await init(folder, suite, '--check');
    expect(check.status).toBe(status);
    expect(check.output + check.errors).toContain(sentence);
  });

  test('finds the one step that is pinned to something else', async () => {
    const folder = await project();
    await init(folder, suite);
    const path = join(folder, WORKFLOW);
    const text = readFileSync(path, 'utf8');
    const last = text.lastIndexOf(commit);
    writeFileSync(path, `${text.slice(0, last)}${'0'.repeat(40)}${text.slice(last + 40)}`);
    const check = await init(folder, suite, '--check');
    expect(check.status).toBe(1);
    expect(check.output).toContain('differs from this version in 1 line.');
  });

  test.each([
    ["PROJECT_DIR: '.'", "PROJECT_DIR: '${{ secrets.PYPI_API_TOKEN }}'"],
    [/^ +python-versions: .*$/mu, '          python-versions: ${{ secrets.PYPI_API_TOKEN }}'],
    [/^name: .*$/mu, 'name: ${{ secrets.PYPI_API_TOKEN }}'],
  ])('finds an expression in a setting that a project may change: %s', async (from, to) => {
    const folder = await project();
    await init(folder, suite);
    const path = join(folder, WORKFLOW);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    expect((await init(folder, suite, '--check')).status).toBe(1);
    // A value is the project's own
    writeFileSync(
      path,
      text.replace(from, () => to.replace(/'?\$\{\{.*\}\}'?/u, 'own')),
    );
    expect((await init(folder, suite, '--check')).status).toBe(0);
  });
});
