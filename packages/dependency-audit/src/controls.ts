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
