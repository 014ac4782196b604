import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ReleaseError } from '@repo-agent-actions/release-model';
import type { StreamedBody } from './exchange.ts';
import type { FileToAttach } from './forge.ts';

/**
 * The bytes of a file, compared while they are sent with what they should be.
 * @throws ReleaseError before the last byte when the file isn't the one that was looked at
 */
async function* bytesOf({ path, name, size, sha256 }: FileToAttach): AsyncGenerator<Buffer, void> {
  const hash = createHash('sha256');
  const changed = (): ReleaseError =>
    new ReleaseError({ subject: name, problem: 'was changed while it was sent', remedy: 'Build the release again' });
  let sent = 0;
  let held: Buffer | null = null;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    // The last chunk is held back until all of them are known to be right
    if (held !== null) yield held;
    held = chunk;
    hash.update(chunk);
    sent += chunk.length;
    if (sent > size) throw changed();
  }
  if (sent !== size || hash.digest('hex') !== sha256) throw changed();
  if (held !== null) yield held;
}

type TypedBody = StreamedBody & { readonly contentType: string };

/** A file as the whole body. */
export function plainBody(file: FileToAttach): TypedBody {
  return { contentType: 'application/octet-stream', length: file.size, chunks: () => bytesOf(file) };
}

/** A file as the one field of a form (RFC 7578), its name escaped as browsers do. */
export function formBody(field: string, file: FileToAttach): TypedBody {
  const boundary = `repo-agent-actions-${randomBytes(16).toString('hex')}`;
  const name = file.name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    'utf8',
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`, 'utf8');
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + file.size + tail.length,
    async *chunks() {
      yield head;
      yield* bytesOf(file);
      yield tail;
    },
  };
}
