import { rule, type Rule } from './rule.ts';

/** Folders in which people keep made-up keys. */
const MADE_UP =
  /(?:^|\/)(?:tests?|testing|testdata|test_[^/]*|examples?|samples?|docs?|documentation|fixtures?|vectors|demos?)\//iu;

const SECRET_NAMES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /(?:^|\/)\.env(?:\.(?!(?:example|sample|template|dist|defaults?|test|tests|testing|ci)$)[^/]+)?$/iu,
    'a file of environment variables',
  ],
  [/(?:^|\/)\.pypirc$/u, 'a file of index passwords'],
  [/(?:^|\/)[._]netrc$/u, 'a file of passwords'],
  [/(?:^|\/)\.git-credentials$/u, 'a file of git passwords'],
  [/(?:^|\/)\.git\/config$/u, 'a git configuration, which may hold a token'],
  [/(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/u, 'a private SSH key'],
  [/(?:^|\/)\.aws\/credentials$/u, 'a file of AWS keys'],
  [/(?:^|\/)\.docker\/config\.json$/u, 'a file of registry passwords'],
];

const TOKENS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/pypi-AgE[A-Za-z0-9_-]{60,}/u, 'an API token of PyPI'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/u, 'a token of GitHub'],
  [/\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/u, 'a token of GitHub'],
  [/\bglpat-[A-Za-z0-9_-]{20}\b/u, 'a token of GitLab'],
  [/\bAKIA(?![0-9A-Z]{9}EXAMPLE)[0-9A-Z]{16}\b/u, 'an access key of AWS'],
  [/\bxox[abprs]-[0-9]{10,}-[0-9]{10,}-[A-Za-z0-9-]{20,}/u, 'a token of Slack'],
  [/\bsk_live_[A-Za-z0-9]{24,}\b/u, 'a key of Stripe'],
  [/\bnpm_[A-Za-z0-9]{36}\b/u, 'a token of npm'],
  [/\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{80,}/u, 'a key of Anthropic'],
];

/** A whole key: the marker lines alone stand in many a program that reads keys. */
const PRIVATE_KEY =
  /-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----\r?\n(?:[A-Za-z-]+: [^\n]*\n|[^\S\n]*\n)*[A-Za-z0-9+/]{40,}/u;

/** What the name of a member gives away; `null` when nothing. */
export function secretByName(path: string): string | null {
  return SECRET_NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** What a member's text gives away. */
export function secretsInText(text: string): readonly string[] {
  const found = TOKENS.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
  return PRIVATE_KEY.test(text) ? [...found, 'a private key'] : found;
}

const TAKE_OUT =
  'Take it out of the distribution and make it invalid where it was given out: whatever was in a file that others saw is known';

/** Rules about secrets. The index takes them all, and shows them to everybody for ever. */
export const SECRET_RULES: readonly Rule[] = [
  rule({ id: 'secret-file', severity: 'unsafe', known: 'file' }, ['contents'], ({ contents }) =>
    contents.members.flatMap(({ path, kind, size }) => {
      const what = kind === 'directory' || size === 0 ? null : secretByName(path);
      return what === null
        ? []
        : [
            {
              message: `holds ${what}`,
              remedy: TAKE_OUT,
              member: path,
              ...(MADE_UP.test(path) ? { severity: 'advice' as const } : {}),
            },
          ];
    }),
  ),
  rule({ id: 'secret-text', severity: 'unsafe', known: 'file' }, ['inspection'], ({ inspection }) =>
    inspection.secrets.map(({ member, what }) => ({
      message: `holds ${what}`,
      remedy: TAKE_OUT,
      member,
      ...(MADE_UP.test(member) ? { severity: 'advice' as const } : {}),
    })),
  ),
];
