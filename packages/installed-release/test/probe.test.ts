import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createEnvironment, findPythons, findUv, indexSettings, type Environment } from '#python-env';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { probe, type ImportAnswer, type ProbeAnswer } from '../src/probe.ts';

let folder: TemporaryFolder;
let environment: Environment;
let packages: string;

/** What is installed in the one environment of these tests. */
const FILES: Readonly<Record<string, string>> = {
  'demo/__init__.py': '__version__ = "1.0"\nimport counted\n',
  'demo/one.py': 'import demo\nassert "demo.two" not in __import__("sys").modules\nVALUE = 1\n',
  'demo/two.py': 'import demo\nassert "demo.one" not in __import__("sys").modules\n',
  'demo/first.py': 'from demo import second\nNAME = 1\n',
  'demo/second.py': 'from demo.first import NAME\n',
  'demo/hangs.py': 'import time\ntime.sleep(600)\n',
  'demo/dies.py': 'import os, sys\nsys.stderr.write("last words")\nsys.stderr.flush()\nos._exit(7)\n',
  'demo/lacks.py': 'import json\nimport tabulate\n',
  'demo/writes.py': 'import os\nopen("here.txt", "w").close()\nos.makedirs(os.path.expanduser("~/.demo"))\n',
  'demo/warns.py': 'import re, warnings\nwarnings.warn("old thing", FutureWarning)\nPATTERN = "\\d"\n',
  'demo/passes.py':
    'import warnings\ndef tell():\n    warnings.warn("passes is going away", DeprecationWarning, stacklevel=3)\ntell()\n',
  'demo/compares.py': 'VALUE = 1\nIS = VALUE is 1\n',
  'demo/noisy.py': 'import foreign\n',
  'foreign.py':
    'import warnings\nwarnings.warn("of others", FutureWarning)\nwarnings.warn("of others, too", FutureWarning, stacklevel=9)\n',
  'demo/reads.py': 'import os\nopen(os.path.join(os.path.dirname(__file__), "data.txt")).read()\n',
  'demo/threaded/__init__.py':
    'import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\n',
  'demo/threaded/inner.py': 'assert __package__ == "demo.threaded"\n',
  'demo/broken/__init__.py': 'raise RuntimeError("not today")\n',
  'demo/broken/inner.py': '',
  'counted.py': 'import os\nwith open(os.environ["COUNT"], "a") as stream:\n    stream.write("x")\n',
};

beforeAll(async () => {
  folder = await temporaryFolder();
  const host = createRecordingHost({ folder: folder.path });
  const [python] = await findPythons(host.environment);
  if (python === undefined) throw new Error('no Python');
  const uv = await findUv(host, await indexSettings(host.environment));
  environment = await createEnvironment({ python, folder: join(folder.path, 'environment'), host, uv });
  packages = join(environment.folder, 'lib', `python${python.minor}`, 'site-packages');
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(packages, path)), { recursive: true });
    await writeFile(join(packages, path), text);
  }
});

afterAll(() => folder.remove());

async function run(
  references: readonly string[],
  change: { readonly oneProcess?: boolean; readonly limit?: number } = {},
): Promise<ProbeAnswer & { readonly cwd: string; of(reference: string): ImportAnswer | undefined; starts: string }> {
  const place = await mkdtemp(join(folder.path, 'place-'));
  const [cwd, home, scratch] = ['cwd', 'home', 'scratch'].map((name) => join(place, name)) as [string, string, string];
  for (const path of [cwd, home, scratch]) await mkdir(path);
  const count = join(place, 'count');
  const answer = await probe(
    {
      python: environment.python,
      cwd,
      scratch,
      environment: { PATH: process.env['PATH'] ?? '', HOME: home, COUNT: count },
      remaining: () => 60_000,
      signal: new AbortController().signal,
    },
    {
      project: 'demo',
      imports: references.map((reference) => ({ reference, files: [] })),
      packages,
      own: Object.keys(FILES).filter((path) => path !== 'foreign.py'),
      limit: change.limit ?? 30,
      ...(change.oneProcess === undefined ? {} : { oneProcess: change.oneProcess }),
    },
  );
  return {
    ...answer,
    cwd,
    of: (reference) => answer.imports.find((one) => one.reference === reference),
    starts: await readFile(count, 'utf8').catch(() => ''),
  };
}

