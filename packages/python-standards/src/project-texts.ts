import type { Severity } from '#release-model';
import { breaksHeaderParser, contentTypeProblems } from './content-type.ts';
import { LONGEST_SUMMARY } from './index-limits.ts';
import { LINE_BREAK } from './python-text.ts';
import { readString, typeName, isTable, type RuleContext } from './rule-context.ts';
import { parseSpecifierSet } from './specifiers.ts';
import type { Readme } from './project-table.ts';

/** P06: the summary is one line; U34: of at most 512 characters. */
export function readDescription(context: RuleContext): string | null {
  const text = readString(context, 'P06', 'description');
  if (text === null) return null;
  const path = ['project', 'description'];
  if (LINE_BREAK.test(text)) {
    context.report(
      'P06',
      'refused',
      path,
      'has a line break',
      'Write the summary on one line, and put the rest in the README',
    );
  }
  if (Array.from(text).length > LONGEST_SUMMARY) {
    context.report(
      'U34',
      'refused',
      path,
      `is longer than ${LONGEST_SUMMARY} characters`,
      'Shorten the summary, and put the rest in the README',
    );
  }
  return text;
}

/** P09: requires-python. */
export function readRequiresPython(context: RuleContext): string | null {
  const text = readString(context, 'P09', 'requires-python');
  if (text === null) return null;
  try {
    parseSpecifierSet(text);
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.report(
      'P09',
      'refused',
      ['project', 'requires-python'],
      `is not a specifier set: ${reason}`,
      'Write it like ">=3.10" or ">=3.10,<4"',
    );
    return null;
  }
}

function typeOfFile(file: string): string | null {
  const lower = file.toLowerCase();
  return lower.endsWith('.md') ? 'text/markdown' : lower.endsWith('.rst') ? 'text/x-rst' : null;
}

function readReadmeTable(context: RuleContext, table: Readonly<Record<string, unknown>>): Readme | null {
  const wrong = (message: string, remedy: string, severity: Severity = 'refused'): void => {
    context.report('P08', severity, ['project', 'readme'], message, remedy);
  };
  const { file, text, 'content-type': contentType, ...others } = table;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) wrong(`has the key ${unknown}`, 'Use file or text, and content-type');
  if ((file === undefined) === (text === undefined)) wrong('must have either file or text', 'Give one of the two');
  for (const [key, value] of Object.entries({ file, text, 'content-type': contentType })) {
    if (value !== undefined && typeof value !== 'string')
      wrong(`${key} must be a string, not ${typeName(value)}`, 'Write it in quotes');
  }
  if (contentType === undefined) {
    wrong(
      'has no content-type',
      `Add content-type = "${typeOfFile(typeof file === 'string' ? file : '') ?? 'text/markdown'}"`,
    );
  } else if (typeof contentType === 'string') {
    for (const problem of breaksHeaderParser(contentType) ? ['it makes PyPI fail'] : contentTypeProblems(contentType)) {
      wrong(
        `has the content-type ${contentType}: ${problem}`,
        'Write text/markdown, text/x-rst or text/plain, with charset=UTF-8 or without a charset',
        context.tables.policies,
      );
    }
  }
  const stringOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { file: stringOr(file), text: stringOr(text), contentType: stringOr(contentType) };
}

/** P07 and P08: the README. Whether the file exists is checked by whoever has the tree. */
export function readReadme(context: RuleContext): Readme | null {
  const value = context.project['readme'];
  if (value === undefined) return null;
  if (isTable(value)) return readReadmeTable(context, value);
  if (typeof value !== 'string') {
    context.report(
      'P07',
      'refused',
      ['project', 'readme'],
      `must be a string or a table, not ${typeName(value)}`,
      'Name the file',
    );
    return null;
  }
  const contentType = typeOfFile(value);
  if (contentType === null) {
    const remedy = `Write readme = {file = "${value}", content-type = "text/plain"}, or name a .md or .rst file`;
    context.report('P07', 'refused', ['project', 'readme'], `'${value}' ends neither in .md nor in .rst`, remedy);
  }
  return { file: value, text: null, contentType };
}
