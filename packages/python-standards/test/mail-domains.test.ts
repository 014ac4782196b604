import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pythonPackages } from '#testkit/python-packages';
import { emailProblem } from '../src/index.ts';
import { decodePunycode, encodePunycode } from '../src/punycode.ts';

const COUNT = process.env['PROOF'] === undefined ? 2000 : 150_000;

/** Letters ü in a label that is sent as 63 characters. */
const LONGEST = 57;

/** What PyPI ran in August 2026, with the Unicode of its Python. */
const PACKAGES = ['email-validator==2.3.0', 'idna==3.19', 'dnspython==2.8.0', 'unicodedata2==16.0.0'];

describe('international domains of mail addresses', () => {
  test.each([
    // UTS 46 maps capitals, other forms of a character, and dots
    ['a@BÜCHER.org', true],
    ['a@bücher。org', true],
    ['a@ｂücher．ｏrg', true],
    ['a@xn--bcher-kva.org', true],
    ['a@XN--BCHER-KVA.org', true],
    ['a@straße.org', true],
    ['a@☃.org', false],
    ['a@💩.org', false],
    ['a@xn--ls8h.org', false],
    // Not the only spelling of its label
    ['a@xn---bbk.org', false],
    ['a@xn--.org', false],
    ['a@xn--a-.org', false],
    ['a@xn--999999999.org', false],
    ['a@xn--bücher.org', false],
    // Beside an international label, Python encodes the others, too
    ['a@xn--bcher-kva.рф', true],
    ['a@xn---bbk.рф', false],
    // Joiners: email-validator refuses all format characters, even where RFC 5892 has them
    ['a@क्\u200dष.org', false],
    ['a@نامه\u200cای.org', false],
    // Others, A.3 to A.9
    ['a@l·l.org', true],
    ['a@a·l.org', false],
    ['a@͵α.org', true],
    ['a@͵a.org', false],
    ['a@א׳.org', true],
    ['a@׳א.org', false],
    ['a@ア・ア.org', true],
    ['a@a・a.org', false],
    ['a@ب٠۰.org', false],
    // Directions, RFC 5893
    ['a@אב1.org', true],
    ['a@1אב.org', false],
    ['a@אבa.org', false],
    ['a@ا1٠.org', false],
    // A mark at the beginning, and one that the normal form joins
    ['a@̀a.org', false],
    ['a@é.org', true],
    ['é@bücher.org', true],
    [';@bücher.org', false],
    // The longest label and address in the form that is sent
    [`a@${'ü'.repeat(LONGEST)}.org`, true],
    [`a@${'ü'.repeat(LONGEST + 1)}.org`, false],
    [`${'a'.repeat(248)}@b.org`, true],
    [`${'a'.repeat(249)}@b.org`, false],
    [`${'ü'.repeat(121)}@bücher.org`, false],
  ])('%s', (address, isTaken) => {
    expect(emailProblem(address) === null).toBe(isTaken);
  });

  test('generated addresses are judged as email-validator judges them', () => {
    const script = join(import.meta.dirname, 'mail_domains.py');
    const run = spawnSync('python3', [script, String(COUNT), '7', pythonPackages(PACKAGES)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
    const answers = JSON.parse(run.stdout) as readonly (readonly [string, boolean])[];
    expect(answers.filter(([address, isTaken]) => (emailProblem(address) === null) !== isTaken)).toEqual([]);
    expect(answers.filter(([, isTaken]) => isTaken).length).toBeGreaterThan(COUNT / 10);
  }, 600_000);

  test('Punycode of RFC 3492 in both directions', () => {
    const samples = [
      ['ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
      ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
      ['3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
      ['-> $1.00 <-', '-> $1.00 <--'],
      ['MajiでKoiする5秒前', 'MajiKoi5-783gue6qz075azm5e'],
    ] as const;
    for (const [text, encoded] of samples) {
      expect(encodePunycode(text)).toBe(encoded);
      expect(decodePunycode(encoded)).toBe(text);
    }
    expect(['99999', 'a-é', 'kva!', 'zzzzzz'].map(decodePunycode)).toEqual([null, null, null, null]);
  });
});
