/** Runs of code points with one value each, as `scripts/update-idna-tables.ts` writes them. */
export class CodePointRuns {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #values: readonly string[];

  /** @param text - `VALUE GAP+LENGTH …`, the value one character other than a small letter or a digit, or nothing, both numbers in base 36 */
  constructor(text: string) {
    const starts: number[] = [];
    const ends: number[] = [];
    const values: string[] = [];
    let end = 0;
    for (const word of text.split(' ')) {
      const value = /^[^0-9a-z+]/u.exec(word)?.[0] ?? '';
      const [gap = '', length = '1'] = word.slice(value.length).split('+');
      const start = end + Number.parseInt(gap, 36);
      end = start + Number.parseInt(length, 36);
      starts.push(start);
      ends.push(end);
      values.push(value);
    }
    this.#starts = starts;
    this.#ends = ends;
    this.#values = values;
  }

  /** The value of a code point; `null` where it is in no run. */
  valueOf(point: number): string | null {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) > point) high = middle;
      else low = middle + 1;
    }
    return point < (this.#ends[low - 1] ?? 0) ? (this.#values[low - 1] ?? null) : null;
  }

  /** Whether a code point is in a run. */
  has(point: number): boolean {
    return this.valueOf(point) !== null;
  }
}
