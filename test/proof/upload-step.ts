import { watch } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY, runBundle, type StepRun } from '#testkit';
import type { PooledRelease } from './release-pool.ts';
import type { ChosenInputs, Stop } from './upload-sequence.ts';

/** Where an upload goes to. */
export interface UploadPlace {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  readonly username: string;
  readonly password: string;
}

export interface UploadStepOptions {
  readonly release: PooledRelease;
  readonly place: UploadPlace;
  readonly inputs: ChosenInputs;
  /** Absolute; holds the store. */
  readonly runnerTemp: string;
  readonly stop?: Stop | null;
  readonly clockJumps?: boolean;
  /** PEM file of an authority that is trusted. */
  readonly authorityPath?: string | null;
  /** Pauses take the time that they take. */
  readonly realTime?: boolean;
  readonly onStart?: (signal: (name: NodeJS.Signals) => void) => void;
  readonly inside?: readonly string[];
}

/** A copy of the build, so that one that is made meanwhile changes nothing. */
export interface CopiedBuild {
  /** Runs `publish-index` once, as a runner does. */
  run(options: UploadStepOptions): Promise<StepRun>;
}

const OWN_TIME = pathToFileURL(join(import.meta.dirname, 'own-time.mjs')).href;

/** Where a release's receipts lie. */
export function receiptsFolder(runnerTemp: string, { normalizedName }: PooledRelease): string {
  return join(runnerTemp, 'repo-agent-actions', normalizedName, 'receipts');
}

/** Copies what is shipped to `folder`. */
export async function copyBuild(folder: string): Promise<CopiedBuild> {
  for (const part of ['dist/suite', 'dist/publish-index']) {
    await cp(join(REPOSITORY, part), join(folder, part), { recursive: true });
  }
  return { run: (options) => runUpload(join(folder, 'dist/publish-index/index.js'), options) };
}

async function runUpload(entry: string, options: UploadStepOptions): Promise<StepRun> {
  const {
    release,
    place,
    inputs,
    runnerTemp,
    stop = null,
    clockJumps = false,
    realTime = false,
    authorityPath = null,
  } = options;
  const receipts = receiptsFolder(runnerTemp, release);
  let signal: (name: NodeJS.Signals) => void = () => undefined;
  let watcher: ReturnType<typeof watch> | null = null;
  if (stop !== null && 'atReceiptChange' in stop) {
    await mkdir(receipts, { recursive: true });
    let changes = 0;
    watcher = watch(receipts, () => {
      changes += 1;
      if (changes === stop.atReceiptChange) signal(stop.signal);
    });
  }
  try {
    return await runBundle('publish-index', {
      entry,
      workspace: release.packagesDir,
      runnerTemp,
      environment: {
        ...(realTime ? {} : { NODE_OPTIONS: `--import=${OWN_TIME}` }),
        ...(authorityPath === null ? {} : { NODE_EXTRA_CA_CERTS: authorityPath }),
        ...(clockJumps ? { TRIAL_CLOCK: 'jumps' } : {}),
      },
      inputs: {
        'packages-dir': release.packagesDir,
        manifest: release.manifestPath,
        index: place.uploadUrl,
        'simple-url': place.simpleUrl,
        username: place.username,
        password: place.password,
        parallel: String(inputs.parallel),
        attempts: String(inputs.attempts),
        wait: String(inputs.wait),
        'wait-timeout': String(inputs.waitTimeout),
      },
      ...(stop !== null && 'afterMs' in stop ? { interrupt: stop } : {}),
      onStart(send) {
        signal = send;
        options.onStart?.(send);
      },
      ...(options.inside === undefined ? {} : { inside: options.inside }),
    });
  } finally {
    watcher?.close();
  }
}
