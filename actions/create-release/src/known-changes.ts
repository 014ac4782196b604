import { readFile } from 'node:fs/promises';
import { isReceiptOf } from '#distributions';
import { sha256Of } from '#release-store';
import type { Finding, NotesPlan, Receipt, ReleaseManifest } from '#release-model';
import type { CreateReleaseInputs } from './inputs.ts';

/** What the notes start with; `null` when nothing is known. */
export interface KnownChanges {
  readonly changes: string | null;
  readonly findings: readonly Finding[];
}

/** An output that was too large to pass from job to job, as written by `outputValue` of the action kit. */
interface LargeOutput {
  readonly path: string;
  readonly sha256: string;
}

/** `null` for text that a person wrote. */
function largeOutput(text: string): LargeOutput | null {
  if (!text.startsWith('{')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'path,sha256') return null;
  const { path, sha256 } = value as Record<string, unknown>;
  return typeof path === 'string' && typeof sha256 === 'string' ? { path, sha256 } : null;
}

/** The changes in the receipt of `validate`, which may come from other jobs and earlier runs. */
function changesIn(receipts: readonly Receipt[], manifest: ReleaseManifest): string | null {
  const validated = receipts.find((receipt) => receipt.stage === 'validate' && isReceiptOf(receipt, manifest));
  return validated?.changes ?? null;
}

function isText(text: string | null, sha256: string): text is string {
  return text !== null && sha256Of(text) === sha256;
}

function unknown(message: string, remedy: string): KnownChanges {
  const rule = 'release-notes-without-changes';
  return { changes: null, findings: [{ rule, severity: 'advice', subject: 'notes', message, remedy }] };
}

/** What else `validate` has found for the notes; `null` without its receipt. */
export function findNotesPlan(receipts: readonly Receipt[], manifest: ReleaseManifest): NotesPlan | null {
  return receipts.find((one) => one.stage === 'validate' && isReceiptOf(one, manifest))?.notes ?? null;
}

/** Finds what changed: from the input, the changelog's section as known here, or the validate stage's receipt. */
export async function findChanges(
  inputs: Pick<CreateReleaseInputs, 'notes' | 'changelogSection'>,
  manifest: ReleaseManifest,
  receipts: readonly Receipt[],
): Promise<KnownChanges> {
  const told = changesIn(receipts, manifest);
  if (inputs.notes === 'changelog') {
    const changes = inputs.changelogSection ?? told;
    if (changes !== null) return { changes, findings: [] };
    return unknown(
      `the changelog's section for ${manifest.version} is not known here`,
      'Pass the output release-notes of validate-metadata as notes, or provide its receipt',
    );
  }
  const large = largeOutput(inputs.notes);
  if (large === null) return { changes: inputs.notes, findings: [] };
  if (isText(told, large.sha256)) return { changes: told, findings: [] };
  const file = await readFile(large.path, 'utf8').catch(() => null);
  if (isText(file, large.sha256)) return { changes: file, findings: [] };
  return unknown(
    'the text is too long for an output, and the file that contains it is not in this job',
    'Copy the receipt of validate to this job, as hand-over with contents: release,receipts does',
  );
}
