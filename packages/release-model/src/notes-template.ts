import { nearestName } from './nearest-name.ts';
import { ReleaseError } from './release-error.ts';

/** What a template of release notes may contain, as `{{ changelog }}`, and what each stands for. */
export const NOTES_PLACEHOLDERS = {
  changelog: 'the section of the changelog, or what the input notes says',
  install: 'the commands that install the release, and each extra for users, from the index that it is on',
  links: 'a list of its pages on the index',
  documentation: 'a link to the documentation that the metadata names',
  compare: 'a link to all changes since the release before',
  contributors: 'who has committed since the release before, by name, as .mailmap has them',
  files: 'a table of the files with their sha256',
  name: 'the name of the project',
  version: 'the version',
  tag: 'the tag',
  'previous-tag': 'the tag of the release before',
} as const satisfies Readonly<Record<string, string>>;

export type NotesPlaceholder = keyof typeof NOTES_PLACEHOLDERS;

/** The template of a project that has none. */
export const DEFAULT_NOTES_TEMPLATE = `{{ changelog }}

## Installation

{{ install }}

{{ links }}
- {{ documentation }}
- {{ compare }}

## Files

{{ files }}
`;

/** Longer templates can't be notes. Characters. */
export const MAXIMUM_NOTES_TEMPLATE = 50_000;

const NAMES = Object.keys(NOTES_PLACEHOLDERS) as readonly NotesPlaceholder[];

/** Anything in two braces; `${{ … }}` is an expression of a workflow, which somebody shows. */
const PLACEHOLDER = /(?<!\$)\{\{(?<inside>[^{}\n]*)\}\}/gu;

/** Two opening braces that begin nothing. */
const UNCLOSED = /(?<!\$)\{\{(?![^{}\n]*\}\})/u;

function placeholderOf(inside: string): NotesPlaceholder | null {
  const name = inside.trim().replaceAll('_', '-');
  return NAMES.find((known) => known === name) ?? null;
}

/** The placeholders of a template; without those that are unknown. */
export function notesPlaceholders(template: string): ReadonlySet<NotesPlaceholder> {
  return new Set(
    [...template.matchAll(PLACEHOLDER)].flatMap(({ groups }) => placeholderOf(groups?.['inside'] ?? '') ?? []),
  );
}

/**
 * Requires that a template has only placeholders that we know.
 * @param source - its file, or the setting that contains it, for messages
 * @throws ReleaseError that names the line and every placeholder there is
 */
export function checkNotesTemplate(template: string, source: string): void {
  const remedy = `The placeholders are ${NAMES.map((name) => `{{ ${name} }}`).join(', ')}`;
  if (template.trim() === '') throw new ReleaseError({ subject: source, problem: 'is empty', remedy });
  if (template.length > MAXIMUM_NOTES_TEMPLATE)
    throw new ReleaseError({
      subject: source,
      problem: `has ${String(template.length)} characters, more than notes may have`,
      remedy: `Shorten it to ${String(MAXIMUM_NOTES_TEMPLATE)}, or link to the text`,
    });
  for (const [at, line] of template.split('\n').entries()) {
    const where = `${source}:${String(at + 1)}`;
    if (UNCLOSED.test(line))
      throw new ReleaseError({ subject: where, problem: 'has {{ without }} on the same line', remedy });
    for (const { 0: whole, groups } of line.matchAll(PLACEHOLDER)) {
      const inside = groups?.['inside'] ?? '';
      if (placeholderOf(inside) !== null) continue;
      const meant = nearestName(inside.trim(), NAMES);
      throw new ReleaseError({
        subject: where,
        problem: `${whole.slice(0, 80)} is unknown`,
        remedy: `${meant === null ? '' : `Did you mean {{ ${meant} }}? `}${remedy}`,
      });
    }
  }
}

/** A line of a template, filled. */
interface FilledLine {
  readonly text: string;
  /** Whether it had placeholders, and all of them are empty. */
  readonly isLeftOut: boolean;
  /** Of a heading: its level. */
  readonly level: number | null;
}

/** What comes before a placeholder that is alone on its line, and belongs before each line of its text, too. */
const CONTINUED = /^[ \t]*(?:>[ \t]*)+$|^[ \t]+$/u;

function filledLine(line: string, values: Readonly<Record<NotesPlaceholder, string>>, inCode: boolean): FilledLine {
  let found = 0;
  let given = 0;
  const text = line.replace(PLACEHOLDER, (whole: string, inside: string, at: number) => {
    const name = placeholderOf(inside);
    if (name === null) return whole;
    const value = values[name];
    found += 1;
    if (value !== '') given += 1;
    const before = line.slice(0, at);
    const isAlone = CONTINUED.test(before) && line.slice(at + whole.length).trim() === '';
    return isAlone ? value.split('\n').join(`\n${before}`) : value;
  });
  const level = inCode ? undefined : /^ {0,3}(?<marks>#{1,6})(?:\s|$)/u.exec(line)?.groups?.['marks']?.length;
  return { text, isLeftOut: found > 0 && given === 0, level: level ?? null };
}

/** Whether a heading has nothing left below it, because all of that is empty. */
function isBare(lines: readonly FilledLine[], at: number, level: number): boolean {
  const end = lines.findIndex((line, place) => place > at && line.level !== null && line.level <= level);
  const below = lines.slice(at + 1, end === -1 ? undefined : end);
  return below.some((line) => line.isLeftOut) && below.every((line) => line.isLeftOut || line.text.trim() === '');
}

/**
 * Fills a template of release notes. A line whose placeholders are all empty is left out, and so is a heading that has
 * nothing else below it. What a value contains is never taken for a placeholder.
 * @param values - Markdown; safe where it comes from elsewhere
 */
export function fillNotesTemplate(template: string, values: Readonly<Record<NotesPlaceholder, string>>): string {
  let fence: string | null = null;
  const lines = template.split(/\r\n|\n|\r/u).map((line) => {
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.['mark'] ?? null;
    const filled = filledLine(line, values, fence !== null);
    if (fence === null) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = null;
    return filled;
  });
  const kept: string[] = [];
  let hasGap = false;
  for (const [at, line] of lines.entries()) {
    const isGone = line.isLeftOut || (line.level !== null && isBare(lines, at, line.level));
    // What was left out was between two blank lines, of which one is enough
    if (!isGone && !(hasGap && line.text.trim() === '' && (kept.at(-1) ?? '').trim() === '')) kept.push(line.text);
    hasGap = isGone || (hasGap && line.text.trim() === '');
  }
  return kept.join('\n').trim();
}
