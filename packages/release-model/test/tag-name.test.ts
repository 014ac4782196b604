import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import {
  checkedTagName,
  checkedTagPrefix,
  givenTag,
  parseProjectConfig,
  shellPath,
  shellWord,
  tagNameProblem,
  tagOfRef,
} from '#release-model';

/** Texts that mean something to a shell, YAML, an expression, Markdown, HTML, or git. */
const HOSTILE = [
  '$(touch marker)',
  '`touch marker`',
  '${IFS}',
  '${{ secrets.PYPI_API_TOKEN }}',
  "v'; touch marker; '",
  'v"; touch marker; "',
  'v; touch marker',
  'v && touch marker',
  'v|touch marker',
  'v>marker',
  'v\ntouch marker\n',
  'v\rtouch marker',
  'v\u0000',
  'v\u2028touch marker',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '#v',
  'v: x',
  '!v',
  'v\\',
  '(v)',
  '{v,w}',
  'vérsion-',
  'v\u202e',
  'v\u200b',
] as const;

/** What git refuses, made of harmless characters. */
const REFUSED_BY_GIT = [
  '-v',
  '--delete',
  'v..',
  'a..b',
  '/v',
  'a//b',
  'x@{',
  '.v',
  'a/.v',
  'a.lock/v',
  'v/',
  'v.',
  '@',
  '',
];

describe('tag-prefix', () => {
  test.each([
    '',
    'v',
    'release/',
    'pkg/v',
    '{name}-v',
    '{name}@',
    '{name}/',
    '{name}+',
    'v.',
    'Release_',
    'a,b=',
    '@scope/pkg@',
  ])('takes %j', (prefix) => {
    expect(checkedTagPrefix(prefix)).toBe(prefix);
    const tag = `${prefix.replaceAll('{name}', 'trial-project')}1.2.3`;
    expect(spawnSync('git', ['check-ref-format', `refs/tags/${tag}`]).status).toBe(0);
    expect(shellWord(`x${tag}`)).toBe(`x${tag}`);
  });

  test.each(HOSTILE)('refuses %j, in one sentence that holds none of it', (prefix) => {
    expect(() => checkedTagPrefix(prefix)).toThrow(
      /^tag-prefix: contains (?:'[!-~]'|a space|\\u[0-9a-f]{4}), which a tag-prefix can't contain\. Write what your tags begin with, [^\n]+\.$/u,
    );
    expect(() => parseProjectConfig({ 'tag-prefix': prefix }, 'pyproject.toml')).toThrow(
      /^pyproject\.toml, \[tool\.repo-agent-actions\] tag-prefix: contains /u,
    );
  });

  test.each(['-v', '--delete=', 'a..b', '/v', 'a//b', '.v', 'a/.v', 'a.lock/v', '..', 'release/.', 'x'.repeat(300)])(
    'refuses %j, as git does not take what begins so',
    (prefix) => {
      expect(() => checkedTagPrefix(prefix)).toThrow(/^tag-prefix: .+\. Write what your tags begin with, /u);
    },
  );
});

test.each([
  ['{version}', 'contains {version}, which is not a placeholder'],
  ['{Name}-v', 'contains {Name}, which is not a placeholder'],
  ['{name}-{tag}', 'contains {tag}, which is not a placeholder'],
  ['refs/tags/v', 'begins with refs/, which is not part of the name of a tag'],
])('the prefix %s is refused', (prefix, problem) => {
  expect(() => checkedTagPrefix(prefix)).toThrow(`tag-prefix: ${problem}. Write what your tags begin with, like v,`);
});

test.each([
  ['v1.0', 'v1.0'],
  ['refs/tags/v1.0', 'v1.0'],
  ['refs/tags/pkg/v1.0', 'pkg/v1.0'],
  ['heads/v1.0', 'heads/v1.0'],
  ['refs/tags/refs/tags/v1', 'refs/tags/v1'],
])('%s gives the tag %s', (given, tag) => {
  expect(givenTag(given)).toBe(tag);
  expect(tagOfRef(`refs/tags/${tag}`)).toBe(tag);
});

test.each([
  ['refs/heads/main', 'refs/heads/main is a branch, not a tag'],
  ['refs/pull/7/merge', 'refs/pull/7/merge is a pull request, not a tag'],
  ['refs/notes/commits', 'refs/notes/commits is a ref, but not a tag'],
  ['refs/tags/', 'is empty'],
  ['refs/tags/v 1', "contains a space, which git doesn't allow in the name of a tag"],
])('%s gives no tag', (given, problem) => {
  expect(() => givenTag(given)).toThrow(`tag: ${problem}. Give the name of a tag as git tag --list shows it.`);
});

test.each([...HOSTILE, ...REFUSED_BY_GIT, 'v1', 'release/1.2', 'v1!2.0', 'v1.0+local', '(v)1', 'x@y'])(
  'judges the tag %j as git check-ref-format does',
  (name) => {
    // No argument can hold NUL; what begins with - is a ref that no command takes
    const isTaken =
      !name.includes('\u0000') &&
      !name.startsWith('-') &&
      spawnSync('git', ['check-ref-format', `refs/tags/${name}`]).status === 0 &&
      name !== '@' &&
      !/\s/u.test(name);
    expect(tagNameProblem(name) === null).toBe(isTaken);
    const judged = (): string => {
      try {
        return checkedTagName(name);
      } catch (error) {
        return String(error).replace(
          /^ReleaseError: tag: .+\. Give the name of a tag as git tag --list shows it\.$/u,
          'refused',
        );
      }
    };
    expect(judged()).toBe(isTaken ? name : 'refused');
  },
);

test('a name of many dots and slashes is judged at once', () => {
  expect(tagNameProblem('./'.repeat(100_000))).toMatch(/longer than/u);
});

test.each([
  ...HOSTILE.filter((text) => !text.includes('\u0000')),
  '',
  ' ',
  '~',
  '~root',
  '-n',
  '=x',
  "it's",
  '*',
  'a=b',
  '\\',
])('a shell takes %j as one word that is nothing but itself', (text) => {
  const shown = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${shellWord(text)} end`], {
    env: { PATH: '/nowhere' },
    encoding: 'utf8',
  });
  expect(shown).toBe(`${text}\0end\0`);
  expect(shellPath('-rf')).toBe('./-rf');
  expect(shellPath(text)).toBe(shellWord(text.startsWith('-') ? `./${text}` : text));
});
