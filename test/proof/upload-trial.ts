import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { secretForms } from '#http';
import { parseReceipt, type Receipt } from '#release-model';
import { startScriptedIndex, type StepRun } from '#testkit';
import type { OwnAuthority } from '#testkit/real-indexes';
import { openFaultyWay, type FaultyWay } from './faulty-way.ts';
import type { PooledRelease } from './release-pool.ts';
import { seededChance } from './seeded.ts';
import { mostRuns, type UploadSequence } from './upload-sequence.ts';
import { receiptsFolder, type CopiedBuild, type UploadPlace } from './upload-step.ts';

/** What came of a sequence. */
export interface TrialReport {
  readonly runs: number;
  /** Runs that SIGKILL ended, and SIGTERM. */
  readonly kills: number;
  readonly terms: number;
  readonly faults: number;
  /** What must not be; empty when all is well. */
  readonly wrong: readonly string[];
  /** For a person: the script, what happened, and the logs. */
  readonly story: string;
}

const READER = { username: 'reader', password: 'reading-password-0123456789' };

function basicAuthorization({ username, password }: typeof READER): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** An index that a trial can look into. */
export interface TrialIndex extends UploadPlace {
  /** By file name. */
  readonly files: ReadonlyMap<string, { readonly filename: string; readonly sha256: string }>;
  /** What it took for the first time, in order; empty where nobody can tell. */
  readonly landings: readonly { readonly filename: string }[];
  /** Whether a file can be seen in it half written. */
  readonly writesSlowly: boolean;
  stop(): Promise<void>;
}

async function scriptedTrialIndex({ software, pages }: UploadSequence): Promise<TrialIndex> {
  return { ...(await startScriptedIndex({ software, pages })), writesSlowly: false };
}

/** Addresses of loopback that ways side by side have for themselves, so that none gets the port of another's. */
export const WAY_ADDRESSES: readonly string[] =
  process.platform === 'linux' ? Array.from({ length: 16 }, (_, number) => `127.0.77.${number + 1}`) : ['127.0.0.1'];

/** The address of the way of a trial. */
export function wayAddress(number: number): string {
  return WAY_ADDRESSES[number % WAY_ADDRESSES.length] ?? '127.0.0.1';
}

export interface TrialMeans {
  readonly build: CopiedBuild;
  readonly releases: readonly PooledRelease[];
  /** Absolute; emptied afterwards. */
  readonly folder: string;
  /** Instead of a scripted index of the sequence's software. */
  /** For sequences over https; without it they go over http. */
  readonly authority?: OwnAuthority | null;
  readonly openIndex?: (sequence: UploadSequence) => Promise<TrialIndex>;
}

/** Everything that a run has said and left behind, but for the commands that tell the runner what to hide. */
export async function everythingSaid(run: StepRun, runnerTemp: string): Promise<string> {
  const said = [run.log.replaceAll(/^::add-mask::.*$/gmu, ''), ...Object.values(run.outputs), run.summary];
  said.push(JSON.stringify([run.variables, run.state, run.paths]));
  for (const entry of await readdir(runnerTemp, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) said.push(await readFile(join(entry.parentPath, entry.name), 'utf8'));
  }
  return said.join('\n');
}

/** What is wrong with what the index has. */
export function judgeIndex(
  index: Pick<TrialIndex, 'files' | 'landings'>,
  releases: readonly PooledRelease[],
): string[] {
  const wrong: string[] = [];
  const hashes = new Map(
    releases.flatMap(({ manifest }) => manifest.files.map(({ filename, sha256 }) => [filename, sha256] as const)),
  );
  for (const { filename, sha256 } of index.files.values()) {
    if (!hashes.has(filename)) wrong.push(`the index has ${filename}, which is in no manifest`);
    else if (hashes.get(filename) !== sha256) wrong.push(`${filename} was altered: the index has ${sha256}`);
  }
  const names = index.landings.map(({ filename }) => filename);
  if (new Set(names).size !== names.length) wrong.push(`something was stored twice: ${names.join(', ')}`);
  return wrong;
}

/** The receipt on disk; a sentence when it isn't whole. */
export async function receiptOnDisk(runnerTemp: string, release: PooledRelease): Promise<Receipt | string | null> {
  const path = join(receiptsFolder(runnerTemp, release), 'upload.json');
  if (!existsSync(path)) return null;
  try {
    return parseReceipt(await readFile(path, 'utf8'), path);
  } catch (thrown) {
    return `the receipt is not whole: ${String(thrown)}`;
  }
}

