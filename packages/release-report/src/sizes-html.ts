import { htmlText } from '#harmless-text';
import {
  largest,
  percentText,
  type EarlierSize,
  type ReceiptItem,
  type ReleaseManifest,
  sizeText,
} from '#release-model';
import { bar } from './bar.ts';
import { table } from './html-parts.ts';

/** What is known of the sizes of a release's files. */
export interface KnownSizes {
  /** The points of the stage `check`: they tell what the index takes. */
  readonly checked: readonly ReceiptItem[];
  /** The version before, and how large its files are; `null`: not compared. */
  readonly earlier: { readonly version: string; readonly sizes: readonly EarlierSize[] } | null;
}

/** `+5%`, `−1.2%`, `the same size`. */
function changeText(now: number, before: number): string {
  if (now === before) return 'the same size';
  if (before === 0) return 'it was empty';
  const part = (Math.abs(now - before) / before) * 100;
  return `${now > before ? '+' : '−'}${percentText(part, part < 10 ? 1 : 0)}`;
}

function limitCell(size: number, limit: number | undefined): string {
  if (limit === undefined || limit === 0) return '<td class="soft">not known</td>';
  const tone = size > limit ? 'bad' : size > limit * 0.9 ? 'open' : 'good';
  const share = Math.max(0, Math.min(1000, (size / limit) * 100));
  const part = share < 0.01 ? 'less than 0.01%' : percentText(share);
  return `<td class="drawing">${bar([{ from: 0, to: size / limit, tone }])}<span>${part} of ${sizeText(limit)}</span></td>`;
}

/** The sizes of the files against what the index takes, and against the release before. */
export function sizesHtml({ files }: Pick<ReleaseManifest, 'files'>, { checked, earlier }: KnownSizes): string {
  const before = new Map((earlier?.sizes ?? []).map((one) => [one.filename, one]));
  const most = largest([1, ...files.map(({ size }) => size), ...[...before.values()].map(({ size }) => size)]);
  const rows = files.map(({ filename, size }) => {
    const was = before.get(filename);
    const limit = checked.find(({ kind, subject }) => kind === 'file' && subject === filename)?.limit;
    const compared =
      was === undefined || earlier === null
        ? `<td class="drawing">${bar([{ from: 0, to: size / most, tone: 'plain' }])}<span>${sizeText(size)}</span> <span class="soft">earlier size not known</span></td>`
        : `<td class="drawing">${bar([{ from: 0, to: size / most, tone: 'plain' }])}${bar([{ from: 0, to: was.size / most, tone: 'quiet' }])}<span>${sizeText(size)}</span> <span class="soft">${changeText(size, was.size)} since ${htmlText(earlier.version)} (${sizeText(was.size)})</span></td>`;
    return `<tr><th scope="row"><code>${htmlText(filename)}</code></th>${compared}${limitCell(size, limit)}</tr>`;
  });
  return table('Sizes', ['file', 'size, and that of the release before', 'of what the index takes'], rows, 'charts');
}
