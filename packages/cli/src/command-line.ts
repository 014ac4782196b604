import { parseArgs } from 'node:util';
import { inputVariable } from '@repo-agent-actions/action-kit';
import type { ActionInput } from '@repo-agent-actions/release-model';
import type { StartingPoint } from './bundled-example.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

/** A command line, read. */
export interface CommandLine {
  readonly json: boolean;
  readonly help: boolean;
  /** Also shows the debug log. */
  readonly verbose: boolean;
  readonly operands: readonly string[];
  /** What was written, by the names of the options. */
  readonly written: ReadonlyMap<string, string>;
  /** `INPUT_…` variables, defaults included: what a runner would have handed over. */
  readonly environment: Readonly<Record<string, string>>;
}

type OptionType = 'boolean' | 'string';

function optionTypes(command: Command): ReadonlyMap<string, OptionType> {
  const typeOf = ({ default: fallback }: ActionInput): OptionType =>
    fallback === 'true' || fallback === 'false' ? 'boolean' : 'string';
  // A secret on a command line is readable by everybody on the machine
  const inputs = command.inputs.filter(({ name }) => !command.secrets.includes(name));
  return new Map([
    ...inputs.map((input): [string, OptionType] => [input.name, typeOf(input)]),
    ...(command.ownOptions ?? []).map(({ name }): [string, OptionType] => [name, 'string']),
    ['json', 'boolean'],
    ['help', 'boolean'],
    ['verbose', 'boolean'],
  ]);
}

/** One option as it was written. */
interface Written {
  readonly rawName: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption(
  { rawName, name, value, inlineValue }: Written,
  types: ReadonlyMap<string, OptionType>,
  command: Command,
): readonly [name: string, value: string] {
  const isNegative = name.startsWith('no-') && types.get(name.slice(3)) === 'boolean';
  const type = isNegative ? 'boolean' : types.get(name);
  if (command.secrets.includes(name)) {
    throw new UsageError(
      `${rawName}: everybody on this machine could read it on the command line`,
      'Put the token into TWINE_PASSWORD or into ~/.pypirc, or wait to be asked for it',
    );
  }
  if (type === undefined) throw new UsageError(`${rawName}: is no option of ${command.name}`);
  if (type === 'string') {
    if (value === undefined || (inlineValue !== true && value.startsWith('-'))) {
      throw new UsageError(`${rawName}: has no value`, `Write ${rawName}=VALUE`);
    }
    return [name, value];
  }
  if (inlineValue === true) {
    throw new UsageError(`${rawName}: takes no value`, `Write --${name}, or --no-${name}`);
  }
  return isNegative ? [name.slice(3), 'false'] : [name, 'true'];
}

/**
 * Reads what stands after a command's name. An option is an input of the action: `--python-versions 3.12`, and for
 * true or false `--strict` or `--no-strict`.
 * @throws UsageError for an unknown option, one without its value, and one that the command can't do without
 */
export function readCommandLine(command: Command, words: readonly string[], start: StartingPoint): CommandLine {
  const types = optionTypes(command);
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries([...types].map(([name, type]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    // Its own sentences are long and of another kind
    strict: false,
    tokens: true,
  });
  const written = tokens.filter((token) => token.kind === 'option');
  const values = new Map(written.map((token) => readOption(token, types, command)));
  const help = values.get('help') === 'true';
  const operands = help ? {} : command.operandInputs(positionals, start);
  for (const { name, problem, remedy } of help ? [] : (command.required ?? [])) {
    if (!values.has(name) && operands[name] === undefined) throw new UsageError(problem, remedy);
  }
  const given = command.inputs.map(({ name, default: fallback }): [string, string] => [
    inputVariable(name),
    values.get(name) ?? operands[name] ?? fallback,
  ]);
  return {
    json: values.get('json') === 'true',
    help,
    verbose: values.get('verbose') === 'true',
    operands: positionals,
    written: values,
    environment: Object.fromEntries(given),
  };
}
