import { describe, expect, test } from '@jest/globals';
import { changelogSections, sectionFor } from '../src/changelog-sections.ts';
import { pathsMatching, readGlob } from '#python-standards';

describe('changelogs', () => {
  const notes = (text: string, version: string): string | null =>
    sectionFor(changelogSections(text), version)?.text ?? null;

  test('Keep a Changelog', () => {
    const text =
      '# Changelog\n\n## [Unreleased]\n\n- soon\n\n## [1.2.0] - 2026-01-02\n\n### Added\n\n- a\n\n```\n## 1.1.0 in code\n```\n\n## [1.1.0] - 2025-01-01 [YANKED]\n\n- b\n\n[1.2.0]: https://x/1.2.0\n[1.1.0]: https://x/1.1.0\n';
    expect(notes(text, '1.2.0')).toBe('### Added\n\n- a\n\n```\n## 1.1.0 in code\n```');
    expect(notes(text, '1.1')).toBe('- b');
    expect(notes(text, '1.0')).toBeNull();
    expect(changelogSections(text).map(({ version }) => version)).toEqual(['1.2.0', '1.1.0']);
  });

  test.each([
    ['links in headings', '## [v1.0.0](https://x/compare/0.9...1.0.0) (2026-01-01)\n- a\n## 0.9\n', '- a'],
    [
      'reST',
      'Changes\n=======\n\n1.0.0 (2026.01.02)\n------------------\n\nFixes\n^^^^^\n\n- a\n\n0.9\n---\n',
      'Fixes\n^^^^^\n\n- a',
    ],
    [
      'reST with overlines',
      '=====\n News\n=====\n\nVersion 1.0.0\n=============\n- a\n\nVersion 0.9\n===========\n',
      '- a',
    ],
    ['underlined Markdown', 'x 1.0.0\n===\n- a\n\nx 0.9\n===\n', '- a'],
    ['versions below dates', '# 2026\n## 1.0.0\n- a\n# 2025\n## 0.9\n', '- a'],
    ['plain text', 'Changes of thing\n\n1.0.0 (2026-01-01)\n  * a\n\n0.9 first release\n  * b\n', '* a'],
    ['names in front', '# thing-1.0.0\n- a\n', '- a'],
    ['Windows lines', '## 1.0.0\r\n- a\r\n', '- a'],
  ])('%s', (_, text, expected) => {
    expect(notes(text, '1.0.0')?.trim()).toBe(expected);
  });
});

describe('small readers', () => {
  test('globs', () => {
    const files = ['LICENSE', 'LICENCE.txt', 'src/a/b.py', 'src/c.py', 'docs/x y/ä.md', 'a[1].txt'];
    const matching = (pattern: string): readonly string[] => pathsMatching(pattern, files);
    expect(matching('LICEN[CS]E*')).toEqual(['LICENSE', 'LICENCE.txt']);
    expect(matching('src')).toEqual(['src/a/b.py', 'src/c.py']);
    expect(matching('src/*.py')).toEqual(['src/c.py']);
    expect(matching('**/*.py')).toEqual(['src/a/b.py', 'src/c.py']);
    expect(matching('./docs/x y/')).toEqual(['docs/x y/ä.md']);
    expect(matching('docs/?')).toEqual([]);
    expect(readGlob('a[!0-9]').test('ab')).toBe(true);
    expect(readGlob('a[!0-9]').test('a1')).toBe(false);
  });
});
