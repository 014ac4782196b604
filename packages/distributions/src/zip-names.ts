import { isAscii } from 'node:buffer';

/** The upper half of code page 437, in which a ZIP without the UTF-8 flag spells its names. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

export const UTF8_FLAG = 0x800;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes UTF-8; `null` where it isn't. */
export function decodeUtf8(bytes: Buffer): string | null {
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes the name of a ZIP's central directory as CPython does. `null`: flagged UTF-8, and isn't. */
export function decodeZipName(raw: Buffer, flags: number): string | null {
  if ((flags & UTF8_FLAG) !== 0 || isAscii(raw)) return decodeUtf8(raw);
  let name = '';
  for (const byte of raw) name += byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80);
  return name;
}

/** CPython cuts a name at the first NUL. */
export function cutAtNul(name: string): string {
  const nul = name.indexOf('\0');
  return nul < 0 ? name : name.slice(0, nul);
}

/** Whether a raw name contains a control character (0–31) or DEL. */
export function hasControlCharacter(raw: Uint8Array): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at] ?? 0; // much faster than an iterator
    if (byte < 0x20 || byte === 0x7f) return true;
  }
  return false;
}
