import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMasks, maskForms } from '#action-kit';
import { secretForms } from '#http';

const SECRET = 'pypi-AgEIcHl+/=%waS5';

describe('masks', () => {
  test('hide a secret in an HTTP Basic header, whatever the user is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary-ascii' }), (before, after) => {
        const header = Buffer.from(`${before}:${SECRET}${after}`);
        const hidden = createMasks();
        hidden.add(SECRET);
        const basic = header.toString('base64');
        for (const encoded of [basic, header.toString('base64url'), encodeURIComponent(basic)]) {
          expect(hidden.redact(encoded)).toContain('***');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('hide it in an address, in a form, in JSON, and line by line', () => {
    const masks = createMasks();
    masks.add(`${SECRET}\n  second line of it\r\n`);
    for (const text of [
      SECRET,
      encodeURIComponent(SECRET),
      new URLSearchParams({ SECRET }).toString().slice(7),
      'second line of it',
    ]) {
      expect(masks.redact(`a ${text} b`)).toBe('a *** b');
    }
    const quoted = 'with "quotes" in it';
    masks.add(quoted);
    expect(masks.redact(JSON.stringify({ quoted }))).toBe('{"quoted":"***"}');
  });

  test('hide every form in which an answer may give it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 8 }), (secret) => {
        fc.pre(secret.split(/[\r\n]+/u).every((line) => line.trim() === '' || line.trim().length >= 8));
        const hidden = createMasks();
        hidden.add(secret);
        for (const form of secretForms('somebody', secret.trim())) expect(hidden.redact(form)).not.toBe(form);
      }),
      { numRuns: 500 },
    );
  });

  test('hide a secret whole that holds another one', () => {
    const masks = createMasks();
    masks.add('inner-secret');
    masks.add('outer inner-secret outer');
    expect(masks.redact(`x ${encodeURIComponent('outer inner-secret outer')} y`)).toBe('x *** y');
  });

  test('leave other text alone', () => {
    const masks = createMasks();
    masks.add(SECRET);
    expect(masks.redact('pypi-AgEI and nothing else')).toBe('pypi-AgEI and nothing else');
  });

  test('are told once', () => {
    const masks = createMasks();
    expect(masks.add(SECRET).length).toBeGreaterThan(1);
    expect(masks.add(SECRET)).toEqual([]);
  });

  test('shorter than 8 characters are refused, in any line', () => {
    expect(() => maskForms('1234567', 'password')).toThrow('password: has fewer than 8 characters');
    expect(() => maskForms('long enough\nshort')).toThrow('fewer than 8 characters');
    expect(maskForms('')).toEqual([]);
  });
});
