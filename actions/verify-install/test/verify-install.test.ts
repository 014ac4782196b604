import { readdir, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findPythons } from '#python-env';
import { parseReceipt, type Receipt, type ReceiptItem } from '#release-model';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { readFile } from 'node:fs/promises';
import { run } from '../src/run.ts';
import { createInputs, manifestOf } from './release.ts';
import { startStaticIndex, type StaticIndex } from './static-index.ts';
import { buildWheel } from './wheel.ts';

let newest = '';
let folder: TemporaryFolder;
let host: RecordingHost;
let tested: StaticIndex;
let dependencies: StaticIndex;

const depOne = buildWheel({ name: 'own-dep', version: '1.0', files: { 'own_dep.py': 'VALUE = "right"\n' } });
const depEvil = buildWheel({ name: 'own-dep', version: '99.0', files: { 'own_dep.py': 'VALUE = "wrong"\n' } });
const plotting = buildWheel({ name: 'own-plot', version: '2.0', files: { 'own_plot/__init__.py': '' } });

beforeAll(async () => {
  newest = (await findPythons(createRecordingHostEnvironment()))[0]?.minor ?? '';
  dependencies = await startStaticIndex({ 'own-dep': [depOne], 'own-plot': [plotting] });
});

function createRecordingHostEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

afterAll(() => dependencies.stop());

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
  // The tested index has a newer version of the dependency, as anybody could upload one there.
  tested = await startStaticIndex({ 'own-dep': [depOne, depEvil] });
});

afterEach(async () => {
  const left = await readdir(host.temporaryFolder);
  await tested.stop();
  await folder.remove();
  expect(left).toEqual([]);
});

function inputsFor(overrides: Parameters<typeof createInputs>[0]): ReturnType<typeof createInputs> {
  return createInputs({
    simpleUrl: tested.simpleUrl,
    dependenciesIndexUrl: dependencies.simpleUrl,
    pythonVersions: [newest],
    ...overrides,
  });
}

function itemOf(receipt: Receipt, kind: string, subject?: string): ReceiptItem | undefined {
  return receipt.items.find((item) => item.kind === kind && (subject === undefined || item.subject === subject));
}

const good = buildWheel({
  name: 'trial-project',
  version: '1.2.3',
  requires: ['own-dep'],
  extras: { plots: ['own-plot'], dev: ['does-not-exist-anywhere'] },
  scripts: { trial: 'trial_project.cli:main' },
  files: {
    'trial_project/__init__.py': 'print("noise on import")\n__version__ = "1.2.3"\n',
    'trial_project/cli.py':
      'import sys\nfrom own_dep import VALUE\n\ndef main():\n    print(VALUE, *sys.argv[1:])\n    return 0 if VALUE == "right" else 3\n',
    'trial_project/needs_plots.py': 'import own_plot\n',
  },
});

