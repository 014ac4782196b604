import { isSameText, partMarker, withWrittenPart, type PartMarkers } from '#release-model';
import { MAXIMUM_NOTES } from './release-notes.ts';

/** The markers around our part of a release's notes; a browser doesn't show them. */
export const NOTES_MARKERS: PartMarkers = { begin: partMarker('begin'), end: partMarker('end') };

/**
 * Puts our part into the notes of a release. What a person wrote before and after the markers stays; without a complete
 * pair of markers, all existing text counts as a person's, and ours comes after it.
 * @param existing - the notes as the forge has them; empty when there is no release
 */
export function notesWithOurs(existing: string, ours: string): string {
  return withWrittenPart(existing, NOTES_MARKERS, ours, 'theirs');
}

/** How long our part may be in addition to what a person wrote. Characters. */
export function roomForOurs(existing: string): number {
  return Math.max(0, MAXIMUM_NOTES - (notesWithOurs(existing, '').length + 4));
}

/** Whether two notes are the same to a reader: servers change line endings and trailing whitespace. */
export const sameNotes = isSameText;
