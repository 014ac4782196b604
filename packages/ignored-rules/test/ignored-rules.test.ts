import { describe, expect, test } from '@jest/globals';
import {
  leaveOut,
  leftOutItems,
  memberPaths,
  readIgnoreInput,
  readIgnoreTable,
  treePaths,
  unusedEntries,
} from '../src/index.ts';
import type { Finding } from '#release-model';

function finding(rule: Finding['rule'], file: string, member?: string): Finding {
  const location = member === undefined ? { file } : { file, member };
  return { rule, severity: 'unsafe', subject: file, message: 'm', remedy: 'r', location };
}

const inTree = (entry: string, rule: Finding['rule'], file: string): boolean =>
  leaveOut([finding(rule, `project/${file}`)], readIgnoreInput([entry]), (one) => treePaths(one, 'project')).left
    .length === 1;

test.each([
  ['secret-text', 'secret-text', 'a.py', true],
  ['secret-text', 'secret-file', 'a.py', false],
  ['secret', 'secret-file', 'a.py', true],
  ['secret', 'secret-exposed', 'a.py', false],
  ['secret-text:tests/**', 'secret-text', 'tests/a/b.py', true],
  ['secret-text:tests/**', 'secret-text', 'src/tests/a.py', false],
  ['secret-text:**/tests/**', 'secret-text', 'src/tests/a.py', true],
  ['secret-text:tests', 'secret-text', 'tests/a/b.py', true],
  ['secret-text:tests/', 'secret-text', 'tests/a/b.py', true],
  ['secret-text:./tests', 'secret-text', 'tests/a/b.py', true],
  ['secret-text:tests', 'secret-text', 'tests2/b.py', false],
  ['secret-text:src/*.py', 'secret-text', 'src/b.py', true],
  ['secret-text:src/*.py', 'secret-text', 'src/a/b.py', false],
  ['secret:tests/**', 'secret-literal', 'tests/b.py', true],
  ['todo:tests/**', 'secret-literal', 'tests/b.py', false],
  ['executable-file:tools', 'executable-file', 'tools/x', true],
  ['stray-file', 'stray-file', 'x', false],
  ['stray-file:x', 'stray-file', 'x', false],
])('%s takes %s of %s: %s', (entry, rule, file, taken) => {
  expect(inTree(entry, rule as Finding['rule'], file)).toBe(taken);
});

test.each([
  ['secret:tests/**', 'a-1.0.tar.gz', 'a-1.0/tests/x.py', true],
  ['secret:src/a/x.py', 'a-1.0.tar.gz', 'a-1.0/src/a/x.py', true],
  ['secret:src/a/x.py', 'a-1.0-py3-none-any.whl', 'a/x.py', true],
  ['secret:a/x.py', 'a-1.0-py3-none-any.whl', 'a/x.py', true],
  ['secret:a-1.0/tests/**', 'a-1.0.tar.gz', 'a-1.0/tests/x.py', false],
  ['secret:b/**', 'a-1.0-py3-none-any.whl', 'a/x.py', false],
])('%s takes what %s holds as %s: %s', (entry, file, member, taken) => {
  const { left } = leaveOut([finding('secret-text', file, member)], readIgnoreInput([entry]), memberPaths);
  expect(left.length === 1).toBe(taken);
});

test('a path takes no finding that is about no file', () => {
  const { kept } = leaveOut(
    [{ rule: 'P03', severity: 'refused', subject: 'version', message: 'm', remedy: 'r' }],
    readIgnoreInput(['P03:pyproject.toml']),
    (one) => treePaths(one, ''),
  );
  expect(kept).toHaveLength(1);
});

describe('an id that no rule has', () => {
  test.each([
    ['todos', "'todos' is not a rule. Did you mean todo? Write"],
    ['secret_text:tests/**', "'secret_text' is not a rule. Did you mean secret-text? Write"],
    ['W5', "'W5' is not a rule. Did you mean W005? Write"],
    ['u33', "'u33' is not a rule. Did you mean U33? Write"],
    // A code that is near another has nothing in common with it
    ['U999', "'U999' is not a rule. Write the id that a finding shows in brackets; docs/rules.md lists them all."],
    ['everything-else', "'everything-else' is not a rule. Write"],
    ['sec', "'sec' is not a rule. Did you mean secret? Write"],
  ])('%s', (entry, words) => {
    expect(() => readIgnoreInput([entry])).toThrow(words);
    expect(() => readIgnoreTable([{ rule: entry, reason: 'x' }])).toThrow(`[tool.repo-agent-actions] ignore: ${words}`);
  });
});

describe('what is written wrongly', () => {
  test.each(['secret:', ':tests', 'secret:/etc/passwd', 'secret:../x', 'secret:a/../../x', 'secret:a\\b'])(
    '%s',
    (entry) => {
      expect(() => readIgnoreInput([entry])).toThrow(/^ignore: '.*' (?:doesn't name a rule|has no path).*\. Write/u);
    },
  );

  test('a path that is there twice', () => {
    expect(() => readIgnoreTable([{ rule: 'secret:a', path: 'b', reason: 'x' }])).toThrow(/names two paths/u);
  });
});

test('the configuration has the same form, and a key for the path', () => {
  const entries = readIgnoreTable([
    { rule: 'secret-text:tests/**', reason: 'made for tests' },
    { rule: 'secret-file', path: 'certs', reason: 'of a test server' },
    { rule: 'todo', reason: 'known' },
  ]);
  const findings = [
    finding('secret-text', 'tests/a.py'),
    finding('secret-file', 'certs/a.pem'),
    finding('secret-file', 'b.pem'),
  ];
  const { kept, left } = leaveOut(findings, entries, (one) => treePaths(one, ''));
  expect(kept.map(({ location }) => location?.file)).toEqual(['b.pem']);
  expect(leftOutItems(left).map(({ subject, outcome, message }) => [subject, outcome, message])).toEqual([
    ['secret-text', 'skipped', 'secret-text ignored: 1 by secret-text:tests/** (made for tests)'],
    ['secret-file', 'skipped', 'secret-file ignored: 1 by secret-file:certs (of a test server)'],
  ]);
  expect(unusedEntries(entries, left)).toEqual([]);
  expect(unusedEntries(entries, [])).toEqual([
    "[tool.repo-agent-actions] ignore: 'secret-text:tests/**' matches no finding. Remove or correct it.",
    "[tool.repo-agent-actions] ignore: 'secret-file:certs' matches no finding. Remove or correct it.",
  ]);
});