describe('a release that works', () => {
  test('is installed by its hash, with dependencies from the other index alone, and every promise is tried', async () => {
    tested.projects.set('trial-project', [good]);
    const script =
      'import os, sys, trial_project, own_dep\nassert own_dep.VALUE == "right"\nassert os.listdir(".") == []\nprint("smoke is clear")\n';
    const sha256 = createHash('sha256').update(script).digest('hex');
    const manifest = manifestOf('trial-project', '1.2.3', [good], {
      imports: ['trial_project', 'trial_project.cli:main'],
      scripts: [{ name: 'trial', arguments: [['--help'], ['two', 'words here']] }],
      extras: [
        { name: 'plots', imports: ['trial_project.needs_plots', 'own_plot'] },
        { name: 'dev', imports: [] },
      ],
      smokeTest: { path: 'smoke/check.py', sha256 },
    });
    await mkdir(join(folder.path, 'smoke'));
    await writeFile(join(folder.path, 'smoke', 'check.py'), script);
    const path = join(folder.path, 'release-manifest.json');
    await writeFile(path, JSON.stringify(manifest));

    const result = await run(inputsFor({ manifest: path, extras: 'each' }), host);

    expect(result.failure).toBeNull();
    expect(result.receipt.outcome).toBe('passed');
    expect(
      result.receipt.items
        .filter(({ outcome }) => outcome !== 'passed')
        .map(({ kind, subject, outcome }) => [kind, subject, outcome]),
    ).toEqual([
      ['extra', 'dev', 'not-configured'],
      ['audit', 'dependencies', 'skipped'],
    ]);
    expect(itemOf(result.receipt, 'file')).toMatchObject({ subject: good.filename, sha256: good.sha256 });
    expect(itemOf(result.receipt, 'script', 'trial two words here')?.outcome).toBe('passed');
    expect(itemOf(result.receipt, 'smoke-test')).toMatchObject({ message: 'smoke is clear', sha256 });
    expect(itemOf(result.receipt, 'extra', 'plots')?.message).toBe('imports trial_project.needs_plots, own_plot');
    expect(tested.asked.filter((asked) => asked.includes('own-dep'))).toEqual([]);
    expect(result.results).toMatchObject([{ python: newest, passed: true, points: { failed: 0 } }]);
    const [receiptPath = ''] = result.receiptPaths;
    expect(receiptPath.endsWith(`verify-test-${newest}.json`)).toBe(true);
    expect(parseReceipt(await readFile(receiptPath, 'utf8'), receiptPath)).toMatchObject({
      python: newest,
      outcome: 'passed',
      index: tested.simpleUrl,
    });
  });

  test('needs no manifest: modules and scripts are those of the installed files', async () => {
    tested.projects.set('trial-project', [good]);
    const result = await run(inputsFor({ name: 'Trial_Project', version: 'v1.2.3' }), host);
    expect(result.failure).toBeNull();
    expect(itemOf(result.receipt, 'import')).toMatchObject({ subject: 'trial_project', outcome: 'passed' });
    expect(itemOf(result.receipt, 'script')).toMatchObject({
      subject: 'trial',
      message: 'exists; it was not run, because no arguments are known',
    });
  });

  test('is not taken from a cache that holds other bytes of the same address', async () => {
    const older = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      files: { 'trial_project.py': 'AGE = "older"\n' },
    });
    const newer = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      files: { 'trial_project.py': 'AGE = "newer"\n', 'only_new.py': '' },
    });
    for (const file of [older, newer]) {
      tested.projects.set('trial-project', [file]);
      const imports = file === newer ? ['trial_project', 'only_new'] : ['trial_project'];
      const result = await run(
        inputsFor({ manifest: JSON.stringify(manifestOf('trial-project', '1.2.3', [file], { imports })) }),
        host,
      );
      expect(result.failure).toBeNull();
    }
  });

  test('is verified on several Pythons side by side, one receipt for each', async () => {
    const minors = [...new Set((await findPythons(host.environment)).map(({ minor }) => minor))].slice(0, 2);
    tested.projects.set('trial-project', [good]);
    const manifest = JSON.stringify(manifestOf('trial-project', '1.2.3', [good], { imports: ['trial_project'] }));
    const result = await run(inputsFor({ manifest, pythonVersions: minors }), host);
    expect(result.failure).toBeNull();
    expect(result.results.map(({ python }) => python)).toEqual(minors);
    expect(result.receipt.python).toBeNull();
    expect(result.receiptPaths).toHaveLength(minors.length);
  });
});

