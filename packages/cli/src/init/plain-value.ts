import { ReleaseError } from '#release-model';

/**
 * Characters that could end a value in a workflow or a document, or be read there as more than a name: control characters
 * and invisible ones, Markdown's characters for code, tags, tables and escapes, and the braces of an expression.
 */
const MORE_THAN_A_NAME = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`<>|\\]|\{\{|\}\}/u;

/**
 * Checks a name before it is written into a workflow or a document.
 * @param value - a path or a name that the project chose
 * @param subject - what it is, for the message
 * @throws ReleaseError for one that could be read as code where it is written
 */
export function plainValue(value: string, subject: string): string {
  const found = MORE_THAN_A_NAME.exec(value)?.[0];
  if (found === undefined) return value;
  const shown = /^[!-~]+$/u.test(found)
    ? found
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new ReleaseError({
    subject,
    problem: `contains ${shown}, which a workflow or a document would not read as part of a name`,
    remedy: 'Rename it, and run this again',
  });
}
