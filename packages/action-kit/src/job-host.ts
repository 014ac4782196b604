import { relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { annotation, logLine, logText, type AnnotationKind, type AnnotationPlace } from '#harmless-text';
import { ReleaseError, type FindingLocation, type Host, type WithheldVariables } from '#release-model';
import {
  jobCacheFolder,
  jobStoreFolder,
  jobTemporaryRoot,
  newTemporaryFolder,
  SUITE,
  temporaryVariables,
} from './folders.ts';
import type { Masks } from './masks.ts';
import { onceEach, type ReportedError } from './reported-errors.ts';
import type { RunnerLog } from './runner-log.ts';
import { withCachesBelow, type TrustLevel } from './trust-level.ts';

/** The options of a job's host. */
export interface JobHostOptions {
  /** What child processes can see: without inputs, secrets and the paths of command files. */
  readonly environment: Readonly<Record<string, string>>;
  /** The trust in the code that runs in the job. */
  readonly trust: TrustLevel;
  readonly withheld: WithheldVariables;
  readonly masks: Masks;
  readonly log: RunnerLog;
  readonly signal: AbortSignal;
  /** Absolute. */
  readonly workspace: string;
  readonly afterProjectCode: () => Promise<void>;
  /** Milliseconds that only go forward. */
  readonly now?: () => number;
}

/** Milliseconds between two lines of progress. */
const PROGRESS_INTERVAL = 10_000;

/** The host of a job. */
export interface JobHost extends Host {
  /**
   * Reports every error to the runner once, at the end; until then it is only in the log.
   * @param failure - the sentence of the run, which the caller reports after them; `null` when the run passed
   * @param about - what that is about
   * @returns the location of that failure
   */
  annotate(this: void, failure: string | null, about?: object): AnnotationPlace;
}

/** The host of a job: writes to the runner's log. The only place where text becomes a workflow command. */
export function createJobHost(options: JobHostOptions): JobHost {
  const { environment, trust, withheld, masks, log, signal, workspace, afterProjectCode } = options;
  const { now = () => performance.now() } = options;
  const temporaryRoot = jobTemporaryRoot(environment);
  const temporaryFolder = newTemporaryFolder(temporaryRoot);
  let lastProgress = -Infinity;
  let grouped = false;
  const errors: ReportedError[] = [];

  const clean = (text: string): string => logText(masks.redact(text));
  const cleanLine = (text: string): string => logLine(masks.redact(text));

  function annotate(kind: AnnotationKind, text: string, location: FindingLocation | undefined): void {
    core.info(annotation(kind, masks.redact(text), placeOf(location), log.annotations));
  }

  function placeOf(location: FindingLocation | undefined): AnnotationPlace {
    if (location === undefined) return {};
    const inside = relative(workspace, resolve(workspace, location.file));
    const file = inside.startsWith('..') ? location.file : inside.split(sep).join('/');
    return { file: masks.redact(file), line: location.line };
  }

  return {
    info(text) {
      core.info(clean(text));
    },
    debug(text) {
      core.debug(clean(text));
    },
    notice(text, location) {
      annotate('notice', text, location);
    },
    warning(text, location) {
      annotate('warning', text, location);
    },
    error(text, location, about) {
      core.info(clean(text));
      errors.push({ text: clean(text), location, about });
    },
    annotate(failure, about) {
      const last = failure === null ? null : { text: clean(failure), about };
      const told = onceEach([...errors.splice(0), ...(last === null ? [] : [last])]);
      for (const { text, location } of last === null ? told : told.slice(0, -1)) annotate('error', text, location);
      return last === null ? {} : placeOf(told.at(-1)?.location);
    },
    async group(title, work) {
      const line = cleanLine(title);
      // A runner ends the outer group where an inner one begins, so an inner group is only a title.
      if (grouped) {
        core.info(line);
        return work();
      }
      grouped = true;
      core.startGroup(line);
      try {
        return await work();
      } finally {
        grouped = false;
        core.endGroup();
      }
    },
    progress(text) {
      const time = now();
      if (time - lastProgress < PROGRESS_INTERVAL) return;
      lastProgress = time;
      core.info(cleanLine(text));
    },
    mask(secret) {
      if (secret === '')
        throw new ReleaseError({
          subject: 'mask',
          problem: 'is empty',
          remedy: 'Mask a secret of at least 8 characters',
        });
      for (const form of masks.add(secret)) core.setSecret(form);
    },
    redact: (text) => masks.redact(text),
    storeFolder: jobStoreFolder(temporaryRoot),
    cacheFolder: jobCacheFolder(environment, trust),
    temporaryFolder,
    environment: { ...withCachesBelow(environment, SUITE, trust), ...temporaryVariables(temporaryFolder) },
    withheld,
    signal,
    afterProjectCode,
  };
}
