import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseReceipt, serialize, type Receipt, type ReceiptItem, type ReleaseManifest } from '#release-model';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import type { ReleaseChecklistInputs } from '../src/inputs.ts';
import { wouldStop } from '../src/would-stop.ts';
import { run, type ChecklistResult } from '../src/run.ts';
import { POINTS } from '../src/points.ts';
import { createItem, createReceipt, SAMPLE_SDIST, SAMPLE_WHEEL } from '#testkit/release-documents';
import { goodReceipts, manifestToCheck } from './receipts.ts';

let folder: TemporaryFolder;
let host: RecordingHost;

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
});

afterEach(() => folder.remove());

async function check(
  receipts: readonly Receipt[],
  overrides: Partial<ReleaseChecklistInputs> = {},
  manifest: ReleaseManifest = manifestToCheck(),
): Promise<ChecklistResult> {
  const resultsDir = join(folder.path, 'results');
  for (const [position, receipt] of receipts.entries()) {
    // A folder for each, as runners unpack artifacts.
    const artifact = join(resultsDir, `receipt-${String(position)}`);
    await mkdir(artifact, { recursive: true });
    await writeFile(join(artifact, 'receipt.json'), serialize(receipt));
  }
  await mkdir(resultsDir, { recursive: true });
  return await run(
    {
      manifest: JSON.stringify(manifest),
      packagesDir: folder.path,
      resultsDir,
      accept: [],
      confirmed: [],
      require: [],
      by: 'rose',
      lookAhead: 'no',
      rehearsal: false,
      ...overrides,
    },
    host,
  );
}

function outcomes(result: ChecklistResult): Readonly<Record<string, string>> {
  return Object.fromEntries(result.points.map(({ id, outcome }) => [id, outcome]));
}

const AUDIT = ['dependency-vulnerabilities'];

function withItem(stage: Receipt['stage'], change: (receipt: Receipt) => Receipt): readonly Receipt[] {
  return goodReceipts().map((receipt) => (receipt.stage === stage ? change(receipt) : receipt));
}

describe('a release in which all went well', () => {
  test('passes; what only a person knows is not requested', async () => {
    const result = await check(goodReceipts());
    expect(result.failure).toBeNull();
    const all = outcomes(result);
    expect(Object.keys(all)).toEqual(POINTS.map(({ id }) => id));
    const persons = POINTS.filter(({ by }) => by === 'person').map(({ id }) => id);
    expect(
      Object.entries(all)
        .filter(([, outcome]) => outcome === 'not-configured')
        .map(([id]) => id)
        .sort(),
    ).toEqual([...persons, 'no-todo-comments'].sort());
    expect(Object.values(all)).not.toContain('unknown');
    expect(result.acceptances).toEqual([]);
    const stored = parseReceipt(await readFile(result.receiptPath, 'utf8'), result.receiptPath);
    expect(stored).toMatchObject({ stage: 'checklist', outcome: 'passed' });
    expect(stored.items).toHaveLength(POINTS.length);
    expect(host.transcript()).toMatch(/dependency-vulnerabilities +passed .*12 dependencies audited, database: PyPI/u);
  });
});

