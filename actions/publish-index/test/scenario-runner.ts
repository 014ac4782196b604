import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { closeConnections, type Timing } from '#http';
import { parseReceipt, parseUploadPlan, type Receipt } from '#release-model';
import {
  createRecordingHost,
  runBundle,
  startScriptedIndex,
  STORE_SIGNATURE,
  withTemporaryFolder,
  type ScriptedIndex,
} from '#testkit';
import type { PublishIndexInputs } from '../src/index.ts';
import { outputsOf } from '../src/outputs.ts';
import { run } from '../src/run.ts';
import { jumpingTiming, type JumpingTiming } from './jumping-timing.ts';
import { everyByteBelow, leaksIn, tracesOf } from './leaks.ts';
import type { Scenario, ScenarioRun, Stage } from './scenario.ts';

/** What a run left, whoever ran it. */
interface Ran {
  /** `null` for a process that was killed. */
  readonly passed: boolean | null;
  /** The last sentence of a run that failed; empty for one that passed. */
  readonly failure: string;
  readonly receipt: Receipt | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly warnings: string;
  /** Every byte that a person or a machine could read afterwards. */
  readonly said: string;
}

/** What a run is given. */
interface Course {
  readonly inputs: PublishIndexInputs;
  readonly folder: string;
  readonly timing: Timing;
  /** Is told how to end and how to kill. */
  onStart(this: void, stop: () => void, kill: () => void): void;
}

/** How the client is run: in this process, or as the bundle that is shipped. */
export type Runner = (course: Course) => Promise<Ran>;

/** Somebody else's server; everything that it hears is kept. */
interface Elsewhere {
  readonly url: string;
  heard(this: void): string;
  stop(): Promise<void>;
}

