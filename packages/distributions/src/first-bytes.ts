/** The first bytes of a member, put together in one place: a list of chunks would need all of it twice. */
export class FirstBytes {
  readonly #room: Buffer;
  #length = 0;

  /** @param most - how many there are, or are wanted */
  constructor(most: number) {
    this.#room = Buffer.allocUnsafe(most);
  }

  add(chunk: Buffer): void {
    this.#length += chunk.copy(this.#room, this.#length);
  }

  get bytes(): Buffer {
    return this.#room.subarray(0, this.#length);
  }
}
