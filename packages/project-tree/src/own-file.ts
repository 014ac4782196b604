import { constants, type Stats } from 'node:fs';
import { lstat, open, readlink, realpath, type FileHandle } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { visibleValue } from '#harmless-text';
import { ReleaseError } from '#release-model';
import { findWorkTree } from './git-facts.ts';
import type { GitHost } from './git.ts';
import { isInside } from '#process';
import { listProjectFiles } from './project-files.ts';

/** How far the files of a project reach: to the top of its work tree, else to the project's folder. */
export interface ProjectBounds {
  /** The project's folder, without links; absolute. */
  readonly project: string;
  /** The top of the work tree, or the project's folder outside git; without links; absolute. */
  readonly top: string;
  readonly isInGit: boolean;
  /** `null` outside git. The files of the work tree that git doesn't ignore, relative to `top`. */
  known(this: void): Promise<ReadonlySet<string> | null>;
}

/** What a path of a project leads to. */
export type PathTarget =
  | { readonly kind: 'own'; /** Without links; absolute. */ readonly real: string; readonly facts: Stats }
  | { readonly kind: 'missing' }
  /** `problem` is the middle of a sentence that begins with the path. */
  | { readonly kind: 'stray'; readonly problem: string };

/** A file of a project that isn't the project's. */
export interface StrayFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** The middle of a sentence that begins with the path. */
  readonly problem: string;
}

/** How to fix a stray file. */
export const STRAY_REMEDY = 'Put the file itself in its place, or remove it';

/** As many links in a row as Linux follows. */
const MAXIMUM_LINKS = 40;

/** Longer link targets are cut in messages. */
const SHOWN = 200;

/** A path with its links resolved. */
interface Way {
  readonly real: string;
  readonly facts: Stats | null;
  /** The first link on the way, and its target; `null` when there is none. */
  readonly link: { readonly path: string; readonly target: string } | null;
  readonly obstacle: 'outside' | 'absolute' | 'circle' | null;
}

/**
 * Finds out how far the files of a project may reach.
 * @param host - `null`: git isn't asked, and the project's folder is the limit
 * @throws the file system's error when the folder isn't there
 */
export async function findProjectBounds(projectDir: string, host: GitHost | null): Promise<ProjectBounds> {
  const project = await realpath(projectDir);
  const workTree = host === null ? null : await findWorkTree(project, host);
  const top = workTree === null ? project : await realpath(workTree);
  let listed: Promise<ReadonlySet<string>> | null = null;
  return {
    project,
    top,
    isInGit: workTree !== null,
    known: async () => {
      if (workTree === null || host === null) return null;
      listed ??= listProjectFiles(top, host).then((files) => new Set(files));
      return await listed;
    },
  };
}

/** Follows a path step by step, to see where a link leaves the tree, even one that leads nowhere. */
async function go({ project, top }: ProjectBounds, path: string): Promise<Way> {
  let steps = path.split('/');
  let here = project;
  let link: Way['link'] = null;
  let links = 0;
  while (steps.length > 0) {
    const step = steps.shift() ?? '';
    if (step === '' || step === '.') continue;
    const next = step === '..' ? dirname(here) : join(here, step);
    if (!isInside(top, next)) return { real: next, facts: null, link, obstacle: 'outside' };
    const facts = await lstat(next).catch(() => null);
    if (facts?.isSymbolicLink() !== true) {
      here = next;
      continue;
    }
    const target = await readlink(next);
    link ??= { path: relative(project, next).split(sep).join('/'), target };
    links += 1;
    if (links > MAXIMUM_LINKS) return { real: next, facts: null, link, obstacle: 'circle' };
    if (isAbsolute(target)) {
      const obstacle = isInside(top, resolve(target)) ? 'absolute' : 'outside';
      return { real: target, facts: null, link, obstacle };
    }
    // The target of a link is relative to the folder that contains the link
    steps = [...target.split('/'), ...steps];
  }
  // Where the way ends, which `.`, or a link to it, doesn't name
  return { real: here, facts: await lstat(here).catch(() => null), link, obstacle: null };
}

function kindOf(facts: Stats): string {
  if (facts.isFIFO()) return 'a named pipe';
  if (facts.isSocket()) return 'a socket';
  return 'a device';
}

function isGitsOwn(way: string): boolean {
  return way.split(sep).some((part) => part.toLowerCase() === '.git');
}

async function isKnown(real: string, { top, known }: ProjectBounds): Promise<boolean> {
  const files = await known();
  if (files === null) return true;
  const path = relative(top, real).split(sep).join('/');
  if (path === '' || files.has(path)) return true;
  return [...files].some((file) => file.startsWith(`${path}/`));
}

/**
 * Says what a path of a project leads to, without reading it. A file is the project's if it is in its work tree and the
 * way there doesn't leave that: a link to `../../LICENSE` of a monorepo is one; a link to `/etc/passwd`, into `.git` or
 * to a file that git ignores isn't. Outside git, the project's folder is the limit.
 * @param path - relative to the project, with `/`
 */
