import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scrubEnvironment } from '#process';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import {
  makeOwnAuthority,
  runPipAudit,
  startVulnerabilityService,
  type PipAuditVerdict,
  type ServedDocument,
  type VulnerabilityService,
} from '#testkit/real-indexes';
import { openDatabase } from '#dependency-audit';
import type { PinAnswer } from '../../packages/dependency-audit/src/database-answer.ts';
import { seededChance, type Chance } from '../proof/seeded.ts';

/** pip-audit is started once for all documents that it can read, and once for each of the others. */
const isProof = process.env['PROOF'] === '1';

let folder: TemporaryFolder;
let authorityPath = '';
let service: VulnerabilityService;
let host: RecordingHost;

beforeAll(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder.path, 'tmpdir'));
  const authority = makeOwnAuthority(folder.path, ['pypi.org']);
  if (authority === null) throw new Error('these tests need openssl');
  ({ authorityPath } = authority);
  service = await startVulnerabilityService(authority);
  const kept = Object.entries(scrubEnvironment(process.env)).filter(([name]) => !/_proxy$/iu.test(name));
  host = createRecordingHost({ folder: folder.path, environment: Object.fromEntries(kept) });
}, 60_000);

afterAll(async () => {
  await service.stop();
  await folder.remove();
});

interface Case {
  readonly name: string;
  readonly version: string;
  /** `null`: the service doesn't have it. */
  readonly document: ServedDocument | null;
}

async function ours(cases: readonly Case[]): Promise<ReadonlyMap<string, PinAnswer>> {
  const environment = { ...host.environment, HTTPS_PROXY: service.proxyUrl, SSL_CERT_FILE: authorityPath };
  const database = openDatabase({ environment, signal: host.signal });
  try {
    const answers = cases.map(async ({ name, version }) => [name, await database.ask({ name, version })] as const);
    return new Map(await Promise.all(answers));
  } finally {
    database.close();
  }
}

async function theirs(cases: readonly Case[]): Promise<ReadonlyMap<string, PipAuditVerdict> | null> {
  const way = { proxyUrl: service.proxyUrl, authorityPath, folder: folder.path };
  return await runPipAudit(
    cases.map(({ name, version }) => `${name}==${version}`),
    way,
    host,
  );
}

function serve(cases: readonly Case[]): void {
  for (const { name, version, document } of cases) {
    if (document !== null) service.documents.set(`${name} ${version}`, document);
  }
}

function json(value: unknown): ServedDocument {
  return { status: 200, contentType: 'application/json', body: JSON.stringify(value) };
}

const VERSIONS = ['1.0', '2.0rc1', '1.0.post1', '1!2.0', '1.0+local.1', '3.dev4', '2024.1', '0'] as const;
const FIXES = ['1.1', 'v2.0', '2.0-1', '1.0.RC1', '1!3.0', '2.0+x.1', '1.10', '1.9', '1.1.0'] as const;
/** The names of one vulnerability each; every database names the first. */
const NAMES = [
  ['CVE-2021-1', 'PYSEC-2021-1', 'GHSA-aaaa-bbbb-cccc', 'OSV-1'],
  ['CVE-2021-2', 'PYSEC-2021-2', 'PYSEC-2021-3', 'GHSA-dddd-eeee-ffff'],
  ['GHSA-x', 'GHSA-y', 'MAL-2021-1'],
] as const satisfies readonly (readonly [string, ...string[]])[];

function someOf<T>(chance: Chance, from: readonly [T, ...T[]], most: number): readonly T[] {
  return Array.from({ length: chance.integer(0, most) }, () => chance.pick(from));
}

function vulnerability(chance: Chance): unknown {
  const names: readonly [string, ...string[]] = chance.pick<readonly [string, ...string[]]>(NAMES);
  const id = chance.pick(names);
  return {
    id,
    aliases: [...new Set([...someOf(chance, names, 3), names[0]])].filter((name) => name !== id),
    fixed_in: someOf(chance, FIXES, 4),
    details: 'More of it',
    ...(chance.happens(0.5) ? { summary: null } : {}),
    ...(chance.happens(0.3) ? { withdrawn: '2021-01-01T00:00:00Z' } : chance.happens(0.5) ? { withdrawn: null } : {}),
  };
}

