import { withoutEnding } from '#release-model';
import { compareVersions, parseVersion, tryParseVersion } from '#python-standards';

/** A section of a changelog about one version. */
export interface ChangelogSection {
  /** As the heading spells it. */
  readonly version: string;
  /** The heading itself, and its line from 1. */
  readonly title: string;
  readonly line: number;
  /** The text below the heading, without surrounding blank lines; empty when there is none. */
  readonly text: string;
}

interface Heading {
  readonly title: string;
  /** 1 is the highest. */
  readonly level: number;
  /** Index of its first line, and of the first one below it. */
  readonly start: number;
  readonly end: number;
}

type VersionHeading = Heading & { readonly version: string | null };

function endsSection(heading: Heading, next: VersionHeading | undefined): boolean {
  return next === undefined || next.level <= heading.level || next.version !== null;
}

const UNDERLINE = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/u;

/** reStructuredText may underline a title with what fences code in Markdown; such a line is as long as the title. */
function isUnderline(line: string, above: string | undefined): boolean {
  const title = above?.trim() ?? '';
  return UNDERLINE.test(line) && title !== '' && line.trim().length >= title.length;
}

/** A Markdown heading may also end with hashes, after a space. */
function withoutClosingHashes(title: string): string {
  const rest = withoutEnding(title, '#');
  return rest === '' || /\s$/u.test(rest.slice(-1)) ? rest.trimEnd() : title;
}

/** The headings of Markdown (`##`, underlined) and reStructuredText (underlined in any style), outside code fences. */
function headingsIn(lines: readonly string[]): readonly Heading[] {
  const headings: Heading[] = [];
  const styles: string[] = [];
  let fence: string | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const mark: string | undefined = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1];
    const isClosing: boolean = fence !== null && mark?.startsWith(fence) === true && line.trim() === mark;
    if (fence !== null || (mark !== undefined && !isUnderline(line, lines[index - 1]))) {
      fence = isClosing ? null : (fence ?? mark ?? null);
      continue;
    }
    const [marks, hashes] = /^ {0,3}(#{1,6})\s/u.exec(line) ?? [];
    if (marks !== undefined && hashes !== undefined) {
      const title = withoutClosingHashes(line.slice(marks.length).trim());
      headings.push({ title, level: hashes.length, start: index, end: index + 1 });
      continue;
    }
    const style = UNDERLINE.exec(lines[index + 1] ?? '')?.[1];
    if (style === undefined || line.trim() === '' || UNDERLINE.test(line) || /^\s*[-*+]\s/u.test(line)) continue;
    const overlined = UNDERLINE.exec(lines[index - 1] ?? '')?.[1] === style;
    const name = overlined ? `${style}${style}` : style;
    if (!styles.includes(name)) styles.push(name);
    headings.push({
      title: line.trim(),
      level: styles.indexOf(name) + 1,
      start: overlined ? index - 1 : index,
      end: index + 2,
    });
    index += 1;
  }
  return headings;
}

/** The version that a heading names first: `[1.2.3] - 2026-01-01`, `Version 1.2.3`, `name 1.2.3 (yanked)`. */
function versionIn(title: string): string | null {
  const words = title.replace(/\]\([^()]*\)/gu, ']').split(/[\s[\](),:;*`|]+/u);
  const isVersion = (word: string): boolean => /^v?\d/iu.test(word) && tryParseVersion(word) !== undefined;
  return (
    words.find(isVersion) ?? words.map((word) => /^[\w.]+?-(v?\d.*)$/u.exec(word)?.[1] ?? '').find(isVersion) ?? null
  );
}

/** Whether a line begins with a version, followed by a separator or by at most three words. */
function beginsWithVersion(line: string): boolean {
  const version = /^(?:version |release )?v?\d+(?:\.\d+)+/iu.exec(line)?.[0];
  if (version === undefined) return false;
  const [attached = '', ...words] = line.slice(version.length).trimEnd().split(/\s+/u);
  return /[-(,:]/u.test(attached) || /^[-(,:]/u.test(words[0] ?? '') || words.length <= 3;
}

/** Lines that begin with a version but aren't marked as headings, as in old text files: `1.2.3 (2026-01-01)`. */
function plainHeadings(lines: readonly string[]): readonly Heading[] {
  return lines.flatMap((line, index) =>
    beginsWithVersion(line) && versionIn(line) !== null
      ? [{ title: line, level: 1, start: index, end: index + 1 }]
      : [],
  );
}

/** Removes surrounding blank lines, and link definitions at the end, which belong to the whole file. */
function tidy(lines: readonly string[]): string {
  const isBlank = (line = ''): boolean => line.trim() === '';
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1]) || /^\s*\[[^\]]+\]:/u.test(lines[end - 1] ?? ''))) end -= 1;
  let start = 0;
  while (start < end && isBlank(lines[start])) start += 1;
  return lines.slice(start, end).join('\n').trimEnd();
}

/** The sections of a changelog that name a version, in the order of the file (Keep a Changelog, and plain headings). */
export function changelogSections(text: string): readonly ChangelogSection[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const withVersion = (heading: Heading): VersionHeading => ({ ...heading, version: versionIn(heading.title) });
  const found = headingsIn(lines).map(withVersion);
  const headings = found.some(({ version }) => version !== null) ? found : plainHeadings(lines).map(withVersion);
  return headings.flatMap((heading, index) => {
    const { version } = heading;
    if (version === null) return [];
    // A section ends at the next version at the latest, so that each heading is read once.
    let next = index + 1;
    while (next < headings.length && !endsSection(heading, headings[next])) next += 1;
    const { title, start } = heading;
    return [
      { version, title, line: start + 1, text: tidy(lines.slice(heading.end, headings[next]?.start ?? lines.length)) },
    ];
  });
}

/** The section for a version, however it is spelled. */
export function sectionFor(sections: readonly ChangelogSection[], version: string): ChangelogSection | null {
  const wanted = parseVersion(version);
  return sections.find((section) => compareVersions(parseVersion(section.version), wanted) === 0) ?? null;
}
