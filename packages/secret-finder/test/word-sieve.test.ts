import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NAME_WORDS } from '../src/assignments.ts';
import { TOKEN_STARTS } from '../src/token-shapes.ts';
import { WordSieve } from '../src/word-sieve.ts';

const SIEVE = new WordSieve([
  { kind: 'token', words: TOKEN_STARTS },
  { kind: 'name', words: NAME_WORDS, anyCase: true },
]);

/** What the sieve has to say, by the simplest way to find out. */
function kindsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return [
    ...(TOKEN_STARTS.some((start) => text.includes(start)) ? ['token'] : []),
    ...(NAME_WORDS.some((word) => lower.includes(word)) ? ['name'] : []),
  ];
}

describe('the sieve for words', () => {
  test('finds every word, in every spelling that counts, at every place', () => {
    for (const word of [...TOKEN_STARTS, ...NAME_WORDS, ...NAME_WORDS.map((name) => name.toUpperCase())]) {
      for (const around of ['', ' ', 'x', '==', '____', 'tok', 'se', 'pas', 'sk', 'é', '\u{1f40d}']) {
        for (const text of [word, around + word, word + around, around + word + around, around + word.slice(0, -1)])
          expect([text, ...SIEVE.kindsIn(Buffer.from(text))]).toEqual([text, ...kindsOf(text)]);
      }
    }
  });

  test('agrees with a plain search on texts of parts of words', () => {
    const words = [...TOKEN_STARTS, ...NAME_WORDS];
    const part = fc.oneof(
      fc.constantFrom(...words),
      fc.tuple(fc.constantFrom(...words), fc.nat(6), fc.nat(9)).map(([word, from, to]) => word.slice(from, to)),
      fc.string({ maxLength: 4 }),
      fc.constantFrom(...words).map((word) => word.toUpperCase()),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect([...SIEVE.kindsIn(Buffer.from(text))]).toEqual(kindsOf(text));
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
