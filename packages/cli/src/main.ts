import { logText } from '@repo-agent-actions/harmless-text';
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
import { failureOf, tellStack, SUITE_VERSION } from '@repo-agent-actions/release-model';
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
  const fail = (sentence: string): void => {
    host.error(sentence);
    if (line.json) printFailure(host.redact?.(sentence) ?? sentence, terminal);
  };
  try {
    const secrets = await findSecrets(command, line, terminal, host);
    const reader = createInputReader({
      environment: { ...terminal.environment, ...line.environment, ...secrets },
      workspace: terminal.folder,
    });
    const outcome = await command.execute(reader, line.operands, host, terminal);
    if (line.json) terminal.output.write(`${JSON.stringify(outcome.document, null, 2)}\n`);
    else if (outcome.closing !== '') host.info(outcome.closing);
    if (outcome.failure !== null) host.fail(outcome.failure);
    return outcome.passed ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof PromptInterrupted && (host.stoppedBy() ?? 'SIGINT') === 'SIGINT') {
      fail(`${command.name}: was ended before the token was given. Run it again.`);
      return 130;
    }
    const failure = failureOf(command.name, error, host.signal);
    tellStack(failure, host);
    fail(failure.sentence);
    return failure.kind === 'told' ? 2 : 1;
  }
}

/** In a job whose debug log is on, it is on here too. */
function isVerbose({ words, environment }: Terminal): boolean {
  return words.includes('--verbose') || environment['RUNNER_DEBUG'] === '1';
}

async function execute(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const line = readCommandLine(command, words, terminal);
  if (line.help) {
    terminal.output.write(commandHelp(command, terminal.program));
    return 0;
  }
  const { environment, output, errors } = terminal;
  // The one JSON document has the standard output for itself
  const stream = line.json ? errors : output;
  const host = createTerminalHost({ stream, errors, environment, verbose: line.verbose || isVerbose(terminal) });
  try {
    return await work(command, line, terminal, host);
  } finally {
    host.close();
  }
}

/** Says what went wrong before a command had begun. */
function tell(error: unknown, name: string, helpWords: string, terminal: Terminal): ExitStatus {
  const { program, errors } = terminal;
  const { kind, sentence, stack } =
    error instanceof UsageError
      ? { kind: 'told', sentence: usageSentence(error, `${program} ${helpWords}`), stack: null }
      : failureOf(name, error, new AbortController().signal);
  errors.write(`error: ${logText(sentence)}\n${stack === null || !isVerbose(terminal) ? '' : `${logText(stack)}\n`}`);
  if (terminal.words.includes('--json')) printFailure(sentence, terminal);
  return kind === 'told' ? 2 : 1;
}

function usageSentence({ message, remedy }: UsageError, help: string): string {
  return remedy === null ? `${message}. Look at: ${help}` : `${message}. ${remedy}.`;
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
    return tell(error, name, entry === undefined ? '--help' : `${entry.name} --help`, terminal);
  }
}
