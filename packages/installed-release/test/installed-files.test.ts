import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { readInstalledFiles, type InstalledFiles } from '../src/installed-files.ts';

let folder: TemporaryFolder;
let packages: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  packages = join(folder.path, 'lib', 'python3.12', 'site-packages');
});
afterAll(() => folder.remove());
beforeEach(() => rm(packages, { recursive: true, force: true }));

function row(path: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('base64url');
  return `${path},sha256=${digest},${String(Buffer.byteLength(text))}`;
}

/** Writes a distribution as an installer leaves it. */
async function install(
  name: string,
  files: Readonly<Record<string, string>>,
  change: (rows: readonly string[]) => readonly string[] = (rows) => rows,
): Promise<void> {
  const info = `${name}-1.0.dist-info`;
  const all = { ...files, [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n` };
  const rows = [...Object.entries(all).map(([path, text]) => row(path, text)), `${info}/RECORD,,`];
  for (const [path, text] of Object.entries({ ...all, [`${info}/RECORD`]: change(rows).join('\n') })) {
    await mkdir(dirname(join(packages, path)), { recursive: true });
    await writeFile(join(packages, path), text);
  }
}

const read = (): Promise<InstalledFiles> => readInstalledFiles(folder.path, 'demo');
const CODE = { 'demo/__init__.py': '', 'demo/cli.py': 'VALUE = 1\n' };

describe('the files of an installed release', () => {
  test('are as its RECORD lists them, whatever Python has compiled since', async () => {
    await install('demo', CODE);
    await mkdir(join(packages, 'demo/__pycache__'));
    await writeFile(join(packages, 'demo/__pycache__/cli.cpython-312.pyc'), '');
    expect(await read()).toMatchObject({ problems: [], startupCode: [], own: { name: 'demo' } });
  });

  test('tell the back-end, and the Python scripts that are no entry points', async () => {
    const text = 'Wheel-Version: 1.0\nGenerator: hatchling 1.27.0\nTag: py3-none-any\n';
    const bin = (name: string): string => `${relative(packages, folder.path)}/bin/${name}`;
    await install('demo', {
      ...CODE,
      'demo-1.0.dist-info/WHEEL': text,
      'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo.cli:main\n',
      [bin('demo')]: '#!/x/bin/python\n',
      [bin('demo-tool')]: '#!/x/bin/python3 -I\nprint(1)\n',
      [bin('demo.sh')]: '#!/bin/sh\n',
      [bin('demo.bat')]: '@echo off\n',
    });
    expect(await read()).toMatchObject({ problems: [], generator: 'hatchling 1.27.0', scriptFiles: ['demo-tool'] });
  });

  test.each<[what: string, arrange: () => Promise<void>, problems: readonly unknown[]]>([
    [
      'a row without a file',
      () => install('demo', CODE, (rows) => [...rows, row('demo/ghost.py', 'x')]),
      [{ path: 'demo/ghost.py', problem: 'is in RECORD, but was not installed' }],
    ],
    [
      'a file without a row',
      () => install('demo', CODE, (rows) => rows.filter((each) => !each.startsWith('demo/cli.py'))),
      [{ path: 'demo/cli.py', problem: 'was installed, but is not in RECORD, so pip never removes it' }],
    ],
    [
      'a file with other bytes than its row says',
      () => install('demo', CODE, (rows) => rows.map((each) => (each.startsWith('demo/cli.py') ? row('demo/cli.py', 'VALUE = 2\n') : each))),
      [{ path: 'demo/cli.py', problem: "doesn't have the hash and size of its row in RECORD" }],
    ],
    [
      'a row with another size',
      () => install('demo', CODE, (rows) => rows.map((each) => each.replace(/^(demo\/cli\.py,.*),10$/u, '$1,11'))),
      [{ path: 'demo/cli.py', problem: "doesn't have the hash and size of its row in RECORD" }],
    ],
    [
      'a file that another distribution has, too',
      async () => {
        await install('other', { 'demo/cli.py': 'VALUE = 3\n' });
        await install('demo', CODE);
      },
      [{ path: 'demo/cli.py', problem: 'is also a file of other: whichever is installed last overwrites the other' }],
    ],
    [
      'a file of the same bytes in two distributions',
      async () => {
        await install('other', { 'demo/__init__.py': '' });
        await install('demo', CODE);
      },
      [],
    ],
    [
      'no RECORD',
      async () => {
        await install('demo', CODE);
        await rm(join(packages, 'demo-1.0.dist-info/RECORD'));
      },
      [{ path: 'demo-1.0.dist-info/RECORD', problem: 'is missing, so pip can neither update nor remove it' }],
    ],
  ])('%s', async (_what, arrange, problems) => {
    await arrange();
    expect((await read()).problems).toEqual(problems);
  }); // prettier-ignore

  test.each([
    ['import demo.start; demo.start.go()\n', 'runs code whenever Python starts: import demo.start; demo.start.go()'],
    ['# a comment\n../src\nimport\tdemo\n', 'runs code whenever Python starts: import\tdemo'],
    ['../src\nimporter\n', null],
  ])('a .pth file with %j', async (text, problem) => {
    await install('demo', { ...CODE, 'demo.pth': text });
    expect((await read()).startupCode).toEqual(problem === null ? [] : [{ path: 'demo.pth', problem }]);
  });

  test('its entry points, in every group, as written', async () => {
    const text =
      '[console_scripts]\ndemo = demo.cli:main\nextra = demo.cli:main [plots, web]\n[gui_scripts]\nshow = demo.cli:App.run\n[pytest11]\ndemo=demo\n[some.unknown-group]\nx : y = demo.cli : VALUE\n';
    await install('demo', { ...CODE, 'demo-1.0.dist-info/entry_points.txt': text });
    expect((await read()).entryPoints.map(({ group, name, target }) => `${group} | ${name} | ${target}`)).toEqual([
      'console_scripts | demo | demo.cli:main',
      'console_scripts | extra | demo.cli:main [plots, web]',
      'gui_scripts | show | demo.cli:App.run',
      'pytest11 | demo | demo',
      'some.unknown-group | x : y | demo.cli : VALUE',
    ]);
  });
});
