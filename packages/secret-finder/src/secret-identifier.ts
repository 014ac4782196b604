/** What a name says of its value. */
export interface SecretIdentifier {
  /** A password may be a word; a token or key is made by a machine. */
  readonly kind: 'password' | 'token';
  /** The name is about a secret, but more likely names something else: `token_url`, `password_field`, `max_tokens`. */
  readonly isWeak: boolean;
}

/** Words that make a name one of a secret, joined by `_` where they are two. */
const SECRET_WORD =
  /(?:^|_)(?<word>[a-z0-9]*?(?<kind>token|secret|password|passwd|passphrase|passw|pwd|credential|api_?key|apikey|access_?key|private_?key|auth_?key|signing_?key|encryption_?key|secret_?key|account_?key|master_?key|deploy_?key|webhook_?url)s?)(?=\d*(?:_|$))/gu;

/** The last word of names that are about a secret, but not for one. */
const ABOUT = new Set(
  (
    'type types url urls uri uris endpoint name names file files filename path paths dir folder field fields label id ids header headers ' +
    'prefix suffix pattern regex regexp re length len size bytes env envvar var variable param params parameter prompt help message msg error errors ' +
    'hint class cls count counts limit limits expiry expires expiration ttl timeout lifetime age format alg algorithm algo backend scope scopes ' +
    'placeholder description desc doc docs title text kind provider manager strategy policy generator validator validators option options flag ' +
    'column table ref method required enabled disabled status version location source getter factory callback handler hash hasher hashers ' +
    'fingerprint checksum digest index position start end state mode view form template reset set map dict list tuple iterator stream ' +
    'key keyname id ids auth exchange request response info grant usage usages management permission permissions role roles rotation schema enc encoding'
  ).split(' '),
);

const BEFORE = new Set([
  'no',
  'is',
  'has',
  'use',
  'max',
  'min',
  'num',
  'allow',
  'require',
  'requires',
  'with',
  'without',
  'get',
  'set',
  'check',
  'validate',
  'missing',
  'invalid',
  'public',
  'csrf',
  'pad',
  'eos',
  'bos',
  'unk',
  'sep',
  'cls',
  'mask',
  'next',
  'page',
  'continuation',
  'pagination',
  'sync',
  'cancel',
  'cancellation',
]);

/** `clientSecret` and `CLIENT-SECRET` as `client_secret`. */
function snake(name: string): string {
  return name
    .replace(/(?<lower>[a-z0-9])(?<upper>[A-Z])/gu, '$<lower>_$<upper>')
    .replaceAll(/[-.]/gu, '_')
    .toLowerCase();
}

/** What a name says about its value; `null` when it isn't the name of a secret. */
export function readIdentifier(name: string): SecretIdentifier | null {
  const plain = snake(name);
  const matches = [...plain.matchAll(SECRET_WORD)];
  const last = matches.at(-1);
  const word = last?.groups?.['word'];
  if (last === undefined || word === undefined) return null;
  const after = plain
    .slice(last.index + last[0].length)
    .split('_')
    .filter((part) => part !== '');
  const before = plain.slice(0, last.index).split('_');
  const isPlural = word.endsWith('s') && !/(?:pass|access)$/u.test(word);
  const kind = matches.some(({ groups }) => /passw|passphrase|pwd|secret$/u.test(groups?.['kind'] ?? ''))
    ? 'password'
    : 'token';
  const isWeak =
    isPlural ||
    after.some((part) => ABOUT.has(part.replace(/\d/gu, ''))) ||
    before.some((part) => BEFORE.has(part)) ||
    (matches.length === 1 && /^(?:pwd|credential)s?$/u.test(word));
  return { kind, isWeak };
}

/** Whether a name is that of a token of a forge, whose tokens are plain hexadecimal digits. */
export function isTokenName(name: string): boolean {
  return /token|gitea|forgejo/iu.test(name) && !/commit|sha|rev|hash|ref(?!resh)|version|digest|checksum/iu.test(name);
}
