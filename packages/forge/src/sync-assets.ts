import { withAttempts } from '#http';
import { ReleaseError } from '#release-model';
import { ForgeError } from './forge-error.ts';
import type { Forge, ForgeAsset, ForgeRelease } from './forge.ts';
import { WITHHELD } from './rest-remedy.ts';
import { readContents, type ReleaseContents, type WantedAsset } from './release-contents.ts';

/** The outcome for one file. */
export interface SyncedAsset {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** For a browser. */
  readonly url: string;
  /** `kept`: it was already there. `replaced`: something else had that name. */
  readonly outcome: 'kept' | 'attached' | 'replaced';
  /** How many times it was sent. */
  readonly attempts: number;
  /** Milliseconds. */
  readonly ms: number;
}

const ATTEMPTS = 4;

/**
 * Makes sure that a release contains a file exactly once, with its bytes: existing files are compared by download,
 * damaged or duplicate ones are removed, missing ones are sent and then downloaded again. A lost response does no
 * harm: the existing files are checked before each attempt.
 * @param contents - the release's contents a moment ago
 * @throws ReleaseError if it can't be done
 */
export async function syncAsset(forge: Forge, contents: ReleaseContents, file: WantedAsset): Promise<SyncedAsset> {
  const clock = performance.now();
  const { release } = contents;
  const synced = ({ url }: ForgeAsset, outcome: SyncedAsset['outcome'], attempts: number): SyncedAsset => {
    const ms = Math.round(performance.now() - clock);
    return { name: file.name, size: file.size, sha256: file.sha256, url, outcome, attempts, ms };
  };
  const before = await settle(forge, contents, file, false);
  if (before.held !== null) return synced(before.held, 'kept', 0);
  let missing: ReleaseError | null = null;
  return withAttempts(
    async (attempt) => {
      const failure = await send(forge, release, file);
      const { held } = await settle(forge, await readContents(forge, release), file, true);
      if (held !== null) return synced(held, before.wasTaken ? 'replaced' : 'attached', attempt);
      missing = failure ?? notTheBytes(forge, release, file);
      throw missing;
    },
    {
      most: ATTEMPTS,
      pause: (attempt) => forge.pause(attempt),
      judge: (thrown) => (thrown === missing ? 'again' : 'give-up'),
    },
  );
}

/** Sends a file. @returns an error after which it may be there, or may be accepted the next time; `null`: none */
async function send(forge: Forge, release: ForgeRelease, file: WantedAsset): Promise<ForgeError | null> {
  try {
    await forge.attach(release, file);
    return null;
  } catch (error) {
    if (error instanceof ForgeError && isWorthAnotherTry(error)) return error;
    throw error;
  }
}

/** What a release has under a file's name, once everything else with that name is removed. */
interface Settled {
  /** The asset with the file's bytes; `null`: there is none. */
  readonly held: ForgeAsset | null;
  /** Whether anything had the name. */
  readonly wasTaken: boolean;
}

/**
 * Leaves in a release one asset with a file's name and bytes, or none with its name.
 * @param wasSent - whether it was sent a moment ago
 */
async function settle(forge: Forge, contents: ReleaseContents, file: WantedAsset, wasSent: boolean): Promise<Settled> {
  const { release } = contents;
  const [kept, ...others] = await sorted(contents, file);
  for (const asset of others) await forge.removeAsset(release, asset);
  if (kept === undefined) return { held: null, wasTaken: false };
  if (await contents.holds(kept, file)) return { held: kept, wasTaken: true };
  // Sending it again would change nothing
  if (wasSent && contents.isWithheld(kept)) throw withheld(forge, release, file);
  await forge.removeAsset(release, kept);
  return { held: null, wasTaken: true };
}

function isWorthAnotherTry({ status, ambiguous }: ForgeError): boolean {
  // 422 and 409: GitHub has something with that name, which may be ours after a lost response
  return ambiguous || status === null || status === 429 || status === 409 || status === 422;
}

/** The assets of a file's name, one with its bytes first: GitHub has one at most, Gitea any number. */
async function sorted(contents: ReleaseContents, file: WantedAsset): Promise<readonly ForgeAsset[]> {
  const good: ForgeAsset[] = [];
  const bad: ForgeAsset[] = [];
  for (const asset of contents.named(file.name)) ((await contents.holds(asset, file)) ? good : bad).push(asset);
  return [...good, ...bad];
}

function withheld(forge: Forge, release: ForgeRelease, file: WantedAsset): ForgeError {
  return new ForgeError(
    {
      subject: forge.title,
      problem: `accepted ${file.name} of ${release.tag} and lists it, but answers 404 Not Found when it is downloaded`,
      remedy: WITHHELD,
    },
    { status: 404, ambiguous: false },
  );
}

function notTheBytes(forge: Forge, release: ForgeRelease, file: WantedAsset): ReleaseError {
  return new ReleaseError({
    subject: forge.title,
    problem: `returned different bytes for ${file.name} of ${release.tag} than were sent, ${ATTEMPTS} times`,
    remedy: 'Check the server and its storage, and run again; the release is not published',
  });
}
