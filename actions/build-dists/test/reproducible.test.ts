import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareArchives, readContents, readDistribution } from '#distributions';
import { scrubEnvironment } from '#process';
import { judgeFile } from '#pypi-rules';
import { parseReceipt, type Distribution } from '#release-model';
import { pypiProfile } from '#server-profiles';
import { createRecordingHost, writeProject } from '#testkit';
import { run, type BuildDistsInputs, type BuildResult } from '../src/index.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/back-ends');

/** The others take long, and need compilers. */
const CHEAP = ['flit-core'];
const BACK_ENDS = process.env['PROOF'] === '1' ? readdirSync(FIXTURES).sort() : CHEAP;

/** They read the version from git. */
const NEEDS_GIT = ['setuptools-scm', 'hatch-vcs', 'meson-python'];

/** A machine that does much else may take this long to compile. Milliseconds. */
const COMPILING = 900_000;

/** What can't be equal, and why. */
const NEVER_EQUAL: Readonly<Record<string, readonly string[]>> = {
  // The bill of materials names the folder of the build
  maturin: ['maturin_project-1.2.3.dist-info/sboms/maturin-project.cyclonedx.json: its contents'],
};

const NEEDS: Readonly<Record<string, string>> = {
  maturin: 'cargo',
  'meson-python': 'cc',
  'scikit-build-core': 'cc',
  'setuptools-c-extension': 'cc',
};

function isMissing(backEnd: string): boolean {
  const program = NEEDS[backEnd];
  const folders = (process.env['PATH'] ?? '').split(':');
  return program !== undefined && !folders.some((folder) => existsSync(join(folder, program)));
}

/** A person on a machine. */
interface User {
  /** Below the folder of the test. */
  readonly checkout: string;
  readonly umask: number;
  /** Of every file outside git. Seconds. */
  readonly time: number;
  readonly environment: Readonly<Record<string, string>>;
}

const USERS: readonly [User, User] = [
  {
    checkout: 'alice/checkout',
    umask: 0o022,
    time: 1_700_000_000,
    environment: { TZ: 'UTC', LANG: 'en_US.UTF-8', PYTHONHASHSEED: '1', COLUMNS: '80' },
  },
  {
    checkout: 'bob/in/a/deeper/place/work',
    umask: 0o077,
    time: 1_750_000_000,
    environment: {
      TZ: 'Asia/Tokyo',
      LANG: 'de_DE.ISO-8859-1',
      LC_ALL: 'tr_TR.UTF-8',
      PYTHONHASHSEED: '77',
      COLUMNS: '40',
      FORCE_COLOR: '1',
      XDG_CACHE_HOME: '/nowhere',
    },
  },
];

