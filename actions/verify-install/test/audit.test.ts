import { readdir, readFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditDependencies, openDatabase, type AuditVerdict, type DependencySet } from '#dependency-audit';
import { scrubEnvironment } from '#process';
import { findPythons, type InstalledDistribution } from '#python-env';
import { parseReceipt, type ReceiptItem } from '#release-model';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import {
  makeOwnAuthority,
  startVulnerabilityService,
  type OwnAuthority,
  type VulnerabilityService,
} from '#testkit/real-indexes';
import { run } from '../src/run.ts';
import { createInputs, manifestOf } from './release.ts';
import { startStaticIndex } from './static-index.ts';
import { buildWheel } from './wheel.ts';

let authorities: TemporaryFolder;
let authority: OwnAuthority;
let folder: TemporaryFolder;
let service: VulnerabilityService;
let host: RecordingHost;

/** What the machine has set, with the way to the service that plays pypi.org. */
function environment(proxy: string): Record<string, string> {
  const kept = Object.entries(scrubEnvironment(process.env)).filter(([name]) => !/_proxy$/iu.test(name));
  return {
    ...Object.fromEntries(kept),
    TMPDIR: join(folder.path, 'tmpdir'),
    HTTPS_PROXY: proxy,
    NODE_EXTRA_CA_CERTS: authority.authorityPath,
    PIP_INDEX_URL: 'https://somebody:secret-of-the-index@index.invalid/simple',
  };
}

beforeAll(async () => {
  authorities = await temporaryFolder();
  const made = makeOwnAuthority(authorities.path, ['pypi.org']);
  if (made === null) throw new Error('these tests need openssl');
  authority = made;
});

afterAll(() => authorities.remove());

beforeEach(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder.path, 'tmpdir'));
  service = await startVulnerabilityService(authority);
  host = createRecordingHost({ folder: folder.path, environment: environment(service.proxyUrl) });
});

afterEach(async () => {
  const left = await readdir(host.temporaryFolder);
  await service.stop();
  await folder.remove();
  expect(left).toEqual([]);
});

/** Installs again. */
const isProof = process.env['PROOF'] === '1';

function installed(...pins: readonly string[]): readonly InstalledDistribution[] {
  return pins.map((pin) => {
    const [name = '', version = ''] = pin.split(' ');
    return { name, version, direct: false, requires: [] };
  });
}

function set(label: string, pins: readonly string[], overrides: Partial<DependencySet> = {}): DependencySet {
  return { label, advice: false, distributions: installed('own 1.0', ...pins), trouble: null, ...overrides };
}

function audit(sets: readonly DependencySet[], ignore: readonly string[] = []): Promise<AuditVerdict> {
  return auditDependencies(sets, { normalizedName: 'own', ignore, database: openDatabase(host), host });
}

function said({ items }: AuditVerdict): readonly string[] {
  return items.map(({ subject, outcome }) => `${subject}: ${outcome}`);
}

