import { markdownCode, markdownLink, visibleDocument, visibleLine } from '#harmless-text';
import { type ManifestFile, shellWord, sizeText } from '#release-model';

/** A page about the release. */
export interface NotesLink {
  readonly title: string;
  readonly url: string;
}

/** The contents of a release's notes. */
export interface NotesFacts {
  readonly project: string;
  readonly version: string;
  /** The project's own Markdown: its changelog's section, or a written text; `null` when there is none. */
  readonly changes: string | null;
  readonly links: readonly NotesLink[];
  readonly files: readonly ManifestFile[];
}

/** Characters; GitHub refuses a longer body, Gitea and Forgejo accept it. */
export const MAXIMUM_NOTES = 125_000;

/** Limit for a name in a table. Characters. */
const NAME_ROOM = 300;

/** What pip installs, as one word of a command in a code block: a manifest may contain anything. */
function requirementWord({ project, version }: Pick<NotesFacts, 'project' | 'version'>): string {
  return shellWord(visibleLine(`${project}==${version}`.replaceAll('`', ' ')));
}

/** The changes, cut at a line if they don't fit. */
function shortened(changes: string, room: number): string {
  if (changes.length <= room) return changes;
  const note = '\n\n… See the changelog for the complete list of changes.';
  const kept = changes.slice(0, Math.max(0, room - note.length));
  const lastLine = kept.lastIndexOf('\n');
  return `${(lastLine > 0 ? kept.slice(0, lastLine) : kept).trimEnd()}${note}`;
}

/**
 * The notes of a release in Markdown: what changed, how to install it, where it is, and its files with their sha256.
 * @param room - the list of changes is cut so that the notes aren't longer than this, if our own part allows it.
 *   Characters
 */
export function releaseNotes(facts: NotesFacts, room: number = MAXIMUM_NOTES): string {
  const links =
    facts.links.length === 0 ? [] : [facts.links.map(({ title, url }) => `- ${markdownLink(title, url)}`).join('\n')];
  const rows = facts.files.map(
    (file) => `| ${markdownCode(file.filename, NAME_ROOM)} | ${sizeText(file.size)} | \`${file.sha256}\` |`,
  );
  const ours = [
    '## Installation',
    `\`\`\`bash\npip install ${requirementWord(facts)}\n\`\`\``,
    ...links,
    '## Files',
    ['| file | size | sha256 |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
  const changes = visibleDocument(facts.changes ?? '').trim();
  const whole = changes === '' ? ours : `${shortened(changes, Math.max(0, room - ours.length - 4))}\n\n${ours}`;
  return `${whole}\n`;
}
