import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createInputReader } from '#action-kit';
import { readIgnoreInput, type IgnoredEntry } from '#ignored-rules';
import { PROFILES, type ProfileName, type ServerProfile } from '#server-profiles';
import { createRecordingHost, makeReleases, temporaryFolder, type Recipe, type TemporaryFolder } from '#testkit';
import { checkFiles, type CheckedFile } from '../src/check-files.ts';
import { ACTION_INPUTS } from '../src/generated/inputs.ts';
import { readInputs } from '../src/inputs.ts';
import { limitItems } from '../src/limit-items.ts';
import { stopsCheck } from '../src/stopping.ts';

const LOCAL = 'sample_project-1.0+team.1-py3-none-linux_x86_64.whl';
const PRIVATE: Recipe = {
  filename: LOCAL,
  stem: 'sample_project-1.0+team.1',
  metadata: {
    Version: '1.0+team.1',
    Classifier: ['Private :: Do Not Upload', 'Nothing :: That :: Exists'],
    'Requires-Dist': 'other @ https://git.example.com/team/other/archive/v1.tar.gz',
    'Description-Content-Type': 'text/x-rst',
    Summary: 'x'.repeat(600),
  },
  description: 'See :py:func:`os.path`.\n',
};
const SDIST = 'sample_project-1.0.tar.gz';

let place: TemporaryFolder;

beforeAll(async () => {
  place = await temporaryFolder();
  makeReleases([[PRIVATE], [{ filename: SDIST }]], (at) => join(place.path, at === 0 ? 'private' : 'large'));
});
afterAll(() => place.remove());

async function check(
  path: string,
  name: ProfileName,
  profile: ServerProfile = PROFILES[name],
  ignore: readonly IgnoredEntry[] = [],
): Promise<CheckedFile> {
  const now = new Date(`${PROFILES.pypi.date}T12:00:00Z`);
  const host = createRecordingHost({ folder: place.path });
  const options = { profile, twine: false, ignore, now };
  const { files } = await checkFiles([join(place.path, path)], options, host);
  const [file] = files;
  if (file === undefined) throw new Error('nothing was checked');
  return file;
}

const stopping = ({ findings }: CheckedFile): readonly string[] =>
  findings.filter((finding) => stopsCheck(finding, true)).map(({ rule }) => rule);

describe('what is normal on a private index', () => {
  test.each([
    ['pypi', 'refused', ['U33', 'U34', 'U36', 'U44', 'U92b', 'private-classifier']],
    ['testpypi', 'refused', ['U33', 'U34', 'U36', 'U44', 'U92b', 'private-classifier']],
    ['gitea', 'accepted', []],
    ['generic', 'accepted', []],
  ] as const)('%s: %s', async (profile, verdict, rules) => {
    const file = await check(`private/${LOCAL}`, profile);
    expect(file.verdict).toBe(verdict);
    expect(stopping(file).toSorted()).toEqual(rules);
    // The description was rendered by nobody, which leaves nothing open where nobody refuses it
    expect(file.readme.outcome).toBe(profile === 'gitea' || profile === 'generic' ? 'skipped' : 'unknown');
  });

  test('Gitea still advises, and others say nothing of what only PyPI forbids', async () => {
    const advised = await check(`private/${LOCAL}`, 'gitea');
    const rules = advised.findings.filter(({ severity }) => severity === 'advice').map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['U33', 'U34', 'U36', 'U44', 'U92b', 'private-classifier']));
    const silent = await check(`private/${LOCAL}`, 'generic');
    expect(silent.findings.filter(({ rule }) => /^U|^private/u.test(rule))).toEqual([]);
  });
});

describe('the inputs', () => {
  const profileFor = (given: Readonly<Record<string, string>>): ProfileName => {
    const all = { ...Object.fromEntries(ACTION_INPUTS.map(({ name, default: value }) => [name, value])), ...given };
    const environment = Object.fromEntries(
      Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    return readInputs(createInputReader({ environment, workspace: place.path })).profile;
  };

  test.each([
    [{}, 'pypi'],
    [{ index: 'testpypi' }, 'testpypi'],
    [{ index: 'gitea' }, 'gitea'],
    [{ index: 'https://git.example.com/api/packages/team/pypi' }, 'gitea'],
    [{ index: 'https://devpi.example.com/team/dev/' }, 'generic'],
    [{ index: 'https://devpi.example.com/team/dev/', profile: 'auto' }, 'generic'],
    [{ index: 'https://registry.example.com/python/', profile: 'gitea' }, 'gitea'],
    [{ profile: 'generic' }, 'generic'],
  ] as const)('%j: %s', (given, profile) => {
    expect(profileFor(given)).toBe(profile);
  });

  test('a profile that there is not', () => {
    expect(() => profileFor({ profile: 'nexus' })).toThrow(/profile: .*generic/u);
  });
});

describe('a limit that the index may have raised', () => {
  const LIMITED = { ...PROFILES.pypi, maximumFileSize: 100 };

  test('is unknown: it stops nothing, and keeps the stage open with what to do', async () => {
    const file = await check(`large/${SDIST}`, 'pypi', LIMITED);
    const [found] = file.findings.filter(({ rule }) => rule === 'U68');
    expect([file.verdict, found?.severity, stopping(file)]).toEqual(['unknown', 'warning', []]);
    expect(limitItems([file])).toEqual([
      {
        kind: 'limit',
        subject: SDIST,
        outcome: 'unknown',
        message: expect.stringMatching(
          /^U68: has \d+ bytes; PyPI accepts 100 unless it granted the project a higher limit/u,
        ),
        remedy: expect.stringContaining('ignore this rule'),
        ms: 0,
      },
    ]);
  });

  test('is settled by whoever leaves the rule out, and is none elsewhere', async () => {
    const file = await check(`large/${SDIST}`, 'pypi', LIMITED, readIgnoreInput(['U68']));
    expect([file.verdict, limitItems([file])]).toEqual(['accepted', []]);
    const other = await check(`large/${SDIST}`, 'generic', { ...PROFILES.generic, maximumFileSize: 100 });
    expect([other.verdict, limitItems([other])]).toEqual(['accepted', []]);
  });
});
