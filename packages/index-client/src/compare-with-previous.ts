import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readContents, readDistribution } from '#distributions';
import { visibleLine } from '#harmless-text';
import {
  displayAddress,
  download,
  httpRequest,
  type HttpContext,
  type HttpRequest,
  parseAddress,
  TransportError,
} from '#http';
import { parseCoreMetadata, parseWheelFilename } from '#python-standards';
import { type EarlierSize, messageOf, ReleaseError, type ReleaseChanges } from '#release-model';
import type { ProjectFile } from './parsed-page.ts';
import { previousRelease } from './previous-release.ts';
import { readProjectPage } from './project-page.ts';
import { releaseChanges, type ReleaseView } from './release-changes.ts';

/** Bytes. Of a larger file, only the metadata are compared. */
const LARGEST_FILE = 32 * 1024 * 1024;
const LARGEST_METADATA = 4 * 1024 * 1024;

/** Nothing waits for the answer for longer. Milliseconds. */
const LIMITS = { connect: 10_000, idle: 15_000, answer: 15_000, whole: 60_000 };

/** What is compared, and with whom. */
export interface ComparedRelease {
  /** May contain credentials. */
  readonly simpleUrl: string;
  readonly project: string;
  readonly version: string;
  /** The files of this release; absolute. */
  readonly paths: readonly string[];
  /** Absolute; where the earlier file is kept for a moment. */
  readonly temporaryFolder: string;
}

async function viewOf(path: string): Promise<ReleaseView> {
  const distribution = await readDistribution(path);
  const { members, metadata, entryPoints } = await readContents(distribution);
  return {
    filename: distribution.filename,
    size: distribution.size,
    metadata,
    members: members.filter(({ kind }) => kind === 'file').map(({ path: name, size }) => ({ path: name, size })),
    entryPoints: distribution.kind === 'wheel' ? entryPoints : null,
  };
}

function isWheel(filename: string): boolean {
  return filename.toLowerCase().endsWith('.whl');
}

/** The tags of a wheel, as its name has them; empty for anything else. */
function tagsOf(filename: string): readonly string[] {
  try {
    return parseWheelFilename(filename).tags;
  } catch {
    return [];
  }
}

/** Our file and theirs that tell the most about each other: wheels for the same machines, else wheels, else sdists. */
function pairOf(paths: readonly string[], files: readonly ProjectFile[]): readonly [string, ProjectFile] | null {
  for (const wanted of [isWheel, (name: string): boolean => !isWheel(name)]) {
    const own = paths.filter((path) => wanted(basename(path)));
    const theirs = files.filter(({ filename }) => wanted(filename) && /\.(?:whl|tar\.gz|zip)$/iu.test(filename));
    for (const path of own) {
      const tags = tagsOf(basename(path));
      const alike = theirs.find(({ filename }) => tagsOf(filename).some((tag) => tags.includes(tag)));
      if (alike !== undefined) return [path, alike];
    }
    const [first] = own;
    const [other] = theirs;
    if (first !== undefined && other !== undefined) return [first, other];
  }
  return null;
}

/** How large the counterparts of our files are: sdists of sdists, wheels of wheels for the same machines. */
function earlierSizes(paths: readonly string[], files: readonly ProjectFile[]): readonly EarlierSize[] {
  return paths.flatMap((path) => {
    const filename = basename(path);
    const tags = tagsOf(filename);
    const counterpart = files.find((theirs) =>
      isWheel(filename)
        ? tagsOf(theirs.filename).some((tag) => tags.includes(tag))
        : /\.(?:tar\.gz|zip)$/iu.test(theirs.filename),
    );
    const size = counterpart?.size ?? null;
    return counterpart === undefined || size === null ? [] : [{ filename, earlier: counterpart.filename, size }];
  });
}

/** The settings for a file: those of the index, whose credentials go only to itself. */
type FileContext = HttpContext & Pick<HttpRequest, 'credentials'>;

