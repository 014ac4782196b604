/** Words that mean nothing special to any shell. One that begins with `~` or `=` isn't one of these. */
const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;

/**
 * One word of a command that people copy, as every POSIX shell takes it: quoted where it contains anything but letters,
 * digits and a few signs.
 * @param word - any text; without NUL, which no command can contain
 * @returns the word, or the word in single quotes, in which a shell reads nothing
 */
export function shellWord(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * A path as a word of a command, which the command can't take for an option.
 * @param path - relative or absolute
 */
export function shellPath(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}
