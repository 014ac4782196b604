import { MAXIMUM_NOTES } from './release-notes.ts';

/** What stands around our part of a release's notes; a browser doesn't show it. */
export const NOTES_MARKERS = {
  begin: '<!-- repo-agent-actions:begin -->',
  end: '<!-- repo-agent-actions:end -->',
} as const;

function tidy(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}

/** Our part, which can't hold what ends it. */
function enclosed(ours: string): string {
  const plain = tidy(ours).replaceAll('<!-- repo-agent-actions:', '<!-- repo-agent-actions :');
  return `${NOTES_MARKERS.begin}\n${plain}\n${NOTES_MARKERS.end}`;
}

/**
 * Puts our part into the notes of a release. What a person wrote before and after the markers stays; without a whole
 * pair of markers all that is there is taken for a person's, and ours comes after it.
 * @param existing - the notes as the forge has them; empty when there is no release
 */
export function notesWithOurs(existing: string, ours: string): string {
  const text = tidy(existing);
  const begin = text.indexOf(NOTES_MARKERS.begin);
  const end = begin < 0 ? -1 : text.indexOf(NOTES_MARKERS.end, begin);
  const [before, after] = end < 0 ? [text, ''] : [text.slice(0, begin), text.slice(end + NOTES_MARKERS.end.length)];
  return [before, enclosed(ours), after]
    .map(tidy)
    .filter((part) => part !== '')
    .join('\n\n');
}

/** How long our part may be beside what a person wrote. Characters. */
export function roomForOurs(existing: string): number {
  return Math.max(0, MAXIMUM_NOTES - (notesWithOurs(existing, '').length + 4));
}

/** Whether two notes are the same to a reader: servers change line ends and the blanks at the end. */
export function sameNotes(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}
