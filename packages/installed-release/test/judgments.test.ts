import { describe, expect, test } from '@jest/globals';
import type { InstalledMetadata } from '#python-env';
import type { NearbyModule } from '#release-model';
import { installedRelease } from '../src/installed-release.ts';
import { judgeImport, type ImportJudgment } from '../src/judge-imports.ts';
import type { ImportAnswer } from '../src/probe.ts';
import { installRemedy } from '../src/remedies.ts';
import { lackingExtras, requirementProblems } from '../src/requirement-problems.ts';
import { lineInOutput, placeInTree } from '../src/source-place.ts';

function distribution(project: string, version: string, rest: Partial<InstalledMetadata> = {}): InstalledMetadata {
  const name = project.toLowerCase().replaceAll(/[-_.]+/gu, '-');
  const facts = {
    direct: false,
    requires: [],
    place: '/x',
    info: `${name}.dist-info`,
    requiresPython: null,
    requiresDist: [],
    extras: [],
  };
  return { ...facts, name, project, version, ...rest };
}

describe('what pip would refuse or complain of', () => {
  const markers = { python_version: '3.12', python_full_version: '3.12.4', sys_platform: 'linux' };
  const problemsOf = (distributions: readonly InstalledMetadata[], extras: readonly string[] = []): readonly string[] =>
    requirementProblems({ own: 'demo', extras, distributions, python: { version: '3.12.4' }, markers }).map(
      ({ problem }) => problem,
    );

  test.each<[what: string, distributions: readonly InstalledMetadata[], problems: readonly string[]]>([
    ['nothing', [distribution('demo', '1.0', { requiresDist: ['dep>=1'] }), distribution('Dep', '1.2')], []],
    [
      'a requirement that is missing',
      [distribution('demo', '1.0', { requiresDist: ['dep>=1', 'other; sys_platform == "win32"'] })],
      ["demo requires dep>=1, which isn't installed"],
    ],
    [
      'a version that does not fit, of a dependency of a dependency',
      [
        distribution('demo', '1.0', { requiresDist: ['dep'] }),
        distribution('dep', '2.0', { requiresDist: ['base<2,>=1.5'] }),
        distribution('base', '2.1'),
      ],
      ['dep requires base<2,>=1.5, but base 2.1 is installed'],
    ],
    [
      'an upper bound of Requires-Python, of the release itself and of a dependency',
      [
        distribution('demo', '1.0', { requiresPython: '>=3.8,<3.12', requiresDist: ['dep'] }),
        distribution('dep', '1.0', { requiresPython: '==3.11.*' }),
      ],
      [
        'demo 1.0 requires Python >=3.8,<3.12, so pip refuses to install it on Python 3.12.4',
        'dep 1.0 requires Python ==3.11.*, so pip refuses to install it on Python 3.12.4',
      ],
    ],
    [
      'what an extra of a dependency brings',
      [
        distribution('demo', '1.0', { requiresDist: ['dep[fast]'] }),
        distribution('dep', '1.0', { requiresDist: ['speedups; extra == "fast"'], extras: ['fast'] }),
      ],
      ["dep requires speedups, which isn't installed"],
    ],
    [
      'prereleases and local builds, which fit where they are installed',
      [
        distribution('demo', '1.0', { requiresDist: ['dep>=2', 'built==1.0'] }),
        distribution('dep', '2.1rc1'),
        distribution('built', '1.0+cu121'),
      ],
      [],
    ],
    [
      'not what nobody can read',
      [
        distribution('demo', '1.0', { requiresDist: ['???', 'dep (>=1)'], requiresPython: 'three' }),
        distribution('dep', '1'),
      ],
      [],
    ],
  ])('%s', (_what, distributions, problems) => {
    expect(problemsOf(distributions)).toEqual(problems);
  });

  test.each<[what: string, requires: readonly string[], dep: Partial<InstalledMetadata>, said: readonly string[]]>([
    ['an extra that it has', ['dep[Fast_Mode]>=1'], { extras: ['fast-mode'] }, []],
    ['an extra that only its markers name', ['dep[fast]'], { requiresDist: ['x; extra == "fast"'] }, []],
    [
      'an extra that is misspelled',
      ['dep[fats]>=1'],
      { extras: ['fast', 'slow'] },
      ["Dep 1.0 has no extra 'fats', so installers leave it out of dep[fats]>=1. Write 'fast' in dep[fats]>=1"],
    ],
    [
      'an extra of a dependency without any',
      ['dep[desk]; python_version >= "3.9"'],
      {},
      ["Dep 1.0 has no extra 'desk', so installers leave it out of dep[desk]. Remove 'desk' from dep[desk]"],
    ],
    ['a requirement for another platform', ['dep[desk]; sys_platform == "win32"'], {}, []],
    ['an extra that was not installed', ['dep[desk]; extra == "all"'], {}, []],
  ])('of a dependency: %s', (_what, requiresDist, dep, said) => {
    const distributions = [distribution('demo', '1.0', { requiresDist }), distribution('Dep', '1.0', dep)];
    expect(
      lackingExtras({ own: 'demo', extras: [], distributions, markers }).map(
        ({ problem, remedy }) => `${problem}. ${remedy}`,
      ),
    ).toEqual(said);
  });

  test('of an extra only where it was installed', () => {
    const installed = [distribution('demo', '1.0', { requiresDist: ['plot>=3; extra == "Plots"'], extras: ['plots'] })];
    expect(problemsOf(installed)).toEqual([]);
    expect(problemsOf(installed, ['PLOTS'])).toEqual(["demo requires plot>=3, which isn't installed"]);
  });
});

