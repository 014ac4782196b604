/** A bracket expression of a glob as one of a regular expression. */
function bracket(body: string): string {
  const escaped = body.replace(/[\\\]^]/gu, String.raw`\$&`);
  return body.startsWith('!') ? `[^/${escaped.slice(1)}]` : `[${escaped}]`;
}

/**
 * A glob as a regular expression over paths with `/`: `*` and `?` stay within a folder, `**` doesn't, `[…]` is one
 * character. What else a shell knows is taken literally.
 */
export function globToRegExp(glob: string, flags = 'u'): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|\[[!]?[^\]/]+\]|[^*?[]+|\[/gu, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.startsWith('[') && token.length > 2) return bracket(token.slice(1, -1));
    return token.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`, flags);
}

/** The paths that a pattern names: a file, everything below a folder, or what a glob matches. */
export function pathsMatching(pattern: string, files: readonly string[]): readonly string[] {
  const plain = pattern.replace(/^\.\/|\/+$/gu, '');
  if (plain === '.' || plain === '') return files;
  const whole = globToRegExp(plain);
  const below = globToRegExp(`${plain}/**`);
  return files.filter((file) => whole.test(file) || below.test(file));
}
