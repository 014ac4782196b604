/**
 * A regular expression of Python for JavaScript, multi-line. `null` when it uses something that JavaScript doesn't have.
 */
export function translateRegExp(pattern: string): RegExp | null {
  const [, flags = '', body = ''] = /^(?:\(\?([a-zA-Z]+)\))?([\s\S]*)$/u.exec(pattern) ?? [];
  if (
    /[^aimsu]/u.test(flags) ||
    /\(\?(?:[a-zA-Z]+(?:-[a-zA-Z]+)?|-[a-zA-Z]+)[:)]|\(\?>|\(\?\(|\(\?#|[*+?}]\+/u.test(body)
  )
    return null;
  const source = body
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/gu, String.raw`\k<$1>`)
    .replace(/(?<!\\)((?:\\\\)*)\\A/gu, String.raw`$1(?<![\s\S])`)
    .replace(/(?<!\\)((?:\\\\)*)\\[Zz]/gu, String.raw`$1(?![\s\S])`);
  const own = ['i', 's'].filter((flag) => flags.includes(flag)).join('');
  try {
    return new RegExp(source, `m${own}`);
  } catch {
    return null;
  }
}
