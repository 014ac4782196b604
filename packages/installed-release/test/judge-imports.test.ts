import { expect, test } from '@jest/globals';
import { installedRelease } from '../src/installed-release.ts';
import { judgeImport } from '../src/judge-imports.ts';

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
  };
  const judgment = await judgeImport(
    { ...MISSING, reference: 'demo.old', message: "No module named 'UserDict'", missing: 'UserDict' },
    { installed: installedRelease(files, on, []), on, markers: {}, isPromised: () => isPromised },
  );
  expect(judgment.kind).toBe(kind);
});
