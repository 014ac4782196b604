import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findingSentence, parseReleaseRecord, STAGES, type Receipt } from '#release-model';
import { runShippedCommand, type CommandAnswer } from '../../integration/shipped-command.ts';
import type { BrokenProject, Catcher } from './broken-project.ts';
import { writeProject } from './sound-project.ts';

/** What the shipped command said of a project. */
export interface Caught {
  /** Where the release stopped; `null` if it didn't. */
  readonly stoppedAt: Catcher | null;
  /** The sentence that stopped it, or else everything that a person was told, a line each. */
  readonly said: string;
}

async function command(words: readonly string[], folder: string): Promise<CommandAnswer> {
  const environment = { XDG_CACHE_HOME: join(folder, 'cache'), TMPDIR: folder };
  return await runShippedCommand(words, join(folder, 'project'), environment);
}

function errorIn(log: string): string {
  return log
    .split('\n')
    .filter((line) => line.startsWith('error: '))
    .map((line) => line.slice('error: '.length))
    .join('\n');
}

/** What a stage tells without stopping. */
function wordsOf({ items, findings }: Receipt): readonly string[] {
  return [
    ...findings.map(findingSentence),
    ...items
      .filter(({ outcome }) => outcome !== 'passed')
      .map(
        ({ kind, subject, python, message, remedy }) =>
          `${kind} ${subject} on Python ${python ?? '?'}: ${message}${remedy === undefined ? '' : `. ${remedy}`}`,
      ),
  ];
}

/** A whole release, as somebody rehearses it. */
async function rehearse(stage: Catcher, folder: string, options: readonly string[]): Promise<Caught> {
  const words = ['rehearse', '--fail-fast', '--json', '--report-dir', join(folder, 'report'), ...options];
  const { code, stdout, log } = await command(words, folder);
  if (code === 2) return { stoppedAt: 'settings', said: errorIn(log) };
  const { failure, receipts } = parseReleaseRecord(stdout, 'standard output');
  const failed = receipts.filter(({ outcome }) => outcome === 'failed');
  // Tests stand beside the build, so that what neither can do without stops both
  const stopped = failed.some((receipt) => receipt.stage === stage)
    ? stage
    : STAGES.find((each) => failed.some((receipt) => receipt.stage === each));
  const reasons = failed.filter((receipt) => receipt.stage === stopped).map((receipt) => receipt.failure);
  if (code !== 0) return { stoppedAt: stopped ?? null, said: [...reasons, failure].join('\n') };
  const told = receipts.filter((receipt) => receipt.stage === stage).flatMap(wordsOf);
  return { stoppedAt: null, said: told.join('\n') };
}

/** The commands that are stages, in their order. */
const COMMANDS = [
  { stage: 'validate', words: ['validate'] },
  { stage: 'build', words: ['build'] },
  { stage: 'check', words: ['check', 'dist'] },
  { stage: 'try', words: ['try', 'dist', '--python-versions'] },
] as const;

/** One command after the other, as somebody types them, up to a stage. Costs a third of a rehearsal. */
async function stepByStep(last: Catcher, folder: string, python: string): Promise<Caught> {
  let said = '';
  for (const { stage, words } of COMMANDS) {
    const { code, log, stdout } = await command(stage === 'try' ? [...words, python] : words, folder);
    said = `${stdout}\n${log}`;
    if (code !== 0) return { stoppedAt: code === 2 && stage === 'validate' ? 'settings' : stage, said };
    if (stage === last) break;
  }
  return { stoppedAt: null, said };
}

/** How a broken project is taken through the shipped command. */
export interface CatchOptions {
  /** An absolute path of nothing, or of an empty folder. */
  readonly folder: string;
  /** The minor version of the Python to test with. */
  readonly python: string;
  /**
   * Whether it is taken through a rehearsal. Otherwise, it is taken through the commands of the stages up to its own, which
   * cost a third; where no command is its stage, it is rehearsed anyway.
   */
  readonly rehearses: boolean;
}

/** Writes a broken project, and takes it through the shipped command. */
export async function catchFault(broken: BrokenProject, { folder, python, rehearses }: CatchOptions): Promise<Caught> {
  const project = join(folder, 'project');
  await mkdir(project, { recursive: true });
  await writeProject(project, broken);
  const { stage, options } = broken;
  return rehearses || stage === 'test' || options.length > 0
    ? await rehearse(stage, folder, ['--python-versions', python, ...options])
    : await stepByStep(stage, folder, python);
}

/** Whether a sentence was said; `…` stands for anything. */
export function isSaid(sentence: string, said: string): boolean {
  const pattern = sentence.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  // Further lines of one point are indented
  const lines = said.replaceAll(/\n {4,}/gu, ' ').split('\n');
  return lines.some((line) => new RegExp(pattern.join('.*'), 'u').test(line));
}
