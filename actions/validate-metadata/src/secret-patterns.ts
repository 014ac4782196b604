/** A text that should not be in anybody's sources. */
export interface SecretPattern {
  readonly rule: 'secret-text' | 'secret-literal';
  readonly what: string;
  /** Global; where it has a group `value`, that is what is judged for being a placeholder. */
  readonly pattern: RegExp;
  /** Only in files of this name. */
  readonly files?: RegExp;
  readonly remedy: string;
}

const REVOKE = 'Revoke it, for it is known to whoever has the repository, and remove it';

export const SECRET_PATTERNS: readonly SecretPattern[] = [
  { rule: 'secret-text', what: 'a token of PyPI', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/gu, remedy: REVOKE },
  {
    rule: 'secret-text',
    what: 'a private key',
    // With a line of the key behind it: code that only knows the marker is no key.
    pattern:
      /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\\r)?(?:\\n|[\s"'+])+[A-Za-z0-9/=:,-][A-Za-z0-9+/=:, -]{23,}/gu,
    remedy: 'Take the key out of use, for it is known to whoever has the repository, and remove it',
  },
  {
    rule: 'secret-text',
    what: 'an access key of AWS',
    pattern: /\b(?<value>(?:AKIA|ASIA)[0-9A-Z]{16})\b/gu,
    remedy: REVOKE,
  },
  {
    rule: 'secret-text',
    what: 'a token of a forge',
    pattern: /\b(?<value>gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_-]{20,})\b/gu,
    remedy: REVOKE,
  },
  { rule: 'secret-text', what: 'a token of Slack', pattern: /\bxox[abprs]-\d+-[A-Za-z0-9-]{20,}/gu, remedy: REVOKE },
  {
    rule: 'secret-literal',
    what: 'a literal that looks like a password',
    pattern:
      /\b(?=\w*(?:password|passwd|secret|api_?key|access_?key|auth_?token))\w+\s*(?::\s*str\s*)?=\s*(["'])(?<value>[^"'\s]{6,})\1/giu,
    files: /\.py$/u,
    remedy: 'Read it from the environment, or add the rule to ignore with a reason',
  },
];

const PLACEHOLDER =
  /example|sample|dummy|fake|test|placeholder|change.?me|your|secret|password|passwd|token|api.?key|redacted|none|null|^<.*>$|^\$|[{}%*]|^(.)\1+$|^x+|\.{3}/iu;

/** Whether a literal only stands for a secret. Keys and tokens are placeholders only when they say so. */
export function isPlaceholder(rule: SecretPattern['rule'], value: string): boolean {
  return rule === 'secret-text'
    ? /EXAMPLE|^(?:AKIA|ASIA)(.)\1{7}|(?:x{8}|X{8}|0{12}|1234567890)/u.test(value)
    : PLACEHOLDER.test(value);
}
