/** Runners refuse to mask shorter texts, because they are common in every log. Characters. */
export const SHORTEST_SECRET = 8;

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Percent-encoded by the common server languages, and as a browser writes it in an address. */
function percentForms(secret: string): readonly string[] {
  const component = encodeURIComponent(wellFormed(secret));
  // RFC 3986 reserves these too, and Python and Go encode them
  const strict = component.replace(
    /[!'()*]/gu,
    (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
  const lower = (text: string): string => text.replace(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase());
  const address = new URL('https://index.invalid/');
  address.password = secret;
  return [
    component,
    strict,
    lower(strict),
    strict.replaceAll('%2F', '/'),
    new URLSearchParams({ s: secret }).toString().slice(2),
    address.password,
  ];
}

/** As a string in JSON: plainly, as Go writes it (HTML-safe), and in ASCII alone as Python writes it. */
function jsonForms(secret: string): readonly string[] {
  const plain = JSON.stringify(secret).slice(1, -1);
  const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const units = plain.split('');
  return [
    plain,
    plain.replace(/[<>&\u2028\u2029]/gu, unicode),
    units.map((unit) => (unit > '\u007e' ? unicode(unit) : unit)).join(''),
    plain.replaceAll('/', '\\/'),
  ];
}

/** In HTML: quotation marks have names in Python's escaping, and numbers in Go's. */
function htmlForms(secret: string): readonly string[] {
  const marked = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    marked,
    marked.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
    marked.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    marked.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  ];
}

/** The value of Basic authentication, with and without padding, in either alphabet. */
function basicForms(username: string, secret: string): readonly string[] {
  const bytes = Buffer.from(`${username}:${secret}`, 'utf8');
  const basic = bytes.toString('base64');
  return [basic, withoutEnding(basic, '='), encodeURIComponent(basic), bytes.toString('base64url')];
}

/**
 * Every form in which a secret may appear in a log or a response, per line, with and without surrounding whitespace: as
 * is, percent-encoded, in JSON, in HTML, and as the value of Basic authentication. Forms too short to be masked are
 * omitted; `checkToken` refuses such a token.
 */
export function secretForms(username: string, token: string): readonly string[] {
  const forms = new Set<string>();
  const lines = token.split(/[\r\n]+/u);
  for (const secret of [...lines, ...lines.map((line) => line.trim())]) {
    if (secret === '') continue;
    const all = [
      secret,
      ...percentForms(secret),
      ...jsonForms(secret),
      ...htmlForms(secret),
      ...basicForms(username, secret),
    ];
    for (const form of all) if (form.length >= SHORTEST_SECRET) forms.add(form);
  }
  // The longest first, so that replacing one never leaves a piece of another.
  return [...forms].sort((a, b) => b.length - a.length);
}
import { withoutEnding } from '#release-model';
