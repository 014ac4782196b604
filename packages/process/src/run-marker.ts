import { randomBytes } from 'node:crypto';

/** The variable that every child and everything that descends from it carries. */
export const MARKER_VARIABLE = 'REPO_AGENT_RUN';

let ownMarker: string | null = null;
let commands = 0;

/** The marker of everything that this process starts: random, made at the first call. */
export function runMarker(): string {
  ownMarker ??= randomBytes(12).toString('hex');
  return ownMarker;
}

/** A marker for one command: the run's marker and a number. */
export function nextCommandMarker(): string {
  commands += 1;
  return `${runMarker()}.${commands.toString(36)}`;
}

/**
 * The value of the marker variable for a child. What an outer run wrote stays in front, so that a run inside a run is
 * still found by the outer one.
 */
export function markerValue(inherited: string | undefined, marker: string): string {
  return inherited === undefined || inherited === '' ? marker : `${inherited},${marker}`;
}

/** Whether the value of a marker variable was given by `marker`: a command's marker, or a run's for all its commands. */
export function carriesMarker(value: string, marker: string): boolean {
  return value.split(',').some((part) => part === marker || part.startsWith(`${marker}.`));
}
