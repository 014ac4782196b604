import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readContents } from '#distributions';
import {
  createRecordingHost,
  temporaryFolder,
  writeProject,
  type ProjectOptions,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { readGitFacts } from '#project-tree';
import { openBuildSource } from '../src/build-source.ts';
import { run, type BuildDistsInputs, type BuildResult } from '../src/index.ts';
import { NOTHING_TAKEN } from '../src/take-files.ts';

let folder: TemporaryFolder;
let host: RecordingHost;
let project: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  project = join(folder.path, 'the project');
  host = createRecordingHost({ folder: folder.path });
  writeFileSync(join(folder.path, 'secret.txt'), 'nobody may read this');
});
afterEach(async () => {
  await folder.remove();
});

async function build(overrides: Partial<BuildDistsInputs> = {}): Promise<BuildResult> {
  return await run(
    {
      projectDir: project,
      packagesDir: join(project, 'dist'),
      clean: true,
      formats: ['sdist', 'wheel'],
      wheelFrom: 'sdist',
      normalizeSdist: false,
      buildConstraints: null,
      sourceDateEpoch: null,
      tag: null,
      tagPrefix: null,
      maximumWheelSize: null,
      maximumSdistSize: null,
      ...overrides,
    },
    host,
  );
}

async function make(options: Partial<ProjectOptions> = {}): Promise<void> {
  await writeProject({ folder: project, backend: 'flit-core', git: 'tagged', ...options });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** Puts a link in the place of what is there. */
function link(path: string, target: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  rmSync(join(project, path), { recursive: true, force: true });
  symlinkSync(target, join(project, path));
}

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: project,
    encoding: 'utf8',
  }).trim();
}

function commitAll(tag: string | null = 'v1.2.3'): void {
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=More');
  if (tag !== null) git('tag', '--force', tag);
}

/** Text of a member of the wheel; `null` when it has none of that name. */
async function inWheel({ distributions }: BuildResult, path: string): Promise<string | null> {
  const wheel = distributions.find(({ kind }) => kind === 'wheel');
  if (wheel === undefined) throw new Error('no wheel');
  const contents = await readContents(wheel);
  if (!contents.members.some((member) => member.path === path)) return null;
  return (await contents.read(path, 100_000)).toString('utf8');
}

/** Each of these is a build of its own. */
const testAll = process.env['PROOF'] === '1' ? test : test.skip;

