import { countText, sizeText, type FileContents } from '#release-model';
import { sayWith, tableOf } from './summary-table.ts';

/** A runner accepts at most 1 MiB of summary. */
const LIMIT = { rows: 200, rest: (count: number): string => `${countText(count, 'more row')} not listed.` };

/**
 * What the files of a release hold, as part of a job's summary in GitHub-flavored Markdown, folded.
 * @param redact - hides the secrets in a text
 */
export function contentsSummary(files: readonly FileContents[], redact: (text: string) => string): string {
  const first = files.find(({ kind }) => kind === 'wheel') ?? files[0];
  if (first === undefined) return '';
  const say = sayWith(redact);
  const folded = (title: string, lines: readonly string[]): readonly string[] => [
    `<details><summary>${title}</summary>`,
    '',
    ...lines,
    '</details>',
    '',
  ];
  const lines = [
    '### Contents',
    '',
    ...files.flatMap(({ filename, members }) => {
      const total = members.reduce((sum, { size }) => sum + size, 0);
      const rows = members.map(({ path, size }) => [say(path), sizeText(size)]);
      const title = `${say(filename)}: ${countText(members.length, 'member')}, ${sizeText(total)} unpacked`;
      return folded(title, tableOf(['member', 'size'], rows, LIMIT));
    }),
    ...folded(
      `Metadata of ${say(first.filename)}`,
      tableOf(
        ['field', 'value'],
        first.metadata.map(([name, value]) => [say(name), say(value)]),
        LIMIT,
      ),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n\n`;
}
