import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createInputReader, inputVariable } from '#action-kit';
import type { ArtifactStore } from '#hand-over';
import { parseReceipt } from '#release-model';
import {
  createRecordingHost,
  makeDistributions,
  temporaryFolder,
  writeProject,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { memoryStore } from '#testkit/memory-store';
import { ACTION_INPUTS } from '../src/generated/inputs.ts';
import { readInputs } from '../src/inputs.ts';
import { run, type BuildDistsInputs, type BuildResult } from '../src/index.ts';
import { takeFiles } from '../src/take-files.ts';

const WHEEL = 'trial_project-1.2.3-py3-none-any.whl';
const LINUX = 'trial_project-1.2.3-cp311-cp311-manylinux_2_17_x86_64.whl';
const MAC = 'trial_project-1.2.3-cp311-cp311-macosx_11_0_arm64.whl';
const SDIST = 'trial_project-1.2.3.tar.gz';

let shared: TemporaryFolder;
let folder: TemporaryFolder;
let host: RecordingHost;
let project: string;

/** The project and its files, as another job has built them. */
beforeAll(async () => {
  shared = await temporaryFolder();
  const original = join(shared.path, 'project');
  await writeProject({ folder: original, backend: 'flit-core', git: 'tagged' });
  const result = await run(
    inputsOf(original, { 'packages-dir': join(shared.path, 'built') }),
    createRecordingHost({ folder: join(shared.path, 'host') }),
  );
  expect(result.failure).toBeNull();
});
afterAll(async () => {
  await shared.remove();
});

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: join(folder.path, 'host') });
  project = join(folder.path, 'project');
  cpSync(join(shared.path, 'project'), project, { recursive: true });
});
afterEach(async () => {
  await folder.remove();
});

/** The inputs as a runner gives them; its workspace is the project. */
function inputsOf(workspace: string, given: Readonly<Record<string, string>>): BuildDistsInputs {
  const environment = Object.fromEntries(
    ACTION_INPUTS.map(({ name, default: fallback }) => [inputVariable(name), given[name] ?? fallback]),
  );
  return readInputs(createInputReader({ environment, workspace }));
}

/** Puts the built file `from` somewhere in the workspace, perhaps under another name or changed at its end. */
function put(path: string, from: string = path.endsWith('.whl') ? WHEEL : SDIST, more = ''): void {
  const target = join(project, path);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, Buffer.concat([readFileSync(join(shared.path, 'built', from)), Buffer.from(more)]));
}

async function build(given: Readonly<Record<string, string>>): Promise<BuildResult> {
  return await run(inputsOf(project, given), host);
}