describe('the audit of the dependencies', () => {
  function withAudit(...audit: readonly ReceiptItem[]): readonly Receipt[] {
    return withItem('verify-test', (receipt) => ({
      ...receipt,
      items: [...receipt.items.filter(({ kind }) => kind !== 'audit'), ...audit],
    }));
  }
  const unreachable = createItem('audit', 'dependencies', {
    outcome: 'unknown',
    message: "nothing is known: https://pypi.org/ can't be reached (its name is not known). Check the network.",
  });

  test('that nobody could make stops in production with its reason until it is accepted, and not in a rehearsal', async () => {
    const production = await check(withAudit(unreachable));
    expect(production.failure).toBe(
      "checklist: 1 point stops the release: dependency-vulnerabilities (unknown: nothing is known: https://pypi.org/ can't be reached (its name is not known). Check the network). Fix what keeps the audit from its answer, and run verify-test again; or accept the point as unknown: accept = dependency-vulnerabilities.",
    );
    const accepted = await check(withAudit(unreachable), { accept: AUDIT });
    expect(accepted.failure).toBeNull();
    expect(accepted.acceptances).toEqual([{ id: 'dependency-vulnerabilities', kind: 'accepted', by: 'rose' }]);
    expect(accepted.points.find(({ id }) => id === 'dependency-vulnerabilities')?.accepted).toBe(true);
    expect(host.transcript()).toMatch(
      /dependency-vulnerabilities +accepted, unknown +Dependencies have no known vulnerabilities/u,
    );
    const rehearsal = await check(withAudit(unreachable), { rehearsal: true });
    expect(rehearsal.passed).toBe(true);
    expect(outcomes(rehearsal)['dependency-vulnerabilities']).toBe('unknown');
    expect(host.transcript()).toContain('notice: Unknown, and a rehearsal continues: dependency-vulnerabilities.');
  });

  test('that found something stops, accepted or not; what it let pass and what is advice does not', async () => {
    const found = createItem('audit', 'dependencies', {
      outcome: 'failed',
      message: '1 of 12 has known vulnerabilities. requests 2.19.0: PYSEC-2018-28, mended in 2.20.0.',
    });
    const pin = createItem('audit', 'requests 2.19.0', { outcome: 'failed', message: 'PYSEC-2018-28' });
    const result = await check(withAudit(found, pin), { accept: AUDIT });
    expect(result.failure).toContain('dependency-vulnerabilities (failed: 1 of 12 has known vulnerabilities. requests');
    const passed = createItem('audit', 'dependencies', { message: '12 dependencies audited' });
    const letPass = createItem('audit', 'requests 2.19.0 PYSEC-2018-28', { outcome: 'skipped' });
    const advice = createItem('audit-advice', 'extra dev', { outcome: 'skipped', message: '1 of 3 vulnerable' });
    expect((await check(withAudit(passed, letPass, advice))).failure).toBeNull();
  });

  test('that was left out, or that nobody tells of, is unknown; a release without dependencies needs none', async () => {
    const leftOut = createItem('audit', 'dependencies', { outcome: 'skipped', message: 'audit is false' });
    const none = createItem('audit', 'dependencies', { outcome: 'not-configured', message: 'no dependencies' });
    expect(outcomes(await check(withAudit(leftOut)))['dependency-vulnerabilities']).toBe('unknown');
    expect(outcomes(await check(withAudit()))['dependency-vulnerabilities']).toBe('unknown');
    expect((await check(withAudit(none))).failure).toBeNull();
  });
});

