import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { visibleValue } from '#harmless-text';
import { withAttempts } from '#http';
import { ReleaseError } from '#release-model';
import { requireArtifactName, type ArtifactFile, type ArtifactStore, type StoredArtifact } from './artifact-store.ts';
import { whileItMayPass } from './artifact-trouble.ts';
import { unzipInto, zipOf } from './artifact-zip.ts';
import type { ListedArtifact, ResultsClient } from './results-client.ts';

/** Bytes; the block size that every server supports. */
const BLOCK = 8 * 1024 * 1024;

const UPLOADS = 3;

/** The bytes in equal pieces, except for the last. */
async function* inBlocks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    held.push(chunk);
    length += chunk.length;
    while (length >= BLOCK) {
      const whole = Buffer.concat(held);
      yield whole.subarray(0, BLOCK);
      const rest = Buffer.from(whole.subarray(BLOCK));
      held = rest.length === 0 ? [] : [rest];
      length = rest.length;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}

/** The newest complete artifact with a name. A failed upload may stay listed, with 0 bytes. */
function newest(listed: readonly ListedArtifact[], name: string): ListedArtifact | undefined {
  return listed
    .filter((artifact) => artifact.name === name && artifact.size !== 0)
    .reduce<ListedArtifact | undefined>(
      (best, artifact) => (best === undefined || BigInt(artifact.id) >= BigInt(best.id) ? artifact : best),
      undefined,
    );
}

function stored({ id, name, size, sha256 }: ListedArtifact): StoredArtifact {
  return { id, name, listedSize: size, sha256 };
}

function missing(name: string, listed: readonly ListedArtifact[]): ReleaseError {
  const names = [...new Set(listed.filter(({ size }) => size !== 0).map((artifact) => artifact.name))].sort();
  const half = listed.some((artifact) => artifact.name === name);
  return new ReleaseError({
    subject: 'artifact-name',
    problem: half
      ? `the upload of '${name}' was never finished`
      : `this run has no artifact '${visibleValue(name, 80)}'${
          names.length === 0
            ? ''
            : `, only ${names
                .slice(0, 10)
                .map((one) => visibleValue(one, 80))
                .join(', ')}`
        }`,
    remedy: 'Run the job that creates it; artifacts are visible only in their own run',
  });
}

/** Artifacts through our own client of the v4 protocol: Gitea, Forgejo, act. */
export function openOwnArtifactStore(client: ResultsClient, temporaryFolder: string): ArtifactStore {
  async function uploadOnce(name: string, files: readonly ArtifactFile[]): Promise<StoredArtifact> {
    const address = await client.create(name);
    const hash = createHash('sha256');
    const blocks: string[] = [];
    let size = 0;
    // One after the other: act joins them in the order of arrival
    for await (const block of inBlocks(zipOf(files))) {
      const id = Buffer.from(String(blocks.length).padStart(8, '0')).toString('base64');
      await client.putBlock(address, id, block);
      hash.update(block);
      size += block.length;
      blocks.push(id);
    }
    await client.putBlockList(address, blocks);
    const sha256 = hash.digest('hex');
    const id = await client.finalize(name, size, sha256);
    return { id, name, listedSize: size, sha256 };
  }

  return {
    async upload(name, files) {
      requireArtifactName(name);
      // From the beginning, never repeating a block: act would store it twice, and the same files give the same ZIP
      return withAttempts(() => uploadOnce(name, files), {
        most: UPLOADS,
        pause: (attempt) => client.pause(attempt),
        judge: whileItMayPass,
      });
    },
    async download(name, folder) {
      requireArtifactName(name);
      const listed = await client.list(name);
      const found = newest(listed, name);
      if (found === undefined) throw missing(name, listed.length > 0 ? listed : await client.list());
      await mkdir(temporaryFolder, { recursive: true });
      const own = await mkdtemp(join(temporaryFolder, 'artifact-'));
      try {
        const zip = join(own, 'artifact.zip');
        const sha256 = await client.save(await client.address(found), zip);
        if (found.sha256 !== null && found.sha256 !== sha256) {
          throw new ReleaseError({
            subject: name,
            problem: `its sha256 is ${sha256}, but the server recorded ${found.sha256} when it was created`,
            remedy: 'It is not used. Run the job that created it again',
          });
        }
        return await unzipInto(zip, folder, name);
      } finally {
        await rm(own, { recursive: true, force: true });
      }
    },
    async list() {
      const listed = await client.list();
      return [...new Set(listed.map(({ name }) => name))].sort().flatMap((name) => {
        const found = newest(listed, name);
        return found === undefined ? [] : [stored(found)];
      });
    },
  };
}
