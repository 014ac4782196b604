import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pypiProfile } from '#server-profiles';
import { makeReleases, runBundle, type Recipe } from '#testkit';
import { judgeFile } from '../src/index.ts';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const INIT = 'sample_project/__init__.py';
const CLI = 'sample_project/cli.py';

/** A wheel with one entry point. */
function wheel(
  target: string,
  members: Readonly<Record<string, string>> = {},
  { group = 'console_scripts', requires = [] }: { group?: string; requires?: readonly string[] } = {},
): Recipe {
  const entryPoints = `[${group}]\nsample = ${target}\n`;
  return {
    filename: WHEEL,
    metadata: { 'Requires-Dist': requires },
    members: { 'sample_project-1.0.dist-info/entry_points.txt': entryPoints, ...members },
  };
}

const NO_MODULE = (module: string): string => `the wheel has no module ${module}`;

/** What is in the wheel, and why its entry point leads to nothing; `null`: it may lead somewhere. */
const CASES: readonly (readonly [what: string, recipe: Recipe, problem: string | null])[] = [
  ['a function', wheel('sample_project.cli:main', { [CLI]: 'async def main():\n    pass\n' }), null],
  ['a missing module', wheel('sample_project.cli:main'), NO_MODULE('sample_project.cli')],
  ['a missing package', wheel('sample_project.a.b:main'), NO_MODULE('sample_project.a.b')],
  ['a missing function', wheel('sample_project.cli:mian', { [CLI]: 'def main(): ...\n' }), `${CLI} defines no mian`],
  ['a method', wheel('sample_project.cli:main', { [CLI]: 'class App:\n    def main(self):\n        pass\n' }), `${CLI} defines no main`],
  ['a local name', wheel('sample_project.cli:main', { [CLI]: 'def run():\n    main = 1\n' }), `${CLI} defines no main`],
  ['only assigned to', wheel('sample_project.cli:main', { [CLI]: 'def run(): ...\nif __name__ == "__main__":\n    main()\nx.main = main\n"""\nmain = 1\n"""\n' }), `${CLI} defines no main`],
  ['only called', wheel('sample_project.cli:main', { [CLI]: 'def run(): ...\nif __name__ == "__main__":\n    main(main)\n# main = 1\n' }), `${CLI} defines no main`],
  ['an attribute of a class', wheel('sample_project.cli:App.main', { [CLI]: 'class App: pass\n' }), null],
  ['in a try', wheel('sample_project.cli:main', { [CLI]: 'try:\n    from .fast import main\nexcept ImportError:\n    def main(): ...\n' }), null],
  ['in a loop', wheel('sample_project.cli:main', { [CLI]: 'for main in (1,): pass\n' }), null],
  ['by a global', wheel('sample_project.cli:main', { [CLI]: 'def make():\n    global main\n    main = 1\n' }), null],
  ['by a star import', wheel('sample_project.cli:main', { [CLI]: 'from .fast import *\n' }), null],
  ['by __getattr__', wheel('sample_project.cli:main', { [CLI]: 'def __getattr__(name): ...\n' }), null],
  ['by globals()', wheel('sample_project.cli:main', { [CLI]: 'globals()["main"] = 1\n' }), null],
  ['by a walrus', wheel('sample_project.cli:main', { [CLI]: 'if (main := 1): pass\n' }), null],
  ['unpacked', wheel('sample_project.cli:main', { [CLI]: '(other, main), *rest = make()\n' }), null],
  ['by an alias', wheel('sample_project.cli:main', { [CLI]: 'import a.b as main, c\n' }), null],
  ['imported from the package', wheel('sample_project:main', { [INIT]: 'from .cli import run as main\n', [CLI]: 'def run(): ...\n' }), null],
  ['imported, but not there', wheel('sample_project:main', { [INIT]: 'from .cli import run as main\n', [CLI]: 'def other(): ...\n' }), `${INIT} imports main from sample_project.cli, and ${CLI} defines no run`],
  ['imported from a module that is not there', wheel('sample_project:main', { [INIT]: 'from sample_project.cli import main\n' }), `${INIT} imports main from sample_project.cli, and ${NO_MODULE('sample_project.cli')}`],
  ['imported from a dependency', wheel('sample_project:main', { [INIT]: 'from other.cli import main\n' }), null],
  ['a module of the package', wheel('sample_project:cli', { [CLI]: '' }), null],
  ['compiled', wheel('sample_project.fast:main', { 'sample_project/fast.cpython-312-x86_64-linux-gnu.so': 'x' }), null],
  ['in purelib', wheel('other.cli:main', { 'sample_project-1.0.data/purelib/other/cli.py': 'main = 1\n', 'sample_project-1.0.data/purelib/other/__init__.py': '' }), null],
  ['in a namespace', wheel('space.part.cli:main', { 'space/part/__init__.py': '' }), NO_MODULE('space.part.cli')],
  ['in a namespace that others share', wheel('space.other.cli:main', { 'space/part/__init__.py': '' }), null],
  ['a package that looks elsewhere', wheel('sample_project.cli:main', { [INIT]: '__path__ = []\n' }), null],
  ['of a dependency', wheel('other.cli:main', {}, { requires: ['other'] }), null],
  ['of nobody', wheel('other.cli:main'), NO_MODULE('other.cli')],
  ['of Python', wheel('json.tool:main'), null],
  ['a GUI script', wheel('sample_project.gui:main', {}, { group: 'gui_scripts' }), NO_MODULE('sample_project.gui')],
  ['a plug-in', wheel('sample_project.plugin', {}, { group: 'pytest11' }), NO_MODULE('sample_project.plugin')],
  ['a plug-in with an extra', wheel('sample_project.cli:Plugin [x]', { [CLI]: 'plugin = 1\n' }, { group: 'a.b' }), `${CLI} defines no Plugin`],
  ['a text of another sort', wheel('see the docs', {}, { group: 'a.b' }), null],
  ['a script without a function', wheel('sample_project'), 'that names no function'],
  ['a script of a file', wheel('sample-project.py:main'), 'that is not an object reference'],
]; // prettier-ignore

describe('an entry point', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entry-points-'));
    makeReleases(
      CASES.map(([, recipe]) => [recipe]),
      (index) => join(folder, String(index)),
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(CASES.map(([what, recipe, problem], index) => ({ what, recipe, problem, index })))(
    '$what',
    async ({ problem, index }) => {
      const path = join(folder, String(index), WHEEL);
      const { findings } = await judgeFile(path, pypiProfile, { now: new Date(`${pypiProfile.date}T12:00:00Z`) });
      const found = findings.filter(({ rule }) => rule === 'entry-point-target');
      expect(found.map(({ message }) => message.replace(/^.*?, but /u, ''))).toEqual(problem === null ? [] : [problem]);
      expect(found.every(({ severity }) => severity === 'unsafe')).toBe(true);
    },
  );

  test('that leads to nothing stops the shipped check, in the words of a failed import', async () => {
    const run = await runBundle('twine-check', {
      workspace: join(folder, '1'),
      runnerTemp: join(folder, 'temp'),
      inputs: { 'packages-dir': '.', twine: 'false' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join('\n')).toContain(
      'the console script sample is sample_project.cli:main, but the wheel has no module sample_project.cli. Find out why sample_project.cli is not in the wheel: a setting of the build back-end decides what is included.',
    );
  });
});
