/** What a token for a test says of itself; no value is longer than 127 bytes. */
export interface MadeUpToken {
  readonly location: string;
  readonly identifier?: string;
  /** JSON, each. */
  readonly caveats: readonly string[];
}

/** A token as PyPI makes them, of fields of type, length and value; its signature is none. */
export function madeUpToken({ location, identifier = 'an id', caveats }: MadeUpToken): string {
  const field = (type: number, text: string): Buffer =>
    Buffer.concat([Buffer.from([type, text.length]), Buffer.from(text)]);
  const sections = [
    field(1, location),
    field(2, identifier),
    Buffer.from([0]),
    ...caveats.flatMap((text) => [field(2, text), Buffer.from([0])]),
  ];
  const macaroon = [Buffer.from([2]), ...sections, Buffer.from([0, 6, 32]), Buffer.alloc(32, 7)];
  return `pypi-${Buffer.concat(macaroon).toString('base64url')}`;
}