function readable(count: number): readonly Case[] {
  const chance = seededChance(16);
  return Array.from({ length: count }, (_, number): Case => {
    const name = `some-project-${String(number)}`;
    const version = chance.pick(VERSIONS);
    if (chance.happens(0.15)) return { name, version, document: null };
    const info = { name: name.replaceAll('-', chance.pick(['_', '.', '-', '--'])).toUpperCase(), version };
    const vulnerabilities = someOf(chance, [0], 4).map(() => vulnerability(chance));
    return { name, version, document: json({ info, urls: [], vulnerabilities }) };
  });
}

function expectAtLeast(name: string, own: PinAnswer | undefined, real: PipAuditVerdict | undefined): void {
  if (real?.kind !== 'known' || own?.kind !== 'known') {
    expect([name, own?.kind]).toEqual([name, real?.kind === 'skipped' ? 'absent' : real?.kind]);
    return;
  }
  const namesOf = (told: readonly { readonly id: string; readonly aliases: readonly string[] }[]): readonly string[] =>
    told.flatMap(({ id, aliases }) => [id, ...aliases]);
  const ids = own.advisories.map(({ id }) => id);
  expect([name, ...ids]).toEqual([name, ...new Set(real.vulnerabilities.map(({ id }) => id))]);
  // pip-audit drops the id and the fixes of an advisory that it merges into another
  expect([name, ...namesOf(own.advisories)]).toEqual(expect.arrayContaining([...namesOf(real.vulnerabilities)]));
  for (const { id, fixVersions } of real.vulnerabilities) {
    const same = own.advisories.find((advisory) => advisory.id === id);
    expect([name, ...(same?.fixVersions ?? [])]).toEqual(expect.arrayContaining([...fixVersions]));
  }
}

test('says of every version what pip-audit says, from the same answers', async () => {
  const cases = readable(isProof ? 1_500 : 60);
  serve(cases);
  const own = await ours(cases);
  const asked = [...service.asked].sort();
  service.asked.splice(0);
  const real = await theirs(cases);
  expect([...service.asked].sort()).toEqual(asked);
  for (const { name } of cases) expectAtLeast(name, own.get(name), real?.get(name));
  // Of every kind, or the comparison shows nothing
  const kinds = cases.map(({ name }) => {
    const answer = own.get(name);
    return answer?.kind === 'known' ? `known ${String(answer.advisories.length > 0)}` : (answer?.kind ?? '');
  });
  expect([...new Set(kinds)].sort()).toEqual(['absent', 'known false', 'known true']);
}, 600_000);

const ABOUT = { info: { name: 'odd', version: '1.0' } } as const;
const VALID = { id: 'PYSEC-2021-1', aliases: ['CVE-2021-1'], fixed_in: ['1.1'] } as const;

function odd(vulnerability: unknown): ServedDocument {
  return json({ ...ABOUT, vulnerabilities: [vulnerability] });
}