interface RunFacts {
  readonly run: StepRun;
  readonly release: PooledRelease;
  readonly runnerTemp: string;
  readonly index: TrialIndex;
  readonly way: FaultyWay;
  readonly wait: boolean;
  /** Secrets that nothing may show. */
  readonly secrets: readonly string[];
  /** Whether pages may be older than what the index has, or requests may arrive late. */
  readonly murky: boolean;
}

/** What is wrong after one run. */
async function judgeRun(facts: RunFacts): Promise<string[]> {
  const { run, release, runnerTemp, index, way, wait, secrets, murky } = facts;
  if (index.writesSlowly) await way.quiet();
  const wrong = judgeIndex(index, [release]);
  const said = await everythingSaid(run, runnerTemp);
  if (secrets.some((secret) => said.includes(secret))) wrong.push('a secret was shown');
  const receipt = await receiptOnDisk(runnerTemp, release);
  if (typeof receipt === 'string') return [...wrong, receipt];
  const { project, version, files } = release.manifest;
  for (const item of receipt?.items ?? []) {
    if (item.kind !== 'file') continue;
    const there = index.files.has(item.subject);
    if (item.outcome === 'passed' && !there && !way.lies.has(item.subject))
      wrong.push(`the receipt says that ${item.subject} is there, and it is not`);
    if (item.outcome === 'failed' && there && !murky && item.message.startsWith('did not arrive'))
      wrong.push(`the receipt says that ${item.subject} did not arrive, and it did`);
  }
  if (receipt !== null && (receipt.project !== project || receipt.version !== version))
    wrong.push(`the receipt is about ${String(receipt.project)} ${String(receipt.version)}`);
  if (run.signal !== null) return wrong;

  if (run.exitCode === 0) {
    if (run.errors.length > 0) wrong.push('it passed with an error');
    if (receipt?.outcome !== 'passed') wrong.push(`it passed, and its receipt says ${String(receipt?.outcome)}`);
    const missing = files.filter(({ filename }) => !index.files.has(filename) && !(way.lies.has(filename) && !wait));
    if (missing.length > 0) wrong.push(`it passed without ${missing.map(({ filename }) => filename).join(', ')}`);
    const counted = Number(run.outputs['uploaded-count']) + Number(run.outputs['skipped-count']);
    if (counted !== files.length) wrong.push(`it passed, and counts ${counted} of ${files.length} files`);
  } else {
    if (run.exitCode !== 1) wrong.push(`it ended with ${String(run.exitCode)}`);
    if (run.errors.length !== 1) wrong.push(`it has ${run.errors.length} error sentences: ${run.errors.join(' | ')}`);
    if (/is a bug in/u.test(run.errors.join(' '))) wrong.push(`it did not foresee: ${run.errors.join(' | ')}`);
    if (receipt?.outcome !== 'failed') wrong.push(`it failed, and its receipt says ${String(receipt?.outcome)}`);
  }
  const told = run.outputs['receipt'] ?? '';
  if (told.startsWith('{') && !told.includes('"path"')) {
    if (JSON.stringify(parseReceipt(told, 'output')) !== JSON.stringify(receipt))
      wrong.push('the output differs from the receipt');
  } else if (told === '' && run.exitCode === 0) wrong.push('there is no output receipt');
  return wrong;
}

function placeOf(way: FaultyWay, index: TrialIndex, { readers }: UploadSequence): UploadPlace {
  const simpleUrl = new URL(way.simpleUrl);
  if (readers === 'named') Object.assign(simpleUrl, READER);
  return {
    uploadUrl: way.uploadUrl,
    simpleUrl: simpleUrl.href,
    username: index.username,
    password: index.password,
  };
}

