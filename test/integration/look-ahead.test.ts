import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createInputReader, inputVariable } from '#action-kit';
import { run as releaseChecklist } from '#actions/release-checklist';
import { run as publish } from '#publish/run';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
  writeProject,
  type RecordingHost,
  type ScriptedIndex,
  type TemporaryFolder,
} from '#testkit';
import { ACTION_INPUTS } from '../../publish/src/generated/inputs.ts';
import { readInputs } from '../../publish/src/inputs.ts';
import { ACTION_INPUTS as CHECKLIST_INPUTS } from '../../actions/release-checklist/src/generated/inputs.ts';
import { readInputs as readChecklistInputs } from '../../actions/release-checklist/src/inputs.ts';
import { pythonOnPath } from './observed-rehearsal.ts';

const TOKEN = 'pypi-look-ahead-0123456789abcdef';
const HALF_TESTED =
  'def tested() -> int:\n    return 1\n\n\ndef untested(a: int) -> int:\n    a += 1\n    a += 2\n    a += 3\n    return a\n';

let folder: TemporaryFolder;
let index: ScriptedIndex;
beforeEach(async () => {
  folder = await temporaryFolder();
  index = await startScriptedIndex({ password: TOKEN });
});
afterEach(async () => {
  await index.stop();
  await folder.remove();
});

function inputsOf(workspace: string, given: Readonly<Record<string, string>>): ReturnType<typeof readInputs> {
  const all: Readonly<Record<string, string>> = {
    'python-versions': pythonOnPath(),
    'test-index': index.uploadUrl,
    'test-simple-url': index.simpleUrl,
    'testpypi-token': TOKEN,
    tag: 'v1.2.3',
    ...given,
  };
  const environment = Object.fromEntries(
    ACTION_INPUTS.map((input) => [inputVariable(input.name), all[input.name] ?? input.default]),
  );
  return readInputs(createInputReader({ environment, workspace }));
}

async function release(
  host: RecordingHost,
  workspace: string,
  given: Readonly<Record<string, string>>,
): Promise<Awaited<ReturnType<typeof publish>>> {
  return await publish(inputsOf(workspace, given), host);
}

test('a coverage that will stop the release is said before the version can no longer be reused on the test index', async () => {
  const workspace = join(folder.path, 'workspace');
  await writeProject({
    folder: workspace,
    git: 'tagged',
    backend: 'flit-core',
    extras: { dev: ['pytest'] },
    scripts: {},
    files: {
      'src/trial_project/cli.py': null,
      'src/trial_project/half.py': HALF_TESTED,
      'tests/test_half.py':
        'from trial_project.half import tested\n\n\ndef test_it() -> None:\n    assert tested() == 1\n',
    },
  });
  const host = createRecordingHost({ folder: folder.path });
  const stages = 'validate,test,build,check,upload-test,checklist';
  const stopped = await release(host, workspace, { stages });
  expect(stopped.failure).toMatch(
    /^checklist: 1 point will stop the release before production, regardless of the test index, where the version can't be reused: tests-pass \(unknown: coverage on Python [\d.]+: [\d.]+% is below minimum-coverage \(70%\), which is only the default\)\. Decide what is enough, in pyproject\.toml: \[tool\.repo-agent-actions\] minimum-coverage = \d+; or accept the point as unknown: accept = tests-pass\.$/u,
  );
  expect(stopped.record.outcome).toBe('failed');
  expect(index.requests).toEqual([]);

  // As a step of a job of its own has it: by the receipts that were handed over to this machine
  const step = createRecordingHost({ folder: folder.path });
  const lookedAhead = await releaseChecklist(
    readChecklistInputs(
      createInputReader({
        environment: Object.fromEntries(
          CHECKLIST_INPUTS.map((input) => [
            inputVariable(input.name),
            { 'look-ahead': 'warn', manifest: stopped.manifestPath ?? '' }[input.name] ?? input.default,
          ]),
        ),
        workspace,
      }),
    ),
    step,
  );
  expect(lookedAhead).toMatchObject({
    passed: true,
    receipt: null,
    points: [{ id: 'tests-pass', outcome: 'unknown' }],
  });
  expect(step.transcript()).toContain(`warning: ${stopped.failure ?? ''}`);

  // Where a warning is enough, the run goes on, with what was built
  const warned = createRecordingHost({ folder: folder.path });
  const sent = await release(warned, workspace, { stages: 'upload-test,checklist', 'look-ahead': 'warn' });
  const lines = warned.transcript().split('\n');
  const said = lines.findIndex((line) => /^warning: checklist: .* will stop .*tests-pass/u.test(line));
  expect(said).toBeGreaterThan(-1);
  expect(lines.findIndex((line) => line.includes('2 uploaded'))).toBeGreaterThan(said);
  expect(sent.failure).toMatch(/^checklist: .*tests-pass \(unknown: coverage/u);

  // A rehearsal goes on, and doesn't say a plain "passed"
  const rehearsed = await publish(
    { ...inputsOf(workspace, { stages: 'upload-test,checklist' }), rehearsal: true },
    createRecordingHost({ folder: folder.path }),
  );
  expect(rehearsed).toMatchObject({ passed: true, record: { outcome: 'passed' } });
  const open = rehearsed.record.wouldStop?.points.map(({ id }) => id) ?? [];
  expect(open).toContain('tests-pass');
  expect(rehearsed.record.wouldStop?.remedy).toContain(`accept = ${open.join(',')}`);
  expect(await readFile(rehearsed.reportPath, 'utf8')).toContain(`a release would stop at: ${open.join(', ')}`);

  const accepted = createRecordingHost({ folder: folder.path });
  await release(accepted, workspace, { stages: 'upload-test,checklist', accept: 'tests-pass' });
  expect(accepted.transcript()).not.toContain('will stop the release before production');
});

test('a version that production has is not sent to the test index', async () => {
  const workspace = join(folder.path, 'workspace');
  await writeProject({ folder: workspace, git: 'tagged', backend: 'flit-core', scripts: {}, files: {} });
  const production = await startScriptedIndex({ password: TOKEN });
  try {
    production.put('trial_project-1.2.3-py3-none-any.whl', Buffer.from('of another build'));
    const given = { index: production.uploadUrl, 'simple-url': production.simpleUrl, 'pypi-token': TOKEN };
    const host = createRecordingHost({ folder: folder.path });
    const stopped = await release(host, workspace, { stages: 'build,upload-test,verify-test,upload', ...given });
    expect(stopped.failure).toMatch(
      /: has different bytes under the name of trial_project-1\.2\.3-py3-none-any\.whl .*; nothing was sent, not even to 127\.0\.0\.1:\d+\. .*release as version 1\.2\.4/u,
    );
    expect(stopped.record.receipts.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual([
      'build passed',
      'upload-test failed',
      'verify-test skipped',
      'upload skipped',
    ]);
    expect(index.requests.map(({ method }) => method)).toEqual(['GET']);

    // Without the production stage, that index isn't part of the run
    const asked = production.requests.length;
    const host2 = createRecordingHost({ folder: folder.path });
    await release(host2, workspace, { stages: 'upload-test', ...given });
    expect(production.requests).toHaveLength(asked);
    expect(index.files.size).toBe(2);
  } finally {
    await production.stop();
  }
});