const ANSWER: ImportAnswer = {
  reference: 'demo.cli',
  ok: false,
  ms: 1,
  error: 'ModuleNotFoundError',
  kinds: ['ModuleNotFoundError', 'ImportError'],
  message: '',
  missing: null,
  at: { file: 'demo/cli.py', line: 3 },
  last: 'demo/cli.py',
  about: null,
  path: null,
  inside: null,
  told: null,
};

/** What is said of a module that is missing in `demo/cli.py`. */
async function judge(
  missing: string,
  {
    minor = '3.12',
    requires = [],
    nearby = [],
  }: { readonly minor?: string; readonly requires?: readonly string[]; readonly nearby?: readonly NearbyModule[] } = {},
): Promise<ImportJudgment> {
  const on = { platform: 'linux', minor };
  const own = distribution('demo', '1.0', { requiresDist: requires });
  const paths = ['demo/__init__.py', 'demo/cli.py'];
  const files = {
    distributions: [own],
    own,
    paths,
    entryPoints: [],
    problems: [],
    startupCode: [],
    generator: null,
    scriptFiles: [],
  };
  return await judgeImport(
    { ...ANSWER, missing, message: `No module named '${missing}'` },
    {
      installed: installedRelease(files, on, []),
      on,
      markers: { sys_platform: 'linux', python_version: minor },
      nearby,
      sources: { demo: 'src/demo' },
      isPromised: () => false,
    },
  );
}

