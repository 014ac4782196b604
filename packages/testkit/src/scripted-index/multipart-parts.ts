/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly bytes: Buffer;
}

/** Parses a multipart body; `null` when it is incomplete. */
export function partsOf(contentType: string, body: Buffer): readonly Part[] | null {
  const boundary = /boundary=(?<boundary>[^;]+)/u.exec(contentType)?.groups?.['boundary'] ?? '';
  if (boundary === '' || body.subarray(-boundary.length - 8).toString('latin1') !== `\r\n--${boundary}--\r\n`)
    return null;
  const divider = Buffer.from(`\r\n--${boundary}`);
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  let at = whole.indexOf(divider);
  for (;;) {
    const next = whole.indexOf(divider, at + divider.length);
    if (next < 0) return parts;
    const piece = whole.subarray(at + divider.length + 2, next);
    const gap = piece.indexOf('\r\n\r\n');
    const head = piece.subarray(0, gap).toString('utf8');
    parts.push({
      name: /; name="(?<name>[^"]*)"/u.exec(head)?.groups?.['name'] ?? '',
      filename: /; filename="(?<filename>[^"]*)"/u.exec(head)?.groups?.['filename'] ?? null,
      bytes: piece.subarray(gap + 4),
    });
    at = next;
  }
}
