import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseReceipt } from '#release-model';
import { startScriptedIndex, temporaryFolder, type ScriptedIndex, type StepRun, type TemporaryFolder } from '#testkit';
import { makeReleasePool, type PooledRelease } from './release-pool.ts';
import { copyBuild, type CopiedBuild } from './upload-step.ts';
import { leftovers, receiptOnDisk } from './upload-trial.ts';

/**
 * First word: where a disk of one page is mounted; second: bytes to fill before. The rest is run there, and
 * what lies on the disk then is told. In Python, since a shell drops variables whose names hold a hyphen.
 */
const ON_SMALL_DISK = `
import os, subprocess, sys
store, ballast, *command = sys.argv[1:]
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4096", "tmpfs", store], check=True)
if int(ballast) > 0:
    with open(os.path.join(store, "ballast"), "wb") as file:
        file.write(bytes(int(ballast)))
code = subprocess.run(command).returncode
for folder, _, names in os.walk(store):
    for name in names:
        if name != "ballast":
            print("on the disk:", os.path.join(folder, name), flush=True)
sys.exit(code)
`;

const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' }).status === 0;
if (!canMount) {
  process.stderr.write(
    '\nUPLOADS ON A FULL DISK ARE NOT TESTED: a small file system can be mounted only where unshare -m is allowed.\n',
  );
}
const testWithMounts = canMount ? test : test.skip;

let scratch: TemporaryFolder;
let build: CopiedBuild;
let release: PooledRelease;

beforeAll(async () => {
  scratch = await temporaryFolder();
  const [copied, releases] = await Promise.all([copyBuild(join(scratch.path, 'build')), makeReleasePool(scratch.path)]);
  build = copied;
  const chosen = releases.find(({ manifest }) => manifest.files.length === 3);
  if (chosen === undefined) throw new Error('no release has three files');
  release = chosen;
});

afterAll(async () => {
  await scratch.remove();
});

describe('a disk that is full when the receipt is written', () => {
  let index: ScriptedIndex;
  let runnerTemp: string;

  beforeEach(async () => {
    index = await startScriptedIndex();
    runnerTemp = join(scratch.path, `temp ${index.port}`);
    await mkdir(join(runnerTemp, 'repo-agent-actions'), { recursive: true });
  });

  afterEach(async () => {
    await index.stop();
  });

  const upload = (ballast: number | null): Promise<StepRun> =>
    build.run({
      release,
      place: index,
      inputs: { parallel: 2, attempts: 2, waitTimeout: 10, wait: true },
      runnerTemp,
      ...(ballast === null
        ? {}
        : {
            inside: [
              ...['unshare', '-m', 'python3', '-I', '-c', ON_SMALL_DISK],
              ...[join(runnerTemp, 'repo-agent-actions'), String(ballast)],
            ],
          }),
    });

  async function expectWholeAfterwards(sent: number): Promise<void> {
    const again = await upload(null);
    expect({ exitCode: again.exitCode, errors: again.errors }).toEqual({ exitCode: 0, errors: [] });
    expect(again.outputs).toMatchObject({
      'uploaded-count': String(release.manifest.files.length - sent),
      'skipped-count': String(sent),
    });
    expect(index.landings.map(({ filename }) => filename).sort()).toEqual(
      release.manifest.files.map(({ filename }) => filename).sort(),
    );
    expect(index.duplicates).toEqual([]);
    expect(await receiptOnDisk(runnerTemp, release)).toMatchObject({ outcome: 'passed' });
    expect(await leftovers(runnerTemp, release)).toEqual([]);
  }

  testWithMounts('from the start: nothing is sent, and one sentence says why', async () => {
    const run = await upload(4096);
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(
      /^\/.+\/receipts\/upload\.json: the receipt can't be written \(the disk is full\), so nothing was sent\. .+\.$/u,
    );
    expect(index.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(run.outputs).toMatchObject({ 'receipt-path': '', 'uploaded-count': '0', 'skipped-count': '0' });
    const receipt = parseReceipt(run.outputs['receipt'] ?? '', 'receipt');
    expect(receipt.outcome).toBe('failed');
    expect(receipt.items.map(({ outcome }) => outcome)).toEqual(['not-sent', 'not-sent', 'not-sent']);
    expect(run.log).not.toContain('on the disk:');
    await expectWholeAfterwards(0);
  });

  testWithMounts('in the middle: the release goes up whole, and it is said where it is', async () => {
    const run = await upload(0);
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(
      /^\/.+\/receipts\/upload\.json: the receipt can't be written \(the disk is full\), but 3 of 3 files are on 127\.0\.0\.1:\d+\. .+ run again: .+ does not repeat it\.$/u,
    );
    expect(run.warnings.filter((warning) => warning.includes("the receipt can't be written"))).toHaveLength(1);
    expect(index.files.size).toBe(3);
    expect(run.outputs).toMatchObject({ 'receipt-path': '', 'uploaded-count': '3', 'skipped-count': '0' });
    const receipt = parseReceipt(run.outputs['receipt'] ?? '', 'receipt');
    expect(receipt.outcome).toBe('failed');
    expect(receipt.failure).toBe(run.errors[0]);
    expect(receipt.items.filter(({ kind }) => kind === 'file').map(({ outcome }) => outcome)).toEqual([
      'passed',
      'passed',
      'passed',
    ]);
    // What was there before is whole, and half a receipt lies nowhere.
    expect(run.log.match(/on the disk: .+/gu)).toEqual([expect.stringMatching(/receipts\/upload\.json$/u)]);
    await expectWholeAfterwards(3);
  });
});
