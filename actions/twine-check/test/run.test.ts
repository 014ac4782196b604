import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createInputReader } from '#action-kit';
import { manifestOnTheSpot } from '#distributions';
import { parseReceipt, placeText, serialize } from '#release-model';
import { pypiProfile } from '#server-profiles';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { makeDistributions, type Recipe } from '#testkit';
import { listen } from '#testkit/loopback';
import { checkFiles } from '../src/check-files.ts';
import { DEFAULTS } from '../src/generated/defaults.ts';
import { action, run, type CheckResult, type TwineCheckInputs } from '../src/index.ts';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const SDIST = 'sample_project-1.0.tar.gz';
const RST = { 'Description-Content-Type': 'text/x-rst' };

let place: TemporaryFolder;
let dist: string;
let host: RecordingHost;

beforeEach(async () => {
  place = await temporaryFolder();
  dist = join(place.path, 'dist');
  mkdirSync(dist);
  host = createRecordingHost({ folder: place.path });
});

afterEach(() => place.remove());

function createInputs(overrides: Partial<TwineCheckInputs> = {}): TwineCheckInputs {
  return {
    packagesDir: dist,
    manifest: null,
    profile: 'pypi',
    strict: true,
    twine: true,
    compareWith: null,
    isComparisonGiven: false,
    ignore: [],
    ...overrides,
  };
}

function check(recipes: readonly Recipe[], overrides: Partial<TwineCheckInputs> = {}): Promise<CheckResult> {
  makeDistributions(recipes, dist);
  return run(createInputs(overrides), host);
}

function itemsOf({ receipt }: CheckResult, kind: string): readonly (readonly [string, string])[] {
  return receipt.items.filter((item) => item.kind === kind).map(({ subject, outcome }) => [subject, outcome] as const);
}

describe('the release before', () => {
  test.each([
    ['an index without the project', 404, 'skipped', /has no earlier release$/u],
    ['an index that refuses', 403, 'unknown', /is not known: .* answers 403 Forbidden/u],
  ])('%s: the check passes, and says so', async (_name, status, outcome, message) => {
    const index = await listen((_request, response) => {
      response.writeHead(status).end();
    });
    const result = await check([{ filename: WHEEL }], { twine: false, compareWith: `${index.origin}/simple/` });
    await index.close();
    expect(result.passed).toBe(true);
    const item = result.receipt.items.find(({ subject }) => subject === 'previous release');
    expect([item?.outcome, item?.message]).toEqual([outcome, expect.stringMatching(message)]);
    expect(result.changes?.kind).toBe(status === 404 ? 'first' : 'unknown');
  });

  test.each([
    ['none', null],
    ['pypi', 'https://pypi.org/simple/'],
    ['https://packages.example/simple', 'https://packages.example/simple'],
    ['', null],
  ])('compare-with: %j', (given, simpleUrl) => {
    const environment = { 'INPUT_COMPARE-WITH': given, INPUT_INDEX: 'pypi', 'INPUT_PACKAGES-DIR': 'dist' };
    const read = action.readInputs(createInputReader({ environment, workspace: place.path, defaults: DEFAULTS }));
    expect([read.compareWith, read.isComparisonGiven]).toEqual([simpleUrl, given !== '']);
  });

  test.each([
    ['nowhere', 'is not the address of an index'],
    ['https://me:secret@packages.example/simple', 'contains a username or password'],
  ])('compare-with: %j is refused', (given, problem) => {
    const environment = { 'INPUT_COMPARE-WITH': given, INPUT_INDEX: 'pypi', 'INPUT_PACKAGES-DIR': 'dist' };
    const reader = createInputReader({ environment, workspace: place.path, defaults: DEFAULTS });
    expect(() => action.readInputs(reader)).toThrow(`compare-with: ${problem}. `);
  });
});

