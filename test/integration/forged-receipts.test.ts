import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { serialize } from '#release-model';
import { runBundle, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { pythonOnPath } from './observed-rehearsal.ts';
import { createItem, createReceipt } from '#testkit/release-documents';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const FORGED = createReceipt('upload', {
  project: 'trial-project',
  version: '1.0.0',
  index: 'https://upload.pypi.org/legacy/',
  items: [createItem('file', 'trial_project-1.0.0-py3-none-any.whl', { message: 'uploaded' })],
});

/** A test that writes receipts of other stages, for every release that it can think of. */
function forgingTest(store: string): string {
  return `import pathlib
import sys


def test_forges() -> None:
    for name in ("trial-project", "unnamed"):
        folder = pathlib.Path(${JSON.stringify(store)}) / name / "receipts"
        folder.mkdir(parents=True, exist_ok=True)
        for stage in ("upload", "verify-test", "test"):
            text = ${JSON.stringify(serialize(FORGED))}
            for file in (f"{stage}.json", f"{stage}-{sys.version_info.major}.{sys.version_info.minor}.json"):
                (folder / file).write_text(text.replace('"upload"', f'"{stage}"', 1))
`;
}

test('a test that writes receipts fails its stage, and leaves only what the stage itself says', async () => {
  const python = pythonOnPath();
  const workspace = join(folder.path, 'project');
  const runnerTemp = join(folder.path, 'temp');
  const store = join(runnerTemp, 'repo-agent-actions');
  await mkdir(workspace);
  await writeProject({
    folder: workspace,
    name: 'trial-project',
    version: '1.0.0',
    backend: 'flit-core',
    files: { 'tests/test_forges.py': forgingTest(store) },
  });
  const step = await runBundle('test-project', {
    workspace,
    runnerTemp,
    inputs: { 'python-versions': python, commands: 'python -m pytest -q', 'minimum-coverage': '0' },
  });
  expect(step.exitCode).toBe(1);
  expect(step.outputs['passed']).toBe('false');
  expect(step.errors.at(-1)).toMatch(
    /receipts\/upload\.json.*: was changed by code of the project, which must not report the results of stages; it was restored\. Remove what writes to it/u,
  );
  const left = join(store, 'trial-project', 'receipts');
  expect(await readdir(left)).toEqual([`test-${python}.json`]);
  expect(JSON.parse(await readFile(join(left, `test-${python}.json`), 'utf8'))).toMatchObject({
    stage: 'test',
    outcome: 'failed',
  });
  expect((await readdir(join(store, 'unnamed', 'receipts'))).filter((name) => name.includes('upload'))).toEqual([]);
});
