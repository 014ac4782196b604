import { randomBytes } from 'node:crypto';
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  notRegular,
  requireExpectedRelease,
  requireOwnMetadata,
  verifyAgainstManifest,
  type ExpectedRelease,
} from '#distributions';
import { trackedNames, type GitHost } from '#project-tree';
import { normalizeName, releaseOfFilename } from '#python-standards';
import {
  isSystemError,
  parseReleaseManifest,
  ReleaseError,
  type ManifestFile,
  type ReleaseManifest,
} from '#release-model';
import {
  hashFile,
  releaseFolder,
  sha256Of,
  type StoredManifest,
  unbindManifest,
  writeFileAtomically,
} from '#release-store';
import type { OpenedSource, ReleaseSource } from './release-source.ts';
import { smokeTestPath } from './smoke-test-path.ts';

export interface RestoreReleaseRequest {
  /** In the order in which they are searched. */
  readonly sources: readonly ReleaseSource[];
  /**
   * The manifest's required sha256, from a job's output or a person. `null` accepts that of an artifact of this run.
   */
  readonly manifestSha256: string | null;
  /** What the run's own source says about the release. */
  readonly expected: ExpectedRelease;
  /** Where the distributions go; absolute. */
  readonly packagesDir: string;
  /** Where manifest and smoke test go; absolute. */
  readonly storeFolder: string;
  /** To ask git which files are tracked. */
  readonly host: GitHost;
}

/** A local release whose bytes match the manifest. */
export interface RestoredRelease extends StoredManifest {
  /** Absolute. */
  readonly packagesDir: string;
  /** Which source had the manifest. */
  readonly source: string;
  /** Which source had which file; `here` for those that were already here. */
  readonly files: readonly { readonly filename: string; readonly source: string }[];
  /** Names of files that an earlier build had left with other bytes, and that were replaced. */
  readonly replaced: readonly string[];
}

interface Opened {
  readonly title: string;
  readonly source: OpenedSource;
}

interface FoundManifest {
  readonly manifest: ReleaseManifest;
  readonly text: string;
  readonly sha256: string;
  readonly title: string;
  readonly writers: ReleaseSource['writers'];
}

/**
 * Fetches the bytes of a release: the manifest from the first source that has one, each file from the first that
 * has it. Every file is compared with the manifest, by its bytes and by its own metadata; the manifest with
 * `manifestSha256` and with what the run knows about its source. Files that are already here stay. One with other bytes
 * is replaced only if an earlier build of the project can have left it.
 * @returns `null` when no source has a manifest
 * @throws ReleaseError if something isn't what it should be, or a file can't be found
 */
export async function restoreRelease(request: RestoreReleaseRequest): Promise<RestoredRelease | null> {
  const opened: Opened[] = [];
  let found: FoundManifest | null = null;
  for (const source of request.sources) {
    // A source is opened only when it is needed: with a complete artifact, the other servers don't matter
    const one = await source.open();
    if (one === null) continue;
    opened.push({ title: source.title, source: one });
    found = await findManifest(source, one);
    if (found !== null) break;
  }
  if (found === null) return null;
  requireExpected(found, request);
  const { manifest, text, sha256, title } = found;

  const later = request.sources.slice(request.sources.findIndex((source) => source.title === title) + 1);
  const replaced = await occupiedNames(manifest, request.packagesDir, request.host);
  const files: { filename: string; source: string }[] = [];
  for (const file of manifest.files) {
    const source = await takeFile(file, manifest, { opened, later, packagesDir: request.packagesDir });
    files.push({ filename: file.filename, source });
  }
  await requireOwnMetadata(manifest, await verifyAgainstManifest(manifest, request.packagesDir));

  const folder = releaseFolder(request.storeFolder, normalizeName(manifest.project));
  await takeSmokeTest(manifest, folder, title, opened);
  const path = join(folder, 'release-manifest.json');
  await unbindManifest(request.storeFolder, normalizeName(manifest.project));
  await writeFileAtomically(path, text);
  return { manifest, path, sha256, packagesDir: request.packagesDir, source: title, files, replaced };
}

async function findManifest(
  { title, writers }: Pick<ReleaseSource, 'title' | 'writers'>,
  source: OpenedSource,
): Promise<FoundManifest | null> {
  const bytes = await source.manifest();
  if (bytes === null) return null;
  const text = bytes.toString('utf8');
  // Written again from the text, it must give the same bytes, or its sha256 would differ in the next job
  if (!Buffer.from(text, 'utf8').equals(bytes)) {
    throw new ReleaseError({
      subject: title,
      problem: 'contains a manifest that is not UTF-8',
      remedy: 'Build the release again',
    });
  }
  const manifest = parseReleaseManifest(text, `${title}, release-manifest.json`);
  return { manifest, text, sha256: sha256Of(bytes), title, writers };
}

function requireExpected({ manifest, sha256, title, writers }: FoundManifest, request: RestoreReleaseRequest): void {
  const { manifestSha256, expected } = request;
  if (manifestSha256 === null && writers === 'anybody') {
    throw new ReleaseError({
      subject: 'manifest-sha256',
      // Doesn't show the sha256 found there: copying it from here would compare nothing
      problem: `is empty, and anyone with permission to write releases could have put the files in ${title}`,
      remedy: 'Set it to the manifest sha256 in the log of the run that built them, or build the release in this run',
    });
  }
  if (manifestSha256 !== null && manifestSha256.toLowerCase() !== sha256) {
    throw new ReleaseError({
      subject: title,
      problem: `its manifest has sha256 ${sha256}, but the job that built the release wrote ${manifestSha256}`,
      remedy: 'It was changed in between: find out by whom, and start a new run of the workflow',
    });
  }
  requireExpectedRelease(manifest, expected, title);
}