/** Plays one sequence: the upload is run until it passes, and judged after every run. */
export async function playSequence(
  sequence: UploadSequence,
  { build, releases, folder, authority = null, openIndex = scriptedTrialIndex }: TrialMeans,
): Promise<TrialReport> {
  const release = releases[sequence.release];
  if (release === undefined) throw new Error(`there is no release ${sequence.release}`);
  const chance = seededChance(sequence.seed + 1);
  const { readers } = sequence;
  const index = await openIndex(sequence);
  const way = await openFaultyWay({
    end: { uploadUrl: index.uploadUrl, simpleUrl: index.simpleUrl, has: (filename) => index.files.has(filename) },
    uploads: sequence.uploads,
    reads: sequence.reads,
    readers: readers === 'anybody' ? null : basicAuthorization(readers === 'named' ? READER : index),
    latency: sequence.latency,
    address: wayAddress(sequence.number),
    tls: sequence.tls ? authority : null,
  });
  const place = placeOf(way, index, sequence);
  const secrets = [
    ...secretForms(place.username, place.password),
    ...(readers === 'named' ? secretForms(READER.username, READER.password) : []),
  ];
  const murky = [...sequence.uploads, ...sequence.reads].some(
    ({ fault }) =>
      fault?.kind === 'late' || fault?.kind === 'old-page' || (fault?.kind === 'answer' && fault.status === 404),
  );
  const { story } = way;
  const wrong: string[] = [];
  const counts = { kills: 0, terms: 0 };
  const most = mostRuns(sequence);
  const course = { runs: 0, done: false };

  const runOnce = async (last: boolean): Promise<StepRun> => {
    const inputs = (last ? undefined : sequence.inputs[course.runs]) ?? sequence.inputs.at(-1);
    if (inputs === undefined) throw new Error('a sequence has no inputs');
    const stop = last ? null : (sequence.stops[course.runs] ?? null);
    course.runs += 1;
    story.push(`run ${course.runs}: ${JSON.stringify({ ...inputs, stop })}`);
    const before = way.faults;
    const lateBefore = way.underWay;
    const run = await build.run({
      release,
      place,
      inputs,
      runnerTemp: folder,
      stop,
      clockJumps: sequence.clockJumps,
      authorityPath: authority?.authorityPath ?? null,
      onStart: (signal) => {
        way.client = signal;
      },
    });
    way.client = () => undefined;
    if (run.signal === 'SIGKILL') counts.kills += 1;
    else if (run.signal === 'SIGTERM' || /stopped by SIGTERM/u.test(run.log)) counts.terms += 1;
    story.push(
      run.log.replaceAll(/^/gmu, '    | '),
      `  ended with ${run.signal ?? String(run.exitCode)}, ${run.ms} ms`,
    );
    const found = await judgeRun({ run, release, runnerTemp: folder, index, way, wait: inputs.wait, secrets, murky });
    const disturbed =
      way.faults > before || lateBefore > 0 || run.signal !== null || /stopped by SIGTERM/u.test(run.log);
    if (run.exitCode !== 0 && !disturbed) found.push('nothing went wrong, but it failed anyway');
    course.done = run.exitCode === 0 && inputs.wait;
    wrong.push(...found.map((sentence) => `run ${course.runs}: ${sentence}`));
    return run;
  };

  try {
    while (!course.done && wrong.length === 0) {
      if (course.runs >= most) wrong.push(`it is not done after ${course.runs} runs`);
      else await runOnce(false);
    }
    way.mend();
    const missing = release.manifest.files.filter(({ filename }) => !index.files.has(filename));
    if (course.done && missing.length > 0) wrong.push(`lost: ${missing.map(({ filename }) => filename).join(', ')}`);
    // Whatever is up there by now: once more changes nothing, and sends nothing.
    if (wrong.length === 0 && chance.happens(0.2)) {
      const before = way.uploadCount;
      const again = await runOnce(true);
      if (again.exitCode !== 0 || way.uploadCount !== before) wrong.push('the run after the last one is not idle');
    }
    if (!murky && way.resent.length > 0) wrong.push(`sent again although it was there: ${way.resent.join(', ')}`);
    const unasked = [...way.unaskedAuthorizations].filter(
      (authorization) => readers !== 'named' || authorization !== basicAuthorization(READER),
    );
    if (unasked.length > 0) wrong.push('the token of the upload went along with reads that nobody had asked it for');
    wrong.push(...(await leftovers(folder, release)));
  } finally {
    await way.stop();
    await index.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return {
    runs: course.runs,
    ...counts,
    faults: way.faults,
    wrong,
    story: `${JSON.stringify(sequence, null, 1)}\n${story.join('\n')}`,
  };
}

/** Files that the last run should have tidied up, or not have left. */
export async function leftovers(runnerTemp: string, release: PooledRelease): Promise<string[]> {
  const expected = new Set(['_runner_file_commands', 'repo-agent-actions']);
  const top = (await readdir(runnerTemp)).filter((name) => !expected.has(name));
  const folder = receiptsFolder(runnerTemp, release);
  const receipts = existsSync(folder) ? (await readdir(folder)).filter((name) => name !== 'upload.json') : [];
  return [...top, ...receipts].map((name) => `${name} was left behind`);
}
