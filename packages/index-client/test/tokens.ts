/** What a token for a test holds. */
export interface TokenParts {
  readonly location?: string;
  readonly identifier?: string;
  /** JSON, each. */
  readonly caveats?: readonly string[];
}

function number(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))];
}

function field(type: number, text: string): Buffer {
  const data = Buffer.from(text);
  return Buffer.concat([Buffer.from([...number(type), ...number(data.length)]), data]);
}

/** A token as PyPI makes them: a macaroon, whose signature nobody but PyPI could verify. */
export function tokenWith({ location = 'pypi.org', identifier = 'b3a1c9f0', caveats = [] }: TokenParts = {}): string {
  const bytes = Buffer.concat([
    Buffer.from([2]),
    field(1, location),
    field(2, identifier),
    Buffer.from([0]),
    ...caveats.flatMap((caveat) => [field(2, caveat), Buffer.from([0])]),
    Buffer.from([0, 6, 32]),
    Buffer.alloc(32, 7),
  ]);
  return `pypi-${bytes.toString('base64url')}`;
}

/** One without any condition. */
export const PYPI_TOKEN = tokenWith();
