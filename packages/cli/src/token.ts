import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { ReleaseError } from '@repo-agent-actions/release-model';

/** Variables that upload tools read a token from, in the order they are looked at. */
const TOKEN_VARIABLES = ['TWINE_PASSWORD', 'UV_PUBLISH_TOKEN', 'UV_PUBLISH_PASSWORD'] as const;

/** Where a token may come from at a terminal. */
export interface TokenSource {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Where it is asked for; the standard output is not for it, which may be a document for a program. */
  readonly prompt: NodeJS.WritableStream;
  /** Nobody is asked when it can be done without. */
  readonly isNeeded: boolean;
}

/**
 * Finds the upload token: in the variables that twine and uv read, else by asking for it without showing what is typed.
 * @returns the token; empty when there is none and none is needed
 * @throws ReleaseError when there is none and nobody to ask, or nothing was answered
 */
export async function findToken(name: string, source: TokenSource): Promise<string> {
  for (const variable of TOKEN_VARIABLES) {
    const value = source.environment[variable]?.trim();
    if (value !== undefined && value !== '') return value;
  }
  if (!source.isNeeded) return '';
  const token = source.input.isTTY === true ? await ask(source) : '';
  if (token !== '') return token;
  throw new ReleaseError({
    subject: name,
    problem: 'is missing',
    remedy: `Put the token into ${TOKEN_VARIABLES[0]}, or run the command at a terminal, which asks for it`,
  });
}

async function ask({ input, prompt }: TokenSource): Promise<string> {
  prompt.write('API token (not shown): ');
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const lines = createInterface({ input, output: silent, terminal: true });
  try {
    return await new Promise<string>((resolve) => {
      lines.once('line', (line) => {
        resolve(line.trim());
      });
      // Also Ctrl-C and Ctrl-D
      lines.once('close', () => {
        resolve('');
      });
    });
  } finally {
    lines.close();
    prompt.write('\n');
  }
}
