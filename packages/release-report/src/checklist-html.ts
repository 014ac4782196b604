import { htmlText } from '#harmless-text';
import { countText, type Decision, type Outcome, type ReceiptItem, ruleAddress } from '#release-model';
import { block, table, word } from './html-parts.ts';
import type { StageRow } from './stage-rows.ts';

/** What a reader has to act on comes first. */
const ORDER: readonly Outcome[] = ['failed', 'unknown', 'not-sent', 'skipped', 'passed', 'not-configured'];

function decisionText({ kind, by }: Decision): string {
  return `${kind} by ${by ?? 'someone at a terminal'}`;
}

/** What wasn't settled by what was found, and by nobody either. */
function isOpen({ outcome, decision }: ReceiptItem): boolean {
  return (outcome === 'failed' || outcome === 'unknown') && decision === undefined;
}

function rowOf(item: ReceiptItem, page: string | null): string {
  const { subject, outcome, message, remedy, decision } = item;
  const address = ruleAddress(subject, page);
  const code = `<code>${htmlText(subject)}</code>`;
  const point = address === null ? code : `<a href="${htmlText(address)}">${code}</a>`;
  const todo = remedy === undefined || !isOpen(item) ? '' : `<div><strong>What to do:</strong> ${block(remedy)}</div>`;
  const by = decision === undefined ? '' : `<div><strong>${htmlText(decisionText(decision))}</strong></div>`;
  return `<tr><th scope="row" class="point">${point}</th><td class="word">${word(outcome)}</td><td class="what">${block(message)}${todo}${by}</td></tr>`;
}

/**
 * The checklist as a table, with what is open at its top; empty without the stage.
 * @param page - the address of the page of rules, if known
 */
export function checklistHtml(row: StageRow | undefined, page: string | null): string {
  if (row === undefined || row.items.length === 0) return '';
  const items = [...row.items].sort(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome),
  );
  const open = items.filter(isOpen).length;
  const said = open === 0 ? 'No point is open.' : `${countText(open, 'point')} ${open === 1 ? 'is' : 'are'} open.`;
  return `<h2 id="checklist">Checklist</h2><p>${said}</p>${table(
    'Checklist',
    ['point', 'verdict', 'what it is about'],
    items.map((item) => rowOf(item, page)),
  )}`;
}
