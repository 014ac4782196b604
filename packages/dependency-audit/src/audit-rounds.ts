import type { Pin } from './audit-subject.ts';

/**
 * Versions that every Python advisory database knows to be vulnerable (CVE-2020-28473, CVE-2019-16785), of
 * projects that few others require. A service that knows neither isn't one: a proxy that answers everything with an
 * empty document would otherwise make every release look clean.
 */
export const CONTROLS: readonly Pin[] = [
  { name: 'bottle', version: '0.12.18' },
  { name: 'waitress', version: '1.3.1' },
];

/**
 * Divides versions into rounds in which no project appears twice, as one requirements file requires: Pythons may have
 * different versions of the same dependency.
 */
export function auditRounds(pins: readonly Pin[]): readonly (readonly Pin[])[] {
  const rounds: Map<string, Pin>[] = [];
  for (const pin of pins) {
    const holders = rounds.filter((round) => round.has(pin.name));
    if (holders.some((round) => round.get(pin.name)?.version === pin.version)) continue;
    const free = rounds.find((round) => !round.has(pin.name));
    if (free === undefined) rounds.push(new Map([[pin.name, pin]]));
    else free.set(pin.name, pin);
  }
  return rounds.map((round) => [...round.values()]);
}

/** The round as a requirements file, every version pinned. */
export function requirementsText(round: readonly Pin[]): string {
  return round.map(({ name, version }) => `${name}==${version}\n`).join('');
}
