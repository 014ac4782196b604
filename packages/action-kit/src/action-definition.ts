import type { Host, Receipt, Stage } from '@repo-agent-actions/release-model';
import type { InputReader } from './input-reader.ts';

/** What the run of an action comes to. A stage's result is one; an action that is no stage has no receipt. */
export interface ActionResult {
  readonly passed: boolean;
  /** The one sentence of a run that failed; `null` when it passed. */
  readonly failure: string | null;
  readonly receipt: Receipt | null;
  /** Absolute. */
  readonly receiptPath: string | null;
}

/** One action, as the entry wrapper and the checks see it. */
export interface ActionDefinition<Inputs, Result extends ActionResult> {
  /** `twine-check`: its folder, and its name in messages. */
  readonly name: string;
  /**
   * The stage that it does, for the receipt of a run that threw before it wrote one; a function when the inputs
   * decide; `null` for an action that does many stages and sees to their receipts itself, or does none.
   */
  readonly stage: Stage | ((inputs: Inputs) => Stage) | null;
  /** Reads every input of `action.yml`, always all of them: an unread one is a mistake that `npm run check` finds. */
  readInputs(reader: InputReader): Inputs;
  run(inputs: Inputs, host: Host): Promise<Result>;
  /** What the outputs of `action.yml` hold until the work is done, and when it throws. */
  readonly defaultOutputs: Readonly<Record<string, string>>;
  outputs(result: Result): Readonly<Record<string, string>>;
  /** Inputs that are masked before anything else happens, and kept from children. */
  readonly secrets: readonly string[];
  /** Whether code of the project runs: the command files are then checked, and what survived is killed. */
  readonly runsProjectCode: boolean;
  /** Markdown for the job summary, all foreign text in it escaped; without it the receipt is shown as a table. */
  summary?(result: Result): string;
}

/** Names the types of a definition; returns it as it is. */
export function defineAction<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
): ActionDefinition<Inputs, Result> {
  return definition;
}
