/** A place that reads text of others. */
export interface Reader {
  /** The room, and what is read: `python-standards: a requirement`. */
  readonly name: string;
  /** May throw an error that speaks of the text; never one of the machine (`RangeError`), and never after a long time. */
  readonly read: (text: string) => unknown;
}

/** Names the readers of a room. */
export function readersOf(
  room: string,
  readers: Readonly<Record<string, (text: string) => unknown>>,
): readonly Reader[] {
  return Object.entries(readers).map(([what, read]) => ({ name: `${room}: ${what}`, read }));
}
