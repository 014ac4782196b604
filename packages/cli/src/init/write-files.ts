import { lstat, mkdir, open, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { findPart, isSystemError, partMarkers, ReleaseError } from '@repo-agent-actions/release-model';
import { writeFileAtomically } from '@repo-agent-actions/release-store';
import { searchFile } from '@repo-agent-actions/secret-finder';
import { withPart, type MarkedPart, type Place } from './marked-part.ts';

/** A file as it should be. */
export interface FileToWrite {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** What it is when there is none yet. */
  readonly text: string;
  /**
   * What goes into a person's own file of that name; without it such a file is kept as it is. No parts: it is only made
   * when there is none.
   */
  readonly parts?: readonly { readonly part: MarkedPart; readonly place: Place }[];
}

/** What came of a file. */
export interface FileOutcome {
  readonly path: string;
  readonly outcome: 'written' | 'extended' | 'unchanged' | 'kept';
}

/** A file to write, or the one that is kept. */
interface Decision extends FileOutcome {
  /** What is to be written; `null`: nothing. */
  readonly text: string | null;
}

/** The text of a file; `null` when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * A link could lead out of the repository: what is written through it would be somebody else's file.
 * @throws ReleaseError when the file or a folder on the way is a link, or a folder stands in its place
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
        problem: facts.isSymbolicLink() ? 'is a link' : count === parts.length ? 'is no file' : 'is no folder',
        remedy: 'Put it out of the way, and run this again',
      });
    }
  }
}

async function decide(top: string, { path, text, parts }: FileToWrite): Promise<Decision> {
  await refuseDetours(top, path);
  const existing = await readIfThere(join(top, path));
  if (existing === null) return { path, outcome: 'written', text };
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
 * Everybody who can read the repository reads what is written here.
 * @throws ReleaseError when a text of ours holds a secret, which an address or another value brought in
 */
export async function refuseSecrets(files: readonly FileToWrite[]): Promise<void> {
  for (const { path, text, parts } of files) {
    const own = [text, ...(parts ?? []).map(({ part }) => part.body)];
    for (const one of own) {
      const [hit] = (await searchFile(path, Buffer.from(one))).hits;
      if (hit === undefined) continue;
      throw new ReleaseError({
        subject: path,
        problem: `would hold ${hit.what}${hit.line === null ? '' : ` in line ${hit.line}`}, for everybody to read`,
        remedy: 'Give addresses without a password, and keep secrets in the settings of the repository',
      });
    }
  }
}

/** Makes a file that must not be there, so that one which somebody made meanwhile is not written over. */
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
 * Writes what is missing. A file that is there stays as it is, but for parts of ours that are put into it.
 * @param top - the repository; absolute
 * @throws ReleaseError before anything is written when a link is in the way, or a secret would be written
 */
export async function writeFiles(top: string, files: readonly FileToWrite[]): Promise<readonly FileOutcome[]> {
  await refuseSecrets(files);
  const decisions: Decision[] = [];
  for (const file of files) decisions.push(await decide(top, file));
  const outcomes: FileOutcome[] = [];
  for (const { path, outcome, text } of decisions) {
    const target = join(top, path);
    if (text === null) outcomes.push({ path, outcome });
    else if (outcome === 'written') {
      outcomes.push({ path, outcome: (await writeNew(target, text)) ? 'written' : 'kept' });
    } else {
      await writeFileAtomically(target, text);
      outcomes.push({ path, outcome });
    }
  }
  return outcomes;
}

/** What a file would be if nobody had changed what is ours of it: for `--print`. */
export async function wantedText(top: string, { path, text, parts }: FileToWrite): Promise<string> {
  const existing = parts === undefined ? null : await readIfThere(join(top, path));
  if (existing === null || parts === undefined) return text;
  return parts.reduce((rest, { part, place }) => withPart(emptied(rest, part.name), part, place).text, existing);
}

/** A text with nothing between the markers of a part. */
function emptied(text: string, name: string): string {
  const markers = partMarkers(name);
  const found = findPart(text, markers);
  if (found?.isClosed !== true) return text;
  return `${found.before}${markers.begin}\n${markers.end}${found.after}`;
}
