import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runProcess, type ProcessResult } from '#process';
import { choosePythons, createEnvironment, findPythons, findUv, indexSettings, type Environment } from '#python-env';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { judgeCommand } from '../src/judge-command.ts';
import { watchPytest, type PytestWatch, type WatchedRun } from '../src/pytest-watch.ts';

let folder: TemporaryFolder;
let host: RecordingHost;
let environment: Environment;
let watch: PytestWatch;

beforeAll(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
  const [python] = choosePythons('auto', await findPythons(host.environment), '>=3.10', [], null).chosen;
  if (python === undefined) throw new Error('no Python');
  const uv = await findUv(host, await indexSettings(host.environment));
  environment = await createEnvironment({ python, folder: join(folder.path, 'environment'), host, uv });
  const installed = await environment.install({ requirements: ['pytest'] });
  expect(installed.exitCode).toBe(0);
  watch = await watchPytest(environment, join(folder.path, 'watch'));
});
afterAll(async () => {
  await folder.remove();
});

let runs = 0;

/** Runs pytest on one file; ends it as soon as `until` says so. */
async function pytest(
  text: string,
  until: (seen: WatchedRun) => boolean = () => false,
  options: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<{ ended: ProcessResult; seen: WatchedRun; cwd: string }> {
  const number = (runs += 1);
  const cwd = join(folder.path, `project ${String(number)}`);
  await mkdir(cwd, { recursive: true });
  for (const [name, contents] of Object.entries({ ...files, 'test_it.py': text }))
    await writeFile(join(cwd, name), contents);
  const stop = new AbortController();
  const env = await watch.variablesFor(number, environment.environment);
  const running = runProcess({
    file: environment.script('pytest'),
    args: ['-q', ...options],
    cwd,
    env,
    signal: stop.signal,
  });
  const over = running.then(() => true);
  while (!(await Promise.race([over, delay(50, false)])) && !until(await watch.read(number)));
  stop.abort();
  return { ended: await running, seen: await watch.read(number), cwd };
}

const project = (seen: WatchedRun, cwd: string): Parameters<typeof judgeCommand>[2] => ({
  importNames: [],
  hasTests: true,
  folder: cwd,
  timeout: 3600,
  watched: seen,
  show: (file) => file,
  remedyFor: () => '',
});
const command = {
  name: 'pytest',
  args: ['pytest', '-q'],
  tool: null,
  declared: true,
  withoutCoverage: null,
  askedBy: null,
} as const;

test('the test that was running when the time limit ended is named', async () => {
  const text = 'import time\n\n\ndef test_a():\n    pass\n\n\ndef test_b():\n    time.sleep(3000)\n';
  const { ended, seen, cwd } = await pytest(text, ({ running }) => running.includes('test_it.py::test_b'));
  const verdict = judgeCommand(command, { ...ended, exitCode: null, timedOut: true }, project(seen, cwd));
  expect(verdict).toMatchObject({
    outcome: 'failed',
    message: 'test_it.py::test_b was running when the time limit of 60 minutes ended',
  });
});

test('a file that hangs while it is collected is named', async () => {
  const { ended, seen, cwd } = await pytest(
    'import time\ntime.sleep(3000)\n',
    ({ collecting }) => collecting === 'test_it.py',
  );
  const { message } = judgeCommand(command, { ...ended, exitCode: null, timedOut: true }, project(seen, cwd));
  expect(message).toBe('pytest was collecting test_it.py when the time limit of 60 minutes ended');
});

test('a pytest that a test starts is neither watched nor disturbed, and neither is the environment', async () => {
  const text = [
    'import os, subprocess, sys',
    'def test_inner(tmp_path):',
    '    (tmp_path / "test_inner.py").write_text("def test_x(): pass\\n")',
    '    subprocess.run([sys.executable, "-m", "pytest", str(tmp_path)], check=True)',
    '    assert [name for name in os.environ if "WATCH" in name or name == "PYTEST_ADDOPTS"] == []',
  ].join('\n');
  const { ended, seen } = await pytest(text);
  expect(ended.output).toContain('1 passed');
  const counts = { ran: 1, failed: 0, skipped: 0, deselected: 0, reason: null };
  expect(seen).toEqual({ running: [], collecting: null, errors: [], counts, failures: [] });
});

test('a test that failed is told with its line, and that in the code it called', async () => {
  const text =
    'import helper\n\n\ndef test_a():\n    assert 1 == 2\n\n\nclass TestB:\n    def test_b(self):\n        helper.fail()\n';
  const { ended, seen, cwd } = await pytest(text, undefined, ['--tb=no'], {
    'helper.py': 'def fail():\n    raise ValueError("no")\n',
  });
  const verdict = judgeCommand(command, ended, project(seen, cwd));
  expect(verdict.problems).toEqual([
    { test: 'test_it.py::test_a', file: 'test_it.py', line: 5, message: 'assert 1 == 2' },
    { test: 'test_it.py::TestB::test_b', file: 'helper.py', line: 2, message: 'ValueError: no' },
  ]);
  expect(verdict.message).toBe('exit code 1: test_it.py::test_a (line 5): assert 1 == 2 (and 1 more)');
});

test.each<[string, string, readonly string[], string]>([
  [
    'skipped by a mark',
    'import pytest\n@pytest.mark.skip(reason="needs a server")\ndef test_a(): pass\ndef test_b(): pytest.skip("later")\n',
    [],
    'ran no test: all 2 are skipped (test_it.py:2: needs a server)',
  ],
  [
    'skipped as a whole file',
    'import pytest\npytest.importorskip("surely_no_such_module")\ndef test_a(): pass\n',
    [],
    "ran no test: the only one is skipped (test_it.py:2: could not import 'surely_no_such_module': No module named 'surely_no_such_module')",
  ],
  ['deselected', 'def test_a(): pass\n', ['-k', 'nothing'], 'ran no test: the only one is deselected'],
])('a session in which every test is %s has failed', async (_name, text, options, message) => {
  const { ended, seen, cwd } = await pytest(text, () => false, options);
  expect(judgeCommand(command, ended, project(seen, cwd))).toMatchObject({ outcome: 'failed', message });
});

test.each([0, 3])('a test that ends Python with exit code %d has failed, and is named', async (code) => {
  const text = `import os\ndef test_a(): pass\ndef test_b(): os._exit(${String(code)})\n`;
  const { ended, seen, cwd } = await pytest(text, () => false);
  expect(judgeCommand(command, ended, project(seen, cwd))).toMatchObject({
    outcome: 'failed',
    message: `test_it.py::test_b was running when Python ended with exit code ${String(code)}, before pytest could report`,
  });
});

test('one test that ran is enough, also one that is expected to fail', async () => {
  const text = 'import pytest\n@pytest.mark.xfail\ndef test_a(): assert False\n@pytest.mark.skip\ndef test_b(): pass\n';
  const { ended, seen, cwd } = await pytest(text);
  expect(seen.counts).toMatchObject({ ran: 1, skipped: 1 });
  expect(judgeCommand(command, ended, project(seen, cwd)).outcome).toBe('passed');
});

test('what stopped a collection is the first cause, with its last line in the project', async () => {
  const text =
    'def need():\n    import surely_no_such_module\ntry:\n    need()\nexcept ImportError as cause:\n    raise RuntimeError("needs more") from cause\n';
  const { ended, seen, cwd } = await pytest(text);
  expect(judgeCommand(command, ended, project(seen, cwd)).message).toBe(
    "test_it.py:2: ModuleNotFoundError: No module named 'surely_no_such_module'",
  );
});
