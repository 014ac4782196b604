/** One field of a METADATA or PKG-INFO file. */
export interface MetadataHeader {
  /** In lower case with hyphens. */
  readonly name: string;
  readonly value: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

/** A METADATA or PKG-INFO file. */
export interface CoreMetadata {
  /** In the order of the file. */
  readonly headers: readonly MetadataHeader[];
  /** The first line of the body, from 1; `null` when there is none. */
  readonly bodyLine: number | null;
  /** Values in the order of the file, by the field's name in lower case with hyphens. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The body, or the `Description` field of older files; `null` when there is neither. */
  readonly description: string | null;
  /** What is malformed, one short phrase each. */
  readonly defects: readonly string[];
  /** The first value of a field; its name is case-insensitive. */
  get(name: string): string | null;
  getAll(name: string): readonly string[];
}

const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;

/** Undoes the indentation by which the `Description` field of old files continues: eight spaces, or seven and a bar. */
function unfoldDescription(value: string): string {
  return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, '$1');
}

function decode(bytes: Uint8Array, defects: string[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    defects.push('is not UTF-8');
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}

/** Splits into lines that keep their ends, at LF, CR LF and CR. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu) ?? [];
}

const isBlank = (line: string): boolean => /^(?:\r\n|\n|\r)$/u.test(line);

/**
 * Reads core metadata: RFC 822 headers in UTF-8, continuation lines, the description as body. Nothing is dropped
 * silently; what is malformed is a defect, and the rest is read as Python's email parser reads it.
 */
export function parseCoreMetadata(bytes: Uint8Array): CoreMetadata {
  const defects: string[] = [];
  const lines = linesOf(decode(bytes, defects));
  const headers: { name: string; value: string; line: number }[] = [];
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) {
      index += 1;
      break;
    }
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line)) {
      if (last === undefined) defects.push('begins with a continuation line');
      else last.value += line;
      continue;
    }
    const [, name, value] = HEADER.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      defects.push(`line ${index + 1} is neither a field nor blank`);
      break;
    }
    headers.push({ name: name.toLowerCase(), value: value.replace(/^[ \t]+/u, ''), line: index + 1 });
  }
  const fields = new Map<string, string[]>();
  for (const { name, value } of headers) {
    const plain = withoutEnding(value, '\r\n');
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [plain]);
    else values.push(plain);
  }
  const body = lines.slice(index).join('');
  const field = fields.get('description')?.[0];
  if (field !== undefined && body !== '') defects.push('has both a Description field and a body');
  return {
    headers: headers.map(({ name, value, line }) => ({ name, value: withoutEnding(value, '\r\n'), line })),
    bodyLine: body === '' ? null : index + 1,
    fields,
    description: body !== '' ? body : field === undefined ? null : unfoldDescription(field),
    defects,
    get: (name) => fields.get(name.toLowerCase())?.[0] ?? null,
    getAll: (name) => fields.get(name.toLowerCase()) ?? [],
  };
}
import { withoutEnding } from '#release-model';
