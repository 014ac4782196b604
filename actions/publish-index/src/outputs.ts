import { serialize } from '#release-model';
import type { PublishIndexResult } from './run.ts';

export const defaultOutputs = {
  plan: '',
  receipt: '',
  'receipt-path': '',
  'project-url': '',
  'uploaded-count': '0',
  'skipped-count': '0',
} as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: PublishIndexResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  return {
    plan: result.plan === null ? '' : serialize(result.plan),
    receipt: serialize(result.receipt),
    'receipt-path': result.receiptPath,
    'project-url': result.projectUrl ?? '',
    'uploaded-count': String(result.uploadedCount),
    'skipped-count': String(result.skippedCount),
  };
}
