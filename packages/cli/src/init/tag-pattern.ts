import { matchWithTimeout } from '#process';

/** Characters with a special meaning in the pattern of a workflow's trigger. */
const SPECIAL = /[\\*?+[\]!]/gu;

/**
 * The pattern of the tags that start a release: the prefix, then as many numbers as the project's versions have, at
 * most three. A star matches everything but a slash, so pre-releases and further numbers match, too.
 * @param prefix - what tags begin with, unescaped
 * @param numbers - how many numbers a version has at least
 */
export function tagPattern(prefix: string, numbers: number): string {
  const stars = Array.from({ length: Math.min(3, numbers) }, () => '*');
  return `${prefix.replaceAll(SPECIAL, (letter) => `\\${letter}`)}${stars.join('.')}`;
}

/** No tag that git accepts matches a longer pattern. */
const LONGEST_PATTERN = 1_000;

function matches(pattern: string, tag: string): boolean {
  const expression = pattern.length > LONGEST_PATTERN ? null : expressionOf(pattern);
  if (expression === null) return false;
  // Few stars allow few ways to match; the guard would cost more than the match.
  if ((pattern.match(/[*+?]/gu)?.length ?? 0) <= 3) return expression.test(tag);
  const match = matchWithTimeout(expression, tag);
  return match !== null && match !== 'too-slow';
}

/** A pattern of `tags:` as a regular expression; `null` when servers refuse it. */
function expressionOf(pattern: string): RegExp | null {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern.charAt(at);
    if (pattern.startsWith('**/', at)) {
      source += '(?:.+/)?';
      at += 2;
    } else if (pattern.startsWith('**', at)) {
      source += '.*';
      at += 1;
    } else if (letter === '*') source += '[^/]*';
    else if ((letter === '?' || letter === '+') && at > 0) source += letter;
    else if (letter === '[') {
      const range = /^\[(?<inside>[A-Za-z0-9-]+)\]/u.exec(pattern.slice(at))?.[0];
      if (range === undefined) return null;
      source += range;
      at += range.length - 1;
    } else if (letter === '\\') {
      at += 1;
      if (at >= pattern.length) return null;
      source += quoted(pattern.charAt(at));
    } else source += quoted(letter);
  }
  try {
    return new RegExp(`^(?:${source})$`, 'u');
  } catch {
    return null;
  }
}

function quoted(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&');
}

/**
 * Whether pushing a tag starts a workflow with these patterns, by the rules of Gitea and GitHub: the last pattern that
 * matches counts, and one that begins with `!` excludes.
 */
export function startsAt(patterns: readonly string[], tag: string): boolean {
  let starts = false;
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith('!');
    if (matches(isNegative ? pattern.slice(1) : pattern, tag)) starts = !isNegative;
  }
  return starts;
}
