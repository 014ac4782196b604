import { describe, expect, test } from '@jest/globals';
import { addressProblems, descriptionFormat, emailProblem, isHttpUri, soleAddress } from '#python-standards';

/** Answers of `email.utils.parseaddr` of Python 3.13. */
const HEADERS: readonly (readonly [header: string, address: string])[] = [
  ['a@b.org', 'a@b.org'],
  ['A <a@b.org>', 'a@b.org'],
  ['"Doe, J" <j@d.org>', 'j@d.org'],
  ['Doe, J <j@d.org>', ''],
  ['a@b, c@d', ''],
  ['A B', 'A'],
  ['José <jose@b.org>', 'jose@b.org'],
  ['A. B. <a@b.org>', 'a@b.org'],
  ['(c) a@b.org', 'a@b.org'],
  ['a (x', ''],
  ['A <a@b.org> trailing', ''],
  ['a@b@c', ''],
  ['g: a@b.org;', 'a@b.org'],
  ['a@[1.2.3.4]', ''],
  ['', ''],
];

/** Answers of email-validator 2.4.0 without DNS. */
const ADDRESSES: readonly (readonly [address: string, valid: boolean])[] = [
  ['a@b.org', true],
  ['a+b@mail.example.org', true],
  [`${'a'.repeat(70)}@c.org`, true],
  ['é@c.org', true],
  ['a@é.org', true],
  ['a@xn--9ca.org', true],
  ['noreply@github.com', true],
  ['a', false],
  ['@c.org', false],
  ['a..b@c.org', false],
  ['.a@c.org', false],
  ['a@c..org', false],
  ['a@-c.org', false],
  ['a@-é.org', false],
  ['a@c_d.org', false],
  ['a@localhost', false],
  ['a@x.local', false],
  ['a@x.test', false],
  ['a@c.o1', false],
  ['a@ab--c.org', false],
  ['"a b"@c.org', false],
  ['a b@c.org', false],
  [`a@${'b'.repeat(64)}.org`, false],
  [`a@${'b.'.repeat(130)}org`, false],
];

/** Answers of rfc3986 2.0.0 as PyPI asks it. */
const URLS: readonly (readonly [url: string, valid: boolean])[] = [
  ['https://a.org', true],
  ['HTTPS://A', true],
  ['http:foo', true],
  ['https:', true],
  ['https:///x', true],
  ['https://x:abc', true],
  ['https://[::1', true],
  ['https://1.2.3.999/', true],
  ['https://é.org/ü ö?ä', true],
  ['https://a:65535', true],
  ['https://a:123456', true],
  ['https://a/[b/../c', true],
  ['https://a#[x]', true],
  ['https://a:65536/', false],
  ['https://u:p@h:70000/', false],
  ['https://a/[b]', false],
  ['https://a?x[0]=1', false],
  [' https://x', false],
  ['//x', false],
  ['ftp://a', false],
  ['example.com', false],
  ['', false],
];

describe('e-mail', () => {
  test.each(HEADERS)('%j has the address %j', (header, address) => {
    expect(soleAddress(header)).toBe(address);
  });

  test("of several none is PyPI's to judge, and all are ours", () => {
    const problem = "the domain ends in .local, which can't receive mail";
    expect(addressProblems('Name <a@b.local>')).toEqual([{ address: 'a@b.local', problem, isSole: true }]);
    expect(addressProblems('Name <a@b.local>, c@d.org')).toEqual([{ address: 'a@b.local', problem, isSole: false }]);
    expect(addressProblems('Name <a@b.org>, c@d.org')).toEqual([]);
    expect(addressProblems('')).toEqual([]);
  });

  test.each(ADDRESSES)('%s: %s', (address, valid) => {
    expect(emailProblem(address) === null).toBe(valid);
  });
});

test.each(URLS)('the URL %j: %s', (url, valid) => {
  expect(isHttpUri(url)).toBe(valid);
});

test.each([
  [null, 'text/x-rst'],
  ['', 'text/x-rst'],
  ['text/markdown; charset=UTF-8; variant=GFM', 'text/markdown'],
  ['Text/X-RST', 'text/x-rst'],
  ['text/html', null],
])('the content type %j is %s', (text, format) => {
  expect(descriptionFormat(text)).toBe(format);
});
