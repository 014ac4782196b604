/** How the program was started. */
export interface Terminal {
  /** How it was called: `node dist/cli/index.js`. */
  readonly program: string;
  /** The arguments after the program's name. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What relative paths are relative to; absolute. */
  readonly folder: string;
  /** The clone of this suite that the program runs from; absolute. */
  readonly suiteFolder: string;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
}