describe('a release that does not work', () => {
  test('every fault is told, with where to look; none hides another', async () => {
    const broken = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      metadataVersion: '1.2.3',
      scripts: { crash: 'trial_project:crash' },
      files: {
        'trial_project/__init__.py': 'def crash():\n    raise SystemExit("it went wrong")\n',
        'trial_project/forgets.py': 'import a_module_nobody_has\n',
        'trial_project/dies.py': 'import os\nos._exit(7)\n',
        'trial_project/exits.py': 'raise SystemExit(0)\n',
        'trial_project/fine.py': '',
      },
    });
    tested.projects.set('trial-project', [broken]);
    const manifest = manifestOf('trial-project', '1.2.3', [broken], {
      imports: [
        'trial_project.absent',
        'trial_project.forgets',
        'trial_project.dies',
        'trial_project.exits',
        'trial_project:no_such',
        'trial_project.fine',
      ],
      scripts: [
        { name: 'crash', arguments: [['--help']] },
        { name: 'gone', arguments: [['--help']] },
      ],
      extras: [{ name: 'nope', imports: [] }],
    });
    const result = await run(inputsFor({ manifest: JSON.stringify(manifest), extras: 'each' }), host);
    const said = (kind: string, subject: string): string => itemOf(result.receipt, kind, subject)?.message ?? '';
    expect(result.passed).toBe(false);
    expect(said('import', 'trial_project.absent')).toMatch(
      /^ModuleNotFoundError: No module named 'trial_project.absent'\. Find out why trial_project\.absent is not in the wheel: a setting of the build back-end/u,
    );
    expect(said('import', 'trial_project.forgets')).toMatch(
      /^trial_project\/forgets\.py imports a_module_nobody_has, which no dependency provides\. Add the distribution that contains a_module_nobody_has to dependencies/u,
    );
    expect(said('import', 'trial_project.dies')).toMatch(/the interpreter exited during the import with exit code 7/u);
    expect(said('import', 'trial_project.exits')).toMatch(/^SystemExit/u);
    expect(said('import', 'trial_project:no_such')).toMatch(/^AttributeError/u);
    expect(itemOf(result.receipt, 'import', 'trial_project.fine')?.outcome).toBe('passed');
    expect(itemOf(result.receipt, 'version')?.outcome).toBe('passed');
    expect(said('script', 'crash --help')).toMatch(/ended with exit code 1:\nit went wrong/u);
    expect(said('script', 'gone')).toBe(
      'command not found: the package declares crash. Check [project.scripts] in pyproject.toml: it defines the commands.',
    );
    expect(said('extra', 'nope')).toMatch(/is not an extra of the release; it has none/u);
    expect(result.failure).toMatch(
      /^verify-test, import trial_project\.absent on Python 3\.\d+: ModuleNotFoundError.*\(7 more failed: /u,
    );
  });

  test('what each imported package says of its version must be the version that is installed', async () => {
    const wheel = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      requires: ['own-dep'],
      files: {
        'stale/__init__.py': '__version__ = "1.2.2"\n',
        'lost/__init__.py':
          'from importlib.metadata import PackageNotFoundError, version\ntry:\n    __version__ = version("lost")\nexcept PackageNotFoundError:\n    __version__ = "unknown"\n',
        'read/__init__.py': 'from importlib.metadata import version\n__version__ = version("trial-project")\n',
        'labeled.py': '__version__ = "v1.2.3.0+cpu (release)"\n',
        'silent.py': '__version__ = (1, 0)\n',
        'raising.py': 'def __getattr__(name):\n    raise AttributeError(name)\n',
        'space/part/__init__.py': '__version__ = "3.0"\n',
        'space/part/inner.py': '__version__ = "4.0"\n',
      },
    });
    tested.projects.set('trial-project', [wheel]);
    const imports = [
      'stale',
      'lost',
      'read',
      'labeled',
      'silent',
      'raising',
      'space.part',
      'space.part.inner',
      'own_dep',
    ];
    const manifest = manifestOf('trial-project', '1.2.3', [wheel], { imports });
    const result = await run(inputsFor({ manifest: JSON.stringify(manifest) }), host);
    const versions = result.receipt.items.filter(({ kind }) => kind === 'version');
    expect(versions.map(({ subject, outcome }) => `${subject} ${outcome}`)).toEqual([
      'trial-project passed',
      'stale.__version__ failed',
      'lost.__version__ failed',
      'read.__version__ passed',
      'labeled.__version__ passed',
      'space.part.__version__ failed',
    ]);
    expect(itemOf(result.receipt, 'version', 'stale.__version__')?.message).toBe(
      'is 1.2.2, but trial-project 1.2.3 is installed. Write 1.2.3 in the code, or read it: importlib.metadata.version("trial-project").',
    );
    expect(result.passed).toBe(false);
  });

  test('a script that refuses arguments which nobody has named, or lacks something, is unknown; one that can not start fails', async () => {
    const wheel = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      metadataVersion: '1.2.3',
      scripts: { refuses: 'trial_project:refuses', lacks: 'trial_project:lacks', breaks: 'trial_project.gone:main' },
      files: {
        'trial_project/__init__.py':
          'def refuses():\n    raise SystemExit("install trial-project[cli]")\n\n\ndef lacks():\n    import nobody_has_it\n',
        'trial_project/gone.py': 'NAME = UNKNOWN\n',
      },
    });
    tested.projects.set('trial-project', [wheel]);
    const manifest = manifestOf('trial-project', '1.2.3', [wheel], {
      imports: [],
      scripts: [
        { name: 'refuses', arguments: [['--help']], assumed: true },
        { name: 'lacks', arguments: [['--help']], assumed: true },
        { name: 'breaks', arguments: [['--help']], assumed: true },
      ],
    });
    const result = await run(inputsFor({ manifest: JSON.stringify(manifest) }), host);
    expect(itemOf(result.receipt, 'script', 'refuses --help')).toMatchObject({
      outcome: 'unknown',
      message:
        'runs, but ended with exit code 1 (install trial-project[cli]), and no arguments are configured. Set its arguments with scripts.refuses in [tool.repo-agent-actions].',
    });
    expect(itemOf(result.receipt, 'script', 'lacks --help')).toMatchObject({
      outcome: 'unknown',
      message:
        'lacks the module nobody_has_it, which no dependency provides. Add it to dependencies or to an extra. Set its arguments with scripts.lacks in [tool.repo-agent-actions] if it needs none.',
    });
    expect(itemOf(result.receipt, 'script', 'breaks --help')?.outcome).toBe('failed');
  });

  test('what the machine or the source tree has does not help it', async () => {
    const tree = join(folder.path, 'tree');
    await mkdir(join(tree, 'trial_project'), { recursive: true });
    await writeFile(join(tree, 'trial_project', '__init__.py'), '');
    await writeFile(join(tree, 'left_behind.py'), '');
    const lacking = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      scripts: { tell: 'trial_project:tell' },
      files: { 'trial_project/__init__.py': 'def tell():\n    import os, left_behind\n' },
    });
    tested.projects.set('trial-project', [lacking]);
    host = createRecordingHost({
      folder: folder.path,
      environment: { ...host.environment, PYTHONPATH: tree, VIRTUAL_ENV: tree, PWD: tree },
    });
    const manifest = manifestOf('trial-project', '1.2.3', [lacking], {
      imports: ['left_behind', 'trial_project'],
      scripts: [{ name: 'tell', arguments: [['x']] }],
    });
    const result = await run(inputsFor({ manifest: JSON.stringify(manifest) }), host);
    expect(itemOf(result.receipt, 'import', 'left_behind')?.outcome).toBe('failed');
    expect(itemOf(result.receipt, 'import', 'trial_project')?.outcome).toBe('passed');
    expect(itemOf(result.receipt, 'script')?.message).toMatch(/No module named 'left_behind'/u);
  });

  test('an import that never comes back is stopped', async () => {
    const hangs = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      files: { 'trial_project.py': 'import time\ntime.sleep(600)\n' },
    });
    tested.projects.set('trial-project', [hangs]);
    const manifest = manifestOf('trial-project', '1.2.3', [hangs], { imports: ['trial_project', 'json'] });
    const result = await run(inputsFor({ manifest: JSON.stringify(manifest), timeout: 4 }), host);
    expect(itemOf(result.receipt, 'import', 'trial_project')?.message).toMatch(
      /^the import didn't finish\. Check what the module does on import/u,
    );
    expect(itemOf(result.receipt, 'import', 'json')?.outcome).toBe('failed');
  });

  test('an interruption ends everything at once, leaves a receipt and no folder', async () => {
    const marker = join(folder.path, 'begun');
    const hangs = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      files: { 'trial_project.py': `import time\nopen(${JSON.stringify(marker)}, "w").close()\ntime.sleep(600)\n` },
    });
    tested.projects.set('trial-project', [hangs]);
    const manifest = manifestOf('trial-project', '1.2.3', [hangs], { imports: ['trial_project'] });
    const running = run(inputsFor({ manifest: JSON.stringify(manifest) }), host);
    const begun = async (): Promise<boolean> => (await readdir(folder.path)).includes('begun');
    while (!(await begun())) await new Promise((resolve) => setTimeout(resolve, 20));
    host.abort();
    const failure = 'verify-install: stopped by the test. Run it again: it continues where it stopped.';
    expect(await running).toMatchObject({ passed: false, failure });
    const path = join(host.storeFolder, 'trial-project', 'receipts', 'verify-test.json');
    expect(parseReceipt(await readFile(path, 'utf8'), path)).toMatchObject({
      outcome: 'failed',
      failure,
    });
  });

  test('a dependency that the other index has not stops the installation, and says where it was looked for', async () => {
    const greedy = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      requires: ['own-dep>=99'],
      extras: { plots: ['own-plot'] },
      files: { 'trial_project.py': '' },
    });
    tested.projects.set('trial-project', [greedy]);
    const extras = [{ name: 'plots', imports: ['own_plot'] }];
    const manifest = JSON.stringify(manifestOf('trial-project', '1.2.3', [greedy], { extras }));
    const result = await run(inputsFor({ manifest, extras: 'each' }), host);
    // Nothing is said of what was begun beside it
    expect(result.receipt.items.map(({ kind }) => kind)).toEqual(['file', 'install', 'audit']);
    expect(result.failure).toMatch(
      /own-dep.*Check dependencies in pyproject\.toml: each must be on http:\/\/127\.0\.0\.1:/u,
    );
  });

  test('a version that the metadata tell otherwise is refused', async () => {
    const other = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      metadataVersion: '1.2.4',
      files: { 'trial_project.py': '' },
    });
    tested.projects.set('trial-project', [other]);
    const result = await run(
      inputsFor({ manifest: JSON.stringify(manifestOf('trial-project', '1.2.3', [other])) }),
      host,
    );
    expect(result.passed).toBe(false);
    expect(result.failure).toMatch(/1\.2\.4/u);
  });
});

