import { htmlText } from '#harmless-text';
import { countText, durationText, type ReleaseRecord } from '#release-model';
import { bar } from './bar.ts';
import { note, table, TONE, word } from './html-parts.ts';
import { pointText } from './record-words.ts';
import { stageRows } from './stage-rows.ts';
import { timelineOf, type Timeline } from './timeline.ts';

/** Points that are named as the longest, and how long one must take. */
const MOST_POINTS = 5;
const LONG = 1000;

/** Milliseconds between jobs that are worth a word. */
const LONG_WAIT = 1000;

function spanRows({ spans, begin, end }: Timeline): readonly string[] {
  const whole = Math.max(1, end - begin);
  return spans.map((span) => {
    const parts = [{ from: (span.begin - begin) / whole, to: (span.end - begin) / whole, tone: TONE[span.outcome] }];
    const python = span.python === null ? '' : ` <span class="soft">Python ${htmlText(span.python)}</span>`;
    const after = `after ${durationText(span.begin - begin)}`;
    return `<tr><th scope="row"><a href="#stage-${span.stage}">${span.stage}</a>${python}</th><td class="drawing">${bar(parts)}<span class="soft">${after}</span></td><td class="word">${word(span.outcome)}</td><td class="number">${durationText(span.end - span.begin)}</td></tr>`;
  });
}

function longestPoints(record: Pick<ReleaseRecord, 'receipts'>): string {
  const points = stageRows(record)
    .flatMap(({ stage, items }) => items.map((item) => ({ stage, item })))
    .filter(({ item }) => item.ms >= LONG)
    .sort((a, b) => b.item.ms - a.item.ms)
    .slice(0, MOST_POINTS)
    .map(({ stage, item }) => `<li>${durationText(item.ms)}: ${stage}, ${htmlText(pointText(item))}</li>`);
  return points.length === 0 ? '' : `<p>What took longest:</p><ol>${points.join('')}</ol>`;
}

/** When each stage ran and how long, with what ran beside it; empty where no receipt tells. */
export function timelineHtml(record: ReleaseRecord): string {
  const timeline = timelineOf(record);
  if (timeline === null) return '';
  const { spans, begin, end, busy } = timeline;
  const waiting = end - begin - busy;
  const waited =
    waiting < LONG_WAIT
      ? ''
      : ` ${durationText(waiting)} of that passed between stages: waiting for a runner, preparing jobs, handing over.`;
  const drawn = table('Timeline', ['stage', 'when', 'verdict', { number: 'time' }], spanRows(timeline), 'timeline');
  return `<h2>Timeline</h2>${drawn}${note(`${durationText(end - begin)} from the first to the last of ${countText(spans.length, 'receipt')}, by the clocks of the machines.${waited}`)}${longestPoints(record)}`;
}
