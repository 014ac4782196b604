import { PassThrough, Writable } from 'node:stream';
import { REPOSITORY } from '#testkit';
import { runCommandLine, type ExitStatus, type Terminal } from '../src/index.ts';

/** What came of one command line. */
export interface CommandRun {
  readonly status: ExitStatus;
  readonly output: string;
  readonly errors: string;
}

function capture(): { stream: NodeJS.WriteStream; text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
}

/** Runs a command line as the program does, but on streams of our own. */
export async function runWords(
  words: readonly string[],
  { folder, ...given }: { folder: string } & Partial<Pick<Terminal, 'environment' | 'input' | 'suiteFolder'>>,
): Promise<CommandRun> {
  const [output, errors] = [capture(), capture()];
  const status = await runCommandLine({
    program: 'node dist/cli/index.js',
    words,
    environment: { PATH: process.env['PATH'], HOME: folder },
    folder,
    suiteFolder: REPOSITORY,
    input: new PassThrough() as unknown as NodeJS.ReadStream,
    output: output.stream,
    errors: errors.stream,
    ...given,
  });
  return { status, output: output.text(), errors: errors.text() };
}
