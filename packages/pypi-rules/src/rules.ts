import { ARCHIVE_RULES } from './archive.ts';
import { CONTENT_RULES } from './content.ts';
import { DESCRIPTION_RULES } from './description.ts';
import { LINK_ADVICE_RULES } from './link-advice.ts';
import { FILE_NAME_RULES } from './file-name.ts';
import { FORM_RULES } from './form.ts';
import { INDEX_RULES, STDLIB_NAME_RULE } from './index-facts.ts';
import { MEMBER_RULES } from './members.ts';
import { METADATA_DEPENDENCY_RULES } from './metadata-dependencies.ts';
import { METADATA_LINK_RULES } from './metadata-links.ts';
import { METADATA_STRUCTURE_RULES } from './metadata-structure.ts';
import { METADATA_VALUE_RULES } from './metadata-values.ts';
import { RECORD_RULES } from './record.ts';
import type { Rule } from './rule.ts';
import { SDIST_RULES } from './sdist.ts';
import { SECRET_RULES } from './secrets.ts';
import { WHEEL_RULES } from './wheel.ts';

/** Every rule that is judged here, in the groups of the documentation. */
export const RULE_GROUPS: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'File name', rules: FILE_NAME_RULES },
  { title: 'Archive', rules: ARCHIVE_RULES },
  { title: 'Upload form', rules: FORM_RULES },
  { title: 'Metadata: fields', rules: METADATA_STRUCTURE_RULES },
  { title: 'Metadata: values', rules: [...METADATA_VALUE_RULES, STDLIB_NAME_RULE] },
  { title: 'Metadata: dependencies', rules: METADATA_DEPENDENCY_RULES },
  { title: 'Metadata: links', rules: [...METADATA_LINK_RULES, ...LINK_ADVICE_RULES] },
  { title: 'Description', rules: DESCRIPTION_RULES },
  { title: 'Wheel', rules: WHEEL_RULES },
  { title: 'RECORD', rules: RECORD_RULES },
  { title: 'Source distribution', rules: SDIST_RULES },
  { title: 'Members', rules: MEMBER_RULES },
  { title: 'Contents', rules: CONTENT_RULES },
  { title: 'Secrets', rules: SECRET_RULES },
  { title: 'What the index has', rules: INDEX_RULES },
];

/** Every rule that is judged here. */
export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
