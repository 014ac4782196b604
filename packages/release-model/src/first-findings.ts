import { countText } from './count-text.ts';
import type { Finding } from './finding.ts';

/** Findings of one rule about one subject. More of them say nothing new, and would bury the others. */
const MOST_ALIKE = 50;

/**
 * At most 50 findings of each rule about each subject, the last of them with the number of those that are left out. To be
 * called after ignored findings were left out, since entries to ignore name single places.
 * @returns the findings in their order
 */
export function firstFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ rule, subject }: Finding): string => `${rule} ${subject}`;
  const total = new Map<string, number>();
  for (const one of findings) total.set(keyOf(one), (total.get(keyOf(one)) ?? 0) + 1);
  const told = new Map<string, number>();
  return findings.flatMap((one): readonly Finding[] => {
    const key = keyOf(one);
    const number = (told.get(key) ?? 0) + 1;
    told.set(key, number);
    const rest = (total.get(key) ?? 0) - MOST_ALIKE;
    if (number < MOST_ALIKE || rest <= 0) return [one];
    return number > MOST_ALIKE
      ? []
      : [{ ...one, message: `${one.message}; and ${countText(rest, 'finding')} more like it` }];
  });
}