describe('a point that failed', () => {
  test.each<readonly [string, readonly Receipt[]]>([
    [
      'tests-pass',
      withItem('test', (receipt) => ({
        ...receipt,
        outcome: 'failed',
        items: [createItem('command', 'pytest', { outcome: 'failed', message: '2 failed', python: '3.12' })],
      })),
    ],
    [
      'lint-clean',
      withItem('test', (receipt) => ({
        ...receipt,
        outcome: 'failed',
        failure: 'ruff: x. y.',
        items: [createItem('command', 'pytest'), createItem('command', 'ruff check', { outcome: 'failed' })],
      })),
    ],
    [
      'tests-pass',
      withItem('test', (receipt) => ({ ...receipt, outcome: 'failed', failure: 'no environment', items: [] })),
    ],
    [
      'metadata-valid',
      withItem('validate', (receipt) => ({ ...receipt, outcome: 'failed', failure: 'pyproject.toml: x. y.' })),
    ],
    [
      'readme-renders',
      withItem('check', (receipt) => ({
        ...receipt,
        outcome: 'failed',
        items: [createItem('twine', SAMPLE_WHEEL.filename, { outcome: 'failed', message: 'does not render' })],
      })),
    ],
    [
      'no-secrets',
      withItem('check', (receipt) => ({
        ...receipt,
        findings: [
          {
            rule: 'secret-text',
            severity: 'unsafe',
            subject: SAMPLE_WHEEL.filename,
            message: 'holds a token',
            remedy: 'Take it out',
          },
        ],
      })),
    ],
    [
      'no-env-files',
      withItem('check', (receipt) => ({
        ...receipt,
        findings: [
          {
            rule: 'secret-file',
            severity: 'unsafe',
            subject: SAMPLE_SDIST.filename,
            message: 'holds .env',
            remedy: 'Take it out',
          },
        ],
      })),
    ],
    [
      'tokens-secured',
      withItem('build', (receipt) => ({
        ...receipt,
        findings: [
          {
            rule: 'secret-exposed',
            severity: 'unsafe',
            subject: 'environment',
            message: 'could be read',
            remedy: 'Use Linux',
          },
        ],
      })),
    ],
    [
      'testpypi-upload',
      withItem('upload-test', (receipt) => ({
        ...receipt,
        items: [
          createItem('file', SAMPLE_WHEEL.filename, { sha256: '9'.repeat(64) }),
          createItem('file', SAMPLE_SDIST.filename),
        ],
      })),
    ],
    [
      'extras-install',
      withItem('verify-test', (receipt) => ({
        ...receipt,
        outcome: 'failed',
        items: [...receipt.items, createItem('extra', 'analytics', { outcome: 'failed' })],
      })),
    ],
    [
      'testpypi-complete',
      withItem('verify-test', (receipt) => ({
        ...receipt,
        outcome: 'failed',
        failure: 'verify-test: x. y.',
        items: [],
      })),
    ],
  ])('stops the release, in a rehearsal too, and accepting it does not help: %s', async (id, receipts) => {
    const result = await check(receipts, { rehearsal: true, accept: [id, ...AUDIT] });
    expect(outcomes(result)[id]).toBe('failed');
    expect(result.passed).toBe(false);
    expect(result.failure).toContain(`${id} (failed`);
    expect(result.points.find((point) => point.id === id)?.accepted).toBe(false);
    expect(result.receipt.outcome).toBe('failed');
  });

  test('a secret that is only warned of is unknown, and says what was found', async () => {
    const finding = {
      rule: 'secret-literal',
      severity: 'warning',
      subject: 'src/a.py line 3',
      message: 'contains a literal value for DB_PASSWORD',
      remedy: 'Read it from the environment',
    } as const;
    const warned = withItem('validate', (receipt) => ({
      ...receipt,
      findings: [finding],
      items: receipt.items.map((item) =>
        item.subject === 'secrets'
          ? { ...item, outcome: 'unknown', message: `${finding.subject} ${finding.message}` }
          : item,
      ),
    }));
    const result = await check(warned);
    const point = result.points.find(({ id }) => id === 'no-secrets');
    expect(point).toMatchObject({ outcome: 'unknown', accepted: false });
    expect(point?.message).toBe('secrets: src/a.py line 3 contains a literal value for DB_PASSWORD');
    expect(result.passed).toBe(false);
    const accepted = await check(warned, { accept: [...AUDIT, 'no-secrets'] });
    expect(accepted.points.find(({ id }) => id === 'no-secrets')).toMatchObject({ outcome: 'unknown', accepted: true });
    expect(accepted.passed).toBe(true);
    const inFiles = withItem('check', (receipt) => ({ ...receipt, findings: [finding] }));
    expect(outcomes(await check(inFiles))['no-secrets']).toBe('unknown');
  });

  test('a secret that was left out is told of with its reason', async () => {
    const message = 'secret-text ignored: 1 by secret-text:src/a.py (it opens nothing)';
    const left = withItem('check', (receipt) => ({
      ...receipt,
      items: [...receipt.items, createItem('rule', 'secret-text', { outcome: 'skipped', message })],
    }));
    const point = (await check(left)).points.find(({ id }) => id === 'no-secrets');
    expect(point).toMatchObject({ outcome: 'passed', message });
  });

  test('a version with a local part is failed, a development version unknown', async () => {
    const local = await check([], { rehearsal: true }, manifestToCheck({ version: '1.0+dirty' }));
    expect(outcomes(local)['version-final']).toBe('failed');
    const development = await check([], { rehearsal: true }, manifestToCheck({ version: '2.0.dev3' }));
    expect(outcomes(development)['version-final']).toBe('unknown');
  });

  test('any stage that failed makes some point fail: none can be lost', async () => {
    for (const { stage } of goodReceipts()) {
      const receipts = withItem(stage, (receipt) => ({
        ...receipt,
        outcome: 'failed',
        failure: `${stage}: x. y.`,
        items: [],
      }));
      const result = await check(receipts, { accept: POINTS.map(({ id }) => id) });
      expect([stage, result.passed]).toEqual([stage, false]);
    }
  });
});

