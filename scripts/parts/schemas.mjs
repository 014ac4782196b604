import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { ROOT } from './root.mjs';
import './typescript-loader.mjs';

const FOLDER = join(ROOT, 'packages/release-model/schemas');

/** JSON Schema reads patterns as Unicode anyway, so the flag `u` can be dropped; any other would change the meaning. */
function patternWithoutFlag({ valibotAction, jsonSchema }) {
  if (valibotAction.type !== 'regex' || valibotAction.requirement.flags !== 'u') return undefined;
  return { ...jsonSchema, pattern: valibotAction.requirement.source };
}

/** The JSON Schema file of every noun: path → text. */
export async function schemaFiles() {
  const model = await import('../../packages/release-model/src/index.ts');
  const nouns = {
    finding: model.findingSchema,
    'project-config': model.projectConfigSchema,
    'project-facts': model.projectFactsSchema,
    receipt: model.receiptSchema,
    'release-manifest': model.releaseManifestSchema,
    'release-record': model.releaseRecordSchema,
    'upload-plan': model.uploadPlanSchema,
  };
  const files = await Promise.all(
    Object.entries(nouns).map(async ([noun, schema]) => {
      const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', overrideAction: patternWithoutFlag });
      const document = { $schema, title: noun, ...rest };
      return [
        join(FOLDER, `${noun}.schema.json`),
        await format(JSON.stringify(document), { parser: 'json', printWidth: 120 }),
      ];
    }),
  );
  return new Map(files);
}
