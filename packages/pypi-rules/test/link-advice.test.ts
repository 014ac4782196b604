import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isRelativeLink, reachOf, reachOfIp, readmeLinks, repositoryFileUrl } from '#python-standards';
import { pypiProfile } from '#server-profiles';
import { makeDistributions } from '#testkit';
import { judgeFile } from '../src/index.ts';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';

const MARKDOWN = `# Sample [a](docs/a.md "title") and ![logo](/img/logo.png), \`[code](no.md)\`
[![badge](https://x.example/badge.svg)](LICENSE) <img width="10" src="./img/b.png"> <a href='#top'>
\`\`\`
[fenced](no.md)
\`\`\`
[own](http://127.0.0.1:8000/) [server](http://192.168.1.9/wiki) [mail](mailto:a@b.org) [page](https://x.example/)
Read [how][ref].

[ref]: CONTRIBUTING.md
`;

const RST = `.. image:: logo.png
   :target: https://x.example/

See \`the guide <docs/guide.rst>\`_ and \`x <https://x.example>\`__.

.. _changes: CHANGES.rst
.. _other: same_
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['text/markdown', MARKDOWN, ['1 docs/a.md', '1 !/img/logo.png', '2 LICENSE', '2 !./img/b.png', '9 CONTRIBUTING.md']],
  ['text/x-rst', RST, ['1 !logo.png', '4 docs/guide.rst', '6 CHANGES.rst']],
  ['text/plain', MARKDOWN, []],
])('the relative links of %s', (format, text, expected) => {
  const links = readmeLinks(text, format).filter(({ target }) => isRelativeLink(target));
  expect(links.map(({ target, isImage, line }) => `${line} ${isImage ? '!' : ''}${target}`)).toEqual(expected);
});

test.each([
  ['https://github.com/o/r.git', 'docs/a.md', false, 'https://github.com/o/r/blob/HEAD/docs/a.md'],
  ['https://github.com/o/r', './b.png', true, 'https://github.com/o/r/raw/HEAD/b.png'],
  ['https://gitlab.example/o/r/', '/b.png', true, 'https://gitlab.example/o/r/-/raw/HEAD/b.png'],
  ['http://gitea.example:3000/o/r', 'a.md', false, 'http://gitea.example:3000/o/r/src/branch/main/a.md'],
  ['https://o.github.io/', 'a.md', false, null],
  ['https://github.com/o/r', '../a.md', false, null],
  ['https://gitlab.com/group/sub/r', 'b.png', true, 'https://gitlab.com/group/sub/r/-/raw/HEAD/b.png'],
  ['https://bitbucket.org/o/r', 'a b.md', false, 'https://bitbucket.org/o/r/src/HEAD/a%20b.md'],
  ['https://o.readthedocs.io/en/latest/', 'a.md', false, null],
  ['https://github.com/o/r/wiki', 'a.md', false, null],
  ['git@github.com:o/r.git', 'a.md', false, null],
])('%s %s', (repository, path, isImage, url) => {
  expect(repositoryFileUrl(repository, path, isImage)).toBe(url);
});

test.each([
  ['https://github.com/o/r', 'a.md', 'https://github.com/o/r/blob/v1.2/packages/x/a.md'],
  ['https://gitlab.com/o/r', '../b.md#part', 'https://gitlab.com/o/r/-/blob/v1.2/packages/b.md#part'],
  ['https://codeberg.org/o/r', '/c.md', 'https://codeberg.org/o/r/src/tag/v1.2/c.md'],
  ['https://codeberg.org/o/r', '../../../c.md', null],
])('%s %s of a folder, by its tag', (repository, path, url) => {
  expect(repositoryFileUrl(repository, path, false, { kind: 'tag', name: 'v1.2' }, 'packages/x')).toBe(url);
});

test.each([
  ['http://localhost:3000/x', 'own'],
  ['http://127.1/', 'own'],
  ['http://2130706433/', 'own'],
  ['http://0x7f000001/', 'own'],
  ['http://0177.0.0.1/', 'own'],
  ['http://[::]/', 'own'],
  ['http://[::ffff:127.0.0.1]/', 'own'],
  ['http://[::ffff:a00:1]/', 'private'],
  ['http://[::10.0.0.1]/', 'private'],
  ['http://[64:ff9b::169.254.169.254]/', 'private'],
  ['http://[64:ff9b::808:808]/', 'public'],
  ['http://[2002:c0a8:101::]/', 'private'],
  ['http://[fe80::1]/', 'private'],
  ['http://[fec0::1]/', 'private'],
  ['http://[2001:db8::1]/', 'nobody'],
  ['http://[2001::1]/', 'nobody'],
  ['http://[ff02::1]/', 'nobody'],
  ['http://[2606:4700::1111]/', 'public'],
  ['http://169.254.169.254/latest/meta-data/', 'private'],
  ['http://0xa9.0xfe.43518/', 'private'],
  ['http://192.0.2.1/', 'nobody'],
  ['http://198.19.0.1/', 'private'],
  ['http://224.0.0.1/', 'nobody'],
  ['http://255.255.255.255/', 'nobody'],
  ['http://10.0.0.1./', 'private'],
  ['http://[fe80::1%25eth0]/', null],
  ['HTTP://LOCALHOST./', 'own'],
  ['http://127.1.2.3', 'own'],
  ['http://[::1]/', 'own'],
  ['http://10.0.0.1/', 'private'],
  ['http://172.16.0.1/', 'private'],
  ['http://172.32.0.1/', 'public'],
  ['http://192.168.7.7/', 'private'],
  ['http://100.89.157.127:3000/x', 'private'],
  ['http://100.128.0.1/', 'public'],
  ['https://nas.local/', 'private'],
  ['https://git.corp.internal/', 'private'],
  ['https://intranet/', 'private'],
  ['http://[fd00::1]/', 'private'],
  ['https://pypi.org/', 'public'],
  ['ftp://10.0.0.1/', null],
])('%s is %s', (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});

test.each([
  ['127.0.0.1', 'own'],
  ['8.8.8.8', 'public'],
  ['::ffff:10.1.2.3', 'private'],
  ['fd12::1', 'private'],
  ['fe80::1%eth0', null],
  ['2a00:1450::1', 'public'],
  ['example.org', null],
  ['', null],
])('the IP address %j is %s', (address, reach) => {
  expect(reachOfIp(address)).toBe(reach);
});

test('is advice in the built file, with an address that works', async () => {
  const metadata = {
    'Project-URL': ['Homepage, http://100.89.157.127:3000/team/sample', 'Source Code, https://github.com/team/sample'],
  };
  makeDistributions([{ filename: WHEEL, metadata, description: MARKDOWN }], folder);
  const judged = await judgeFile(join(folder, WHEEL), pypiProfile, { now: new Date(`${pypiProfile.date}T12:00:00Z`) });
  const found = judged.findings.filter(({ rule }) => rule === 'relative-link' || rule === 'private-address');
  expect(found.map(({ severity, message, remedy }) => `${severity} ${message}. ${remedy}.`)).toEqual([
    'advice the README has links that break on the page of an index: docs/a.md (line 1), /img/logo.png (line 1), LICENSE (line 2), and 2 more. Write whole addresses: https://github.com/team/sample/blob/HEAD/docs/a.md, https://github.com/team/sample/raw/HEAD/img/logo.png, https://github.com/team/sample/blob/HEAD/LICENSE.',
    "advice the project URL Homepage is http://100.89.157.127:3000/team/sample, which the public can't open. Write a public address, or leave it out.",
    "advice the README links to http://192.168.1.9/wiki, which the public can't open. Write a public address, or leave it out.",
  ]);
});
