/** What a wheel's `WHEEL` file says (PEP 427). */
export interface WheelFile {
  /** `Wheel-Version`; `null` when it is missing. */
  readonly version: string | null;
  readonly generator: string | null;
  readonly rootIsPurelib: boolean | null;
  /** As written, still compressed. */
  readonly tags: readonly string[];
  readonly build: string | null;
}

/** Reads a `WHEEL` file: `Key: value` lines, keys are case-insensitive, the first value counts. */
export function parseWheelFile(text: string): WheelFile {
  const values = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
  }
  const first = (key: string): string | null => values.get(key)?.[0] ?? null;
  const pure = first('root-is-purelib')?.toLowerCase();
  return {
    version: first('wheel-version'),
    generator: first('generator'),
    rootIsPurelib: pure === 'true' ? true : pure === 'false' ? false : null,
    tags: values.get('tag') ?? [],
    build: first('build'),
  };
}
