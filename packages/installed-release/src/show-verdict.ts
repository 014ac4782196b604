import {
  countText,
  durationText,
  findingSentence,
  type Host,
  largest,
  outcomeText,
  placedSubject,
  type ReceiptItem,
} from '#release-model';
import { pointSentence } from './failure.ts';
import type { PythonVerdict } from './python-work.ts';

function lineOf({ kind, subject, outcome, message, ms, location }: ReceiptItem): string {
  const time = ms < 100 ? '' : ` (${durationText(ms)})`;
  return `${placedSubject(`${kind} ${subject}`, location, message)}: ${outcomeText(outcome)}${time}${message === '' ? '' : `: ${message}`}`;
}

/** `install 0.4 s, 4 imports, 2 scripts`: what passed, grouped by kind. */
function passedLine(items: readonly ReceiptItem[]): string {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const alike = items.filter((item) => item.kind === kind);
    if (kind === 'install') return `${kind} ${durationText(largest(alike.map(({ ms }) => ms)))}`;
    return alike.length === 1 ? kind : countText(alike.length, kind);
  });
  return `Passed: ${parts.join(', ')}`;
}

/** Shows the result for one Python: what passed in one line, the rest item by item. The receipt has everything. */
export async function showVerdict({ python, items, findings }: PythonVerdict, host: Host): Promise<void> {
  await host.group(`Python ${python.version}`, () => {
    const passed = items.filter(({ outcome }) => outcome === 'passed');
    if (passed.length > 0) host.info(passedLine(passed));
    for (const item of items) {
      if (item.outcome === 'passed') host.debug(lineOf(item));
      else if (item.outcome === 'failed') host.error(pointSentence(item, python), item.location, item);
      else if (item.outcome === 'unknown') host.warning(lineOf(item), item.location);
      else host.info(lineOf(item));
    }
    for (const finding of findings) {
      const say = finding.severity === 'advice' ? host.notice : host.warning;
      say(findingSentence(finding), finding.location);
    }
    return Promise.resolve();
  });
}
