import { hasReferenceWithPlus, isLicenseGrammatical, parseLicenseExpression } from './license-expression.ts';
import { isTable, readStrings, typeName, type RuleContext } from './rule-context.ts';
import type { License } from './project-table.ts';

function readExpression({ tables, report }: RuleContext, text: string): License {
  const path = ['project', 'license'];
  if (hasReferenceWithPlus(text)) {
    report('U87a', 'refused', path, `'${text}' has a "+" after a LicenseRef, which makes PyPI fail`, 'Remove the "+"');
    return { expression: text };
  }
  try {
    const canonical = parseLicenseExpression(text, tables.licenses ?? null);
    if (canonical !== text && tables.licenses !== undefined) {
      report('P10', 'advice', path, `'${text}' becomes ${canonical} in the metadata`, `Write license = "${canonical}"`);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const severity = isLicenseGrammatical(text) ? (tables.unknownLicense ?? 'refused') : 'refused';
    const remedy =
      'Write an SPDX expression such as "MIT" or "Apache-2.0 OR MIT"; use "LicenseRef-…" for a license of your own';
    report('P10', severity, path, reason, remedy);
  }
  return { expression: text };
}

/** P10: an SPDX expression. P11: the deprecated table. */
export function readLicense(context: RuleContext): License | null {
  const value = context.project['license'];
  const path = ['project', 'license'];
  if (value === undefined) return null;
  if (typeof value === 'string') return readExpression(context, value);
  if (!isTable(value)) {
    context.report('P10', 'refused', path, `must be a string, not ${typeName(value)}`, 'Write license = "MIT"');
    return null;
  }
  const { file, text, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) context.report('P11', 'refused', path, `has the key ${unknown}`, 'Write license = "MIT"');
  if ((file === undefined) === (text === undefined)) {
    context.report(
      'P11',
      'refused',
      path,
      'must have either file or text',
      'Write license = "MIT" and license-files = ["LICENSE"]',
    );
    return null;
  }
  const given = file ?? text;
  if (typeof given !== 'string') {
    context.report('P11', 'refused', path, `must contain a string, not ${typeName(given)}`, 'Write license = "MIT"');
    return null;
  }
  context.report(
    'P11',
    'warning',
    path,
    'is a table, which is deprecated',
    'Write an SPDX expression, license = "MIT", and license-files = ["LICENSE"]',
  );
  return file === undefined ? { text: given } : { file: given };
}

/** The reason why a pattern of license-files isn't allowed (PEP 639); `null` when it is. */
export function globProblem(pattern: string): string | null {
  if (pattern.startsWith('/')) return 'begins with /';
  if (pattern.includes('..')) return "contains '..'";
  if (pattern.includes(':\\') || /^[A-Za-z]:/u.test(pattern)) return 'names a drive';
  if (pattern.includes('\\')) return 'contains a backslash';
  return /^[\w \-./*?[\]\p{L}\p{N}]+$/u.test(pattern) ? null : 'contains a character that is not allowed in patterns';
}

/** P12: the patterns of license-files. Whether they match a file is checked by whoever has the tree. */
export function readLicenseFiles(context: RuleContext): readonly string[] | null {
  const { project, report } = context;
  const path = ['project', 'license-files'];
  const value = project['license-files'];
  if (isTable(value)) {
    report('P12', 'refused', path, 'must be an array of patterns, not a table', 'Write license-files = ["LICENSE*"]');
    return null;
  }
  const patterns = readStrings(context, 'P12', project, 'license-files', path);
  if (patterns === null) return null;
  if (isTable(project['license'])) {
    report(
      'P12',
      'refused',
      path,
      "can't be combined with a license table",
      'Write license = "MIT" as an SPDX expression',
    );
  }
  return patterns.filter((pattern, index) => {
    const problem = globProblem(pattern);
    if (problem !== null)
      report(
        'P12',
        'refused',
        [...path, index],
        `'${pattern}' ${problem}`,
        'Name files below the project, with / between folders',
      );
    return problem === null;
  });
}
