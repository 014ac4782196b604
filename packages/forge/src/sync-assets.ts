import { ReleaseError } from '@repo-agent-actions/release-model';
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
  let outcome: SyncedAsset['outcome'] = 'kept';
  let current = contents;
  let failure: ForgeError | null = null;
  for (let sent = 0; ;) {
    const [kept, ...others] = await sorted(current, file);
    for (const asset of others) await forge.removeAsset(release, asset);
    if (kept !== undefined && (await current.holds(kept, file))) {
      const ms = Math.round(performance.now() - clock);
      return { name: file.name, size: file.size, sha256: file.sha256, url: kept.url, outcome, attempts: sent, ms };
    }
    // It was sent a moment ago: sending it again would change nothing
    if (kept !== undefined && sent > 0 && current.isWithheld(kept)) throw withheld(forge, release, file);
    if (kept !== undefined) await forge.removeAsset(release, kept);
    if (sent >= ATTEMPTS) throw failure ?? notTheBytes(forge, release, file);
    if (sent === 0) outcome = kept === undefined ? 'attached' : 'replaced';
    if (sent > 0) await forge.pause(sent);
    sent += 1;
    failure = null;
    try {
      await forge.attach(release, file);
    } catch (error) {
      if (!(error instanceof ForgeError) || !isWorthAnotherTry(error)) throw error;
      failure = error;
    }
    current = await readContents(forge, release);
  }
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
