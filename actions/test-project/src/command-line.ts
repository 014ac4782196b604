import { ReleaseError } from '#release-model';

/** Characters that have a meaning only in a shell. */
const SHELL_ONLY = new Set(['|', '&', ';', '<', '>', '`', '(', ')']);

function wrong(source: string, line: string, problem: string, remedy: string): ReleaseError {
  return new ReleaseError({ subject: source, problem: `'${line}' ${problem}`, remedy });
}

/**
 * Splits a line into arguments as a POSIX shell would (blanks, quotes, backslashes), without anything else that a
 * shell does: nothing is expanded, and no command but the first word is run.
 * @param source - the input, for messages
 * @throws ReleaseError when a quote isn't closed, or the line needs a shell
 */
export function parseCommandLine(line: string, source: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: '"' | "'" | null = null;
  const characters = Array.from(line);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const next = characters[at + 1];
    if (quote === "'") {
      if (character === "'") quote = null;
      else word = (word ?? '') + character;
    } else if (character === '\\' && (quote === null || (next !== undefined && '"\\$`'.includes(next)))) {
      if (next === undefined) throw wrong(source, line, 'ends with a backslash', 'Put each command on one line');
      word = (word ?? '') + next;
      at += 1;
    } else if (quote === '"') {
      if (character === '"') quote = null;
      else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/u.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (SHELL_ONLY.has(character)) {
      throw wrong(
        source,
        line,
        `has an unquoted '${character}', but commands run without a shell`,
        'Put each command on a line of its own, and quote literal characters',
      );
    } else {
      word = (word ?? '') + character;
    }
  }
  if (quote !== null) throw wrong(source, line, `has an unclosed ${quote}`, 'Close the quote');
  if (word !== null) words.push(word);
  const [first] = words;
  if (first === undefined || first === '')
    throw wrong(source, line, "doesn't name a command", 'Write a command, or remove the line');
  if (/^[A-Za-z_]\w*=/u.test(first)) {
    throw wrong(
      source,
      line,
      'begins with a variable, but commands run without a shell',
      "Set variables in the step's env",
    );
  }
  return words;
}
