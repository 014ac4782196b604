import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '@repo-agent-actions/release-model';

const PREFIX = 'rehearsal-';
const OWNER = 'owner.pid';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what rehearsals left behind that were killed before they could do it themselves. */
async function removeAbandoned(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  await Promise.all(
    names
      .filter((name) => name.startsWith(PREFIX))
      .map(async (name) => {
        const folder = join(parent, name);
        const owner = Number(await readFile(join(folder, OWNER), 'utf8').catch(() => ''));
        if (Number.isInteger(owner) && owner > 0 && !isAlive(owner))
          await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }),
  );
}

/** Where one rehearsal takes place. */
export interface Workshop {
  /** Absolute. */
  readonly folder: string;
  /** Removes it and everything in it. */
  close(): Promise<void>;
}

/** Makes a folder of this rehearsal's own, and removes those of rehearsals that were killed. */
export async function openWorkshop(host: Pick<Host, 'environment'>): Promise<Workshop> {
  const parent = await realpath(host.environment['RUNNER_TEMP'] ?? tmpdir());
  await removeAbandoned(parent);
  const folder = await mkdtemp(join(parent, PREFIX));
  await writeFile(join(folder, OWNER), String(process.pid));
  return { folder, close: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
