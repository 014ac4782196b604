import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DOCUMENT_NAMES, type ReleaseDocument } from '@repo-agent-actions/forge';
import {
  serialize,
  SUITE_VERSION,
  type Host,
  type Receipt,
  type ReleaseManifest,
  type ReleaseRecord,
} from '@repo-agent-actions/release-model';
import { releaseFolder, writeFileAtomically } from '@repo-agent-actions/release-store';

/**
 * Writes the release record from what the stages before left: their receipts. That of this stage isn't among them,
 * because it ends after the record is attached.
 */
export async function writeRecordOf(
  release: { manifest: ReleaseManifest; manifestSha256: string; normalizedName: string },
  receipts: readonly Receipt[],
  { storeFolder }: Pick<Host, 'storeFolder'>,
): Promise<ReleaseDocument> {
  const { manifest, manifestSha256, normalizedName } = release;
  const done = receipts.filter(({ stage, version }) => stage !== 'release' && version === manifest.version);
  const finished = new Date().toISOString();
  const failed = done.find(({ outcome }) => outcome === 'failed');
  const record: ReleaseRecord = {
    schema: 1,
    suite: SUITE_VERSION,
    rehearsal: false,
    outcome: failed === undefined ? 'passed' : 'failed',
    failure: failed?.failure ?? null,
    manifest,
    manifestSha256,
    receipts: done,
    acceptances: [],
    started: done.map(({ started }) => started).sort()[0] ?? finished,
    finished,
    ms: done.reduce((sum, { ms }) => sum + ms, 0),
  };
  const text = serialize(record);
  const path = join(releaseFolder(storeFolder, normalizedName), DOCUMENT_NAMES.record);
  await writeFileAtomically(path, text);
  const bytes = Buffer.from(text, 'utf8');
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
