import { largest, outcomeText } from '#release-model';
import type { JudgedPoint } from './decision.ts';

/** The word for a verdict; an accepted unknown is still unknown. */
export function verdictWord(point: JudgedPoint): string {
  return point.accepted ? `accepted, ${outcomeText('unknown')}` : outcomeText(point.outcome);
}

function explanation({ source, message }: JudgedPoint): string {
  const from = source === 'nothing' ? '' : source;
  return [from, message].filter((text) => text !== '').join(': ');
}

/** The whole checklist as plain text: a heading per group, then id, verdict, title and why. */
export function checklistTable(points: readonly JudgedPoint[]): string {
  const ids = largest(points.map(({ id }) => id.length));
  const words = largest(points.map((point) => verdictWord(point).length));
  const lines: string[] = [];
  let group: string | null = null;
  for (const point of points) {
    if (point.group !== group) {
      group = point.group;
      lines.push(group);
    }
    const why = explanation(point).replace(/\s+/gu, ' ');
    lines.push(
      `  ${point.id.padEnd(ids)}  ${verdictWord(point).padEnd(words)}  ${point.title}${why === '' ? '' : ` (${why})`}`,
    );
  }
  return lines.join('\n');
}
