import { randomInt } from 'node:crypto';

const FNV_PRIME = 0x01000193;

/** Where the hashes begin, so that nobody can prepare names that all have the same one. */
const START = randomInt(2 ** 32 - 1);

function hashOf(name: string): number {
  let hash = START;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), FNV_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Where in a list a name is, of several the last one. An archive may have very many members: a map of their names takes six
 * times as much memory as this, and once more whenever it grows.
 */
export class NameIndex {
  readonly #nameAt: (index: number) => string;
  /** Indexes plus one, by the hashes of their names; 0 is a free place. */
  readonly #table: Uint32Array;

  /**
   * @param most - how many names there can be
   * @param nameAt - the name at an index that was added
   */
  constructor(most: number, nameAt: (index: number) => string) {
    this.#nameAt = nameAt;
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  /** Where the name is in the table, or would be. */
  #placeOf(name: string): number {
    const last = this.#table.length - 1;
    let place = hashOf(name) & last;
    for (let taken = this.#table[place] ?? 0; taken !== 0; taken = this.#table[place] ?? 0) {
      if (this.#nameAt(taken - 1) === name) break;
      place = (place + 1) & last;
    }
    return place;
  }

  /** Adds the name at an index. */
  add(index: number): void {
    this.#table[this.#placeOf(this.#nameAt(index))] = index + 1;
  }

  /** The index of a name; -1 without one. */
  indexOf(name: string): number {
    return (this.#table[this.#placeOf(name)] ?? 0) - 1;
  }
}
