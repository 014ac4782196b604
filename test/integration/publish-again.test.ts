import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  runBundle,
  startScriptedIndex,
  temporaryFolder,
  writeProject,
  type ScriptedIndex,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';
import { parseReleaseRecord } from '#release-model';
import { pythonOnPath } from './observed-rehearsal.ts';

/** A back-end in the project that needs nothing from an index; the times in its wheels are those of `TIMES`. */
const BACK_END = `
import base64, hashlib, io, os, tarfile, zipfile

NAME, VERSION = "trial_project", "1.2.3"
STEM = f"{NAME}-{VERSION}"
METADATA = f"""Metadata-Version: 2.1
Name: trial-project
Version: {VERSION}
Summary: A project for a test
Requires-Python: >=3.8
License: MIT
Author: Somebody
Description-Content-Type: text/markdown

""".encode() + open("README.md", "rb").read()


def build_wheel(folder, settings=None, metadata=None):
    members = {
        f"{NAME}/__init__.py": open(f"src/{NAME}/__init__.py", "rb").read(),
        f"{STEM}.dist-info/METADATA": METADATA,
        f"{STEM}.dist-info/WHEEL": b"Wheel-Version: 1.0\\nGenerator: own 1\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    rows = "".join(
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}\\n"
        for path, data in members.items()
    )
    members[f"{STEM}.dist-info/RECORD"] = (rows + f"{STEM}.dist-info/RECORD,,\\n").encode()
    name = f"{STEM}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as archive:
        for path, data in members.items():
            archive.writestr(zipfile.ZipInfo(path, TIMES), data)
    return name


def build_sdist(folder, settings=None):
    name = f"{STEM}.tar.gz"
    with tarfile.open(os.path.join(folder, name), "w:gz") as archive:
        for path in ("pyproject.toml", "own.py", "README.md", "LICENSE", f"src/{NAME}/__init__.py"):
            archive.add(path, f"{STEM}/{path}")
        info = tarfile.TarInfo(f"{STEM}/PKG-INFO")
        info.size = len(METADATA)
        archive.addfile(info, io.BytesIO(METADATA))
    return name
`;

const STEADY = '(2026, 1, 1, 0, 0, 0)';
const UNSTEADY = 'tuple([2026, *(1 + byte % 28 for byte in os.urandom(2)), *(byte % 24 for byte in os.urandom(3))])'
  // A month has to be one
  .replace('1 + byte % 28', '1 + byte % 12');

const PYPROJECT =
  '[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["."]\n[project]\nname = "trial-project"\nversion = "1.2.3"\ndescription = "A project for a test"\nreadme = "README.md"\nrequires-python = ">=3.8"\nauthors = [{ name = "Somebody" }]\nlicense = { text = "MIT" }\n';

/** Several runs of the umbrella, on a busy machine. Milliseconds. */
const WHOLE_RUNS = 600_000;

const isProof = process.env['PROOF'] === '1';
const testAll = isProof ? test : test.skip;

let scratch: TemporaryFolder;
let testIndex: ScriptedIndex;
let production: ScriptedIndex;

beforeAll(async () => {
  scratch = await temporaryFolder();
});
beforeEach(async () => {
  testIndex = await startScriptedIndex();
  production = await startScriptedIndex();
});
afterEach(async () => {
  await testIndex.stop();
  await production.stop();
});
afterAll(() => scratch.remove());

async function origin(name: string, times: string): Promise<string> {
  const folder = join(scratch.path, name);
  const files = {
    'pyproject.toml': PYPROJECT,
    'own.py': BACK_END.replace('TIMES', times),
    'tests/test_trial_project.py': null,
    'src/trial_project/cli.py': null,
  };
  await writeProject({ folder, git: 'tagged', files });
  return folder;
}

/** One run of the umbrella as a step, without a forge, in a clone and on a machine of its own. */
async function publish(project: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  const workspace = join(scratch.path, `clone ${String((await readdir(scratch.path)).length)}`);
  execFileSync('git', ['clone', '-q', project, workspace]);
  return runBundle('publish', {
    workspace,
    runnerTemp: `${workspace} temp`,
    timeoutMs: 600_000,
    inputs: {
      tag: 'v1.2.3',
      stages: 'validate,build,check,upload-test,upload',
      'python-versions': pythonOnPath(),
      'check-strict': 'false',
      twine: 'false',
      'compare-with': 'none',
      'ask-links': 'false',
      'test-index': testIndex.uploadUrl,
      'test-simple-url': testIndex.simpleUrl,
      'testpypi-token': testIndex.password,
      index: production.uploadUrl,
      'simple-url': production.simpleUrl,
      'pypi-token': production.password,
      ...inputs,
    },
  });
}

const held = ({ files }: ScriptedIndex): Readonly<Record<string, string>> =>
  Object.fromEntries([...files.values()].map(({ filename, sha256 }) => [filename, sha256]));

/** The first run: everything is on the test index, and production answers 403. */
async function stopAtProduction(project: string): Promise<string> {
  production.failUploads({ kind: 'status', status: 403, reason: 'Invalid or non-existent authentication information' });
  const first = await publish(project);
  expect(first.errors.at(-1)).toMatch(/was refused: 403 Invalid/u);
  expect(Object.keys(held(testIndex))).toHaveLength(2);
  expect(held(production)).toEqual({});
  const sha256 = /manifest sha256 ([0-9a-f]{64})/u.exec(first.log)?.[1];
  if (sha256 === undefined) throw new Error('the log has no manifest sha256');
  return sha256;
}