const ODD: readonly (readonly [string, ServedDocument, RegExp | 'vulnerable'])[] = [
  ['a page', { status: 200, contentType: 'text/html', body: '<html>Log in</html>' }, /not JSON/u],
  ['nothing', { status: 200, contentType: 'application/json', body: '' }, /not JSON/u],
  ['no content', { status: 204, contentType: 'application/json', body: '' }, /status 204/u],
  ['another success', { ...odd(VALID), status: 203 }, /status 203/u],
  ['a refusal', { status: 403, contentType: 'text/plain', body: 'no' }, /status 403/u],
  ['a document that is gone', { status: 410, contentType: 'text/plain', body: '{}' }, /status 410/u],
  ['half a document', { ...odd(VALID), body: JSON.stringify(ABOUT).slice(0, -1) }, /not JSON/u],
  ['text that is not UTF-8', { ...odd(VALID), body: Buffer.from('{"info": "\xe4"}', 'latin1') }, /not JSON/u],
  ['a list', json([VALID]), /without a list of vulnerabilities/u],
  ['a number', json(1), /without a list of vulnerabilities/u],
  ['null', json(null), /without a list of vulnerabilities/u],
  ['no list, as a mirror', json({ ...ABOUT, urls: [] }), /mirror or a proxy/u],
  ['null for a list', json({ ...ABOUT, vulnerabilities: null }), /without a list of vulnerabilities/u],
  ['an object for a list', json({ ...ABOUT, vulnerabilities: {} }), /without a list of vulnerabilities/u],
  ['an empty list about nothing', json({ vulnerabilities: [] }), /isn't about this version/u],
  ['another project', json({ info: { name: 'other', version: '1.0' }, vulnerabilities: [] }), /isn't about/u],
  ['another version', json({ info: { name: 'odd', version: '1.1' }, vulnerabilities: [] }), /isn't about/u],
  ['a vulnerability of another version', json({ info: {}, vulnerabilities: [VALID] }), 'vulnerable'],
  ['a vulnerability of text', odd('PYSEC-2021-1'), /can't be read/u],
  ['a vulnerability of null', odd(null), /can't be read/u],
  ['no id', odd({ ...VALID, id: undefined }), /can't be read/u],
  ['an empty id', odd({ ...VALID, id: ' ' }), /can't be read/u],
  ['a number for an id', odd({ ...VALID, id: 1 }), /can't be read/u],
  ['no aliases', odd({ ...VALID, aliases: undefined }), /can't be read/u],
  ['null for aliases', odd({ ...VALID, aliases: null }), /can't be read/u],
  ['a number among aliases', odd({ ...VALID, aliases: [1] }), /can't be read/u],
  ['no fixed versions', odd({ ...VALID, fixed_in: undefined }), /can't be read/u],
  ['a fixed version that is none', odd({ ...VALID, fixed_in: ['1.1', 'soon'] }), /can't be read/u],
  ['withdrawn, without a time', odd({ ...VALID, withdrawn: '' }), 'vulnerable'],
  ['withdrawn: false', odd({ ...VALID, withdrawn: false }), 'vulnerable'],
  ['one that counts beside a withdrawn one', json({ ...ABOUT, vulnerabilities: [{ ...VALID, withdrawn: '2021-01-01T00:00:00Z' }, VALID] }), 'vulnerable'], // prettier-ignore
  ['a withdrawn one without an id', odd({ withdrawn: '2021-01-01T00:00:00Z' }), /can't be read/u],
];

async function oddAnswer(document: ServedDocument): Promise<PinAnswer | undefined> {
  const pin: Case = { name: 'odd', version: '1.0', document };
  serve([pin]);
  return (await ours([pin])).get('odd');
}

describe('an answer that is not as it should be is never a clean one', () => {
  test.each(ODD)('%s', async (_, document, expected) => {
    const own = await oddAnswer(document);
    const said =
      own?.kind === 'known' ? own.advisories.map(({ id }) => id) : own?.kind === 'unanswered' ? own.reason : '';
    expect([said].flat().join()).toMatch(expected === 'vulnerable' ? /^PYSEC-2021-1$/u : expected);
  });

  // Each starts pip-audit
  const testAll = isProof ? test : test.skip;
  testAll.each(ODD)('%s: what pip-audit calls vulnerable is not clean', async (_, document) => {
    const own = await oddAnswer(document);
    const real = (await theirs([{ name: 'odd', version: '1.0', document }]))?.get('odd');
    const isVulnerable = real?.kind === 'known' && real.vulnerabilities.length > 0;
    const isClean = own?.kind === 'known' && own.advisories.length === 0;
    expect([isVulnerable && isClean, real?.kind === 'skipped', isClean]).toEqual([false, false, false]);
  });
});

test('a redirect counts only where it stays encrypted, and leads to the same version', async () => {
  const environment = { ...host.environment, HTTPS_PROXY: service.proxyUrl, SSL_CERT_FILE: authorityPath };
  service.documents.set('moved 1.0', {
    status: 301,
    contentType: 'text/plain',
    body: '',
    location: '/pypi/other/1.0/json',
  });
  service.documents.set('plain 1.0', {
    status: 301,
    contentType: 'text/plain',
    body: '',
    location: 'http://pypi.org/pypi/plain/1.0/json',
  });
  service.releases.set('other 1.0', []);
  const database = openDatabase({ environment, signal: host.signal });
  const answers = ['moved', 'plain'].map((name) => database.ask({ name, version: '1.0' }));
  expect(await Promise.all(answers)).toEqual([
    { kind: 'unanswered', reason: expect.stringContaining("isn't about this version") },
    { kind: 'unanswered', reason: expect.stringContaining('redirects to an address that must not be followed') },
  ]);
  database.close();
});
