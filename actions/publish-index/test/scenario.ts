import type { Fault, ScriptedIndex, ScriptedIndexOptions } from '#testkit';
import type { PublishIndexInputs } from '../src/index.ts';

/** The files of a scenario: a wheel and an sdist; four wheels and an sdist; a wheel of some hundred kB and an sdist. */
export type FileSet = 'two' | 'five' | 'large';

export const WHEEL = 'trial_upload-1.0.0-py3-none-any.whl';
export const SDIST = 'trial_upload-1.0.0.tar.gz';
/** The wheels of five files, after the first. */
export const FURTHER = ['cp311', 'cp312', 'py3'].map((tag) => `trial_upload-1.0.0-${tag}-none-any.whl`);

/** What a script may do beside scripting the index. */
export interface Stage {
  readonly index: ScriptedIndex;
  /** Another server, which must never hear of the token. */
  readonly elsewhere: string;
  /** The public index, of a scenario that has one. */
  readonly publicIndex: ScriptedIndex | null;
  /** The bytes of a file of the release. */
  bytesOf(this: void, filename: string): Buffer;
  /** Ends the run as TERM does. */
  stop(this: void): void;
  /** Kills the process where there is one. */
  kill(this: void): void;
  /** Does something at the nth pause of the client's. */
  atPause(this: void, count: number, work: () => void | Promise<void>): void;
  /** Does something as soon as a condition holds. */
  when(this: void, condition: () => boolean, work: () => void | Promise<void>): void;
}

/** One run of the client, and what it has to say. */
export interface ScenarioRun {
  readonly script?: (stage: Stage) => void | Promise<void>;
  readonly inputs?: Partial<PublishIndexInputs>;
  /** The sentence of a run that fails; `null` for one that passes. */
  readonly failure: RegExp | null;
  /** What the receipt says of a file or of the wait, where it isn't `passed`. */
  readonly items?: Readonly<Record<string, string>>;
  /** Files that are on their way at the same time: one of them is `failed` besides, whichever came first. */
  readonly oneFails?: readonly string[];
  /** What the receipt's line of a file must hold, by file. */
  readonly message?: Readonly<Record<string, RegExp>>;
  readonly uploaded: number;
  readonly skipped?: number;
  /** Uploads that the index saw begin, when it matters. */
  readonly posts?: number;
  /** Other requests that it saw, when it matters. */
  readonly reads?: number;
  /** Whether files were fetched from the store that the index redirects to, when it matters. */
  readonly downloads?: boolean;
  /** What the log says. */
  readonly says?: RegExp;
  /** What a person is warned of. */
  readonly warning?: RegExp;
  /** The files that a run that was killed had finished. */
  readonly finished?: readonly string[];
}

/** A script of the index, runs of the client, and what must hold. */
export interface Scenario {
  readonly name: string;
  readonly files?: FileSet;
  readonly index?: Omit<ScriptedIndexOptions, 'now' | 'fallback'>;
  /** Whether the index redirects to a public one what it doesn't know. */
  readonly fallback?: true;
  /** Other addresses than the index's own. */
  readonly addresses?: (stage: Stage) => Partial<Pick<PublishIndexInputs, 'index' | 'simpleUrl'>>;
  readonly runs: readonly ScenarioRun[];
  /** What the index has at the end: the whole release unless said. */
  readonly holds?: readonly string[];
  /** Whole files that came although the index had them. */
  readonly resent?: number;
  /** One of many places where one of many faults may strike: `npm test` plays a few of them. */
  readonly grid?: true;
  /** Needs a clock of its own: not for the bundle. */
  readonly hasty?: true;
  /** Ends by the client's own time limits. */
  readonly slow?: true;
  /** Belongs to the slice that `npm test` runs as the bundle. */
  readonly bundle?: true;
  /** Only where there is a process to kill. */
  readonly killed?: true;
}

/** How a fault of an upload ends: found on the index, sent again, or refused. */
export type Effect = 'landed' | 'again';

export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
  readonly effect: Effect;
  /** The client has to wait until its own time limit is over. */
  readonly slow?: true;
  /** Needs a file that doesn't go out in one piece. */
  readonly large?: true;
}

const busy = (status: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status,
  reason: 'Not now',
  headers,
});

/** Everything that can go wrong with an upload and may pass. */
export const PASSING_FAULTS: readonly NamedFault[] = [
  { name: 'a reset before the body', fault: { kind: 'reset-before-body' }, effect: 'again' },
  { name: 'a reset in the middle of the body', fault: { kind: 'reset-in-body' }, effect: 'again', large: true },
  { name: 'a reset after the body', fault: { kind: 'reset-after-body' }, effect: 'again' },
  { name: 'a reset after the body, file landed', fault: { kind: 'reset-after-body', store: true }, effect: 'landed' },
  { name: 'no answer', fault: { kind: 'hang' }, effect: 'again', slow: true },
  { name: 'no answer, file landed', fault: { kind: 'hang', store: true }, effect: 'landed', slow: true },
  { name: 'a body that is not read', fault: { kind: 'hang-in-body' }, effect: 'again', slow: true, large: true },
  { name: 'half an answer', fault: { kind: 'stall' }, effect: 'again', slow: true },
  { name: 'half an answer, file landed', fault: { kind: 'stall', store: true }, effect: 'landed', slow: true },
  { name: 'a garbled answer', fault: { kind: 'garbled' }, effect: 'again' },
  { name: 'a garbled answer, file landed', fault: { kind: 'garbled', store: true }, effect: 'landed' },
  { name: 'a truncated answer', fault: { kind: 'truncated' }, effect: 'again' },
  { name: 'a truncated answer, file landed', fault: { kind: 'truncated', store: true }, effect: 'landed' },
  { name: 'an answer whose last chunk is missing', fault: { kind: 'chunked-cut', store: true }, effect: 'landed' },
  { name: 'an answer without end', fault: { kind: 'endless', store: true }, effect: 'landed' },
  { name: 'a gzip bomb', fault: { kind: 'gzip-bomb', store: true }, effect: 'landed' },
  { name: 'a bomb and no file', fault: { kind: 'gzip-bomb' }, effect: 'again' },
  { name: 'gzip that is none', fault: { kind: 'gzip-garbled', store: true }, effect: 'landed' },
  { name: '408', fault: busy(408), effect: 'again' },
  { name: '425', fault: busy(425), effect: 'again' },
  { name: '429', fault: busy(429), effect: 'again' },
  { name: '429 with Retry-After 0', fault: busy(429, { 'retry-after': '0' }), effect: 'again' },
  { name: '500', fault: busy(500), effect: 'again' },
  { name: '502', fault: busy(502), effect: 'again' },
  { name: '503', fault: busy(503), effect: 'again' },
  { name: '503 with Retry-After 0', fault: busy(503, { 'retry-after': '0' }), effect: 'again' },
  { name: '504', fault: busy(504), effect: 'again' },
  { name: '500, file landed', fault: { kind: 'status', status: 500, store: true }, effect: 'landed' },
  { name: '502, file landed', fault: { kind: 'status', status: 502, store: true }, effect: 'landed' },
  { name: '503, file landed', fault: { kind: 'status', status: 503, store: true }, effect: 'landed' },
  { name: '504, file landed', fault: { kind: 'status', status: 504, store: true }, effect: 'landed' },
  { name: '204, file landed', fault: { kind: 'status', status: 204, body: '', store: true }, effect: 'landed' },
  { name: '103 and 100 first', fault: { kind: 'interim' }, effect: 'again' },
];
