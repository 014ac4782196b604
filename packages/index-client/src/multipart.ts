import { createHash, randomBytes } from 'node:crypto';
import { open, type FileReadResult } from 'node:fs/promises';
import { ReleaseError, type Distribution } from '@repo-agent-actions/release-model';
import type { RequestBody } from './http-request.ts';

/** The body of an upload, and the header that goes with it. */
export interface MultipartBody extends RequestBody {
  readonly contentType: string;
}

/** Bytes read, hashed and handed to the socket at a time. */
const CHUNK = 512 * 1024;

/** A name in a header of a part, as browsers write it (HTML, multipart/form-data). */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * The multipart/form-data body (RFC 7578) of an upload: the form, then the file, streamed from disk. The bytes are
 * hashed while they leave, and the closing boundary is only given out when they are the distribution's, so that a server
 * never holds a whole request with other bytes than the manifest's.
 * @param onSent - is told how many bytes of the file have left
 */
export function multipartBody(
  form: readonly (readonly [field: string, value: string])[],
  distribution: Distribution,
  onSent?: (bytes: number) => void,
): MultipartBody {
  const boundary = `----repo-agent-actions-${randomBytes(16).toString('hex')}`;
  const parts = form.map(
    ([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`,
  );
  const head = Buffer.from(
    `${parts.join('')}--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(distribution.filename)}"\r\n` +
      'Content-Type: application/octet-stream\r\n\r\n',
    'utf8',
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`, 'utf8');
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + distribution.size + tail.length,
    async *chunks() {
      let first: Buffer | null = head;
      for await (const chunk of boundBytes(distribution, onSent)) {
        // Form and first bytes in one write: a small release then is one packet less to wait for.
        yield first === null ? chunk : Buffer.concat([first, chunk]);
        first = null;
      }
      yield first === null ? tail : Buffer.concat([first, tail]);
    },
  };
}

/** The bytes of a distribution; throws at their end, or as soon as there are too many, when they aren't the manifest's. */
async function* boundBytes(distribution: Distribution, onSent?: (bytes: number) => void): AsyncGenerator<Buffer> {
  const { path, filename, size, sha256 } = distribution;
  const hash = createHash('sha256');
  let sent = 0;
  const file = await open(path, 'r');
  // Two buffers in turn: while one leaves, the other is filled.
  const length = Math.min(CHUNK, size + 1);
  let [full, empty] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
  let reading: Promise<FileReadResult<Buffer>> | null = null;
  try {
    for (reading = file.read(full, 0, length, null); ;) {
      const { bytesRead } = await reading;
      reading = null;
      if (bytesRead === 0) break;
      sent += bytesRead;
      if (sent > size) throw changed(filename, `it has more than ${size} bytes now`);
      reading = file.read(empty, 0, length, null);
      const chunk = full.subarray(0, bytesRead);
      hash.update(chunk);
      yield chunk;
      onSent?.(sent);
      [full, empty] = [empty, full];
    }
  } finally {
    // Nothing closes a file that is being read; what came of it doesn't matter any more.
    await reading?.catch(() => undefined);
    await file.close();
  }
  if (sent !== size) throw changed(filename, `it has ${sent} bytes now, and had ${size}`);
  const now = hash.digest('hex');
  if (now !== sha256) throw changed(filename, `its sha256 is ${now} now, and the manifest has ${sha256}`);
}

function changed(filename: string, how: string): ReleaseError {
  return new ReleaseError({
    subject: filename,
    problem: `was changed while it was sent: ${how}; the connection was cut before the upload was whole`,
    remedy: 'Find out what writes to the file, put the built one back, and run again',
  });
}
