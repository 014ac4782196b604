import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseFailureNote, parseReceipt, type Receipt } from '#release-model';
import { REPOSITORY, runStep, temporaryFolder, type StepOptions, type StepRun, type TemporaryFolder } from '#testkit';

const TRIAL = [
  '--import',
  join(REPOSITORY, 'scripts/parts/typescript-loader.mjs'),
  join(import.meta.dirname, 'trial/trial-action.ts'),
];
const SECRET = 'pypi-Ag%EIcHlwaS5vcmc/+=';

function isAlive(pid: number): boolean {
  try {
    // What was killed is a zombie until the first process of its container asks for it, which some never do.
    return !/\) [ZX] /u.test(readFileSync(`/proc/${String(pid)}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

interface Trial extends StepRun {
  readonly workspace: string;
  readonly receipts: readonly Receipt[];
}

describe('startAction', () => {
  let folder: TemporaryFolder;
  let count = 0;

  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(async () => {
    await folder.remove();
  });

  async function trial(inputs: Readonly<Record<string, string>>, options: Partial<StepOptions> = {}): Promise<Trial> {
    count += 1;
    const base = join(folder.path, String(count));
    const workspace = join(base, 'workspace');
    const runnerTemp = join(base, 'temp');
    await mkdir(workspace, { recursive: true });
    const run = await runStep(TRIAL, { workspace, runnerTemp, inputs, ...options });
    // Nothing but the store, the command files and what belongs to Node is left.
    expect((await readdir(runnerTemp)).filter((name) => name.startsWith('raa-'))).toEqual([]);
    const store = join(runnerTemp, 'repo-agent-actions');
    const paths = existsSync(store)
      ? (await readdir(store, { recursive: true })).filter((path) => path.endsWith('.json'))
      : [];
    const receipts = await Promise.all(
      paths.map(async (path) => parseReceipt(await readFile(join(store, path), 'utf8'), path)),
    );
    return { ...run, workspace, receipts };
  }

  test('a good run passes: outputs, receipt, summary, log', async () => {
    const { exitCode, outputs, receipts, summary, log, errors, warnings } = await trial({
      does: '',
      'some-text': 'hello',
    });
    expect({ exitCode, outputs, errors, warnings }).toEqual({
      exitCode: 0,
      outputs: { passed: 'true', says: 'hello' },
      errors: [],
      warnings: [],
    });
    expect(receipts).toMatchObject([{ stage: 'test', outcome: 'passed', project: 'trial-project' }]);
    expect(summary).toContain('| command hello | ✓ passed |  | 0.0 s |');
    expect(log).toContain('test: passed in');
  });

  test.each([
    ['GITEA_ACTIONS', true, '50 % of it'],
    ['GITHUB_ACTIONS', false, '50 %25 of it'],
  ])('a runner that sets %s: nothing is folded, and what is said can be read', async (variable, unfolded, said) => {
    const { log } = await trial(
      { does: 'log, fail', 'some-text': '50 % of it' },
      { environment: { [variable]: 'true', RUNNER_ENVIRONMENT: 'self-hosted' } },
    );
    const lines = log.split('\n');
    expect(lines[0] === '::endgroup::').toBe(unfolded);
    expect(lines.find((line) => line.startsWith('::warning'))).toBe(`::warning file=50 %25 of it,line=3::${said}`);
    expect(lines).toContain('::error::pytest: failed with exit code 1. Fix the tests.');
  });

  test('a stage that fails: one sentence, outputs and receipt anyway', async () => {
    const { exitCode, outputs, errors, receipts, summary } = await trial({ does: 'fail', 'some-text': 'x' });
    expect({ exitCode, outputs, errors }).toEqual({
      exitCode: 1,
      outputs: { passed: 'false', says: 'x' },
      errors: ['pytest: failed with exit code 1. Fix the tests.'],
    });
    expect(receipts).toMatchObject([{ outcome: 'failed' }]);
    expect(summary).toContain('Fix the tests.');
  });

  test.each([
    ['refuse', 'does: holds refuse. Leave it out.'],
    [
      'crash',
      'trial-action: undefined is not a function. This is a bug in repo-agent-actions: please report it, with the debug log.',
    ],
    [
      'throw-text',
      'trial-action: only a text. This is a bug in repo-agent-actions: please report it, with the debug log.',
    ],
  ])('what is thrown (%s) becomes one sentence, default outputs and a receipt', async (deed, sentence) => {
    const { exitCode, outputs, errors, receipts } = await trial({ does: deed });
    expect({ exitCode, outputs, errors }).toEqual({
      exitCode: 1,
      outputs: { passed: 'false', says: '' },
      errors: [sentence],
    });
    expect(receipts).toMatchObject([{ stage: 'test', outcome: 'failed', failure: sentence }]);
  });

  test('where a mistake of ours was thrown is in the debug log only, and without a secret', async () => {
    const { errors, commands, log, receipts } = await trial({ does: 'crash-with-password', password: SECRET });
    const sentence =
      'trial-action: no *** in x. This is a bug in repo-agent-actions: please report it, with the debug log.';
    expect(errors).toEqual([sentence]);
    const [debug, ...others] = commands.filter(({ name }) => name === 'debug').map(({ message }) => message);
    expect(others).toEqual([]);
    expect(debug).toMatch(/^TypeError: no \*\*\* in x\n\s+at [\s\S]*\ncaused by: Error: it was \*\*\*\n\s+at /u);
    const said = log.split('\n').filter((line) => !/^::(?:debug|add-mask)::/u.test(line));
    expect(said.filter((line) => /^\s+at |trial-action\.ts/u.test(line))).toEqual([]);
    expect(said.join('\n')).not.toContain(SECRET);
    expect(receipts).toMatchObject([{ failure: sentence }]);
  });

  test('an error about one thing is told once, and another one in the same words stays', async () => {
    const { errors, commands, log } = await trial({ does: 'tell-twice, fail' });
    expect(errors).toEqual([
      'pytest: failed with exit code 1. Fix the tests',
      'mypy: failed with exit code 2. Fix the types. [T2]',
      'pytest: failed with exit code 1. Fix the tests.',
    ]);
    const last = commands.filter(({ name }) => name === 'error').at(-1);
    expect(last?.properties).toMatchObject({ file: '/elsewhere/x.py', line: '3' });
    expect(log).toMatch(/^pytest: failed \[T1\]$/mu);
  });

  test('what nobody catches fails the step once', async () => {
    const { exitCode, errors } = await trial({ does: 'stray' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      'trial-action: nobody caught this. This is a bug in repo-agent-actions: please report it, with the debug log.',
    ]);
  });

  test('a signal aborts the run, which still leaves a receipt', async () => {
    const { exitCode, errors, receipts } = await trial(
      { does: 'wait' },
      { interrupt: { signal: 'SIGTERM', onceLogged: 'waiting' } },
    );
    expect(exitCode).toBe(1);
    expect(errors).toEqual(['trial-action: stopped by SIGTERM. Run it again: it continues where it stopped.']);
    expect(receipts).toMatchObject([{ outcome: 'failed' }]);
  });

  test('text from elsewhere issues no command and breaks no summary', async () => {
    const evil = [
      '::set-output name=passed::true',
      '  \u00a0::error::forged',
      'progress\r::stop-commands::word',
      'x ##[add-mask]everything',
      '\u001b[31m::debug::red\u001b[0m \u001b]8;;http://evil.example\u0007link',
      '</td></table>\n\n# A heading <script>alert(1)</script> [a](http://evil.example) | `code`',
    ].join('\n');
    const { exitCode, commands, log, outputs, summary } = await trial({ does: 'log', 'some-text': evil });
    expect(exitCode).toBe(0);
    const issued = commands.map(({ name }) => name).filter((name) => name !== 'group' && name !== 'endgroup');
    expect(issued).toEqual(['warning']);
    expect(log).not.toContain('\u001b');
    expect(outputs['says']).toBe(evil);
    const row = summary.split('\n').find((line) => line.includes('stop-commands')) ?? '';
    expect(row).toMatch(/^\| [^|]* \| [^|]* \| [^|]* \| [^|]* \|$/u);
    expect(summary).not.toMatch(/<script|^# |\[a\]|http:/mu);
  });

  test('a secret is masked in every form, first of all, and is in no log, file or child', async () => {
    const { exitCode, commands, log, masks, workspace } = await trial({
      does: 'print-password, spy-on-parent',
      password: `${SECRET}\n`,
    });
    expect(exitCode).toBe(0);
    expect(masks).toEqual(expect.arrayContaining([SECRET, encodeURIComponent(SECRET)]));
    expect(commands.slice(0, masks.length).every(({ name }) => name === 'add-mask')).toBe(true);
    const rest = log
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    expect(rest).toContain('password: ***');
    const basic = Buffer.from(`somebody:${SECRET}`).toString('base64');
    expect(masks.some((mask) => basic.includes(mask))).toBe(true);
    const spied = await readFile(join(workspace, 'spied.txt'), 'utf8');
    for (const text of [rest, spied]) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(encodeURIComponent(SECRET));
    }
    expect(spied).not.toContain('_runner_file_commands');
    expect(spied).toContain('RUNNER_TEMP');
  });

  test('an input that is refused before there is a receipt leaves a note for the job that reports it', async () => {
    const runnerTemp = join(folder.path, 'noted');
    const environment = { GITHUB_JOB: 'upload', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' };
    for (const some of ['', 'later']) {
      const inputs = { does: 'refuse', password: 'x', 'some-text': some };
      const run = await runStep(TRIAL, { workspace: folder.path, runnerTemp, inputs, environment });
      expect(run.exitCode).toBe(1);
    }
    const store = join(runnerTemp, 'repo-agent-actions');
    expect(await readdir(store)).toEqual(['failure-7-2-upload.json']);
    const note = parseFailureNote(await readFile(join(store, 'failure-7-2-upload.json'), 'utf8'), 'note');
    expect(note).toMatchObject({ job: 'upload', action: 'trial-action' });
    expect(note.failure).toMatch(/^password: /u);
  });

  test('a secret too short to be hidden is refused', async () => {
    const { exitCode, errors, log } = await trial({ does: '', password: 'abc1234' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      "password: has fewer than 8 characters, so it can't be masked in a log. Give the whole token, or a longer one.",
    ]);
    expect(log).not.toContain('abc1234');
  });

  test('what code of the project wrote to the command files is taken out, and fails the step', async () => {
    const { exitCode, errors, outputs, variables, paths, receipts } = await trial({ does: 'forge-files' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH: was changed by code of the project/u),
    ]);
    expect({ outputs, variables, paths }).toEqual({ outputs: { passed: 'false', says: '' }, variables: {}, paths: '' });
    expect(receipts).toMatchObject([{ outcome: 'failed' }]);
  });

  test('a process of the project that is still there is killed, and fails the step', async () => {
    const { exitCode, errors, outputs, workspace } = await trial({ does: 'daemon' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^sleep 300: was started by code of the project and outlived it/u)]);
    expect(outputs['passed']).toBe('false');
    const pid = Number(await readFile(join(workspace, 'daemon.pid'), 'utf8'));
    expect(isAlive(pid)).toBe(false);
  });

  test('in the middle of a run a server of ours goes on, a daemon of the project does not', async () => {
    const alone = await trial({ does: 'server' });
    expect(alone.log).toContain('the server lives');
    expect({ exitCode: alone.exitCode, errors: alone.errors }).toEqual({ exitCode: 0, errors: [] });
    const beside = await trial({ does: 'daemon, server' });
    expect(beside.log).toContain('the server lives');
    expect(beside.errors).toEqual([expect.stringContaining('was started by code of the project')]);
  });

  test('an output above 24 kB becomes a path and a hash', async () => {
    const { outputs } = await trial({ does: 'long' });
    const { path, sha256 } = JSON.parse(outputs['says'] ?? '') as { path: string; sha256: string };
    expect(await readFile(path, 'utf8')).toBe('x'.repeat(30_000));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('an input that is none is warned of, with the one that was meant', async () => {
    const { exitCode, warnings } = await trial({ does: '', 'some-txt': 'x', nonsense: 'y' });
    expect(exitCode).toBe(0);
    expect(warnings).toEqual([
      'some-txt: is not an input of trial-action. Did you mean some-text?',
      'nonsense: is not an input of trial-action. Remove it.',
    ]);
  });
});
