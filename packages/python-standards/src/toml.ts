import { parse, TomlError } from 'smol-toml';
import { ReleaseError } from '#release-model';
import { pathKey, scanToml } from './toml-scanner.ts';

/** A document of TOML 1.0 and where its keys are. */
export interface TomlDocument {
  readonly data: Record<string, unknown>;
  /** The line (from 1) of a key or array element, or of the nearest table around it; `undefined` when neither is written. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

/** Where the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of an offset, from 1: as many lines as begin at or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const starts = lineStarts(text);
  const line = lineAt(starts, offset);
  return { line, column: Array.from(text.slice(starts[line - 1], offset)).length + 1 };
}

function syntaxError(
  source: string,
  { line, column }: { line: number; column: number },
  problem: string,
  cause?: unknown,
): ReleaseError {
  return new ReleaseError(
    { subject: source, problem: `line ${line}, column ${column}: ${problem}`, remedy: 'Fix the TOML there' },
    cause === undefined ? undefined : { cause },
  );
}

/** The reason of smol-toml's message, without its preface and the lines of the document. */
function reasonOf(error: TomlError): string {
  const [first = ''] = error.message.split('\n');
  return first.replace(/^Invalid TOML document: /u, '');
}

/**
 * Reads TOML 1.0, which is what build back-ends read; newer syntax is an error.
 * @param source - what to call the text in a message
 * @throws ReleaseError with line and column
 */
export function readToml10(text: string, source: string): TomlDocument {
  if (text.startsWith('\uFEFF')) {
    throw syntaxError(source, { line: 1, column: 1 }, 'begins with a byte order mark, which Python refuses');
  }
  let data: Record<string, unknown>;
  try {
    data = parse(text, { integersAsBigInt: 'asNeeded' });
  } catch (error) {
    if (error instanceof TomlError) throw syntaxError(source, error, reasonOf(error), error);
    throw error;
  }
  const scan = scanToml(text);
  if (scan.violation !== null)
    throw syntaxError(source, positionOf(text, scan.violation.offset), scan.violation.problem);
  // Made once, because many findings ask for their line.
  const starts = lineStarts(text);
  return {
    data,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = scan.offsets.get(pathKey(path.slice(0, length)));
        if (offset !== undefined) return lineAt(starts, offset);
      }
      return undefined;
    },
  };
}

/**
 * Reads TOML 1.0 to its value. Tables have no prototype, so no key is special.
 * @throws ReleaseError with line and column
 */
export function parseToml10(text: string, source: string): Record<string, unknown> {
  return readToml10(text, source).data;
}
