import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { Distribution } from '#release-model';
import { MAXIMUM_NOTES, releaseAssets, releaseNotes, releaseTitle, type NotesFacts } from '../src/index.ts';

function createFacts(overrides: Partial<NotesFacts> = {}): NotesFacts {
  return {
    project: 'repo-agent',
    version: '0.1.0',
    changes: '### Added\r\n\r\n- Everything',
    links: [{ title: 'PyPI', url: 'https://pypi.org/project/repo-agent/0.1.0/' }],
    files: [{ filename: 'repo_agent-0.1.0-py3-none-any.whl', kind: 'wheel', size: 52_100, sha256: '1'.repeat(64) }],
    ...overrides,
  };
}

describe('the notes of a release', () => {
  test('tell what changed, how to install it, where it is, and its files with sha256', () => {
    expect(releaseNotes(createFacts())).toBe(`### Added

- Everything

## Installation

\`\`\`bash
pip install repo-agent==0.1.0
\`\`\`

- [PyPI](<https://pypi.org/project/repo-agent/0.1.0/>)

## Files

| file | size | sha256 |
| --- | --- | --- |
| \`repo_agent-0.1.0-py3-none-any.whl\` | 52.1 kB | \`${'1'.repeat(64)}\` |
`);
  });

  test('begin with the installation when there is no changelog, and link nothing that is not there', () => {
    expect(releaseNotes(createFacts({ changes: null, links: [] }))).toMatch(
      /^## Installation\n\n```bash[^]*```\n\n## Files/u,
    );
  });

  test('fit what a forge takes, and keep our part whole', () => {
    const notes = releaseNotes(createFacts({ changes: '- one change\n'.repeat(20_000) }));
    expect(notes.length).toBeLessThanOrEqual(MAXIMUM_NOTES);
    expect(notes).toContain('- one change\n\n… See the changelog for the complete list of changes.\n\n## Installation');
    expect(notes).toContain('1'.repeat(64));
  });

  test.each([
    ['x$(touch marker)', '1.0'],
    ["x'; touch marker; '", '1.0'],
    ['x\n```\n<script>alert(1)</script>\n```sh\ntouch marker', '1.0'],
    ['x', '1!2.0'],
    ['x', '1.0 `touch marker` && touch marker'],
    ['-rrequirements.txt\u202e', '1.0'],
  ])('what pip installs is one word of one command in one block: %j %j', (project, version) => {
    const notes = releaseNotes(createFacts({ project, version, changes: null, links: [] }));
    const command = /^```bash\n(?<command>[^\n]*)\n```$/mu.exec(notes)?.groups?.['command'] ?? '';
    expect(notes.split('\n').filter((line) => line.startsWith('```'))).toEqual(['```bash', '```']);
    const words = execFileSync('/bin/sh', ['-c', `pip() { printf '%s\\0' "$@"; }\n${command}`], { encoding: 'utf8' });
    expect(words.split('\0')).toHaveLength(3);
    expect(command).not.toMatch(/[`\u202e]/u);
  });

  test('a file name or link of strange letters breaks no table and hides nothing', () => {
    const notes = releaseNotes(
      createFacts({
        changes: 'a\u202eb',
        files: [{ filename: 'x`|\n# y', kind: 'sdist', size: 10, sha256: '2'.repeat(64) }],
        links: [{ title: 'a](javascript:x)', url: 'https://x.example/>) <b>' }],
      }),
    );
    expect(notes).toContain('| `x\\u0060\\u007c # y` | 10 B |');
    expect(notes).toContain('](<https://x.example/%3E)%20%3Cb%3E>)');
    expect(notes).not.toContain('\u202e');
  });
});

