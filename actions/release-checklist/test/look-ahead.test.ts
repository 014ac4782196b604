import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serialize, type Receipt } from '#release-model';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { judgePoints } from '../src/decision.ts';
import { gatherEvidence } from '../src/evidence.ts';
import type { ReleaseChecklistInputs } from '../src/inputs.ts';
import { run, type AskedResult } from '../src/index.ts';
import { isOpenUntilTestIndex } from '../src/look-ahead.ts';
import { POINTS } from '../src/points.ts';
import { createItem, createReceipt } from '#testkit/release-documents';
import { goodReceipts, manifestToCheck } from './receipts.ts';

let folder: TemporaryFolder;
let host: RecordingHost;

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
});
afterEach(() => folder.remove());

const LATER: ReadonlySet<string> = new Set(['upload-test', 'verify-test', 'checklist', 'upload', 'verify', 'release']);

/** The receipts that are there when the upload to the test index is about to begin. */
function receiptsUntilUpload(): readonly Receipt[] {
  return goodReceipts().filter(({ stage }) => !LATER.has(stage));
}

/** As test-project leaves it for a project that names no minimum. */
const LOW_COVERAGE = '40% is below minimum-coverage (70%), which is only the default';
const DECIDE = 'Decide what is enough, in pyproject.toml: [tool.repo-agent-actions] minimum-coverage = 40';

function withLowCoverage(): readonly Receipt[] {
  return receiptsUntilUpload().map((receipt) =>
    receipt.stage === 'test'
      ? {
          ...receipt,
          outcome: 'unknown',
          items: [
            ...receipt.items.filter(({ kind }) => kind !== 'coverage'),
            createItem('coverage', 'coverage', { outcome: 'unknown', message: LOW_COVERAGE, remedy: DECIDE }),
          ],
        }
      : receipt,
  );
}

async function ahead(
  receipts: readonly Receipt[],
  overrides: Partial<ReleaseChecklistInputs> = {},
): Promise<AskedResult> {
  const resultsDir = join(folder.path, 'results');
  await mkdir(resultsDir, { recursive: true });
  for (const [place, receipt] of receipts.entries()) {
    await writeFile(join(resultsDir, `${String(place)}.json`), serialize(receipt));
  }
  return await run(
    {
      manifest: JSON.stringify(manifestToCheck()),
      packagesDir: folder.path,
      resultsDir,
      accept: [],
      confirmed: [],
      require: [],
      by: 'rose',
      rehearsal: false,
      lookAhead: 'warn',
      ...overrides,
    },
    host,
  );
}

test('exactly those points wait for the test index whose verdict its receipts change', () => {
  const nobody = { accept: [], confirmed: [], require: [], by: null };
  const verdicts = (receipts: readonly Receipt[]): ReadonlyMap<string, string> =>
    new Map(
      judgePoints(POINTS, gatherEvidence(manifestToCheck(), receipts), nobody).map(({ id, outcome, message }) => [
        id,
        `${outcome}: ${message}`,
      ]),
    );
  const [before, after] = [verdicts(receiptsUntilUpload()), verdicts(goodReceipts())];
  const settled = POINTS.filter((point) => !isOpenUntilTestIndex(point)).map(({ id }) => id);
  expect(settled.filter((id) => before.get(id) !== after.get(id))).toEqual([]);
  expect(POINTS.filter((point) => isOpenUntilTestIndex(point)).length).toBeGreaterThan(8);
});

describe('before anything is on the test index', () => {
  test('nothing is said of a release that nothing known will stop, and no receipt is left', async () => {
    expect(await ahead(receiptsUntilUpload())).toMatchObject({
      passed: true,
      failure: null,
      receipt: null,
      points: [],
    });
    expect(host.transcript()).toContain('Nothing known so far will stop the release before production.');
    expect(host.transcript()).not.toContain('warning');
    expect(await readdir(folder.path)).not.toContain('store');
  });

  test('a coverage that nobody judged is said with its remedy, and the run goes on', async () => {
    const result = await ahead(withLowCoverage());
    expect(result).toMatchObject({ passed: true, failure: null, receipt: null });
    expect(result.points.map(({ id }) => id)).toEqual(['tests-pass']);
    expect(host.transcript()).toContain(
      `warning: checklist: 1 point will stop the release before production, regardless of the test index, where the version can't be reused: tests-pass (unknown: coverage: ${LOW_COVERAGE}). ${DECIDE}; or accept the point as unknown: accept = tests-pass.`,
    );
  });

  test('it is accepted by its id, and stops where that is wanted', async () => {
    expect((await ahead(withLowCoverage(), { accept: ['tests-pass'], lookAhead: 'stop' })).passed).toBe(true);
    expect(host.transcript()).not.toContain('warning');
    const stopped = await ahead(withLowCoverage(), { lookAhead: 'stop' });
    expect(stopped.passed).toBe(false);
    expect(stopped.failure).toMatch(/^checklist: 1 point will stop .*tests-pass.*accept = tests-pass\.$/u);
  });

  test('what failed can be mended only; a missing receipt is one of the reasons', async () => {
    const receipts = receiptsUntilUpload()
      .filter(({ stage }) => stage !== 'check')
      .map((receipt) =>
        receipt.stage === 'validate'
          ? {
              ...receipt,
              findings: [],
              items: [
                ...receipt.items,
                createItem('check', 'todo', { outcome: 'failed', message: 'src/a.py:3 FIXME' }),
              ],
            }
          : receipt,
      );
    const { failure } = await ahead(receipts, { lookAhead: 'stop', accept: ['no-todo-comments'] });
    expect(failure).toContain('distributions-checked (unknown: there is no receipt of check)');
    expect(failure).toContain('no-todo-comments (failed: todo: src/a.py:3 FIXME)');
    expect(failure).toMatch(
      /\. For no-todo-comments, do what the comments say, or move them to issues; for distributions-checked, run the stage check, or hand over its receipt; or accept the point as unknown: accept = distributions-checked\.$/u,
    );
  });

  test('a person may still confirm; what speaks against a confirmation is said', async () => {
    expect((await ahead(receiptsUntilUpload(), { require: ['team-approval'] })).points).toEqual([]);
    const exposed = createReceipt('build', {
      findings: [
        {
          rule: 'secret-exposed',
          severity: 'unsafe',
          subject: 'PYPI_API_TOKEN',
          message: 'is in the environment',
          remedy: 'x',
        },
      ],
    });
    const result = await ahead([...receiptsUntilUpload(), exposed], { confirmed: ['tokens-secured'] });
    expect(result.points.map(({ id, outcome }) => [id, outcome])).toEqual([['tokens-secured', 'failed']]);
  });

  test('an id that is no point is refused while that costs nothing', async () => {
    await expect(ahead(receiptsUntilUpload(), { accept: ['tests-pas'] })).rejects.toThrow(
      /^accept: 'tests-pas' is not a point of the checklist\. Did you mean tests-pass\? Allowed: tests-pass, /u,
    );
  });
});
