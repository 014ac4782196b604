import { join } from 'node:path';
import { toJsonSchema, type JsonSchema, type OverrideActionContext } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { ROOT } from './root.ts';
import { settings } from './settings.ts';

const FOLDER = join(ROOT, 'packages/release-model/schemas');

/** JSON Schema reads patterns as Unicode anyway, so the flag `u` can be dropped; any other would change the meaning. */
function patternWithoutFlag({ valibotAction, jsonSchema }: OverrideActionContext): JsonSchema | undefined {
  if (valibotAction.type !== 'regex' || !('requirement' in valibotAction)) return undefined;
  const pattern = valibotAction.requirement;
  if (!(pattern instanceof RegExp) || pattern.flags !== 'u') return undefined;
  return { ...jsonSchema, pattern: pattern.source };
}

/** The JSON Schema file of every noun: path → text. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const model = await import('#release-model');
  const nouns = {
    finding: model.findingSchema,
    // With the settings as they are now, not as they were when this module was built
    'project-config': model.projectConfigSchemaWith(await settings()),
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
      ] as const;
    }),
  );
  return new Map(files);
}
