import type { ServerSoftware, ScriptedIndexOptions } from '#testkit';
import type { StopPoint, WayFault, WayStep } from './faulty-way.ts';
import { seededChance, seedOf, type Chance } from './seeded.ts';

/** When a run is ended from outside, beside the stops of the way's steps. */
export type Stop =
  | { readonly signal: StopPoint['signal']; readonly afterMs: number }
  /** At the change of the receipts' folder of this number. */
  | { readonly signal: StopPoint['signal']; readonly atReceiptChange: number };

/** Inputs that are left to chance. */
export interface ChosenInputs {
  readonly parallel: number;
  readonly attempts: number;
  /** Seconds. */
  readonly waitTimeout: number;
  readonly wait: boolean;
}

/** One upload with everything that goes wrong until it is done. */
export interface UploadSequence {
  readonly number: number;
  readonly seed: number;
  /** Which of the prepared releases. */
  readonly release: number;
  readonly software: ServerSoftware;
  readonly pages: NonNullable<ScriptedIndexOptions['pages']>;
  /** Who may read: anybody; whom simple-url names; or who may upload. */
  readonly readers: 'anybody' | 'named' | 'uploaders';
  /** Milliseconds. */
  readonly latency: number;
  readonly clockJumps: boolean;
  /** Whether the way speaks https, with a certificate of an authority of its own. */
  readonly tls: boolean;
  readonly uploads: readonly WayStep[];
  readonly reads: readonly WayStep[];
  /** Of the runs, in their order; afterwards none is stopped any more. */
  readonly stops: readonly (Stop | null)[];
  /** Of the runs, in their order; the last ones are used for all others. */
  readonly inputs: readonly ChosenInputs[];
}

const TROUBLED: readonly [number, string][] = [
  [408, 'Request Timeout'],
  [425, 'Too Early'],
  [429, 'Too Many Requests'],
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
  [504, 'Gateway Timeout'],
];

const FINAL: readonly [number, string][] = [
  [302, 'Found'],
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Invalid or non-existent authentication information.'],
  [404, 'Not Found'],
  [409, 'Conflict'],
  [413, 'Payload Too Large'],
];

function oneOf<T>(choices: readonly T[], chance: Chance): T {
  const chosen = choices[chance.integer(0, choices.length - 1)];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}

function answerOf(chance: Chance, statuses: readonly (readonly [number, string])[], mayArrive: boolean): WayFault {
  const [status, reason] = oneOf(statuses, chance);
  const retryAfter = chance.happens(0.3)
    ? chance.pick(['0', '1', '30', '4000', 'soon', 'Wed, 21 Oct 2015 07:28:00 GMT'])
    : null;
  // Who is told to come later or too early was not let in.
  const isHeld = status === 425 || status === 429;
  return { kind: 'answer', status, reason, retryAfter, arrives: mayArrive && !isHeld && chance.happens(0.4) };
}

function wayFault(chance: Chance, isUpload: boolean): WayFault {
  const arrives = chance.happens(0.5);
  const kind = chance.integer(0, isUpload ? 11 : 9);
  switch (kind) {
    case 0:
      return chance.happens(0.5) ? { kind: 'reset-at-once' } : { kind: 'refused', ms: chance.integer(5, 300) };
    case 1:
      return isUpload ? { kind: 'reset-in-body' } : { kind: 'old-page' };
    case 2:
      return { kind: 'reset-after-body', arrives };
    case 3:
      return { kind: 'garbled', arrives };
    case 4:
      return { kind: 'truncated', arrives };
    case 5:
      return { kind: 'closed', arrives };
    case 6:
      return { kind: 'silence', arrives, ms: chance.integer(5, 150) };
    case 7:
    case 8:
      return answerOf(chance, TROUBLED, true);
    case 9:
      // A refusal says that nothing was taken, so that it never arrives.
      return isUpload && chance.happens(0.6)
        ? { kind: 'answer', status: 200, reason: 'OK', retryAfter: null, arrives: false }
        : answerOf(chance, FINAL, false);
    case 10:
      return { kind: 'refused', ms: chance.integer(5, 300) };
    default:
      return { kind: 'late', ms: chance.integer(0, 300) };
  }
}

function stopPoint(chance: Chance): StopPoint {
  return {
    signal: chance.happens(0.75) ? 'SIGKILL' : 'SIGTERM',
    at: chance.pick(['request', 'body', 'stored', 'answered']),
  };
}

function waySteps(chance: Chance, isUpload: boolean, trouble: number): readonly WayStep[] {
  const count = chance.integer(0, isUpload ? 10 : 16);
  return Array.from({ length: count }, () => ({
    fault: chance.happens(trouble) ? wayFault(chance, isUpload) : null,
    stop: chance.happens(isUpload ? 0.1 : 0.05) ? stopPoint(chance) : null,
  }));
}

function stopOf(chance: Chance): Stop | null {
  if (chance.happens(0.55)) return null;
  const signal = chance.happens(0.75) ? 'SIGKILL' : 'SIGTERM';
  return chance.happens(0.4)
    ? { signal, atReceiptChange: chance.integer(1, 14) }
    : { signal, afterMs: chance.integer(20, 400) };
}

/** The sequence of this number below a seed, always the same. */
export function uploadSequence(baseSeed: number, number: number, releases: number): UploadSequence {
  const seed = seedOf(baseSeed, number);
  const chance = seededChance(seed);
  const trouble = chance.pick([0.2, 0.5, 0.8]);
  const inputs = (wait: boolean): ChosenInputs => ({
    parallel: chance.integer(1, 4),
    attempts: chance.pick([1, 2, 3, 5]),
    waitTimeout: chance.integer(1, 12),
    wait,
  });
  return {
    number,
    seed,
    release: chance.integer(0, releases - 1),
    software: chance.pick(['pypi', 'gitea', 'pypiserver', 'devpi']),
    pages: chance.pick(['json', 'html', 'html-without-hashes']),
    readers: chance.pick(['anybody', 'anybody', 'anybody', 'named', 'uploaders']),
    latency: chance.happens(0.2) ? chance.integer(1, 15) : 0,
    clockJumps: chance.happens(0.15),
    tls: chance.happens(0.2),
    uploads: waySteps(chance, true, trouble),
    reads: waySteps(chance, false, trouble * 0.7),
    stops: Array.from({ length: chance.integer(0, 4) }, () => stopOf(chance)),
    inputs: [...Array.from({ length: 3 }, () => inputs(chance.happens(0.8))), inputs(true)],
  };
}

/** How many runs a sequence may need: each but the last meets a fault or is ended from outside. */
export function mostRuns({ uploads, reads, stops, inputs }: UploadSequence): number {
  const steps = [...uploads, ...reads];
  // As long as nothing listens, one run after another may fail.
  const faults = steps.reduce((sum, { fault }) => sum + (fault === null ? 0 : fault.kind === 'refused' ? 4 : 1), 0);
  const ends = steps.filter(({ stop }) => stop !== null).length + stops.filter((stop) => stop !== null).length;
  // A run that doesn't wait can't find out that it was lied to: it passes, and one that waits has to follow.
  return faults + ends + inputs.length;
}