describe('a release that is in order', () => {
  test('passes, with a receipt of every file, and says what it could not judge', async () => {
    const result = await check([
      { filename: WHEEL },
      { filename: SDIST, metadata: RST, description: 'Title\n=====\n\nText.\n' },
    ]);
    expect([result.passed, result.failure, result.findings]).toEqual([true, null, []]);
    expect(result.files.map(({ filename, verdict }) => [filename, verdict])).toEqual([
      [WHEEL, 'accepted'],
      [SDIST, 'accepted'],
    ]);
    const receipt = parseReceipt(readFileSync(result.receiptPath, 'utf8'), 'receipt');
    expect(receipt).toEqual(result.receipt);
    expect([receipt.stage, receipt.outcome, receipt.project, receipt.version]).toEqual([
      'check',
      'passed',
      'sample-project',
      '1.0',
    ]);
    expect(itemsOf(result, 'file')).toEqual([
      [WHEEL, 'passed'],
      [SDIST, 'passed'],
    ]);
    expect(itemsOf(result, 'twine')).toEqual([
      [WHEEL, 'passed'],
      [SDIST, 'passed'],
    ]);
    expect(receipt.items.find(({ kind }) => kind === 'rule')?.message).toContain('U56');
    expect(action.outputs(result)).toEqual({ passed: 'true', findings: '[]', 'findings-count': '0' });
    expect(host.transcript()).toContain('One was created from the files in the folder');
  });
});

