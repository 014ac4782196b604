import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { PromptInterrupted } from './prompt-interrupted.ts';

/** Where somebody is asked. */
export interface QuestionPlace {
  readonly input: NodeJS.ReadableStream;
  /** Not the standard output, which may be a document for a program. */
  readonly prompt: NodeJS.WritableStream;
  /** Ends the question. */
  readonly signal: AbortSignal;
}

/**
 * Asks for a line without showing what is typed.
 * @returns without blanks around it; empty for Ctrl-D
 * @throws PromptInterrupted for Ctrl-C
 */
export async function askSilently(question: string, { input, prompt, signal }: QuestionPlace): Promise<string> {
  prompt.write(question);
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  // Also puts the terminal into its raw mode, so that it echoes nothing, and back when closed
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