describe('wheels-from', () => {
  test('takes files alone: judged, hashed, and said to be taken, not built', async () => {
    for (const name of [LINUX, MAC]) put(`wheelhouse/${name}`);
    put(`sources/${SDIST}`);
    writeFileSync(join(project, 'wheelhouse/SHA256SUMS'), 'x');
    const before = readFileSync(join(project, 'wheelhouse', LINUX));
    const taken = await build({ 'wheels-from': 'wheelhouse/,sources', tag: 'v1.2.3' });
    expect(taken.failure).toBeNull();
    expect(host.transcript()).toContain('wheelhouse/: only distributions are taken, not SHA256SUMS.');
    expect(taken.manifest?.builtWith).toBeNull();
    expect(taken.manifest?.tag).toBe('v1.2.3');
    expect(taken.manifest?.files.map(({ filename, takenFrom }) => [filename, takenFrom])).toEqual([
      [MAC, 'wheelhouse'],
      [LINUX, 'wheelhouse'],
      [SDIST, 'sources'],
    ]);
    expect(readdirSync(join(project, 'dist')).sort()).toEqual([LINUX, MAC, SDIST].sort());
    expect(readFileSync(join(project, 'dist', LINUX))).toEqual(before);
    expect(readFileSync(join(project, 'wheelhouse', LINUX))).toEqual(before);
    const receipt = parseReceipt(readFileSync(taken.receiptPath, 'utf8'), 'receipt');
    expect(receipt.items.filter(({ kind }) => kind === 'file').map(({ message }) => message)).toEqual([
      'taken from wheelhouse',
      'taken from wheelhouse',
      'taken from sources',
    ]);
    const unproved = receipt.items.filter(({ kind }) => kind === 'provenance');
    expect(unproved.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(unproved[0]?.message).toMatch(
      /^taken from wheelhouse, not built here: .* commit [0-9a-f]{12} was not looked at$/u,
    );
    expect(readdirSync(host.temporaryFolder)).toEqual([]);
  });

  test('takes wheels beside the sdist that is built here, and does not build a wheel', async () => {
    put(`a/linux/${LINUX}`);
    put(`b/mac/${MAC}`);
    const result = await build({ 'wheels-from': '*/linux\nb/**/*.whl' });
    expect(result.failure).toBeNull();
    expect(result.manifest?.files.map(({ filename, takenFrom }) => [filename, takenFrom])).toEqual([
      [SDIST, undefined],
      [MAC, 'b/mac'],
      [LINUX, 'a/linux'],
    ]);
    expect(result.manifest?.builtWith?.backend).toContain('flit_core');
    const said = host.transcript();
    expect(said).not.toContain(`${SDIST}: taken from`);
  });

  test('builds the wheel from the sdist that is taken', async () => {
    put(`sources/${SDIST}`);
    const result = await build({ 'wheels-from': `sources/${SDIST}` });
    expect(result.failure).toBeNull();
    expect(result.manifest?.files.map(({ filename, takenFrom }) => [filename, takenFrom])).toEqual([
      [WHEEL, undefined],
      [SDIST, 'sources'],
    ]);
  });

  test('leaves what is in packages-dir where it is, also when it fails', async () => {
    put(`dist/${LINUX}`);
    const taken = await build({ 'wheels-from': 'dist', formats: 'none' });
    expect(taken.failure).toBeNull();
    expect(taken.manifest?.files.map(({ filename }) => filename)).toEqual([LINUX]);
    put('dist/trial_project-1.2.4-py3-none-any.whl');
    const failed = await build({ 'wheels-from': 'dist', formats: 'none' });
    expect(failed.failure).toContain('1.2.4');
    expect(readdirSync(join(project, 'dist'))).toHaveLength(2);
  });

  test.each<[string, string, () => void, RegExp]>([
    ['nothing there', 'wheelhouse', () => undefined, /^wheels-from: wheelhouse does not exist\./u],
    ['no match', 'wheels-*/*.whl', () => undefined, /^wheels-from: wheels-\*\/\*\.whl matches nothing\./u],
    [
      'an empty folder',
      'wheelhouse',
      () => {
        mkdirSync(join(project, 'wheelhouse'));
      },
      /^wheels-from: wheelhouse contains no distribution\./u,
    ],
    [
      'another version in the file name',
      'w',
      () => {
        mkdirSync(join(project, 'w'));
        const metadata = { Name: 'trial-project', Version: '1.2.4' };
        makeDistributions([{ filename: 'trial_project-1.2.4-py3-none-any.whl', metadata }], join(project, 'w'));
      },
      /^trial_project-1\.2\.4-.*taken from w\)\. Leave it out of wheels-from/u,
    ],
    [
      'another project',
      'w',
      () => {
        mkdirSync(join(project, 'w'));
        makeDistributions(
          [{ filename: 'sample_project-1.2.3-py3-none-any.whl', metadata: { Version: '1.2.3' } }],
          join(project, 'w'),
        );
      },
      /^sample_project-1\.2\.3-.*'sample-project', but the project is named 'trial-project' \(taken from w\)/u,
    ],
    [
      'the same name twice with other bytes',
      'a,b',
      () => {
        put(`a/${LINUX}`);
        put(`b/${LINUX}`, WHEEL, 'more');
      },
      /^trial_project.*: there are two with different bytes: sha256 [0-9a-f]{64} from a, and sha256 [0-9a-f]{64} from b\./u,
    ],
    [
      'a wheel that is built here, too, with other bytes',
      'w',
      () => {
        put(`w/${WHEEL}`, WHEEL, 'more');
      },
      /^trial_project.*there are two with different bytes: .* from this build, and .* from w\./u,
    ],
    [
      'two sdists',
      'w',
      () => {
        put(`w/${SDIST}`);
        put('w/trial-project-1.2.3.tar.gz', SDIST);
      },
      /^wheels-from: brings 2 source distributions/u,
    ],
    [
      'an sdist beside the one that is built',
      'w',
      () => {
        put(`w/${SDIST}`);
      },
      /^formats: names sdist, but wheels-from brings one already/u,
    ],
    [
      'a link',
      'w',
      () => {
        put(`elsewhere/${LINUX}`);
        mkdirSync(join(project, 'w'));
        symlinkSync(join(project, 'elsewhere', LINUX), join(project, 'w', LINUX));
      },
      /^wheels-from: w contains trial_project.*, which is a symbolic link\./u,
    ],
    [
      'what is no wheel',
      'w',
      () => {
        put('w/whatever.whl');
      },
      /^whatever\.whl: .*\(from w\)\./u,
    ],
    [
      'a member that the source does not have',
      'w',
      () => {
        put(`w/${LINUX}`);
        const wheel = join(project, 'w', LINUX);
        execFileSync('python3', [
          '-c',
          'import sys, zipfile; zipfile.ZipFile(sys.argv[1], "a").writestr("evil.py", "1")',
          wheel,
        ]);
      },
      /evil\.py/u,
    ],
  ])('stops at %s', async (what, from, prepare, message) => {
    prepare();
    const formats = new Map([
      ['a wheel that is built here, too, with other bytes', 'sdist,wheel'],
      ['an sdist beside the one that is built', 'sdist'],
    ]);
    const given = { 'wheels-from': from, formats: formats.get(what) ?? 'none' };
    const result = await build(given).catch((error: unknown) => ({
      failure: (error as Error).message,
      manifest: null,
    }));
    expect(result.failure).toMatch(message);
    expect(result.manifest).toBeNull();
    expect(existsSync(join(project, 'dist'))).toBe(false);
  });

  test('compares the version with the tag', async () => {
    put(`w/${LINUX}`);
    execFileSync('git', ['tag', 'v9.9.9'], { cwd: project });
    const result = await build({ 'wheels-from': 'w', formats: 'none', tag: 'v9.9.9' });
    expect(result.failure).toMatch(/v9\.9\.9.*1\.2\.3/u);
  });

  test('takes the same file from two places once, and says so', async () => {
    put(`a/${LINUX}`);
    put(`b/${LINUX}`);
    const result = await build({ 'wheels-from': 'a,b,a/*.whl', formats: 'none' });
    expect(result.failure).toBeNull();
    expect(result.manifest?.files).toHaveLength(1);
    expect(host.transcript()).toContain(`${LINUX} is in a and in b with the same bytes, and is taken once.`);
  });
});