describe('what stops', () => {
  test('a README that does not render, with the line that docutils names', async () => {
    const result = await check([{ filename: WHEEL, metadata: RST, description: 'Text\n\n:ref:`x`\n' }]);
    expect(result.passed).toBe(false);
    expect(result.failure).toMatch(
      /^sample_project-1\.0-py3-none-any\.whl \(sample_project-1\.0\.dist-info\/METADATA:\d+\): the description does not render as reST: line 3: .*\. Fix the README/u,
    );
    expect(result.files[0]?.verdict).toBe('refused');
    expect(result.findings.map(({ rule }) => rule)).toEqual(['U61']);
    expect(itemsOf(result, 'twine')).toEqual([[WHEEL, 'failed']]);
  });

  test('with its line in the metadata, and the line of the project that it comes from', async () => {
    const text = '# Sample\n\nSee [the docs](docs/index.md).\n';
    const metadata = {
      Classifier: ['Programming Language :: Python', 'Framework :: Nothing'],
      'Requires-Dist': ['fine', "sample-project[nope]; extra == 'more'"],
      'Provides-Extra': 'more',
    };
    const pyproject =
      '[project]\nname = "sample-project"\nversion = "1.0"\nreadme = "README.md"\nclassifiers = [\n  "Programming Language :: Python",\n  "Framework :: Nothing",\n]\ndependencies = ["fine"]\n[project.optional-dependencies]\nmore = ["sample-project[nope]"]\n';
    const result = await check(
      [
        { filename: WHEEL, metadata, description: text },
        {
          filename: SDIST,
          metadata,
          description: text,
          members: { 'sample_project-1.0/pyproject.toml': pyproject, 'sample_project-1.0/README.md': text },
        },
      ],
      { twine: false },
    );
    const places = result.files.map(({ findings }) =>
      Object.fromEntries(
        findings.map(({ rule, location }) => [rule, location === undefined ? '' : placeText(location)]),
      ),
    );
    const told = (file: string): unknown => ({
      U36: `${file}:7, from pyproject.toml:7)`,
      'unknown-extra': `${file}:9, from pyproject.toml:11)`,
      'relative-link': `${file}:14, from README.md:3)`,
    });
    expect(places).toEqual([
      told(`${WHEEL} (sample_project-1.0.dist-info/METADATA`),
      told(`${SDIST} (sample_project-1.0/PKG-INFO`),
    ]);
    expect(result.failure).toMatch(
      /^sample_project-1\.0-py3-none-any\.whl \(sample_project-1\.0\.dist-info\/METADATA:7, from pyproject\.toml:7\): Framework :: Nothing is not a classifier/u,
    );
    expect(host.lines.map(({ location }) => location)).toContainEqual({ file: 'pyproject.toml', line: 7 });
  });

  test('not a README that only twine reads with its indentation', async () => {
    const folded = 'Title\n        =====\n        \n        Text.';
    const metadata = { 'Metadata-Version': '1.1', 'Description-Content-Type': null, Description: folded };
    const result = await check([{ filename: SDIST, metadata, description: '' }], { ignore: ['description-type'] });
    expect([result.files[0]?.verdict, result.findings.map(({ rule, severity }) => [rule, severity])]).toEqual([
      'accepted',
      [['twine', 'warning']],
    ]);
  });

  test('Markdown whose format is not declared, and not reST', async () => {
    const metadata = { 'Description-Content-Type': null };
    const markdown = await check([{ filename: WHEEL, metadata, description: 'x\n\n## Usage\n\nText\n' }]);
    expect([markdown.passed, markdown.findings.map(({ rule, severity }) => [rule, severity])]).toEqual([
      false,
      [['description-type', 'warning']],
    ]);
    const rst = await check([
      { filename: WHEEL, metadata, description: 'Title\n=====\n\nMore\n~~~~\n\n`x <https://example.org>`_\n' },
    ]);
    expect([rst.passed, rst.findings.map(({ rule, severity }) => [rule, severity])]).toEqual([
      true,
      [['description-type', 'advice']],
    ]);
  });

  test('a rule of the index, once, though twine says it too', async () => {
    const result = await check([{ filename: WHEEL, metadata: { 'Requires-Dist': 'a>=1.*' } }]);
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['U28', 'refused']]);
    expect(itemsOf(result, 'file')).toEqual([[WHEEL, 'failed']]);
  });

  test('a field that only twine refuses is a warning, and the file stays accepted', async () => {
    const recipe = { filename: WHEEL, metadata: { 'X-Unknown': 'x' } };
    const strict = await check([recipe]);
    expect([strict.passed, strict.files[0]?.verdict]).toEqual([false, 'accepted']);
    expect(strict.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['twine', 'warning']]);
    expect((await check([recipe], { strict: false })).passed).toBe(true);
  });

  test('a secret is ours to refuse: the index would accept it', async () => {
    const result = await check([{ filename: SDIST, members: { 'sample_project-1.0/.env': 'A=1\n' } }], {
      twine: false,
    });
    expect([result.passed, result.files[0]?.verdict]).toEqual([false, 'accepted']);
    expect(result.failure).toContain('/.env, which usually contains credentials');
  });

  describe('secrets', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n'.repeat(3)}-----END PRIVATE KEY-----\n`;
    const code = `T = "ghp_${'a1B2'.repeat(9)}"\n`;
    const inside = (path: string): string => `sample_project-1.0/${path}`;

    test('of tests and literals are warned of and stop nothing, in the strict form neither', async () => {
      const members = {
        ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [inside(`tests/certs/${index}.pem`), key])),
        [inside('src/a.py')]: 'x = 1\nDB_PASSWORD = "Xf8Hs72LmZp0Ra"\n',
      };
      const result = await check([{ filename: SDIST, members }], { twine: false });
      expect(result.passed).toBe(true);
      expect(result.findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`)).toEqual([
        'secret-file warning contains 9 files that are secrets in sample_project-1.0/tests/certs: 0.pem, 1.pem, 2.pem and 6 more',
        `secret-literal warning contains a literal value for DB_PASSWORD in ${inside('src/a.py')} line 2`,
      ]);
      expect(result.findings[1]?.location).toEqual({ file: SDIST, member: inside('src/a.py'), line: 2 });
    });

    test('are left out in some files, and an entry without any is told of', async () => {
      const members = { [inside('src/a.py')]: code, [inside('b.py')]: code };
      const result = await check([{ filename: SDIST, members }], {
        twine: false,
        ignore: ['secret-text:src/**', 'secret:no/such'],
      });
      expect(result.findings.map(({ location }) => location?.member)).toEqual([inside('b.py')]);
      expect(host.transcript()).toContain("ignore: 'secret:no/such' matches no finding");
    });

    test('are left out where the project says so in its sdist, also in the wheel beside it', async () => {
      const toml = (rules: string): string => `[tool.repo-agent-actions]\nignore = [${rules}]\n`;
      const own = toml('{ rule = "secret-text", path = "src/sample_project/a.py", reason = "it opens nothing" }');
      const wheel = { filename: WHEEL, members: { 'sample_project/a.py': code } };
      const sdist = (pyproject: string): Recipe => ({
        filename: SDIST,
        members: { [inside('pyproject.toml')]: pyproject, [inside('src/sample_project/a.py')]: code },
      });
      const accepted = await check([wheel, sdist(own)], { twine: false });
      expect([accepted.passed, accepted.findings]).toEqual([true, []]);
      expect(accepted.receipt.items).toContainEqual(
        expect.objectContaining({
          subject: 'secret-text',
          outcome: 'skipped',
          message: expect.stringContaining('it opens nothing'),
        }),
      );
      expect((await check([wheel, sdist('')], { twine: false })).passed).toBe(false);
    });

    test('are all that a file may have overlooked by its own word', async () => {
      const pyproject = '[tool.repo-agent-actions]\nignore = [{ rule = "member-path", reason = "x" }]\n';
      const members = { [inside('pyproject.toml')]: pyproject, [inside('../../x.py')]: 'x = 1\n' };
      const result = await check([{ filename: SDIST, members }], { twine: false });
      expect(result.passed).toBe(false);
    });
  });

  test('a warning, unless it is not strict or the rule is left out', async () => {
    const recipe = { filename: WHEEL, metadata: { 'Description-Content-Type': null }, description: '' };
    const strict = await check([recipe]);
    expect([strict.passed, strict.findings.map(({ rule }) => rule)]).toEqual([false, ['description-missing']]);
    expect((await check([recipe], { strict: false, twine: false })).passed).toBe(true);
    const ignoring = await check([recipe], { ignore: ['description-missing'], twine: false });
    expect([ignoring.passed, ignoring.findings]).toEqual([true, []]);
    expect(itemsOf(ignoring, 'rule')).toContainEqual(['description-missing', 'skipped']);
  });

  test('an archive that cannot be read', async () => {
    makeDistributions([{ filename: WHEEL }], dist);
    writeFileSync(join(dist, WHEEL), readFileSync(join(dist, WHEEL)).subarray(0, -30));
    const result = await run(createInputs(), host);
    expect(result.files[0]?.verdict).toBe('refused');
    expect(result.passed).toBe(false);
  });
});

describe('without twine', () => {
  test('reST is unknown, never passed; it does not stop the stage', async () => {
    const result = await check([{ filename: WHEEL, metadata: RST, description: 'Text.\n' }, { filename: SDIST }], {
      twine: false,
    });
    expect(result.files.map(({ verdict }) => verdict)).toEqual(['unknown', 'accepted']);
    expect(itemsOf(result, 'twine')).toEqual([
      [WHEEL, 'unknown'],
      [SDIST, 'skipped'],
    ]);
    expect([result.failure, result.receipt.outcome]).toEqual([null, 'unknown']);
    expect(action.outputs(result)['passed']).toBe('false');
  });

  test('twine that cannot be had fails the stage and says so, with the findings of the rules', async () => {
    makeDistributions([{ filename: WHEEL, metadata: { Summary: 'x'.repeat(513) } }, { filename: SDIST }], dist);
    const nowhere = createRecordingHost({
      folder: place.path,
      cacheFolder: join(place.path, 'cache'),
      environment: { PATH: join(place.path, 'nothing') },
    });
    const result = await run(createInputs(), nowhere);
    expect([result.passed, result.receipt.outcome]).toEqual([false, 'failed']);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['U34']);
    expect(result.files.map(({ verdict }) => verdict)).toEqual(['refused', 'accepted']);
    rmSync(join(dist, WHEEL));
    const other = await run(createInputs(), nowhere);
    expect([other.passed, other.failure]).toEqual([false, expect.stringMatching(/Python/u)]);
  });
});

describe('the manifest binds', () => {
  async function manifest(): Promise<string> {
    makeDistributions([{ filename: WHEEL }, { filename: SDIST }], dist);
    return serialize(await manifestOnTheSpot(dist));
  }

  test('the files of a manifest pass', async () => {
    const result = await run(createInputs({ manifest: await manifest(), twine: false }), host);
    expect(result.passed).toBe(true);
    expect(host.transcript()).toContain('The files are those of the manifest');
  });

  test.each<[string, () => void, RegExp]>([
    [
      'changed',
      () => {
        writeFileSync(join(dist, WHEEL), 'x');
      },
      /sample_project-1\.0-py3-none-any\.whl was changed .*sha256 [0-9a-f]{64}.*sha256 [0-9a-f]{64}/u,
    ],
    [
      'removed',
      () => {
        rmSync(join(dist, SDIST));
      },
      /sample_project-1\.0\.tar\.gz was removed/u,
    ],
    [
      'added',
      () => {
        writeFileSync(join(dist, 'sample_project-1.0-py2-none-any.whl'), 'x');
      },
      /sample_project-1\.0-py2-none-any\.whl was added/u,
    ],
  ])('a file that was %s is named', async (_what, spoil, sentence) => {
    const text = await manifest();
    spoil();
    await expect(run(createInputs({ manifest: text }), host)).rejects.toThrow(sentence);
  });
});

describe('bad input', () => {
  test('no file is an error', async () => {
    await expect(run(createInputs(), host)).rejects.toThrow(/dist: contains no distribution\. .+\.$/u);
  });

  test('no folder is an error', async () => {
    await expect(run(createInputs({ packagesDir: join(dist, 'x') }), host)).rejects.toThrow(/can't be read/u);
  });

  test('another file is named', async () => {
    makeDistributions([{ filename: WHEEL }], dist);
    writeFileSync(join(dist, 'photos.zip'), 'x');
    await expect(run(createInputs(), host)).rejects.toThrow(/photos\.zip/u);
  });

  test("another project's file is named", async () => {
    makeDistributions(
      [{ filename: WHEEL }, { filename: 'other-2.0.tar.gz', metadata: { Name: 'other', Version: '2.0' } }],
      dist,
    );
    await expect(run(createInputs(), host)).rejects.toThrow(/contains 2 releases: .*other-2\.0\.tar\.gz/u);
  });

  test('a rule that is none', async () => {
    makeDistributions([{ filename: WHEEL }], dist);
    await expect(run(createInputs({ ignore: ['U999'] }), host)).rejects.toThrow(
      /^ignore: 'U999' is not a rule\. Write the id that a finding shows in brackets/u,
    );
  });
});

describe('files of any projects in one call', () => {
  test('an old profile asks for the newest classifiers before it refuses or warns', async () => {
    makeDistributions([{ filename: WHEEL, metadata: { Classifier: 'Programming Language :: Piethon' } }], dist);
    const now = new Date(Date.parse(pypiProfile.date) + 100 * 86_400_000);
    const { files } = await checkFiles(
      [join(dist, WHEEL)],
      { profile: pypiProfile, twine: false, ignore: [], now },
      host,
    );
    expect(files[0]?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['U36', 'refused']]);
  });
});

/** Small, well known, made by different back-ends, README in Markdown and reST. */
const REAL = ['six==1.17.0', 'idna==3.10', 'iniconfig==2.1.0', 'pluggy==1.5.0', 'tomli==2.0.1'];

describe('real projects', () => {
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await temporaryFolder();
    execFileSync('python3', [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--dest',
      folder.path,
      ...REAL,
    ]);
  });

  afterAll(() => folder.remove());

  test('nothing is refused of what PyPI took', async () => {
    const names = ['six-1.17.0-py2.py3', 'idna-3.10-py3', 'iniconfig-2.1.0-py3', 'pluggy-1.5.0-py3', 'tomli-2.0.1-py3'];
    const paths = names.map((name) => join(folder.path, `${name}-none-any.whl`));
    const options = { profile: pypiProfile, twine: true, ignore: [], now: new Date() };
    const { files, trouble, descriptionHtml } = await checkFiles(paths, options, host);
    expect(trouble).toBeNull();
    expect(descriptionHtml).toMatch(/<a href="https?:[^>]*nofollow/u);
    const second = await checkFiles(paths.slice(3, 4), options, host);
    expect(second.descriptionHtml).toContain('pluggy');
    expect(files.map(({ verdict }) => verdict)).toEqual(names.map(() => 'accepted'));
    const found = files.flatMap(({ findings }) => findings);
    expect(found.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    // six declares no content type, which `twine check --strict` fails. PyPI takes it for reST, which it is
    expect(found.filter(({ rule }) => rule === 'description-type').map(({ subject }) => subject)).toEqual([
      'six-1.17.0-py2.py3-none-any.whl',
    ]);
  });
});