describe('a point of which nothing is known', () => {
  test('is never passed: without receipts, all that needs one is unknown', async () => {
    const result = await check([]);
    const all = outcomes(result);
    expect(result.passed).toBe(false);
    expect(
      Object.entries(all)
        .filter(([, outcome]) => outcome === 'passed')
        .map(([id]) => id),
    ).toEqual(['version-final', 'distributions-built', 'tag-ready']);
    expect(Object.values(all)).not.toContain('failed');
  });

  test.each(['unknown', 'not-sent', 'skipped'] as const)('an upload that was %s is unknown', async (outcome) => {
    const receipts = withItem('upload-test', (receipt) => ({
      ...receipt,
      outcome,
      items: receipt.items.map((item) => ({ ...item, outcome })),
    }));
    expect(outcomes(await check(receipts, { accept: AUDIT }))['testpypi-upload']).toBe('unknown');
  });

  test('a limit that the index may have raised is open until somebody accepts it', async () => {
    const message = 'U68: has 150000000 bytes; PyPI accepts 104857600';
    const receipts = withItem('check', (receipt) => ({
      ...receipt,
      outcome: 'unknown',
      items: [
        ...receipt.items,
        createItem('limit', SAMPLE_WHEEL.filename, { outcome: 'unknown', message, remedy: 'Make it smaller' }),
      ],
    }));
    const open = await check(receipts, { accept: AUDIT });
    const point = open.points.find(({ id }) => id === 'distributions-checked');
    expect([open.passed, point?.outcome]).toEqual([false, 'unknown']);
    expect(open.failure).toContain(`distributions-checked (unknown: ${SAMPLE_WHEEL.filename}: ${message})`);
    expect(open.failure).toContain('Make it smaller');
    const accepted = await check(receipts, { accept: [...AUDIT, 'distributions-checked'] });
    expect(accepted.passed).toBe(true);
  });

  test('receipts of another version or project say nothing, and are named', async () => {
    const receipts = goodReceipts().map((receipt) =>
      receipt.stage === 'test'
        ? { ...receipt, version: '0.0.9' }
        : receipt.stage === 'check'
          ? { ...receipt, project: 'other' }
          : receipt,
    );
    const result = await check(receipts, { accept: AUDIT });
    expect(outcomes(result)).toMatchObject({
      'tests-pass': 'unknown',
      'distributions-checked': 'unknown',
      'testpypi-upload': 'passed',
    });
    expect(host.transcript()).toContain(
      'The receipt of test for sample-project 0.0.9 belongs to another release and is ignored.',
    );
  });

  test('one Python of several that failed is enough', async () => {
    const receipts = [
      ...goodReceipts(),
      createReceipt('verify-test', {
        items: [createItem('import', 'automation', { outcome: 'failed', message: 'ModuleNotFoundError' })],
        python: '3.11',
        outcome: 'failed',
        failure: 'x: y. z.',
      }),
    ];
    const result = await check(receipts, { accept: AUDIT });
    expect(outcomes(result)).toMatchObject({
      'imports-work': 'failed',
      'testpypi-complete': 'failed',
      'commands-work': 'passed',
    });
  });
});

