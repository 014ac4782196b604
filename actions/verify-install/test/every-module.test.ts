import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findPythons } from '#python-env';
import type { Receipt, Verification } from '#release-model';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import type { VerifyInstallInputs } from '../src/inputs.ts';
import { run, type VerifyResult } from '../src/run.ts';
import { createInputs, manifestOf } from './release.ts';
import { startStaticIndex, type StaticIndex } from './static-index.ts';
import { buildWheel, type WheelParts } from './wheel.ts';

let newest = '';
let folder: TemporaryFolder;
let host: RecordingHost;
let dependencies: StaticIndex;

beforeAll(async () => {
  const dependency = (name: string, parts: Partial<WheelParts> = {}): ReturnType<typeof buildWheel> =>
    buildWheel({ name, version: '1.0', files: { [`${name.replaceAll('-', '_')}.py`]: 'VALUE = 1\n' }, ...parts });
  dependencies = await startStaticIndex({
    'own-dep': [dependency('own-dep')],
    'own-plot': [dependency('own-plot')],
    'own-tests': [dependency('own-tests')],
    'own-old': [dependency('own-old', { requiresPython: '>=3.8,<3.9' })],
    'own-thief': [
      dependency('own-thief', { files: { 'own_thief.py': '', 'trial_project/shared.py': 'OWNER = "thief"\n' } }),
    ],
  });
});

afterAll(() => dependencies.stop());

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
  newest = (await findPythons(host.environment))[0]?.minor ?? '';
});

afterEach(async () => {
  const left = await readdir(host.temporaryFolder);
  await folder.remove();
  expect(left).toEqual([]);
});

async function verify(
  parts: Partial<WheelParts>,
  verification: Partial<Verification> = {},
  inputs: Partial<VerifyInstallInputs> = {},
): Promise<VerifyResult> {
  const wheel = buildWheel({ name: 'trial-project', version: '1.2.3', ...parts });
  const tested = await startStaticIndex({ 'trial-project': [wheel] });
  try {
    const manifest = manifestOf('trial-project', '1.2.3', [wheel], {
      imports: ['trial_project'],
      assumedImports: true,
      ...verification,
    });
    return await run(
      createInputs({
        manifest: JSON.stringify(manifest),
        simpleUrl: tested.simpleUrl,
        dependenciesIndexUrl: dependencies.simpleUrl,
        pythonVersions: [newest],
        extras: 'each',
        ...inputs,
      }),
      host,
    );
  } finally {
    await tested.stop();
  }
}

/** Outcome and message of each item of some kinds that didn't simply pass. */
function told({ items }: Receipt, kinds: readonly string[]): Readonly<Record<string, string>> {
  const wanted = items.filter(
    ({ kind, outcome, message }) => kinds.includes(kind) && (outcome !== 'passed' || message !== ''),
  );
  return Object.fromEntries(wanted.map(({ subject, outcome, message }) => [subject, `${outcome}: ${message}`]));
}

