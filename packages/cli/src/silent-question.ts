import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { PromptInterrupted } from './prompt-interrupted.ts';

/** Where to ask a person. */
export interface QuestionPlace {
  readonly input: NodeJS.ReadableStream;
  /** Where to write the question: not the standard output, which may be a document for a program. */
  readonly prompt: NodeJS.WritableStream;
  /** Ends the question. */
  readonly signal: AbortSignal;
}

/**
 * Asks for a line without echoing what is typed.
 * @returns the trimmed line; empty for Ctrl-D
 * @throws PromptInterrupted for Ctrl-C
 */
export async function askSilently(question: string, { input, prompt, signal }: QuestionPlace): Promise<string> {
  prompt.write(question);
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  // Also puts the terminal into raw mode, which echoes nothing, and back when it is closed
  const lines = createInterface({ input, output: silent, terminal: true, historySize: 0 });
  try {
    return await new Promise<string>((resolve, reject) => {
      const interrupted = (): void => {
        reject(new PromptInterrupted());
      };
      lines.once('line', (line) => {
        resolve(line.trim());
      });
      lines.once('SIGINT', interrupted);
      signal.addEventListener('abort', interrupted, { once: true });
      if (signal.aborted) interrupted();
      // Ctrl-D
      lines.once('close', () => {
        resolve('');
      });
    });
  } finally {
    lines.close();
    prompt.write('\n');
  }
}
