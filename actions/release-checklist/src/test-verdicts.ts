import type { ReceiptItem } from '#release-model';
import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import { noReceipt, receiptSource, verdictOfItems, verdictOfStage, type Verdict } from './verdict.ts';

const TOOLS = ['mypy', 'ruff', 'black'] as const;

/** A tool of the test stage that has its own point. */
export type Tool = (typeof TOOLS)[number];

function isOf(item: ReceiptItem, tool: Tool): boolean {
  return item.kind === 'command' && item.subject.split(/\s/u).includes(tool);
}

/** The result of one tool on every Python; a tool that the stage didn't run is not configured. */
export function judgeTool(evidence: Evidence, tool: Tool): Verdict {
  if (receiptsOf(evidence, 'test').length === 0) return noReceipt('test');
  const items = itemsOf(evidence, 'test').filter((item) => isOf(item, tool));
  const whenNone: Verdict = {
    outcome: 'not-configured',
    source: receiptSource('test'),
    message: `${tool} is not one of the commands`,
  };
  if (items.length === 0 && !itemsOf(evidence, 'test').some((item) => item.kind === 'command')) {
    return { ...whenNone, outcome: 'unknown', message: 'no command was run' };
  }
  return verdictOfItems(items, 'test', whenNone);
}

/** The project's tests: every item of the test stage that has no point of its own, and the stage's own failure. */
export function judgeCommands(evidence: Evidence): Verdict {
  if (receiptsOf(evidence, 'test').length === 0) return noReceipt('test');
  const all = itemsOf(evidence, 'test');
  const hasOwnPoint = (item: ReceiptItem): boolean => TOOLS.some((tool) => isOf(item, tool));
  // Coverage has no point of its own: if it is too low, the tests fail; if it is unknown, they don't, unless somebody has
  // to decide what is enough.
  const isSilent = (item: ReceiptItem): boolean =>
    item.kind === 'coverage' && item.outcome !== 'failed' && item.remedy === undefined;
  const rest = all.filter((item) => !hasOwnPoint(item) && !isSilent(item) && item.kind !== 'install');
  const whole = verdictOfStage(evidence, 'test');
  const own = verdictOfItems(rest, 'test', {
    outcome: 'not-configured',
    source: receiptSource('test'),
    message: 'the project has no tests',
  });
  const toolFailed = all.some((item) => item.outcome === 'failed' && hasOwnPoint(item));
  if (whole.outcome === 'failed' && own.outcome !== 'failed' && !toolFailed) return whole;
  // A stage that is unknown because of a tool says so in the point of the tool
  const toolOpen = all.some((item) => item.outcome === 'unknown' && hasOwnPoint(item));
  if (whole.outcome === 'unknown' && own.outcome !== 'failed' && own.outcome !== 'unknown' && !toolOpen) {
    // An unknown stage has no failure of its own: the reason has to be stated
    const open = all.filter((item) => item.outcome === 'unknown');
    return whole.message === '' ? verdictOfItems(open, 'test', whole) : whole;
  }
  return own;
}
