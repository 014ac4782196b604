import { join } from 'node:path';
import { logLine, logText } from '#harmless-text';
import { scrubEnvironment, withheldVariables } from '#process';
import { placeText, type FindingLocation, type Host } from '#release-model';
import {
  newTemporaryFolder,
  removeTemporaryFolder,
  SUITE,
  temporaryRoot,
  temporaryVariables,
  userCacheFolder,
} from './folders.ts';
import { createMasks } from './masks.ts';
import { listenForStopSignals } from './stop-signals.ts';
import { identityOf, type ReportedError } from './reported-errors.ts';
import { withCachesBelow } from './trust-level.ts';

/** The part of a stream that a terminal host needs, such as `process.stderr`. */
export interface TerminalStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface TerminalHostOptions {
  /** Where to write everything; with `--json`, the standard output is reserved for the one document. */
  readonly stream: TerminalStream;
  /** Where to write the one sentence of a failed run; by default, the same stream. */
  readonly errors?: TerminalStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether to show debug messages, too. */
  readonly verbose?: boolean;
  /** Replaces the one in the user's cache; absolute. */
  readonly storeFolder?: string;
  /** Milliseconds that only go forward. */
  readonly now?: () => number;
}

/** A host for a person at a terminal. */
export interface TerminalHost extends Host {
  /** Reports why the run failed, unless an error about the same has already been reported. */
  fail(sentence: string, about?: object): void;
  /** INT, TERM or HUP, whichever came. */
  stoppedBy(): NodeJS.Signals | null;
  /** Clears the progress line, removes the temporary folder, and restores the signals. */
  close(): void;
}

const COLORS = { dim: 2, bold: 1, red: 31, yellow: 33, blue: 34 } as const;

const PROGRESS_INTERVAL = 10_000;

const BAR_WIDTH = 20;

/** A line after a progress bar, if the terminal is wide enough for the bar and a few words. */
function withBar(line: string, done: number | undefined, width: number): string {
  if (done === undefined || width < 2 * BAR_WIDTH) return line;
  const filled = Math.round(BAR_WIDTH * Math.min(1, Math.max(0, done)));
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${line}`;
}

/** The host of the command line: colors and a progress line on a terminal, plain lines anywhere else. */
export function createTerminalHost({
  stream,
  errors = stream,
  environment,
  verbose = false,
  storeFolder,
  now = () => performance.now(),
}: TerminalHostOptions): TerminalHost {
  const interactive = stream.isTTY === true && environment['TERM'] !== 'dumb';
  // https://no-color.org: set and not empty.
  const colored = interactive && (environment['NO_COLOR'] ?? '') === '';
  const masks = createMasks();
  const stop = listenForStopSignals();
  const forChildren = scrubEnvironment(environment);
  const cacheFolder = userCacheFolder(environment);
  const temporaryFolder = newTemporaryFolder(temporaryRoot());
  const told = new Set<unknown>();
  let indent = '';
  let drawn = false;
  let lastProgress = -Infinity;

  const paint = (text: string, color: keyof typeof COLORS): string =>
    colored ? `\u001b[${String(COLORS[color])}m${text}\u001b[0m` : text;

  function eraseProgress(): void {
    if (drawn) stream.write('\r\u001b[2K');
    drawn = false;
  }

  const clean = (text: string): string => logText(masks.redact(text));

  function isNew(error: ReportedError): boolean {
    const identity = identityOf(error);
    const before = told.size;
    return told.add(identity).size > before;
  }

  function print(text: string, color?: keyof typeof COLORS): void {
    eraseProgress();
    for (const line of clean(text).split('\n')) {
      stream.write(`${indent}${color === undefined ? line : paint(line, color)}\n`);
    }
  }

  function printAt(
    word: string,
    color: keyof typeof COLORS,
    text: string,
    { location, to = stream }: { readonly location?: FindingLocation | undefined; readonly to?: TerminalStream } = {},
  ): void {
    const told = location === undefined ? '' : placeText(location);
    const isTold = text.includes(told) || text.includes(`${location?.file ?? ''} line ${String(location?.line)}`);
    const place = isTold ? '' : ` (${told})`;
    const [first = '', ...rest] = clean(`${text}${place}`).split('\n');
    eraseProgress();
    to.write(`${indent}${paint(word, color)} ${first}\n`);
    for (const more of rest) to.write(`${indent}  ${more}\n`);
  }

  return {
    info: print,
    debug(text) {
      if (verbose) print(text, 'dim');
    },
    notice(text, location) {
      printAt('note:', 'blue', text, { location });
    },
    warning(text, location) {
      printAt('warning:', 'yellow', text, { location });
    },
    error(text, location, about) {
      if (isNew({ text: clean(text), location, about })) printAt('error:', 'red', text, { location });
    },
    fail(sentence, about) {
      if (isNew({ text: clean(sentence), about })) printAt('error:', 'red', sentence, { to: errors });
    },
    async group(title, work) {
      if (indent !== '') return work();
      print(title, 'bold');
      indent = '  ';
      try {
        return await work();
      } finally {
        eraseProgress();
        indent = '';
      }
    },
    progress(text, done) {
      const line = logLine(masks.redact(text));
      if (interactive) {
        const width = Math.max(10, (stream.columns ?? 80) - 1);
        stream.write(`\r\u001b[2K${paint(withBar(line, done, width).slice(0, width), 'dim')}`);
        drawn = true;
        return;
      }
      const time = now();
      if (time - lastProgress < PROGRESS_INTERVAL) return;
      lastProgress = time;
      print(line);
    },
    mask(secret) {
      masks.add(secret);
    },
    redact: (text) => masks.redact(text),
    storeFolder: storeFolder ?? join(cacheFolder, 'releases'),
    cacheFolder,
    temporaryFolder,
    environment: { ...withCachesBelow(forChildren, SUITE), ...temporaryVariables(temporaryFolder) },
    withheld: withheldVariables(environment, forChildren, []),
    signal: stop.signal,
    stoppedBy: () => stop.received(),
    close() {
      eraseProgress();
      stop.release();
      removeTemporaryFolder(temporaryFolder);
    },
  };
}
