import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseReceipt } from '#release-model';
import { runBundle, temporaryFolder, writeProject, type StepRun, type TemporaryFolder } from '#testkit';

let scratch: TemporaryFolder;
let workspace: string;

beforeEach(async () => {
  scratch = await temporaryFolder();
  workspace = join(scratch.path, 'work');
});
afterEach(async () => {
  await scratch.remove();
});

function write(path: string, text = 'x'): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

function git(...args: string[]): void {
  const words = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args];
  execFileSync('git', words, { cwd: workspace, stdio: 'ignore' });
}

/** Every file below the workspace but git's, with its text where that is short. */
function everything(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(workspace, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\/\.git(?:\/|$)/u.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(workspace.length + 1), readFileSync(path, 'latin1').slice(0, 50)]),
  );
}

async function build(inputs: Readonly<Record<string, string>> = {}, action = 'build-dists'): Promise<StepRun> {
  return await runBundle(action, { workspace, runnerTemp: join(scratch.path, 'temp'), inputs });
}

interface Refusal {
  readonly what: string;
  readonly files: readonly string[];
  readonly tracked?: boolean;
  readonly prepare?: () => void;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly action?: string;
  readonly named: readonly string[];
}

const REFUSALS: readonly Refusal[] = [
  {
    what: 'a tracked archive',
    files: ['dist/assets.zip'],
    tracked: true,
    named: ['assets.zip (not the name of a distribution)'],
  },
  {
    what: "files of others in a folder outside of the project, and the project's own",
    files: [
      '../out/photos.zip',
      '../out/linux-6.1.tar.gz',
      '../out/numpy-2.0-cp312-cp312-win32.whl',
      '../out/trial_project-0.9.zip',
    ],
    inputs: { 'packages-dir': '../out' },
    named: [
      'linux-6.1.tar.gz (of the project linux)',
      'numpy-2.0-cp312-cp312-win32.whl (of the project numpy)',
      'photos.zip (not the name of a distribution)',
      'trial_project-0.9.zip (from an earlier build, in a folder outside of the project that build-dists did not create)',
    ],
  },
  {
    what: 'a tracked distribution of the project',
    files: ['dist/trial-project-0.9.tar.gz'],
    tracked: true,
    named: ['trial-project-0.9.tar.gz (git tracks it)'],
  },
  {
    what: 'a link with the name of a distribution',
    files: ['precious.tar.gz'],
    tracked: true,
    prepare: () => {
      mkdirSync(join(workspace, 'dist'));
      symlinkSync('../precious.tar.gz', join(workspace, 'dist/trial_project-0.9.tar.gz'));
    },
    named: ['trial_project-0.9.tar.gz (a symbolic link)'],
  },
  {
    what: 'the same in the umbrella',
    files: ['dist/trial_project_extra-1.0.tar.gz', 'dist/trial_project-0.9.tar.gz'],
    inputs: { stages: 'build', 'dry-run': 'true' },
    action: 'publish',
    named: ['trial_project_extra-1.0.tar.gz (of the project trial-project-extra)'],
  },
];

describe('what is not ours stops the build, is named and stays', () => {
  test.each(REFUSALS)('$what', async ({ files, tracked, prepare, inputs, action, named }) => {
    await writeProject({ folder: workspace, backend: 'flit-core', git: 'committed' });
    files.forEach((path) => {
      write(path);
    });
    prepare?.();
    if (tracked === true) {
      git('add', '--all', '--force', '--', ...files);
      git('commit', '--quiet', '--message=More');
    }
    const before = [
      everything(),
      readdirSync(scratch.path, { recursive: true }).filter((path) => String(path).startsWith('out')),
    ];
    const { exitCode, errors } = await build(inputs, action);
    expect(exitCode).toBe(1);
    expect(errors.at(-1)).toContain(
      `packages-dir: contains other distributions: ${named.join(', ')}. Move them elsewhere, or`,
    );
    expect([
      everything(),
      readdirSync(scratch.path, { recursive: true }).filter((path) => String(path).startsWith('out')),
    ]).toEqual(before);
  });

  test('the release of a sibling in a monorepo', async () => {
    await writeProject({ folder: join(workspace, 'packages/one'), name: 'one', backend: 'flit-core' });
    git('init', '-q');
    git('add', '--all');
    git('commit', '--quiet', '--message=All');
    write('dist/two-1.0.tar.gz');
    const inputs = { 'project-dir': 'packages/one', 'packages-dir': '../../dist' };
    const { errors } = await build(inputs);
    expect(errors.at(-1)).toContain('contains other distributions: two-1.0.tar.gz (of the project two)');
    expect(readdirSync(join(workspace, 'dist'))).toEqual(['two-1.0.tar.gz']);
  });
});

