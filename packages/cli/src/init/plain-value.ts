import { ReleaseError } from '@repo-agent-actions/release-model';

/**
 * What could end its place in a workflow or a document, or be read there as more than a name: controls and characters
 * that nobody sees, the signs of code, tags, tables and escapes in Markdown, and the braces of an expression.
 */
const MORE_THAN_A_NAME = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`<>|\\]|\{\{|\}\}/u;

/**
 * A name of the project's, judged before it is written into a workflow or a document.
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
    problem: `holds ${shown}, which a workflow or a document would read as more than a name`,
    remedy: 'Rename it, and run this again',
  });
}
