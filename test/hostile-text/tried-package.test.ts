import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { parseReceipt, type Receipt } from '#release-model';
import { renderHtml, renderSummary } from '#release-report';
import {
  HOSTILE_STRINGS,
  makeDistributions,
  runBundle,
  temporaryFolder,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';
import { createRecord } from '#testkit/release-documents';
import { pythonOnPath } from '../integration/observed-rehearsal.ts';

/** What no text of ours may hold as it is: controls, marks of direction, zero width, separators, tags. */
const RAW =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]/u;

/** Programs can't print half a character. */
const TEXTS = HOSTILE_STRINGS.map(([, text]) => text).filter((text) => text !== '' && !/\p{Cs}/u.test(text));

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const python = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Characters above the basic plane are two halves in JSON. */
const literal = (text: string): string => `__import__("json").loads(${python(python(text))})`;

let scratch: TemporaryFolder;
let step: StepRun;
let receipt: Receipt;

beforeAll(async () => {
  scratch = await temporaryFolder();
  const project = join(scratch.path, 'project');
  await mkdir(project, { recursive: true });
  const modules = TEXTS.map((text, at) => [
    `sample_project/module${String(at)}.py`,
    `import warnings\nTEXT = ${literal(text)}\nwarnings.warn(TEXT, FutureWarning)\nraise ValueError(TEXT)\n`,
  ]);
  makeDistributions(
    [
      {
        filename: WHEEL,
        members: {
          ...(Object.fromEntries(modules) as Readonly<Record<string, string>>),
          'sample_project/__init__.py': `__version__ = ${literal(TEXTS.join(' '))}\n`,
          'sample_project/cli.py': `import sys\nTEXTS = ${literal(TEXTS.join('\n'))}\ndef main():\n    sys.stdout.buffer.write(TEXTS.encode())\n    sys.stderr.buffer.write(TEXTS.encode())\n    raise SystemExit(TEXTS)\n`,
          'sample_project-1.0.dist-info/entry_points.txt': '[console_scripts]\nsample = sample_project.cli:main\n',
        },
      },
    ],
    join(project, 'dist'),
  );
  await writeFile(join(project, 'smoke.py'), `import sample_project.cli\nsample_project.cli.main()\n`);
  step = await runBundle('try-dists', {
    workspace: project,
    runnerTemp: join(scratch.path, 'temp'),
    inputs: {
      'python-versions': pythonOnPath(),
      scripts: 'sample --help',
      'smoke-test': 'smoke.py',
      'install-warnings': 'warn',
    },
    timeoutMs: 600_000,
  });
  const path = step.outputs['receipt-path'] ?? '';
  receipt = parseReceipt(await readFile(path, 'utf8'), path);
});

afterAll(() => scratch.remove());

/** The elements of a page, and those of its attributes that a text could have made. */
function elementsOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      found.add(name);
      for (const attribute of Object.keys(attributes)) if (attribute.startsWith('on')) found.add(attribute);
    },
  });
  parser.end(html);
  return found;
}

describe('what a tried package says', () => {
  test('is found wrong, and every text of it is in the receipt', () => {
    expect(step.exitCode).toBe(1);
    const told = receipt.items.filter(({ kind, outcome }) => kind === 'import' && outcome !== 'passed');
    expect(told.length).toBeGreaterThanOrEqual(TEXTS.length);
    expect(receipt.findings.filter(({ rule }) => rule === 'import-warning')).toHaveLength(TEXTS.length);
    expect(receipt.items.filter(({ outcome }) => outcome === 'failed').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['version', 'script', 'smoke-test']),
    );
  });

  test('moves nothing in the log, and issues no command', () => {
    expect(RAW.exec(step.log.replaceAll('\r\n', '\n'))).toBeNull();
    expect(step.log).toContain(String.raw`report\u202efdp.exe`);
    expect(step.commands.filter(({ name }) => /set-output|add-mask|stop-commands/u.test(name))).toEqual([]);
    expect(step.errors.filter((text) => text.startsWith('forged'))).toEqual([]);
    for (const { message } of step.commands) expect(message).not.toMatch(RAW);
  });

  test.each([
    ['the summary of the job', () => step.summary],
    ['the summary of a release', () => renderSummary(createRecord({ receipts: [receipt] }))],
  ])('is text in %s', (_, summary) => {
    expect(summary()).not.toMatch(RAW);
    const ours = 'p h2 h3 strong table thead tbody tr th td br code a details summary em'.split(' ');
    const found = elementsOf(marked.parse(summary(), { async: false }));
    expect([...found].filter((name) => !ours.includes(name))).toEqual([]);
  });

  test('is text in the report', () => {
    const html = renderHtml(createRecord({ receipts: [receipt] }));
    expect(html).not.toMatch(RAW);
    const elements = elementsOf(html);
    for (const name of ['script', 'img', 'onerror', 'onload', 'i', 'iframe']) expect([...elements]).not.toContain(name);
  });
});