export async function locate(path: string, bounds: ProjectBounds): Promise<PathTarget> {
  const stray = (problem: string): PathTarget => ({ kind: 'stray', problem });
  if (isAbsolute(path)) return stray('is an absolute path, which is a different file on another machine');
  const way = await go(bounds, path);
  const told = way.link === null ? null : visibleValue(way.link.target, SHOWN);
  const is =
    way.link === null
      ? null
      : way.link.path === path.replace(/^(?:\.\/)+/u, '')
        ? `is a link to ${told ?? ''}`
        : `leads through the link ${way.link.path} to ${told ?? ''}`;
  if (way.obstacle === 'circle') return stray(`${is ?? ''}, which leads back to it`);
  if (way.obstacle === 'absolute')
    return stray(`${is ?? ''}, an absolute path, which is a different file on another machine`);
  if (way.obstacle === 'outside')
    return stray(is === null ? 'is outside of the project' : `${is}, which is outside of the project`);
  if (isGitsOwn(relative(bounds.top, way.real)))
    return stray(`${is === null ? 'is' : `${is},`} one of git's own files, which may contain credentials`);
  if (way.facts === null) return { kind: 'missing' };
  if (!way.facts.isFile() && !way.facts.isDirectory()) return stray(`is ${kindOf(way.facts)}, not a file`);
  if (is !== null && !(await isKnown(way.real, bounds)))
    return stray(`${is}, which git ignores, so no commit contains it`);
  return { kind: 'own', real: way.real, facts: way.facts };
}

/** The first bytes of a file, and the size of all of it. */
export interface StartOfFile {
  readonly start: Buffer;
  /** Bytes. */
  readonly size: number;
}

/** How a file is read, and called in messages. */
interface ReadOptions {
  readonly shown: string;
  /** Bytes. */
  readonly maximum: number;
}

/** Opens a file of a project; `null` when there is none. @throws ReleaseError when it isn't one of the project's */
async function openOwnFile<T>(
  path: string,
  bounds: ProjectBounds,
  shown: string,
  use: (file: FileHandle, size: number) => Promise<T>,
): Promise<T | null> {
  const where = await locate(path, bounds);
  if (where.kind === 'stray') throw new ReleaseError({ subject: shown, problem: where.problem, remedy: STRAY_REMEDY });
  if (where.kind === 'missing' || !where.facts.isFile()) return null;
  // If something else is there by now, it is neither followed nor waited for
  const file = await open(where.real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    return (await file.stat()).isFile() ? await use(file, where.facts.size) : null;
  } finally {
    await file.close();
  }
}

/**
 * Reads a file of a project. Never waits for a pipe, and never reads what isn't the project's.
 * @param path - relative to the project, with `/`
 * @returns `null` when there is no such file, or it is larger
 * @throws ReleaseError when it isn't a file of the project; the file system's error when it can't be read
 */
export function readOwnFile(
  path: string,
  bounds: ProjectBounds,
  { shown, maximum }: ReadOptions,
): Promise<Buffer | null> {
  return openOwnFile(path, bounds, shown, async (file, size) => (size > maximum ? null : await file.readFile()));
}

/** Reads only the first bytes of a file of a project, otherwise like `readOwnFile`. */
export function readStartOfOwnFile(
  path: string,
  bounds: ProjectBounds,
  { shown, maximum }: ReadOptions,
): Promise<StartOfFile | null> {
  return openOwnFile(path, bounds, shown, async (file, size) => {
    if (size <= maximum) return { start: await file.readFile(), size };
    const start = Buffer.alloc(maximum);
    const { bytesRead } = await file.read(start, 0, maximum, 0);
    return { start: start.subarray(0, bytesRead), size };
  });
}

/** Files outside git with a second name that is not among the project's: their bytes may be anybody's. */
function withForeignNames(entries: readonly (readonly [string, Stats])[]): readonly StrayFile[] {
  const names = new Map<string, number>();
  const idOf = ({ dev, ino }: Stats): string => `${String(dev)}:${String(ino)}`;
  const shared = entries.filter(([, facts]) => facts.isFile() && facts.nlink > 1);
  for (const [, facts] of shared) names.set(idOf(facts), (names.get(idOf(facts)) ?? 0) + 1);
  return shared
    .filter(([, facts]) => facts.nlink > (names.get(idOf(facts)) ?? 0))
    .map(([path]) => ({ path, problem: 'is a hard link to a file that has another name outside of the project' }));
}

/** The links in a folder of the work tree next to the project, relative to the project. */
async function linksBehind(
  { real, facts }: Extract<PathTarget, { kind: 'own' }>,
  { project, top, known }: ProjectBounds,
): Promise<readonly string[]> {
  if (!facts.isDirectory() || isInside(project, real)) return [];
  const found: string[] = [];
  for (const file of (await known()) ?? []) {
    const full = join(top, file);
    if (!isInside(real, full)) continue;
    const entry = await lstat(full).catch(() => null);
    if (entry?.isSymbolicLink() === true) found.push(relative(project, full).split(sep).join('/'));
  }
  return found;
}

/**
 * The files of a project that aren't the project's: links that lead out of it, into `.git` or to what git ignores, and,
 * outside git, hard links to files elsewhere. In git, hard links don't matter: what is released is what the commit contains.
 * @param files - relative to the project, with `/`, as `listProjectFiles` returns them
 */
export async function findStrayFiles(files: readonly string[], bounds: ProjectBounds): Promise<readonly StrayFile[]> {
  const entries: (readonly [string, Stats])[] = [];
  for (const path of files) {
    const facts = await lstat(join(bounds.project, path)).catch(() => null);
    if (facts !== null) entries.push([path, facts]);
  }
  const found: StrayFile[] = [];
  const links = entries.flatMap(([path, facts]) => (facts.isSymbolicLink() ? [path] : []));
  const seen = new Set(links);
  for (const path of links) {
    const where = await locate(path, bounds);
    if (where.kind === 'stray') found.push({ path, problem: where.problem });
    else if (where.kind === 'own') {
      // What is behind a link that leads next to the project is included with it
      const behind = (await linksBehind(where, bounds)).filter((one) => !seen.has(one));
      for (const one of behind) {
        seen.add(one);
        links.push(one);
      }
    }
  }
  return [...found, ...(bounds.isInGit ? [] : withForeignNames(entries))];
}
