import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withTemporaryFolder, writeProject } from '#testkit';
import { listen, type Loopback } from '#testkit/loopback';
import { validate, type Validation } from './validate-project.ts';

const PROJECT = `[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"

[project]
name = "trial-project"
version = "1.2.3"
readme = "README.FORMAT"

[project.urls]
`;

interface Trial {
  readonly readme?: string;
  readonly format?: 'md' | 'rst';
  readonly urls?: string;
  readonly remote?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly network?: Readonly<Record<string, string>>;
}

async function validated({
  readme = '# A\n',
  format = 'md',
  urls = '',
  remote,
  inputs,
  network,
}: Trial): Promise<Validation> {
  return await withTemporaryFolder(async (folder) => {
    const project = join(folder, 'project');
    const files = {
      'README.md': null,
      [`README.${format}`]: readme,
      'docs/guide.md': '',
      'docs/a b.md': '',
      'pyproject.toml': `${PROJECT.replace('FORMAT', format)}${urls}\n`,
    };
    await writeProject({ folder: project, files, git: remote === undefined ? 'none' : 'committed' });
    if (remote !== undefined) execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: project });
    return await validate(folder, inputs, network);
  });
}

/** `FILE:LINE rule message. remedy` of each finding about links; all of them are advice. */
function advice({ result }: Validation): readonly string[] {
  const found = result.findings.filter(({ rule }) => /^(?:relative-link|private-address|link-.*)$/u.test(rule));
  expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'advice'));
  expect(result.receipt.failure).toBeNull();
  return found.map(
    ({ rule, message, remedy, location }) =>
      `${location?.file.replace(/^project\//u, '') ?? ''}:${String(location?.line)} ${rule} ${message}. ${remedy}`,
  );
}

describe('what links say', () => {
  const GUIDE = '[a](docs/guide.md)';
  const BREAKS = 'README.md:1 relative-link links to docs/guide.md, which breaks on the page of an index.';
  test.each<[string, Trial, readonly string[]]>([
    ['a page of GitHub', { readme: GUIDE, urls: 'Source = "https://github.com/o/r"' }, [`${BREAKS} Write https://github.com/o/r/blob/HEAD/project/docs/guide.md`]],
    ['a tag', { readme: GUIDE, urls: '"Source Code" = "https://github.com/o/r.git"', inputs: { tag: 'v1.2.3' } }, [`${BREAKS} Write https://github.com/o/r/blob/v1.2.3/project/docs/guide.md`]],
    ['a server of git', { readme: GUIDE, remote: 'ssh://git@gitea.example:2222/o/r.git', inputs: { tag: 'v1.2.3' } }, [`${BREAKS} Write https://gitea.example/o/r/src/tag/v1.2.3/project/docs/guide.md`]],
    ['groups of GitLab', { readme: '\n![i](docs/guide.md)', urls: 'Homepage = "https://gitlab.com/g/h/r"' }, ['README.md:2 relative-link shows the image docs/guide.md, which breaks on the page of an index. Write https://gitlab.com/g/h/r/-/raw/HEAD/project/docs/guide.md']],
    ['no known server', { readme: GUIDE }, [`${BREAKS} Write the whole address`]],
    ['a file that is not there', { readme: '[a](docs/gide.md) [b](docs/) [c](<docs/a%20b.md>)', urls: 'Source = "https://github.com/o/r"' }, [
      "README.md:1 relative-link links to docs/gide.md, which the project doesn't have. Correct the path, or leave it out",
      'README.md:1 relative-link links to docs/, which breaks on the page of an index. Write https://github.com/o/r/blob/HEAD/project/docs/',
      'README.md:1 relative-link links to docs/a%20b.md, which breaks on the page of an index. Write https://github.com/o/r/blob/HEAD/project/docs/a%20b.md',
    ]],
    ['HTML', { readme: '<p>\n<img src="/docs/guide.md"/></p>', urls: 'Source = "https://codeberg.org/o/r"' }, ['README.md:2 relative-link shows the image /docs/guide.md, which breaks on the page of an index. Write https://codeberg.org/o/r/raw/branch/main/docs/guide.md']],
    ['reStructuredText', { format: 'rst', readme: '.. image:: docs/guide.md', urls: 'Source = "https://github.com/o/r"' }, ['README.rst:1 relative-link shows the image docs/guide.md, which breaks on the page of an index. Write https://github.com/o/r/raw/HEAD/project/docs/guide.md']],
    ['whole addresses', { readme: '[a](https://x.example/) [b](#top) [c](mailto:a@b.org)' }, []],
    ['addresses without a server', { readme: '[a](https:/x.org/a) [b](http:x.org) [c](https://http://x.org)', urls: 'Docs = "https:/x.org"\nSource = "https://x.org"' }, [
      'README.md:1 link-broken links to https:/x.org/a, which names no server. Write https:// once, and the name of a server after it',
      'README.md:1 link-broken links to http:x.org, which names no server. Write https:// once, and the name of a server after it',
      'README.md:1 link-broken links to https://http://x.org, which names no server. Write https:// once, and the name of a server after it',
      'pyproject.toml:11 link-broken has the project URL Docs, https:/x.org, which names no server. Write https:// once, and the name of a server after it',
    ]],
    ['private addresses', { readme: '[a](http://172.20.0.1/) <http://localhost:8000> <http://[fd00::1]/>', urls: 'Homepage = "http://localhost"\nDocs = "https://wiki.corp.internal/x"' }, [
      "README.md:1 private-address links to http://172.20.0.1/, which the public can't open. Write a public address, or leave it out",
      "README.md:1 private-address links to http://[fd00::1]/, which the public can't open. Write a public address, or leave it out",
      "pyproject.toml:11 private-address has the project URL Homepage, http://localhost, which the public can't open. Write a public address, or leave it out",
      "pyproject.toml:12 private-address has the project URL Docs, https://wiki.corp.internal/x, which the public can't open. Write a public address, or leave it out",
    ]],
  ])('%s', async (_name, trial, expected) => {
    expect(advice(await validated(trial))).toEqual(expected);
  }); // prettier-ignore
});

