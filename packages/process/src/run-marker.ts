import { randomBytes } from 'node:crypto';

/** The variable that every child process and its descendants inherit. */
export const MARKER_VARIABLE = 'REPO_AGENT_RUN';

let ownMarker: string | null = null;
let commands = 0;

/** The marker of everything that this process starts: random, chosen at the first call. */
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
 * The value of the marker variable for a child process. The markers of an outer run stay in front, so that the outer run
 * still finds what a run inside it started.
 */
export function markerValue(inherited: string | undefined, marker: string): string {
  return inherited === undefined || inherited === '' ? marker : `${inherited},${marker}`;
}

/** Whether the value of a marker variable contains `marker`: that of a command, or that of a run for all its commands. */
export function carriesMarker(value: string, marker: string): boolean {
  return value.split(',').some((part) => part === marker || part.startsWith(`${marker}.`));
}
