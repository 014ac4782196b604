import { parseArgs } from 'node:util';
import { inputVariable } from '#action-kit';
import { visibleValue } from '#harmless-text';
import { type ActionInput, nearestName } from '#release-model';
import type { StartingPoint } from './bundled-example.ts';
import type { Command } from './command.ts';
import { TOKEN_VARIABLE } from './token-variables.ts';
import { UsageError } from './usage-error.ts';

/** A command line that has been parsed. */
export interface CommandLine {
  readonly json: boolean;
  readonly help: boolean;
  /** Whether to show the debug log, too. */
  readonly verbose: boolean;
  readonly operands: readonly string[];
  /** The given values, by the name of the option. */
  readonly written: ReadonlyMap<string, string>;
  /** Options that a variable of another tool says in place of the words → the variable. */
  readonly fromVariables: ReadonlyMap<string, string>;
  /** `INPUT_…` variables as a runner would set them: with the defaults of what isn't a setting of the project. */
  readonly environment: Readonly<Record<string, string>>;
}

type OptionType = 'boolean' | 'string';

/** Options of every command that nobody turns off. */
const PLAIN_FLAGS: ReadonlySet<string> = new Set(['json', 'help', 'verbose']);

/** Names under which people would look for the option of a token. */
const SECRET_WORD = /(?:^|-)(?:token|password|secret)$/u;

function optionTypes(command: Command): ReadonlyMap<string, OptionType> {
  const typeOf = ({ kind }: ActionInput): OptionType => (kind.type === 'boolean' ? 'boolean' : 'string');
  // Everybody on the machine can read a command line, and with it a secret
  const inputs = command.inputs.filter(({ name }) => !command.secrets.includes(name));
  return new Map([
    ...inputs.map((input): [string, OptionType] => [input.name, typeOf(input)]),
    ...(command.ownOptions ?? []).map(({ name }): [string, OptionType] => [name, 'string']),
    ...[...PLAIN_FLAGS].map((name): [string, OptionType] => [name, 'boolean']),
  ]);
}

/** One option as it was given. */
interface Written {
  readonly rawName: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** `--no-x` turns the boolean option `x` off. */
function negated(name: string, types: ReadonlyMap<string, OptionType>): string | null {
  const positive = name.startsWith('no-') ? name.slice(3) : '';
  return types.get(positive) === 'boolean' && !PLAIN_FLAGS.has(positive) ? positive : null;
}

/** The option that was probably meant, as it would be typed. */
function meantOption(name: string, types: ReadonlyMap<string, OptionType>): string | null {
  const forms = [...types].flatMap(([known, type]) =>
    type === 'boolean' && !PLAIN_FLAGS.has(known) ? [known, `no-${known}`] : [known],
  );
  const meant = nearestName(name, forms) ?? nearestName(name.replace(/^no-/u, ''), forms);
  return meant === null ? null : `--${meant}`;
}

function readOption(
  { rawName, name, value, inlineValue }: Written,
  types: ReadonlyMap<string, OptionType>,
  command: Command,
): readonly [name: string, value: string] {
  const positive = negated(name, types);
  const type = positive === null ? types.get(name) : 'boolean';
  const isSecret = type === undefined && command.secrets.length > 0 && SECRET_WORD.test(name);
  if (isSecret || command.secrets.includes(name)) {
    throw new UsageError(
      `${visibleValue(rawName, 80)}: everybody on this machine could read a token on the command line`,
      `Set ${TOKEN_VARIABLE} or add the token to ~/.pypirc, or run the command at a terminal to be asked for it`,
    );
  }
  if (type === undefined) {
    const message = `${command.name}: unknown option '${visibleValue(rawName, 80)}'`;
    throw new UsageError(message, null, meantOption(name, types));
  }
  if (type === 'string') {
    if (value === undefined || (inlineValue !== true && value.startsWith('-'))) {
      throw new UsageError(`${rawName}: needs a value`, `Write ${rawName}=VALUE`);
    }
    return [name, value];
  }
  if (inlineValue === true && !PLAIN_FLAGS.has(name) && positive === null && (value === 'true' || value === 'false'))
    return [name, value];
  if (inlineValue === true) {
    const option = positive ?? name;
    const forms = PLAIN_FLAGS.has(option) ? `--${option}` : `--${option} or --no-${option}`;
    throw new UsageError(`${rawName}: takes no value`, `Write ${forms}`);
  }
  return positive === null ? [name, 'true'] : [positive, 'false'];
}

/** `--x true` as `--x=true`, as one writes it in a workflow. */
function joinBooleans(words: readonly string[], types: ReadonlyMap<string, OptionType>): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const option = joined.at(-1) ?? '';
    const name = option.startsWith('--') ? option.slice(2) : '';
    const isValue = word === 'true' || word === 'false';
    if (isValue && types.get(name) === 'boolean' && !PLAIN_FLAGS.has(name))
      joined[joined.length - 1] = `${option}=${word}`;
    else joined.push(word);
  }
  return joined;
}

/**
 * Parses what follows the name of a command. Options are the inputs of the action: `--python-versions 3.12`, and
 * `--strict` or `--no-strict` for a boolean one.
 * @throws UsageError for an unknown option, a missing or unexpected value, an unexpected argument, and a missing option
 *   that the command requires
 */
export function readCommandLine(command: Command, words: readonly string[], start: StartingPoint): CommandLine {
  const types = optionTypes(command);
  const { tokens, positionals } = parseArgs({
    args: joinBooleans(words, types),
    options: {
      ...Object.fromEntries([...types].map(([name, type]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    // Node's own messages have another form than ours
    strict: false,
    tokens: true,
  });
  const written = tokens.filter((token) => token.kind === 'option');
  const values = new Map(written.map((token) => readOption(token, types, command)));
  const help = values.get('help') === 'true';
  const operands = help ? {} : command.operandInputs(positionals, start);
  const fromVariables = new Map<string, string>();
  for (const { name, problem, remedy, isOptional, besides, variables = [] } of help ? [] : (command.required ?? [])) {
    if (values.has(name) || operands[name] !== undefined) continue;
    if (besides !== undefined && ![...fromVariables.values()].includes(besides)) continue;
    const variable = variables.find((one) => (start.environment[one]?.trim() ?? '') !== '');
    if (variable !== undefined) {
      values.set(name, start.environment[variable]?.trim() ?? '');
      fromVariables.set(name, variable);
    } else if (isOptional !== true) throw new UsageError(problem, remedy);
  }
  // What nobody writes is for the project's configuration to say, where it can
  const given = command.inputs.map(({ name, default: fallback, isSetting }): [string, string] => [
    inputVariable(name),
    values.get(name) ?? operands[name] ?? (isSetting ? '' : fallback),
  ]);
  return {
    json: values.get('json') === 'true',
    help,
    verbose: values.get('verbose') === 'true',
    operands: positionals,
    written: values,
    fromVariables,
    environment: Object.fromEntries(given),
  };
}