describe('what a project does not have', () => {
  test('is not configured, shown, and does not stop', async () => {
    const manifest = manifestToCheck({ verification: {} });
    const receipts = goodReceipts().map((receipt) => {
      if (receipt.stage === 'verify-test')
        return { ...receipt, items: receipt.items.filter(({ kind }) => ['install', 'version'].includes(kind)) };
      return receipt.stage === 'test'
        ? {
            ...receipt,
            items: [
              createItem('command', 'pytest'),
              createItem('command', 'mypy', { outcome: 'not-configured' }),
              createItem('coverage', 'coverage', { outcome: 'unknown' }),
            ],
          }
        : receipt;
    });
    const result = await check(receipts, { accept: AUDIT }, manifest);
    expect(result.failure).toBeNull();
    expect(outcomes(result)).toMatchObject({
      'tests-pass': 'passed',
      'types-clean': 'not-configured',
      'format-clean': 'not-configured',
      'imports-work': 'not-configured',
      'commands-work': 'not-configured',
      'extras-install': 'not-configured',
      'smoke-test': 'not-configured',
    });
  });
});

describe('a tool that the project does not declare', () => {
  const REMEDY =
    'Declare mypy with its version in an extra or dependency group for development, or fix what it reports';

  test.each<[what: string, tool: string, point: string]>([
    ['mypy', 'mypy', 'types-clean'],
    ['ruff', 'ruff', 'lint-clean'],
    ['black', 'black', 'format-clean'],
  ])('%s leaves its own point open, not that of the tests, and says what to do', async (_what, tool, point) => {
    const receipts = withItem('test', (receipt) => ({
      ...receipt,
      outcome: 'unknown',
      items: [
        ...receipt.items.filter(({ subject }) => subject !== tool && subject !== 'coverage'),
        createItem('command', tool, { outcome: 'unknown', message: 'reports problems', remedy: REMEDY }),
        createItem('coverage', 'coverage', { outcome: 'unknown', message: "the tests didn't report it" }),
      ],
    }));
    const result = await check(receipts, { accept: AUDIT });
    expect(outcomes(result)).toMatchObject({ 'tests-pass': 'passed', [point]: 'unknown' });
    expect(result.failure).toBe(
      `checklist: 1 point stops the release: ${point} (unknown: ${tool}: reports problems). ${REMEDY}; or accept the point as unknown: accept = dependency-vulnerabilities,${point}.`,
    );
    const rehearsed = await check(receipts, { rehearsal: true });
    expect(rehearsed.failure).toBeNull();
    expect(wouldStop(rehearsed.points)).toMatchObject({
      points: [{ id: point, remedy: REMEDY }],
      remedy: `${REMEDY}; or accept the point as unknown: accept = ${point}`,
    });
  });

  test('leaves the tests open, too, if they could not run or somebody has to decide about their coverage', async () => {
    const items = [
      createItem('command', 'mypy', { outcome: 'unknown', message: 'reports problems', remedy: REMEDY }),
      createItem('coverage', 'coverage', { outcome: 'unknown', message: '40%', remedy: 'Decide what is enough' }),
      createItem('command', 'pytest'),
    ];
    const low = await check(
      withItem('test', (receipt) => ({ ...receipt, outcome: 'unknown', items })),
      { accept: AUDIT },
    );
    expect(low.failure).toMatch(
      /: 2 points stop the release: tests-pass .*types-clean .*\. For tests-pass, decide what is enough; for types-clean, declare mypy .*; or accept the points as unknown: accept = dependency-vulnerabilities,tests-pass,types-clean\.$/u,
    );
  });
});

