import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { parseReleaseRecord } from '#release-model';
import { createRecordingHost, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { run, type RehearseResult } from '../src/run.ts';

let scratch: TemporaryFolder;
beforeAll(async () => {
  scratch = await temporaryFolder();
});
afterAll(() => scratch.remove());

function pythonOnPath(): string {
  const program = 'import sys; print("%d.%d" % sys.version_info[:2])';
  return execFileSync('python3', ['-c', program], { encoding: 'utf8' }).trim();
}

async function rehearse(projectDir: string, failFast: boolean): Promise<RehearseResult> {
  const name = `report ${String(failFast)}`;
  return await run(
    {
      projectDir,
      version: null,
      reportDir: join(scratch.path, name),
      failFast,
      given: { audit: 'false', 'python-versions': pythonOnPath() },
      wheelsFrom: [],
      places: { resultsUrl: null, runtimeToken: null },
    },
    createRecordingHost({ folder: join(scratch.path, `${name} host`) }),
  );
}

function outcomesOf({ record }: RehearseResult): Readonly<Record<string, string>> {
  return Object.fromEntries(record.receipts.map(({ stage, outcome }) => [stage, outcome]));
}

test('one rehearsal shows all that is wrong, and fail-fast only the first', async () => {
  const projectDir = join(scratch.path, 'several faults');
  await writeProject({
    folder: projectDir,
    git: 'committed',
    backend: 'flit-core',
    extras: { dev: ['pytest'] },
    scripts: {},
    files: {
      'src/trial_project/cli.py': null,
      // validate: the version in the code; and what is installed can't be imported
      'src/trial_project/__init__.py': '"""A trial."""\n\n__version__ = "0.0.1"\n\nimport no_such_module_anywhere\n',
      // test: a test that fails
      'tests/test_it.py': 'def test_it() -> None:\n    assert 1 == 2\n',
    },
  });
  const whole = await rehearse(projectDir, false);
  expect(outcomesOf(whole)).toMatchObject({
    validate: 'failed',
    test: 'failed',
    build: 'passed',
    check: 'passed',
    try: 'failed',
    'upload-test': 'passed',
    'verify-test': 'failed',
    checklist: 'failed',
    upload: 'skipped',
    verify: 'skipped',
    release: 'skipped',
  });
  expect(whole.passed).toBe(false);
  const failed = whole.record.receipts.filter(({ outcome }) => outcome === 'failed');
  const [first] = failed;
  expect(whole.failure).toBe(first?.failure);
  // In the text at the end, in the record, and at the top of the report
  const page = await readFile(whole.reportPath, 'utf8');
  const header = page.slice(page.indexOf('<header>'), page.indexOf('</header>'));
  const record = parseReleaseRecord(await readFile(whole.recordPath, 'utf8'), 'record');
  for (const { stage, failure } of failed) {
    expect(whole.closing).toContain(`- ${failure ?? ''}`);
    expect(record.receipts.find((receipt) => receipt.stage === stage)?.failure).toBe(failure);
    expect(header).toContain(stage);
  }
  expect(header).toContain('no_such_module_anywhere');

  const fast = await rehearse(projectDir, true);
  expect(fast.record.receipts.filter(({ outcome }) => outcome === 'failed').map(({ stage }) => stage)).toEqual([
    first?.stage,
  ]);
  expect(outcomesOf(fast)).toMatchObject({
    validate: 'failed',
    test: 'skipped',
    build: 'skipped',
    checklist: 'skipped',
  });
});