const PRODUCTS = ['trial_project-1.2.3-py3-none-any.whl', 'trial_project-1.2.3.tar.gz'];

/** The table of build-dists has these, too; here each takes two builds. */
const testOnce = process.env['PROOF'] === '1' ? test : test.skip;

test('our own are removed, are listed, and change nothing', async () => {
  await writeProject({ folder: workspace, backend: 'setuptools', git: 'tagged' });
  const own = ['out/trial_project-0.9.tar.gz', 'out/Trial.Project-0.8.zip', 'out/trial_project-0.9-py3-none-any.whl'];
  // Of `python -m build`, with another folder; leftovers of setuptools and an editable install are the user's
  const others = ['dist/trial_project-0.9.tar.gz', 'build/lib/x.py', 'src/trial_project.egg-info/PKG-INFO'];
  for (const path of [...own, ...others]) write(path);
  const before = everything();
  const run = await build({ 'packages-dir': 'out', tag: 'v1.2.3' });
  expect(run.errors).toEqual([]);
  expect(readdirSync(join(workspace, 'out')).sort()).toEqual(PRODUCTS);
  expect(Object.keys(everything()).filter((path) => !path.startsWith('out/'))).toEqual(
    Object.keys(before).filter((path) => !path.startsWith('out/')),
  );
  for (const path of own) expect(run.log).toContain(`Removed ${join(workspace, path)}, which an earlier build left.`);
  const receipt = parseReceipt(
    readFileSync(join(scratch.path, 'temp/repo-agent-actions/trial-project/receipts/build.json'), 'utf8'),
    'receipt',
  );
  expect(receipt.items.filter(({ kind }) => kind === 'removed').map(({ subject }) => subject)).toEqual(
    own.map((path) => path.slice('out/'.length)).sort(),
  );
  expect(receipt.findings).toEqual([]);
  expect(JSON.parse(run.outputs['manifest'] ?? '{}')).toMatchObject({
    tag: 'v1.2.3',
    commit: /^[0-9a-f]{40}$/u.exec(
      execFileSync('git', ['rev-parse', 'HEAD'], { cwd: workspace, encoding: 'utf8' }).trim(),
    )?.[0],
  });
  // Other stages see no change either
  const validated = await runBundle('validate-metadata', {
    workspace,
    runnerTemp: join(scratch.path, 'temp'),
    inputs: { tag: 'v1.2.3' },
  });
  expect(validated.errors).toEqual([]);
  expect(validated.warnings).toEqual([]);
});

testOnce('a folder elsewhere that a build created is cleaned by the next one, and a moved one is not', async () => {
  await writeProject({ folder: workspace, backend: 'flit-core', git: 'none' });
  const out = join(scratch.path, 'out');
  const inputs = { 'packages-dir': '../out', formats: 'sdist' };
  expect((await build(inputs)).errors).toEqual([]);
  writeFileSync(join(out, 'trial_project-0.9.tar.gz'), 'x');
  writeFileSync(join(out, 'notes.txt'), 'x');
  const second = await build(inputs);
  expect(second.errors).toEqual([]);
  expect(second.log).toContain(`Removed ${join(out, 'trial_project-0.9.tar.gz')}`);
  expect(readdirSync(out).sort()).toEqual(['notes.txt', 'trial_project-1.2.3.tar.gz']);
  renameSync(out, join(scratch.path, 'moved'));
  mkdirSync(out);
  writeFileSync(join(out, 'trial_project-0.9.tar.gz'), 'x');
  expect((await build(inputs)).errors.at(-1)).toContain('build-dists did not create');
});

testOnce('what only a build can name is removed after it', async () => {
  const setup =
    'import setuptools\nname = "trial"\nsetuptools.setup(name=name + "-project", version="1.2.3", packages=["trial_project"], package_dir={"": "src"})\n';
  await writeProject({ folder: workspace, files: { 'pyproject.toml': null, 'setup.py': setup } });
  write('dist/trial-project-0.9.tar.gz');
  const run = await build({ formats: 'sdist' });
  expect(run.errors).toEqual([]);
  expect(run.log).toContain(`Removed ${join(workspace, 'dist/trial-project-0.9.tar.gz')}`);
  write('dist/other-1.0.tar.gz');
  expect((await build({ formats: 'sdist' })).errors.at(-1)).toContain('other-1.0.tar.gz (of the project other)');
  expect(readdirSync(join(workspace, 'dist')).sort()).toEqual(['other-1.0.tar.gz', 'trial_project-1.2.3.tar.gz']);
});