describe('a link out of the project is refused, and nothing is built', () => {
  const links: readonly (readonly [path: string, target: string])[] = [
    ['README.md', '/etc/passwd'],
    ['README.md', '../secret.txt'],
    ['LICENSE', '../secret.txt'],
    ['CHANGELOG.md', '../secret.txt'],
    ['pyproject.toml', '../pyproject.toml'],
    ['src/trial_project/data.txt', '../../../secret.txt'],
    ['src/trial_project/data', '../../..'],
    ['src/trial_project/config', '../../.git/config'],
    ['tests/not-there', '../../nowhere'],
  ];
  test.each(
    links.flatMap(([path, target]) => (['tagged', 'none'] as const).map((kind) => [path, target, kind] as const)),
  )('%s -> %s (git: %s)', async (path, target, kind) => {
    await make({ git: kind });
    writeFileSync(join(folder.path, 'pyproject.toml'), readFileSync(join(project, 'pyproject.toml')));
    link(path, target);
    if (kind === 'tagged') commitAll();
    const inside = kind === 'none' && target.includes('.git/');
    if (inside) write('.git/config', 'token');
    await expect(build({ tag: kind === 'tagged' ? 'v1.2.3' : null })).rejects.toThrow(
      /: is a link to .*, (?:which is outside of the project|one of git's own files.*)\. Put the file itself in its place, or remove it\.$/u,
    );
    expect(existsSync(join(project, 'dist'))).toBe(false);
    expect(readdirSync(host.temporaryFolder)).toEqual([]);
  });

  test('a smoke test behind a folder that is a link out', async () => {
    mkdirSync(join(folder.path, 'scripts'));
    writeFileSync(join(folder.path, 'scripts/smoke.py'), '');
    await make({ toml: '[tool.repo-agent-actions]\nsmoke-test = "scripts/smoke.py"\n' });
    link('scripts', '../scripts');
    commitAll();
    await expect(build({ tag: 'v1.2.3' })).rejects.toThrow(/^scripts: is a link to \.\.\/scripts, which is outside/u);
  });

  test('a hard link to a file elsewhere, outside git', async () => {
    await make({ git: 'none' });
    rmSync(join(project, 'README.md'));
    linkSync(join(folder.path, 'secret.txt'), join(project, 'README.md'));
    await expect(build()).rejects.toThrow(/^README\.md: is a hard link to a file that has another name outside/u);
  });

  test('a pyproject.toml that is a pipe is not waited for', async () => {
    await make({ git: 'none', files: { 'pyproject.toml': null } });
    execFileSync('mkfifo', [join(project, 'pyproject.toml')]);
    await expect(build()).rejects.toThrow(/pyproject\.toml: is a named pipe, not a file\./u);
  });
});

test('a monorepo shares its licence by a link, and ships its text', async () => {
  const top = join(folder.path, 'monorepo');
  project = join(top, 'packages/one');
  // flit refuses such a link by itself, and hatchling packs the link
  await make({ backend: 'setuptools', git: 'none', files: { LICENSE: null } });
  writeFileSync(join(top, 'LICENSE'), 'shared licence\n');
  link('LICENSE', '../../LICENSE');
  execFileSync('git', ['init', '-q'], { cwd: top });
  writeFileSync(join(top, '.gitignore'), 'dist/\n');
  execFileSync('git', ['add', '-A'], { cwd: top });
  commitAll();
  writeFileSync(join(top, 'changed beside'), 'x');
  await expect(build({ tag: 'v1.2.3' })).rejects.toThrow(/changed beside \(not in the commit\)/u);
  rmSync(join(top, 'changed beside'));
  const result = await build({ tag: 'v1.2.3' });
  expect(result.failure).toBeNull();
  expect(result.manifest).toMatchObject({ tag: 'v1.2.3', commit: git('rev-parse', 'HEAD') });
  expect(await inWheel(result, 'trial_project-1.2.3.dist-info/licenses/LICENSE')).toBe('shared licence\n');
});

describe('under a tag the folder is as the commit has it', () => {
  test.each<[what: string, change: () => void, named: RegExp]>([
    [
      'changed',
      () => {
        write('src/trial_project/__init__.py', '__version__ = "1.2.3"\nEVIL = 1\n');
      },
      /__init__\.py \(changed\)/u,
    ],
    ['staged', () => (write('README.md', '# x\n'), git('add', '-A')), /README\.md \(changed\)/u],
    [
      'deleted',
      () => {
        rmSync(join(project, 'CHANGELOG.md'));
      },
      /CHANGELOG\.md \(deleted\)/u,
    ],
    [
      'new',
      () => {
        write('src/trial_project/new.py', '');
      },
      /src\/trial_project\/new\.py \(not in the commit\)/u,
    ],
    [
      'assumed unchanged',
      () => {
        git('update-index', '--assume-unchanged', 'README.md');
        write('README.md', '# y\n');
      },
      /README\.md \(changed\)/u,
    ],
    [
      'hidden by .git/info/exclude',
      () => {
        write('.git/info/exclude', 'new.py\n');
        write('src/trial_project/new.py', '');
      },
      /new\.py \(not in the commit\)/u,
    ],
    [
      'a link in the place of a file',
      () => {
        link('README.md', '../secret.txt');
      },
      /README\.md \(changed\)/u,
    ],
  ])('or nothing is built: %s', async (_what, change, named) => {
    await make();
    change();
    const built = build({ tag: 'v1.2.3' });
    await expect(built).rejects.toThrow(
      /^project-dir: differs from commit [0-9a-f]{12} of the tag v1\.2\.3: .*\. Commit the changes and tag/u,
    );
    await expect(built).rejects.toThrow(named);
    expect(existsSync(join(project, 'dist'))).toBe(false);
  });

  testAll('where products of earlier builds are no change', async () => {
    await make();
    write('dist/trial_project-1.0.0.tar.gz', 'old');
    write('dist/trial_project-1.0.0-py3-none-any.whl', 'old');
    write('src/trial_project.egg-info/PKG-INFO', 'old');
    write('build/lib/x.py', 'old');
    const second = await build({ tag: 'v1.2.3' });
    expect(second.failure).toBeNull();
    const third = await build({ tag: 'v1.2.3', clean: false });
    expect(third.failure).toBeNull();
    expect(third.manifest?.files.map(({ sha256 }) => sha256)).toEqual(
      second.manifest?.files.map(({ sha256 }) => sha256),
    );
    write('dist/notes.txt', 'x');
    await expect(build({ tag: 'v1.2.3' })).rejects.toThrow(/dist\/notes\.txt \(not in the commit\)/u);
  });
});

test('without a tag a changed folder is built as it is, and of no commit', async () => {
  await make();
  write('src/trial_project/new.py', 'NEW = 1\n');
  write('dist/trial_project-0.9.tar.gz', 'old');
  const result = await build();
  expect(result.failure).toBeNull();
  expect(await inWheel(result, 'trial_project/new.py')).toBe('NEW = 1\n');
  expect(result.manifest).toMatchObject({ commit: null, tag: null });
  expect(result.receipt.findings).toMatchObject([
    {
      rule: 'uncommitted',
      severity: 'warning',
      message: expect.stringContaining('match no commit: src/trial_project/new.py (not in the commit)'),
    },
  ]);
});

describe('what is built is the commit', () => {
  test('whatever is written into the folder meanwhile', async () => {
    await make({
      backend: 'setuptools',
      files: {
        'setup.py': `
import pathlib, setuptools
project = pathlib.Path(${JSON.stringify(project)})
(project / "src/trial_project/__init__.py").write_text("EVIL = 1\\n")
(project / "src/trial_project/evil.py").write_text("EVIL = 1\\n")
(project / "README.md").write_text("evil\\n")
setuptools.setup()
`,
      },
    });
    const result = await build({ tag: 'v1.2.3' });
    expect(result.failure).toBeNull();
    expect(readFileSync(join(project, 'README.md'), 'utf8')).toBe('evil\n');
    expect(await inWheel(result, 'trial_project/__init__.py')).toContain('__version__ = "1.2.3"');
    expect(await inWheel(result, 'trial_project/evil.py')).toBeNull();
    expect(await inWheel(result, 'trial_project-1.2.3.dist-info/METADATA')).not.toContain('evil');
    expect(result.manifest?.commit).toBe(git('rev-parse', 'HEAD'));
  });

  testAll('with the version that its tag says, for back-ends that ask git', async () => {
    const head = ['[project]', 'name = "trial-project"', 'dynamic = ["version"]', 'requires-python = ">=3.8"', ''];
    await make({
      files: {
        'pyproject.toml': [
          '[build-system]',
          'requires = ["setuptools>=77", "setuptools-scm>=8"]',
          'build-backend = "setuptools.build_meta"',
          ...head,
          '[tool.setuptools_scm]',
          'version_file = "src/trial_project/_version.py"',
        ].join('\n'),
        '.gitignore': '_version.py\n',
      },
    });
    git('tag', '-d', 'v1.2.3');
    git('tag', '-a', 'v4.5.6', '-m', 'x');
    // As a build in the folder itself would have left it
    write('src/trial_project/_version.py', '__version__ = "0.0.1"\n');
    const result = await build({ tag: 'v4.5.6' });
    expect(result.failure).toBeNull();
    expect(result.manifest).toMatchObject({ version: '4.5.6', tag: 'v4.5.6' });
    expect(await inWheel(result, 'trial_project/_version.py')).toContain('4.5.6');
    expect(readFileSync(join(project, 'src/trial_project/_version.py'), 'utf8')).toContain('0.0.1');
    expect(result.receipt.findings).toEqual([]);
  });

  testAll('so that a file which git ignores is missed, by name', async () => {
    await make({ files: { '.gitignore': '*.mo\n__pycache__/\ngenerated.txt\n' } });
    write('src/trial_project/locale/de.mo', 'x');
    write('src/trial_project/__pycache__/x.pyc', 'x');
    const result = await build({ tag: 'v1.2.3' });
    expect(result.passed).toBe(true);
    expect(result.receipt.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      [
        'ignored-file',
        'warning',
        "contains package files that git ignores, so the wheel doesn't have them: src/trial_project/locale/de.mo",
      ],
    ]);
  });

  test('and a build that wants such a file is told why it is not there, by the paths of the folder', async () => {
    await make({
      backend: 'setuptools',
      files: {
        '.gitignore': 'generated.txt\n',
        'setup.py':
          'import setuptools, pathlib\npathlib.Path("generated.txt").absolute().read_text()\nsetuptools.setup()\n',
      },
    });
    write('generated.txt', 'x');
    const result = await build({ tag: 'v1.2.3' });
    expect(result.failure).toContain("FileNotFoundError: [Errno 2] No such file or directory: 'generated.txt'");
    expect(result.failure).toContain(
      ". generated.txt is in the folder, but git ignores it, so the build doesn't have it. Commit it, or let the back-end generate it",
    );
    // Only what was installed for the build lies elsewhere
    const elsewhere = host
      .transcript()
      .split('\n')
      .filter((line) => line.includes(host.temporaryFolder));
    expect(elsewhere.filter((line) => !line.includes('site-packages') && !line.includes('/caches/'))).toEqual([]);
  });

  testAll('with the bytes of Git LFS where they are here, and not with pointers to them', async () => {
    const bytes = 'the large file\n';
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = 'src/trial_project/large.bin';
    await make({
      files: {
        '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
        [path]: `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${String(bytes.length)}\n`,
      },
    });
    const pointer = await build({ tag: 'v1.2.3', formats: ['wheel'] });
    expect(pointer.failure).toMatch(
      /contains trial_project\/large\.bin as a Git LFS pointer instead of the file itself\./u,
    );
    write(path, 'something else\n');
    await expect(build({ tag: 'v1.2.3' })).rejects.toThrow(/large\.bin \(changed\)/u);
    write(path, bytes);
    const whole = await build({ tag: 'v1.2.3', formats: ['wheel'] });
    expect(whole.failure).toBeNull();
    expect(await inWheel(whole, 'trial_project/large.bin')).toBe(bytes);
  });

  testAll('also of a project that cannot be written', async () => {
    await make();
    chmodSync(project, 0o555);
    const result = await build({ tag: 'v1.2.3', packagesDir: join(folder.path, 'out') });
    chmodSync(project, 0o755);
    expect(result.failure).toBeNull();
    expect(readdirSync(join(folder.path, 'out'))).toHaveLength(2);
  });
});

