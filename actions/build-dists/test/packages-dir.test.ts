import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDistribution, verifyAgainstManifest } from '#distributions';
import type { ReleaseManifest } from '#release-model';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { planPackagesDir, rememberMade, removeProducts } from '../src/packages-dir.ts';
import { placeProducts } from '../src/place-products.ts';

/** Nothing is known about what will be written. */
const BEFORE = { files: [], isComplete: false };

let folder: TemporaryFolder;
let host: RecordingHost;
let top: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  top = join(folder.path, 'top');
  mkdirSync(top);
  host = createRecordingHost({ folder: folder.path });
});
afterEach(async () => {
  await folder.remove();
});

function write(path: string, text = 'x'): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

function git(where: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: join(top, where) });
}

/** Everything below the folder of the test, links as links. */
function everything(): readonly string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.parentPath.includes('/.git'))
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
    .sort();
}

interface Row {
  readonly what: string;
  /** Files before, relative to a folder around project and packages-dir. */
  readonly before: readonly string[];
  /** Those that git tracks; present: there is a repository. */
  readonly tracked?: readonly string[];
  readonly prepare?: () => void;
  /** By default `demo`, in the folder `p`. */
  readonly name?: string;
  readonly packagesDir?: string;
  readonly clean?: boolean;
  readonly version?: string | null;
  /** What is gone afterwards; absent: nothing. */
  readonly gone?: readonly string[];
  /** The sentence; absent: there is none. */
  readonly message?: RegExp;
}

const ELSEWHERE = /\. Move them elsewhere, or set packages-dir to a folder for this project alone\.$/u;
const whole = (told: string): RegExp =>
  new RegExp(`^packages-dir: contains other distributions: ${told}${ELSEWHERE.source}`, 'u');

