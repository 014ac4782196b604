import { appendFile, lstat, mkdir, open, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { findPart, isSystemError, partMarkers, ReleaseError } from '#release-model';
import { writeFileAtomically } from '#release-store';
import { searchFile } from '#secret-finder';
import { withPart, type MarkedPart, type Place } from './marked-part.ts';

/** A file as it should be. */
export interface FileToWrite {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** The text of a new file. */
  readonly text: string;
  /**
   * What to add to an existing file; without it, an existing file is kept unchanged. No parts: the file is only written
   * when it doesn't exist.
   */
  readonly parts?: readonly { readonly part: MarkedPart; readonly place: Place }[];
  /** What to add at the end of an existing file, unless it has that already; every byte before it stays. */
  readonly tail?: { readonly text: string; isIn(existing: string): boolean };
}

/** The outcome for a file. */
export interface FileOutcome {
  readonly path: string;
  readonly outcome: 'written' | 'extended' | 'unchanged' | 'kept';
}

/** A file to write or to keep. */
interface Decision extends FileOutcome {
  /** What to write; `null`: nothing. */
  readonly text: string | null;
  /** The text only comes after what exists. */
  readonly isTail?: boolean;
}

/** The text of a file; `null` when it doesn't exist. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * A link could lead out of the repository, and writing through it would change a file elsewhere.
 * @throws ReleaseError when the file or a folder on its path is a link, or a folder has its name
 */
async function refuseDetours(top: string, path: string): Promise<void> {
  const clean = normalize(path);
  if (isAbsolute(clean) || clean.startsWith('..')) throw new Error(`${path} is not in the repository`);
  const parts = clean.split(sep);
  for (let count = 1; count <= parts.length; count += 1) {
    const here = join(top, ...parts.slice(0, count));
    const facts = await lstat(here).catch((error: unknown) => {
      if (isSystemError(error, 'ENOENT')) return null;
      throw error;
    });
    if (facts === null) return;
    const isWanted = count === parts.length ? facts.isFile() : facts.isDirectory();
    if (!isWanted) {
      throw new ReleaseError({
        subject: parts.slice(0, count).join('/'),
        problem: facts.isSymbolicLink() ? 'is a link' : count === parts.length ? 'is not a file' : 'is not a folder',
        remedy: 'Move it away, and run this again',
      });
    }
  }
}

/** A tail as it continues a text: with its line ends, on a line of its own, after a blank one. */
function fittingTail(existing: string, tail: string): string {
  const end = existing.includes('\r\n') ? '\r\n' : '\n';
  const gap = existing === '' ? '' : existing.endsWith('\n') ? end : `${end}${end}`;
  return `${gap}${tail.replaceAll('\n', end)}`;
}

async function decide(top: string, { path, text, parts, tail }: FileToWrite): Promise<Decision> {
  await refuseDetours(top, path);
  const existing = await readIfThere(join(top, path));
  if (existing === null) return { path, outcome: 'written', text };
  if (tail !== undefined) {
    const added = tail.isIn(existing) ? null : fittingTail(existing, tail.text);
    return { path, outcome: added === null ? 'unchanged' : 'extended', text: added, isTail: true };
  }
  if (parts === undefined) return { path, outcome: existing === text ? 'unchanged' : 'kept', text: null };
  let extended = existing;
  let isKept = false;
  for (const { part, place } of parts) {
    const done = withPart(extended, part, place);
    extended = done.text;
    isKept ||= done.outcome === 'kept';
  }
  const isExtended = extended !== existing;
  return { path, outcome: isKept ? 'kept' : isExtended ? 'extended' : 'unchanged', text: isExtended ? extended : null };
}

/**
 * Everybody who can read the repository can read these files.
 * @throws ReleaseError when a text contains a secret, from an address or another value
 */
export async function refuseSecrets(files: readonly FileToWrite[]): Promise<void> {
  for (const { path, text, parts } of files) {
    const own = [text, ...(parts ?? []).map(({ part }) => part.body)];
    for (const one of own) {
      const [hit] = (await searchFile(path, Buffer.from(one))).hits;
      if (hit === undefined) continue;
      throw new ReleaseError({
        subject: path,
        problem: `would contain ${hit.what}${hit.line === null ? '' : ` in line ${hit.line}`}, where everybody could read it`,
        remedy: 'Give addresses without a password, and keep secrets in the settings of the repository',
      });
    }
  }
}

/** Writes a file that must not exist, so that one which was created meanwhile isn't overwritten. */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(text, 'utf8');
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Writes what is missing. An existing file is only changed where our parts are added.
 * @param top - the repository; absolute
 * @throws ReleaseError before anything is written when a link is in the way, or a secret would be written
 */
export async function writeFiles(top: string, files: readonly FileToWrite[]): Promise<readonly FileOutcome[]> {
  await refuseSecrets(files);
  const decisions: Decision[] = [];
  for (const file of files) decisions.push(await decide(top, file));
  const outcomes: FileOutcome[] = [];
  for (const { path, outcome, text, isTail } of decisions) {
    const target = join(top, path);
    if (text === null) outcomes.push({ path, outcome });
    else if (outcome === 'written') {
      outcomes.push({ path, outcome: (await writeNew(target, text)) ? 'written' : 'kept' });
    } else {
      // A file that isn't ours keeps its bytes, whatever its encoding
      await (isTail === true ? appendFile(target, text) : writeFileAtomically(target, text));
      outcomes.push({ path, outcome });
    }
  }
  return outcomes;
}

/** A file as it would be if nobody had changed our parts of it: for `--print`. */
export async function wantedText(top: string, { path, text, parts, tail }: FileToWrite): Promise<string> {
  if (tail !== undefined) {
    const there = (await readIfThere(join(top, path))) ?? '';
    return tail.isIn(there) ? there : `${there}${fittingTail(there, tail.text)}`;
  }
  const existing = parts === undefined ? null : await readIfThere(join(top, path));
  if (existing === null || parts === undefined) return text;
  return parts.reduce((rest, { part, place }) => withPart(emptied(rest, part.name), part, place).text, existing);
}

/** A text without anything between the markers of a part. */
function emptied(text: string, name: string): string {
  const markers = partMarkers(name);
  const found = findPart(text, markers);
  if (found?.isClosed !== true) return text;
  return `${found.before}${markers.begin}\n${markers.end}${found.after}`;
}
