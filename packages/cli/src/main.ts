import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  createInputReader,
  createTerminalHost,
  inputVariable,
  SHORTEST_MASK,
  supportsNode,
  unsafeRuntime,
  type TerminalHost,
} from '@repo-agent-actions/action-kit';
import { machineTrouble, messageOf, ReleaseError, SUITE_VERSION, withoutStop } from '@repo-agent-actions/release-model';
import { readCommandLine, type CommandLine } from './command-line.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { PromptInterrupted } from './prompt-interrupted.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** 0 passed, 1 something was found or failed, 2 used wrongly, 130 ended by Ctrl-C instead of an answer. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** The tokens that a command needs, and what comes with them, as the inputs of its action. A dry run sends nothing and is asked for none. */
async function findSecrets(
  command: Command,
  { environment: inputs, written }: CommandLine,
  terminal: Terminal,
  host: TerminalHost,
): Promise<Readonly<Record<string, string>>> {
  if (command.secrets.length === 0) return {};
  const { findToken } = await import('./token.ts');
  const { environment, input, errors, folder } = terminal;
  const given = (name: string): string => inputs[inputVariable(name)] ?? '';
  const configFile = written.get('config-file');
  const secrets: Record<string, string> = {};
  for (const name of command.secrets) {
    const found = await findToken(name, {
      environment,
      input,
      prompt: errors,
      isNeeded: given('dry-run') !== 'true',
      index: given('index').trim(),
      username: written.get('username') ?? null,
      pypirc: {
        path: resolve(folder, configFile ?? join(environment['HOME'] ?? homedir(), '.pypirc')),
        isRequired: configFile !== undefined,
      },
      signal: host.signal,
    });
    // A shorter one, or one of several lines, is refused before it is used
    const lines = found.token.split(/[\r\n]/u).map((line) => line.trim());
    for (const line of lines) if (line.length >= SHORTEST_MASK) host.mask(line);
    secrets[inputVariable(name)] = found.token;
    secrets[inputVariable('index')] = found.index;
    if (found.username !== null && !written.has('username')) secrets[inputVariable('username')] = found.username;
  }
  const held = command.secrets.filter((name) => (secrets[inputVariable(name)] ?? '') !== '');
  const unsafe = unsafeRuntime({ environment, options: process.execArgv }, held);
  if (unsafe !== null) throw unsafe;
  return secrets;
}

/** The one document of a run that came to no result of its own. */
function printFailure(failure: string, terminal: Terminal): void {
  terminal.output.write(`${JSON.stringify({ schema: 1, passed: false, failure }, null, 2)}\n`);
}

async function work(command: Command, line: CommandLine, terminal: Terminal, host: TerminalHost): Promise<ExitStatus> {
  const stopped = (): string | null => {
    const signal = host.stoppedBy();
    return signal === null ? null : `${command.name}: stopped by ${signal}. Run it again.`;
  };
  try {
    const secrets = await findSecrets(command, line, terminal, host);
    const reader = createInputReader({
      environment: { ...terminal.environment, ...line.environment, ...secrets },
      workspace: terminal.folder,
    });
    const outcome = await command.execute(reader, line.operands, host, terminal);
    const failure = outcome.passed ? outcome.failure : (stopped() ?? outcome.failure);
    if (line.json) terminal.output.write(`${JSON.stringify(outcome.document, null, 2)}\n`);
    else if (outcome.closing !== '') host.info(outcome.closing);
    if (failure !== null) terminal.errors.write(`error: ${failure}\n`);
    return outcome.passed ? 0 : 1;
  } catch (error) {
    if (error instanceof PromptInterrupted && (host.stoppedBy() ?? 'SIGINT') === 'SIGINT') {
      const failure = `${command.name}: was ended before the token was given. Run it again.`;
      host.error(failure);
      if (line.json) printFailure(failure, terminal);
      return 130;
    }
    const trouble = machineTrouble(error);
    const known = error instanceof ReleaseError ? error : trouble;
    const failure = stopped() ?? known?.message ?? null;
    if (failure === null) throw error;
    host.error(failure);
    if (line.json) printFailure(failure, terminal);
    return host.stoppedBy() === null && trouble === null ? 2 : 1;
  }
}

async function execute(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const line = readCommandLine(command, words, terminal);
  if (line.help) {
    terminal.output.write(commandHelp(command, terminal.program));
    return 0;
  }
  // The one JSON document has the standard output for itself
  const stream = line.json ? terminal.errors : terminal.output;
  const host = createTerminalHost({ stream, environment: terminal.environment });
  try {
    return await work(command, line, terminal, host);
  } finally {
    host.close();
  }
}

function tell(error: unknown, helpWords: string, terminal: Terminal): ExitStatus {
  let status: ExitStatus = 1;
  let sentence: string;
  let details = '';
  const known = error instanceof ReleaseError ? error : machineTrouble(error);
  if (error instanceof UsageError) {
    status = 2;
    sentence = `${error.message}. ${error.remedy ?? `Look at: ${terminal.program} ${helpWords}`}${error.remedy === null ? '' : '.'}`;
  } else if (known !== null) {
    status = error instanceof ReleaseError ? 2 : 1;
    sentence = known.message;
  } else {
    sentence = `${withoutStop(messageOf(error))}. This is not foreseen: report it with the lines below.`;
    details = error instanceof Error ? `${error.stack ?? ''}\n` : '';
  }
  terminal.errors.write(`error: ${sentence}\n${details}`);
  if (terminal.words.includes('--json')) printFailure(sentence, terminal);
  return status;
}

/**
 * Runs one command line to its end.
 * @returns the exit status; never throws
 */
export async function runCommandLine(terminal: Terminal): Promise<ExitStatus> {
  const nodeProblem = supportsNode(process.versions.node);
  if (nodeProblem !== null) {
    terminal.errors.write(`error: ${nodeProblem}\n`);
    return 2;
  }
  const [name, ...words] = terminal.words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.output.write(generalHelp(COMMANDS, terminal.program));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.output.write(`repo-agent-actions ${SUITE_VERSION}\n`);
    return 0;
  }
  const entry = COMMANDS.find((command) => command.name === name);
  try {
    if (entry === undefined) {
      const names = COMMANDS.map((command) => command.name).join(', ');
      throw new UsageError(`${name}: is no command`, `The commands are ${names}`);
    }
    return await execute(await entry.load(), words, terminal);
  } catch (error) {
    return tell(error, entry === undefined ? '--help' : `${entry.name} --help`, terminal);
  }
}
