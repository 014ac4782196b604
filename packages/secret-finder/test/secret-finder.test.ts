import { describe, expect, test } from '@jest/globals';
import { findSecrets } from '../src/find-secrets.ts';
import { isPlaceholder, looksRandom } from '../src/placeholder.ts';
import {
  foldSecretFindings,
  isExamplePath,
  LARGEST_SEARCHED,
  memberFindings,
  searchFile,
  searchMembers,
  secretFinding,
  severityOfSecret,
} from '../src/index.ts';
import { HARMLESS, PLANTED } from './planted-secrets.ts';

describe('planted secrets', () => {
  test('are many', () => {
    expect(PLANTED.length).toBeGreaterThan(120);
  });

  test.each(PLANTED)('$what is found', ({ path, content, hidden, severity }) => {
    const { hits } = findSecrets(path, Buffer.from(content));
    expect(hits.map((hit) => severityOfSecret(hit, path))).toEqual([severity]);
    const told = JSON.stringify(hits.map((hit) => secretFinding(hit, { path, file: path })));
    expect(told).not.toContain(hidden);
  });

  test.each(PLANTED.filter(({ severity }) => severity === 'unsafe'))(
    '$what only warns among tests',
    ({ path, content }) => {
      const placed = `tests/${path}`;
      const { hits } = findSecrets(placed, Buffer.from(content));
      expect(hits.map((hit) => severityOfSecret(hit, placed))).toEqual(['warning']);
    },
  );

  test('are the same in a tree and in an archive', async () => {
    const members = PLANTED.map(({ path, content }, index) => ({
      path: `a-1.0/${index}/${path}`,
      bytes: Buffer.from(content),
    }));
    const searched = await searchMembers({
      topDirectory: 'a-1.0',
      pass(readers) {
        for (const { path, bytes } of members) {
          for (const reader of readers) {
            const sink = reader.begin({ path, size: bytes.length });
            for (const half of [bytes.subarray(0, 10), bytes.subarray(10)]) sink?.write(half);
            sink?.end();
          }
        }
        return Promise.resolve();
      },
    });
    const verdicts = memberFindings('a-1.0.tar.gz', searched).map(({ rule, severity }) => `${rule} ${severity}`);
    const inTree = PLANTED.flatMap(({ path, content }, index) =>
      findSecrets(`${index}/${path}`, Buffer.from(content)).hits.map(
        (hit) => `${hit.rule} ${severityOfSecret(hit, `${index}/${path}`)}`,
      ),
    );
    expect(verdicts).toEqual(inTree);
    expect(verdicts).toHaveLength(PLANTED.length);
  });
});

describe('what is no secret', () => {
  test.each(HARMLESS)('%s', (_, path, content) => {
    expect(findSecrets(path, Buffer.from(content)).hits).toEqual([]);
  });
});

describe('placeholders', () => {
  test.each([
    ...[
      'xxxxxxxx',
      'XXXX-XXXX-XXXX',
      '<token>',
      '[token]',
      '${TOKEN}',
      '{{ token }}',
      '%(password)s',
      'changeme',
      'change_me',
    ],
    ...[
      'example',
      '********',
      '$TOKEN',
      '$(cat token)',
      'my-secret-password',
      'your_token_here',
      'none',
      'REDACTED',
      '...',
    ],
    ...[
      'aaaaaaaaaaaa',
      '123456789',
      'abcdefgh',
      'test1234',
      'hf_HubTokenXXXXXXXXXXXX',
      '!Ref Secret',
      'not-a-real-key',
    ],
  ])('%s is one', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  test.each([
    ...['Xf8Hs72LmZp0Ra', 'xK9-mPq72-vRt', 'a%Hs72*Lm{Zp}0', '{Xf8Hs72LmZp0Ra}', '%Xf8Hs72LmZp0Ra%', '$Xf8Hs72LmZp0Ra'],
    ...[
      '<Xf8Hs72LmZp0Ra>',
      'hunter2!x',
      'Secret8fj29dk3Lq0',
      'pass-8fj29dk3Lq0',
      'tr0ub4dor&3',
      '!Xf8Hs72LmZp0Ra',
      '**Xf8Hs72Lm*',
    ],
  ])('%s is none', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });

  test('words are not random, and what a machine makes is', () => {
    const words = [
      'access_token',
      'X-Forwarded-For',
      'oauth2_callback_v1',
      'getUserIDToken',
      'stripe.v2.core.token',
      'swordfish',
    ];
    expect(words.filter(looksRandom)).toEqual([]);
    const random = [
      'Xf8Hs72LmZp0Ra',
      '550e8400-e29b-41d4-a716-446655440000',
      'wJalrXUtnFEMI+K7MDENGbPxRfiCY',
      'kx7m9qp2vbz9',
    ];
    expect(random.filter(looksRandom)).toEqual(random);
  });
});