interface Combination {
  readonly given: Readonly<Record<string, string>>;
  /** Files that were built elsewhere. */
  readonly taken: readonly string[];
  /** Each file of the release: where it is from, and what a second build has shown of it. */
  readonly files?: Readonly<Record<string, readonly ['built' | 'taken', 'passed' | 'unknown' | null]>>;
  readonly reproducible?: BuildResult['reproducible'];
  readonly rules?: readonly string[];
  /** The sentence, where it stops before the build. */
  readonly refused?: RegExp;
}

const TWICE = { 'verify-reproducible': 'true' };

const COMBINATIONS: readonly Combination[] = [
  { given: TWICE, taken: [], files: { [WHEEL]: ['built', 'passed'], [SDIST]: ['built', 'passed'] } },
  { given: TWICE, taken: [LINUX], files: { [SDIST]: ['built', 'passed'], [LINUX]: ['taken', 'unknown'] } },
  { given: TWICE, taken: [SDIST], files: { [WHEEL]: ['built', 'passed'], [SDIST]: ['taken', 'unknown'] } },
  // The sdist is built for the wheel alone, and is no file of the release
  { given: { ...TWICE, formats: 'wheel' }, taken: [], files: { [WHEEL]: ['built', 'passed'] } },
  {
    given: { ...TWICE, formats: 'wheel', 'wheel-from': 'tree' },
    taken: [SDIST],
    files: { [WHEEL]: ['built', 'passed'], [SDIST]: ['taken', 'unknown'] },
    rules: ['wheel-from-tree'],
  },
  // Built here with the same bytes, it counts as built here
  { given: { ...TWICE, formats: 'wheel' }, taken: [WHEEL], files: { [WHEEL]: ['built', 'passed'] } },
  {
    given: { formats: 'none' },
    taken: [LINUX, SDIST],
    files: { [LINUX]: ['taken', null], [SDIST]: ['taken', null] },
    reproducible: 'unknown',
  },
  { given: { ...TWICE, formats: 'none' }, taken: [LINUX], refused: /^verify-reproducible: nothing is built here, /u },
  { given: TWICE, taken: [LINUX, SDIST], refused: /^verify-reproducible: nothing is built here, /u },
  {
    given: { ...TWICE, formats: 'sdist' },
    taken: [SDIST],
    refused: /^formats: names sdist, but wheels-from brings one/u,
  },
];

/** Two builds each take long: one of them is enough, and those that are refused. */
const TRIED =
  process.env['PROOF'] === '1'
    ? COMBINATIONS
    : COMBINATIONS.filter(({ refused, taken }, index) => refused !== undefined || index === 1 || taken.length > 1);

