import { join } from 'node:path';
import { generatedModule, type GeneratedFile } from './generated-module.ts';
import { ROOT } from './root.ts';

/** packages/ignored-rules/src/generated/rule-ids.ts: the ids without their texts, which no action reads. */
export async function ruleIdsModule(): Promise<GeneratedFile> {
  const { DISTRIBUTION_RULES, PROJECT_RULES, RELEASE_RULES, UPLOAD_RULES } = await import('#release-model/rules');
  const ids = [UPLOAD_RULES, PROJECT_RULES, DISTRIBUTION_RULES, RELEASE_RULES].flatMap((rules) => Object.keys(rules));
  return await generatedModule(join(ROOT, 'packages/ignored-rules/src/generated/rule-ids.ts'), [
    '// Generated from packages/release-model/src/rules by `npm run build`.',
    "import type { RuleId } from '#release-model';",
    '',
    '/** The id of every rule that a finding may name. */',
    `export const RULE_IDS: readonly RuleId[] = ${JSON.stringify(ids)};`,
  ]);
}
