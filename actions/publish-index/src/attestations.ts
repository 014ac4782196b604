import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseError, systemReason } from '#release-model';

/** Bytes; PyPI's own are some kB. */
const LARGEST = 1024 * 1024;

/** The attestations beside a distribution (PEP 740): `<file>.publish.attestation`, and others that end so. */
export async function attestationNames(packagesDir: string, filename: string): Promise<readonly string[]> {
  const names = await readdir(packagesDir);
  return names.filter((name) => name.startsWith(`${filename}.`) && name.endsWith('.attestation')).sort();
}

/**
 * The field `attestations` of the upload form, which PyPI alone takes.
 * @returns a JSON array; `null` without attestations
 * @throws ReleaseError for one that isn't a JSON object
 */
export async function readAttestations(packagesDir: string, filename: string): Promise<string | null> {
  const names = await attestationNames(packagesDir, filename);
  const read = await Promise.all(names.map((name) => readOne(join(packagesDir, name))));
  return read.length === 0 ? null : JSON.stringify(read);
}

async function readOne(path: string): Promise<object> {
  const refuse = (problem: string): never => {
    throw new ReleaseError({ subject: path, problem, remedy: 'Make it again, or remove it' });
  };
  let text = '';
  try {
    if ((await stat(path)).size > LARGEST) refuse('is larger than 1 MB');
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause;
    refuse(`can't be read (${systemReason(cause)})`);
  }
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch {
    // Said below
  }
  return refuse('is not an attestation (a JSON object)');
}