const ROWS: readonly Row[] = [
  {
    what: 'every spelling of our own name',
    before: [
      'p/dist/demo_kit-0.9-py3-none-any.whl',
      'p/dist/demo_kit-0.9-1-cp312-cp312-manylinux_2_28_x86_64.whl',
      'p/dist/demo_kit-0.9.tar.gz',
      'p/dist/Demo.Kit-0.8.tar.gz',
      'p/dist/demo-kit-0.7rc1.zip',
      'p/dist/demo.kit-0.7-py2.py3-none-any.whl',
    ],
    name: 'demo-kit',
    gone: [
      'p/dist/Demo.Kit-0.8.tar.gz',
      'p/dist/demo-kit-0.7rc1.zip',
      'p/dist/demo.kit-0.7-py2.py3-none-any.whl',
      'p/dist/demo_kit-0.9-1-cp312-cp312-manylinux_2_28_x86_64.whl',
      'p/dist/demo_kit-0.9-py3-none-any.whl',
      'p/dist/demo_kit-0.9.tar.gz',
    ],
  },
  {
    what: 'what nobody takes for a distribution stays',
    before: [
      'p/dist/notes.txt',
      'p/dist/demo-0.9.tar.gz',
      'p/dist/demo-0.9.tar.gz.asc',
      'p/dist/.gitignore',
      'p/dist/sub/demo-0.8.tar.gz',
    ],
    gone: ['p/dist/demo-0.9.tar.gz'],
  },
  {
    what: 'archives that are no distributions',
    before: ['p/dist/photos.zip', 'p/dist/linux-6.1.tar.gz', 'p/dist/demo-0.9.tar.gz', 'p/dist/demo-extra-1.0.tar.gz'],
    message: whole(
      'demo-extra-1\\.0\\.tar\\.gz \\(of the project demo-extra\\), linux-6\\.1\\.tar\\.gz \\(of the project linux\\), photos\\.zip \\(not the name of a distribution\\)',
    ),
  },
  {
    what: 'the release of a sibling that builds into the same folder',
    before: ['packages/a/pyproject.toml', 'dist/a-0.9.tar.gz', 'dist/b-1.0.tar.gz', 'dist/b-1.0-py3-none-any.whl'],
    tracked: ['packages/a/pyproject.toml'],
    name: 'a',
    prepare: () => {
      renameSync(join(top, 'packages/a'), join(top, 'p'));
    },
    packagesDir: 'dist',
    message: whole('b-1\\.0-py3-none-any\\.whl \\(of the project b\\), b-1\\.0\\.tar\\.gz \\(of the project b\\)'),
  },
  {
    what: 'our own in the shared folder of a monorepo',
    before: ['p/pyproject.toml', 'dist/demo-0.9.tar.gz'],
    tracked: ['p/pyproject.toml'],
    packagesDir: 'dist',
    gone: ['dist/demo-0.9.tar.gz'],
  },
  {
    what: 'a tracked archive',
    before: ['p/dist/assets.zip', 'p/dist/demo-0.9.tar.gz'],
    tracked: ['p/dist/assets.zip'],
    message: whole('assets\\.zip \\(not the name of a distribution\\)'),
  },
  {
    what: 'a tracked distribution of our own, next to one that is not',
    before: ['p/dist/demo-0.9.tar.gz', 'p/dist/demo-0.8.tar.gz'],
    tracked: ['p/dist/demo-0.8.tar.gz'],
    message: whole('demo-0\\.8\\.tar\\.gz \\(git tracks it\\)'),
  },
  {
    what: 'a distribution that another repository tracks',
    before: ['p/pyproject.toml', 'p/out/demo-0.8.tar.gz'],
    tracked: ['p/pyproject.toml'],
    prepare: () => {
      git('p/out', 'init', '-q');
      git('p/out', 'add', '-A');
    },
    packagesDir: 'p/out',
    message: whole('demo-0\\.8\\.tar\\.gz \\(git tracks it\\)'),
  },
  {
    what: 'a distribution that the repository around another one tracks',
    before: ['p/out/demo-0.8.tar.gz'],
    tracked: ['p/out/demo-0.8.tar.gz'],
    prepare: () => {
      git('p/out', 'init', '-q');
    },
    packagesDir: 'p/out',
    message: whole('demo-0\\.8\\.tar\\.gz \\(git tracks it\\)'),
  },
  {
    what: 'links and folders',
    before: ['p/dist/demo-0.9.tar.gz', 'elsewhere/demo-0.8.tar.gz'],
    prepare: () => {
      symlinkSync('../../elsewhere/demo-0.8.tar.gz', join(top, 'p/dist/demo-0.8.tar.gz'));
      symlinkSync('demo-0.9.tar.gz', join(top, 'p/dist/latest'));
      mkdirSync(join(top, 'p/dist/demo-0.7.zip'));
    },
    message: whole('demo-0\\.7\\.zip \\(a folder\\), demo-0\\.8\\.tar\\.gz \\(a symbolic link\\)'),
  },
  {
    what: 'a name that only looks like ours',
    before: [
      'p/dist/demo-1.0-1.tar.gz',
      'p/dist/demo-kit-1.0-py3-none-any.whl',
      'p/dist/demonstration-1.0.tar.gz',
      'p/dist/demo.zip',
    ],
    message: whole(
      'demo-1\\.0-1\\.tar\\.gz \\(of the project demo-1-0\\), demo-kit-1\\.0-py3-none-any\\.whl \\(not the name of a distribution\\), demo\\.zip \\(not the name of a distribution\\), demonstration-1\\.0\\.tar\\.gz \\(of the project demonstration\\)',
    ),
  },
  {
    what: 'a project whose name ends in a number',
    before: ['p/dist/demo-1-1.0.tar.gz', 'p/dist/demo_1-1.0-py3-none-any.whl'],
    name: 'demo-1',
    gone: ['p/dist/demo-1-1.0.tar.gz', 'p/dist/demo_1-1.0-py3-none-any.whl'],
  },
  {
    what: 'two spellings that differ in case alone',
    before: ['p/dist/Demo-1.0.tar.gz', 'p/dist/demo-1.0.tar.gz', 'p/dist/DEMO-1.0-py3-none-any.whl'],
    gone: ['p/dist/DEMO-1.0-py3-none-any.whl', 'p/dist/Demo-1.0.tar.gz', 'p/dist/demo-1.0.tar.gz'],
  },
  {
    what: 'what the next stage could take for a distribution: endings in capitals, and older formats',
    before: ['p/dist/demo-1.0.TAR.GZ', 'p/dist/demo-1.0-py3-none-any.WHL', 'p/dist/demo-1.0.tgz', 'p/dist/demo.egg'],
    message: whole(
      ['demo-1.0-py3-none-any.WHL', 'demo-1.0.TAR.GZ', 'demo-1.0.tgz', 'demo.egg']
        .map((name) => `${name.replaceAll('.', '\\.')} \\(not the name of a distribution\\)`)
        .join(', '),
    ),
  },
  {
    what: 'a file that nobody may read',
    before: ['p/dist/demo-0.9.tar.gz'],
    prepare: () => {
      chmodSync(join(top, 'p/dist/demo-0.9.tar.gz'), 0);
    },
    gone: ['p/dist/demo-0.9.tar.gz'],
  },
  {
    what: 'a folder elsewhere that somebody else created',
    before: ['p/pyproject.toml', 'out/demo-0.9.tar.gz'],
    packagesDir: 'out',
    message: whole(
      'demo-0\\.9\\.tar\\.gz \\(from an earlier build, in a folder outside of the project that build-dists did not create\\)',
    ),
  },
  {
    what: 'a folder elsewhere behind a link in the project',
    before: ['p/pyproject.toml', 'out/dist/demo-0.9.tar.gz'],
    prepare: () => {
      symlinkSync('../out', join(top, 'p/out'));
    },
    packagesDir: 'p/out/dist',
    message: whole(
      'demo-0\\.9\\.tar\\.gz \\(from an earlier build, in a folder outside of the project that build-dists did not create\\)',
    ),
  },
  {
    what: 'clean: false keeps those of this version, which are replaced',
    before: ['p/dist/demo-1.0.tar.gz'],
    clean: false,
  },
  {
    what: 'clean: false stops at those of another version',
    before: ['p/dist/demo-1.0.tar.gz', 'p/dist/demo-0.9.tar.gz'],
    clean: false,
    message:
      /^packages-dir: contains other distributions: demo-0\.9\.tar\.gz \(from an earlier build\)\. Remove them, or set clean to true\.$/u,
  },
  {
    what: 'clean: false stops at those of others, which clean: true would not remove either',
    before: ['p/dist/other-9.9.tar.gz'],
    clean: false,
    message: whole('other-9\\.9\\.tar\\.gz \\(of the project other\\)'),
  },
  {
    what: 'a version that only the build can tell',
    before: ['p/dist/demo-0.9.tar.gz'],
    version: null,
    clean: false,
  },
  { what: 'a folder that is not there yet', before: ['p/pyproject.toml'], packagesDir: 'p/not/yet' },
];

