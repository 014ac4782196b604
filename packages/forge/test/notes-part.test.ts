import { describe, expect, test } from '@jest/globals';
import { MAXIMUM_NOTES, NOTES_MARKERS, notesWithOurs, releaseNotes, roomForOurs, sameNotes } from '../src/index.ts';

const { begin, end } = NOTES_MARKERS;

describe('our part of the notes', () => {
  test.each([
    ['', `${begin}\nours\n${end}`],
    ['Theirs.\r\n', `Theirs.\n\n${begin}\nours\n${end}`],
    [`before\n\n${begin}\nold\n${end}\n\nafter`, `before\n\n${begin}\nours\n${end}\n\nafter`],
    // Half a pair says nothing of where ours ended: all of it is kept
    [`before\n${begin}\nwords`, `before\n${begin}\nwords\n\n${begin}\nours\n${end}`],
    [`${end} ${begin}`, `${end} ${begin}\n\n${begin}\nours\n${end}`],
  ])('%j', (existing, expected) => {
    expect(notesWithOurs(existing, 'ours')).toBe(expected);
  });

  test('stays the same however often it is put in, and can’t end itself', () => {
    const once = notesWithOurs('Theirs', `x ${end} y`);
    expect(notesWithOurs(once, `x ${end} y`)).toBe(once);
    expect(once.split(end)).toHaveLength(2);
    expect(sameNotes(`${once}\r\n`.replaceAll('\n', '\r\n'), once)).toBe(true);
    expect(sameNotes(once, `${once}.`)).toBe(false);
  });

  test('leaves room for what people wrote', () => {
    const theirs = 'word '.repeat(10_000).trim();
    const facts = { project: 'x', version: '1', changes: '- change\n'.repeat(20_000), links: [], files: [] };
    const all = notesWithOurs(theirs, releaseNotes(facts, roomForOurs(theirs)));
    expect(all.length).toBeLessThanOrEqual(MAXIMUM_NOTES);
    expect(all).toContain(theirs);
    expect(all).toContain('pip install x==1');
  });
});
