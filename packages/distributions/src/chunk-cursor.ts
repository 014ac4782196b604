/** Reads a stream of chunks in pieces of a wanted length. */
export class ChunkCursor {
  /** Bytes taken so far. */
  position = 0;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  #done = false;
  #trace: { readonly at: number; readonly pieces: Buffer[] } | null = null;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    while (!this.#done && this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) this.#done = true;
      else this.#rest = next.value;
    }
    return this.#rest.length > 0;
  }

  /** The next `length` bytes, if the current chunk has them all; else `null`, and nothing is taken. */
  held(length: number): Buffer | null {
    if (this.#rest.length < length) return null;
    return this.#taken(length);
  }

  #taken(length: number): Buffer {
    const piece = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(piece.length);
    this.position += piece.length;
    this.#trace?.pieces.push(piece);
    return piece;
  }

  /** Keeps what is read from here on, for {@link rewind}. */
  mark(): void {
    this.#trace = { at: this.position, pieces: [] };
  }

  /** Goes back to a position since the mark, and forgets the mark. */
  rewind(position: number): void {
    if (this.#trace === null || position < this.#trace.at) throw new RangeError('nothing was kept of that');
    const bytes = Buffer.concat([...this.#trace.pieces, this.#rest]);
    this.#rest = bytes.subarray(position - this.#trace.at);
    this.position = position;
    this.#trace = null;
  }

  /** Forgets the mark. */
  unmark(): void {
    this.#trace = null;
  }

  /** The next piece of at most `length` bytes, as it comes; empty at the end of the stream. */
  async piece(length: number): Promise<Buffer> {
    if (length <= 0 || !(await this.#more())) return Buffer.alloc(0);
    return this.#taken(length);
  }

  /** `length` bytes; fewer where the stream ends. */
  async read(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let missing = length; missing > 0;) {
      const piece = await this.piece(missing);
      if (piece.length === 0) break;
      pieces.push(piece);
      missing -= piece.length;
    }
    return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
  }

  /** Passes over `length` bytes. Returns how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0) {
      const piece = await this.piece(missing);
      if (piece.length === 0) break;
      missing -= piece.length;
    }
    return length - missing;
  }
}
