import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SUITE_VERSION } from '#release-model';
import { REPOSITORY } from '#testkit';
import { changelogSections, sectionFor } from '../../actions/validate-metadata/src/changelog-sections.ts';
import { changelogSection } from '../../scripts/parts/changelog-section.mjs';

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}

test('two places say the version, and workflows use its tag', () => {
  expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(SUITE_VERSION);
  expect(read('.gitea/workflows/publish.yml')).toContain(`/publish@v${SUITE_VERSION}\n`);
});

describe('the changelog', () => {
  const text = read('CHANGELOG.md');
  const sections = changelogSections(text);

  test('has a section for this version, which a release of the suite takes word for word', () => {
    const own = sectionFor(sections, SUITE_VERSION);
    expect(own?.text).toMatch(/^### Added\n/u);
    expect(changelogSection(text, SUITE_VERSION)).toBe(own?.text);
    expect(changelogSection(text, '0.0.1')).toBeNull();
  });

  test('keeps to the headings of Keep a Changelog', () => {
    const heads = [...text.matchAll(/^## (?<head>.+)$/gmu)].map(({ groups }) => groups?.['head'] ?? '');
    expect(heads[0]).toBe('[Unreleased]');
    expect(heads.slice(1).filter((head) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/u.test(head))).toEqual([]);
    const kinds = [...text.matchAll(/^### (?<kind>.+)$/gmu)].map(({ groups }) => groups?.['kind'] ?? '');
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
  });
});
