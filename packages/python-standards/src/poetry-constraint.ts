import { splitOnSpace, stripSpace } from './python-text.ts';
import { tryParseVersion } from './version.ts';

function release(version: string, at: number): string | null {
  const numbers = tryParseVersion(version)?.release.map(Number);
  if (numbers === undefined) return null;
  const kept = numbers.slice(0, at + 1);
  while (kept.length <= at) kept.push(0);
  return kept.map((number, index) => (index === at ? number + 1 : number)).join('.');
}

/**
 * Poetry's version constraint as a specifier set: `^3.9` is `>=3.9,<4`, `~3.9` is `>=3.9,<3.10`. `null` for everything, and
 * for what a specifier set can't express (`||`).
 */
export function poetryConstraint(constraint: string): string | null {
  const clauses = constraint
    .split(',')
    .flatMap((part) => stripSpace(part).split(/(?<=\s)(?=[<>=!~^])/u))
    .map((clause) => splitOnSpace(clause).join(''));
  const specifiers = clauses.map((clause) => {
    const [, operator = '', version = ''] = /^(\^|~(?!=))?(.*)$/u.exec(clause) ?? [];
    if (operator === '') return /^\d+(?:\.\d+)*(?:\.\*)?$/u.test(version) ? `==${version}` : version;
    const parts = version.split('.').map(Number);
    const first = parts.findIndex((part) => part > 0);
    const upper = release(
      version,
      operator === '^' ? Math.max(0, first < 0 ? parts.length - 1 : first) : Math.min(1, parts.length - 1),
    );
    return upper === null ? null : `>=${version},<${upper}`;
  });
  if (
    constraint.includes('|') ||
    specifiers.includes('*') ||
    specifiers.some((specifier) => specifier === null || specifier === '')
  )
    return null;
  return specifiers.join(',');
}