describe('bytes that are not those of the manifest', () => {
  const manifest = JSON.stringify(manifestOf('trial-project', '1.2.3', [good], { imports: ['trial_project'] }));
  const forged = buildWheel({
    name: 'trial-project',
    version: '1.2.3',
    files: { 'trial_project/__init__.py': 'FORGED = True\n' },
  });

  test('are refused by the hash that the index gives, with both hashes, before anything is installed', async () => {
    tested.projects.set('trial-project', [forged]);
    const result = await run(inputsFor({ manifest }), host);
    expect(result.failure).toContain(
      `${good.filename} has sha256 ${forged.sha256} on the index, ${good.sha256} in the manifest`,
    );
    expect(result.results).toEqual([]);
  });

  test.each([
    ['tells the right hash', good.sha256],
    ['tells none', null],
  ])('are refused by the installer when the index %s and serves others', async (_, listedSha256) => {
    tested.projects.set('trial-project', [{ ...forged, listedSha256 }]);
    const result = await run(inputsFor({ manifest }), host);
    expect(itemOf(result.receipt, 'install')?.outcome).toBe('failed');
    expect(result.failure).toMatch(/hash/iu);
    expect(result.failure).toContain('The index serves different bytes than its page says');
  });

  test('a file beside the manifest that an installer would take is refused', async () => {
    const tag = `cp${newest.replace('.', '')}-none-any`;
    const beside = buildWheel({
      name: 'trial-project',
      version: '1.2.3',
      tag,
      files: { 'trial_project/__init__.py': '' },
    });
    tested.projects.set('trial-project', [good, beside]);
    const result = await run(inputsFor({ manifest }), host);
    expect(result.failure).toMatch(new RegExp(`${beside.filename}.*it is not in the manifest`, 'u'));
    expect(result.receipt.findings).toMatchObject([{ rule: 'unlisted-file', subject: beside.filename }]);
  });
});

