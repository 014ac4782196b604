import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readContents, readDistribution } from '#distributions';
import { listPlainFiles } from '#project-tree';
import {
  foldSecretFindings,
  isExamplePath,
  LARGEST_SEARCHED,
  memberFindings,
  searchFile,
  searchMembers,
  secretFinding,
} from '#secret-finder';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { fetchSdist, whyUnreachable } from './fetch-sdist.ts';
import { SEARCHED_PROJECTS, type SearchedProject } from './searched-projects.ts';

// One of the smallest stands for all where nobody asked for the whole volume
const projects =
  process.env['PROOF'] === undefined
    ? SEARCHED_PROJECTS.filter(({ name }) => name === 'python-ldap')
    : SEARCHED_PROJECTS;
const unreachable = await whyUnreachable({ name: 'python-ldap' });
if (unreachable !== null) process.stderr.write(`\nREAL PROJECTS ARE NOT SEARCHED FOR SECRETS: ${unreachable}\n`);

/** A key with more than one line of it: another reading than ours, so that what is missed is seen. */
const WHOLE_KEY =
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\r?\n(?:[A-Za-z-]+: [^\n]*\n|\r?\n)*[A-Za-z0-9+/]{60,}\r?\n[A-Za-z0-9+/]{60,}/u;

/** Tokens, but for those that say EXAMPLE or count. */
const TOKEN =
  /\b(?!\w*(?:EXAMPLE|1234567890))(?:ghp_[A-Za-z0-9]{36}|glpat-[A-Za-z0-9]{20}|AKIA[A-Z2-7]{16}|hf_[A-Za-z]{34}|npm_[A-Za-z0-9]{36})\b/u;

interface Row {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly ms: number;
  /** Files with what stops, with what is warned of in tests and documentation, and with what is warned of elsewhere. */
  readonly stopping: number;
  readonly shown: number;
  readonly elsewhere: number;
  readonly falseAlarms: number;
  /** What is left after files and folders were reported once. */
  readonly told: number;
  readonly missed: readonly string[];
}

const rows: Row[] = [];
let scratch: TemporaryFolder;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
  if (rows.length === 0) return;
  const lines = rows.map(
    ({ name, files, bytes, ms, stopping, shown, elsewhere, falseAlarms, told, missed }) =>
      `${name.padEnd(18)} ${String(files).padStart(6)} ${(bytes / 1e6).toFixed(1).padStart(6)} ${String(ms).padStart(6)} ${[stopping, shown, elsewhere, falseAlarms, told, missed.length].map((count) => String(count).padStart(9)).join('')}`,
  );
  const head = `${'project'.padEnd(18)}  files     MB     ms  ${['stopping', 'shown', 'elsewhere', 'of these', 'findings', 'missed'].map((word) => word.padStart(9)).join('')}`;
  process.stderr.write(
    `\nFiles with secrets in real projects ("of these": false alarms)\n${head}\n${lines.join('\n')}\n`,
  );
});

async function search(project: SearchedProject): Promise<void> {
  const folder = join(scratch.path, project.name);
  const tree = await fetchSdist(project, folder);
  const files = await listPlainFiles(tree);
  const findings = [];
  const missed: string[] = [];
  let bytes = 0;
  let ms = 0;
  for (const path of files) {
    const content = await readFile(join(tree, path)).catch(() => null);
    if (content === null || content.length === 0) continue;
    bytes += content.length;
    const clock = performance.now();
    const { hits } = await searchFile(path, content.subarray(0, LARGEST_SEARCHED), content.length);
    ms += performance.now() - clock;
    for (const hit of hits) findings.push(secretFinding(hit, { path, file: path }));
    const text = content.toString('latin1');
    if (hits.length === 0 && (WHOLE_KEY.test(text) || TOKEN.test(text))) missed.push(path);
  }
  const secrets = findings.filter(({ severity }) => severity !== 'advice');
  const filesOf = (wanted: (path: string, severity: string) => boolean): readonly string[] => [
    ...new Set(
      secrets
        .filter(({ location, severity }) => wanted(location?.file ?? '', severity))
        .map(({ location }) => location?.file ?? ''),
    ),
  ];
  const stopping = filesOf((_, severity) => severity === 'unsafe');
  const elsewhere = filesOf((path, severity) => severity === 'warning' && !isExamplePath(path));
  const shown = filesOf((path) => isExamplePath(path));
  const known = project.elsewhere ?? {};
  rows.push({
    name: project.name,
    files: files.length,
    bytes,
    ms: Math.round(ms),
    stopping: stopping.length,
    shown: shown.length,
    elsewhere: elsewhere.length,
    falseAlarms: elsewhere.filter((path) => known[path] !== 'public').length,
    told: foldSecretFindings(secrets).length,
    missed,
  });
  expect(stopping).toEqual([]);
  expect([...elsewhere].sort()).toEqual(Object.keys(known).sort());
  for (const pattern of project.testKeys ?? []) expect(shown).toContainEqual(expect.stringMatching(pattern));
  expect(missed).toEqual([]);

  // The archive gets the answers of the tree
  const distribution = await readDistribution(join(folder, project.sdist));
  const inArchive = memberFindings(project.sdist, await searchMembers(await readContents(distribution)));
  const verdict = (path: string, rule: string, severity: string, line: number | undefined): string =>
    `${path} ${rule} ${severity} ${String(line)}`;
  const ofArchive = inArchive.map(({ rule, severity, location }) =>
    verdict((location?.member ?? '').slice((location?.member ?? '').indexOf('/') + 1), rule, severity, location?.line),
  );
  const ofTree = findings.map(({ rule, severity, location }) =>
    verdict(location?.file ?? '', rule, severity, location?.line),
  );
  expect(ofArchive.sort()).toEqual(ofTree.sort());
}

describe('secrets in real projects', () => {
  const testWithIndex = unreachable === null ? test : test.skip;
  testWithIndex.each(projects)('$name', search);
});
