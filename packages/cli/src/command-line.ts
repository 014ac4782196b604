import { parseArgs } from 'node:util';
import { inputVariable } from '@repo-agent-actions/action-kit';
import { messageOf, type ActionInput } from '@repo-agent-actions/release-model';
import type { StartingPoint } from './bundled-example.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

/** A command line, read. */
export interface CommandLine {
  readonly json: boolean;
  readonly help: boolean;
  readonly operands: readonly string[];
  /** `INPUT_…` variables, defaults included: what a runner would have handed over. */
  readonly environment: Readonly<Record<string, string>>;
}

function isBoolean(input: ActionInput): boolean {
  return input.default === 'true' || input.default === 'false';
}

/**
 * Reads what stands after a command's name. An option is an input of the action: `--python-versions 3.12`, and for
 * true or false `--strict` or `--no-strict`.
 * @throws UsageError for an unknown option or one without its value
 */
export function readCommandLine(command: Command, words: readonly string[], start: StartingPoint): CommandLine {
  const options = Object.fromEntries(
    command.inputs
      // A secret on a command line is readable by everybody on the machine
      .filter(({ name }) => !command.secrets.includes(name))
      .map((input) => [input.name, { type: isBoolean(input) ? ('boolean' as const) : ('string' as const) }]),
  );
  let parsed: { values: Readonly<Record<string, unknown>>; positionals: readonly string[] };
  try {
    parsed = parseArgs({
      args: [...words],
      options: { ...options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      allowNegative: true,
    });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  const { json = false, help = false, ...values } = parsed.values;
  const operands = help === true ? {} : command.operandInputs(parsed.positionals, start);
  const given = command.inputs.map(({ name, default: fallback }): [string, string] => {
    const value = values[name] ?? operands[name] ?? fallback;
    return [inputVariable(name), typeof value === 'string' ? value : String(value === true)];
  });
  return {
    json: json === true,
    help: help === true,
    operands: parsed.positionals,
    environment: Object.fromEntries(given),
  };
}
