import { withoutEnding } from '#release-model';

/** A pattern over paths with `/`. */
export interface Glob {
  test(path: string): boolean;
}

/**
 * One step through a pattern. `names` is `*`, `anything` is `**`; `folders` is the way into `**` + `/`, whose rest is
 * `inside`.
 */
type Step =
  | { readonly kind: 'character'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'names' | 'anything' | 'folders' | 'inside' };

/** A longer pattern matches nothing: no system has such a path. */
const LONGEST = 4096;

/** A bracket expression: single characters and ranges, never a slash; `!` negates it. */
function bracket(body: string): (character: string) => boolean {
  const isTurned = body.startsWith('!') && body.length > 1;
  const characters = Array.from(isTurned ? body.slice(1) : body);
  const ranges: (readonly [string, string])[] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const first = characters[index] ?? '';
    const last = characters[index + 1] === '-' ? characters[index + 2] : undefined;
    ranges.push([first, last ?? first]);
    if (last !== undefined) index += 2;
  }
  const code = (character: string): number => character.codePointAt(0) ?? 0;
  return (character) =>
    character !== '/' &&
    ranges.some(([first, last]) => code(first) <= code(character) && code(character) <= code(last)) !== isTurned;
}

/**
 * Adds a step, and leaves out what adds nothing to the step before it, so that no run of such steps has to be walked.
 */
function add(steps: Step[], step: Step): void {
  const last = steps.at(-1)?.kind;
  if (step.kind === 'folders') {
    if (last !== 'anything' && last !== 'inside') steps.push(step, { kind: 'inside' });
    return;
  }
  if (step.kind === 'names' && (last === 'names' || last === 'anything')) return;
  if (step.kind === 'anything') {
    while (['names', 'anything', 'folders', 'inside'].includes(steps.at(-1)?.kind ?? '')) steps.pop();
  }
  steps.push(step);
}

function stepsOf(glob: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [token] of glob.matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]/]{1,255}\]|[^]/gu)) {
    if (token === '**/') add(steps, { kind: 'folders' });
    else if (token === '**') add(steps, { kind: 'anything' });
    else if (token === '*') add(steps, { kind: 'names' });
    else if (token === '?') add(steps, { kind: 'character', takes: (character) => character !== '/' });
    else if (token.startsWith('[') && token.length > 2)
      add(steps, { kind: 'character', takes: bracket(token.slice(1, -1)) });
    else add(steps, { kind: 'character', takes: (character) => character === token });
  }
  return steps;
}

/** Whether a pattern can name more than the one path that it spells. */
export function hasWildcard(glob: string): boolean {
  return /[*?[]/u.test(glob);
}

/** The places that can be reached from `places` without reading another character. */
function withSkipped(steps: readonly Step[], places: Set<number>): Set<number> {
  // A set that grows during the walk is walked to its end.
  for (const place of places) {
    const kind = steps[place]?.kind;
    if (kind === 'names' || kind === 'anything') places.add(place + 1);
    if (kind === 'folders') places.add(place + 1).add(place + 2);
  }
  return places;
}

function afterCharacter(steps: readonly Step[], places: Set<number>, character: string): Set<number> {
  const next = new Set<number>();
  for (const place of places) {
    const step = steps[place];
    if (step === undefined || step.kind === 'folders') continue;
    if (step.kind === 'character') {
      if (step.takes(character)) next.add(place + 1);
    } else {
      if (step.kind !== 'names' || character !== '/') next.add(place);
      if (step.kind === 'inside' && character === '/') next.add(place + 1);
    }
  }
  return withSkipped(steps, next);
}

/**
 * Reads a glob over paths with `/`: `*` and `?` stay within a folder, `**` doesn't, `[…]` is one character. Whatever
 * else a shell knows is taken literally. No pattern takes long: all ways through it are followed at once, none is tried
 * again, as a regular expression with two stars would.
 */
export function readGlob(glob: string, { ignoreCase = false } = {}): Glob {
  if (!ignoreCase && !hasWildcard(glob)) return { test: (path) => path === glob };
  const inCase = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const steps = glob.length > LONGEST ? null : stepsOf(inCase(glob));
  return {
    test(path) {
      if (steps === null) return false;
      let places = withSkipped(steps, new Set([0]));
      for (const character of inCase(path)) {
        if (places.size === 0) return false;
        places = afterCharacter(steps, places, character);
      }
      return places.has(steps.length);
    },
  };
}

/** Reads a pattern that names a file, everything below a folder, or what a glob matches and what is below that. */
export function readPathPattern(pattern: string): Glob {
  const plain = withoutEnding(pattern.replace(/^\.\//u, ''), '/');
  if (plain === '.' || plain === '') return { test: () => true };
  if (!hasWildcard(plain)) return { test: (path) => path === plain || path.startsWith(`${plain}/`) };
  const whole = readGlob(plain);
  const below = readGlob(`${plain}/**`);
  return { test: (path) => whole.test(path) || below.test(path) };
}

/** The paths that a pattern names, as `readPathPattern` reads it. */
export function pathsMatching(pattern: string, files: readonly string[]): readonly string[] {
  const named = readPathPattern(pattern);
  return files.filter((file) => named.test(file));
}
