import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runBundle, temporaryFolder, type StepRun, type TemporaryFolder } from '#testkit';
import { startScriptedIssues, type ScriptedIssues } from '../../packages/forge/test/scripted-issues.ts';

let folder: TemporaryFolder;
let forge: ScriptedIssues;

beforeEach(async () => {
  folder = await temporaryFolder();
  forge = await startScriptedIssues('gitea');
});
afterEach(async () => {
  await forge.close();
  await folder.remove();
});

async function step(results: readonly string[], runner: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  const workspace = join(folder.path, 'workspace');
  await mkdir(workspace, { recursive: true });
  return await runBundle('report-failure', {
    workspace,
    runnerTemp: join(folder.path, 'temp'),
    inputs: { results: `${results.join('\n')}\n`, token: forge.token, 'api-url': forge.apiUrl },
    environment: {
      GITEA_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REF: 'refs/tags/v1.0',
      GITHUB_RUN_ID: '12',
      ...runner,
    },
  });
}

test('the shipped bundle opens the issue and closes it, and shows its token nowhere', async () => {
  const failed = await step(['preflight success', 'test failure', 'upload skipped']);
  expect({ exitCode: failed.exitCode, errors: failed.errors, warnings: failed.warnings }).toEqual({
    exitCode: 0,
    errors: [],
    warnings: [],
  });
  expect(failed.outputs).toEqual({
    passed: 'true',
    outcome: 'opened',
    'failed-stage': 'test',
    'issue-number': '1',
    'issue-url': 'https://forge.example/o/r/issues/1',
  });
  expect(forge.issues[0]?.body).toContain('<http://gitea.example:3000/o/r/actions/runs/12>');
  const passed = await step(['preflight success', 'test success', 'upload success']);
  expect(passed.outputs).toMatchObject({ outcome: 'closed', 'issue-number': '1' });
  expect(forge.issues).toMatchObject([{ state: 'closed' }]);
  const shown = [failed, passed].map(({ log }) => log.replaceAll(/^::add-mask::.*$/gmu, '')).join('');
  expect(shown + JSON.stringify(forge.issues)).not.toContain(forge.token);
});

test('under act it says that there is no forge, and passes', async () => {
  const { exitCode, outputs, log } = await step(['test failure'], { GITEA_ACTIONS: '', ACT: 'true' });
  expect({ exitCode, outcome: outputs['outcome'] }).toEqual({ exitCode: 0, outcome: 'none' });
  expect(log).toContain('no issue is written');
  expect(forge.requests).toEqual([]);
});
