/** Words by which a value says that it is a placeholder. No random value contains one of these by chance. */
const SAYS_SO =
  /example|placeholder|change[-_ .]?(?:me|this|it)|replace|redacted|dummy|sample|insert[-_ ]|your[-_ ]|^your|fake|not[-_ ]?a?[-_ ]?real|not[-_ ]?secret|todo|fixme|\.{3}|…|x{6}|0{8}|\*{4}/iu;

/** A value that is a reference as a whole: `$TOKEN`, `${…}`, `{{ … }}`, `$(…)`, `!Ref …`, `secrets.TOKEN`. */
const REFERENCE =
  /^(?:\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|[0-9@*])|\$\{.*\}|\{\{.*\}\}|\$\(.*\)|`.*`|#\{.*\}|!(?:Ref|Sub|GetAtt|vault|secret|env|ENV|include|ImportValue|reference)\b.*|(?:secrets|env|vars|var)\.\w+|process\.env\..*|os\.environ.*|vault:.*|ENC\[.*)$/u;

/** `<token>`, `[token]`, `{token}`, `%TOKEN%`, `@token@`; around a random value they are part of it. */
const WRAPPED = /^(?:<(?<angle>.*)>|\[(?<square>.*)\]|\{(?<curly>.*)\}|%(?<percent>.*)%|@(?<at>.*)@)$/u;

/**
 * Parts that are filled in: by a shell, a template, `%`, or `format`. A brace or a percent sign alone doesn't count.
 */
const FILLED_IN =
  /\$\{[^{}]{1,200}\}|\{\{[^{}]{0,200}\}\}|\$\([^()]{1,200}\)|<%[^%]{0,200}%>|#\{[^{}]{1,200}\}|%\([A-Za-z_]\w{0,60}\)[sdr]|\{(?:[A-Za-z_][\w.]{2,60})?(?:![rsa])?\}|\$(?:[A-Z][A-Z0-9_]{2,60}|[a-z]{3,30}(?:_[a-z]+){0,9})\b|%(?:[A-Z][A-Z0-9_]{2,60})%|^%[sdr]$|%[sdr]\b/gu;

/** What people write in place of a secret. A value that consists only of these is a placeholder. */
const STAND_INS: ReadonlySet<string> = new Set(
  (
    'test tests testing tester secret secrets password passwords passwd passw pass passphrase pwd pw token tokens key keys api apikey ' +
    'access private auth authtoken oauth bearer basic user username admin administrator root guest anonymous foo foobar bar baz qux spam eggs ham ' +
    'my the a an some any no none null nil undefined true false yes default empty unknown value string str text name id client server ' +
    'db database local localhost host demo temp tmp here is this it for and or of to in on with not set unset valid invalid bad good wrong ' +
    'correct incorrect old new first second third other another postgres postgresql mysql mariadb redis rabbitmq mongo mongodb django flask ' +
    'insecure unsafe very super really long short random mock stub dev development prod production staging ci hello world required optional ' +
    'hidden masked service account credentials credential login email mail current real a b c abc abcd abcdef xyz asdf qwerty blah whatever ' +
    'something anything nothing sha md hex base enter input output type field data jwt refresh session csrf signing encryption public ' +
    'org sk pk rk whsec pypi testpypi gitea github gitlab aws google azure openai slack'
  ).split(' '),
);

/** Values that specifications show, and that the documentation of clients repeats: RFC 5849, 6749 and 6750. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'dpf43f3p2l4k3l03',
  'kd94hf93k423kf44',
  'hh5s93j4hdidpola',
  'hdhd0244k9j7ao03',
  'nnch734d00sl2jdk',
  'pfkkdhi9sl3r4s00',
  'kkk9d7dh3k39sjv7',
  'dh893hdasih9',
  '9djdj82h48djs9d2',
  'j49sk3j29djd',
  '2YotnFZFEjr1zCsicMWpAA',
  'tGzv3JOkF0XG5Qx2TlKWIA',
  'mF_9.B5f-4.1JqM',
  'SplxlOBeZQQYbYS6WxSbIA',
  'gX1fBat3bV',
  '7Fjfp0ZBr1KtDRbnfVdmIw',
]);

/**
 * Letters or digits in the order of the alphabet or the keyboard; what is left after removing them shows whether there
 * is more.
 */