describe('imports', () => {
  test('each is the first of its interpreter, and their package is imported once for all', async () => {
    const answer = await run(['demo', 'demo.one', 'demo.two', 'demo.one:VALUE', 'demo.first', 'demo.second']);
    expect(answer.imports.map(({ reference, ok }) => [reference, ok])).toEqual([
      ['demo', true],
      ['demo.one', true],
      ['demo.two', true],
      ['demo.one:VALUE', true],
      ['demo.first', false],
      ['demo.second', true],
    ]);
    expect(answer.of('demo.first')).toMatchObject({ error: 'ImportError', at: { file: 'demo/second.py', line: 1 } });
    expect(answer.of('demo')?.told).toEqual({ package: 'demo', version: '1.0' });
    expect(answer.starts).toBe('x');
    expect(answer.python?.markers['python_full_version']).toBe(environment.interpreter.version);
  });

  test.each([false, true])('none hides another, whatever it does (one process: %s)', async (oneProcess) => {
    const answer = await run(
      [
        'demo',
        'demo.hangs',
        'demo.dies',
        'demo.lacks',
        'demo.reads',
        'demo.threaded',
        'demo.threaded.inner',
        'demo.one',
      ],
      { oneProcess, limit: 3 },
    );
    expect(answer.of('demo.hangs')).toMatchObject({
      error: 'time-out',
      message: 'importing demo.hangs did not end within 3 s',
    });
    expect(answer.of('demo.dies')?.message).toMatch(
      /^the interpreter exited during the import with exit code 7: last words/u,
    );
    expect(answer.of('demo.lacks')).toMatchObject({ missing: 'tabulate', at: { file: 'demo/lacks.py', line: 2 } });
    expect(answer.of('demo.reads')).toMatchObject({ error: 'FileNotFoundError', about: 'demo/data.txt' });
    for (const name of ['demo', 'demo.threaded', 'demo.threaded.inner', 'demo.one'])
      expect([name, answer.of(name)?.ok]).toEqual([name, true]);
  });

  test('of a package that can not be imported fail once, with its name', async () => {
    const answer = await run(['demo', 'demo.broken', 'demo.broken.inner']);
    expect(answer.of('demo.broken')).toMatchObject({ error: 'RuntimeError', message: 'not today' });
    expect(answer.of('demo.broken.inner')).toMatchObject({ error: 'parent', message: 'demo.broken' });
  });

  test('what they write and warn of is told with the line of the release', async () => {
    const { effects, cwd } = await run(['demo.writes', 'demo.warns']);
    expect(effects.map(({ what, at }) => [what, at.file, at.line])).toEqual([
      ['write', 'demo/writes.py', 2],
      ['write', 'demo/writes.py', 3],
      ['warning', 'demo/warns.py', 3],
      ['warning', 'demo/warns.py', 2],
    ]);
    expect(effects).toMatchObject([
      { where: 'cwd', path: 'here.txt' },
      { where: 'home', path: '.demo' },
      { what: 'warning' },
      { category: 'FutureWarning', message: 'old thing' },
    ]);
    expect(await readdir(cwd)).toEqual(['here.txt']);
    // For whoever imports it, of the compiler, and not what a dependency warns of
    const others = await run(['demo.passes', 'demo.compares', 'demo.noisy']);
    expect(others.imports.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(others.effects).toMatchObject([
      { at: { file: 'demo/passes.py', line: 3 }, category: 'DeprecationWarning', isForImporter: true },
      { at: { file: 'demo/compares.py', line: 2 }, category: 'SyntaxWarning', isForImporter: false },
    ]);
    // Compiled by now: the compiler says it once, users of another installation see it again
    expect((await run(['demo.warns'])).effects).toHaveLength(1);
  });
});
