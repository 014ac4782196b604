import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactStore } from '#artifacts';
import { visibleValue } from '#harmless-text';
import {
  failureOf,
  jobOfRun,
  messageOf,
  parseFailureNote,
  ReleaseError,
  type FailureNote,
  type Host,
  type JobOfRun,
} from '#release-model';
import { readFailureNote, writeFailureNote } from '#release-store';
import { openArtifacts, type RunArtifact } from './open-places.ts';

const PREFIX = 'failure-';

/**
 * Saves why this job failed where no stage left a receipt that says it, as the artifact `failure-<job>`.
 * @returns `null` when there is nothing to save
 * @throws ReleaseError if the server doesn't accept it
 */
export async function saveFailureNote(
  store: Pick<ArtifactStore, 'upload'>,
  storeFolder: string,
  of: JobOfRun | null,
): Promise<FailureNote | null> {
  const found = of === null ? null : await readFailureNote(storeFolder, of);
  if (found === null) return null;
  await store.upload(`${PREFIX}${found.note.job}`, [{ name: 'failure.json', path: found.path }]);
  return found.note;
}

/**
 * Passes on why an action failed after which no step of its job hands anything over. Never throws: the log has the sentence
 * anyway.
 */
export async function passOnFailure(
  action: string,
  thrown: unknown,
  places: RunArtifact['places'],
  host: Host,
): Promise<void> {
  const of = jobOfRun(host.environment);
  if (of === null || places.runtimeToken === null || places.resultsUrl === null) return;
  const { sentence } = failureOf(action, thrown, host.signal);
  const failure = host.redact?.(sentence) ?? sentence;
  try {
    const note = { schema: 1, job: of.job, action, failure, at: new Date().toISOString() } as const;
    await writeFailureNote(host.storeFolder, of, note);
    await saveFailureNote(openArtifacts(places, host), host.storeFolder, of);
  } catch (error) {
    host.debug(`${action}: its failure was not handed over: ${messageOf(error)}`);
  }
}

/** The names of the artifacts of a run that hold such notes, sorted. */
export async function failureArtifacts(store: Pick<ArtifactStore, 'list'>): Promise<readonly string[]> {
  const names = (await store.list()).map(({ name }) => name);
  return [...new Set(names)].filter((name) => /^failure-[A-Za-z_][\w-]*$/u.test(name)).sort();
}

/**
 * Reads the note in an artifact. A job names its artifacts as it likes, but its note can't pass for that of another.
 * @throws ReleaseError for something that isn't a note, or is that of another job
 */
export async function fetchFailureNote(
  store: Pick<ArtifactStore, 'download'>,
  artifact: string,
  temporaryFolder: string,
): Promise<FailureNote> {
  const folder = await mkdtemp(join(temporaryFolder, 'failure-'));
  await store.download(artifact, folder);
  const [filename = 'failure.json'] = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const note = parseFailureNote(await readFile(join(folder, filename), 'utf8'), `artifact ${artifact}`);
  if (`${PREFIX}${note.job}` === artifact) return note;
  throw new ReleaseError({
    subject: `artifact ${artifact}`,
    problem: `contains the note of the job ${visibleValue(note.job, 100)}, which doesn't match its name`,
    remedy: 'Find out which job of this run wrote it, and start a new run',
  });
}
