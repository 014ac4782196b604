import type { ReceiptItem } from '@repo-agent-actions/release-model';
import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import { noReceipt, receiptSource, verdictOfItems, verdictOfStage, type Verdict } from './verdict.ts';

const TOOLS = ['mypy', 'ruff', 'black'] as const;

/** A tool of the test stage that has a point of its own. */
export type Tool = (typeof TOOLS)[number];

function isOf(item: ReceiptItem, tool: Tool): boolean {
  return item.kind === 'command' && item.subject.split(/\s/u).includes(tool);
}

/** What one tool said on every Python; a tool that the stage didn't run is not configured. */
export function judgeTool(evidence: Evidence, tool: Tool): Verdict {
  if (receiptsOf(evidence, 'test').length === 0) return noReceipt('test');
  const items = itemsOf(evidence, 'test').filter((item) => isOf(item, tool));
  const whenNone: Verdict = {
    outcome: 'not-configured',
    source: receiptSource('test'),
    message: `${tool} is not among the commands`,
  };
  if (items.length === 0 && !itemsOf(evidence, 'test').some((item) => item.kind === 'command')) {
    return { ...whenNone, outcome: 'unknown', message: 'no command was run' };
  }
  return verdictOfItems(items, 'test', whenNone);
}

/** The project's tests: every point of the test stage that has none of its own, and the stage's own failure. */
export function judgeCommands(evidence: Evidence): Verdict {
  if (receiptsOf(evidence, 'test').length === 0) return noReceipt('test');
  const all = itemsOf(evidence, 'test');
  // How much the tests cover has no point of its own: a coverage that is too low makes them fail, an unknown one doesn't.
  const isOpenCoverage = (item: ReceiptItem): boolean => item.kind === 'coverage' && item.outcome !== 'failed';
  const rest = all.filter(
    (item) => !TOOLS.some((tool) => isOf(item, tool)) && !isOpenCoverage(item) && item.kind !== 'install',
  );
  const whole = verdictOfStage(evidence, 'test');
  const own = verdictOfItems(rest, 'test', {
    outcome: 'not-configured',
    source: receiptSource('test'),
    message: 'the project has no tests',
  });
  const toolFailed = all.some((item) => item.outcome === 'failed' && TOOLS.some((tool) => isOf(item, tool)));
  if (whole.outcome === 'failed' && own.outcome !== 'failed' && !toolFailed) return whole;
  if (whole.outcome === 'unknown' && own.outcome !== 'failed') {
    // A stage that is unknown names no failure of its own: what left it so has to be said
    const open = all.filter((item) => item.outcome === 'unknown');
    return whole.message === '' ? verdictOfItems(open, 'test', whole) : whole;
  }
  return own;
}
