import { htmlText } from '#harmless-text';
import { countText, outcomeSign, outcomeText, placedSubject, type ReceiptItem } from '#release-model';
import { note, table, TONE } from './html-parts.ts';
import { worstOutcome } from './stage-rows.ts';

/** Checks that the page lists; those that didn't pass come first. */
const MOST_CHECKS = 100;

/** One check, on every Python. */
interface Check {
  readonly kind: string;
  readonly subject: string;
  readonly byPython: ReadonlyMap<string, ReceiptItem>;
}

function checksOf(items: readonly ReceiptItem[]): readonly Check[] {
  const checks = new Map<string, { kind: string; subject: string; byPython: Map<string, ReceiptItem> }>();
  for (const item of items) {
    const { kind, python } = item;
    if (python === undefined) continue;
    const subject = placedSubject(item.subject, item.location, item.message);
    const key = JSON.stringify([kind, subject]);
    const check = checks.get(key) ?? { kind, subject, byPython: new Map<string, ReceiptItem>() };
    check.byPython.set(python, item);
    checks.set(key, check);
  }
  return [...checks.values()];
}

const ORDER = ['failed', 'unknown', 'not-sent', 'passed', 'not-configured', 'skipped'] as const;

function weight({ byPython }: Check): number {
  return ORDER.indexOf(worstOutcome([...byPython.values()].map(({ outcome }) => outcome)));
}

function cell(item: ReceiptItem | undefined): string {
  if (item === undefined) return '<td class="mark soft">·<span class="unseen">not there</span></td>';
  const { outcome } = item;
  const seen =
    outcome === 'passed' ? `<span class="unseen">${outcomeText(outcome)}</span>` : ` ${outcomeText(outcome)}`;
  return `<td class="mark ${TONE[outcome]}-word">${outcomeSign(outcome)}${seen}</td>`;
}

/** Checks against Pythons: what wasn't good comes first; empty where no point belongs to a Python. */
export function matrixHtml(caption: string, items: readonly ReceiptItem[]): string {
  const checks = checksOf(items);
  if (checks.length === 0) return '';
  const pythons = [...new Set(checks.flatMap(({ byPython }) => [...byPython.keys()]))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const sorted = [...checks].sort((a, b) => weight(a) - weight(b));
  const rows = sorted
    .slice(0, MOST_CHECKS)
    .map(
      ({ kind, subject, byPython }) =>
        `<tr><th scope="row" class="point">${kind === subject ? '' : `<span class="soft">${htmlText(kind)}</span> `}<code>${htmlText(subject)}</code></th>${pythons.map((python) => cell(byPython.get(python))).join('')}</tr>`,
    );
  const rest = checks.length - rows.length;
  const more = rest > 0 ? note(`${countText(rest, 'more check')} not listed here.`) : '';
  return `${table(caption, ['check', ...pythons.map((python) => htmlText(python))], rows, 'matrix')}${more}`;
}