describe('the stage try', () => {
  const extra = (outcome: 'passed' | 'failed'): ReceiptItem =>
    createItem('extra', 'more', { outcome, message: outcome });
  const manifest = manifestToCheck({ verification: { extras: [{ name: 'more', imports: [] }] } });
  const withoutExtras = (receipts: readonly Receipt[]): readonly Receipt[] =>
    receipts.map((receipt) => ({ ...receipt, items: receipt.items.filter(({ kind }) => kind !== 'extra') }));

  test('that failed stops the release, and one that a workflow does not have is not asked for', async () => {
    const failed = withItem('try', (receipt) => ({
      ...receipt,
      outcome: 'failed',
      failure: 'x: does not import. Fix it.',
    }));
    const result = await check(failed, { accept: AUDIT });
    expect(outcomes(result)).toMatchObject({ 'distributions-tried': 'failed' });
    expect(result.failure).toContain('distributions-tried (failed: x: does not import. Fix it)');
    const none = await check(
      goodReceipts().filter(({ stage }) => stage !== 'try'),
      { accept: AUDIT },
    );
    expect(outcomes(none)).toMatchObject({ 'distributions-tried': 'not-configured' });
    expect(none.failure).toBeNull();
  });

  test('answers for extras that the test index did not give again, and the test index has the last word', async () => {
    const tried = (outcome: 'passed' | 'failed'): readonly Receipt[] =>
      withoutExtras(goodReceipts()).map((receipt) =>
        receipt.stage === 'try' ? { ...receipt, items: [...receipt.items, extra(outcome)] } : receipt,
      );
    expect(outcomes(await check(tried('passed'), { accept: AUDIT }, manifest))['extras-install']).toBe('passed');
    expect(outcomes(await check(tried('failed'), { accept: AUDIT }, manifest))['extras-install']).toBe('failed');
    const both = tried('passed').map((receipt) =>
      receipt.stage === 'verify-test' ? { ...receipt, items: [...receipt.items, extra('failed')] } : receipt,
    );
    expect(outcomes(await check(both, { accept: AUDIT }, manifest))['extras-install']).toBe('failed');
    const neither = await check(withoutExtras(goodReceipts()), { accept: AUDIT }, manifest);
    expect(outcomes(neither)['extras-install']).toBe('unknown');
  });
});

describe('a rehearsal', () => {
  test('would not stop where everything is known, or only the network could answer', async () => {
    const good = await check(goodReceipts(), { accept: AUDIT, rehearsal: true });
    expect(wouldStop(good.points)).toBeNull();
    const unasked = createItem('audit', 'dependencies', { outcome: 'unknown', message: 'no network' });
    const offline = await check(
      withItem('verify-test', (receipt) => ({
        ...receipt,
        items: [...receipt.items.filter(({ kind }) => kind !== 'audit'), unasked],
      })),
      { rehearsal: true },
    );
    expect(outcomes(offline)).toMatchObject({ 'dependency-vulnerabilities': 'unknown' });
    expect(wouldStop(offline.points)).toBeNull();
  });

  test('names all that is open below a point, so that one configuration settles it', async () => {
    const open = (receipt: Receipt): Receipt => ({
      ...receipt,
      outcome: 'unknown',
      failure: null,
      items: [
        createItem('import', 'automation'),
        createItem('import', 'automation.plots', {
          outcome: 'unknown',
          message: 'Add skip-imports = ["automation.plots"].',
        }),
        createItem('import', 'automation.shell', { outcome: 'unknown', message: 'SystemExit: 1' }),
        createItem('audit', 'dependencies', { outcome: 'unknown', message: 'no network' }),
      ],
    });
    const result = await check(withItem('verify-test', open), { accept: AUDIT, rehearsal: true });
    const messages = Object.fromEntries(wouldStop(result.points)?.points.map(({ id, message }) => [id, message]) ?? []);
    expect(messages).toMatchObject({
      'imports-work': 'automation.plots on Python 3.12: Add skip-imports = ["automation.plots"]; also automation.shell',
      'testpypi-complete': 'Python 3.12: automation.plots, automation.shell',
    });
  });

  test('names what a person has to confirm, as such', async () => {
    const asked = await check(goodReceipts(), { accept: AUDIT, require: ['team-approval'], rehearsal: true });
    expect(wouldStop(asked.points)?.remedy).toBe('Name it in confirmed once it is done: confirmed = team-approval');
  });
});

