import type { TrialFile } from '#installed-release';
import type { ReceiptItem, ReleaseManifest } from '#release-model';
import type { ReleaseFile } from './release-files.ts';

/** The hash that the file must have: from the manifest, or without a manifest from the index. */
function expectedSha256(manifest: ReleaseManifest | null, file: ReleaseFile): string | null {
  if (manifest === null) return file.sha256;
  return manifest.files.find(({ filename }) => filename === file.filename)?.sha256 ?? null;
}

/** A file of the index with the bytes that must be installed. */
export function trialFile(manifest: ReleaseManifest | null, file: ReleaseFile): TrialFile {
  const { filename, kind, url, requiresPython, tags, build } = file;
  return { filename, kind, url, requiredSha256: expectedSha256(manifest, file), requiresPython, tags, build };
}

/** The file that an installer chooses, compared with the manifest. */
export function chosenFileItem(manifest: ReleaseManifest | null, file: ReleaseFile): ReceiptItem {
  const expected = expectedSha256(manifest, file);
  const facts = { kind: 'file', subject: file.filename, ms: 0, urls: [file.url] } as const;
  if (manifest !== null && expected === null) {
    return {
      ...facts,
      outcome: 'failed',
      message: 'is what an installer chooses here, but it is not in the manifest. Find out who uploaded it.',
    };
  }
  if (expected === null)
    return { ...facts, outcome: 'unknown', message: 'the index gives no hash for it, and there is no manifest' };
  if (file.sha256 !== null && file.sha256 !== expected) {
    return {
      ...facts,
      outcome: 'failed',
      message: `has sha256 ${file.sha256} on the index, ${expected} in the manifest. Different bytes were uploaded under this name: release a new version.`,
    };
  }
  const against = manifest === null ? 'the hash that the index gives' : 'the hash in the manifest';
  return {
    ...facts,
    outcome: 'passed',
    message: `is what an installer chooses here, with ${against}`,
    sha256: expected,
  };
}
