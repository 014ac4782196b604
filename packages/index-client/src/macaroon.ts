/** One condition of a macaroon. */
export interface MacaroonCaveat {
  readonly identifier: Uint8Array;
  /** Whether a third party, rather than the token's issuer, judges it; only that party can read it. */
  readonly thirdParty: boolean;
}

/** A bearer token that states its own scope. Anyone can read it; only its issuer can verify it. */
export interface Macaroon {
  /** Where it was issued; empty when it doesn't say. */
  readonly location: string;
  readonly identifier: Uint8Array;
  readonly caveats: readonly MacaroonCaveat[];
  /** HMAC-SHA256: 32 bytes. */
  readonly signature: Uint8Array;
}

/** Field types of the binary format. */
const END = 0;
const LOCATION = 1;
const IDENTIFIER = 2;
const VERIFICATION_ID = 4;
const SIGNATURE = 6;

const SIGNATURE_BYTES = 32;

interface Field {
  readonly type: number;
  readonly data: Uint8Array;
}

/** A violation of the format. Never leaves this module. */
class FormatError extends Error {}

/** Reads fields one after the other; every length is checked against the available bytes. */
class FieldReader {
  #at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** An unsigned integer, seven bits a byte, the lowest first. Too large ones become larger than any buffer. */
  #number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new FormatError('a number continues past the end');
      this.#at += 1;
      // The factor may be infinite by now, and nothing times infinity isn't nothing
      if ((byte & 0x7f) !== 0) value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  field(): Field {
    const type = this.#number();
    if (type === END) return { type, data: new Uint8Array() };
    const length = this.#number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new FormatError('a field continues past the end');
    const data = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return { type, data };
  }

  /** Fields up to the end mark, in the order of their types, each once. */
  section(): readonly Field[] {
    const fields: Field[] = [];
    for (;;) {
      const field = this.field();
      if (field.type === END) return fields;
      if (field.type <= (fields.at(-1)?.type ?? -1)) throw new FormatError('fields are out of order');
      fields.push(field);
    }
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function readHeader(section: readonly Field[]): Pick<Macaroon, 'location' | 'identifier'> {
  const [first, second, ...more] = section;
  const [place, identity] = first?.type === LOCATION ? [first, second] : [undefined, first];
  const extra = place === undefined ? second : more[0];
  if (identity?.type !== IDENTIFIER || extra !== undefined) throw new FormatError('the header has other fields');
  return { location: place === undefined ? '' : textOf(place.data), identifier: identity.data };
}

function readCaveat(section: readonly Field[]): MacaroonCaveat {
  const located = section[0]?.type === LOCATION;
  if (located) textOf(section[0]?.data ?? new Uint8Array());
  const [identity, verification, ...more] = located ? section.slice(1) : section;
  if (identity?.type !== IDENTIFIER || more.length > 0) throw new FormatError('a caveat has other fields');
  if (verification === undefined) {
    if (located) throw new FormatError('a first-party caveat has a location');
    return { identifier: identity.data, thirdParty: false };
  }
  if (verification.type !== VERIFICATION_ID) throw new FormatError('a caveat has other fields');
  return { identifier: identity.data, thirdParty: true };
}

/**
 * Reads a macaroon in binary format 2 (libmacaroons, doc/format.txt): a version byte, then sections of fields of type,
 * length and value. Like PyPI's own reader, it ignores anything after the signature.
 * @param bytes - untrusted
 * @returns `null` when it isn't one, including truncated ones; nothing is thrown
 */
export function parseMacaroon(bytes: Uint8Array): Macaroon | null {
  if (bytes[0] !== 2) return null;
  try {
    const reader = new FieldReader(bytes, 1);
    const header = readHeader(reader.section());
    const caveats: MacaroonCaveat[] = [];
    for (let section = reader.section(); section.length > 0; section = reader.section()) {
      caveats.push(readCaveat(section));
    }
    const { type, data } = reader.field();
    if (type !== SIGNATURE || data.length !== SIGNATURE_BYTES) return null;
    return { ...header, caveats, signature: data };
  } catch (thrown) {
    // TypeError: text that isn't UTF-8
    if (thrown instanceof FormatError || (thrown as { name?: unknown }).name === 'TypeError') return null;
    throw thrown;
  }
}
