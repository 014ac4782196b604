import { withoutEnding } from '#release-model';
import { SHORTEST_SECRET } from '#http';

/** The username that goes with an API token. */
export const TOKEN_USER = '__token__';

/** What is wrong with a token, in words that don't reveal any of it. */
export interface TokenProblem {
  readonly problem: string;
  readonly remedy: string;
}

const COPY_AGAIN = 'Copy the complete token again, and nothing else';

/** What people store instead of a token, or around it. Tested in this order. */
const API_TOKEN_MISTAKES: readonly (readonly [form: RegExp, ...words: readonly [problem: string, remedy: string]])[] = [
  [
    /^(?:authorization\s*:\s*)?(?:bearer|basic|token)\s+\S/iu,
    'starts with a word from an HTTP header, Bearer or Basic',
    'Store only the token',
  ],
  [/^\s*["'\u2018-\u201f`].*["'\u2018-\u201f`]\s*$/su, 'has quotation marks around it', 'Store it without them'],
  [
    /^(?:export\s+)?[A-Za-z_][\w.-]*\s*[=:]\s*["']?pypi-/u,
    'is a whole line of a settings file, including the name',
    'Store only the part after the =',
  ],
  [
    /^(?:\$\w+|\$\{\w+\}|\$\([^)]*\)|%\w+%|<[^>]*>|\[[^\]]*\])$/u,
    'is a placeholder that was never replaced',
    'Store the token itself',
  ],
];

/** What is never a password, for any user. */
const PLACEHOLDERS: readonly (readonly [form: RegExp, problem: string, remedy: string])[] = [
  [/^\*+$/u, 'is the row of asterisks that a log shows instead of a secret', 'Store the token itself'],
  [
    /^\$?\{\{.*\}\}$/su,
    'is an expression that was not evaluated, ${{ … }}',
    'Write it in the workflow file, where expressions are evaluated, without nested quotation marks',
  ],
];

/** Pasted twice, with or without something in between. */
function isDoubled(token: string): boolean {
  const second = token.startsWith('pypi-') ? token.indexOf('pypi-', 1) : -1;
  return second > 0 && withoutEnding(token.slice(0, second), ' \t\r\n\v\f\u00a0,;') === token.slice(second);
}

/**
 * Judges a secret by its form alone.
 * @returns `null` when nothing is wrong with it
 */
export function tokenProblem(username: string, token: string): TokenProblem | null {
  const mistakes = username === TOKEN_USER ? [...PLACEHOLDERS, ...API_TOKEN_MISTAKES] : PLACEHOLDERS;
  for (const [form, problem, remedy] of mistakes) if (form.test(token)) return { problem, remedy };
  if (username === TOKEN_USER && isDoubled(token))
    return { problem: 'contains the token twice', remedy: 'Store it once' };
  if (username === TOKEN_USER && /^pypi-Ag[EI].*pypi-Ag[EI]/su.test(token)) {
    return { problem: 'contains two tokens', remedy: 'Store the one for this index' };
  }
  if (/[\r\n]/u.test(token)) return { problem: 'contains a line break', remedy: 'Store the secret again, as one line' };
  if (username === TOKEN_USER && /\s/u.test(token)) return { problem: 'contains a space', remedy: COPY_AGAIN };
  if (/\p{Cc}/u.test(token)) return { problem: 'contains a control character', remedy: 'Store the secret again' };
  if (username === TOKEN_USER && token.startsWith('pypi-') && !/^[\w-]+={0,2}$/u.test(token)) {
    return { problem: 'contains a character that is not allowed in an API token', remedy: COPY_AGAIN };
  }
  if (token.length < SHORTEST_SECRET) {
    return {
      problem: `is shorter than ${SHORTEST_SECRET} characters, so logs can't mask it`,
      remedy: token === '' ? 'Set it to the token for the index' : 'Use a longer one',
    };
  }
  return null;
}