async function startElsewhere(): Promise<Elsewhere> {
  let heard = '';
  const server = createServer((request, response) => {
    heard += `${request.method ?? ''} ${request.url ?? ''}\n${request.rawHeaders.join('\n')}\n`;
    request.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')));
    request.on('end', () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => heard,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Runs in this process, with a clock that jumps. */
export const inProcess: Runner = async ({ inputs, folder, timing, onStart }) => {
  await mkdir(folder, { recursive: true });
  const host = createRecordingHost({ folder });
  const abort = (): void => {
    host.abort();
  };
  onStart(abort, abort);
  const result = await run(inputs, host, timing);
  const outputs = outputsOf(result);
  return {
    passed: result.passed,
    failure: result.failure ?? '',
    receipt: result.receipt,
    outputs,
    warnings: host.lines.flatMap(({ kind, text }) => (kind === 'warning' ? [text] : [])).join('\n'),
    said: [host.transcript(), ...Object.values(outputs), await everyByteBelow(folder)].join('\n'),
  };
};

/** The children of a process, by Linux's own account; empty elsewhere. */
function childrenOf(pid: number): string {
  const path = `/proc/${pid}/task/${pid}/children`;
  try {
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  } catch {
    return '';
  }
}

/** Runs the shipped bundle as a runner does. */
export const asBundle: Runner = async ({ inputs, folder, onStart }) => {
  const runnerTemp = join(folder, 'runner temp');
  const temporary = join(folder, 'tmp');
  await mkdir(temporary, { recursive: true });
  const watch: { timer?: NodeJS.Timeout; children: string } = { children: '' };
  const step = await runBundle('publish-index', {
    workspace: folder,
    runnerTemp,
    environment: { TMPDIR: temporary },
    inputs: {
      'packages-dir': inputs.packagesDir,
      index: inputs.index,
      'simple-url': inputs.simpleUrl ?? '',
      username: inputs.username,
      password: inputs.password,
      existing: inputs.existing,
      parallel: String(inputs.parallel),
      attempts: String(inputs.attempts),
      'dry-run': String(inputs.dryRun),
      wait: String(inputs.wait),
      'wait-timeout': String(inputs.waitTimeout),
    },
    onStart: (signal, pid) => {
      watch.timer = setInterval(() => (watch.children += childrenOf(pid)), 20);
      onStart(
        () => {
          signal('SIGTERM');
        },
        () => {
          signal('SIGKILL');
        },
      );
    },
  }).finally(() => {
    clearInterval(watch.timer);
  });
  expect(watch.children).toBe('');
  const spoken = step.log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const path = step.outputs['receipt-path'] ?? '';
  if (step.signal === null) expect(step.exitCode).toBe(step.errors.length === 0 ? 0 : 1);
  return {
    passed: step.signal === null ? step.exitCode === 0 : null,
    failure: step.errors.at(-1) ?? '',
    receipt: path === '' ? null : parseReceipt(await readFile(path, 'utf8'), path),
    outputs: step.outputs,
    warnings: step.warnings.join('\n'),
    said: [
      spoken,
      step.summary,
      step.paths,
      ...[step.outputs, step.variables, step.state].flatMap((values) => Object.entries(values).flat()),
      await everyByteBelow(runnerTemp),
      await everyByteBelow(temporary),
    ].join('\n'),
  };
};

/** Plays a scenario and holds it against what must be. */
export async function playScenario(
  scenario: Scenario,
  { dist, runner }: { readonly dist: string; readonly runner: Runner },
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const timing = jumpingTiming(scenario.slow === true);
    const publicIndex = scenario.fallback === true ? await startScriptedIndex() : null;
    const fallback = publicIndex === null ? {} : { fallback: publicIndex.simpleUrl };
    const index = await startScriptedIndex({ ...scenario.index, ...fallback, now: () => timing.now() });
    const elsewhere = await startElsewhere();
    try {
      for (const [at, expected] of scenario.runs.entries()) {
        await playRun(scenario, expected, { dist, runner, index, publicIndex, elsewhere, timing, folder, at });
      }
      await expectRelease(scenario, index, dist);
    } finally {
      closeConnections();
      await index.stop();
      await publicIndex?.stop();
      await elsewhere.stop();
    }
  });
}

interface Scene {
  readonly dist: string;
  readonly runner: Runner;
  readonly index: ScriptedIndex;
  readonly publicIndex: ScriptedIndex | null;
  readonly elsewhere: Elsewhere;
  readonly timing: JumpingTiming;
  readonly folder: string;
  readonly at: number;
}

async function playRun(scenario: Scenario, expected: ScenarioRun, scene: Scene): Promise<void> {
  const { dist, runner, index, publicIndex, elsewhere, timing, folder } = scene;
  const end = { stop: (): void => undefined, kill: (): void => undefined, over: false };
  const watchers: Promise<void>[] = [];
  const stage: Stage = {
    index,
    elsewhere: elsewhere.url,
    publicIndex,
    bytesOf: (filename) => readFileSync(join(dist, filename)),
    stop: () => {
      end.stop();
    },
    kill: () => {
      end.kill();
    },
    atPause(count, work) {
      timing.onPause((pauses) => (pauses === count ? work() : undefined));
    },
    when(condition, work) {
      const watch = async (): Promise<void> => {
        while (!condition() && !end.over) await delay(2);
        if (!end.over) await work();
      };
      watchers.push(watch());
    },
  };
  const before = index.requests.length;
  const stored = index.storeRequests.length;
  index.heal();
  await expected.script?.(stage);
  const inputs: PublishIndexInputs = {
    packagesDir: dist,
    manifest: null,
    manifestSha256: null,
    index: index.uploadUrl,
    simpleUrl: index.simpleUrl,
    username: '__token__',
    password: index.password,
    existing: 'skip-identical',
    parallel: 4,
    dryRun: false,
    attempts: 3,
    wait: true,
    waitTimeout: 20,
    allowHttpHosts: [],
    ...scenario.addresses?.(stage),
    ...expected.inputs,
  };
  const ran = await runner({
    inputs,
    folder: join(folder, 'client'),
    timing,
    onStart(stop, kill) {
      end.stop = stop;
      end.kill = kill;
    },
  });
  end.over = true;
  await Promise.all(watchers);
  const requests = index.requests.slice(before);
  const posts = requests.filter(({ method }) => method === 'POST').length;
  const reads = requests.length - posts;

  const traces = tracesOf(inputs.username, inputs.password);
  expect(leaksIn(ran.said, traces)).toEqual([]);
  expect(leaksIn(elsewhere.heard(), traces)).toEqual([]);
  expect(leaksIn(JSON.stringify(publicIndex?.requests ?? []), traces)).toEqual([]);
  expect(leaksIn(index.storeRequests.join('\n'), traces)).toEqual([]);
  expect(ran.said).not.toContain(STORE_SIGNATURE);
  if (expected.downloads !== undefined) expect(index.storeRequests.length > stored).toBe(expected.downloads);
  if (expected.posts !== undefined) expect({ posts }).toEqual({ posts: expected.posts });
  if (expected.reads !== undefined) expect({ reads }).toEqual({ reads: expected.reads });
  if (expected.warning !== undefined) expect(ran.warnings).toMatch(expected.warning);
  if (expected.says !== undefined) expect(ran.said).toMatch(expected.says);
  if (ran.passed === null) await expectKilled(scene, expected);
  else await expectTold(ran, expected, scene);
}

async function expectTold(ran: Ran, expected: ScenarioRun, { dist }: Scene): Promise<void> {
  if (expected.failure === null) expect(ran.failure).toBe('');
  else expect(ran.failure).toMatch(expected.failure);
  expect(ran.passed).toBe(expected.failure === null);
  const { receipt, outputs } = ran;
  if (receipt === null) throw new Error('there is no receipt');
  expect(parseReceipt(await readFile(outputs['receipt-path'] ?? '', 'utf8'), 'receipt')).toEqual(receipt);
  expect(receipt.outcome).toBe(
    expected.failure !== null ? 'failed' : expected.inputs?.dryRun === true ? 'not-sent' : 'passed',
  );
  expect({ uploaded: outputs['uploaded-count'], skipped: outputs['skipped-count'] }).toEqual({
    uploaded: String(expected.uploaded),
    skipped: String(expected.skipped ?? 0),
  });
  if (outputs['plan'] !== '') parseUploadPlan(outputs['plan'] ?? '', 'plan');

  // Every file is in the receipt once at most, and what isn't expected to be otherwise has passed.
  const lines = receipt.items.filter(({ kind }) => kind === 'file' || kind === 'wait');
  const subjects = lines.map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  const bad = Object.fromEntries(
    lines.filter(({ outcome }) => outcome !== 'passed').map((line) => [line.subject, line.outcome]),
  );
  const [failing] = (expected.oneFails ?? []).filter((name) => bad[name] === 'failed');
  const besides = expected.oneFails === undefined ? {} : { [failing ?? 'none of them']: 'failed' };
  expect(bad).toEqual({ ...expected.items, ...besides });
  for (const [subject, pattern] of Object.entries(expected.message ?? {})) {
    expect(lines.find((line) => line.subject === subject)?.message).toMatch(pattern);
  }
  const names = await readdir(dist);
  if (expected.failure === null) expect(subjects).toEqual(expect.arrayContaining(names));
}

/** A process that was killed leaves the receipt of what was done before. */
async function expectKilled({ folder, dist }: Scene, expected: ScenarioRun): Promise<void> {
  const path = join(folder, 'client/runner temp/repo-agent-actions/trial-upload/receipts/upload.json');
  const receipt = parseReceipt(await readFile(path, 'utf8'), path);
  expect(receipt.outcome).toBe('unknown');
  const passed = receipt.items.filter(({ kind, outcome }) => kind === 'file' && outcome === 'passed');
  expect(passed.map(({ subject }) => subject)).toEqual(expected.finished ?? []);
  for (const { subject, sha256 } of passed) expect(sha256).toBe(await sha256Of(join(dist, subject)));
}

async function sha256Of(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** The index has exactly what it should, byte for byte, and took nothing twice. */
async function expectRelease(scenario: Scenario, index: ScriptedIndex, dist: string): Promise<void> {
  const names = await readdir(dist);
  const ours = names.filter((name) => scenario.holds?.includes(name) ?? true);
  const whole = Object.fromEntries(
    await Promise.all(ours.map(async (name) => [name, await sha256Of(join(dist, name))] as const)),
  );
  const theirs = new Set([...index.files.values()].filter(({ bytes }) => bytes.toString() === 'theirs'));
  const held = [...index.files.values()].filter((file) => !theirs.has(file));
  expect(Object.fromEntries(held.map(({ filename, sha256 }) => [filename, sha256]))).toEqual(whole);
  const landed = index.landings.map(({ filename }) => filename);
  expect(new Set(landed).size).toBe(landed.length);
  for (const { filename, sha256 } of index.landings) expect(sha256).toBe(await sha256Of(join(dist, filename)));
  expect(index.duplicates).toHaveLength(scenario.resent ?? 0);
}
