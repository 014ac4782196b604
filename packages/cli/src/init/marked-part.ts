import { findPart, partMarkers, tidyText, withoutEnding, writtenPart } from '#release-model';

/** The outcome for a part between markers in a person's file. */
export type PartOutcome = 'inserted' | 'unchanged' | 'kept';

/** A part that we write, and its name. */
export interface MarkedPart {
  /** `install` → `<!-- repo-agent-actions:install -->` … `<!-- /repo-agent-actions:install -->` */
  readonly name: string;
  /** Without its markers. */
  readonly body: string;
}

/** A part with its markers. */
export function enclosed({ name, body }: MarkedPart): string {
  return writtenPart(partMarkers(name), body, '\n\n');
}

/** Where a missing part goes; `null`: nowhere, because the person has written something similar. */
export type Place = (text: string) => number | null;

/**
 * Puts a part into a text. Existing text between its markers belongs to the person and is kept, so the part is only
 * filled in where they are empty. Uses the line ends of the text.
 */
export function withPart(text: string, part: MarkedPart, place: Place): { text: string; outcome: PartOutcome } {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const own = (words: string): string => words.replaceAll('\n', lineEnd);
  const found = findPart(text, partMarkers(part.name));
  if (found?.isClosed === true) {
    const inside = tidyText(found.inside);
    if (inside === part.body.trim()) return { text, outcome: 'unchanged' };
    if (inside !== '') return { text, outcome: 'kept' };
    return { text: `${found.before}${own(enclosed(part))}${found.after}`, outcome: 'inserted' };
  }
  const at = place(text);
  if (at === null) return { text, outcome: 'unchanged' };
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).replace(/^\s*/u, '');
  const pieces = [before, own(enclosed(part)), after].filter((piece) => piece !== '');
  return { text: `${pieces.join(lineEnd + lineEnd)}${after === '' ? lineEnd : ''}`, outcome: 'inserted' };
}

/** A heading of a Markdown text. */
export interface Heading {
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** Where the next line begins. */
  readonly end: number;
}

/** The headings of a Markdown text that begin with `#`, except inside code. */
export function headingsOf(text: string): readonly Heading[] {
  const headings: Heading[] = [];
  let fence: string | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.['mark'] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      continue;
    }
    fence = mark;
    const [before, marks] = /^ {0,3}(#{1,6})\s/u.exec(line) ?? [];
    if (mark === null && before !== undefined && marks !== undefined) {
      headings.push({
        title: withoutEnding(line.slice(before.length).trim(), '#').trimEnd(),
        level: marks.length,
        end: Math.min(at, text.length),
      });
    }
  }
  return headings;
}
