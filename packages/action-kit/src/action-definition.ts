import type { Finding, Host, Receipt, RunFailure, Stage } from '#release-model';
import type { InputReader } from './input-reader.ts';

/** What was found out about a result after its documents were written. */
export interface Amendment {
  readonly failure: string | null;
  readonly findings: readonly Finding[];
}

/** The result of an action's run, such as that of a stage. An action that is not a stage has no receipt. */
export interface ActionResult extends RunFailure {
  readonly passed: boolean;
  readonly receipt: Receipt | null;
  /** Absolute. */
  readonly receiptPath: string | null;
  /** Writes documents again that are more than one receipt. Without it, the receipt is written again. */
  readonly amend?: (amendment: Amendment) => Promise<Partial<ActionResult>>;
}

/**
 * Where an action finds what the project's configuration says: in the project, or in the manifest, where the build has
 * put it for the stages that don't have the project. `null`: it has no settings, or reads them itself.
 */
export type SettingsSource = 'project' | 'manifest' | null;

/** One action, for the entry wrapper and the checks. */
export interface ActionDefinition<Inputs, Result extends ActionResult> {
  /** `twine-check`: its folder, and its name in messages. */
  readonly name: string;
  /**
   * Its stage, for the receipt of a run that threw before it wrote one; a function when the inputs decide; `null` for an
   * action that runs several stages and writes their receipts itself, or runs none.
   */
  readonly stage: Stage | ((inputs: Inputs) => Stage) | null;
  /** Reads every input of `action.yml`, always all of them: `npm run check` reports one that isn't read. */
  readInputs(reader: InputReader): Inputs;
  run(inputs: Inputs, host: Host): Promise<Result>;
  /** What holds for inputs that neither a step nor the configuration gives: `generated/defaults.ts`. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly settings: SettingsSource | ((inputs: Inputs) => SettingsSource);
  /** The values of the outputs in `action.yml` until the work is done, and when it throws. */
  readonly defaultOutputs: Readonly<Record<string, string>>;
  outputs(result: Result): Readonly<Record<string, string>>;
  /** Inputs that are masked before anything else happens, and hidden from child processes. */
  readonly secrets: readonly string[];
  /** Whether code of the project runs. If so, the command files are checked and processes that outlive it are killed. */
  readonly runsProjectCode: boolean | ((inputs: Inputs) => boolean);
  /** Markdown for the job summary, with all foreign text escaped; without it, the receipt is shown as a table. */
  summary?(result: Result): string;
  /** More Markdown below the table of the receipt, with all foreign text escaped. */
  summaryDetails?(result: Result): string;
}

/** Whether code of the project runs with these inputs. */
export function runsProjectCode<Inputs, Result extends ActionResult>(
  { runsProjectCode: known }: Pick<ActionDefinition<Inputs, Result>, 'runsProjectCode'>,
  inputs: Inputs,
): boolean {
  return typeof known === 'function' ? known(inputs) : known;
}

/** Infers the types of a definition, and returns it unchanged. */
export function defineAction<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
): ActionDefinition<Inputs, Result> {
  return definition;
}
