import { SHORTEST_MASK } from '#action-kit';
import { visibleValue } from '#harmless-text';
import { ReleaseError } from '#release-model';

/** A secret to set. */
export interface SecretLine {
  readonly name: string;
  readonly value: string;
}

function wrong(problem: string, remedy: string): ReleaseError {
  return new ReleaseError({ subject: 'set-secrets', problem, remedy });
}

/**
 * Reads lines of `NAME=value`; skips empty lines and those that begin with `#`. No message contains a value.
 * @param allowed - the names that the workflows use
 * @throws ReleaseError for a line of another form, a name that no workflow uses, and a value that can't be a token
 */
export function parseSecretLines(text: string, allowed: readonly string[]): readonly SecretLine[] {
  const secrets = new Map<string, string>();
  const names = allowed.join(', ');
  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const place = `line ${index + 1} of the standard input`;
    const match = /^(?<name>[A-Za-z_][A-Za-z0-9_]*)\s*=(?<value>.*)$/u.exec(line)?.groups;
    const name = match?.['name'];
    if (name === undefined) throw wrong(`${place} is not NAME=value`, `Write one of ${names}, then = and the token`);
    if (!allowed.includes(name))
      throw wrong(`${place}: no workflow here uses ${visibleValue(name, 60)}`, `They use ${names}`);
    if (secrets.has(name)) throw wrong(`${place}: ${name} appears twice`, 'Give it once');
    secrets.set(name, checkedValue(name, (match?.['value'] ?? '').trimStart(), place));
  }
  if (secrets.size === 0) {
    throw wrong('the standard input contains no secret', `Pass lines such as ${allowed[0] ?? 'NAME'}=value`);
  }
  return [...secrets].map(([name, value]) => ({ name, value }));
}

/** @throws ReleaseError for what can't be a token */
export function checkedValue(name: string, value: string, place: string): string {
  if (value === '') throw wrong(`${place}: ${name} is empty`, 'Give the whole token');
  if (/[^\x21-\x7e]/u.test(value) || /^(["']).*\1$/u.test(value)) {
    throw wrong(
      `${place}: ${name} contains a space, quotes around it, or a character that no token has`,
      'Give only the token',
    );
  }
  if (value.length < SHORTEST_MASK) {
    throw wrong(
      `${place}: ${name} is shorter than ${SHORTEST_MASK} characters, too short to be masked in logs`,
      'Give the whole token',
    );
  }
  return value;
}
