import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findPythons } from '#python-env';
import { parseReceipt, type ReceiptItem } from '#release-model';
import { createRecordingHost, makeDistributions, temporaryFolder, type Recipe, type TemporaryFolder } from '#testkit';
import type { TryDistsInputs } from '../src/inputs.ts';
import { run } from '../src/run.ts';
import type { TryResult } from '../src/index.ts';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const SDIST = 'sample_project-1.0.tar.gz';
const CLI = 'def main() -> None:\n    print("sample 1.0")\n';
const SCRIPT = {
  'sample_project-1.0.dist-info/entry_points.txt': '[console_scripts]\nsample = sample_project.cli:main\n',
};

/** Builds as flit does, with what is in it. */
function sdistOf(pyproject: string): Recipe {
  return {
    filename: SDIST,
    members: {
      'sample_project-1.0/pyproject.toml': pyproject,
      'sample_project-1.0/sample_project/__init__.py': '"""Sample."""\n\n__version__ = "1.0"\n',
      'sample_project-1.0/sample_project/cli.py': CLI,
    },
  };
}

const PYPROJECT =
  '[build-system]\nrequires = ["flit_core>=3.4"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "sample-project"\nversion = "1.0"\ndescription = "A sample"\n\n[project.scripts]\nsample = "sample_project.cli:main"\n';

let scratch: TemporaryFolder;
let newest: string;
let pythons: readonly string[];
beforeAll(async () => {
  scratch = await temporaryFolder();
  const found = await findPythons(createRecordingHost({ folder: scratch.path }).environment);
  pythons = [...new Set(found.map(({ minor }) => minor))];
  newest = pythons[0] ?? '';
});
afterAll(() => scratch.remove());

let number = 0;

async function tryOut(recipes: readonly Recipe[], overrides: Partial<TryDistsInputs> = {}): Promise<TryResult> {
  number += 1;
  const folder = join(scratch.path, `release ${String(number)}`);
  const packagesDir = join(folder, 'dist');
  makeDistributions(recipes, packagesDir);
  return await run(
    {
      packagesDir,
      manifest: null,
      pythonVersions: [newest],
      allowMissingPython: false,
      extras: 'each',
      imports: 'auto',
      scripts: 'auto',
      smokeTest: null,
      fromSource: 'auto',
      installWarnings: 'fail',
      dependenciesIndexUrl: null,
      allowHttpHosts: [],
      timeout: 300,
      maximumInstallSeconds: 300,
      maximumImportSeconds: 300,
      ...overrides,
    },
    createRecordingHost({ folder: join(folder, 'host') }),
  );
}

function itemsOf({ receipt }: TryResult, kind: string): readonly Pick<ReceiptItem, 'subject' | 'outcome'>[] {
  return receipt.items.filter((item) => item.kind === kind).map(({ subject, outcome }) => ({ subject, outcome }));
}

describe('what was built is installed from disk', () => {
  test('the wheel with its imports, commands and extras, and the source distribution', async () => {
    const wheel: Recipe = {
      filename: WHEEL,
      metadata: { 'Provides-Extra': 'more' },
      members: { ...SCRIPT, 'sample_project/cli.py': CLI },
    };
    const result = await tryOut([wheel, sdistOf(PYPROJECT)]);
    expect(result.failure).toBeNull();
    expect(result.receipt).toMatchObject({ stage: 'try', outcome: 'passed', project: 'sample-project', index: null });
    expect(itemsOf(result, 'file')).toEqual([{ subject: WHEEL, outcome: 'passed' }]);
    expect(itemsOf(result, 'install')).toContainEqual({ subject: 'sample-project==1.0', outcome: 'passed' });
    expect(itemsOf(result, 'install')).toContainEqual({ subject: SDIST, outcome: 'passed' });
    expect(itemsOf(result, 'version')).toContainEqual({ subject: 'sample-project', outcome: 'passed' });
    expect(new Set(itemsOf(result, 'import').map(({ outcome }) => outcome))).toEqual(new Set(['passed']));
    expect(itemsOf(result, 'script').map(({ outcome }) => outcome)).toEqual(['passed']);
    expect(itemsOf(result, 'extra')).toEqual([{ subject: 'more', outcome: 'passed' }]);
    expect(result.results).toMatchObject([{ python: newest, passed: true }]);
    expect(result.receiptPaths).toHaveLength(1);
  });

  test.each<[what: string, recipe: Recipe, overrides: Partial<TryDistsInputs>, failure: RegExp]>([
    [
      'a package that imports what nothing provides',
      { filename: WHEEL, members: { 'sample_project/__init__.py': 'import no_such_module_anywhere\n' } },
      {},
      /no_such_module_anywhere/u,
    ],
    [
      'a command that ends with an error',
      {
        filename: WHEEL,
        members: { ...SCRIPT, 'sample_project/cli.py': 'def main() -> None:\n    raise SystemExit(3)\n' },
      },
      { scripts: ['sample --help'] },
      /sample --help.* 3/u,
    ],
    [
      'a dependency that no index has',
      { filename: WHEEL, metadata: { 'Requires-Dist': 'sample-project-needs-this-one-that-is-nowhere>=1' } },
      {},
      /sample-project-needs-this-one-that-is-nowhere/u,
    ],
  ])('%s is found before anything is uploaded', async (_what, recipe, overrides, failure) => {
    const result = await tryOut([recipe], overrides);
    expect(result).toMatchObject({ passed: false, receipt: { stage: 'try', outcome: 'failed' } });
    expect(result.failure).toMatch(failure);
  });

  test('a source distribution that does not build is found beside a good wheel, unless wheels are for platforms', async () => {
    const broken = sdistOf(PYPROJECT.replace('name = "sample-project"', 'name = 7'));
    const result = await tryOut([{ filename: WHEEL }, broken]);
    expect(result.passed).toBe(false);
    expect(result.failure).toContain(SDIST);
    const left = await tryOut([{ filename: WHEEL }, broken], { fromSource: 'false' });
    expect(left.failure).toBeNull();
    const compiled = await tryOut([{ filename: 'sample_project-1.0-py3-none-win32.whl' }, { filename: WHEEL }, broken]);
    expect(compiled.failure).toBeNull();
    expect(itemsOf(compiled, 'file')).toEqual([{ subject: WHEEL, outcome: 'passed' }]);
  });
});

