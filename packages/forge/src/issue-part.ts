const END = '<!-- repo-agent-actions:failure-end -->';

/** A tag as a comment of HTML can hold it: no `--`, no `>`. */
function harmless(tag: string): string {
  return encodeURIComponent(tag.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*~]/gu,
    (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
}

/** The line by which the issue of a tag is known; a browser doesn't show it. Each tag has another one. */
export function issueMarker(tag: string): string {
  return `<!-- repo-agent-actions:failure ${harmless(tag)} -->`;
}

function tidy(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}

function linesOf(body: string): readonly string[] {
  return tidy(body)
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Whether a body is that of the issue of a tag: the marker is a line of it. */
export function isBodyOf(body: string, tag: string): boolean {
  return linesOf(body).includes(issueMarker(tag));
}

/**
 * Puts our part into the body of an issue. What people wrote before and after it stays; where the end of our part is
 * gone, all that comes after its beginning is taken for ours.
 * @param existing - as the forge has it; empty for a new issue
 */
export function bodyWithOurs(existing: string, tag: string, ours: string): string {
  const lines = linesOf(existing);
  const begin = lines.indexOf(issueMarker(tag));
  const end = begin < 0 ? -1 : lines.indexOf(END, begin);
  const before = begin < 0 ? lines : lines.slice(0, begin);
  const after = end < 0 ? [] : lines.slice(end + 1);
  const part = [issueMarker(tag), tidy(ours).replaceAll('<!-- repo-agent-actions:', '<! -- repo-agent-actions:'), END];
  return [before.join('\n'), part.join('\n'), after.join('\n')]
    .map(tidy)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Whether two texts are the same to a reader: servers change line ends and the blanks at the end. */
export function sameBody(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}