describe('every module of the wheel', () => {
  test('is tried, and what it lacks is traced to where it could come from', async () => {
    const { receipt, failure } = await verify(
      {
        requires: ['own-dep', 'pywin32; sys_platform == "win32"'],
        extras: { plots: ['own-plot'], tests: ['own-tests'] },
        scripts: { draw: 'trial_project.draw:main', tell: 'trial_project:main', say: 'trial_project:main' },
        files: {
          'trial_project/__init__.py':
            '__version__ = "1.2.3"\ndef main():\n    import sys\n    print("usage: tell [--version]" if "--help" in sys.argv else "tell 1.2.2")\n',
          'trial_project/__main__.py': 'raise SystemExit(3)\n',
          'trial_project/fine.py': 'import own_dep\n',
          'trial_project/draw.py': 'import own_plot\ndef main(): print("drawn")\n',
          'trial_project/testing.py': 'import own_tests\n',
          'trial_project/report.py': '\nimport tabulate\n',
          'trial_project/contrib/__init__.py': '',
          'trial_project/contrib/twisted.py': 'import twisted\n',
          'trial_project/quick.py': 'try:\n    import orjson\nexcept ImportError:\n    orjson = None\n',
          'trial_project/codec.py': 'import orjson\n',
          'trial_project/both.py': 'import own_plot\nimport own_tests\n',
          'trial_project/shared.py': '\nimport acme_common.text\n',
          'trial_project/helped.py': 'from helpers import help_me\n',
          'trial_project/service.py': 'import win32api\n',
          'trial_project/_windows.py': 'import ctypes\nctypes.WinDLL\n',
          'trial_project/console.py': 'import msvcrt\n',
          'trial_project/telnet.py': 'import cgi\n',
          'trial_project/settings.py': 'import os\nKEY = os.environ["TRIAL_KEY"]\n',
          'trial_project/legacy.py': 'import nobody_has_it\n',
          'trial_project/mistake.py': 'VALUE = UNKNOWN\n',
          'trial_project/tests/__init__.py': 'import pytest\n',
          'trial_project/tests/test_one.py': 'import pytest\n',
        },
      },
      {
        skipImports: ['trial_project.legacy'],
        sources: { trial_project: 'core/src/trial_project' },
        nearby: [
          { module: 'acme_common', project: 'acme-common', path: 'packages/common' },
          { module: 'helpers', project: null, path: 'helpers.py' },
        ],
        scripts: [
          { name: 'draw', arguments: [['--help']], assumed: true },
          { name: 'tell', arguments: [['--help']], assumed: true },
          { name: 'say', arguments: [['--version']] },
        ],
        extras: [{ name: 'plots', imports: [] }],
      },
    );
    expect(told(receipt, ['import', 'script'])).toEqual({
      'trial_project.report':
        'failed: trial_project/report.py imports tabulate, which no dependency provides. Add the distribution that contains tabulate to dependencies in pyproject.toml, or to the extra that needs it.',
      'trial_project.contrib.twisted':
        'unknown: trial_project/contrib/twisted.py imports twisted, which no dependency provides. If that is intended, add skip-imports = ["trial_project.contrib.twisted"] to [tool.repo-agent-actions]; otherwise, add the distribution that contains twisted to dependencies in pyproject.toml, or to the extra that needs it.',
      'trial_project.codec':
        'unknown: trial_project/codec.py imports orjson, which no dependency provides. If that is intended, add skip-imports = ["trial_project.codec"] to [tool.repo-agent-actions]; otherwise, add the distribution that contains orjson to dependencies in pyproject.toml, or to the extra that needs it.',
      'trial_project.shared':
        'failed: trial_project/shared.py imports acme_common, which no dependency provides: it is the workspace member at packages/common. Declare acme-common as a dependency in pyproject.toml, and release it first.',
      'trial_project.helped':
        "failed: trial_project/helped.py imports helpers, which is at helpers.py in the project, but not in the wheel. Import it only in files that aren't shipped, or add helpers to the packages of the wheel.",
      'trial_project.telnet':
        'failed: trial_project/telnet.py imports cgi, which is no longer in the standard library since Python 3.13. Replace it, or set requires-python to <3.13.',
      'trial_project.settings':
        'unknown: KeyError: \'TRIAL_KEY\' (core/src/trial_project/settings.py:2). If that is intended, add skip-imports = ["trial_project.settings"] to [tool.repo-agent-actions]; otherwise, import trial_project.settings in an environment with only this package installed, and fix what it reports.',
      'trial_project.mistake':
        "failed: NameError: name 'UNKNOWN' is not defined (core/src/trial_project/mistake.py:1). Import trial_project.mistake in an environment with only this package installed, and fix what it reports.",
      'every module':
        'passed: 7 of 15 modules, 1 of them with the extras plots and tests, 1 of them with the extra plots, 1 of them with the extra tests; not tried: 2 of tests, 1 __main__, 1 in skip-imports, 3 for other systems or Pythons',
      'draw --help': 'passed: with the extra plots',
      'tell --help': 'passed: usage: tell [--version]',
      'say --version':
        'failed: shows tell 1.2.2, but 1.2.3 is installed. Read the version in the code: importlib.metadata.version().',
      'tell --version':
        'failed: shows tell 1.2.2, but 1.2.3 is installed. Read the version in the code: importlib.metadata.version().',
    });
    expect(receipt.items.find(({ subject }) => subject === 'trial_project.report')?.location).toEqual({
      file: 'core/src/trial_project/report.py',
      line: 2,
    });
    expect(failure).toMatch(
      /^verify-test, import trial_project\.helped on Python \S+ \(core\/src\/trial_project\/helped\.py:1\): /u,
    );
    expect(host.lines.filter(({ kind }) => kind === 'error').map(({ location }) => location)).toContainEqual({
      file: 'core/src/trial_project/helped.py',
      line: 1,
    });
    expect(host.transcript()).toContain(
      '(core/src/trial_project/report.py:2): trial_project/report.py imports tabulate',
    );
  });

  test('counts alone where all can be imported, and plug-ins resolve', async () => {
    const { receipt, failure } = await verify({
      entryPoints: {
        pytest11: { trial: 'trial_project.plugin' },
        'trial.commands': { list: 'trial_project.plugin:Gone' },
        gui_scripts: { show: 'trial_project.plugin:show' },
      },
      files: {
        'trial_project/__init__.py': '',
        'trial_project/plugin.py': 'def show(): pass\n',
        'trial_project/hangs_not.py': '',
      },
    });
    expect(told(receipt, ['import', 'entry-point'])).toEqual({
      'every module': 'passed: 3 of 3 modules',
      'trial.commands list (trial_project.plugin:Gone)': expect.stringMatching(
        /^failed: AttributeError: .*Check whether trial_project\.plugin:Gone is spelled correctly/u,
      ),
    });
    expect(failure).toMatch(/^verify-test, entry-point trial\.commands list/u);
  });
});

