import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { createFinding, createItem, createReceipt, createRecord } from '#testkit/release-documents';
import { runWords, type CommandRun } from './terminal.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder.remove();
});

const RECORD = 'release-record.json';

async function put(name: string, document: unknown): Promise<void> {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  await writeFile(join(folder.path, name), text);
}

async function report(...words: readonly string[]): Promise<CommandRun> {
  return await runWords(['report', ...words], { folder: folder.path });
}

const page = async (name = 'report.html'): Promise<string> => readFile(join(folder.path, name), 'utf8');

describe('report RECORD', () => {
  test('writes the page beside the record, again and again, and says what it tells', async () => {
    await put(RECORD, createRecord({ outcome: 'failed', failure: 'upload: 503. Run again.' }));
    for (const words of [[RECORD], ['.']]) {
      const { status, output } = await report(...words);
      expect({ status, output }).toEqual({
        status: 0,
        output: `Failed.\nreport: ${join(folder.path, 'report.html')}\n`,
      });
    }
    expect(await page()).toContain('upload: 503. Run again.');
  });

  test('renders what an earlier version recorded, and text that attacks its readers', async () => {
    const evil = '</td><script>alert(1)</script><img src=x onerror=alert(1)>\u001b[2J\u202e';
    const earlier = createRecord({
      receipts: [
        createReceipt('check', {
          failure: evil,
          outcome: 'failed',
          items: [createItem('file', evil, { message: evil, remedy: evil, serverMessages: [evil] })],
          findings: [createFinding({ subject: evil, message: evil, remedy: evil })],
          readme: `${evil}"></iframe>`,
        }),
      ],
      failure: evil,
      outcome: 'failed',
    });
    await put('old.json', { ...earlier, suite: '0.1.0', somethingElse: evil });
    expect(await report('old.json')).toMatchObject({ status: 0, errors: '' });
    const html = await page('old.html');
    expect(html).not.toMatch(/<script|<img|\p{Cf}|[^\P{Cc}\n]/u);
    expect(html.match(/<iframe/gu)).toHaveLength(1);
    expect(html).toContain('repo-agent-actions 0.1.0');
  });

  test('writes where it is told, and one document for programs', async () => {
    await put(RECORD, createRecord());
    const { status, output } = await report(RECORD, '--output', 'a/b.html', '--json');
    expect(status).toBe(0);
    const path = join(folder.path, 'a/b.html');
    expect(JSON.parse(output)).toEqual({
      schema: 1,
      record: join(folder.path, RECORD),
      report: path,
      outcome: 'passed',
    });
    expect(await page('a/b.html')).toContain('<h1>Release of sample-project 1.0</h1>');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no record', [], /RECORD: is missing\. Name the release-record\.json of a release or a rehearsal\./u],
    ['a record that is not there', ['none.json'], /none\.json: does not exist\. Name a release-record\.json/u],
    ['a folder without one', ['empty'], /empty\/release-record\.json: does not exist\./u],
    ['something else', ['other.json'], /other\.json: .*not a .*release record.*\./u],
    ['two', [RECORD, RECORD], /unexpected argument/u],
    ['a file of somebody else', [RECORD, '--output', 'mine.html'], /mine\.html: exists, and is not the report of a release\. Choose another file with --output, or move that one\./u], // prettier-ignore
    ['the record itself', [RECORD, '--output', RECORD], /release-record\.json: exists, and is not the report/u],
    ['a folder', [RECORD, '--output', 'empty'], /empty: exists, and is not the report/u],
  ])('refuses %s, and changes nothing', async (_what, words, sentence) => {
    await put(RECORD, createRecord());
    await put('other.json', { schema: 1 });
    await put('mine.html', '<p>mine');
    await mkdir(join(folder.path, 'empty'));
    const { status, output, errors } = await report(...words);
    expect(output + errors).toMatch(sentence);
    expect(status).toBe(2);
    expect(await page('mine.html')).toBe('<p>mine');
    await expect(page()).rejects.toThrow('ENOENT');
  });
});
