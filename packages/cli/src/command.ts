import { loadLazyModules } from '#lazy-modules';
import { runsProjectCode, withConfiguration, type ActionDefinition, type InputReader } from '#action-kit';
import type { ActionInput, Host, RunFailure, StageResult } from '#release-model';
import type { StartingPoint } from './bundled-example.ts';
import type { Terminal } from './terminal.ts';

/** The outcome of a command. */
export interface CommandOutcome extends RunFailure {
  readonly passed: boolean;
  /** What `--json` prints. */
  readonly document: unknown;
  /** What to show at the end, after the log of the stage; empty when the log says it all. */
  readonly closing: string;
}

/** A command in the list of commands. */
export interface CommandHead {
  readonly name: string;
  readonly summary: string;
  /** The arguments in the usage line: `[DIR]`. */
  readonly operands: string;
}

/** An option that the command requires: a default would be a guess about something that can't be undone. */
export interface Requirement {
  /** The name of the input. */
  readonly name: string;
  readonly problem: string;
  readonly remedy: string;
  /** Whether it must be there; otherwise, there are only other ways to say it. */
  readonly isOptional?: true;
  /** Variables of other tools that say it, too, in the order of precedence. */
  readonly variables?: readonly string[];
  /** A variable by which an earlier option was said: these belong to it, and to no other way to say that option. */
  readonly besides?: string;
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
  /** In addition to the inputs; each takes a value. */
  readonly ownOptions?: readonly OwnOption[];
  /** Turns the arguments that aren't options into inputs. @throws UsageError for too many or too few of them */
  operandInputs(operands: readonly string[], start: StartingPoint): Readonly<Record<string, string>>;
  execute(reader: InputReader, operands: readonly string[], host: Host, terminal: Terminal): Promise<CommandOutcome>;
}

/** Describes the result of a command's action. */
export type Describe<Result> = (result: Result) => Pick<CommandOutcome, 'document' | 'closing'>;

/** Makes a command from an action. */
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
      if (runsProjectCode(definition, inputs)) await loadLazyModules();
      const result = await definition.run(await withConfiguration(definition, { inputs, reader }, host), host);
      const { passed, failure, failureAbout } = result;
      return { passed, failure, failureAbout, ...describe(result) };
    },
  };
}