describe('what clean does with what is in packages-dir', () => {
  test.each(ROWS)('$what', async (row) => {
    for (const path of row.before) write(path);
    if (row.tracked !== undefined) {
      git('.', 'init', '-q');
      git('.', 'add', '--', ...row.tracked);
    }
    row.prepare?.();
    const before = everything();
    const inputs = {
      projectDir: join(top, 'p'),
      packagesDir: join(top, row.packagesDir ?? 'p/dist'),
      clean: row.clean ?? true,
    };
    const owner = { normalizedName: row.name ?? 'demo', version: row.version === undefined ? '1.0' : row.version };
    const { removed, message } = await planPackagesDir(inputs, owner, BEFORE, host)
      .then(removeProducts)
      .then(
        (names) => ({ removed: names, message: '' }),
        (error: unknown) => ({ removed: [], message: String(error).replace(/^\w+: /u, '') }),
      );
    expect(message).toMatch(row.message ?? /^$/u);
    expect(removed.map((name) => join(row.packagesDir ?? 'p/dist', name))).toEqual(row.gone ?? []);
    const gone = row.gone ?? [];
    expect(everything()).toEqual(before.filter((path) => !gone.includes(path)));
  });
});

describe('a folder outside of the project', () => {
  const inputs = (): Parameters<typeof planPackagesDir>[0] => ({
    projectDir: join(top, 'p'),
    packagesDir: join(top, 'out'),
    clean: true,
  });
  const demo = { normalizedName: 'demo', version: '1.0' };

  test('that a build created is cleaned by later ones, but not another one of its path', async () => {
    write('p/pyproject.toml');
    write('out/demo-0.9.tar.gz');
    await rememberMade(join(top, 'out'), 'demo', host);
    expect((await planPackagesDir(inputs(), demo, BEFORE, host)).removed).toEqual(['demo-0.9.tar.gz']);
    await expect(planPackagesDir(inputs(), { ...demo, normalizedName: 'other' }, BEFORE, host)).rejects.toThrow(
      /demo-0\.9\.tar\.gz \(of the project demo\)/u,
    );
    renameSync(join(top, 'out'), join(top, 'before'));
    write('out/demo-0.9.tar.gz');
    await expect(planPackagesDir(inputs(), demo, BEFORE, host)).rejects.toThrow(/did not create/u);
  });

  test('may have the very files of this build, and no other ones of their names', async () => {
    write('p/pyproject.toml');
    write('out/demo-1.0.tar.gz', '');
    const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const placed = { files: [{ filename: 'demo-1.0.tar.gz', sha256 }], isComplete: true };
    expect((await planPackagesDir(inputs(), demo, BEFORE, host)).removed).toEqual([]);
    expect((await planPackagesDir(inputs(), demo, placed, host)).removed).toEqual([]);
    write('out/demo-1.0.tar.gz', 'other');
    await expect(planPackagesDir(inputs(), demo, placed, host)).rejects.toThrow(
      /demo-1\.0\.tar\.gz \(from an earlier/u,
    );
    expect(readFileSync(join(top, 'out/demo-1.0.tar.gz'), 'utf8')).toBe('other');
  });
});

test('what is no longer a regular file when it is to be removed stays', async () => {
  write('p/dist/demo-0.9.tar.gz');
  write('precious.tar.gz');
  const inputs = { projectDir: join(top, 'p'), packagesDir: join(top, 'p/dist'), clean: true };
  const plan = await planPackagesDir(inputs, { normalizedName: 'demo', version: '1.0' }, BEFORE, host);
  rmSync(join(top, 'p/dist/demo-0.9.tar.gz'));
  symlinkSync('../../precious.tar.gz', join(top, 'p/dist/demo-0.9.tar.gz'));
  expect(await removeProducts(plan)).toEqual([]);
  expect(existsSync(join(top, 'precious.tar.gz'))).toBe(true);
});

test('without git, what a repository tracks is unknown', async () => {
  write('p/dist/demo-0.9.tar.gz');
  git('.', 'init', '-q');
  const inputs = { projectDir: join(top, 'p'), packagesDir: join(top, 'p/dist'), clean: true };
  const without = { ...host, environment: { ...host.environment, PATH: '/nowhere' } };
  await expect(planPackagesDir(inputs, { normalizedName: 'demo', version: '1.0' }, BEFORE, without)).rejects.toThrow(
    /demo-0\.9\.tar\.gz \(git is not installed, so it is unknown whether it is tracked\)/u,
  );
});

test.each([
  'notes.txt', 'SHA256SUMS', '.DS_Store', 'demo.deb', 'demo-1.0.tar.gz.asc', 'demo-1.0.tar.gz.part', 'photos.zip',
  'demo-1.0.WHL', 'demo-1.0.egg', 'demo-1.0.tar.xz', 'other-1.0.tar.gz',
])('%s: the stages after the build agree with it whether it may be there', async (name) => {
  write(`p/dist/${name}`);
  const inputs = { projectDir: join(top, 'p'), packagesDir: join(top, 'p/dist'), clean: true };
  const allowed = async (work: Promise<unknown>): Promise<boolean> => await work.then(() => true, () => false);
  const byBuild = await allowed(planPackagesDir(inputs, { normalizedName: 'demo', version: '1.0' }, BEFORE, host));
  const nothing = { project: 'demo', version: '1.0', files: [] } as unknown as ReleaseManifest;
  expect(await allowed(verifyAgainstManifest(nothing, inputs.packagesDir))).toBe(byBuild);
}); // prettier-ignore

test('what is placed can be read by everybody, whatever the umask and the modes of what was built', async () => {
  const modes = { 'demo-1.0.tar.gz': 0o600, 'demo-1.0-py3-none-any.whl': 0o644, 'demo-1.0-py2-none-any.whl': 0o777 };
  for (const [name, mode] of Object.entries(modes)) {
    write(`built/${name}`, name);
    chmodSync(join(top, 'built', name), mode);
  }
  const products = await Promise.all(Object.keys(modes).map((name) => readDistribution(join(top, 'built', name))));
  const umask = process.umask(0o077);
  try {
    await placeProducts(products, join(top, 'dist'));
  } finally {
    process.umask(umask);
  }
  const placed = Object.keys(modes).map((name) => (statSync(join(top, 'dist', name)).mode & 0o777).toString(8));
  expect(placed).toEqual(['644', '644', '644']);
});
