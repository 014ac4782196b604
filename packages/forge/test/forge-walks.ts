import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  openForge,
  openForgeIssues,
  openRepositorySecrets,
  syncRelease,
  type ForgeError,
  type ForgeIssue,
  type RestTarget,
  type SyncedRelease,
  type WantedAsset,
} from '../src/index.ts';
import { fastTiming } from '#testkit/loopback';
import { createManifest } from '#testkit/release-documents';

// What our client does with a server, step by step: once through scripts/record-forge-answers.ts, which keeps what a
// real one answered, and then in the tests, which give it those answers again. A step that is changed is recorded anew.

/** One server, as a walk is taken to it. */
export interface Walk {
  /** `http://127.0.0.1:1234/api/v1` */
  readonly apiUrl: string;
  readonly repository: string;
  /** Of its default branch. */
  readonly commit: string;
  /** Of somebody who may do everything there. */
  readonly token: string;
  /** Of the same person; it may read only. */
  readonly readingToken: string;
  /** Absolute, empty. */
  readonly folder: string;
}

const WHEEL = 'x-1.0-py3-none-any.whl';

function targetOf({ apiUrl, token }: Pick<Walk, 'apiUrl' | 'token'>): RestTarget {
  return { apiUrl, token, environment: {}, timing: fastTiming() };
}

async function fileOf(folder: string, name: string, text: string): Promise<WantedAsset> {
  const path = join(folder, name);
  await writeFile(path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name, kind: name === WHEEL ? 'wheel' : 'record', path, size: Buffer.byteLength(text), sha256 };
}

async function sync(walk: Walk, draft: boolean): Promise<SyncedRelease> {
  const { folder, commit, repository } = walk;
  const wheel = await fileOf(folder, WHEEL, 'the bytes of a wheel\n');
  const record = await fileOf(folder, 'release-notes.txt', 'another file\n');
  const { size, sha256 } = wheel;
  const manifest = createManifest({ project: 'x', commit, files: [{ filename: WHEEL, kind: 'wheel', size, sha256 }] });
  return await syncRelease(openForge(targetOf(walk), repository), {
    tag: 'v1.0',
    title: 'v1.0',
    prerelease: false,
    draft,
    manifest,
    files: [wheel, record],
    notes: () => '## Installation\n\npip install x==1.0',
  });
}

/** A release from nothing: draft, the same draft again, published, and once more. */
export async function walkRelease(walk: Walk): Promise<readonly SyncedRelease[]> {
  return [await sync(walk, true), await sync(walk, true), await sync(walk, false), await sync(walk, false)];
}

/** The wheel is attached a second time behind our back, and the release is made whole again. */
export async function walkDoubledAsset(
  walk: Walk,
): Promise<{ readonly names: readonly string[]; after: SyncedRelease }> {
  const forge = openForge(targetOf(walk), walk.repository);
  const [release] = await forge.releasesOf('v1.0');
  if (release === undefined) throw new Error('no release');
  await forge.attach(release, await fileOf(walk.folder, WHEEL, 'the bytes of a wheel\n'));
  const names = (await forge.assets(release)).map(({ name }) => name);
  return { names, after: await sync(walk, false) };
}

export async function walkIssues(walk: Walk): Promise<{
  readonly before: readonly ForgeIssue[];
  readonly made: ForgeIssue;
  readonly closed: ForgeIssue;
  readonly all: readonly ForgeIssue[];
  readonly isOurs: boolean;
}> {
  const issues = openForgeIssues(targetOf(walk), walk.repository);
  const before = await issues.list('open');
  const made = await issues.create({ title: 'The release v1.0 stopped', body: 'Because of *this*.' });
  await issues.comment(made.number, 'It goes on.');
  const closed = await issues.update(made.number, { body: 'It has passed.', isOpen: false });
  return { before, made, closed, all: await issues.list('all'), isOurs: await issues.isOurs(made) };
}

export async function walkSecrets(walk: Walk): Promise<readonly (readonly string[])[]> {
  const secrets = openRepositorySecrets(targetOf(walk), walk.repository);
  const before = await secrets.names();
  await secrets.set('PYPI_API_TOKEN', 'secret-value-0123456789');
  await secrets.set('PYPI_API_TOKEN', 'other-value-0123456789');
  return [before, await secrets.names()];
}

/** The server in its own words. */
export async function walkVersion(walk: Walk): Promise<string> {
  return await openForge(targetOf(walk), walk.repository).describe();
}

/** Everything that a server refuses, and how it is told. The release and the tag v1.0 are there. */
export async function walkRefusals(walk: Walk): Promise<Readonly<Record<string, string>>> {
  const { commit, repository, readingToken } = walk;
  const forge = openForge(targetOf(walk), repository);
  const fields = { tag: 'v1.0', commit, title: 'v1.0', notes: '', draft: true, prerelease: false };
  const told = async (work: () => Promise<unknown>): Promise<string> => {
    try {
      return `nothing was refused: ${JSON.stringify(await work())}`;
    } catch (error) {
      return (error as ForgeError).message;
    }
  };
  const tag = { name: 'v2.0', commit, message: 'Two' };
  return {
    'wrong token': await told(() => openForge(targetOf({ ...walk, token: 'f'.repeat(40) }), repository).tag('v1.0')),
    'token that may only read': await told(() =>
      openForge(targetOf({ ...walk, token: readingToken }), repository).createTag(tag),
    ),
    'no such repository': await told(() => openForge(targetOf(walk), 'nobody/nothing').createTag(tag)),
    'release that is there': await told(() => forge.createRelease(fields)),
    'tag that is there': await told(() => forge.createTag({ ...tag, name: 'v1.0' })),
    'tag at no commit': await told(() => forge.createTag({ ...tag, commit: 'f'.repeat(40) })),
    'bad name of a secret': await told(() =>
      openRepositorySecrets(targetOf(walk), repository).set('GITHUB_X', 'value-0123456789'),
    ),
  };
}

/** What the old name of a repository comes to. */
export async function walkRenamed(walk: Walk): Promise<readonly string[]> {
  const forge = openForge(targetOf(walk), walk.repository);
  const told: string[] = [];
  for (const work of [
    () => forge.tag('v1.0'),
    () => forge.createTag({ name: 'v3.0', commit: walk.commit, message: 'Three' }),
  ]) {
    try {
      told.push(`nothing was refused: ${JSON.stringify(await work())}`);
    } catch (error) {
      told.push((error as ForgeError).message);
    }
  }
  return told;
}