function contextFor(file: ProjectFile, simpleUrl: string, context: HttpContext): FileContext {
  const { url, credentials } = parseAddress(simpleUrl, 'simple-url');
  return { ...context, credentials: new URL(file.url).origin === url.origin ? credentials : null };
}

async function downloaded(file: ProjectFile, release: ComparedRelease, context: FileContext): Promise<ReleaseView> {
  // Their name says what they are
  const path = join(release.temporaryFolder, randomUUID(), basename(file.filename));
  try {
    const { sha256, otherHash } = file;
    await download(file.url, { ...context, sha256, otherHash, maximumBytes: LARGEST_FILE, attempts: 2 }, path);
    return await viewOf(path);
  } finally {
    await rm(join(path, '..'), { recursive: true, force: true });
  }
}

/** Only the metadata of a wheel (PEP 658). */
async function metadataAlone(file: ProjectFile, context: FileContext): Promise<ReleaseView> {
  const url = `${file.url}.metadata`;
  const answer = await httpRequest({ ...context, url, maximumBytes: LARGEST_METADATA });
  const wanted = file.metadata?.sha256 ?? null;
  const found = createHash('sha256').update(answer.body).digest('hex');
  if (answer.status !== 200 || (wanted !== null && found !== wanted)) {
    const problem = answer.status === 200 ? 'has another sha256 than the index says' : `answers ${answer.status}`;
    throw new ReleaseError({ subject: displayAddress(url), problem, remedy: 'Look at the index' });
  }
  const { filename, size } = file;
  return { filename, size, metadata: parseCoreMetadata(answer.body), members: null, entryPoints: null };
}

async function earlierView(file: ProjectFile, release: ComparedRelease, given: HttpContext): Promise<ReleaseView> {
  const context = contextFor(file, release.simpleUrl, given);
  const isLarge = file.size !== null && file.size > LARGEST_FILE;
  if (!isLarge) {
    try {
      return await downloaded(file, release, context);
    } catch (error) {
      if (!(error instanceof ReleaseError) || file.metadata === undefined) throw error;
    }
  }
  if (file.metadata !== undefined) return await metadataAlone(file, context);
  throw new ReleaseError({ subject: file.filename, problem: 'is too large to be read', remedy: 'Compare it yourself' });
}

/**
 * Compares the files of a release with those of the release before it on an index. Nothing depends on the answer: whatever
 * goes wrong, it is unknown.
 * @throws TransportError `aborted` if the run is stopped
 */
export async function compareWithPrevious(release: ComparedRelease, given: HttpContext): Promise<ReleaseChanges> {
  const { simpleUrl, project, version, paths } = release;
  const index = URL.canParse(simpleUrl) ? new URL(simpleUrl).host : displayAddress(simpleUrl);
  const context = { ...given, limits: { ...LIMITS, ...given.limits } };
  try {
    const page = await readProjectPage(simpleUrl, project, { ...context, attempts: 2 });
    const previous = previousRelease(page, project, version);
    if (previous === null) return { kind: 'first', index };
    const pair = pairOf(paths, previous.files);
    if (pair === null) return { kind: 'unknown', index, why: `${previous.version} has no file of the same kind` };
    const [path, file] = pair;
    const [before, now] = await Promise.all([earlierView(file, release, context), viewOf(path)]);
    // An index needn't tell sizes (PEP 700): that of the file that was read is known
    const known = previous.files.map((one) => (one === file ? { ...one, size: before.size } : one));
    return {
      kind: 'compared',
      index,
      version: previous.version,
      filename: file.filename,
      withMembers: before.members !== null,
      changes: releaseChanges(before, now),
      sizes: earlierSizes(paths, known),
    };
  } catch (error) {
    if (error instanceof TransportError && error.fault === 'aborted') throw error;
    // Files of others may be broken in any way
    return { kind: 'unknown', index, why: visibleLine(messageOf(error), 300) };
  }
}
