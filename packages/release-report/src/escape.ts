const ESC = '\u001b';
const BELL = '\u0007';

/** ANSI sequences: OSC up to its end, CSI, and the two-character escapes. A terminal would obey them, a page shows dirt. */
const ansi = new RegExp(
  `${ESC}\\][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\)?|[${ESC}\u009b]\\[?[0-?]*[ -/]*[@-~]|${ESC}[ -/]*[0-~]`,
  'gu',
);

/** Everything that is not seen but changes what is seen: controls but for tab and line feed, and the bidirectional marks. */
const invisible = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/**
 * Text as a person should see it: without terminal sequences; carriage returns become line feeds; other control
 * characters, bidirectional marks and lone surrogates become U+FFFD, so that nothing can hide or reorder what is there.
 */
export function visibleText(text: string): string {
  return text.replace(ansi, '').replace(/\r\n?/gu, '\n').replace(invisible, '\ufffd');
}

/** One line of at most `maximum` characters, with an ellipsis where it was cut. */
export function oneLine(text: string, maximum = 500): string {
  const line = visibleText(text).replace(/\s+/gu, ' ').trim();
  return cut(line, maximum);
}

/** Cuts after `maximum` UTF-16 units, never inside a character, and says how many are left out. */
export function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const kept = text.slice(0, maximum).replace(/[\ud800-\udbff]$/u, '');
  return `${kept}… (${String(text.length - kept.length)} characters more)`;
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Untrusted text as text of an HTML page or the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/gu, (character) => HTML[character] ?? '');
}

/**
 * Untrusted text as one line of GitHub-flavoured Markdown. Every ASCII sign that could mean something is written as a
 * character reference: CommonMark takes a reference as text and never as structure, so that neither a table nor a link,
 * an image, a mention, HTML or a heading can come of it.
 */
export function escapeMarkdown(text: string, maximum = 500): string {
  return oneLine(text, maximum).replace(/[!-/:-@[-`{-~]/gu, (character) =>
    /[.,/-]/u.test(character) ? character : `&#${String(character.charCodeAt(0))};`,
  );
}

/** The URL as it may stand in an `href`, or `null` when it isn't a plain http(s) URL or holds a password. */
export function linkTarget(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