interface TakeOptions {
  /** Already open; grows by those of `later` that are needed. */
  readonly opened: Opened[];
  readonly later: readonly ReleaseSource[];
  readonly packagesDir: string;
}

/** Writes one file to its place. Returns the title of the source that had it. */
async function takeFile(file: ManifestFile, manifest: ReleaseManifest, options: TakeOptions): Promise<string> {
  const target = join(options.packagesDir, file.filename);
  if (await isHere(target, file)) return 'here';
  await mkdir(options.packagesDir, { recursive: true });
  for (const { title, source } of options.opened) {
    if (await takeFrom(source, title, file, manifest, target)) return title;
  }
  for (const closed of options.later) {
    if (options.opened.some(({ title }) => title === closed.title)) continue;
    const source = await closed.open();
    if (source === null) continue;
    options.opened.push({ title: closed.title, source });
    if (await takeFrom(source, closed.title, file, manifest, target)) return closed.title;
  }
  const asked = [...new Set([...options.opened, ...options.later].map(({ title }) => title))];
  throw new ReleaseError({
    subject: file.filename,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is neither here nor in ${asked.join(', ')}`,
    remedy: 'Attach it to the draft release again, or release a new version',
  });
}

async function isHere(path: string, file: ManifestFile): Promise<boolean> {
  try {
    return (await notRegular(path)) === null && (await hashFile(path)).sha256 === file.sha256;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    throw error;
  }
}

/**
 * The names of the release that other bytes have in `packagesDir`: those of an earlier build of the project, which
 * nobody needs any more.
 * @throws ReleaseError naming a file that isn't the project's, isn't a regular one, or is tracked by git
 */
async function occupiedNames(
  manifest: ReleaseManifest,
  packagesDir: string,
  host: GitHost,
): Promise<readonly string[]> {
  const names: string[] = [];
  const obstacles: string[] = [];
  for (const file of manifest.files) {
    const path = join(packagesDir, file.filename);
    const there = await lstat(path).catch(() => null);
    if (there === null || (await isHere(path, file))) continue;
    const odd = await notRegular(path);
    if (odd === null) names.push(file.filename);
    else obstacles.push(`${file.filename} (${odd})`);
  }
  const tracked = await trackedNames(packagesDir, names, host);
  for (const name of names) {
    if (releaseOfFilename(name)?.normalizedName !== normalizeName(manifest.project))
      obstacles.push(`${name} (not the name of a distribution of ${manifest.project})`);
    else if (tracked === null) obstacles.push(`${name} (git is not installed, so it is unknown whether it is tracked)`);
    else if (tracked.has(name)) obstacles.push(`${name} (git tracks it)`);
  }
  if (obstacles.length === 0) return names;
  throw new ReleaseError({
    subject: 'packages-dir',
    problem: `contains other files in the place of those to restore: ${obstacles.join(', ')}`,
    remedy: 'Move them elsewhere, or set packages-dir to another folder',
  });
}

async function takeFrom(
  source: OpenedSource,
  title: string,
  file: ManifestFile,
  manifest: ReleaseManifest,
  target: string,
): Promise<boolean> {
  // Not in the folder of the packages, which is released as is: next to it, so that it can be renamed
  const neighbour = join(dirname(target), '..', `.${randomBytes(6).toString('hex')}.part`);
  try {
    if (!(await source.take(file, manifest, neighbour))) return false;
    const { sha256, size } = await hashFile(neighbour);
    if (sha256 !== file.sha256 || size !== file.size) {
      throw new ReleaseError({
        subject: `${file.filename} in ${title}`,
        problem: `is not what was built: it has ${String(size)} bytes with sha256 ${sha256}, but the manifest says ${String(file.size)} bytes with sha256 ${file.sha256}`,
        remedy: 'It was changed: find out by whom, and start a new run of the workflow',
      });
    }
    await rename(neighbour, target);
    return true;
  } finally {
    await rm(neighbour, { force: true });
  }
}

async function takeSmokeTest(
  manifest: ReleaseManifest,
  folder: string,
  title: string,
  opened: readonly Opened[],
): Promise<void> {
  const { smokeTest } = manifest.verification;
  if (smokeTest === null) return;
  const path = smokeTestPath(smokeTest.path, title);
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const neighbour = `${target}.${randomBytes(6).toString('hex')}.part`;
  try {
    for (const { title: where, source } of opened) {
      if (!(await source.takeSmokeTest(path, neighbour))) continue;
      const { sha256 } = await hashFile(neighbour);
      if (sha256 !== smokeTest.sha256) {
        throw new ReleaseError({
          subject: `smoke test ${path} in ${where}`,
          problem: `has sha256 ${sha256}, but the manifest says ${smokeTest.sha256}`,
          remedy: 'It was changed: find out by whom, and start a new run of the workflow',
        });
      }
      await rename(neighbour, target);
      return;
    }
  } finally {
    await rm(neighbour, { force: true });
  }
  throw new ReleaseError({
    subject: `smoke test ${path}`,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is not in ${opened.map((one) => one.title).join(', ')}`,
    remedy: 'Attach it to the draft release again, or release a new version',
  });
}