describe('the notes of a release by a template', () => {
  const whole: Partial<NotesFacts> = {
    tag: 'tools/v0.1.0',
    previousTag: 'tools/v0.0.9',
    repositoryUrl: 'https://gitea.example/o/tools',
    contributors: ['Ada Lovelace', '@mallory [x](https://evil.example) <!-- -->', 'Grace'],
    extras: ['web', 'all'],
    documentationUrl: 'https://docs.example/tools',
  };

  test('have everything that is known in the default one', () => {
    expect(releaseNotes(createFacts(whole))).toContain(
      `pip install repo-agent==0.1.0
pip install 'repo-agent[web]==0.1.0'
pip install 'repo-agent[all]==0.1.0'
\`\`\`

- [PyPI](<https://pypi.org/project/repo-agent/0.1.0/>)
- [Documentation](<https://docs.example/tools>)
- [All&#32;changes`.replace('&#32;', ' '),
    );
    expect(releaseNotes(createFacts(whole))).toContain(
      '(<https://gitea.example/o/tools/compare/tools/v0.0.9...tools/v0.1.0>)\n\n## Files',
    );
  });

  test('name people without pinging them, and let no name be markup', () => {
    const notes = releaseNotes(createFacts({ ...whole, template: 'Thanks to {{ contributors }}.' }));
    expect(notes).toMatch(/^Thanks to Ada Lovelace, <code>&#64;mallory<\/code> .* and Grace\.\n$/u);
    expect(notes).not.toMatch(/@|\]\(|<!--/u);
  });

  test('count the people who are too many to name', () => {
    const contributors = Array.from({ length: 120 }, (_, at) => `P${String(at)}`);
    const notes = releaseNotes(createFacts({ contributors, template: '{{ contributors }}' }));
    expect(notes).toMatch(/^P0, P1, .*, P99 and 20 more\n$/u);
  });

  test('install from the index that the release is on, and from none while it is on none', () => {
    const indexUrl = 'https://gitea.example/api/packages/o/pypi/simple/';
    expect(releaseNotes(createFacts({ indexUrl }))).toContain(
      `\npip install --index-url ${indexUrl} repo-agent==0.1.0\n`,
    );
    const unplaced = releaseNotes(createFacts({ isUnplaced: true, links: [] }));
    expect(unplaced).not.toMatch(/pip|Installation|pypi/u);
  });

  test('leave out what is not known, with its heading', () => {
    const template = '# {{ name }} {{ version }}\n\n## People\n\n{{ contributors }}\n\n## Changes\n\n{{ compare }}\n';
    expect(releaseNotes(createFacts({ template }))).toBe('# repo-agent 0.1.0\n');
  });

  test('fit what a forge takes, however often the changes are in them', () => {
    const changes = '- one change\n'.repeat(20_000);
    const notes = releaseNotes(createFacts({ changes, template: '{{ changelog }}\n\n# Again\n\n{{ changelog }}' }));
    expect(notes.length).toBeLessThanOrEqual(MAXIMUM_NOTES);
    expect(notes.match(/See the changelog/gu)).toHaveLength(2);
  });
});

describe('the title of a release', () => {
  const facts = { tag: 'v0.1.0', name: 'repo-agent', version: '0.1.0' };

  test('replaces what it knows, and takes text literally', () => {
    expect(releaseTitle('{tag}', facts)).toBe('v0.1.0');
    expect(releaseTitle('{name} {version} – $& first', facts)).toBe('repo-agent 0.1.0 – $& first');
  });

  test('names what it knows when it is asked for something else', () => {
    expect(() => releaseTitle('{date}', facts)).toThrow(
      'title: {date} is unknown. It may contain {tag}, {name}, {version}.',
    );
    expect(() => releaseTitle(' ', facts)).toThrow('title: is empty.');
    expect(() => releaseTitle('a\nb', facts)).toThrow('title: contains a control character or a line break.');
  });
});

describe('what is attached to a release', () => {
  test('is the distributions, the manifest, the record and its page; what is not written yet has no hash', () => {
    const wheel: Distribution = {
      filename: 'x-1-py3-none-any.whl',
      path: '/d/x-1-py3-none-any.whl',
      kind: 'wheel',
      size: 3,
      sha256: '1'.repeat(64),
      name: 'x',
      version: '1',
      tags: ['py3-none-any'],
    };
    const assets = releaseAssets([wheel], { path: '/s/m.json', size: 5, sha256: '2'.repeat(64) }, null);
    expect(assets.map(({ name, kind, size, sha256 }) => [name, kind, size, sha256])).toEqual([
      ['x-1-py3-none-any.whl', 'wheel', 3, '1'.repeat(64)],
      ['release-manifest.json', 'manifest', 5, '2'.repeat(64)],
      ['release-record.json', 'record', null, null],
      ['report.html', 'page', null, null],
    ]);
  });
});
