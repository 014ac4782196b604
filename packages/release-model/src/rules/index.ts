// What docs/rules.md is generated from. Types only reach the bundles: no action reads these texts.
import { CHECKLIST_RULES } from './checklist-rules.ts';
import { DISTRIBUTION_RULES } from './distribution-rules.ts';
import { PROJECT_RULES } from './project-rules.ts';
import { RELEASE_RULES } from './release-rules.ts';
import type { RuleTable } from './rule-entry.ts';
import { UPLOAD_RULES } from './upload-rules.ts';

export { RULE_SOURCES, type RuleEntry, type RuleSource, type RuleTable } from './rule-entry.ts';
export { CHECKLIST_RULES, DISTRIBUTION_RULES, PROJECT_RULES, RELEASE_RULES, UPLOAD_RULES };

/** Id of a rule that a finding may name: a row of one of the tables, and so a section of docs/rules.md. */
export type RuleId =
  keyof typeof UPLOAD_RULES | keyof typeof PROJECT_RULES | keyof typeof DISTRIBUTION_RULES | keyof typeof RELEASE_RULES;

/** Id of a point of the checklist. */
export type PointId = keyof typeof CHECKLIST_RULES;

/** The tables in the order of the page, each with its heading and introduction. */
export const RULE_CHAPTERS: readonly { readonly title: string; readonly about: string; readonly rules: RuleTable }[] = [
  {
    title: 'What the index refuses',
    about:
      'PyPI checks these at every upload, and TestPyPI runs the same code. `twine-check` and `publish-index` judge all that can be known before the upload, so that a broken rule costs no version. Other indexes check less: what a breach is there says its [profile](indexes.md).',
    rules: UPLOAD_RULES,
  },
  {
    title: 'The project and its pyproject.toml',
    about: '`validate-metadata` judges these on the sources, before anything is built.',
    rules: PROJECT_RULES,
  },
  {
    title: 'Built distributions',
    about: '`build-dists` and `twine-check` judge these on the built files. An index would accept them.',
    rules: DISTRIBUTION_RULES,
  },
  {
    title: 'The release',
    about: 'The stages report these while they upload, install and publish.',
    rules: RELEASE_RULES,
  },
  {
    title: 'Points of the checklist',
    about:
      'The points of `release-checklist`. A point that is *unknown* stops the release until it is known, or until you name it in `accept`; a point that *failed* always stops it.',
    rules: CHECKLIST_RULES,
  },
];