describe('what is installed', () => {
  test('is judged by its own metadata: what pip would refuse fails', async () => {
    const { receipt } = await verify({
      requires: ['own-old', 'own-thief'],
      files: { 'trial_project/__init__.py': '__version__ = "1.2.2"\n', 'trial_project/shared.py': 'OWNER = "trial"\n' },
    });
    const items = told(receipt, ['install', 'version']);
    expect(items['requirements']).toMatch(
      /^failed: own-old 1\.0 requires Python >=3\.8,<3\.9, so pip refuses to install it on Python 3\.\S+\. Require a release of own-old that supports this Python/u,
    );
    expect(items['files']).toMatch(
      /trial_project\/shared\.py is also a file of own-thief: whichever is installed last overwrites the other\./u,
    );
    expect(items['trial_project.__version__']).toMatch(
      /^failed: is 1\.2\.2, but trial-project 1\.2\.3 is installed\./u,
    );
  });

  test('is installed with pip on one Python, too: what only pip warns of or refuses fails', async () => {
    const files = { 'trial_project/__init__.py': '' };
    const unknown = await verify({ files, extras: { plots: ['own-plot'], all: ['trial-project[plotz]'] } });
    expect(told(unknown.receipt, ['install'])).toMatchObject({
      'installer warnings': expect.stringMatching(
        /^failed: WARNING: trial-project 1\.2\.3 does not provide the extra 'plotz'/u,
      ),
      'with pip': 'passed: with the extras plots, all',
    });
    const refused = await verify({ files, requires: ['own-old'] }, {}, { extras: 'none' });
    expect(told(refused.receipt, ['install'])['with pip']).toMatch(/^failed: .*own-old/u);
    expect(host.transcript()).not.toContain('Traceback');
  });

  test('and what it does when it is imported, or Python starts, is told', async () => {
    const { receipt, failure } = await verify({
      files: {
        'trial_project/__init__.py': '',
        'trial_project/cache.py': 'import os\nos.mkdir("cache")\n',
        'trial_project/old.py': 'import warnings\nwarnings.warn("old is going away", FutureWarning)\n',
        'trial_project.pth': 'import trial_project\n',
      },
    });
    expect(failure).toBeNull();
    expect(receipt.findings.map(({ rule, subject, message }) => [rule, subject, message])).toEqual([
      [
        'import-writes',
        'trial_project/cache.py:2',
        'writes cache into the working folder when trial_project.cache is imported',
      ],
      [
        'import-warning',
        'trial_project/old.py:2',
        'causes a FutureWarning when trial_project.old is imported: old is going away',
      ],
      ['startup-code', 'trial_project.pth', 'runs code whenever Python starts: import trial_project'],
    ]);
  });
});
