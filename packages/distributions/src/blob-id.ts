import { createHash, type Hash } from 'node:crypto';

/** How a repository names its objects: by SHA-1, or by SHA-256 in the newer format. */
export type ObjectFormat = 'sha1' | 'sha256';

const SHA256_DIGITS = 64;

/** The format of a repository, by one of its objects' names. */
export function objectFormat(name: string): ObjectFormat {
  return name.length === SHA256_DIGITS ? 'sha256' : 'sha1';
}

/** Begins the name that git gives to a file of `size` bytes. */
export function beginBlobId(size: number, format: ObjectFormat): Hash {
  return createHash(format).update(`blob ${size}\0`);
}

/** The name that git gives to a file with these bytes. */
export function blobId(bytes: Uint8Array, format: ObjectFormat): string {
  return beginBlobId(bytes.length, format).update(bytes).digest('hex');
}

/** `$Id: 5f3c… $`, to which a checkout expands `$Id$` where the attribute `ident` is set. */
const IDENT = /\$Id: [^$\r\n]{0,200}\$/gu;

/**
 * Names of what git may have made these bytes of, or of what a checkout makes of these: other line ends (`eol`,
 * `autocrlf`, tools that write text), and `$Id$` that was expanded (`ident`). Nothing else is passed over.
 */
export function checkoutVariants(bytes: Buffer, format: ObjectFormat): readonly string[] {
  if (bytes.includes(0)) return [];
  // Every byte is one character, so that only what is named above changes
  const text = bytes.toString('latin1');
  const unix = text.replaceAll('\r\n', '\n');
  const variants = new Set([unix, unix.replaceAll('\n', '\r\n')]);
  for (const variant of [...variants]) variants.add(variant.replace(IDENT, '$Id$'));
  variants.delete(text);
  return [...variants].map((variant) => blobId(Buffer.from(variant, 'latin1'), format));
}
