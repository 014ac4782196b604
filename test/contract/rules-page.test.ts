import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { JUDGED_AS, NOT_JUDGED, RULES } from '#pypi-rules';
import { CHECKLIST_RULES, RULE_CHAPTERS, RULE_SOURCES, UPLOAD_RULES, type RuleEntry } from '#release-model/rules';
import { REPOSITORY } from '#testkit';
import { POINTS } from '../../actions/release-checklist/src/points.ts';

const page = readFileSync(join(REPOSITORY, 'docs/rules.md'), 'utf8');
const sections = [...page.matchAll(/^### (?<id>\S+)$/gmu)].map(({ groups }) => groups?.['id'] ?? '');
const rows = RULE_CHAPTERS.flatMap(({ rules }) => Object.entries<RuleEntry>(rules));
const ids = rows.map(([id]) => id);

describe('docs/rules.md', () => {
  test('explains what the tables have, and nothing else', () => {
    expect(sections).toEqual(ids);
  });

  test('has one place for each anchor', () => {
    const anchors = [...page.matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
      (groups?.['title'] ?? '').toLowerCase().replaceAll(' ', '-'),
    );
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  test('has every rule that a distribution is judged by, and those that only the index knows', () => {
    const judged = [...RULES, ...NOT_JUDGED].map(({ id }): string => id).concat(Object.keys(JUDGED_AS));
    expect(judged.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(UPLOAD_RULES).filter((id) => !judged.includes(id))).toEqual([]);
  });

  test('has every point of the checklist', () => {
    expect(POINTS.map(({ id }) => id).toSorted()).toEqual(Object.keys(CHECKLIST_RULES).toSorted());
  });

  test('says of each in whole sentences what it is and how to fix it, and links to a source of the web', () => {
    const sentence = /^[A-Z`{].*[.>]$/u;
    const incomplete = rows.filter(
      ([, { title, meaning, fix }]) => title.length < 8 || !sentence.test(meaning) || !sentence.test(fix),
    );
    expect(incomplete.map(([id]) => id)).toEqual([]);
    const used = new Set(rows.flatMap(([, { sources }]) => sources));
    expect(Object.keys(RULE_SOURCES).filter((source) => ![...used].some((one) => one === source))).toEqual([]);
    expect(Object.values(RULE_SOURCES).filter(([, url]) => !url.startsWith('https://'))).toEqual([]);
  });

  test('gives the answer of the index for every rule', () => {
    const silent = Object.entries<RuleEntry>(UPLOAD_RULES).filter(([, { answer }]) => answer === undefined);
    expect(silent.map(([id]) => id)).toEqual([]);
  });
});
