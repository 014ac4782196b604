import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseReleaseRecord, STAGES, type ReleaseRecord } from '#release-model';
import { REPOSITORY, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { fingerprint, processesBelow, pythonOnPath } from './observed-rehearsal.ts';

const CLI = join(REPOSITORY, 'dist/cli/index.js');
const EXAMPLE = join(REPOSITORY, 'examples/repo-agent');

let scratch: TemporaryFolder;
let python: string;
let folders = 0;

beforeAll(async () => {
  scratch = await temporaryFolder();
  python = pythonOnPath();
});

afterAll(async () => {
  await scratch.remove();
});

interface Rehearsal {
  readonly child: ChildProcess;
  /** Where the person stands: the report lands below it. */
  readonly folder: string;
  /** `TMPDIR` of the run, empty when it cleaned up. */
  readonly temporary: string;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

async function rehearse(project: string, wrap: readonly string[] = []): Promise<Rehearsal> {
  folders += 1;
  const folder = join(scratch.path, `person ${String(folders)}`);
  const temporary = join(scratch.path, `tmp-${String(folders)}`);
  await Promise.all([mkdir(folder), mkdir(temporary)]);
  const [file, ...args] = [...wrap, process.execPath, CLI, 'rehearse', project, '--python-versions', python];
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, TMPDIR: temporary, RUNNER_TEMP: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
    });
  });
  return { child, folder, temporary, output: () => output, ended };
}

async function recordOf({ folder }: Rehearsal): Promise<ReleaseRecord> {
  const path = join(folder, 'rehearsal/release-record.json');
  return parseReleaseRecord(await readFile(path, 'utf8'), path);
}

function processesOf({ temporary }: Rehearsal): readonly string[] {
  return processesBelow(temporary);
}