describe('built here, taken, and compared', () => {
  test.each(TRIED)('$given with $taken', async ({ given, taken, files, reproducible = 'true', rules, refused }) => {
    for (const name of taken) put(`elsewhere/${name}`);
    const from: Record<string, string> = taken.length === 0 ? {} : { 'wheels-from': 'elsewhere' };
    const work = build({ ...given, ...from });
    const message = await work.then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(message).toMatch(refused ?? /^$/u);
    if (refused !== undefined) return;
    const result = await work;
    expect(result.failure).toBeNull();
    const { items, findings } = parseReceipt(readFileSync(result.receiptPath, 'utf8'), 'receipt');
    const shown = (name: string): string | null =>
      items.find(({ kind, subject }) => kind === 'reproducible' && subject === name)?.outcome ?? null;
    const origins = (result.manifest?.files ?? []).map(({ filename, takenFrom }) => [
      filename,
      [takenFrom === undefined ? 'built' : 'taken', shown(filename)],
    ]);
    expect(Object.fromEntries(origins)).toEqual(files);
    expect(result.reproducible).toBe(reproducible);
    expect(findings.map(({ rule }) => rule).filter((rule) => rule === 'wheel-from-tree')).toEqual(rules ?? []);
  });

  test('a build that changes the copy of a taken file stops', async () => {
    put(`elsewhere/${LINUX}`);
    const script = [
      'from flit_core.buildapi import *',
      'import flit_core.buildapi as flit, pathlib',
      'def build_sdist(folder, settings=None):',
      `    for path in pathlib.Path(folder).parent.glob("taken/**/${LINUX}"):`,
      '        path.write_bytes(path.read_bytes() + b"more")',
      '    return flit.build_sdist(folder, settings)',
    ];
    mkdirSync(join(project, 'backend'));
    writeFileSync(join(project, 'backend', 'meddler.py'), script.join('\n'));
    const pyproject = readFileSync(join(project, 'pyproject.toml'), 'utf8');
    writeFileSync(
      join(project, 'pyproject.toml'),
      pyproject.replace('"flit_core.buildapi"', '"meddler"\nbackend-path = ["backend"]'),
    );
    const result = await build({ 'wheels-from': 'elsewhere' });
    expect(result.failure).toMatch(
      /its copy was changed while the project was built: it had sha256 [0-9a-f]{64} in elsewhere/u,
    );
    expect(result.manifest).toBeNull();
  });
});

describe('artifacts', () => {
  const bytes = (name: string): Buffer => readFileSync(join(shared.path, 'built', name));

  async function take(store: ArtifactStore, ...patterns: string[]): Promise<readonly string[]> {
    const sources = patterns.map((pattern) => ({ kind: 'artifact', given: `artifact:${pattern}`, pattern }) as const);
    const { files } = await takeFiles(sources, join(folder.path, 'taken'), () => store);
    return files.map(({ distribution, from }) => `${basename(distribution.path)} ${from}`);
  }

  test('are taken by name or pattern, with the folders in them', async () => {
    const store = memoryStore(
      new Map([
        ['wheels-linux', new Map([[`wheelhouse/${LINUX}`, bytes(WHEEL)]])],
        ['wheels-mac', new Map([[MAC, bytes(WHEEL)]])],
        ['logs', new Map([['log.txt', Buffer.from('x')]])],
        ['sdist', new Map([[SDIST, bytes(SDIST)]])],
      ]),
    );
    expect(await take(store, 'wheels-*', 'sdist')).toEqual([
      `${MAC} artifact wheels-mac`,
      `${LINUX} artifact wheels-linux`,
      `${SDIST} artifact sdist`,
    ]);
    await expect(take(store, 'wheels-win*')).rejects.toThrow(
      'wheels-from: artifact:wheels-win* matches no artifact of this run, which has logs, sdist, wheels-linux, wheels-mac.',
    );
  });

  test('need a run that has them', async () => {
    await expect(build({ 'wheels-from': 'artifact:wheels-*' })).rejects.toThrow(/^ACTIONS_RESULTS_URL: /u);
    expect(() => inputsOf(project, { 'wheels-from': 'artifact:' })).toThrow(
      /^wheels-from: 'artifact:' names no artifact/u,
    );
  });
});

test.each([
  ['none', '', /^formats: is none, and wheels-from names no files either/u],
  ['', '', /^formats: is empty/u],
  ['none,sdist', 'dist', /^formats: names none and something else/u],
  ['eggs', '', /^formats: 'eggs' is unknown/u],
])('refuses formats %p with wheels-from %p', (formats, from, message) => {
  expect(() => inputsOf(project, { formats, 'wheels-from': from })).toThrow(message);
});