describe('a module that is missing', () => {
  test.each<[missing: string, minor: string, message: RegExp]>([
    ['tomllib', '3.10', /^demo\/cli\.py imports tomllib, which is in the standard library only since Python 3\.11\. Require its backport for older Pythons, or raise requires-python to >=3\.11\.$/u],
    ['zoneinfo', '3.8', /only since Python 3\.9\..*>=3\.9/u],
    ['compression.zstd', '3.13', /imports compression\.zstd, .* only since Python 3\.14/u],
    ['importlib.resources.abc', '3.10', /only since Python 3\.11/u],
    ['distutils', '3.12', /no longer in the standard library since Python 3\.12\. Replace it, or set requires-python to <3\.12\./u],
    ['distutils.util', '3.13', /imports distutils\.util, .* no longer .* since Python 3\.12/u],
    ['imp', '3.14', /no longer .* since Python 3\.12/u],
    ['asyncore', '3.12', /no longer .* since Python 3\.12/u],
    ['cgi', '3.13', /no longer .* since Python 3\.13/u],
    ['urllib2', '3.12', /is a module of Python 2\. Use the module that replaced it/u],
    ['demo.gone', '3.12', /^ModuleNotFoundError: No module named 'demo\.gone' \(src\/demo\/cli\.py:3\)\. Find out why demo\.gone is not in the wheel/u],
  ])('%s on Python %s', async (missing, minor, message) => {
    expect(await judge(missing, { minor })).toMatchObject({ kind: 'failed', message: expect.stringMatching(message) });
  }); // prettier-ignore

  test.each<[what: string, requires: readonly string[], nearby: readonly NearbyModule[], missing: string, message: RegExp]>([
    ['is of a sibling that nothing requires', [], [{ module: 'acme', project: 'Acme.Core', path: 'libs/core' }], 'acme.text', /imports acme\.text, which no dependency provides: it is the workspace member at libs\/core\. Declare Acme\.Core as a dependency in pyproject\.toml, and release it first\.$/u],
    ['is of a sibling in a namespace', [], [{ module: 'acme.base', project: 'acme-base', path: 'libs/base' }, { module: 'acme.text', project: 'acme-text', path: 'libs/text' }], 'acme.text.words', /it is the workspace member at libs\/text\. Declare acme-text/u],
    ['is a namespace whose parts are siblings', [], [{ module: 'acme.text', project: 'acme-text', path: 'libs/text' }], 'acme', /it is the workspace member at libs\/text/u],
    ['is of a sibling whose release on the index lacks it', ['acme_core>=1'], [{ module: 'shared', project: 'acme-core', path: 'libs/core' }], 'shared', /which acme-core should provide, but what is installed doesn't: it is the workspace member at libs\/core\. Release acme-core first, and require the version that has it\.$/u],
    ['lies beside the packages', [], [{ module: 'scripts', project: null, path: 'scripts' }], 'scripts.release', /which is at scripts in the project, but not in the wheel\. Import it only in files that aren't shipped, or add scripts to the packages of the wheel\.$/u],
    ['is the folder of the packages', [], [{ module: 'src', project: null, path: 'src' }], 'src.demo', /which is at src in the project, but not in the wheel\. Import what is in it by its own name, without src\.$/u],
    ['is of nobody', [], [{ module: 'acme', project: 'acme', path: 'libs/acme' }], 'acmeville', /which no dependency provides\. Add the distribution that contains acmeville/u],
  ])('%s', async (_what, requires, nearby, missing, message) => {
    const judgment = await judge(missing, { requires, nearby });
    expect(judgment).toMatchObject({ kind: 'lacks', otherwise: 'failed', message: expect.stringMatching(message) });
  }); // prettier-ignore

  test('is asked for by name where a sibling was never released', () => {
    const nearby = [{ module: 'shared', project: 'Acme_Core', path: 'libs/core' }];
    const output =
      'No solution found: because acme-core was not found in the package registry and demo depends on acme-core';
    expect(installRemedy(output, 'demo', 'PyPI', nearby)).toBe(
      'Release Acme_Core first: it is the workspace member at libs/core, and its users get it from an index',
    );
    expect(installRemedy(output.replaceAll('acme-core', 'other'), 'demo', 'PyPI', nearby)).toMatch(
      /^Check dependencies/u,
    );
  });
});

describe('the place of an error', () => {
  test.each([
    ['demo/cli.py', { demo: 'src/demo' }, { file: 'src/demo/cli.py', line: 4 }],
    ['demo/a/b.py', { demo: 'libs/demo/src/demo', other: 'x' }, { file: 'libs/demo/src/demo/a/b.py', line: 4 }],
    ['single.py', { single: 'src/single.py' }, { file: 'src/single.py', line: 4 }],
    ['demonstration/cli.py', { demo: 'src/demo' }, null],
    ['single/x.py', { single: 'single.py' }, null],
  ])('%s is where the tree has it', (file, sources, place) => {
    expect(placeInTree({ file, line: 4 }, sources)).toEqual(place);
  });

  test('is the last line of the release in the output of a program', () => {
    const output = `
Traceback (most recent call last):
  File "/tmp/e/bin/demo", line 8, in <module>
    sys.exit(main())
  File "/tmp/e/lib/python3.12/site-packages/demo/cli.py", line 12, in main
    other.call()
  File "/tmp/e/lib/python3.12/site-packages/other/__init__.py", line 3, in call
    raise ValueError
  File "demo/cli.py", line 99, in nothing
ValueError`;
    expect(lineInOutput(output, ['demo/cli.py'])).toEqual({ file: 'demo/cli.py', line: 12 });
    expect(lineInOutput(output, ['demo/other.py'])).toBeNull();
    const windows = '  File "C:\\e\\Lib\\site-packages\\demo\\cli.py", line 7, in main\n';
    expect(lineInOutput(windows, ['demo/cli.py'])).toEqual({ file: 'demo/cli.py', line: 7 });
  });
});
