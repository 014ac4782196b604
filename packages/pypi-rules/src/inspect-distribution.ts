import {
  findEncryptedSources,
  inspectArchive,
  verifyRecord,
  type DistributionContents,
} from '@repo-agent-actions/distributions';
import { ReleaseError, type Distribution } from '@repo-agent-actions/release-model';
import type { Inspection, SecretHit } from './inspection.ts';
import { secretsInText } from './secrets.ts';

/** Larger members are data. Bytes. */
const LARGEST_TEXT = 1024 * 1024;

/** A NUL among so many first bytes makes a file binary, as for git. */
const BINARY_WITHIN = 8192;

/** Looks through every text once for secrets. */
async function findSecrets(contents: DistributionContents): Promise<readonly SecretHit[]> {
  const secrets: SecretHit[] = [];
  await contents.visit(
    ({ size }) => size > 0 && size <= LARGEST_TEXT,
    async ({ path }, chunks) => {
      const parts: Buffer[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      const bytes = Buffer.concat(parts);
      if (bytes.subarray(0, BINARY_WITHIN).includes(0)) return;
      for (const one of secretsInText(bytes.toString('latin1')).map((what) => ({ member: path, what })))
        secrets.push(one);
    },
  );
  return secrets;
}

const NOTHING_FOUND: Pick<Inspection, 'record' | 'encrypted' | 'secrets'> = { record: [], encrypted: [], secrets: [] };

/**
 * Reads a distribution whole: framing, RECORD, members.
 * @param contents - `null` when they couldn't be read, with the error that said so
 * @throws the file system's error when the file can't be read; never for what is in it
 */
export async function inspectDistribution(
  distribution: Distribution,
  contents: DistributionContents | ReleaseError,
): Promise<Inspection> {
  const framing = await inspectArchive(distribution);
  const isRefused = framing.some(({ id }) => id.startsWith('U'));
  if (contents instanceof ReleaseError) {
    return { framing, ...NOTHING_FOUND, unreadable: isRefused ? null : contents.problem };
  }
  try {
    return {
      framing,
      record: await verifyRecord(distribution, contents),
      encrypted: await findEncryptedSources(distribution.filename, contents),
      secrets: await findSecrets(contents),
      unreadable: null,
    };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { framing, ...NOTHING_FOUND, unreadable: isRefused ? null : error.problem };
  }
}
