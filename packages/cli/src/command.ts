import { readLateCode } from '@repo-agent-actions/late-code';
import type { ActionDefinition, InputReader } from '@repo-agent-actions/action-kit';
import type { ActionInput, Host, StageResult } from '@repo-agent-actions/release-model';
import type { StartingPoint } from './bundled-example.ts';
import type { Terminal } from './terminal.ts';

/** What came of a command. */
export interface CommandOutcome {
  readonly passed: boolean;
  readonly failure: string | null;
  /** What `--json` prints. */
  readonly document: unknown;
  /** What a person is shown at the end, after what the stage has logged; empty when that said it all. */
  readonly closing: string;
}

/** What the list of commands says of one. */
export interface CommandHead {
  readonly name: string;
  readonly summary: string;
  /** What stands after the command, for its usage line: `[DIR]`. */
  readonly operands: string;
}

/** What a command can't do without: a default would be a guess at what somebody wants to be done for good. */
export interface Requirement {
  /** Of the input. */
  readonly name: string;
  readonly problem: string;
  readonly remedy: string;
}

/** An option that isn't an input of the action. */
export interface OwnOption {
  readonly name: string;
  readonly description: string;
}

/** One command of the program. Its options are the inputs of the action behind it. */
export interface Command extends CommandHead {
  readonly inputs: readonly ActionInput[];
  readonly secrets: readonly string[];
  readonly required?: readonly Requirement[];
  /** Beside the inputs; each takes a value. */
  readonly ownOptions?: readonly OwnOption[];
  /** Turns the words that are no options into inputs. @throws UsageError for too many or too few */
  operandInputs(operands: readonly string[], start: StartingPoint): Readonly<Record<string, string>>;
  execute(reader: InputReader, operands: readonly string[], host: Host, terminal: Terminal): Promise<CommandOutcome>;
}

/** How a command tells what came of its action. */
export type Describe<Result> = (result: Result) => Pick<CommandOutcome, 'document' | 'closing'>;

/** Makes a command of an action. */
export function commandOf<Inputs, Result extends StageResult>(
  parts: Pick<Command, 'name' | 'summary' | 'operands' | 'inputs' | 'operandInputs' | 'required' | 'ownOptions'>,
  definition: ActionDefinition<Inputs, Result>,
  describe: Describe<Result>,
): Command {
  return {
    ...parts,
    secrets: definition.secrets,
    async execute(reader, _operands, host) {
      const inputs = definition.readInputs(reader);
      if (definition.runsProjectCode) await readLateCode();
      const result = await definition.run(inputs, host);
      return { passed: result.passed, failure: result.failure, ...describe(result) };
    },
  };
}