describe('a version from git', () => {
  const SCM = {
    'pyproject.toml':
      '[build-system]\nrequires = ["setuptools>=77", "setuptools-scm>=8"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "trial-project"\ndynamic = ["version"]\n[tool.setuptools_scm]\n',
  };

  test('stops a shallow clone without the tag before anything is built or changed', async () => {
    await make({ files: SCM, git: 'tagged' });
    git('commit', '--quiet', '--allow-empty', '-m', 'Second');
    execFileSync('git', [
      'clone',
      '--quiet',
      '--depth=1',
      '--no-tags',
      `file://${project}`,
      join(folder.path, 'clone'),
    ]);
    project = join(folder.path, 'clone');
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/trial_project-0.1.tar.gz'), 'old');
    await expect(build({ tag: 'v1.2.3' })).rejects.toThrow(
      "pyproject.toml: setuptools-scm takes the version from the tags of git, but the clone is shallow and doesn't have the tag v1.2.3. Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step, or set the version with SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TRIAL_PROJECT.",
    );
    expect(readdirSync(join(project, 'dist'))).toEqual(['trial_project-0.1.tar.gz']);
    expect(host.lines.filter(({ kind }) => kind === 'progress')).toEqual([]);
  });
});

test('the time of every file: the input, the variable of the step, the commit', async () => {
  await writeProject({ folder: project, backend: 'flit-core', git: 'committed' });
  const git = await readGitFacts(project, host);
  const products = { normalizedName: 'trial-project' };
  let opened = 0;
  const timeOf = async (variable: string, sourceDateEpoch: number | null): Promise<number> => {
    const inputs = { projectDir: project, clean: true, tag: null, sourceDateEpoch } as BuildDistsInputs;
    const there = { ...host, environment: { ...host.environment, SOURCE_DATE_EPOCH: variable } };
    opened += 1;
    const place = join(folder.path, `opened ${String(opened)}`);
    return (await openBuildSource(inputs, products, git, place, NOTHING_TAKEN, there)).time;
  };
  expect(await timeOf('', null)).toBe(git?.commitTime);
  expect(await timeOf('1700000000', null)).toBe(1_700_000_000);
  expect(await timeOf('1700000000', 1_600_000_000)).toBe(1_600_000_000);
  // A ZIP archive begins in 1980
  expect(await timeOf('0', null)).toBe(315_532_800);
  await expect(timeOf('yesterday', null)).rejects.toThrow(
    "SOURCE_DATE_EPOCH: 'yesterday' is not a number of seconds since 1970",
  );
});
