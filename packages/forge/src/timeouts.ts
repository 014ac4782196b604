import type { BackOff, HttpTimeouts } from '#http';

/** A server that joins the blocks of a large artifact, or scans an attachment, may be silent for this long. */
export const FORGE_TIMEOUTS: HttpTimeouts = { connect: 20_000, idle: 180_000, answer: 180_000, whole: 3_600_000 };

/** Between attempts. */
export const FORGE_BACK_OFF: BackOff = { base: 1_000, maximum: 15_000 };

/** The longest pause requested by a server that we accept. Milliseconds. */
export const LONGEST_ASKED_PAUSE = 60_000;
