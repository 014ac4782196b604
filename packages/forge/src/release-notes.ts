import { markdownCode, markdownLink, markdownText, visibleDocument, visibleLine } from '#harmless-text';
import {
  DEFAULT_NOTES_TEMPLATE,
  fillNotesTemplate,
  type ManifestFile,
  type NotesPlaceholder,
  shellWord,
  sizeText,
} from '#release-model';

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
  /** The project's own, with placeholders; absent: the default one. */
  readonly template?: string | null;
  readonly tag?: string;
  readonly previousTag?: string | null;
  /** `https://gitea.example/owner/name`; absent: no link compares two tags. */
  readonly repositoryUrl?: string | null;
  /** By name. */
  readonly contributors?: readonly string[];
  /** Extras for users. */
  readonly extras?: readonly string[];
  readonly documentationUrl?: string | null;
  /** What pip needs as `--index-url`; absent: the index that it uses by default. */
  readonly indexUrl?: string | null;
  /** Whether the release is on no index yet, or on one whose address isn't known: then nothing says how to install it. */
  readonly isUnplaced?: boolean;
}

/** Characters; GitHub refuses a longer body, Gitea and Forgejo accept it. */
export const MAXIMUM_NOTES = 125_000;

/** Limit for a name in a table. Characters. */
const NAME_ROOM = 300;

/** More names than these are counted. */
const MOST_CONTRIBUTORS = 100;

/** A word of a command in a code block: a manifest may contain anything. */
function commandWord(text: string): string {
  return shellWord(visibleLine(text.replaceAll('`', ' ')));
}

function installCommands({ project, version, extras = [], indexUrl = null, isUnplaced }: NotesFacts): string {
  if (isUnplaced === true) return '';
  const options = indexUrl === null ? '' : `--index-url ${commandWord(indexUrl)} `;
  const commands = ['', ...extras.map((extra) => `[${extra}]`)].map(
    (extra) => `pip install ${options}${commandWord(`${project}${extra}==${version}`)}`,
  );
  return `\`\`\`bash\n${commands.join('\n')}\n\`\`\``;
}

/** The page that compares two tags; Gitea, Forgejo and GitHub have it at the same address. */
function compareLink({ tag, previousTag, repositoryUrl }: NotesFacts): string {
  if (tag === undefined || previousTag === undefined || previousTag === null) return '';
  if (repositoryUrl === undefined || repositoryUrl === null) return '';
  const [from, to] = [previousTag, tag].map((one) => one.split('/').map(encodeURIComponent).join('/'));
  return markdownLink(`All changes since ${previousTag}`, `${repositoryUrl}/compare/${from ?? ''}...${to ?? ''}`);
}

function namesOf(contributors: readonly string[]): string {
  const named = contributors.slice(0, MOST_CONTRIBUTORS).map((name) => markdownText(name, 100));
  const more = contributors.length - named.length;
  const all = more === 0 ? named : [...named, `${String(more)} more`];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** A name, version or tag: as it is where that can't be markup, so that it may stand in a block of code, too. */
function plainWord(text: string): string {
  return /^[a-z\d](?:[\w.+!/-]*[a-z\d])?$/iu.test(text) ? text : markdownText(text);
}

function valuesOf(facts: NotesFacts, changelog: string): Readonly<Record<NotesPlaceholder, string>> {
  const { documentationUrl = null } = facts;
  const rows = facts.files.map(
    (file) => `| ${markdownCode(file.filename, NAME_ROOM)} | ${sizeText(file.size)} | \`${file.sha256}\` |`,
  );
  return {
    changelog,
    install: installCommands(facts),
    links: facts.links.map(({ title, url }) => `- ${markdownLink(title, url)}`).join('\n'),
    documentation: documentationUrl === null ? '' : markdownLink('Documentation', documentationUrl),
    compare: compareLink(facts),
    contributors: namesOf(facts.contributors ?? []),
    files: ['| file | size | sha256 |', '| --- | --- | --- |', ...rows].join('\n'),
    name: plainWord(facts.project),
    version: plainWord(facts.version),
    tag: plainWord(facts.tag ?? ''),
    'previous-tag': plainWord(facts.previousTag ?? ''),
  };
}

/** The changes, cut at a line if they don't fit. */
function shortened(changes: string, room: number): string {
  if (changes.length <= room) return changes;
  const note = '\n\n… See the changelog for the complete list of changes.';
  const kept = changes.slice(0, Math.max(0, room - note.length));
  const lastLine = kept.lastIndexOf('\n');
  return `${(lastLine > 0 ? kept.slice(0, lastLine) : kept).trimEnd()}${note}`;
}

/** Stands for the changes while the rest is measured: no visible text contains it. */
const SOME_CHANGES = '\0';

/**
 * The notes of a release in Markdown, by the project's template or the default one: what changed, how to install it, where
 * it is, and its files with their sha256.
 * @param room - the list of changes is cut so that the notes aren't longer than this, if the rest allows it.
 *   Characters
 */
export function releaseNotes(facts: NotesFacts, room: number = MAXIMUM_NOTES): string {
  const template = visibleDocument(facts.template ?? DEFAULT_NOTES_TEMPLATE);
  const changes = visibleDocument(facts.changes ?? '').trim();
  const parts = fillNotesTemplate(template, valuesOf(facts, SOME_CHANGES)).split(SOME_CHANGES);
  const places = parts.length - 1;
  if (changes === '' || places === 0) return `${fillNotesTemplate(template, valuesOf(facts, changes))}\n`;
  const left = Math.max(0, room - parts.join('').length - 2);
  return `${fillNotesTemplate(template, valuesOf(facts, shortened(changes, Math.floor(left / places))))}\n`;
}