async function until(condition: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  for (let waited = 0; waited < seconds * 10; waited += 1) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Each is a rehearsal of its own. */
const whole = process.env['PROOF'] === '1';
const testAll = whole ? test : test.skip;

describe('rehearse', () => {
  let example: Rehearsal | undefined;

  test('takes the bundled example through every stage, and changes nothing in it', async () => {
    const before = await fingerprint(EXAMPLE);
    const run = await rehearse(EXAMPLE);
    example = run;
    const code = await run.ended;
    expect({ code, output: code === 0 ? '' : run.output() }).toEqual({ code: 0, output: '' });
    const record = await recordOf(run);
    expect(record.receipts.map(({ stage }) => stage).sort()).toEqual([...STAGES].sort());
    const outcomes = Object.fromEntries(record.receipts.map(({ stage, outcome }) => [stage, outcome]));
    expect(outcomes).toEqual({
      validate: 'passed',
      test: 'passed',
      build: 'passed',
      check: 'passed',
      try: 'passed',
      stage: 'not-sent',
      'upload-test': 'passed',
      'verify-test': 'passed',
      checklist: 'passed',
      upload: 'passed',
      verify: 'passed',
      release: 'not-sent',
    });
    for (const stage of STAGES) expect(run.output()).toMatch(new RegExp(`^${stage}  +\\S.*\\d`, 'mu'));
    expect(await readFile(join(run.folder, 'rehearsal/report.html'), 'utf8')).toContain('repo-agent');
    expect(await fingerprint(EXAMPLE)).toBe(before);
    expect(await readdir(run.temporary)).toEqual([]);
    expect(processesOf(run)).toEqual([]);
  });

  test('binds the stages by sha256: what was built is what both indexes got', async () => {
    // Of the same rehearsal, unless this test is run alone
    const run = example ?? (await rehearse(EXAMPLE));
    expect(await run.ended).toBe(0);
    const record = await recordOf(run);
    expect(record.manifest?.files).toHaveLength(2);
    const built = record.manifest?.files.map(({ filename, sha256 }) => `${filename} ${sha256}`).sort();
    for (const stage of ['upload-test', 'upload'] as const) {
      const items =
        record.receipts.find((receipt) => receipt.stage === stage)?.items.filter(({ kind }) => kind === 'file') ?? [];
      expect(items.map(({ subject, sha256 }) => `${subject} ${sha256 ?? ''}`).sort()).toEqual(built);
    }
  });

  test('tries everything of the built bytes once; from an index, imports, commands and smoke test are enough', async () => {
    const run = example ?? (await rehearse(EXAMPLE));
    expect(await run.ended).toBe(0);
    const record = await recordOf(run);
    const itemsOf = (
      stage: string,
    ): readonly { readonly kind: string; readonly subject: string; readonly sha256?: string }[] =>
      record.receipts.filter((receipt) => receipt.stage === stage).flatMap(({ items }) => items);
    const kindsOf = (stage: string): readonly string[] => [...new Set(itemsOf(stage).map(({ kind }) => kind))];
    const built = new Map(record.manifest?.files.map(({ filename, sha256 }) => [filename, sha256]));
    expect(kindsOf('try')).toEqual(expect.arrayContaining(['import', 'script', 'smoke-test', 'version', 'extra']));
    expect(itemsOf('try').some(({ kind, subject }) => kind === 'install' && subject.endsWith('.tar.gz'))).toBe(true);
    for (const stage of ['verify-test', 'verify']) {
      expect(kindsOf(stage)).toEqual(expect.arrayContaining(['import', 'script', 'smoke-test', 'version']));
      expect(kindsOf(stage)).not.toContain('extra');
    }
    for (const stage of ['try', 'verify-test', 'verify'])
      for (const { subject, sha256 } of itemsOf(stage).filter(({ kind }) => kind === 'file'))
        expect(sha256).toBe(built.get(subject));
  });

  testAll('two at the same time, of one project, both pass', async () => {
    const project = await writeProject({ folder: join(scratch.path, 'twice'), backend: 'hatchling', git: 'committed' });
    const runs = await Promise.all([rehearse(project.folder), rehearse(project.folder)]);
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
    for (const run of runs) expect(await readdir(run.temporary)).toEqual([]);
  });

  testAll('lays changes that are not committed over the clone', async () => {
    const project = await writeProject({
      folder: join(scratch.path, 'changed'),
      backend: 'flit-core',
      git: 'committed',
      files: { 'src/trial_project/late.py': null },
    });
    await mkdir(join(project.folder, 'src/trial_project/new'));
    execFileSync('bash', ['-c', 'echo "LATE = 1" > src/trial_project/new/__init__.py'], { cwd: project.folder });
    const run = await rehearse(project.folder);
    expect(await run.ended).toBe(0);
    expect(run.output()).toMatch(/uncommitted changes/u);
  });

  // Only root may mount; elsewhere the test is counted as skipped
  const testWithMounts = whole && spawnSync('unshare', ['-m', 'true']).status === 0 ? test : test.skip;
  testWithMounts('works on a project that is mounted read-only', async () => {
    const project = await writeProject({
      folder: join(scratch.path, 'read only'),
      backend: 'setuptools',
      git: 'committed',
    });
    const mount = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"';
    const run = await rehearse(project.folder, ['unshare', '-m', 'bash', '-c', mount, project.folder]);
    const code = await run.ended;
    expect({ code, output: code === 0 ? '' : run.output() }).toEqual({ code: 0, output: '' });
  });

  test.each(whole ? (['SIGINT', 'SIGTERM', 'SIGHUP'] as const) : (['SIGTERM'] as const))(
    '%s in the middle leaves no process and no folder',
    async (signal) => {
      const run = await rehearse(EXAMPLE);
      expect(await until(() => processesOf(run).length > 3, 20)).toBe(true);
      run.child.kill(signal);
      expect(await run.ended).not.toBe(0);
      expect(processesOf(run)).toEqual([]);
      expect(await readdir(run.temporary)).toEqual([]);
    },
  );

  testAll('after KILL the servers end by themselves, and the next run removes the folder', async () => {
    const run = await rehearse(EXAMPLE);
    expect(await until(() => processesOf(run).length > 3, 20)).toBe(true);
    run.child.kill('SIGKILL');
    await run.ended;
    const servers = (): readonly string[] => processesOf(run).filter((line) => line.includes('pypiserver'));
    expect(await until(() => servers().length === 0, 10)).toBe(true);
    // What tests and build had started comes to its own end; then whatever runs next tidies up
    expect(await until(() => processesOf(run).length === 0, 60)).toBe(true);
    expect(await readdir(run.temporary)).toHaveLength(1);
    execFileSync(process.execPath, [CLI, 'validate', EXAMPLE], { env: { ...process.env, TMPDIR: run.temporary } });
    expect(await readdir(run.temporary)).toEqual([]);
  });

  testAll('a project whose build fails ends with 1, one sentence and a report', async () => {
    const project = await writeProject({
      folder: join(scratch.path, 'broken'),
      git: 'committed',
      files: { 'setup.py': 'raise SystemExit("the compiler is missing")\n' },
    });
    const run = await rehearse(project.folder);
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/^error: .+: .*the compiler is missing.*\. .+\.$/mu);
    const record = await recordOf(run);
    expect(record.outcome).toBe('failed');
    const outcomes = Object.fromEntries(record.receipts.map(({ stage, outcome }) => [stage, outcome]));
    // The metadata don't depend on the build; what is built is what all the others are about
    expect(outcomes).toMatchObject({ validate: 'passed', build: 'failed', check: 'skipped', upload: 'skipped' });
    expect(outcomes).toMatchObject({ 'upload-test': 'skipped', 'verify-test': 'skipped', checklist: 'skipped' });
  });
});
