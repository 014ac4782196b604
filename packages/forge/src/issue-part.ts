import { findPart, isSameText, partMarker, withWrittenPart, type PartMarkers } from '#release-model';

/** A tag in a form that an HTML comment can contain: no `--`, no `>`. */
function harmless(tag: string): string {
  return encodeURIComponent(tag.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*~]/gu,
    (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
}

/** The line that identifies the issue of a tag; a browser doesn't show it. It is different for each tag. */
export function issueMarker(tag: string): string {
  return partMarker(`failure ${harmless(tag)}`);
}

function markersOf(tag: string): PartMarkers {
  return { begin: issueMarker(tag), end: partMarker('failure-end') };
}

/** Whether a body belongs to the issue of a tag: it has the marker as a line. */
export function isBodyOf(body: string, tag: string): boolean {
  return findPart(body, markersOf(tag)) !== null;
}

/** The tag that a body is about, by the first marker in it; `null` when it isn't that of a stopped release. */
export function tagOfBody(body: string): string | null {
  const written = /^[ \t]*<!-- repo-agent-actions:failure (?<tag>[\w.%]+) -->[ \t]*\r?$/mu.exec(body)?.groups?.['tag'];
  if (written === undefined) return null;
  try {
    const tag = decodeURIComponent(written);
    return isBodyOf(body, tag) ? tag : null;
  } catch {
    return null;
  }
}

/**
 * Puts our part into the body of an issue. What people wrote before and after it stays; if the end of our part is
 * missing, everything after its beginning counts as ours.
 * @param existing - as the forge has it; empty for a new issue
 */
export function bodyWithOurs(existing: string, tag: string, ours: string): string {
  return withWrittenPart(existing, markersOf(tag), ours, 'ours');
}

/** Whether two texts are the same to a reader: servers change line endings and trailing whitespace. */
export const sameBody = isSameText;
