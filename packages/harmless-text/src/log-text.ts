import { visibleText } from './visible-text.ts';

/**
 * Text that can't issue a workflow command: a runner obeys a line that begins with `::` (after any spaces), and one
 * with `##[` anywhere. Both get a space in the middle.
 */
function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [');
}

/**
 * Foreign text for a log or a terminal, which may belong to a job: all of it is visible, and no line of it is a
 * workflow command. White space at its end is left out.
 */
export function logText(text: string): string {
  return withoutCommands(visibleText(text)).trimEnd();
}

/** The same on one line. */
export function logLine(text: string): string {
  return withoutCommands(visibleText(text).replace(/\s+/gu, ' ').trim());
}
