import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { maskForms } from '#action-kit';
import { scrubEnvironment } from '#process';
import { RunStopped, type FindingLocation, type Host } from '#release-model';

/** One message to a host. */
export interface HostLine {
  readonly kind: 'info' | 'debug' | 'notice' | 'warning' | 'error' | 'group' | 'progress';
  readonly text: string;
  readonly location?: FindingLocation;
}

/** A host that records its messages. */
export interface RecordingHost extends Host {
  readonly lines: readonly HostLine[];
  readonly masks: readonly string[];
  /** The messages, one line each, `warning: …`. */
  transcript(): string;
  /** Aborts `signal`, as INT does. */
  abort(): void;
}

export interface RecordingHostOptions {
  /** Absolute; contains the store and the temporary folder. The test removes it. */
  readonly folder: string;
  /** Replaces the scrubbed environment of the tests. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Replaces the user's cache, which contains the tools for all tests. */
  readonly cacheFolder?: string;
}

/** A host for the tests of a `run(inputs, host)`. */
export function createRecordingHost({ folder, environment, cacheFolder }: RecordingHostOptions): RecordingHost {
  const lines: HostLine[] = [];
  const masks: string[] = [];
  const controller = new AbortController();
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary, { recursive: true });
  // Separate, so that a test sees what a stage leaves in its temporary folder
  mkdirSync(join(folder, 'tmpdir'), { recursive: true });

  const record =
    (kind: HostLine['kind']) =>
    (text: string, location?: FindingLocation): void => {
      lines.push({ kind, text, ...(location === undefined ? {} : { location }) });
    };

  return {
    lines,
    masks,
    transcript: () => lines.map(({ kind, text }) => (kind === 'info' ? text : `${kind}: ${text}`)).join('\n'),
    abort() {
      controller.abort(new RunStopped('stopped by the test'));
    },
    info: record('info'),
    debug: record('debug'),
    notice: record('notice'),
    warning: record('warning'),
    error: record('error'),
    progress(text) {
      record('progress')(text);
    },
    async group(title, work) {
      record('group')(title);
      return work();
    },
    mask(secret) {
      masks.push(...maskForms(secret));
    },
    storeFolder: join(folder, 'store'),
    cacheFolder: cacheFolder ?? join(homedir(), '.cache', 'repo-agent-actions'),
    temporaryFolder: temporary,
    environment: environment ?? { ...scrubEnvironment(process.env), TMPDIR: join(folder, 'tmpdir') },
    signal: controller.signal,
  };
}
