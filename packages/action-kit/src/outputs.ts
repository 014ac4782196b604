import { join } from 'node:path';
import { sha256Of, writeFileAtomically } from '#release-store';

/** Bytes. Outputs reach later jobs as inputs, and Node can't start with an input above 128 KiB. */
export const LARGEST_OUTPUT = 24_000;

/**
 * An output as it is passed to the runner: its value, or `{path, sha256}` of a file below `storeFolder` if it is too large.
 * @param label - the name for the file: action and output
 */
export async function outputValue(value: string, label: string, storeFolder: string): Promise<string> {
  if (Buffer.byteLength(value, 'utf8') <= LARGEST_OUTPUT) return value;
  const sha256 = sha256Of(value);
  const path = join(storeFolder, 'outputs', `${label}-${sha256.slice(0, 12)}.txt`);
  await writeFileAtomically(path, value);
  return JSON.stringify({ path, sha256 });
}
