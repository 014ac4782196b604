import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manifestOnTheSpot } from '#distributions';
import type { ForgeAsset, ForgeRelease } from '#forge';
import { saveRelease, type ArtifactStore } from '#hand-over';
import { JOB_STAGES, ReleaseError, serialize, type ReleaseManifest } from '#release-model';
import {
  createRecordingHost,
  makeDistributions,
  startScriptedIndex,
  temporaryFolder,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import type { ReadForge } from '#hand-over';
import type { PreflightInputs } from '../src/inputs.ts';
import { outputsOf } from '../src/outputs.ts';
import { run, type PreflightPlaces } from '../src/run.ts';
import { memoryStore, type MemoryStore } from '#testkit/memory-store';
import { createReceipt } from '#testkit/release-documents';
import { draftAssets, SAMPLE_SDIST_NAME, SAMPLE_WHEEL_NAME, writeRelease } from '#testkit/written-release';

let folder: TemporaryFolder;
let project: string;
let host: RecordingHost;
let commit: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: project,
    encoding: 'utf8',
  }).trim();

beforeEach(async () => {
  folder = await temporaryFolder();
  project = join(folder.path, 'project');
  await mkdir(project);
  await writeFile(join(project, 'pyproject.toml'), '[project]\nname = "sample-project"\nversion = "1.0"\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  git('tag', '-a', 'v1.0', '-m', 'Release v1.0');
  commit = git('rev-parse', 'HEAD');
  host = createRecordingHost({ folder: folder.path });
});
afterEach(() => folder.remove());

function inputs(change: Partial<PreflightInputs> = {}): PreflightInputs {
  return {
    projectDir: project,
    tag: 'v1.0',
    tagPrefix: null,
    ref: 'refs/heads/main',
    stages: JOB_STAGES,
    fromStage: null,
    manifestSha256: null,
    dryRun: false,
    secrets: [],
    indexes: [],
    places: { token: null, apiUrl: null, repository: 'o/r', resultsUrl: null, runtimeToken: null },
    ...change,
  };
}

interface Uploaded {
  readonly store: ArtifactStore;
  /** Artifact name → names of the files in it. */
  readonly artifacts: Map<string, readonly string[]>;
}

function artifacts(): Uploaded {
  const uploaded = new Map<string, readonly string[]>();
  const store: ArtifactStore = {
    upload(name, files) {
      uploaded.set(name, files.map((file) => file.name).sort());
      return Promise.resolve({ id: name, name, listedSize: null, sha256: null });
    },
    download: () => Promise.reject(new Error('nothing is downloaded by preflight')),
    list: () => Promise.resolve([]),
  };
  return { store, artifacts: uploaded };
}

function places(forge: ReadForge | null, store: ArtifactStore = artifacts().store): PreflightPlaces {
  return { artifacts: () => store, forge: () => forge };
}

/** A forge with one release, as far as preflight reads it. */
function forgeWith(assets: ReadonlyMap<string, Buffer>, draft: boolean): ReadForge {
  const release: ForgeRelease = {
    id: 1, tag: 'v1.0', title: 'v1.0', notes: '', draft, prerelease: false, url: 'https://gitea.example/o/r/releases/tag/v1.0',
  }; // prettier-ignore
  const listed = [...assets.keys()].map((name, id): ForgeAsset => ({
    id,
    name,
    size: assets.get(name)?.length ?? 0,
    url: '',
    isWhole: true,
    uuid: '',
  }));
  return {
    describe: () => Promise.resolve('Gitea 1.26.0'),
    releasesOf: (tag) => Promise.resolve(tag === 'v1.0' ? [release] : []),
    assets: () => Promise.resolve(listed),
    async saveAsset(_, { name }, path) {
      const bytes = assets.get(name) ?? Buffer.alloc(0);
      await writeFile(path, bytes);
      return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
    },
  };
}

async function attachedFiles(builtFrom: string): Promise<Map<string, Buffer>> {
  const written = await writeRelease({
    packagesDir: join(folder.path, 'built'),
    storeFolder: join(folder.path, 'of-the-build'),
    filenames: [SAMPLE_SDIST_NAME, SAMPLE_WHEEL_NAME],
    change: { tag: 'v1.0', commit: builtFrom },
  });
  const assets = await draftAssets(written);
  assets.set('receipt-test.json', Buffer.from(serialize(createReceipt('test'))));
  return assets;
}

function jobsThatRun(outputs: Readonly<Record<string, string>>): readonly string[] {
  return JOB_STAGES.filter((stage) => outputs[`run-${stage}`] === 'true');
}

test('a new tag: everything runs, and what is here is told', async () => {
  const result = await run(inputs(), host, places(null));
  expect(result.failure).toBeNull();
  const outputs = outputsOf(result);
  expect(jobsThatRun(outputs)).toEqual(JOB_STAGES);
  expect(outputs).toMatchObject({ passed: 'true', tag: 'v1.0', commit, version: '1.0', 'manifest-sha256': '' });
  const told = host.transcript();
  for (const what of ['runner', 'server', 'Node', 'Python', 'uv', 'git', 'artifacts', 'ignored']) {
    expect(told).toMatch(new RegExp(`^${what}  `, 'mu'));
  }
  expect(told).toMatch(/^git +\d+\.\S+; history whole, 1 tag$/mu);
});

/** The sha256 of the manifest among assets, as the log of the run that built them shows it. */
function sha256Of(assets: ReadonlyMap<string, Buffer>): string {
  return createHash('sha256')
    .update(assets.get('release-manifest.json') ?? Buffer.alloc(0))
    .digest('hex');
}

/** The manifest of assets, changed by somebody who may write releases. */
function alterManifest(assets: Map<string, Buffer>, change: Readonly<Record<string, unknown>>): void {
  const manifest = JSON.parse(String(assets.get('release-manifest.json'))) as Record<string, unknown>;
  assets.set('release-manifest.json', Buffer.from(JSON.stringify({ ...manifest, ...change })));
}

describe('what lies in the release of the tag', () => {
  test('saves no stage of an ordinary run: everybody who may write releases may have put it there', async () => {
    const assets = await attachedFiles(commit);
    const { store, artifacts: saved } = artifacts();
    const result = await run(inputs(), host, places(forgeWith(assets, true), store));
    expect(result.failure).toBeNull();
    const outputs = outputsOf(result);
    expect(jobsThatRun(outputs)).toEqual(JOB_STAGES);
    expect(outputs['manifest-sha256']).toBe('');
    expect([...saved.keys()]).toEqual([]);
    expect(host.transcript()).toContain(
      'notice: v1.0: a draft release already has files. What this run builds is compared with them, and none of them is used.',
    );
  });

  test('becomes an artifact of this run when a person names it, and is checked all the same', async () => {
    const assets = await attachedFiles(commit);
    const { store, artifacts: saved } = artifacts();
    const manifestSha256 = sha256Of(assets);
    const given = inputs({ fromStage: 'verify-test', manifestSha256 });
    const result = await run(given, host, places(forgeWith(assets, true), store));
    expect(result.failure).toBeNull();
    const outputs = outputsOf(result);
    expect(jobsThatRun(outputs)).toEqual(['validate', 'test', 'build', 'verify-test', 'upload', 'verify', 'release']);
    expect(outputs['manifest-sha256']).toBe(manifestSha256);
    // Its receipts stay where they are
    expect([...saved.keys()]).toEqual(['release-sample-project-1.0']);
    expect(saved.get('release-sample-project-1.0')).toEqual([
      'dist/sample_project-1.0-py3-none-any.whl',
      'dist/sample_project-1.0.tar.gz',
      'release-manifest.json',
    ]);
  });

  test('is not taken without the sha256 of its manifest, which is not told either', async () => {
    const assets = await attachedFiles(commit);
    const { store, artifacts: saved } = artifacts();
    const result = await run(inputs({ fromStage: 'upload' }), host, places(forgeWith(assets, true), store));
    expect(result.failure).toBe(
      'manifest-sha256: is empty, and anyone with permission to write releases could have put the files in release v1.0. Set it to the manifest sha256 in the log of the run that built them, or build the release in this run.',
    );
    expect(jobsThatRun(outputsOf(result))).toEqual([]);
    expect(host.transcript()).not.toContain(sha256Of(assets));
    expect(saved.size).toBe(0);
  });

  test('is not taken under another sha256', async () => {
    const assets = await attachedFiles(commit);
    const given = inputs({ fromStage: 'upload', manifestSha256: 'b'.repeat(64) });
    const result = await run(given, host, places(forgeWith(assets, true)));
    expect(result.failure).toMatch(/^release v1\.0: its manifest has sha256 [0-9a-f]{64}, but .* wrote b{64}\./u);
  });

  test.each([
    ['another project', { project: 'other' }, 'project: is sample-project, but release v1.0 was built for other.'],
    ['another version', { version: '1.1' }, 'version: is 1.0, but release v1.0 was built for 1.1.'],
    ['another tag', { tag: 'v1.1' }, 'tag: is v1.0, but release v1.0 was built for v1.1.'],
    ['no tag', { tag: null }, "tag: is v1.0, but release v1.0 doesn't name a tag."],
    ['no commit', { commit: null }, /^commit: is [0-9a-f]{40}, but release v1\.0 doesn't name a commit\./u],
  ])('with the manifest of %s stops the run, also under its sha256', async (_, change, message) => {
    const assets = await attachedFiles(commit);
    alterManifest(assets, change);
    for (const given of [inputs(), inputs({ fromStage: 'upload', manifestSha256: sha256Of(assets) })]) {
      const result = await run(given, host, places(forgeWith(assets, true)));
      expect(result.failure).toMatch(message);
      expect(jobsThatRun(outputsOf(result))).toEqual([]);
    }
  });

  test('is of this release by its own metadata too, not only by what its manifest says', async () => {
    const assets = await attachedFiles(commit);
    const other = join(folder.path, 'other');
    await mkdir(other);
    makeDistributions([{ filename: 'other_project-1.0-py3-none-any.whl' }], other);
    const manifest = await manifestOnTheSpot(other);
    alterManifest(assets, { files: manifest.files });
    assets.set('other_project-1.0-py3-none-any.whl', await readFile(join(other, 'other_project-1.0-py3-none-any.whl')));
    const given = inputs({ fromStage: 'upload', manifestSha256: sha256Of(assets) });
    const result = await run(given, host, places(forgeWith(assets, true)));
    expect(result.failure).toMatch(
      /^other_project-1\.0-py3-none-any\.whl: is not a file of sample-project 1\.0: its file name says other_project 1\.0\./u,
    );
  });
});

describe('files that an earlier attempt of this run built', () => {
  async function built(change: Partial<ReleaseManifest> = {}): Promise<{ store: MemoryStore; sha256: string }> {
    const { stored, packagesDir } = await writeRelease({
      packagesDir: join(folder.path, 'built'),
      storeFolder: join(folder.path, 'of-the-build'),
      change: { tag: 'v1.0', commit, ...change },
    });
    const store = memoryStore();
    const artifactName = 'release-sample-project-1.0';
    await saveRelease({ store, artifactName, manifestPath: stored.path, packagesDir, manifestSha256: null });
    return { store, sha256: stored.sha256 };
  }

  test('are gone on with: only jobs of this run can have written them', async () => {
    const { store, sha256 } = await built();
    const result = await run(inputs(), host, places(null, store));
    expect(result.failure).toBeNull();
    expect(jobsThatRun(outputsOf(result))).toEqual(JOB_STAGES);
    expect(outputsOf(result)['manifest-sha256']).toBe(sha256);
    expect(host.transcript()).toContain(
      `notice: This run continues with the files that an earlier attempt of it built, manifest sha256 ${sha256}.`,
    );
  });

  test.each([
    ['another commit', { commit: 'b'.repeat(40) }, /^tag v1\.0: is on commit/u],
    ['no commit', { commit: null }, /^commit: is [0-9a-f]{40}, but artifact \S+ doesn't name a commit\./u],
    ['no tag', { tag: null }, /^tag: is v1\.0, but artifact \S+ doesn't name a tag\./u],
  ])('are refused when they are of %s', async (_, change, message) => {
    const { store } = await built(change);
    expect((await run(inputs(), host, places(null, store))).failure).toMatch(message);
  });
});

describe('a published release with a record', () => {
  const WHEEL = 'sample_project-1.0-py3-none-any.whl';
  const SDIST = 'sample_project-1.0.tar.gz';

  test('is finished only when every index has its files', async () => {
    const index = await startScriptedIndex();
    try {
      const { uploadUrl, simpleUrl } = index;
      const assets = await attachedFiles(commit);
      assets.set('release-record.json', Buffer.from('{}'));
      const given = inputs({ indexes: [{ stage: 'upload', index: uploadUrl, simpleUrl }] });
      const look = async (): Promise<Readonly<Record<string, string>>> =>
        outputsOf(await run(given, host, places(forgeWith(assets, false))));

      // Nobody was asked, nothing is there, half of it is there: not finished
      expect(outputsOf(await run(inputs(), host, places(forgeWith(assets, false))))['is-finished']).toBe('false');
      expect(jobsThatRun(await look())).toEqual(JOB_STAGES);
      index.put(WHEEL, assets.get(WHEEL) ?? Buffer.alloc(0));
      expect((await look())['is-finished']).toBe('false');
      index.put(SDIST, Buffer.from('other bytes'));
      expect((await look())['is-finished']).toBe('false');

      index.put(SDIST, assets.get(SDIST) ?? Buffer.alloc(0));
      const finished = await look();
      expect(finished).toMatchObject({ passed: 'true', 'is-finished': 'true', 'manifest-sha256': '' });
      expect(jobsThatRun(finished)).toEqual([]);
      expect(host.transcript()).toContain(
        'notice: v1.0: is already released (https://gitea.example/o/r/releases/tag/v1.0). There is nothing to do.',
      );
      expect(host.transcript()).toContain('has 2 of 2 files of the published release v1.0');

      // A file that it does not name belongs to the version on the index
      index.put('sample_project-1.0-py2-none-any.whl', Buffer.from('further'));
      expect((await look())['is-finished']).toBe('false');
      index.unplug();
      expect((await look())['is-finished']).toBe('false');
    } finally {
      await index.stop();
    }
  });
});

test('of a project whose name is not known before it is built, nobody can say that it is released', async () => {
  // The manifest could name any project that has such a version: setup.cfg and setup.py tell no name here
  await writeFile(join(project, 'pyproject.toml'), '[build-system]\nrequires = ["setuptools"]\n');
  git('commit', '--quiet', '--all', '-m', 'legacy');
  git('tag', '--force', '-a', 'v1.0', '-m', 'Release v1.0');
  const assets = await attachedFiles(git('rev-parse', 'HEAD'));
  assets.set('release-record.json', Buffer.from('{}'));
  const index = await startScriptedIndex();
  try {
    for (const [name, bytes] of assets) if (name.startsWith('sample_project')) index.put(name, bytes);
    const given = inputs({ indexes: [{ stage: 'upload', index: index.uploadUrl, simpleUrl: index.simpleUrl }] });
    const outputs = outputsOf(await run(given, host, places(forgeWith(assets, false))));
    expect(outputs).toMatchObject({ passed: 'true', 'is-finished': 'false' });
    expect(jobsThatRun(outputs)).toEqual(JOB_STAGES);
    expect(host.transcript()).toContain('it is unknown whether an index has this version already');
  } finally {
    await index.stop();
  }
});

test('a release that a person made with the tag is not a finished one', async () => {
  const result = await run(inputs(), host, places(forgeWith(new Map(), false)));
  expect(jobsThatRun(outputsOf(result))).toEqual(JOB_STAGES);
});

test('a tag that was moved after a part was released is refused, and no job runs', async () => {
  const before = 'a'.repeat(40);
  const result = await run(inputs(), host, places(forgeWith(await attachedFiles(before), true)));
  expect(result.failure).toBe(
    `tag v1.0: is on commit ${commit} now, but release v1.0 was built from ${before}. If the tag was moved, put it back or release the new commit as a new version; if not, find out who wrote that manifest.`,
  );
  expect(jobsThatRun(outputsOf(result))).toEqual([]);
});

test('a file that was changed in the draft is refused', async () => {
  const assets = await attachedFiles(commit);
  assets.set('sample_project-1.0.tar.gz', Buffer.from('other'));
  const given = inputs({ fromStage: 'upload', manifestSha256: sha256Of(assets) });
  const result = await run(given, host, places(forgeWith(assets, true)));
  expect(result.failure).toMatch(/^sample_project-1\.0\.tar\.gz in release v1\.0: is not what was built/u);
});

test('the source has to be that of the tag', async () => {
  git('commit', '--quiet', '--allow-empty', '-m', 'second');
  const result = await run(inputs(), host, places(null));
  expect(result.failure).toMatch(
    /^tag: v1\.0 points to commit [0-9a-f]{40}, but the source here is at [0-9a-f]{40}\./u,
  );
});

test('everything that is wrong is told in one run', async () => {
  const noArtifacts = new ReleaseError({
    subject: 'ACTIONS_RESULTS_URL',
    problem: 'is not set',
    remedy: 'Take single-job.yml',
  });
  const result = await run(inputs({ secrets: [{ stage: 'upload', name: 'PYPI_API_TOKEN', present: false }] }), host, {
    artifacts: () => {
      throw noArtifacts;
    },
    forge: () => null,
  });
  expect(result.failure).toBe(`${noArtifacts.message} Another problem is in the log above.`);
  expect(host.transcript()).toContain('warning: PYPI_API_TOKEN: this secret is not set');
  expect(outputsOf(result)['passed']).toBe('false');
});

test('a version that an index has already is told of before the build, with the next one', async () => {
  const index = await startScriptedIndex();
  try {
    const { uploadUrl, simpleUrl } = index;
    const indexes = [{ stage: 'upload-test', index: uploadUrl, simpleUrl }] as const;
    const free = await run(inputs({ indexes }), host, places(null));
    expect(free).toMatchObject({ passed: true });
    expect(host.transcript()).toMatch(/: has no file of 1\.0$/mu);

    // Nobody knows the bytes of a build that is still to come
    index.put('sample_project-1.0-py3-none-any.whl', Buffer.from('of somebody else'));
    expect(await run(inputs({ indexes }), host, places(null))).toMatchObject({ passed: true });
    expect(host.transcript()).toMatch(
      /^warning: .*: already has files of sample-project 1\.0 \(sample_project-1\.0-py3-none-any\.whl\), .* in that case, release as 1\.0\.1\.$/mu,
    );

    // With the files of an earlier run it is certain
    const attached = await attachedFiles(commit);
    const taken = { indexes, fromStage: 'upload-test', manifestSha256: sha256Of(attached) } as const;
    const used = await run(inputs(taken), host, places(forgeWith(attached, true)));
    expect(used.passed).toBe(false);
    expect(used.failure).toMatch(
      /: sample-project 1\.0 can't be reused there: it has files that don't belong to this release \(sample_project-1\.0-py3-none-any\.whl\)\. Release as 1\.0\.1 with a new tag\.$/u,
    );
    const wheel = attached.get('sample_project-1.0-py3-none-any.whl') ?? Buffer.alloc(0);
    index.put('sample_project-1.0-py3-none-any.whl', wheel);
    expect(await run(inputs(taken), host, places(forgeWith(attached, true)))).toMatchObject({ passed: true });
    expect(host.transcript()).toMatch(/: already has 1 of the files$/mu);

    // One that nothing is sent to isn't asked, and one that can't be asked stops nothing
    const asked = index.requests.length;
    const late = inputs({ ...taken, fromStage: 'verify' });
    expect(await run(late, host, places(forgeWith(attached, true)))).toMatchObject({ passed: true });
    expect(index.requests).toHaveLength(asked);
    index.unplug();
    expect(await run(inputs(taken), host, places(forgeWith(attached, true)))).toMatchObject({ passed: true });
    expect(host.transcript()).toMatch(/^.*: unknown \(/mu);
  } finally {
    await index.stop();
  }
});

test('a repository that cannot be read is named with its cause, and not taken for none', async () => {
  git('config', 'extensions.future', 'x');
  const result = await run(inputs(), host, places(null));
  expect(result.failure).toContain(
    `${project}: is a git repository that can't be read (its setting extensions.future = x is not supported). Clone it again without this extension.`,
  );
});
