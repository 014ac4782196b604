import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { listDistributions, readContents } from '#distributions';
import { parseReceipt, parseReleaseManifest } from '#release-model';
import {
  createRecordingHost,
  temporaryFolder,
  writeProject,
  type ProjectOptions,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { findLeftovers } from '../src/leftovers.ts';
import { run, type BuildDistsInputs } from '../src/index.ts';

let folder: TemporaryFolder;
let host: RecordingHost;
let project: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  project = join(folder.path, 'the project');
  host = createRecordingHost({ folder: folder.path });
});
afterEach(async () => {
  await folder.remove();
});

function createInputs(overrides: Partial<BuildDistsInputs> = {}): BuildDistsInputs {
  return {
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
  };
}

async function make(options: Partial<ProjectOptions> = {}): Promise<void> {
  await writeProject({ folder: project, backend: 'flit-core', git: 'tagged', ...options });
}

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: project,
    encoding: 'utf8',
  }).trim();
}

function tree(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    const full = join(path, name);
    if (lstatSync(full).isFile()) found[name] = createHash('sha256').update(readFileSync(full)).digest('hex');
  }
  return found;
}

describe('a build', () => {
  test.each(['setuptools', 'hatchling', 'flit-core'] as const)(
    'with %s gives wheel, sdist, manifest and receipt',
    async (backend) => {
      await make({ backend, extras: { fast: [], dev: ['pytest'] } });
      const before = tree(project);
      const result = await run(createInputs({ packagesDir: join(folder.path, 'out') }), host);
      expect(result.failure).toBeNull();
      expect(result.passed).toBe(true);
      expect(result.distributions.map(({ filename }) => filename)).toEqual([
        'trial_project-1.2.3-py3-none-any.whl',
        'trial_project-1.2.3.tar.gz',
      ]);
      expect(result.contents).toMatch(/: \d{1,4} members, [\d.]{1,9} kB unpacked/u);
      expect(result.contents).toContain('Requires-Python');
      expect(tree(project)).toEqual(before);
      expect(readdirSync(join(folder.path, 'out'))).toHaveLength(2);

      const manifest = parseReleaseManifest(readFileSync(result.manifestPath ?? '', 'utf8'), 'manifest');
      expect(
        createHash('sha256')
          .update(readFileSync(result.manifestPath ?? ''))
          .digest('hex'),
      ).toBe(result.manifestSha256);
      expect(manifest).toMatchObject({
        project: 'trial-project',
        version: '1.2.3',
        tag: 'v1.2.3',
        commit: git('rev-parse', 'HEAD'),
        sourceDateEpoch: Number(git('log', '-1', '--format=%ct')),
        requiresPython: '>=3.8',
        verification: {
          imports: ['trial_project'],
          scripts: [{ name: 'trial-project', arguments: [['--help']], assumed: true }],
          extras: [{ name: 'fast', imports: [] }],
          smokeTest: null,
        },
        builtWith: { wheelFrom: 'sdist', normalizedSdist: false },
      });
      expect(manifest.builtWith?.backend).toMatch(
        { setuptools: /^setuptools \d/u, hatchling: /^hatchling \d/u, 'flit-core': /^flit \d/u }[backend],
      );
      for (const file of result.distributions) {
        expect(manifest.files).toContainEqual({
          filename: file.filename,
          kind: file.kind,
          size: file.size,
          sha256: file.sha256,
        });
      }
      const receipt = parseReceipt(readFileSync(result.receiptPath, 'utf8'), 'receipt');
      expect(receipt).toMatchObject({ stage: 'build', outcome: 'passed', project: 'trial-project', version: '1.2.3' });
      expect(receipt.items.map(({ kind, outcome, bytes }) => [kind, outcome, (bytes ?? 0) > 500])).toEqual([
        ['file', 'passed', true],
        ['file', 'passed', true],
        ['sources', 'passed', false],
        ['sources', 'passed', false],
        ['contents', 'passed', false],
      ]);
      expect(readdirSync(host.temporaryFolder)).toEqual([]);
    },
  );

  test('gives the same bytes again, also the sdist when it is normalised', async () => {
    await make({ backend: 'setuptools' });
    const sums = async (): Promise<readonly string[]> => {
      const result = await run(createInputs({ formats: ['sdist'], normalizeSdist: true }), host);
      expect(result.failure).toBeNull();
      return result.distributions.map(({ sha256 }) => sha256);
    };
    const first = await sums();
    git('clone', '-q', '.', join(folder.path, 'another clone'));
    project = join(folder.path, 'another clone');
    expect(await sums()).toEqual(first);
  });

  test('takes what the configuration says into the manifest, and the smoke test beside it', async () => {
    await make({
      extras: { fast: [], dev: [] },
      toml: '[tool.repo-agent-actions]\nimports = ["trial_project.cli:main"]\nsmoke-test = "scripts/smoke.py"\ntag-prefix = "{name}-"\n[tool.repo-agent-actions.scripts]\ntrial-project = ["--version", "-h  --version"]\n[tool.repo-agent-actions.extras]\ndev = "trial_project.cli"\n',
      files: { 'scripts/smoke.py': 'import trial_project\n' },
    });
    git('tag', 'trial-project-1.2.3');
    const result = await run(createInputs(), host);
    expect(result.failure).toBeNull();
    expect(result.manifest?.tag).toBe('trial-project-1.2.3');
    expect({
      ...result.manifest?.verification,
      extras: [...(result.manifest?.verification.extras ?? [])].sort((a, b) => (a.name > b.name ? -1 : 1)),
    }).toEqual({
      imports: ['trial_project.cli:main'],
      scripts: [{ name: 'trial-project', arguments: [['--version'], ['-h', '--version']] }],
      extras: [
        { name: 'fast', imports: [] },
        { name: 'dev', imports: ['trial_project.cli'] },
      ],
      smokeTest: {
        path: 'smoke/smoke.py',
        sha256: createHash('sha256').update('import trial_project\n').digest('hex'),
      },
      sources: { trial_project: 'src/trial_project' },
      nearby: expect.arrayContaining([{ module: 'scripts', project: null, path: 'scripts' }]),
    });
    expect(readFileSync(join(result.manifestPath ?? '', '..', 'smoke/smoke.py'), 'utf8')).toBe(
      'import trial_project\n',
    );
  });

  test('without git says so, and commit and tag are null', async () => {
    await make({ git: 'none' });
    const result = await run(createInputs({ sourceDateEpoch: 1_700_000_000 }), host);
    expect(result.manifest).toMatchObject({ commit: null, tag: null, sourceDateEpoch: 1_700_000_000 });
    expect(host.transcript()).toContain('notice: git: nothing is known about this project');
  });

  test('of an sdist alone knows imports and scripts from the project', async () => {
    await make();
    const result = await run(createInputs({ formats: ['sdist'] }), host);
    expect(result.distributions.map(({ kind }) => kind)).toEqual(['sdist']);
    expect(result.manifest?.verification).toMatchObject({
      imports: ['trial_project'],
      scripts: [{ name: 'trial-project' }],
    });
  });

  test('with constraints takes no other back-end', async () => {
    await make({ git: 'none' });
    writeFileSync(join(folder.path, 'constraints.txt'), 'flit_core==3.12.0\n');
    const result = await run(createInputs({ buildConstraints: join(folder.path, 'constraints.txt') }), host);
    expect(result.manifest?.builtWith?.backend).toBe('flit 3.12.0');
  });

  test('is done by the Python that is named', async () => {
    await make({ git: 'none' });
    const { findPythons } = await import('#python-env');
    const found = await findPythons(host.environment);
    const other = found.find(({ version }) => /^3\.(?:9|1\d)\./u.test(version) && !/[a-z]/u.test(version));
    const result = await run(createInputs({ pythonVersion: other?.minor ?? '', formats: ['sdist'] }), host);
    expect(result.manifest?.builtWith?.python).toMatch(
      new RegExp(`^${(other?.minor ?? '').replace('.', '\\.')}\\.`, 'u'),
    );
  });

  test('without uv is done with pip', async () => {
    await make({ git: 'none' });
    const environment = { ...host.environment };
    const slow = { ...host, environment: { ...environment, UV_NO_INDEX: '' } };
    const { openFrontend } = await import('../src/build-project.ts');
    const { findPythons, toolsPython } = await import('#python-env');
    const python = toolsPython(await findPythons(environment));
    const frontend = await openFrontend({
      folder: join(folder.path, 'work'),
      top: project,
      compiled: { files: [], requires: [] },
      uv: null,
      python,
      buildConstraints: null,
      sourceDateEpoch: 1_700_000_000,
      host: slow,
    });
    const sdist = await frontend.build({ kind: 'sdist', source: project, outDir: join(folder.path, 's') });
    await frontend.close();
    expect(sdist).toMatch(/trial_project-1\.2\.3\.tar\.gz$/u);
  });
});

