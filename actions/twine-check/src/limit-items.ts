import { LIMIT_RULES } from '#pypi-rules';
import type { ReceiptItem } from '#release-model';
import type { CheckedFile } from './check-files.ts';

/** Files at a limit that the index may have raised: each keeps the stage open, and says how to settle it. */
export function limitItems(files: readonly Pick<CheckedFile, 'findings'>[]): readonly ReceiptItem[] {
  const limits: ReadonlySet<string> = new Set(LIMIT_RULES);
  return files
    .flatMap(({ findings }) => findings.filter(({ rule }) => limits.has(rule)))
    .map(({ rule, subject, message, remedy }) => ({
      kind: 'limit',
      subject,
      outcome: 'unknown',
      message: `${rule}: ${message}`,
      remedy,
      ms: 0,
    }));
}
