const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r\n|[\s\S]))/gu;

// The body ends at the first closing quote without a backslash before it, in raw literals, too.
const LITERAL = /^([a-zA-Z]*)("""|'''|"|')((?:\\[\s\S]|(?!\2)[^\\])*)\2$/u;

function hasBareLineBreak(body: string): boolean {
  return /[\r\n]/u.test(body.replace(/\\(?:\r\n|[\s\S])/gu, ''));
}

/**
 * The value of one Python string literal, prefix and quotes included; `undefined` when it is anything but a plain
 * string (bytes, an f-string, a template, or an escape that Python refuses).
 */
export function decodePythonString(literal: string): string | undefined {
  const [, prefix = '', quote = '', body = ''] = LITERAL.exec(literal) ?? [];
  if (quote === '' || (quote.length === 1 && hasBareLineBreak(body))) return undefined;
  const kind = prefix.toLowerCase();
  if (kind === 'r') return body;
  if (kind !== '' && kind !== 'u') return undefined;
  const state = { valid: true };
  const value = body.replace(
    ESCAPE,
    (whole: string, octal?: string, x?: string, u?: string, long?: string, other?: string) => {
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      const hex = x ?? u ?? long;
      if (hex !== undefined) {
        const code = Number.parseInt(hex, 16);
        if (code <= 0x10ffff) return String.fromCodePoint(code);
        state.valid = false;
        return '';
      }
      // `\N{…}` needs the table of Unicode names; a half `\x` is a syntax error.
      if (other === 'N' || other === 'x' || other === 'u' || other === 'U') state.valid = false;
      return SIMPLE[other === '\r\n' ? '\n' : (other ?? '')] ?? whole;
    },
  );
  return state.valid ? value : undefined;
}