test('leftovers of back-ends that git tracks are sources', async () => {
  await make({ files: { 'build/lib/tool.py': 'x', 'old.egg-info/PKG-INFO': 'x' } });
  mkdirSync(join(project, 'src/new.egg-info'));
  writeFileSync(join(project, 'src/new.egg-info/PKG-INFO'), 'x');
  expect(await findLeftovers(project, host)).toEqual([join(project, 'src/new.egg-info')]);
});

describe('a build that fails', () => {
  test('says why in one sentence and leaves nothing', async () => {
    await make({ backend: 'flit-core', files: { 'README.md': null } });
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/trial_project-1.0.0.tar.gz'), 'old');
    const result = await run(createInputs(), host);
    expect(result).toMatchObject({ passed: false, manifest: null, manifestPath: null, distributions: [] });
    expect(result.failure).toMatch(
      /^pyproject\.toml: the sdist can't be built: .*README\.md.*\. Add README\.md to the project, or fix the name where it is used\.$/u,
    );
    expect(result.failure?.length).toBeLessThan(400);
    expect(readdirSync(join(project, 'dist'))).toEqual([]);
    expect(parseReceipt(readFileSync(result.receiptPath, 'utf8'), 'receipt')).toMatchObject({
      outcome: 'failed',
      failure: result.failure,
    });
    expect(readdirSync(host.temporaryFolder)).toEqual([]);
  });

  test('a setup.py that raises is quoted by its exception', async () => {
    await make({
      backend: 'setuptools',
      files: { 'setup.py': 'raise RuntimeError("no compiler for zig 0.9 here")\n' },
    });
    const result = await run(createInputs(), host);
    expect(result.failure).toContain('RuntimeError: no compiler for zig 0.9 here');
  });

  test('a limit on upload times is kept for build requirements, and named', async () => {
    await make({ git: 'none', toml: '[tool.uv]\nexclude-newer = "2015-01-01T00:00:00Z"\n' });
    const result = await run(createInputs(), host);
    expect(result.failure).toMatch(
      /^project-dir: the sdist can't be built with only files uploaded before 2015-01-01T00:00:00Z \(exclude-newer in \[tool\.uv\]\): .*flit-core.* Allow the build requirements/u,
    );
    expect(host.transcript()).toContain('In force for everything that is installed: only files uploaded before 2015');
  });

  test('a build that hangs ends, told by its limit', async () => {
    await make({
      git: 'none',
      files: {
        'pyproject.toml':
          '[build-system]\nrequires = []\nbuild-backend = "slow"\nbackend-path = ["."]\n[project]\nname = "slow"\nversion = "1"\n',
        'slow.py': 'import time\nprint("compiling …", flush=True)\ntime.sleep(3000)\n',
      },
    });
    const result = await run(createInputs({ timeout: 3 }), host);
    expect(result.failure).toBe(
      'project-dir: the sdist was not built when the time limit of 3 seconds ended. Raise build-timeout in [tool.repo-agent-actions], or find out why it takes so long; the log has the last output of the build.',
    );
  });

  test('a second build shares the limit of the first one', async () => {
    await make({ git: 'none', backend: 'flit-core' });
    const real = performance.now.bind(performance);
    let ahead = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => real() + ahead);
    try {
      const result = await run(createInputs({ verifyReproducible: true, timeout: 1800 }), {
        ...host,
        progress(text) {
          // As if the first build had taken all of it
          if (text === 'building a second time') ahead += 1_800_000;
        },
      });
      expect(result).toMatchObject({ passed: false, reproducible: 'unknown', distributions: [] });
      expect(result.failure).toMatch(
        /^project-dir: the sdist was not built when the time limit of 30 minutes ended \(in the second build, for verify-reproducible; the first one succeeded\)\. Raise build-timeout/u,
      );
    } finally {
      clock.mockRestore();
    }
  });

  test('a back-end that does not exist', async () => {
    await make({
      files: {
        'pyproject.toml':
          '[build-system]\nrequires = ["surely-no-such-backend-xyz"]\nbuild-backend = "x"\n[project]\nname = "trial-project"\nversion = "1.2.3"\n',
      },
    });
    const result = await run(createInputs(), host);
    expect(result.failure).toContain('surely-no-such-backend-xyz');
  });
});