describe('links that are asked for', () => {
  let proxy: Loopback;
  let asked: string[];
  beforeAll(async () => {
    // A proxy resolves names by itself, so no test depends on servers of others
    proxy = await listen((request, response) => {
      const { pathname } = new URL(request.url ?? '');
      asked.push(request.url ?? '');
      if (pathname === '/moved') response.setHeader('location', '/new');
      response.writeHead({ '/gone': 404, '/moved': 301, '/busy': 503 }[pathname] ?? 200).end();
    });
  });
  afterAll(() => proxy.close());

  const ask = async (trial: Trial): Promise<Validation> => {
    asked = [];
    return await validated({ ...trial, inputs: { 'ask-links': 'true' }, network: { http_proxy: proxy.origin } });
  };

  function pointOf({ result }: Validation): string {
    const point = result.receipt.items.find(({ subject }) => subject === 'links');
    return `${point?.outcome ?? ''}: ${point?.message ?? ''}`;
  }

  test('all of them work', async () => {
    const done = await ask({ readme: '[a](http://a.dev/x#y) http://a.dev/x', urls: 'Docs = "http://b.dev/"' });
    expect(advice(done)).toEqual([]);
    expect(pointOf(done)).toBe('passed: 3 of 3 links work');
    expect([...new Set(asked)]).toEqual(['http://a.dev/x', 'http://b.dev/']);
  });

  test('some are broken, have moved, or give no answer', async () => {
    const done = await ask({
      readme: '[a](http://a.dev/)\n[b](http://a.dev/gone#x)\n![c](http://a.dev/moved) [d](http://a.dev/busy)',
      urls: 'Docs = "http://b.dev/gone"',
    });
    expect(advice(done)).toEqual([
      'README.md:2 link-broken links to http://a.dev/gone#x: answers 404 Not Found. Correct the address, or leave it out',
      'README.md:3 link-moved shows the image http://a.dev/moved, which has moved for good. Write http://a.dev/new',
      'pyproject.toml:11 link-broken has the project URL Docs, http://b.dev/gone: answers 404 Not Found. Correct the address, or leave it out',
    ]);
    expect(pointOf(done)).toBe('unknown: 2 of 5 links work');
    expect(done.host.transcript()).toContain('http://a.dev/busy (answers 503 Service Unavailable)');
  });

  test('not what is private, an example, to be filled in, or of this release', async () => {
    const done = await ask({
      readme: [
        'http://10.0.0.1/ http://localhost/ http://www.example.com/ http://name.example/ [a](docs/guide.md)',
        '[b](http://a.dev/{name}) [c](http://a.dev/releases/v1.2.3) [d](http://pypi.org/project/Trial_Project/)',
      ].join('\n'),
    });
    expect(pointOf(done)).toBe('not-configured: there is none to ask for');
    expect(asked).toEqual([]);
  });

  test('none where somebody says so, or no server can be reached', async () => {
    const readme = '[a](http://a.dev/)';
    const off = await validated({ readme });
    expect(pointOf(off)).toBe('not-configured: not asked for: ask-links is false');
    const nowhere = await validated({
      readme,
      inputs: { 'ask-links': 'true' },
      network: { http_proxy: 'http://127.0.0.1:1' },
    });
    expect(pointOf(nowhere)).toBe('unknown: 1 link not asked for: no network');
    expect(nowhere.result.passed).toBe(true);
    const { result } = await validated({ readme, inputs: { checks: 'metadata' } });
    expect(result.receipt.items.filter(({ subject }) => subject === 'links').map(({ outcome }) => outcome)).toEqual([
      'skipped',
    ]);
  });
});