test('every Python has each extra, its own receipt and the same bytes; one of them installs with pip, too', async () => {
  const wheel: Recipe = {
    filename: WHEEL,
    metadata: { 'Provides-Extra': ['one', 'two'] },
    members: { ...SCRIPT, 'sample_project/cli.py': CLI },
  };
  const versions = pythons.slice(0, 2);
  const result = await tryOut([wheel], { pythonVersions: versions, scripts: ['sample'] });
  expect(result.failure).toBeNull();
  const of = (python: string, kind: string): readonly string[] =>
    result.receipt.items
      .filter((item) => item.python === python && item.kind === kind)
      .map(({ subject, outcome }) => `${subject} ${outcome}`);
  for (const python of versions) {
    expect(of(python, 'extra')).toEqual(['one passed', 'two passed']);
    expect(of(python, 'script')).toEqual(['sample passed']);
    expect(of(python, 'version')).toContain('sample-project passed');
  }
  expect(versions.flatMap((python) => of(python, 'install')).filter((said) => said.startsWith('with pip'))).toEqual([
    'with pip passed',
  ]);
  // What the receipts say holds for these bytes, wherever they are installed from later
  const files = result.receipt.items.filter(({ kind }) => kind === 'file');
  expect(files.map(({ subject }) => subject)).toEqual(versions.map(() => WHEEL));
  const [file] = files;
  expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  for (const path of result.receiptPaths) {
    const receipt = parseReceipt(await readFile(path, 'utf8'), path);
    expect(receipt).toMatchObject({ stage: 'try', outcome: 'passed', version: '1.0' });
    expect(receipt.items.find(({ kind }) => kind === 'file')?.sha256).toBe(file?.sha256);
    expect(versions).toContain(receipt.python);
  }
  expect(result.receiptPaths).toHaveLength(versions.length);
});

test('what changed since the manifest is named, and nothing is installed', async () => {
  const folder = join(scratch.path, 'changed');
  const packagesDir = join(folder, 'dist');
  makeDistributions([{ filename: WHEEL }], packagesDir);
  const { manifestOnTheSpot } = await import('#distributions');
  const manifest = JSON.stringify(await manifestOnTheSpot(packagesDir));
  await appendFile(join(packagesDir, WHEEL), 'x');
  const host = createRecordingHost({ folder: join(folder, 'host') });
  const inputs = { manifest, packagesDir, pythonVersions: [newest], fromSource: 'auto', timeout: 60 } as const;
  const rest = {
    allowMissingPython: false,
    extras: 'none',
    imports: 'auto',
    scripts: 'auto',
    smokeTest: null,
    installWarnings: 'fail',
    dependenciesIndexUrl: null,
    allowHttpHosts: [],
    maximumInstallSeconds: 30,
    maximumImportSeconds: 30,
  } as const;
  await expect(run({ ...inputs, ...rest }, host)).rejects.toThrow(WHEEL);
  await expect(run({ ...inputs, ...rest, dependenciesIndexUrl: 'http://index.example/simple/' }, host)).rejects.toThrow(
    /^dependencies-index-url: /u,
  );
});
