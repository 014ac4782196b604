import type { Stage } from '#release-model';
import type { BackEnd, Change } from './sound-project.ts';

/**
 * Who catches it: a stage; or `settings`, what is read before the first stage and ends the command as wrong usage.
 */
export type Catcher = Stage | 'settings';

/** A project with one fault, the stage that must catch it, and the sentence that a person reads. */
export interface BrokenProject {
  /** The fault. */
  readonly name: string;
  readonly backend: BackEnd;
  readonly changes: readonly Change[];
  readonly stage: Catcher;
  /** What is wrong and what to do, in the words that must be said. `…` stands for anything. */
  readonly says: string;
  /** Whether it stops the release, or is only told: a finding, or a point that stays unknown. */
  readonly outcome: 'stops' | 'told';
  /** Of the command. */
  readonly options: readonly string[];
  readonly tag: string | null;
}

/** What a row says but for its stage. */
type Row = readonly [
  name: string,
  changes: readonly Change[],
  says: string,
  more?: Partial<Pick<BrokenProject, 'backend' | 'outcome' | 'options' | 'tag'>>,
];

/** Rows that one stage catches. */
export function caughtAt(stage: Catcher, rows: readonly Row[]): readonly BrokenProject[] {
  return rows.map(([name, changes, says, more]) => ({
    name,
    changes,
    stage,
    says,
    backend: 'setuptools',
    outcome: 'stops',
    options: [],
    tag: 'v0.2.0',
    ...more,
  }));
}

/** Of a row that doesn't stop the release. */
export const TOLD = { outcome: 'told' } as const;

/** Replaces text in `pyproject.toml`. */
export function toml(from: string, to: string): readonly Change[] {
  return [{ file: 'pyproject.toml', from, to }];
}

/** Adds a line to `[project]`. */
export function projectKey(line: string): readonly Change[] {
  return toml('keywords = [', `${line}\nkeywords = [`);
}

/** Adds lines to `[tool.repo-agent-actions]`. */
export function setting(lines: string): readonly Change[] {
  return [{ file: 'pyproject.toml', added: `${lines}\n` }];
}

/** Adds lines to a file. */
export function add(file: string, lines: string): readonly Change[] {
  return [{ file, added: `\n${lines}\n` }];
}

/** Writes a file. */
export function write(file: string, text: string): Change {
  return { file, text };
}
