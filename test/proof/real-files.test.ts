import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { judgeFile, type FileJudgement } from '#pypi-rules';
import { isTable, parseToml10 } from '#python-standards';
import { isStopping } from '#release-model';
import { PROFILES, type ProfileName } from '#server-profiles';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { fetchDistributions } from '../../packages/distributions/test/real-distributions.ts';
import { oddTable } from './odd-uploads.ts';
import { REAL_FILES } from './real-files.ts';

// Real files of PyPI, by its rules of today: what stops one that it took must be younger than the file. PROOF=1 and the network.

const NOW = new Date(`${PROFILES.pypi.date}T12:00:00Z`);

/** Since when PyPI judges an upload by the code that it has now; before, another server took them. */
const WAREHOUSE = '2017-07-03';
/** Since when it judges metadata by `packaging`, which knows what each version of them may have, and no 2.0. */
const PACKAGING = '2024-03-19';
/** Since when it wants the names of PEP 625 and 427. */
const FILE_NAMES = '2025-10-23';

/** Since when PyPI refuses by a rule, from the history of its server. */
const SINCE: Readonly<Record<string, string>> = {
  U17: PACKAGING,
  U20: PACKAGING,
  U35: WAREHOUSE,
  U88: WAREHOUSE,
  U90: FILE_NAMES,
  U92d: FILE_NAMES,
};

/** What stops although no rule of PyPI is younger. */
const OTHERS: Readonly<Record<string, readonly [rule: string, reason: string]>> = {
  'poetry-core-1.0.0a0.tar.gz': ['U61', 'poetry sent no description, where the file has an empty line'],
  'poetry_core-1.0.0a0-py2.py3-none-any.whl': ['U61', 'poetry sent no description, where the file has an empty line'],
  'setuptools-80.9.0-py3-none-any.whl': ['member-startup', 'a rule of ours: a .pth runs at every start of Python'],
  'zope.interface-7.2-cp312-cp312-win_amd64.whl': [
    'member-startup',
    'a rule of ours: a .pth runs at every start of Python',
  ],
  'wheel-0.8-py27-none-any.whl': [
    'wheel-file',
    'a rule of ours: the format before the first, which no installer reads',
  ],
};

/** What no index that isn't PyPI would get: nobody finds a version that is none, and nobody installs that wheel. */
const STOPPED_ELSEWHERE: readonly string[] = [
  'pytz-2005i.tar.gz U88',
  'pytz-2005k.tar.gz U88',
  'setuptools-80.9.0-py3-none-any.whl member-startup',
  'wheel-0.8-py27-none-any.whl wheel-file',
  'zope.interface-7.2-cp312-cp312-win_amd64.whl member-startup',
];

(process.env['PROOF'] === '1' ? describe : describe.skip)('real files that PyPI took', () => {
  const names = Object.keys(REAL_FILES);
  let place: TemporaryFolder;

  beforeAll(async () => {
    place = await temporaryFolder();
    await mkdir(join(place.path, 'files'));
    const hashes = Object.fromEntries(Object.entries(REAL_FILES).map(([name, { sha256 }]) => [name, sha256]));
    await fetchDistributions(names, join(place.path, 'files'), hashes);
  }, 900_000);

  afterAll(() => place.remove());

  const judged = (name: string, profile: ProfileName): Promise<FileJudgement> =>
    judgeFile(join(place.path, 'files', name), PROFILES[profile], { now: NOW });

  /** What made a file, as it says itself. */
  async function backendOf({ contents }: FileJudgement): Promise<string> {
    if (contents === null) return 'unknown';
    if (contents.wheel !== null) {
      const path = contents.metadataPath.replace(/METADATA$/u, 'WHEEL');
      const text = (await contents.read(path, 65_536)).toString('utf8');
      return /^Generator:\s*([\w.-]+)/mu.exec(text)?.[1]?.toLowerCase() ?? 'unknown';
    }
    const path = `${contents.topDirectory ?? ''}/pyproject.toml`;
    if (!contents.members.some((member) => member.path === path)) return 'distutils or setuptools';
    const { 'build-system': system } = parseToml10((await contents.read(path, 1_000_000)).toString('utf8'), path);
    const backend = isTable(system) ? system['build-backend'] : undefined;
    return typeof backend === 'string' ? (backend.split(/[.:]/u)[0] ?? '') : 'setuptools';
  }

  test('nothing stops them but what is younger', async () => {
    expect(names.length).toBeGreaterThanOrEqual(120);
    const rows: (readonly string[])[] = [];
    const wrong: string[] = [];
    const backends = new Set<string>();
    for (const name of names) {
      const judgement = await judged(name, 'pypi');
      backends.add(await backendOf(judgement));
      const { taken = '' } = REAL_FILES[name] ?? {};
      for (const { rule, severity, message } of judgement.findings) {
        if (severity !== 'refused' && severity !== 'unsafe') continue;
        const [other = '', reason = ''] = OTHERS[name] ?? [];
        const since = rule === other ? '' : (SINCE[rule] ?? '');
        rows.push([name, taken, rule, since, rule === other ? reason : message.slice(0, 90)]);
        if (rule !== other && since <= taken) wrong.push(`${name} (${taken}): ${rule} ${message}`);
      }
    }
    console.log(oddTable(['file', 'taken', 'rule', 'since', 'why'], rows));
    console.log(`${String(names.length)} files, made by ${[...backends].sort().join(', ')}`);
    expect(wrong).toEqual([]);
    expect(backends.size).toBeGreaterThanOrEqual(10);
  }, 900_000);

  test.each(['gitea', 'generic'] as const)(
    'for %s, only what cannot be found or installed stops',
    async (profile) => {
      const stopped: string[] = [];
      for (const name of names) {
        const { findings } = await judged(name, profile);
        for (const found of findings) if (isStopping(found, false)) stopped.push(`${name} ${found.rule}`);
      }
      expect(stopped.sort()).toEqual(STOPPED_ELSEWHERE);
    },
    900_000,
  );
});
