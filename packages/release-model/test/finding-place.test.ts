import { describe, expect, test } from '@jest/globals';
import { findingSentence, placedSubject, placeText, type FindingLocation } from '../src/index.ts';

describe('a place', () => {
  test.each<[location: FindingLocation, text: string]>([
    [{ file: 'pyproject.toml' }, 'pyproject.toml'],
    [{ file: 'src/demo/cli.py', line: 12 }, 'src/demo/cli.py:12'],
    [{ file: 'demo-1.0.tar.gz', member: 'demo-1.0/a.py' }, 'demo-1.0.tar.gz (demo-1.0/a.py)'],
    [{ file: 'demo.whl', member: 'demo.dist-info/METADATA', line: 9 }, 'demo.whl (demo.dist-info/METADATA:9)'],
    [
      { file: 'demo.whl', member: 'M', line: 9, from: { file: 'pyproject.toml', line: 7 } },
      'demo.whl (M:9, from pyproject.toml:7)',
    ],
    [{ file: 'demo.whl', from: { file: 'README.md' } }, 'demo.whl (from README.md)'],
  ])('%j is %s', (location, text) => {
    expect(placeText(location)).toBe(text);
  });

  test.each<[what: string, subject: string, location: FindingLocation | undefined, said: string, text: string]>([
    ['none', 'readme', undefined, '', 'readme'],
    ['of a key', 'pyproject.toml [project] name', { file: 'pyproject.toml', line: 3 }, '', 'pyproject.toml:3 [project] name'],
    ['of a file', 'README.md', { file: 'README.md', line: 3 }, '', 'README.md:3'],
    ['without a line', 'README.md', { file: 'README.md' }, '', 'README.md'],
    ['told by words', 'a.py line 6', { file: 'a.py', line: 6 }, '', 'a.py line 6'],
    ['told by the message', 'import demo', { file: 'a.py', line: 6 }, 'NameError (a.py:6)', 'import demo'],
    ['longer than the subject', 'demo/old.py:2', { file: 'src/demo/old.py', line: 2 }, '', 'src/demo/old.py:2'],
    ['of something else', 'import demo', { file: 'src/demo.py', line: 6 }, '', 'import demo (src/demo.py:6)'],
    ['of a file with a longer name', 'README.md.txt', { file: 'README.md', line: 1 }, '', 'README.md.txt (README.md:1)'],
    ['in an archive', 'a.whl', { file: 'a.whl', member: 'M', line: 2 }, '', 'a.whl (M:2)'],
    ['of a member that the message names', 'a.whl', { file: 'a.whl', member: 'x.pem' }, 'has a key in x.pem', 'a.whl'],
  ])('%s', (_what, subject, location, said, text) => {
    expect(placedSubject(subject, location, said)).toBe(text);
  }); // prettier-ignore

  test('is in the sentence of a finding, once', () => {
    const finding = { rule: 'x', severity: 'unsafe', subject: 'a.whl', message: 'is odd', remedy: 'Fix it.' } as const;
    expect(findingSentence({ ...finding, location: { file: 'a.whl', member: 'M', line: 4 } })).toBe(
      'a.whl (M:4): is odd. Fix it.',
    );
    expect(findingSentence(finding)).toBe('a.whl: is odd. Fix it.');
  });
});