test('what is wrong with a product is told, all of it, and stops it before it is in packages-dir', async () => {
  await make({
    backend: 'hatchling',
    files: {
      'src/trial_project/.env': 'TOKEN=1\n',
      'src/trial_project/server.pem': `-----BEGIN RSA PRIVATE KEY-----\nMIIB\n`,
      'src/trial_project/roots.pem': '-----BEGIN CERTIFICATE-----\n',
      'src/trial_project/py.typed': '',
    },
    toml: '[tool.hatch.build]\nexclude = ["py.typed"]\n[tool.repo-agent-actions.scripts]\nother = ["-h"]\n',
  });
  git('tag', 'v2.0.0');
  const result = await run(createInputs({ tag: 'v2.0.0', maximumWheelSize: 100 }), host);
  expect(readdirSync(project)).not.toContain('dist');
  expect(result).toMatchObject({ passed: false, manifest: null, distributions: [] });
  expect(result.failure).toMatch(/^trial_project-1\.2\.3.*\. \d more findings stop the release, too\.$/u);
  const told = result.receipt.findings
    .map(({ rule, severity, message }) => `${rule} ${severity} ${message}`)
    .join('\n');
  expect(told).toContain('tag-version unsafe v2.0.0 says 2.0.0, but 1.2.3 was built');
  expect(told).toContain('secret-file unsafe contains trial_project/.env, which usually contains credentials');
  expect(told).toContain('secret-file unsafe contains trial_project/server.pem, a private key');
  expect(told).not.toContain('roots.pem');
  expect(told).toMatch(/build-size unsafe is [\d.]+ kB, which is more than maximum-wheel-size \(100 B\)/u);
  expect(told).toContain("unknown-configuration unsafe names the script 'other', which the wheel doesn't have");
  expect(told).toContain("py-typed unsafe doesn't contain trial_project/py.typed, which the project has");
});

