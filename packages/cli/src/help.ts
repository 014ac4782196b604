import { type ActionInput, largest } from '@repo-agent-actions/release-model';
import type { Command, CommandHead } from './command.ts';

/** The text of `repo-agent-actions --help`. @param program - how it was called */
export function generalHelp(commands: readonly CommandHead[], program: string): string {
  const width = largest(commands.map(({ name, operands }) => `${name} ${operands}`.length));
  return [
    'repo-agent-actions: takes a Python package from source to a verified release',
    '',
    `usage: ${program} COMMAND [OPTION …]`,
    '',
    ...commands.map(({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(width)}  ${summary}`),
    '',
    '  COMMAND --help   the options of a command',
    '  --json           print one JSON document instead of a log',
    '  --verbose        show the debug log too',
    '  --version        the version of this suite',
    '',
    'Exit status: 0 passed, 1 something was found or failed, 2 the command was used wrongly.',
    '',
  ].join('\n');
}

function optionOf(input: ActionInput): string {
  // The description says what the input does, so what turns it off alone would be told the opposite
  if (input.default === 'true' || input.default === 'false') return `--${input.name}, --no-${input.name}`;
  return `--${input.name} VALUE`;
}

function noteOf(input: ActionInput): string {
  if (input.default !== 'true' && input.default !== 'false') return input.default;
  return input.default === 'true' ? `--${input.name}` : `--no-${input.name}`;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The text of `repo-agent-actions COMMAND --help`. */
export function commandHelp(command: Command, program: string): string {
  const inputs = command.inputs.filter(({ name }) => !command.secrets.includes(name));
  return [
    `usage: ${program} ${command.name} ${command.operands} [OPTION …]`,
    '',
    command.summary,
    '',
    ...inputs.flatMap((input) => {
      const note = input.default === '' ? '' : ` (default: ${noteOf(input)})`;
      return [`  ${optionOf(input)}`, ...wrap(`${input.description}${note}`, 90).map((line) => `      ${line}`)];
    }),
    ...(command.ownOptions ?? []).flatMap(({ name, description }) => [
      `  --${name} VALUE`,
      ...wrap(description, 90).map((line) => `      ${line}`),
    ]),
    '  --json',
    '      Print one JSON document instead of a log.',
    '  --verbose',
    '      Show the debug log too.',
    '',
  ].join('\n');
}
