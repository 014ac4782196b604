import { StringDecoder } from 'node:string_decoder';

/** How many characters of one stream are kept by default. */
export const DEFAULT_CAPTURE = 4_000_000;

/** A longer line is passed on in parts. Characters. */
const LONGEST_LINE = 64_000;

/** Text that keeps its beginning and its end when it gets too long. */
export interface BoundedText {
  add(text: string): void;
  toString(): string;
}

/** Keeps about `maximum` characters: a quarter from the start, the rest from the end, with a note between them. */
export function boundedText(maximum: number): BoundedText {
  const headSize = Math.floor(maximum / 4);
  const tailSize = maximum - headSize;
  let head = '';
  let tail: string[] = [];
  let tailLength = 0;
  let dropped = 0;
  return {
    add(text) {
      const room = headSize - head.length;
      if (room > 0) {
        head += text.slice(0, room);
        text = text.slice(room);
      }
      if (text === '') return;
      tail.push(text);
      tailLength += text.length;
      if (tailLength > tailSize * 2 || tail.length > 10_000) {
        const whole = tail.join('');
        const kept = whole.slice(-tailSize);
        dropped += whole.length - kept.length;
        tail = [kept];
        tailLength = kept.length;
      }
    },
    toString() {
      const whole = tail.join('');
      const kept = whole.length > tailSize ? whole.slice(-tailSize) : whole;
      const left = dropped + whole.length - kept.length;
      return left === 0 ? head + kept : `${head}\n… ${left} characters left out …\n${kept}`;
    },
  };
}

/** Turns the chunks of a stream into text and lines. */
export interface LineReader {
  /** Takes bytes as they arrive. Returns them as text. */
  read(chunk: Buffer): string;
  /** Ends the stream: passes on a last line without a line feed. Returns what was still undecoded. */
  end(): string;
}

/** Decodes UTF-8 across chunks and calls `onLine` for each line, without its line end. */
export function lineReader(onLine: (line: string) => void): LineReader {
  const decoder = new StringDecoder('utf8');
  let open = '';
  function take(text: string): void {
    const lines = (open + text).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    while (open.length > LONGEST_LINE) {
      onLine(open.slice(0, LONGEST_LINE));
      open = open.slice(LONGEST_LINE);
    }
  }
  return {
    read(chunk) {
      const text = decoder.write(chunk);
      take(text);
      return text;
    },
    end() {
      const text = decoder.end();
      take(text);
      if (open !== '') onLine(open);
      open = '';
      return text;
    },
  };
}
