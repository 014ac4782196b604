import { findPart, isSameText, partMarker, withWrittenPart, type PartMarkers } from '@repo-agent-actions/release-model';

/** A tag as a comment of HTML can hold it: no `--`, no `>`. */
function harmless(tag: string): string {
  return encodeURIComponent(tag.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*~]/gu,
    (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
}

/** The line by which the issue of a tag is known; a browser doesn't show it. Each tag has another one. */
export function issueMarker(tag: string): string {
  return partMarker(`failure ${harmless(tag)}`);
}

function markersOf(tag: string): PartMarkers {
  return { begin: issueMarker(tag), end: partMarker('failure-end') };
}

/** Whether a body is that of the issue of a tag: the marker is a line of it. */
export function isBodyOf(body: string, tag: string): boolean {
  return findPart(body, markersOf(tag)) !== null;
}

/**
 * Puts our part into the body of an issue. What people wrote before and after it stays; where the end of our part is
 * gone, all that comes after its beginning is taken for ours.
 * @param existing - as the forge has it; empty for a new issue
 */
export function bodyWithOurs(existing: string, tag: string, ours: string): string {
  return withWrittenPart(existing, markersOf(tag), ours, 'ours');
}

/** Whether two texts are the same to a reader: servers change line ends and the blanks at the end. */
export const sameBody = isSameText;
