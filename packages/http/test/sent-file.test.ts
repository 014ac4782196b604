import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileBody, formBody, type FileToSend, type TypedBody } from '../src/sent-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prüf sent-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A file with these bytes, which is thought to have others. */
async function file(bytes: Buffer, thought = bytes): Promise<FileToSend> {
  const path = join(folder, 'a file');
  await writeFile(path, bytes);
  const sha256 = createHash('sha256').update(thought).digest('hex');
  return { path, name: 'a "file".whl', size: thought.length, sha256 };
}

/** What a server would get, and why it didn't get more. */
async function sent(body: TypedBody): Promise<{ readonly bytes: Buffer; readonly error: unknown }> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of body.chunks()) chunks.push(Buffer.from(chunk));
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error };
  }
  return { bytes: Buffer.concat(chunks), error: null };
}

// Nothing, one piece, a few pieces, whole and broken ones
const SIZES = [0, 1, 65_535, 65_536, 524_288, 524_289, 2_000_000];

describe.each(SIZES)('a file of %i bytes', (size) => {
  const content = Buffer.alloc(size, 'ab');
  const other = Buffer.concat([Buffer.alloc(Math.max(0, size - 1), 'ab'), Buffer.from('X')]);

  test('leaves as it is, and its progress is told', async () => {
    const told: number[] = [];
    const whole = fileBody(await file(content), (bytes) => told.push(bytes));
    expect(await sent(whole)).toMatchObject({ error: null });
    expect((await sent(whole)).bytes.equals(content)).toBe(true);
    expect(told.at(-1) ?? 0).toBe(size);
    const form = formBody([['name', 'x']], 'content', await file(content));
    const { bytes } = await sent(form);
    expect(bytes).toHaveLength(form.length);
    const boundary = /boundary=(.+)$/u.exec(form.contentType)?.[1] ?? '';
    expect(bytes.toString('latin1')).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="name"\r\n\r\nx\r\n--${boundary}\r\n` +
        'Content-Disposition: form-data; name="content"; filename="a %22file%22.whl"\r\n' +
        `Content-Type: application/octet-stream\r\n\r\n${content.toString('latin1')}\r\n--${boundary}--\r\n`,
    );
  });

  test.each([
    ['another last byte', other],
    ['more', Buffer.concat([content, Buffer.from('X')])],
    ...(size === 0 ? [] : [['less', content.subarray(0, -1)] as const]),
  ])('that has %s now never leaves whole', async (_, now) => {
    for (const make of [fileBody, (one: FileToSend) => formBody([], 'content', one)]) {
      const body = make(await file(now, content));
      const { bytes, error } = await sent(body);
      expect(error).toMatchObject({
        message: expect.stringMatching(/^a "file"\.whl: changed during the upload: it/u),
      });
      expect(bytes.length === 0 || bytes.length < body.length).toBe(true);
    }
  });
});