describe('the audit', () => {
  test('clears what the database knows as clean, and nothing else', async () => {
    service.releases.set('good 1.0', []);
    service.releases.set('fine 2.0', [{ id: 'PYSEC-2020-1', withdrawn: '2021-01-01T00:00:00Z' }]);
    const verdict = await audit([set('runtime dependencies', ['good 1.0', 'fine 2.0'])]);
    expect(said(verdict)).toEqual(['dependencies: passed']);
    expect(verdict.items[0]?.message).toMatch(
      /^2 dependencies audited, database: PyPI's advisories \(https:\/\/pypi\.org\/\)$/u,
    );
    expect(service.tunnels.every((host) => host === 'pypi.org:443')).toBe(true);
    // Neither the release, which nobody has published yet, nor anything of the machine's settings leaves it.
    expect(service.asked.filter((path) => path.includes('/own/'))).toEqual([]);
    expect(service.heard.filter((line) => /authorization|secret-of-the-index/u.test(line))).toEqual([]);
  });

  test('tells a stop from advice, the withdrawn from the valid, the unknown from the clean, and one version from another', async () => {
    const hostile = '::error::forged\n## heading <img src=x> \u001b[31m`code`';
    service.releases.set('good 1.0', []);
    service.releases.set('bad 1.0', [
      { id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2020-1', 'PYSEC-2020-7'], fixedIn: ['2.0', '1.5'], summary: hostile },
      { id: 'PYSEC-2020-7', aliases: ['CVE-2020-1'], fixedIn: ['1.5'] },
      { id: 'PYSEC-2020-8', withdrawn: '2021-01-01T00:00:00Z' },
    ]);
    service.releases.set('bad 2.0', []);
    service.releases.set('plot 3.0', [{ id: hostile, aliases: [hostile] }]);
    service.releases.set('letpass 1.0', [{ id: 'PYSEC-2022-5', aliases: ['CVE-2022-5'] }]);
    service.releases.set('linter 1.0', [{ id: 'PYSEC-2023-1', fixedIn: ['1.1'] }]);
    const verdict = await audit(
      [
        set('runtime dependencies', ['good 1.0', 'bad 1.0', 'inner-lib 4.0', 'letpass 1.0']),
        set('runtime dependencies', ['good 1.0', 'bad 2.0']),
        set('extra plots', ['good 1.0', 'plot 3.0']),
        set('extra dev', ['linter 1.0'], { advice: true }),
      ],
      ['cve-2022-5', 'PYSEC-1999-1'],
    );
    expect(said(verdict)).toEqual([
      'dependencies: failed',
      'bad 1.0: failed',
      'inner-lib 4.0: unknown',
      'letpass 1.0 PYSEC-2022-5: skipped',
      'plot 3.0: failed',
      'extra dev: skipped',
    ]);
    const [whole, bad, inner] = verdict.items as [ReceiptItem, ReceiptItem, ReceiptItem];
    expect(whole.message).toMatch(/^2 of 6 have known vulnerabilities\. bad 1\.0: PYSEC-2020-7/u);
    expect(bad.message).toMatch(
      /^PYSEC-2020-7 \(CVE-2020-1, GHSA-aaaa-bbbb-cccc\), fixed in 1\.5, 2\.0 .*runtime dependencies.*audit-ignore/u,
    );
    expect(inner.message).toContain('this version is not on PyPI');
    expect(verdict.findings).toEqual([
      expect.objectContaining({ rule: 'dependency-vulnerability', severity: 'advice', subject: 'linter 1.0' }),
    ]);
    expect(verdict.unused).toEqual(['PYSEC-1999-1']);
    // Nothing of an advisory's text is shown, and its id is a word whatever stands in it.
    expect(verdict.items.find(({ subject }) => subject === 'plot 3.0')?.message).toMatch(
      /^_error_forged_heading_img_src_x_31m_code_, not fixed in any version \(extra plots\)\. Remove the dependency plot/u,
    );
    expect(JSON.stringify(verdict)).not.toMatch(/<img|\\u001b|::error|`code`|## /u);
  });

  test.each([
    ['that is a login page', 'text/html', 200, '<html>Please log in</html>', /is not JSON/u],
    ['that is out of order', 'text/html', 500, '<h1>oops</h1>', /answered with status 500/u],
    ['that asks for less', 'text/plain', 429, 'slow down', /answered with status 429/u],
    ['that refuses', 'text/plain', 403, 'no', /answered with status 403/u],
    ['that answers with a list', 'application/json', 200, '["a"]', /without a list of vulnerabilities/u],
    ['that breaks off', 'application/json', 200, '{"vulnerabilities": [{"id"', /is not JSON/u],
    ['that tells half', 'application/json', 200, '{"vulnerabilities": [{"id": "X-1"}]}', /can't be read/u],
    ['that is a mirror', 'application/json', 200, '{"info": {}, "urls": []}', /a mirror or a proxy/u],
    ['that has nothing', 'application/json', 404, '{}', /its clean results prove nothing/u],
  ])('a service %s makes everything unknown', async (_, contentType, status, body, why) => {
    service.faults.push({ status, contentType, body });
    const verdict = await audit([set('runtime dependencies', ['good 1.0'])]);
    expect(said(verdict)).toEqual(['dependencies: unknown', 'good 1.0: unknown']);
    expect(verdict.items[0]?.message).toMatch(why);
    expect(verdict.items[0]?.message).toContain('accept the point dependency-vulnerabilities');
  });

  test('what passes is asked over; and a service that knows of no vulnerability at all is none', async () => {
    service.faults.push({ status: 503, contentType: 'text/plain', body: 'later' });
    service.faults.push({ status: 404, contentType: 'text/plain', body: '' });
    expect((await audit([set('runtime dependencies', ['good 1.0'])])).items[0]).toMatchObject({ outcome: 'unknown' });
    // What a mirror, or a proxy, says that has no vulnerabilities: pip-audit alone would be content.
    service.faults.splice(0);
    for (const known of ['bottle 0.12.18', 'waitress 1.3.1', 'good 1.0']) service.releases.set(known, []);
    const verdict = await audit([set('runtime dependencies', ['good 1.0'])]);
    expect(said(verdict)).toEqual(['dependencies: unknown', 'good 1.0: unknown']);
    expect(verdict.items[0]?.message).toMatch(
      /bottle 0\.12\.18 and waitress 1\.3\.1, as PyPI does.*its clean results prove nothing/u,
    );
  });

  test('without a way to the service everything is unknown, and the reason is said', async () => {
    await service.stop();
    const verdict = await audit([set('runtime dependencies', ['good 1.0'])]);
    expect(verdict.items[0]).toMatchObject({ outcome: 'unknown' });
    expect(verdict.items[0]?.message).toMatch(/https:\/\/pypi\.org\/ can't be reached .*proxy/u);
    service = await startVulnerabilityService(authority);
  });

  test('a certificate that nobody named is not trusted', async () => {
    host = createRecordingHost({
      folder: folder.path,
      environment: { ...environment(service.proxyUrl), NODE_EXTRA_CA_CERTS: '' },
    });
    const verdict = await audit([set('runtime dependencies', ['good 1.0'])]);
    expect(verdict.items[0]?.message).toMatch(
      /can't be reached \(its certificate is from an authority that is not trusted here/u,
    );
  });

  test('what no database can know is not requested', async () => {
    const verdict = await audit([
      set('runtime dependencies', [], {
        distributions: [
          { name: 'by-address', version: '1.0', direct: true, requires: [] },
          { name: 'odd', version: 'not a version\n--index-url=https://evil.invalid', direct: false, requires: [] },
          { name: 'legacy', version: null, direct: false, requires: [] },
        ],
      }),
      set('extra plots', [], { trouble: "can't be resolved (no such project)" }),
    ]);
    expect(verdict.items[0]).toMatchObject({ outcome: 'unknown' });
    expect(verdict.items[0]?.message).toMatch(
      /extra plots: can't be resolved.*by-address 1\.0: it was installed from a URL/su,
    );
    expect(service.asked).toEqual([]);
    expect((await audit([set('runtime dependencies', [])])).items).toMatchObject([
      { subject: 'dependencies', outcome: 'not-configured' },
    ]);
  });
});

describe('verify-install', () => {
  const dependency = buildWheel({ name: 'own-dep', version: '1.0', files: { 'own_dep.py': '' } });
  const plotting = buildWheel({ name: 'own-plot', version: '2.0', files: { 'own_plot.py': '' } });
  const linting = buildWheel({ name: 'own-lint', version: '3.0', files: { 'own_lint.py': '' } });
  const release = buildWheel({
    name: 'trial-project',
    version: '1.2.3',
    requires: ['own-dep'],
    extras: { plots: ['own-plot'], dev: ['own-lint'], broken: ['nowhere-to-be-had'] },
    files: { 'trial_project.py': '' },
  });

  test('audits what was installed, once, beside the verification; a vulnerability does not make the installation wrong', async () => {
    const [newest] = await findPythons(host.environment);
    service.releases.set('own-dep 1.0', [{ id: 'PYSEC-2020-7', fixedIn: ['1.1'] }]);
    service.releases.set('own-plot 2.0', []);
    service.releases.set('own-lint 3.0', [{ id: 'PYSEC-2021-9' }]);
    const tested = await startStaticIndex({ 'trial-project': [release] });
    const dependencies = await startStaticIndex({
      'own-dep': [dependency],
      'own-plot': [plotting],
      'own-lint': [linting],
    });
    try {
      const inputs = createInputs({
        manifest: JSON.stringify(manifestOf('trial-project', '1.2.3', [release], { imports: ['trial_project'] })),
        simpleUrl: tested.simpleUrl,
        dependenciesIndexUrl: dependencies.simpleUrl,
        pythonVersions: [newest?.minor ?? ''],
        extras: ['plots'],
        audit: 'auto',
      });
      const result = await run(inputs, host);
      expect(result.failure).toBeNull();
      expect(result.receipt.outcome).toBe('passed');
      const audited = result.receipt.items.filter(({ kind }) => kind.startsWith('audit'));
      expect(audited.map(({ subject, outcome }) => `${subject}: ${outcome}`)).toEqual([
        'dependencies: failed',
        'own-dep 1.0: failed',
        'extra dev: skipped',
      ]);
      expect(result.receipt.findings).toMatchObject([{ subject: 'own-lint 3.0', severity: 'advice' }]);
      expect(host.transcript()).toContain('warning: Dependencies: FAILED. 1 of 2 has known vulnerabilities.');
      const path = result.receiptPath;
      expect(parseReceipt(await readFile(path, 'utf8'), path).items).toEqual(result.receipt.items);

      // The same release from production: what verify-test knows is not requested again, unless somebody wants it.
      const asked = service.asked.length;
      const later = await run({ ...inputs, stage: 'verify' }, host);
      expect(later.receipt.items.filter(({ kind }) => kind === 'audit')).toEqual([]);
      expect(service.asked).toHaveLength(asked);

      if (!isProof) return;
      // Stopped in the middle of the audit: nothing of it is left, which the end of every test looks at.
      service.faults.push('silence');
      const stopped = run({ ...inputs, audit: 'true' }, host);
      while (service.asked.length === asked) await delay(20);
      host.abort();
      expect(await stopped).toMatchObject({ passed: false, failure: expect.stringContaining('stopped by the test') });

      host = createRecordingHost({ folder: folder.path, environment: environment(service.proxyUrl) });
      const never = await run({ ...inputs, audit: 'false' }, host);
      expect(never.receipt.items.filter(({ kind }) => kind === 'audit')).toMatchObject([{ outcome: 'skipped' }]);
    } finally {
      await Promise.all([tested.stop(), dependencies.stop()]);
    }
  }, 240_000);
});
