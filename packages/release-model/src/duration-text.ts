import { countText } from './count-text.ts';

/**
 * A time that was measured, or is still to pass, for people: `0.4 s`, `59.9 s`, `2 min 05 s`, `1 h 02 min 05 s`.
 * @param ms - milliseconds, 0 or more
 */
export function durationText(ms: number): string {
  const tenths = Math.round(ms / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const all = Math.round(ms / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours === 0
    ? `${String(minutes)} min ${two(seconds)} s`
    : `${String(hours)} h ${two(minutes)} min ${two(seconds)} s`;
}

/**
 * A time limit for people, as it was set: `60 minutes`, `1 minute`, `90 seconds`.
 * @param seconds - a whole number, 1 or more
 */
export function limitText(seconds: number): string {
  return seconds % 60 === 0 ? countText(seconds / 60, 'minute') : countText(seconds, 'second');
}