/** Both indexes have the same files, and none was sent to any of them twice. */
function expectReleased(): void {
  expect(held(production)).toEqual(held(testIndex));
  for (const index of [testIndex, production]) {
    expect(index.landings).toHaveLength(2);
    expect(index.duplicates).toEqual([]);
  }
}

describe('the umbrella is run again from a fresh clone, after production refused the upload', () => {
  test(
    'the build gives other bytes: those that the test index has are taken back, if a person says which',
    async () => {
      const project = await origin('unsteady', UNSTEADY);
      const sha256 = await stopAtProduction(project);
      const before = held(testIndex);

      const unnamed = await publish(project);
      expect(unnamed.errors.at(-1)).toMatch(
        /has different bytes under the name of trial_project-1\.2\.3-py3-none-any\.whl .+; nothing was sent\. No index accepts different bytes under an existing name: release as version 1\.2\.4, or set manifest-sha256 to the value in the log of the run that uploaded them, and they are taken back from there\.$/u,
      );
      expect(held(production)).toEqual({});

      const again = await publish(project, { 'manifest-sha256': sha256 });
      expect(again.errors).toEqual([]);
      expect(again.log).toMatch(
        /this build gave other bytes for trial_project-1\.2\.3-py3-none-any\.whl than the run with manifest sha256 [0-9a-f]{64} uploaded\. They were taken back from there, compared by their sha256/u,
      );
      expect(again.outputs['manifest-sha256']).toBe(sha256);
      expect(held(testIndex)).toEqual(before);
      expectReleased();
      // No receipt names bytes that aren't released
      const recordPath = again.outputs['record-path'] ?? '';
      const record = parseReleaseRecord(await readFile(recordPath, 'utf8'), recordPath);
      const files = record.receipts.flatMap(({ items }) => items.filter(({ sha256: hash }) => hash !== undefined));
      for (const { subject, sha256: hash } of files) expect([subject, hash]).toEqual([subject, before[subject]]);
      const built = files.find(({ subject, outcome }) => subject.endsWith('.whl') && outcome === 'skipped');
      expect(built?.message).toMatch(
        /^this build gave other bytes \(sha256 [0-9a-f]{64}\); those of an earlier run were/u,
      );
    },
    WHOLE_RUNS,
  );

  testAll(
    'the build gives the same bytes: it continues',
    async () => {
      const project = await origin('steady', STEADY);
      const sha256 = await stopAtProduction(project);
      const again = await publish(project);
      expect(again.errors).toEqual([]);
      expect(again.outputs['manifest-sha256']).toBe(sha256);
      expectReleased();
    },
    WHOLE_RUNS,
  );

  testAll(
    'the same with every stage, and setuptools, whose own sdist differs each time',
    async () => {
      const project = join(scratch.path, 'setuptools');
      await writeProject({ folder: project, git: 'tagged', dependencies: [] });
      const all = {
        stages: 'all',
        accept:
          'tests-pass,types-clean,lint-clean,format-clean,code-review,no-critical-bugs,usage-examples,api-docs,links-correct,documentation-complete,install-instructions,dependency-vulnerabilities,tag-ready,team-approval,smoke-test,readme-renders,testpypi-install',
        'look-ahead': 'no',
        audit: 'false',
      };
      production.failUploads({
        kind: 'status',
        status: 403,
        reason: 'Invalid or non-existent authentication information',
      });
      const first = await publish(project, all);
      expect(first.errors.at(-1)).toMatch(/was refused: 403 Invalid/u);
      const again = await publish(project, all);
      expect(again.errors).toEqual([]);
      expectReleased();
    },
    WHOLE_RUNS,
  );

  testAll(
    'only one of the files had arrived on the test index: the other is that of this build',
    async () => {
      const project = await origin('half', UNSTEADY);
      testIndex.failUploads(null, { kind: 'status', status: 400, reason: 'Not today' });
      const first = await publish(project);
      expect(first.errors.at(-1)).toMatch(/was refused: 400 Not today/u);
      const sha256 = /manifest sha256 ([0-9a-f]{64})/u.exec(first.log)?.[1] ?? '';
      const again = await publish(project, { 'manifest-sha256': sha256 });
      expect(again.errors).toEqual([]);
      expectReleased();
    },
    WHOLE_RUNS,
  );

  testAll(
    'the test index has bytes of somebody else, or the sha256 is that of another release: nothing is sent',
    async () => {
      const project = await origin('foreign', UNSTEADY);
      const sha256 = await stopAtProduction(project);
      testIndex.put('trial_project-1.2.3-py3-none-any.whl', Buffer.from('somebody else'));
      for (const wanted of [sha256, 'ab'.repeat(32)]) {
        const again = await publish(project, { 'manifest-sha256': wanted });
        expect(again.errors.at(-1)).toMatch(
          /^manifest-sha256: is neither that of this build \([0-9a-f]{64}\) nor one of the same build with the files of 127\.0\.0\.1:\d+ or 127\.0\.0\.1:\d+\. Compare it with the log .+; or release as version 1\.2\.4 without it\.$/u,
        );
        expect(held(production)).toEqual({});
      }
    },
    WHOLE_RUNS,
  );
});
