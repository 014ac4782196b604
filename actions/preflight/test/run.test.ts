import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { manifestOnTheSpot } from '@repo-agent-actions/distributions';
import type { ForgeAsset, ForgeRelease } from '@repo-agent-actions/forge';
import type { ArtifactStore } from '@repo-agent-actions/hand-over';
import { ReleaseError, serialize, type Receipt } from '@repo-agent-actions/release-model';
import {
  createRecordingHost,
  makeDistributions,
  startScriptedIndex,
  temporaryFolder,
  type RecordingHost,
  type TemporaryFolder,
} from '@repo-agent-actions/testkit';
import type { ReadForge } from '@repo-agent-actions/hand-over';
import type { PreflightInputs } from '../src/inputs.ts';
import { JOB_STAGES } from '../src/job-stage.ts';
import { outputsOf } from '../src/outputs.ts';
import { run, type PreflightPlaces } from '../src/run.ts';

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
      return Promise.resolve();
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
  const packagesDir = join(folder.path, 'built');
  await mkdir(packagesDir);
  makeDistributions(
    [{ filename: 'sample_project-1.0.tar.gz' }, { filename: 'sample_project-1.0-py3-none-any.whl' }],
    packagesDir,
  );
  const manifest = { ...(await manifestOnTheSpot(packagesDir)), tag: 'v1.0', commit: builtFrom };
  const assets = new Map([['release-manifest.json', Buffer.from(serialize(manifest))]]);
  for (const { filename } of manifest.files) assets.set(filename, await readFile(join(packagesDir, filename)));
  const receipt: Receipt = {
    schema: 1, stage: 'test', outcome: 'passed', project: 'sample-project', version: '1.0', index: null, python: null,
    failure: null, items: [], findings: [], started: '2026-11-21T10:00:00.000Z', finished: '2026-11-21T10:00:01.000Z', ms: 1000,
  }; // prettier-ignore
  assets.set('receipt-test.json', Buffer.from(serialize(receipt)));
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
  expect(told).toMatch(/^git +\d+\.\S+; history whole, 1 tags$/mu);
});

test('files of an earlier run become an artifact of this run, with the receipts', async () => {
  const assets = await attachedFiles(commit);
  const { store, artifacts: saved } = artifacts();
  const result = await run(inputs(), host, places(forgeWith(assets, true), store));
  expect(result.failure).toBeNull();
  const outputs = outputsOf(result);
  expect(jobsThatRun(outputs)).toEqual(['validate', 'upload-test', 'verify-test', 'upload', 'verify', 'release']);
  const manifest = assets.get('release-manifest.json') ?? Buffer.alloc(0);
  expect(outputs['manifest-sha256']).toBe(createHash('sha256').update(manifest).digest('hex'));
  expect([...saved.keys()]).toEqual(['release-sample-project-1.0', 'receipt-test']);
  expect(saved.get('release-sample-project-1.0')).toEqual([
    'dist/sample_project-1.0-py3-none-any.whl',
    'dist/sample_project-1.0.tar.gz',
    'release-manifest.json',
  ]);
});

test('a tag that is released already needs nothing', async () => {
  const assets = await attachedFiles(commit);
  assets.set('release-record.json', Buffer.from('{}'));
  const result = await run(inputs(), host, places(forgeWith(assets, false)));
  const outputs = outputsOf(result);
  expect(outputs).toMatchObject({ passed: 'true', 'is-finished': 'true', 'manifest-sha256': '' });
  expect(jobsThatRun(outputs)).toEqual([]);
  expect(host.transcript()).toContain(
    'notice: v1.0: is released already (https://gitea.example/o/r/releases/tag/v1.0). There is nothing to do.',
  );
});

test('a release that a person made with the tag is not a finished one', async () => {
  const result = await run(inputs(), host, places(forgeWith(new Map(), false)));
  expect(jobsThatRun(outputsOf(result))).toEqual(JOB_STAGES);
});

test('a tag that was moved after a part was released is refused, and no job runs', async () => {
  const before = 'a'.repeat(40);
  const result = await run(inputs(), host, places(forgeWith(await attachedFiles(before), true)));
  expect(result.failure).toBe(
    `tag v1.0: is on commit ${commit} now, but release v1.0 was built from ${before}. Put the tag back (git tag -f v1.0 ${before}), or release the new commit as a new version.`,
  );
  expect(jobsThatRun(outputsOf(result))).toEqual([]);
});

test('a file that was changed in the draft is refused', async () => {
  const assets = await attachedFiles(commit);
  assets.set('sample_project-1.0.tar.gz', Buffer.from('other'));
  const result = await run(inputs(), host, places(forgeWith(assets, true)));
  expect(result.failure).toMatch(/^sample_project-1\.0\.tar\.gz in release v1\.0: is not what was built/u);
});

test('the source has to be that of the tag', async () => {
  git('commit', '--quiet', '--allow-empty', '-m', 'second');
  const result = await run(inputs(), host, places(null));
  expect(result.failure).toMatch(/^tag: v1\.0 is on commit [0-9a-f]{40}, but the source here is of [0-9a-f]{40}\./u);
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
      /^warning: .*: has files of sample-project 1\.0 already \(sample_project-1\.0-py3-none-any\.whl\), .* release as 1\.0\.1 then\.$/mu,
    );

    // With the files of an earlier run it is certain
    const attached = await attachedFiles(commit);
    const used = await run(inputs({ indexes }), host, places(forgeWith(attached, true)));
    expect(used.passed).toBe(false);
    expect(used.failure).toMatch(
      /: sample-project 1\.0 is used up there: it has files that are not those of this release \(sample_project-1\.0-py3-none-any\.whl\)\. Release as 1\.0\.1 with a tag of its own\.$/u,
    );
    const wheel = attached.get('sample_project-1.0-py3-none-any.whl') ?? Buffer.alloc(0);
    index.put('sample_project-1.0-py3-none-any.whl', wheel);
    expect(await run(inputs({ indexes }), host, places(forgeWith(attached, true)))).toMatchObject({ passed: true });
    expect(host.transcript()).toMatch(/: has 1 of the files already$/mu);

    // One that nothing is sent to isn't asked, and one that can't be asked stops nothing
    const asked = index.requests.length;
    const late = inputs({ indexes, fromStage: 'verify' });
    expect(await run(late, host, places(forgeWith(attached, true)))).toMatchObject({ passed: true });
    expect(index.requests).toHaveLength(asked);
    index.unplug();
    expect(await run(inputs({ indexes }), host, places(forgeWith(attached, true)))).toMatchObject({ passed: true });
    expect(host.transcript()).toMatch(/^.*: unknown \(/mu);
  } finally {
    await index.stop();
  }
});