const SEQUENCES =
  /0?123456789?0?|0?1234567?8?|0?12345|abcdefghi?j?k?l?m?n?o?p?q?r?s?t?u?v?w?x?y?z?|abcdefg?|qwertyu?i?o?p?|9876543210?|deadbeef|cafebabe|f00dbabe|badc0ffee/giu;

const CAMEL = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u;

/** Words of a value, by run of letters: `getUserID` is a run of three. */
function runsOf(value: string): readonly (readonly string[])[] {
  return (value.match(/[A-Za-z]+/gu) ?? []).map((run) => run.split(CAMEL));
}

function distinct(text: string): number {
  return new Set(text.toLowerCase()).size;
}

/** `xxxx`, `****`, `XXXX-XXXX`, `0000`, `abababab` */
function isRepeated(value: string): boolean {
  const letters = value.replace(/[^A-Za-z0-9]/gu, '');
  return letters.length === 0 ? distinct(value) <= 2 : distinct(letters) <= 2;
}

/**
 * Whether what follows the start of a token is obviously made up: it says so, repeats itself, or counts.
 * @param rest - the token without its public start
 */
export function isMadeUpToken(rest: string): boolean {
  const body = rest.replace(/^.*\//u, '');
  if (/example|placeholder|changeme|your[-_]?|redacted|dummy|fake/iu.test(rest)) return true;
  if (/x{8}|X{8}|0{12}|1234567890|\*{4}|\.{3}/u.test(rest)) return true;
  return isRepeated(body);
}

/**
 * Whether a value is only a placeholder for a secret, judged by its text: it says so, refers to something, is filled
 * in, repeats itself, counts, or is made of the words that people write in such a place. Characters such as `%`, `*`,
 * `{` and `}` don't make a placeholder.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length < 4 || PUBLISHED.has(text) || SAYS_SO.test(text) || REFERENCE.test(text) || isRepeated(text))
    return true;
  const groups: readonly (string | undefined)[] = Object.values(WRAPPED.exec(text)?.groups ?? {});
  const inside = groups.find((part) => part !== undefined);
  if (inside !== undefined && !looksRandom(inside)) return true;
  const left = text.replace(FILLED_IN, (part) => (looksRandom(part) ? part : ''));
  if (left !== text && !looksRandom(left)) return true;
  return saysNothing(text) || saysNothing(text.replace(SEQUENCES, ''));
}

/** Whether a value is made of placeholder words, and of a number at most. */
function saysNothing(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/gu, '').length;
  const digits = text.replace(/[^0-9]/gu, '').length;
  const isKnown = runsOf(text)
    .flat()
    .every((word) => STAND_INS.has(word.toLowerCase()));
  return isKnown && digits <= 4 && (letters > 0 || digits === 0);
}

/**
 * How many letters are in words: with a vowel, without many consonants in a row, and short ones only when they are
 * separate.
 */
function spokenLetters(value: string): number {
  let letters = 0;
  for (const words of runsOf(value)) {
    for (const word of words) {
      const isWord = word.length >= (words.length === 1 ? 3 : 4) && /[aeiouy]/iu.test(word);
      if (isWord && !/[^aeiouy]{5}/iu.test(word)) letters += word.length;
    }
  }
  return letters;
}

/**
 * Whether a value looks made by a machine: no spaces, at least 10 characters, two kinds of them, and less than half of
 * it words.
 */
export function looksRandom(value: string): boolean {
  const alnum = value.replace(/[^A-Za-z0-9]/gu, '');
  if (/\s/u.test(value) || alnum.length < 10 || distinct(alnum) < 5) return false;
  const hasDigit = /[0-9]/u.test(alnum);
  const hasBothCases = /[a-z]/u.test(alnum) && /[A-Z]/u.test(alnum);
  if (!/[A-Za-z]/u.test(alnum) || !(hasDigit || hasBothCases)) return false;
  if (/^[0-9a-f]+$/iu.test(alnum) && alnum.length >= 16) return hasDigit;
  return spokenLetters(value) * 2 < alnum.length;
}
