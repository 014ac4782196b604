import { listRemotes, parseRemote, readReleaseHistory, type ProjectSource } from '#project-tree';
import type { TagScheme } from '#python-standards';
import {
  checkNotesTemplate,
  type Finding,
  type Host,
  notesPlaceholders,
  type NotesPlan,
  ReleaseError,
} from '#release-model';

const SETTING = 'release-notes-template';

/** A project's own template, and where it is; `null` when it has none. */
export interface ReadTemplate {
  readonly text: string;
  /** Its file, or the setting. */
  readonly source: string;
}

/**
 * Reads the template for the notes of a release, and checks its placeholders.
 * @param given - a path relative to the project, or the template itself, which has a placeholder or several lines
 * @throws ReleaseError for a file that doesn't exist, and an unknown placeholder
 */
export async function readNotesTemplate(source: ProjectSource, given: string | null): Promise<ReadTemplate | null> {
  if (given === null) return null;
  const isInline = given.includes('\n') || given.includes('{{');
  const path = given.trim().replace(/^\.\//u, '');
  const text = isInline ? given : await source.readText(path);
  if (text === null) {
    throw new ReleaseError({
      subject: SETTING,
      problem: `${source.show(path)} doesn't exist`,
      remedy: 'Set it to a file of the project, or to the template itself',
    });
  }
  const template = { text: text.replace(/^\uFEFF/u, ''), source: isInline ? SETTING : source.show(path) };
  checkNotesTemplate(template.text, template.source);
  return template;
}

const FETCH = 'Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step';

/** What the template asks for, and the clone can't tell. */
function judgeLack(template: ReadTemplate | null, lack: 'no-repository' | 'shallow' | null): readonly Finding[] {
  if (template === null || lack === null) return [];
  const asked = [...notesPlaceholders(template.text)].filter((name) =>
    ['compare', 'contributors', 'previous-tag'].includes(name),
  );
  if (asked.length === 0) return [];
  const why =
    lack === 'shallow'
      ? 'the clone is shallow and has no tag of an earlier version'
      : 'the project is not in a repository of git that can be read here';
  return [
    {
      rule: 'release-notes-history',
      severity: 'advice',
      subject: template.source,
      message: `${asked.map((name) => `{{ ${name} }}`).join(' and ')} will be left out of the release notes: ${why}`,
      remedy: lack === 'shallow' ? FETCH : 'Release from a clone of the repository, or leave them out of the template',
      location: { file: template.source },
    },
  ];
}

/** What was found for the notes. */
export interface PlannedNotes {
  readonly plan: NotesPlan;
  readonly findings: readonly Finding[];
}

/** Finds what the notes of a release need of the project and of git. @param version - `null`: only a build tells it */
export async function planNotes(
  source: ProjectSource,
  template: ReadTemplate | null,
  version: string | null,
  scheme: TagScheme,
  host: Host,
): Promise<PlannedNotes> {
  const withContributors = template !== null && notesPlaceholders(template.text).has('contributors');
  const history = await readReleaseHistory(source.folder, { version, scheme, withContributors }, host);
  // Only what compares two tags needs the address
  const remotes = history.previousTag === null ? [] : await listRemotes(source.folder, host);
  const remote = remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined);
  const home = remote === undefined ? null : parseRemote(remote.url);
  return {
    plan: {
      template: template?.text ?? null,
      previousTag: history.previousTag,
      contributors: history.contributors,
      repositoryUrl: home === null ? null : `${home.serverUrl}/${home.repository}`,
    },
    findings: judgeLack(template, history.lack),
  };
}
