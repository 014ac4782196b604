import { parseCoreMetadata, stripSpace } from '#python-standards';

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

/** Reads a `WHEEL` file as pip does: by the parser of email headers, as core metadata are read. The first value counts. */
export function parseWheelFile(text: string): WheelFile {
  const fields = parseCoreMetadata(Buffer.from(text, 'utf8'));
  const first = (key: string): string | null => {
    const value = fields.get(key);
    return value === null ? null : stripSpace(value);
  };
  // pip takes it as it is, with blanks after it
  const pure = fields.get('Root-Is-Purelib')?.toLowerCase();
  return {
    version: first('Wheel-Version'),
    generator: first('Generator'),
    rootIsPurelib: pure === 'true' ? true : pure === 'false' ? false : null,
    tags: fields.getAll('Tag').map(stripSpace),
    build: first('Build'),
  };
}