describe('an index that has not the release', () => {
  test.each([
    ['no such project', 'unknown-project', '1.0', /doesn't have a project unknown-project\. Upload the release first/u],
    [
      'no such version',
      'trial-project',
      '9.9.9',
      /lists no file of trial-project 9\.9\.9 \(it has 1\.2\.3\)\. Upload the release first/u,
    ],
  ])('is told in one sentence: %s', async (_, name, version, sentence) => {
    tested.projects.set('trial-project', [good]);
    const result = await run(inputsFor({ name, version, wait: false }), host);
    expect(result.passed).toBe(false);
    expect(result.failure).toMatch(sentence);
    expect(result.receipt.outcome).toBe('failed');
  });

  test('files that leave the Python out are told as such', async () => {
    tested.projects.set('trial-project', [{ ...good, requiresPython: '<3.0' }]);
    const result = await run(inputsFor({ name: 'trial-project', version: '1.2.3' }), host);
    expect(result.failure).toMatch(/excludes this Python\. Check requires-python in pyproject\.toml/u);
  });
});

describe('bad input is found before anything is done', () => {
  test.each([
    [
      {},
      /^manifest: is empty, and so are name and version\. Specify the manifest that build-dists wrote, or name and version\.$/u,
    ],
    [{ name: 'x' }, /^manifest: is empty, and so is version\./u],
    [{ name: '-x', version: '1' }, /^name: '-x' is not the name of a distribution\./u],
    [{ name: 'x', version: 'one' }, /^version: 'one' is not a PEP 440 version/u],
    [{ name: 'x', version: '1', scripts: ['a "b'] }, /^scripts: 'a "b' has a quote that isn't closed\./u],
    [{ name: 'x', version: '1', scripts: ['/bin/sh -c x'] }, /^scripts: '\/bin\/sh' is a path\./u],
    [{ name: 'x', version: '1', smokeTest: '/nowhere/smoke.py' }, /^smoke-test: \/nowhere\/smoke\.py can't be read/u],
    [
      { name: 'x', version: '1', simpleUrl: null, index: 'pipy' },
      /^index: 'pipy' is unknown\. Use pypi, testpypi, gitea, or an upload URL together with simple-url\.$/u,
    ],
    [
      { name: 'x', version: '1', simpleUrl: null, index: 'https://x.example/legacy/' },
      /^simple-url: is empty, and the upload URL doesn't reveal/u,
    ],
    [{ name: 'x', version: '1', pythonVersions: ['3.99'] }, /^python-versions: 3\.99 was not found\./u],
  ])('%j', async (overrides, sentence) => {
    await expect(run(inputsFor(overrides), host)).rejects.toThrow(sentence);
    expect(tested.asked).toEqual([]);
  });

  test('a smoke test that was changed since the build is refused', async () => {
    const path = join(folder.path, 'release-manifest.json');
    const manifest = manifestOf('trial-project', '1.2.3', [good], {
      smokeTest: { path: 'smoke/check.py', sha256: 'a'.repeat(64) },
    });
    await mkdir(join(folder.path, 'smoke'));
    await writeFile(join(folder.path, 'smoke', 'check.py'), 'changed');
    await writeFile(path, JSON.stringify(manifest));
    await expect(run(inputsFor({ manifest: path }), host)).rejects.toThrow(
      /^smoke\/check\.py: was changed: its sha256 is [0-9a-f]{64}, the manifest has a{64}\./u,
    );
  });
});
