import { createHash, randomBytes } from 'node:crypto';
import { open, type FileReadResult } from 'node:fs/promises';
import { ReleaseError } from '#release-model';
import type { RequestBody } from './request.ts';

/** A file on disk, and the required hash of its bytes when they are sent. */
export interface FileToSend {
  readonly path: string;
  /** Its name on the server. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A body, and its header. */
export interface TypedBody extends RequestBody {
  readonly contentType: string;
}

/** Gets the number of bytes of the file sent so far. */
export type OnSent = (bytes: number) => void;

/** Bytes read, hashed and passed to the socket at a time. */
const CHUNK = 512 * 1024;

/** The first chunk; each is twice as large as the previous one, so a very slow connection shows its rate early. */
const FIRST_CHUNK = 16 * 1024;

/** A smaller file goes out in one piece. Bytes. */
const ONE_PIECE = 64 * 1024;

/** A name in a header of a part, as browsers write it (HTML, multipart/form-data). */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * A file as the whole body, streamed from disk. The bytes are hashed while they are sent, and the last of them are sent
 * only if all are correct, so that a server never gets a complete request with different bytes.
 */
export function fileBody(file: FileToSend, onSent?: OnSent): TypedBody {
  return { contentType: 'application/octet-stream', length: file.size, chunks: () => rightBytes(file, onSent) };
}

/**
 * The multipart/form-data body (RFC 7578) of fields and a file, which is streamed and checked like {@link fileBody}.
 * @param fileField - the name of the field that the file is in, the last one
 */
export function formBody(
  fields: readonly (readonly [field: string, value: string])[],
  fileField: string,
  file: FileToSend,
  onSent?: OnSent,
): TypedBody {
  const boundary = `----repo-agent-actions-${randomBytes(16).toString('hex')}`;
  const parts = fields.map(
    ([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`,
  );
  const head = Buffer.from(
    `${parts.join('')}--${boundary}\r\nContent-Disposition: form-data; name="${quoted(fileField)}"; filename="${quoted(file.name)}"\r\n` +
      'Content-Type: application/octet-stream\r\n\r\n',
    'utf8',
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`, 'utf8');
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + file.size + tail.length,
    async *chunks() {
      let first: Buffer | null = head;
      for await (const chunk of rightBytes(file, onSent)) {
        // Form and first bytes in one write: this saves a packet for a small file.
        yield first === null ? chunk : Buffer.concat([first, chunk]);
        first = null;
      }
      yield first === null ? tail : Buffer.concat([first, tail]);
    },
  };
}

/** The bytes of a file; throws before the last of them, or as soon as there are too many, if they are different. */
async function* rightBytes({ path, name, size, sha256 }: FileToSend, onSent?: OnSent): AsyncGenerator<Buffer, void> {
  const hash = createHash('sha256');
  let sent = 0;
  const judge = (): void => {
    if (sent !== size) throw changed(name, `it has ${sent} bytes now, and had ${size}`);
    const now = hash.digest('hex');
    if (now !== sha256) throw changed(name, `its sha256 is ${now} now, and was ${sha256}`);
  };
  const file = await open(path, 'r');
  // Two buffers in turn: while one is sent, the other is filled.
  const length = Math.min(CHUNK, size + 1);
  let [full, empty] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
  let reading: Promise<FileReadResult<Buffer>> | null = null;
  let next = size < ONE_PIECE ? length : FIRST_CHUNK;
  try {
    reading = file.read(full, 0, next, null);
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) break;
      sent += bytesRead;
      if (sent > size) throw changed(name, `it has more than ${size} bytes now`);
      next = Math.min(length, next * 2);
      reading = file.read(empty, 0, next, null);
      const chunk = full.subarray(0, bytesRead);
      hash.update(chunk);
      if (sent === size) {
        if ((await reading).bytesRead > 0) throw changed(name, `it has more than ${size} bytes now`);
        judge();
        yield chunk;
        onSent?.(sent);
        return;
      }
      yield chunk;
      onSent?.(sent);
      [full, empty] = [empty, full];
    }
  } finally {
    // A file can't be closed during a read; the result of the read no longer matters.
    await reading?.catch(() => undefined);
    await file.close();
  }
  judge();
}

function changed(name: string, how: string): ReleaseError {
  return new ReleaseError({
    subject: name,
    problem: `changed during the upload: ${how}; the connection was closed before the upload was complete`,
    remedy: 'Find out what writes to the file, restore the built one, and run again',
  });
}
