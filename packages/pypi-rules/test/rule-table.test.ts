import { describe, expect, test } from '@jest/globals';
import { RULE_SCOPES } from '#server-profiles';
import { JUDGED_AS, NOT_JUDGED, RULES } from '../src/index.ts';

describe('the table of rules', () => {
  const judged = RULES.map(({ id }) => id);

  test('has every id once', () => {
    expect(judged.filter((id, index) => judged.indexOf(id) !== index)).toEqual([]);
  });

  test('says of every rule of the index how far it reaches', () => {
    const ids = RULES.filter(({ id, severity }) => severity === 'refused' || /^U\d/u.test(id)).map(({ id }) => id);
    expect(ids.filter((id) => !Object.hasOwn(RULE_SCOPES, id))).toEqual([]);
  });

  test('says of every rule of the index where it is judged, or that it is not', () => {
    const said = new Set([...judged, ...NOT_JUDGED.map(({ id }) => id), ...Object.keys(JUDGED_AS)]);
    const numbers = Array.from({ length: 94 }, (_, index) => `U${String(index + 1).padStart(2, '0')}`);
    const ids = numbers.flatMap((id) => {
      if (id === 'U87') return ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => id + letter);
      if (id === 'U92') return ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => id + letter);
      return [id];
    });
    expect(ids.filter((id) => !said.has(id))).toEqual([]);
    expect(NOT_JUDGED.filter(({ id }) => judged.includes(id))).toEqual([]);
  });
});
