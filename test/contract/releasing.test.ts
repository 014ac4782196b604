import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { REPOSITORY, suiteSources } from '#testkit';
import { readCommandLine } from '../../packages/cli/src/command-line.ts';
import { COMMANDS } from '../../packages/cli/src/commands.ts';
import { installInto } from './installed-project.ts';

const SERVER = 'https://gitea.example.org';

/** The rows of the plan's two troubleshooting tables, of its common errors of an upload, and of its release document. */
const ISSUES: Readonly<Record<string, string>> = {
  "Workflow doesn't trigger": "Workflow doesn't trigger",
  'Secret not available': 'Secret not available',
  'Upload permission denied': 'Upload permission denied',
  'Version already exists': 'Version already exists',
  'Tests fail': 'Tests fail',
  'Invalid metadata': 'Invalid metadata',
  'Missing README': 'Missing README',
  'Import fails': 'Import fails',
  'CLI not found': 'CLI not found',
  'Wrong Python version': 'Wrong Python version',
  'Dependencies missing': 'Dependencies missing',
  'Large package size': 'Large package size',
  'Token invalid': 'Token invalid',
  'Workflow not triggering': "Workflow doesn't trigger",
  'File already exists': 'File already exists',
  'Invalid username/password': 'Token invalid',
  'Package name already claimed': 'Package name already claimed',
  'Workflow fails on tests': 'Tests fail',
  'Upload fails - version exists': 'Version already exists',
  'Secret expired': 'Secret expired',
  'Installation fails': 'Installation fails',
};

let text: string;
let registry: string;
let rows: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  [text, registry] = (await Promise.all(
    ['self-contained', 'gitea-registry'].map(
      async (template) => (await installInto(`${SERVER}/team/sample.git`, template)).releasing,
    ),
  )) as [string, string];
  const table = /^## Troubleshooting$[^]*?^\| issue [^]*?(?=\n\n)/mu.exec(text)?.[0] ?? '';
  rows = new Map(
    table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| issue') && !line.startsWith('| ---'))
      .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, '').trim()))
      .map(([issue = '', ...cells]) => [issue, cells] as const),
  );
});

describe('the troubleshooting of a project', () => {
  test.each(Object.entries(ISSUES))('describes: %s', (_, issue) => {
    expect(rows.get(issue)).toHaveLength(3);
    expect(rows.get(issue)?.every((cell) => cell.length > 3)).toBe(true);
  });

  test('quotes only messages that this suite has', () => {
    const sources = suiteSources()
      .map((path) => readFileSync(join(REPOSITORY, path), 'utf8'))
      .join('\n');
    const quoted = [...rows.values()].flatMap(([see = '']) =>
      [...see.matchAll(/`([^`]+)`/gu)].map(([, words]) => words ?? ''),
    );
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.filter((words) => !sources.includes(words))).toEqual([]);
  });
});

describe('the release document of a project', () => {
  test.each([
    'Release types',
    'Before the tag',
    'The automatic way',
    'When a release stops halfway',
    "The version can't be reused on TestPyPI",
    'The manual way',
    'Rolling back',
    'Tokens',
    'Rotating a token',
    'Troubleshooting',
    'Links',
    'Glossary',
  ])('has: %s', (title) => {
    expect(text).toMatch(new RegExp(`^##+ ${title}$`, 'mu'));
  });

  test('says of a registry only what is true there', () => {
    expect(registry).not.toMatch(/TESTPYPI|upload-test|pypi\.org\/manage/u);
    expect(registry).toContain(`${SERVER}/api/packages/team/pypi`);
    expect(registry).toContain('`PACKAGES_TOKEN`');
    expect(text).not.toContain('PACKAGES_TOKEN');
  });

  test('leads to headings that are there', () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
  });

  test('calls the program with commands and options that it has', async () => {
    const calls = [...(text + registry).matchAll(/node \S+\/dist\/cli\/index\.js ([^`#\n]+)/gu)].map(([, words = '']) =>
      words.trim(),
    );
    expect(calls.length).toBeGreaterThan(10);
    for (const call of calls) {
      const [name = '', ...words] = call.split(/\s+/u);
      const command = await COMMANDS.find((entry) => entry.name === name)?.load();
      if (command === undefined) throw new Error(`${call}: no such command`);
      expect(() => readCommandLine(command, words, { environment: {}, folder: '/' })).not.toThrow();
    }
  });
});
