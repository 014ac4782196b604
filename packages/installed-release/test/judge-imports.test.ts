import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installedRelease, type InstalledRelease } from '../src/installed-release.ts';
import { judgeImport, type ImportContext } from '../src/judge-imports.ts';
import { withTemporaryFolder } from '#testkit';
import type { ImportAnswer } from '../src/probe.ts';

const OWN = {
  name: 'demo',
  project: 'demo',
  version: '1.0',
  direct: false,
  requires: [],
  requiresDist: [],
  extras: [],
  place: '/nowhere',
  info: 'demo-1.0.dist-info',
};

const MISSING = {
  ok: false,
  ms: 1,
  error: 'ModuleNotFoundError',
  kinds: ['ModuleNotFoundError', 'ImportError'],
  at: { file: 'demo/old.py', line: 3 },
  last: 'demo/old.py',
  about: null,
  path: null,
  inside: null,
  told: null,
};

test.each([
  ['for Python 2, too', '>=2.7, !=3.0.*, !=3.1.*', false, 'elsewhere'],
  ['for Python 2, but promised', '>=2.7', true, 'failed'],
  ['for Python 3 alone', '>=3.8', false, 'failed'],
  ['for whatever Python', null, false, 'failed'],
])('a module that imports one of Python 2, in a release %s', async (_, requiresPython, isPromised, kind) => {
  const on = { platform: 'linux', minor: '3.12' };
  const files = {
    distributions: [],
    own: { ...OWN, requiresPython },
    paths: ['demo/__init__.py', 'demo/old.py'],
    entryPoints: [],
    problems: [],
    startupCode: [],
    generator: null,
    scriptFiles: [],
  };
  const judgment = await judgeImport(
    { ...MISSING, reference: 'demo.old', message: "No module named 'UserDict'", missing: 'UserDict' },
    { installed: installedRelease(files, on, []), on, markers: {}, isPromised: () => isPromised },
  );
  expect(judgment.kind).toBe(kind);
});

test.each([
  ['a back-end, which is there when it builds', 'hatchling', false, 'unknown'],
  ['setuptools, which a command of a build needs', 'setuptools.command', false, 'unknown'],
  ['setuptools, in what everybody imports', 'setuptools', true, 'failed'],
  ['what is no host of plug-ins', 'tabulate', false, 'failed'],
])('a module that imports %s', async (_, missing, isPromised, otherwise) => {
  const on = { platform: 'linux', minor: '3.12' };
  const paths = ['demo/__init__.py', 'demo/old.py'];
  const files = {
    distributions: [],
    own: { ...OWN, requiresPython: null },
    paths,
    entryPoints: [],
    problems: [],
    startupCode: [],
    generator: null,
    scriptFiles: [],
  };
  const judgment = await judgeImport(
    { ...MISSING, reference: 'demo.old', message: `No module named '${missing}'`, missing },
    { installed: installedRelease(files, on, []), on, markers: {}, isPromised: () => isPromised },
  );
  expect(judgment).toMatchObject({ kind: 'lacks', otherwise });
  const advises = 'message' in judgment && judgment.message.includes('add skip-imports = ["demo.old"]');
  expect(advises).toBe(otherwise === 'unknown');
});

const FAILED: ImportAnswer = {
  reference: 'pkg.late',
  ok: false,
  ms: 1,
  error: 'ImportError',
  kinds: ['ImportError', 'Exception'],
  message: '',
  missing: null,
  at: { file: 'pkg/late.py', line: 3 },
  last: 'pkg/late.py',
  about: null,
  path: null,
  inside: null,
  told: null,
};

/** All that a judgment of an ImportError or SyntaxError asks for. */
const CONTEXT = {
  installed: { files: { paths: ['pkg/__init__.py', 'pkg/late.py', 'pkg/engine.py'] } } as unknown as InstalledRelease,
  on: { minor: '3.12', platform: 'linux' },
  markers: {},
  isPromised: () => false,
} as unknown as ImportContext;

test.each<[what: string, answer: Partial<ImportAnswer>, remedy: string]>([
  ['a name that a module of the project lacks', { message: "cannot import name 'Sort' from 'pkg.engine' (/x/pkg/engine.py)" }, 'Check whether pkg.engine:Sort is spelled correctly, and whether the module defines it.'],
  ['a circle of imports', { message: "cannot import name 'A' from partially initialized module 'pkg.late' (most likely due to a circular import)" }, 'Break the circle: move what both modules need into a third one, or import it where it is used.'],
  ['a name that another project lacks', { message: "cannot import name 'A' from 'requests' (/x/requests/__init__.py)" }, 'Check whether dependencies in pyproject.toml require versions that provide what is imported.'],
  ['a syntax error', { error: 'SyntaxError', kinds: ['SyntaxError', 'Exception'], message: 'invalid syntax' }, 'Fix the syntax; if it is that of a newer Python, raise requires-python to it, or use older syntax.'],
])('%s is blamed on what is wrong', async (_, answer, remedy) => {
  const judgment = await judgeImport({ ...FAILED, ...answer }, CONTEXT);
  expect(judgment).toEqual({ kind: 'failed', message: expect.stringContaining(`(pkg/late.py:3). ${remedy}`) });
}); // prettier-ignore

test('an assertion, which a module for another system starts with, is unknown unless the module is promised', async () => {
  const answer = { ...FAILED, error: 'AssertionError', kinds: ['AssertionError', 'Exception'], message: '' };
  expect(await judgeImport(answer, { ...CONTEXT, isPromised: () => false })).toEqual({
    kind: 'unknown',
    message: expect.stringMatching(/^AssertionError \(pkg\/late\.py:3\)\. If that is intended, add skip-imports = \[/u),
  });
  expect(await judgeImport(answer, { ...CONTEXT, isPromised: () => true })).toMatchObject({ kind: 'failed' });
});

test.each([
  ['try:\n    from ._fast import x\nexcept ImportError:\n    x = None\n', 'unknown'],
  ['try:\n    import demo._fast\nexcept ImportError:\n    pass\n', 'unknown'],
  ['if True:\n    try:\n        from . import _fast\n    except ImportError:\n        pass\n', 'unknown'],
  ['from ._fast import x\n', 'failed'],
  ['try:\n    from ._faster import x\nexcept ImportError:\n    x = None\n', 'failed'],
])('what a module lacks that the project can do without: %j', async (text, otherwise) => {
  await withTemporaryFolder(async (place) => {
    await mkdir(join(place, 'demo'));
    await writeFile(join(place, 'demo/__init__.py'), text);
    await writeFile(join(place, 'demo/_fast.py'), 'import speedy\n');
    const on = { platform: 'linux', minor: '3.12' };
    const files = {
      distributions: [],
      own: { ...OWN, place, requiresPython: null },
      paths: ['demo/__init__.py', 'demo/_fast.py'],
      entryPoints: [],
      problems: [],
      startupCode: [],
      generator: null,
      scriptFiles: [],
    };
    const judgment = await judgeImport(
      {
        ...MISSING,
        reference: 'demo._fast',
        message: "No module named 'speedy'",
        missing: 'speedy',
        at: { file: 'demo/_fast.py', line: 1 },
      },
      { installed: installedRelease(files, on, []), on, markers: {}, isPromised: () => false },
    );
    expect(judgment).toMatchObject({ kind: 'lacks', module: 'speedy', otherwise });
  });
});
