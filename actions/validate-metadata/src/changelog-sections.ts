import { compareVersions, parseVersion, tryParseVersion } from '@repo-agent-actions/python-standards';

/** A section of a changelog about one version. */
export interface ChangelogSection {
  /** As the heading spells it. */
  readonly version: string;
  /** Below the heading, without blank lines around it; empty when nothing is said. */
  readonly text: string;
}

interface Heading {
  readonly title: string;
  /** The smaller, the higher. */
  readonly level: number;
  /** Index of its first line, and of the first one below it. */
  readonly start: number;
  readonly end: number;
}

const UNDERLINE = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/u;

/** reStructuredText may underline with what fences code in Markdown, if it is as long as the title above. */
function isUnderline(line: string, above: string | undefined): boolean {
  const title = above?.trim() ?? '';
  return UNDERLINE.test(line) && title !== '' && line.trim().length >= title.length;
}

/** The headings of Markdown (`##`, underlined) and reStructuredText (underlined in any style); nothing within code fences. */
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
    const [, hashes, title] = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/u.exec(line) ?? [];
    if (hashes !== undefined && title !== undefined) {
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
  const words = title.replace(/\]\([^)]*\)/gu, ']').split(/[\s[\](),:;*`|]+/u);
  const isVersion = (word: string): boolean => /^v?\d/iu.test(word) && tryParseVersion(word) !== undefined;
  return (
    words.find(isVersion) ?? words.map((word) => /^[\w.]+?-(v?\d.*)$/u.exec(word)?.[1] ?? '').find(isVersion) ?? null
  );
}

/** Lines that begin with a version and are no headings, as old text files have them: `1.2.3 (2026-01-01)`. */
function plainHeadings(lines: readonly string[]): readonly Heading[] {
  return lines.flatMap((line, index) =>
    /^(?:version |release )?v?\d+(?:\.\d+)+\S*(?:\s*[-(,:].*|(?:\s+\S+){1,3})?$/iu.test(line) &&
    versionIn(line) !== null
      ? [{ title: line, level: 1, start: index, end: index + 1 }]
      : [],
  );
}

/** Cuts off blank lines around, and link definitions at the end, which belong to the whole file. */
function tidy(lines: readonly string[]): string {
  const text = lines.join('\n');
  return text.replace(/(?:\n|^)(?:\s*\[[^\]\n]+\]:[^\n]*(?:\n|$))+\s*$/u, '').replace(/^\s*\n|\s+$/gu, '');
}

/** The sections of a changelog that name a version, in the order of the file (Keep a Changelog, and plain headings). */
export function changelogSections(text: string): readonly ChangelogSection[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const found = headingsIn(lines);
  const headings = found.some(({ title }) => versionIn(title) !== null) ? found : plainHeadings(lines);
  return headings.flatMap((heading, index) => {
    const version = versionIn(heading.title);
    if (version === null) return [];
    const next = headings
      .slice(index + 1)
      .find(({ level, title }) => level <= heading.level || versionIn(title) !== null);
    return [{ version, text: tidy(lines.slice(heading.end, next?.start ?? lines.length)) }];
  });
}

/** The section for a version, however it is spelled. */
export function sectionFor(sections: readonly ChangelogSection[], version: string): ChangelogSection | null {
  const wanted = parseVersion(version);
  return sections.find((section) => compareVersions(parseVersion(section.version), wanted) === 0) ?? null;
}
