/** Constants of RFC 3492, section 5. */
const BASE = 36;
const FIRST_THRESHOLD = 1;
const LAST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;
const LAST_CODE = 0x10ffff;

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  while (rest > ((BASE - FIRST_THRESHOLD) * LAST_THRESHOLD) / 2) {
    rest = Math.floor(rest / (BASE - FIRST_THRESHOLD));
    k += BASE;
  }
  return k + Math.floor(((BASE - FIRST_THRESHOLD + 1) * rest) / (rest + SKEW));
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, FIRST_THRESHOLD), LAST_THRESHOLD);
}

/** Encodes a label, without the prefix `xn--`. @standard RFC 3492 */
export function encodePunycode(label: string): string {
  const points = Array.from(label, (one) => one.codePointAt(0) ?? 0);
  let output = points
    .filter((point) => point < FIRST_CODE)
    .map((point) => String.fromCharCode(point))
    .join('');
  const basic = output.length;
  if (basic > 0) output += '-';
  let [code, delta, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  const ordered = [...new Set(points.filter((point) => point >= FIRST_CODE))].sort((a, b) => a - b);
  let handled = basic;
  for (const next of ordered) {
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      let rest = delta;
      let k = BASE;
      for (; rest >= threshold(k, bias); k += BASE) {
        const limit = threshold(k, bias);
        output += DIGITS.charAt(limit + ((rest - limit) % (BASE - limit)));
        rest = Math.floor((rest - limit) / (BASE - limit));
      }
      output += DIGITS.charAt(rest);
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return output;
}

/**
 * Decodes a label, without the prefix `xn--`, of ASCII in lower case.
 * @returns `null` for what isn't Punycode
 * @standard RFC 3492
 */
export function decodePunycode(encoded: string): string | null {
  const hyphen = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(0, hyphen)), (one) => one.charCodeAt(0));
  let [code, at, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let next = hyphen + 1; next < encoded.length;) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = DIGITS.indexOf(encoded.charAt(next));
      if (digit < 0 || next >= encoded.length) return null;
      next += 1;
      at += digit * weight;
      const limit = threshold(k, bias);
      if (digit < limit) break;
      weight *= BASE - limit;
    }
    const count = points.length + 1;
    code += Math.floor(at / count);
    if (code > LAST_CODE) return null;
    bias = adapted(at - before, count, before === 0);
    at %= count;
    points.splice(at, 0, code);
    at += 1;
  }
  return points.map((point) => String.fromCodePoint(point)).join('');
}
