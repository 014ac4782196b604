import * as v from 'valibot';
import { SEVERITIES, type RecordedFinding } from './finding.ts';

const lineSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

export const findingLocationSchema = v.object({
  file: v.string(),
  line: v.exactOptional(lineSchema),
  member: v.exactOptional(v.string()),
  from: v.exactOptional(v.object({ file: v.string(), line: v.exactOptional(lineSchema) })),
});

export const findingSchema = v.object({
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  subject: v.string(),
  message: v.string(),
  remedy: v.string(),
  location: v.exactOptional(findingLocationSchema),
}) satisfies v.GenericSchema<unknown, RecordedFinding>;
