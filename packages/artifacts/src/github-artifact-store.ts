import { link, copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DefaultArtifactClient } from '@actions/artifact';
import { messageOf, ReleaseError } from '#release-model';
import { isSafeMemberName, requireArtifactName, type ArtifactFile, type ArtifactStore } from './artifact-store.ts';
import { unzipInto } from './artifact-zip.ts';

/** What the official client reads from the environment on every call. */
export interface RuntimeVariables extends Readonly<Record<string, string>> {
  readonly ACTIONS_RESULTS_URL: string;
  readonly ACTIONS_RUNTIME_TOKEN: string;
}

/** While the official client runs, restores the variables that the entry has removed from the environment. */
async function withVariables<T>(variables: RuntimeVariables, work: () => Promise<T>): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** The official client takes files by their path below one folder. */
async function stage(files: readonly ArtifactFile[], root: string): Promise<readonly string[]> {
  const staged: string[] = [];
  for (const { name, path } of files) {
    if (!isSafeMemberName(name)) {
      throw new ReleaseError({
        subject: name,
        problem: "can't be in an artifact",
        remedy: 'Give each file a unique relative name',
      });
    }
    const target = join(root, name);
    await mkdir(dirname(target), { recursive: true });
    await link(path, target).catch(() => copyFile(path, target));
    staged.push(target);
  }
  if (staged.length > 0) return staged;
  // It doesn't accept an empty list, but accepts an empty folder
  const empty = join(root, 'empty');
  await mkdir(empty);
  return [empty];
}

/** Artifacts through GitHub's own client, loaded on the first call: it is as large as everything else together. */
export function openGithubArtifactStore(variables: RuntimeVariables, temporaryFolder: string): ArtifactStore {
  async function using<T>(purpose: string, work: (client: DefaultArtifactClient) => Promise<T>): Promise<T> {
    const official = await import('@actions/artifact');
    try {
      return await withVariables(variables, () => work(new official.DefaultArtifactClient()));
    } catch (error) {
      if (error instanceof ReleaseError) throw error;
      throw new ReleaseError(
        { subject: 'artifacts', problem: `can't ${purpose}: ${messageOf(error)}`, remedy: 'Run the job again' },
        { cause: error },
      );
    }
  }
  async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
    await mkdir(temporaryFolder, { recursive: true });
    const own = await mkdtemp(join(temporaryFolder, 'artifact-'));
    try {
      return await work(own);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  }
  const sha256Of = (digest: string | undefined): string | null =>
    /^(?:sha256:)?([0-9a-f]{64})$/u.exec(digest ?? '')?.[1] ?? null;

  return {
    async prepare() {
      await import('@actions/artifact');
    },
    async upload(name, files) {
      requireArtifactName(name);
      return inFolder(async (root) => {
        const staged = await stage(files, root);
        const purpose = `store the artifact ${name}`;
        // The server allows each name only once, and refuses a second
        await using(purpose, async (client) => {
          const { artifacts } = await client.listArtifacts({ latest: true });
          if (artifacts.some((artifact) => artifact.name === name)) await client.deleteArtifact(name);
        });
        const { id, size, digest } = await using(purpose, (client) => client.uploadArtifact(name, [...staged], root));
        return { id: String(id ?? 0), name, listedSize: size ?? null, sha256: sha256Of(digest) };
      });
    },
    async download(name, folder) {
      requireArtifactName(name);
      return inFolder(async (own) => {
        const purpose = `read the artifact ${name}`;
        const { artifact } = await using(purpose, (client) => client.getArtifact(name));
        const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
        // Its own unpacking isn't used: names are checked, and all or nothing is written, in one place
        const { digestMismatch } = await using(purpose, (client) =>
          client.downloadArtifact(artifact.id, { path: own, skipDecompress: true, ...expected }),
        );
        const [zip, ...more] = await readdir(own);
        if (digestMismatch === true || zip === undefined || more.length > 0) {
          throw new ReleaseError({
            subject: name,
            problem: `is not what was stored (${artifact.digest ?? 'no digest is known'})`,
            remedy: 'It is not used. Run the job that created it again',
          });
        }
        return await unzipInto(join(own, zip), folder, name);
      });
    },
    async list() {
      const { artifacts } = await using('list the artifacts', (client) => client.listArtifacts({ latest: true }));
      return artifacts
        .map(({ id, name, size, digest }) => ({ id: String(id), name, listedSize: size, sha256: sha256Of(digest) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
