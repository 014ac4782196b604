// Workflows as data. The order of the keys is that of the file; a key whose value is `undefined` is left out.

/** Comments on a value, without their `#`. */
export interface Remarks {
  /** Above its key; may have several lines. */
  readonly above?: string;
  /** On its line. */
  readonly after?: string;
  /** Under the last entry of a table. */
  readonly below?: string;
}

/** A value with comments. */
export class Remarked<Value> {
  readonly value: Value;
  readonly remarks: Remarks;

  constructor(value: Value, remarks: Remarks) {
    this.value = value;
    this.remarks = remarks;
  }
}

/** A text in quotes, also where YAML doesn't need them: a value that people replace by another one. */
export class Quoted {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** One line that is written as several, because it is long: YAML reads the line feeds of the text as spaces. */
export class Folded {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A table that is written in one line. */
export class OneLine<Value> {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }
}

type Noted<Value> = Value | Remarked<Value>;

/** A table of texts. One of several lines is written as a block. */
export type Texts = Readonly<Record<string, string>>;

/** One step of a job. */
export interface Step {
  readonly name?: string;
  readonly id?: string | undefined;
  readonly if?: string | undefined;
  readonly uses?: string;
  readonly env?: Texts;
  readonly run?: string;
  readonly with?: Noted<Texts> | undefined;
}

/** What the token of a job may do. */
export type Permissions = Readonly<Partial<Record<'contents' | 'issues', Noted<'read' | 'write'>>>>;

/** One job: its steps, or the workflow that it calls. */
export interface Job {
  readonly needs?: readonly string[];
  readonly if?: string | Folded;
  readonly strategy?: {
    readonly 'fail-fast': boolean;
    /** One run of the job for each entry. */
    readonly matrix: { readonly include: Noted<readonly Texts[]> };
  };
  readonly 'runs-on'?: Noted<string>;
  readonly defaults?: { readonly run: { readonly shell: string } };
  readonly uses?: string;
  readonly environment?: string | undefined;
  readonly permissions?: Permissions;
  readonly outputs?: Texts | undefined;
  readonly steps?: readonly Step[];
  readonly with?: Noted<Texts>;
  readonly secrets?: Texts;
}

/** An input of a workflow. All are text: servers disagree about what a boolean is. */
export interface WorkflowInput {
  readonly description: string;
  readonly type: 'string' | 'choice';
  readonly options?: readonly string[];
  readonly default: Quoted;
}

type WorkflowInputs = Readonly<Record<string, WorkflowInput | OneLine<WorkflowInput>>>;

interface WorkflowSecret {
  readonly description: string;
  readonly required: boolean;
}

/** What starts a workflow. `null`: an event without settings. */
export interface Triggers {
  readonly push?: { readonly branches?: readonly Quoted[]; readonly tags?: Noted<readonly Quoted[]> };
  readonly pull_request?: null;
  readonly workflow_dispatch?: { readonly inputs: WorkflowInputs };
  readonly workflow_call?: {
    readonly inputs: WorkflowInputs;
    readonly secrets: Readonly<Record<string, OneLine<WorkflowSecret>>>;
  };
}

export interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': boolean;
}

/** The jobs of a workflow, by their ids. */
export type Jobs = Readonly<Record<string, Noted<Job>>>;

/** A whole workflow, or the part of one that has only jobs. */
export interface Workflow {
  readonly name?: string;
  readonly 'run-name'?: string;
  readonly on?: Triggers;
  readonly concurrency?: Concurrency;
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, Noted<Quoted>>>;
  readonly jobs: Jobs;
}

/** Lines as one text: a block, or a plain text when it is only one. */
export function linesOf(lines: readonly string[]): string {
  return lines.length > 1 ? `${lines.join('\n')}\n` : lines.join('');
}

/** The permission to write, with its reason. */
export const MAY_WRITE = new Remarked('write' as const, { after: 'the release of the tag, and its draft' });
