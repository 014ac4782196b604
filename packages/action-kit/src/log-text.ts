import { joinLines } from '@repo-agent-actions/release-model';

/**
 * Text for a log. What packages, tools and servers say can hold line breaks that a terminal hides, escape sequences,
 * and lines that a runner takes for a command of ours.
 */

// Written as escapes, so that this file holds none of them: the control sequences of ECMA-48.
const ESCAPE_SEQUENCES = new RegExp(
  [
    '\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?', // OSC … BEL or ST: titles, links
    '\\u001b[PX^_][^\\u001b]*(?:\\u001b\\\\)?', // DCS, SOS, PM, APC … ST
    '[\\u001b]\\[[0-?]*[ -/]*[@-~]?', // CSI: colours, cursor
    '\\u009b[0-?]*[ -/]*[@-~]?', // CSI as one character
    '\\u001b[ -/]*[0-~]?', // the rest of the two-character ones
  ].join('|'),
  'gu',
);

/** Control characters but tab and line feed; the marks that turn the direction of writing (they show a line as what it isn't). */
const CONTROLS = /(?![\t\n])[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text without escape sequences and control characters; every sort of line break is a line feed. */
export function plainText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(ESCAPE_SEQUENCES, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(CONTROLS, '');
}

/**
 * Text that can't issue a workflow command: a runner obeys a line that begins with `::` (after any blanks), and one
 * with `##[` anywhere. Both get a blank in the middle.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [');
}

/** What may be written to a log of a job, whoever it comes from. */
export function logText(text: string): string {
  return withoutCommands(plainText(text)).trimEnd();
}

/** The same on one line. */
export function logLine(text: string): string {
  return joinLines(logText(text), ' ').trim();
}