describe('what only a person can know', () => {
  test('stops when it is required, passes when it is confirmed, and the record says by whom', async () => {
    const asked = await check(goodReceipts(), {
      accept: AUDIT,
      require: ['team-approval', 'code-review'],
      confirmed: ['code-review'],
    });
    expect(asked.failure).toMatch(
      /^checklist: 1 point stops the release: team-approval \(unknown: no one has confirmed it\)\./u,
    );
    const given = await check(goodReceipts(), {
      accept: AUDIT,
      require: ['team-approval'],
      confirmed: ['team-approval'],
    });
    expect(given.failure).toBeNull();
    expect(given.points.find(({ id }) => id === 'team-approval')).toMatchObject({
      outcome: 'passed',
      source: 'confirmed by rose',
    });
    expect(given.acceptances).toContainEqual({ id: 'team-approval', kind: 'confirmed', by: 'rose' });
  });
});

describe('what a person confirms unless a stage has shown it', () => {
  const withLinks = (outcome: 'passed' | 'unknown' | 'not-configured'): readonly Receipt[] =>
    goodReceipts().map((receipt) =>
      receipt.stage === 'validate'
        ? {
            ...receipt,
            items: [...receipt.items, createItem('check', 'links', { outcome, message: '3 of 3 links work' })],
          }
        : receipt,
    );

  test('a README that says how to install the project', async () => {
    const receipts = goodReceipts().map((receipt) =>
      receipt.stage === 'validate'
        ? { ...receipt, items: [...receipt.items, createItem('check', 'install instructions')] }
        : receipt,
    );
    const result = await check(receipts, { accept: AUDIT, require: ['install-instructions'] });
    expect(result.points.find(({ id }) => id === 'install-instructions')?.outcome).toBe('passed');
  });

  test.each([
    ['passed', [], 'passed', 'receipt of validate'],
    ['unknown', [], 'unknown', 'a person'],
    ['not-configured', [], 'unknown', 'a person'],
    ['unknown', ['links-correct'], 'passed', 'confirmed by rose'],
  ] as const)('links that are %s, confirmed %j: %s', async (outcome, confirmed, expected, source) => {
    const result = await check(withLinks(outcome), { accept: AUDIT, require: ['links-correct'], confirmed });
    expect(result.points.find(({ id }) => id === 'links-correct')).toMatchObject({ outcome: expected, source });
  });
});

describe('bad input', () => {
  test.each([
    [
      { accept: ['no-such-point'] },
      /^accept: 'no-such-point' is not a point of the checklist\. Allowed: tests-pass, .*team-approval\.$/u,
    ],
    [
      { confirmed: ['tests-pass'] },
      /^confirmed: 'tests-pass' is not a point that a person confirms\. Allowed: code-review, .*team-approval\.$/u,
    ],
    [{ require: ['x'] }, /^require: 'x' is not a point that a person confirms\./u],
    [
      { resultsDir: '/nowhere/at/all' },
      /^results-dir: \/nowhere\/at\/all can't be read .*Specify the folder that contains the receipts\.$/u,
    ],
    [{ manifest: '{' }, /^manifest: is not JSON/u],
  ])('is one clear sentence: %j', async (overrides, sentence) => {
    await expect(check([], overrides)).rejects.toThrow(sentence);
  });

  test('a file among the receipts that is none is named', async () => {
    await mkdir(join(folder.path, 'results'));
    await writeFile(join(folder.path, 'results', 'other.json'), '{"schema": 1}');
    await expect(check([])).rejects.toThrow(/other\.json: is not a receipt of schema 1/u);
  });
});