let folder: string;
beforeEach(async () => {
  // Compilers are told of no place whose name needs quotes
  folder = await realpath(await mkdtemp(join(tmpdir(), 'two-users-')));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

function inputsFor(project: string, overrides: Partial<BuildDistsInputs> = {}): BuildDistsInputs {
  return {
    projectDir: project,
    packagesDir: join(project, '../dist'),
    clean: true,
    formats: ['sdist', 'wheel'],
    wheelFrom: 'sdist',
    normalizeSdist: true,
    buildConstraints: null,
    sourceDateEpoch: null,
    tag: null,
    tagPrefix: null,
    maximumWheelSize: 50_000_000,
    maximumSdistSize: null,
    ...overrides,
  };
}

function git(cwd: string, ...args: readonly string[]): void {
  const date = '2026-03-01T00:00:00Z';
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

/** Checks the project out as a user has it. */
function checkOut(backEnd: string, user: User, withGit: boolean): string {
  const project = join(folder, user.checkout);
  mkdirSync(join(project, '..'), { recursive: true });
  if (withGit) {
    const origin = join(folder, 'origin');
    if (!existsSync(origin)) {
      cpSync(join(FIXTURES, backEnd), origin, { recursive: true });
      for (const words of [
        ['init', '-q'],
        ['add', '-A'],
        ['commit', '-qm', 'First'],
        ['tag', 'v1.2.3'],
      ])
        git(origin, ...words);
    }
    git(folder, 'clone', '-q', origin, project);
    return project;
  }
  cpSync(join(FIXTURES, backEnd), project, { recursive: true });
  for (const name of readdirSync(project, { recursive: true, encoding: 'utf8' })) {
    const path = join(project, name);
    utimesSync(path, user.time, user.time);
    if (existsSync(join(path, '.'))) continue;
    chmodSync(path, 0o666 & ~user.umask);
  }
  return project;
}

/** Builds as a user, whose tools are where they are for everyone. */
async function buildAs(user: User, project: string, overrides: Partial<BuildDistsInputs> = {}): Promise<BuildResult> {
  const base = join(project, '../of-the-user');
  const home = join(base, 'home');
  mkdirSync(home, { recursive: true });
  for (const name of ['.cargo', '.rustup', '.pyenv'])
    if (existsSync(join(homedir(), name))) symlinkSync(join(homedir(), name), join(home, name));
  mkdirSync(join(base, 'tmpdir'));
  const environment = {
    ...scrubEnvironment(process.env),
    ...user.environment,
    HOME: home,
    TMPDIR: join(base, 'tmpdir'),
  };
  const host = createRecordingHost({ folder: base, environment });
  const result = await run(inputsFor(project, overrides), host);
  if (result.failure !== null) throw new Error(`${result.failure}\n${host.transcript().slice(-3000)}`);
  return result;
}

async function withUmask<T>(umask: number, work: () => Promise<T>): Promise<T> {
  const before = process.umask(umask);
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}

async function differences(first: Distribution, second: Distribution): Promise<readonly string[]> {
  expect(second.filename).toBe(first.filename);
  const read = async (distribution: Distribution) => ({ distribution, contents: await readContents(distribution) });
  const found = await compareArchives(await read(first), await read(second));
  return found.map(({ member, what }) => `${member ?? first.filename}: ${what}`);
}

/** What a strict check would stop at; that a wheel is of this machine's Linux isn't the back-end's doing. */
async function faults({ path }: Distribution): Promise<readonly string[]> {
  const { findings } = await judgeFile(path, pypiProfile, { now: new Date() });
  return findings.flatMap(({ rule, severity, message }) =>
    severity === 'advice' || /platform tag linux_/u.test(message) ? [] : [`${rule}: ${message}`],
  );
}

describe('two users, with another folder, umask, time zone, language, hash seed and home, build the same bytes', () => {
  const table: string[] = [];
  const places = BACK_ENDS.flatMap((backEnd) =>
    [true, false]
      .filter((withGit) => withGit || !NEEDS_GIT.includes(backEnd))
      .filter((withGit) => process.env['PROOF'] === '1' || withGit === (backEnd !== 'flit-core'))
      .map((withGit) => [backEnd, withGit ? 'git' : 'no git', withGit] as const),
  );

  afterAll(() => {
    if (process.env['PROOF'] === '1')
      process.stderr.write(`${['back-end, from, wheel and sdist', ...table].join('\n')}\n`);
  });

  test.each(places)(
    '%s (%s)',
    async (backEnd, from, withGit) => {
      if (isMissing(backEnd)) {
        table.push(`${backEnd}, ${from}: not tried, since ${NEEDS[backEnd] ?? ''} is not installed`);
        return;
      }
      const results: BuildResult[] = [];
      for (const user of USERS) {
        results.push(
          await withUmask(user.umask, async () => {
            const project = checkOut(backEnd, user, withGit);
            // Two checkouts without git are of different days, and a person says which day counts
            return await buildAs(user, project, withGit ? {} : { sourceDateEpoch: 1_700_000_000 });
          }),
        );
      }
      const [alice, bob] = results.map(({ distributions }) => distributions) as [
        readonly Distribution[],
        readonly Distribution[],
      ];
      expect(bob).toHaveLength(2);
      const found: string[] = [];
      for (const [index, file] of alice.entries()) {
        const other = bob[index];
        if (other !== undefined) found.push(...(await differences(file, other)));
      }
      table.push(`${backEnd}, ${from}: ${found.length === 0 ? 'equal, equal' : found.join('; ')}`);
      expect(found).toEqual(NEVER_EQUAL[backEnd] ?? []);
      // What a back-end writes by itself is nothing that belongs elsewhere
      expect((await Promise.all(alice.map(faults))).flat()).toEqual([]);
    },
    COMPILING,
  );
});

test('without git, the newest file gives the time, and everybody may read every member', async () => {
  const [, bob] = USERS;
  await withUmask(0o077, async () => {
    const project = checkOut('flit-core', bob, false);
    utimesSync(join(project, 'README.md'), 1_600_000_000, 1_600_000_000);
    const result = await buildAs(bob, project, { normalizeSdist: false });
    expect(result.manifest?.sourceDateEpoch).toBe(bob.time);
    for (const { path } of result.distributions) {
      const { members } = await readContents(await readDistribution(path));
      for (const member of members.filter(({ path: name }) => !/PKG-INFO|\.dist-info\//u.test(name)))
        expect(`${member.path} ${member.mode.toString(8)}`).toBe(`${member.path} 644`);
    }
  });
});

/** A back-end in the project that writes the folder of the build, its time and a random number into the wheel. */
const UNSTEADY = `
import os, time, zipfile
from flit_core import buildapi
from flit_core.buildapi import build_sdist, get_requires_for_build_sdist, get_requires_for_build_wheel


def build_wheel(folder, settings=None, metadata=None):
    name = buildapi.build_wheel(folder, settings, metadata)
    path = os.path.join(folder, name)
    with zipfile.ZipFile(path) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    record = next(one for one in members if one.endswith(".dist-info/RECORD"))
    rows = members.pop(record).decode()
    with zipfile.ZipFile(path, "w") as archive:
        for member, data in members.items():
            archive.writestr(zipfile.ZipInfo(member, (2026, 1, 1, 0, 0, 0)), data)
        for member, text in (("unsteady/_where.py", os.getcwd()), ("unsteady/_when.py", str(time.time_ns()))):
            data = f"value = {text!r}\\n".encode()
            import base64, hashlib
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            rows = f"{member},sha256={digest},{len(data)}\\n" + rows
            archive.writestr(zipfile.ZipInfo(member, (2026, 1, 1, 0, 0, 0)), data)
        archive.writestr(zipfile.ZipInfo(record, (2026, 1, 1, 0, 0, 0)), rows)
    return name
`;

async function unsteadyProject(): Promise<string> {
  const project = join(folder, 'unsteady');
  await writeProject({
    folder: project,
    name: 'unsteady',
    backend: 'flit-core',
    files: { 'backend/unsteady_backend.py': UNSTEADY },
    toml: '[tool.flit.sdist]\ninclude = ["backend/*"]\n\n[tool.repo-agent-actions]\ngenerated = ["unsteady/_*.py"]\n',
  });
  const path = join(project, 'pyproject.toml');
  const text = readFileSync(path, 'utf8').replace(
    'build-backend = "flit_core.buildapi"',
    'build-backend = "unsteady_backend"\nbackend-path = ["backend"]',
  );
  writeFileSync(path, text);
  git(project, 'init', '-q');
  git(project, 'add', '-A');
  git(project, 'commit', '-qm', 'First');
  return project;
}

describe('verify-reproducible', () => {
  test('passes when a second build gives the same bytes, and says so', async () => {
    const [alice] = USERS;
    const result = await buildAs(alice, checkOut('flit-core', alice, true), { verifyReproducible: true });
    expect(result.reproducible).toBe('true');
    const { items } = parseReceipt(readFileSync(result.receiptPath, 'utf8'), 'receipt');
    expect(
      items.filter(({ kind }) => kind === 'reproducible').map(({ outcome, message }) => [outcome, message]),
    ).toEqual([
      ['passed', 'a second build in another folder gave the same bytes'],
      ['passed', 'a second build in another folder gave the same bytes'],
    ]);
  });

  test('stops at what differs and names it, unless it is ignored', async () => {
    const project = await unsteadyProject();
    const base = join(folder, 'host');
    mkdirSync(base);
    const host = createRecordingHost({ folder: base });
    const stopped = await run(inputsFor(project, { verifyReproducible: true }), host);
    expect(stopped).toMatchObject({ passed: false, reproducible: 'false', distributions: [] });
    expect(stopped.failure).toMatch(
      /^unsteady-1\.2\.3-py3-none-any\.whl: its member unsteady\/_where\.py differs in a second build: its contents\. .*1 more finding stops the release, too\.$/u,
    );
    const receipt = parseReceipt(readFileSync(stopped.receiptPath, 'utf8'), 'receipt');
    expect(receipt.findings.map(({ rule, location }) => [rule, location?.member])).toEqual([
      ['not-reproducible', 'unsteady/_where.py'],
      ['not-reproducible', 'unsteady/_when.py'],
    ]);
    expect(receipt.items.filter(({ kind }) => kind === 'reproducible').map(({ outcome }) => outcome)).toEqual([
      'failed',
      'passed',
    ]);

    const ignore = ['not-reproducible:unsteady/_*.py'];
    const passed = await run(inputsFor(project, { verifyReproducible: true, ignore }), host);
    expect(passed).toMatchObject({ passed: true, failure: null, reproducible: 'false' });
    const { items } = parseReceipt(readFileSync(passed.receiptPath, 'utf8'), 'receipt');
    expect(items.filter(({ kind }) => kind === 'reproducible').map(({ outcome }) => outcome)).toEqual([
      'skipped',
      'passed',
    ]);
  });
});
