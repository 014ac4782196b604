import type { Severity } from '#release-model';
import { isExamplePath } from './example-path.ts';

/**
 * The rules about secrets: a file that exists to contain them, a token or key in a text, a literal that its name gives
 * away, and what could not be searched.
 */
export const SECRET_RULES = ['secret-file', 'secret-text', 'secret-literal', 'secret-unread'] as const;

export type SecretRule = (typeof SECRET_RULES)[number];

/** `certain`: the form alone shows that it is one. `likely`: a name, or a value that looks random, suggests it. */
export type Certainty = 'certain' | 'likely';

/** One secret, or what looks like one. It never contains the secret itself. */
export interface SecretHit {
  readonly rule: SecretRule;
  readonly sure: Certainty;
  /** What it is, as the end of a sentence that begins with `contains`: `a GitHub token (ghp_…)`. */
  readonly what: string;
  /** From 1; `null` where the file as a whole is meant. */
  readonly line: number | null;
}

/**
 * The one table of severities, for the tree and for archives alike. What is certain stops. What is only likely, and what is
 * in a place where keys are used as examples, is for a person to judge.
 * @param path - relative to the project, with `/`
 */
export function severityOfSecret({ rule, sure }: Pick<SecretHit, 'rule' | 'sure'>, path: string): Severity {
  if (rule === 'secret-unread') return 'advice';
  return sure === 'likely' || isExamplePath(path) ? 'warning' : 'unsafe';
}
