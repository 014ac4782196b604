import { type ActionInput, largest } from '#release-model';
import type { Command, CommandHead } from './command.ts';

/** The text of `repo-agent-actions --help`. @param program - how the program was called */
export function generalHelp(commands: readonly CommandHead[], program: string): string {
  const width = largest(commands.map(({ name, operands }) => `${name} ${operands}`.length));
  return [
    'repo-agent-actions: takes a Python package from its source to a verified release',
    '',
    `usage: ${program} COMMAND [OPTION …]`,
    '',
    ...commands.map(({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(width)}  ${summary}`),
    '',
    '  COMMAND --help   show the options of a command; so does help COMMAND',
    '  --json           print one JSON document instead of a log',
    '  --verbose        show the debug log, too',
    '  --version        show the version of this suite',
    '',
    'Exit status: 0 passed, 1 failed or found problems, 2 wrong usage.',
    '',
  ].join('\n');
}

/** An option and its two forms, of which the description, a question with "Whether", explains neither. */
function booleanHelp({ name, description, default: fallback }: ActionInput): readonly string[] {
  // What to write as an input: on a command line, each form is one of the two
  const question = description.replace(/[;,] true or false(?=\.)/u, '');
  const note = fallback === '' ? '' : ` (default: ${fallback === 'true' ? `--${name}` : `--no-${name}`})`;
  return [
    `  --${name}, --no-${name}`,
    ...indented(question),
    ...indented(`--${name} means yes, --no-${name} means no${note}`),
  ];
}

function optionHelp(input: ActionInput): readonly string[] {
  if (input.kind.type === 'boolean') return booleanHelp(input);
  const note = input.default === '' ? '' : ` (default: ${input.default})`;
  return [`  --${input.name} VALUE`, ...indented(`${input.description}${note}`)];
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

function indented(text: string): readonly string[] {
  return wrap(text, 90).map((line) => `      ${line}`);
}

/** The text of `repo-agent-actions COMMAND --help`. */
export function commandHelp(command: Command, program: string): string {
  const inputs = command.inputs.filter(({ name }) => !command.secrets.includes(name));
  return [
    `usage: ${program} ${command.name} ${command.operands} [OPTION …]`,
    '',
    command.summary,
    '',
    ...inputs.flatMap(optionHelp),
    ...(command.ownOptions ?? []).flatMap(({ name, description }) => [`  --${name} VALUE`, ...indented(description)]),
    '  --json',
    '      Print one JSON document instead of a log.',
    '  --verbose',
    '      Show the debug log, too.',
    '  --help, -h',
    '      Show this help.',
    '',
  ].join('\n');
}
