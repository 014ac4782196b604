import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An upload as it arrived. */
export interface CapturedUpload {
  readonly filename: string;
  /** Field to values, in their order. */
  readonly form: ReadonlyMap<string, readonly string[]>;
  /** The part `content`. */
  readonly file: { readonly sha256: string; readonly type: string | undefined };
  readonly authorization: string | undefined;
  readonly path: string | undefined;
}

/** A loopback index that takes everything and remembers it. */
export interface CaptureServer {
  readonly url: string;
  /** What arrived since the last call, by file name. */
  take(): ReadonlyMap<string, CapturedUpload>;
  stop(): Promise<void>;
}

/** The parts of a multipart/form-data body (RFC 7578): headers, and bytes. */
function* partsOf(body: Buffer, contentType: string): Generator<readonly [headers: string, bytes: Buffer]> {
  const boundary = /boundary="?([^";]+)"?/u.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`no boundary in ${contentType}`);
  const line = Buffer.from(`--${boundary}`);
  let at = body.indexOf(line);
  if (at !== 0) throw new Error('the body does not begin with its boundary');
  for (;;) {
    const begin = at + line.length;
    if (body.subarray(begin, begin + 2).toString() === '--') return;
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), line]), begin);
    const gap = body.indexOf('\r\n\r\n', begin);
    if (end < 0 || gap < 0 || gap > end) throw new Error('a part is not whole');
    yield [body.subarray(begin, gap).toString(), body.subarray(gap + 4, end)];
    at = end + 2;
  }
}

function parameter(headers: string, name: string): string | undefined {
  return new RegExp(`[; ]${name}="([^"]*)"`, 'u').exec(headers)?.[1];
}

function parse(body: Buffer, contentType: string): Pick<CapturedUpload, 'filename' | 'form' | 'file'> {
  const form = new Map<string, string[]>();
  let file: (CapturedUpload['file'] & { filename: string }) | null = null;
  for (const [headers, bytes] of partsOf(body, contentType)) {
    const field = parameter(headers, 'name') ?? '';
    const filename = parameter(headers, 'filename');
    if (field === 'content' && filename !== undefined) {
      if (file !== null) throw new Error('there are two files');
      const type = /^content-type:(.+)$/imu.exec(headers)?.[1]?.trim();
      file = { filename, type, sha256: createHash('sha256').update(bytes).digest('hex') };
    } else form.set(field, [...(form.get(field) ?? []), bytes.toString('utf8')]);
  }
  if (file === null) throw new Error('there is no file');
  const { filename, ...rest } = file;
  return { form, file: rest, filename };
}

/** Starts it on a port that the kernel chooses. */
export async function startCaptureServer(): Promise<CaptureServer> {
  let captured = new Map<string, CapturedUpload>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const upload = parse(Buffer.concat(chunks), request.headers['content-type'] ?? '');
      captured.set(upload.filename, { ...upload, authorization: request.headers.authorization, path: request.url });
      response.end('OK');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/legacy/`,
    take() {
      const taken = captured;
      captured = new Map();
      return taken;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
