import { describe, expect, test } from '@jest/globals';
import { wordProblems } from '../../scripts/parts/prose-problems.ts';

describe('npm run check prose', () => {
  test.each([
    ['Mend the README', "a.md:1: says 'Mend'. Write: fix."],
    ['fine\n\nIt is no\nproject name', "a.md:3: says 'is no '. Write: is not a."],
    ['It is no longer there. There is no file.', null],
    ['The tag stands for commit 0123', "a.md:1: says 'stands for commit'. Write: points to commit."],
    ['The licence of a colour', "a.md:1: says 'licence'. Write: license."],
    ['A step wants a token', "a.md:1: says 'wants'. Write: needs."],
    ['One is there twice', "a.md:1: says 'is there twice'. Write: appears twice."],
    ['Coverage is 70 %.', "a.md:1: says '0 %'. Write: the percent sign without a space: '70%'."],
    ['70% of `a %s`, or 5 %d', null],
    ['It cannot be', "a.md:1: says 'cannot'. Write: can't."],
    ['`mend` in code, [a link](mend.md) and\n\n```sh\nmend\n```\n', null],
    ['<!-- mend -->', null],
  ])('%j', (text, problem) => {
    expect(wordProblems('a.md', text)[0] ?? null).toBe(problem);
  });

  test.each([
    ["throw new Error('mend it');", true],
    ['const text = `${mend} or mend it`;', true],
    ['// mend it\nfix();', true],
    ['/** Text that\n * cannot be read. */', true],
    ['mend();', false],
    ['const mended = wants.cannot;', false],
  ])('of a source, its words and not its names: %j', (text, isFound) => {
    expect(wordProblems('packages/x/src/a.ts', text).length > 0).toBe(isFound);
  });

  test('a line of YAML counts, with its comments', () => {
    expect(wordProblems('action-templates/a.yml', '# It is no\n# workflow\n')).toHaveLength(1);
  });
});
