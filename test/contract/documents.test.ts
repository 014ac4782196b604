import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY } from '#testkit';
import { parse } from 'yaml';
import { COMMANDS } from '../../packages/cli/src/commands.ts';
import { TEMPLATES } from '../../packages/cli/src/init/templates.ts';

function listed(...patterns: string[]): readonly string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((path) => existsSync(join(REPOSITORY, path)));
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}

/** What a heading is called in a link. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');
}

const DOCUMENTS = listed('*.md').filter((path) => !/^(?:examples|test|action-templates)\//u.test(path));

describe.each(DOCUMENTS)('%s', (path) => {
  test('leads to files and headings that are there', () => {
    const links = [...read(path).matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups?.['target'] ?? '');
    const broken = links.filter((target) => {
      if (/^(?:https?|mailto):/u.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const whole = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(REPOSITORY, whole))) return true;
      if (anchor === undefined) return false;
      const titles = [...read(whole).matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) => groups?.['title'] ?? '');
      return !titles.map(anchorOf).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  test('names every template, and every option of init', async () => {
    expect(TEMPLATES.filter((template) => !readme.includes(`| \`${template}\` |`))).toEqual([]);
    const command = await COMMANDS.find(({ name }) => name === 'init')?.load();
    const options = (command?.inputs ?? [])
      .map(({ name }) => name)
      .filter((name) => !['project-dir', 'api-url'].includes(name));
    expect(options.filter((name) => !readme.includes(`--${name}`))).toEqual([]);
    expect(options.length).toBeGreaterThan(5);
  });

  test('shows every command', () => {
    expect(COMMANDS.filter(({ name }) => !new RegExp(`(?:index\\.js|npm run) ${name}\\b`, 'u').test(readme))).toEqual(
      [],
    );
  });
});

test('every file of action-templates is one that init writes, or a document', () => {
  const names = listed('action-templates/').map((path) => path.slice('action-templates/'.length));
  const parts = ['on-failure.yml', 'on-failure-step.yml'];
  expect(names.toSorted()).toEqual(
    ['RELEASING.md', ...parts, ...TEMPLATES.map((template) => `${template}.yml`)].toSorted(),
  );
});

test('issue templates are what a forge takes', () => {
  const forms = listed('.gitea/issue_template/').filter((path) => !path.endsWith('config.yaml'));
  expect(forms).toHaveLength(2);
  for (const path of forms) {
    const form = parse(read(path)) as { name: string; about: string; body: { type: string; id?: string }[] };
    expect(form).toMatchObject({ name: expect.any(String), about: expect.any(String) });
    const ids = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