test.each([
  ['lib/Crypto/SelfTest/PublicKey/a.py', true],
  ['src/gevent/tests/2_7_keycert.pem', true],
  ['src/greentest/3.9/keycert.pem', true],
  ['contrib/test_paramiko_vendor.py', true],
  ['Lib/slapdtest/certs/server.key', true],
  ['docs/usage.rst', true],
  ['example_test.py', true],
  ['.env.test', true],
  ['dummyserver/certs/server.key', true],
  ['src/latest/key.pem', false],
  ['src/attest/key.pem', false],
  ['src/testimony.py', false],
  ['src/app/contest.py', false],
  ['app/protest/a.py', false],
  ['src/app/settings.py', false],
  ['README.md', false],
])('%s is a place for made-up keys: %s', (path, isOne) => {
  expect(isExamplePath(path)).toBe(isOne);
});

describe('files', () => {
  test.each([
    ['an empty .env', '.env', ''],
    ['a word in .key', 'a.key', 'word\n'],
    ['a presentation in .key', 'a.key', 'PK\u0003\u0004\0\0'],
    ['a binary file with a token', 'a.bin', `\0ghp_${'a1B2'.repeat(9)}`],
  ])('%s holds nothing', (_, path, content) => {
    expect(findSecrets(path, Buffer.from(content)).hits).toEqual([]);
  });

  test('UTF-16 is text', () => {
    const text = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`T = "ghp_${'a1B2'.repeat(9)}"\r\n`, 'utf16le'),
    ]);
    expect(findSecrets('a.txt', text).hits).toMatchObject([{ rule: 'secret-text', line: 1 }]);
  });

  test('lines are counted, and a file with many secrets is bounded', () => {
    const text = Array.from({ length: 200 }, (_, index) => `x\nT = "ghp_${'a1B2'.repeat(9)}" # ${index}\n`).join('');
    const { hits } = findSecrets('a.py', Buffer.from(text));
    expect(hits.length).toBeLessThan(100);
    expect(hits.slice(0, 3).map(({ line }) => line)).toEqual([2, 4, 6]);
  });

  test('of a text that is too large the rest is said not to be looked at', async () => {
    const start = Buffer.from(`T = "ghp_${'a1B2'.repeat(9)}"\n`);
    expect((await searchFile('a.sql', start, LARGEST_SEARCHED + 1)).hits.map(({ rule }) => rule)).toEqual([
      'secret-text',
      'secret-unread',
    ]);
    expect((await searchFile('a.bin', Buffer.from('a\0b'), LARGEST_SEARCHED + 1)).hits).toEqual([]);
  });
});

describe('many findings', () => {
  const finding = (path: string, line: number, member = false): ReturnType<typeof secretFinding> =>
    secretFinding(
      { rule: 'secret-text', sure: 'certain', what: 'a private key', line },
      { path, file: member ? 'a-1.0.tar.gz' : path, ...(member ? { member: `a-1.0/${path}` } : {}) },
    );

  test('one warning for each file', () => {
    const folded = foldSecretFindings([finding('tests/a.py', 1), finding('tests/a.py', 5), finding('tests/b.py', 1)]);
    expect(folded.map(({ message, location }) => [location?.file, message])).toEqual([
      ['tests/a.py', 'contains a private key, and 1 more'],
      ['tests/b.py', 'contains a private key'],
    ]);
  });

  test.each([false, true])('one for a folder of many files, in an archive: %s', (member) => {
    const files = Array.from({ length: 12 }, (_, index) => finding(`tests/keys/${index}.pem`, 1, member));
    const [folded, ...more] = foldSecretFindings([...files, finding('tests/a.py', 1, member)]);
    expect(more).toHaveLength(1);
    expect(folded?.message).toMatch(/^contains 12 files with secrets.*: 0\.pem, 1\.pem, 2\.pem and 9 more$/u);
    expect(`${folded?.subject ?? ''} ${folded?.message ?? ''}`).toContain('tests/keys');
    expect(folded?.remedy).toContain('name secret-text:tests/keys in ignore');
  });

  test('what stops is told by its lines', () => {
    const folded = foldSecretFindings(Array.from({ length: 9 }, (_, index) => finding('src/a.py', index + 1)));
    expect(folded).toHaveLength(5);
    expect(folded.at(-1)?.message).toBe('contains a private key, and 4 more');
  });
});
