import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, runProcess } from '#process';
import type { CleanPlace } from '#python-env';
import type { ReceiptItem, SourcePlace } from '#release-model';
import type { SmokeTest } from './smoke-test.ts';

/** Where the smoke test runs. */
export interface SmokePlace {
  readonly place: CleanPlace;
  readonly python: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds left. */
  remaining(): number;
  readonly signal: AbortSignal;
  /** The last line of the project on the way to an error in an output; `null`: none that is known. */
  placeOf(output: string): SourcePlace | null;
}

/** Runs the smoke test in an empty folder, isolated: neither its neighbors nor the project can be imported. */
export async function runSmokeTest(smokeTest: SmokeTest, where: SmokePlace): Promise<ReceiptItem> {
  const folder = await where.place.emptyFolder();
  // In a separate folder: the one it runs in stays empty.
  const script = join(await where.place.emptyFolder(), smokeTest.name);
  await writeFile(script, smokeTest.bytes);
  const result = await runProcess({
    file: where.python,
    args: ['-I', script],
    cwd: folder,
    env: where.environment,
    timeoutMs: Math.max(1, where.remaining()),
    signal: where.signal,
  });
  const facts = { kind: 'smoke-test', subject: smokeTest.name, ms: result.ms, sha256: smokeTest.sha256 } as const;
  if (result.exitCode === 0) return { ...facts, outcome: 'passed', message: lastMeaningfulLines(result.stdout, 1) };
  const how = result.timedOut
    ? "didn't finish in time"
    : `ended with ${result.signal === null ? `exit code ${String(result.exitCode)}` : result.signal}`;
  const said = lastMeaningfulLines(result.output, 8);
  const place = where.placeOf(result.output);
  return {
    ...facts,
    outcome: 'failed',
    message: said === '' ? how : `${how}:\n${said}`,
    ...(place === null ? {} : { location: place }),
  };
}
