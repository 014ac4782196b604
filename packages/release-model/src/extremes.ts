/** The largest of any number of numbers, `-Infinity` of none; `Math.max(...numbers)` breaks beyond 100,000 of them. */
export function largest(numbers: Iterable<number>): number {
  let found = -Infinity;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

/** The smallest of any number of numbers, `Infinity` of none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}
