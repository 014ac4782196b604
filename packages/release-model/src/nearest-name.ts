/** What differs more than this isn't a slip of the keyboard. */
const MOST_CHANGES = 3;

/** The share of letters that must be right. */
const LEAST_SIMILARITY = 0.4;

/**
 * Finds the name that was probably meant: the only one that begins so, else the one with the fewest changes.
 * @param known - the names that exist
 * @returns `null` when none is close
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const written = name.toLowerCase().replaceAll('_', '-');
  // Longer than any name could be, and the comparison takes time by its length
  if (written.length < 2 || written.length > 100) return null;
  const [begun, ...others] = known.filter((candidate) => candidate.toLowerCase().startsWith(written));
  if (begun !== undefined && others.length === 0 && written.length > 2) return begun;
  const [best] = known
    .map((candidate) => ({ candidate, changes: editDistance(written, candidate.toLowerCase()) }))
    .filter(({ candidate, changes }) => {
      const length = Math.max(written.length, candidate.length);
      return changes <= MOST_CHANGES && (length - changes) / length > LEAST_SIMILARITY;
    })
    .sort((a, b) => a.changes - b.changes);
  return best?.candidate ?? null;
}

/** What begins a remedy for a name that doesn't exist: `Did you mean test? `; empty when none is close. */
export function meantQuestion(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return meant === null ? '' : `Did you mean ${meant}? `;
}

/** How many letters to add, drop, replace or swap with their neighbor (the optimal string alignment distance). */
function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 0; row < from.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (to[column] === from[row] ? 0 : 1);
      const isSwap = row > 0 && column > 0 && to[column] === from[row - 1] && to[column - 1] === from[row];
      const swapped = isSwap ? (beforeLast[column - 1] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    [beforeLast, previous] = [previous, current];
  }
  return previous[to.length] ?? 0;
}
