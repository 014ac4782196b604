import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SUITE_VERSION } from '@repo-agent-actions/release-model';
import { REPOSITORY, suiteRooms } from '@repo-agent-actions/testkit';
import { changelogSections, sectionFor } from '../../actions/validate-metadata/src/changelog-sections.ts';
import { changelogSection } from '../../scripts/parts/changelog-section.mjs';

interface RoomManifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}

test('two places say the version, and workflows use its tag', () => {
  expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(SUITE_VERSION);
  expect(read('.gitea/workflows/publish.yml')).toContain(`/actions/preflight@v${SUITE_VERSION}\n`);
});

test('rooms are never published: they have no version, and take each other as they are', () => {
  const names = new Set<string>();
  const wrong: string[] = [];
  for (const room of suiteRooms()) {
    const manifest = JSON.parse(read(`${room}/package.json`)) as RoomManifest;
    names.add(manifest.name);
    if (manifest.version !== undefined || manifest.private !== true) wrong.push(room);
    const others = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    for (const [name, version] of others) {
      if (name.startsWith('@repo-agent-actions/') !== (version === '*')) wrong.push(`${room}: ${name} ${version}`);
    }
  }
  expect(wrong).toEqual([]);
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<
      Record<string, { readonly name?: string; readonly link?: boolean; readonly version?: string }>
    >;
  };
  const locked = Object.entries(packages).filter(([, { name }]) => name !== undefined && names.has(name));
  expect(locked).toHaveLength(names.size);
  expect(locked.filter(([, { version }]) => version !== undefined)).toEqual([]);
  // What is a link comes from this repository, and never from a registry
  expect([...names].filter((name) => packages[`node_modules/${name}`]?.link !== true)).toEqual([]);
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