test('warnings do not stop', async () => {
  await make({ backend: 'hatchling', toml: '[tool.hatch.build.targets.sdist]\ninclude = ["/src", "/tests"]\n' });
  writeFileSync(
    join(project, 'src/trial_project/new.py'),
    `X = ${JSON.stringify(createHash('sha256').update('x').digest('hex').repeat(20_000))}\n`,
  );
  const result = await run(createInputs({ wheelFrom: 'tree' }), host);
  expect(result.passed).toBe(true);
  expect(result.receipt.findings.map(({ rule, severity }) => [rule, severity]).sort()).toEqual([
    ['uncommitted', 'warning'],
    ['wheel-from-tree', 'warning'],
  ]);
  expect(result.manifest?.builtWith?.wheelFrom).toBe('tree');
});

test('a back-end that can not be fetched is not held against the project', async () => {
  await make();
  const environment = {
    ...host.environment,
    PIP_INDEX_URL: 'http://127.0.0.1:9/simple/',
    PIP_FIND_LINKS: '',
    PIP_CONFIG_FILE: '/dev/null',
    PIP_RETRIES: '0',
    UV_CACHE_DIR: join(folder.path, 'uv'),
    PIP_CACHE_DIR: join(folder.path, 'pip'),
  };
  const { passed, failure } = await run(createInputs(), { ...host, environment });
  expect(passed).toBe(false);
  expect(failure).toMatch(
    /^PIP_INDEX_URL: http:\/\/127\.0\.0\.1:9\/simple\/ can't be reached \(.*\)\. Check the address/u,
  );
});

