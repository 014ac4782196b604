import * as v from 'valibot';
import { SEVERITIES, type RecordedFinding } from './finding.ts';

export const findingLocationSchema = v.object({
  file: v.string(),
  line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  member: v.exactOptional(v.string()),
});

export const findingSchema = v.object({
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  subject: v.string(),
  message: v.string(),
  remedy: v.string(),
  location: v.exactOptional(findingLocationSchema),
}) satisfies v.GenericSchema<unknown, RecordedFinding>;