describe('bad input is one sentence, and nothing is changed', () => {
  test.each<[string, Partial<ProjectOptions>, (inputs: BuildDistsInputs) => Partial<BuildDistsInputs>, RegExp]>([
    [
      'no pyproject.toml',
      { files: { 'pyproject.toml': null } },
      () => ({}),
      /pyproject\.toml: is missing\. Set project-dir/u,
    ],
    ['TOML', { files: { 'pyproject.toml': '[project\n' } }, () => ({}), /pyproject\.toml/u],
    [
      'packages-dir is the project',
      {},
      () => ({ packagesDir: project }),
      /^packages-dir: .* contains the project itself\./u,
    ],
    [
      'a Python that is not there',
      {},
      () => ({ pythonVersion: '3.99' }),
      /^python-version: 3\.99 was not found\. Install it, set python-downloads to true so that uv fetches it, or name some of the versions found/u,
    ],
    [
      'a Python that nobody can fetch',
      {},
      () => ({ pythonVersion: '3.99', pythonDownloads: true }),
      /^python-downloads: (?:uv can't fetch Python 3\.99: |Python 3\.99 isn't installed, and there is no uv)/u,
    ],
    [
      'a Python that the project does not allow',
      { requiresPython: '<3.9' },
      () => ({ pythonVersion: '3.12' }),
      /^python-version: Python 3\.12\.\d+ is outside the project's requires-python \(<3\.9\)/u,
    ],
    [
      'a Python that is no version',
      {},
      () => ({ pythonVersion: 'three' }),
      /^python-version: 'three' is not a version of Python/u,
    ],
    [
      'constraints that are not there',
      {},
      () => ({ buildConstraints: join(project, 'none.txt') }),
      /^build-constraints: .*none\.txt is not a file\./u,
    ],
    [
      'a smoke test that is not there',
      { toml: '[tool.repo-agent-actions]\nsmoke-test = "x.py"\n' },
      () => ({}),
      /smoke-test: x\.py doesn't exist\. Set it to a Python script/u,
    ],
    [
      'a smoke test elsewhere',
      { toml: '[tool.repo-agent-actions]\nsmoke-test = "../outside.py"\n' },
      () => ({}),
      /outside\.py is outside of the project/u,
    ],
    [
      'an unknown key of ours',
      { toml: '[tool.repo-agent-actions]\nsmoke = "x.py"\n' },
      () => ({}),
      /smoke: is not a setting\. Did you mean smoke-test\?/u,
    ],
    [
      'no Python for it',
      { requiresPython: '>=3.99' },
      () => ({}),
      /requires-python: none of the Pythons found .* satisfies '>=3\.99'/u,
    ],
  ])('%s', async (_name, options, overrides, message) => {
    await make(options);
    writeFileSync(join(folder.path, 'outside.py'), '');
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/old-1.0.tar.gz'), 'old');
    const before = tree(project);
    const inputs = createInputs();
    await expect(run({ ...inputs, ...overrides(inputs) }, host)).rejects.toThrow(message);
    expect(tree(project)).toEqual(before);
  });

  test('a tag on another commit', async () => {
    await make();
    git('commit', '-q', '--allow-empty', '-m', 'later');
    await expect(run(createInputs({ tag: 'v1.2.3' }), host)).rejects.toThrow(
      /^tag: v1\.2\.3 points to commit [0-9a-f]{12}, but [0-9a-f]{12} is checked out\./u,
    );
  });

  test('a packages-dir that is a link', async () => {
    await make();
    mkdirSync(join(folder.path, 'elsewhere'));
    symlinkSync(join(folder.path, 'elsewhere'), join(project, 'dist'));
    await expect(run(createInputs(), host)).rejects.toThrow(
      /^packages-dir: .* is a symbolic link\. Use the folder that it points to\./u,
    );
  });
});

test('a normalised sdist holds the same files, and is read by others', async () => {
  await make({ backend: 'hatchling' });
  const plain = await run(createInputs({ formats: ['sdist'] }), host);
  const members = async (): Promise<unknown> => {
    const [sdist] = await listDistributions(join(project, 'dist'));
    if (sdist === undefined) throw new Error('no sdist');
    const contents = await readContents(sdist);
    return [...contents.members].map(({ path, size, kind }) => [path, size, kind]).sort();
  };
  const before = await members();
  const normal = await run(createInputs({ formats: ['sdist'], normalizeSdist: true }), host);
  expect(normal.distributions[0]?.sha256).not.toBe(plain.distributions[0]?.sha256);
  expect(await members()).toEqual(before);
  const listing = execFileSync('tar', ['tvzf', normal.distributions[0]?.path ?? ''], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  expect(
    new Set(
      listing
        .trim()
        .split('\n')
        .map((line) => line.split(/\s+/u)[1]),
    ),
  ).toEqual(new Set(['0/0']));
});
