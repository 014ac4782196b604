import { createInputReader, createTerminalHost, inputVariable, supportsNode } from '@repo-agent-actions/action-kit';
import { messageOf, ReleaseError, SUITE_VERSION } from '@repo-agent-actions/release-model';
import { readCommandLine } from './command-line.ts';
import type { Command, CommandOutcome } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { findToken } from './token.ts';
import { UsageError } from './usage-error.ts';

/** What the program is started with. */
export interface Terminal {
  /** The words after the program's name. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What relative paths are relative to; absolute. */
  readonly folder: string;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
}

/** 0 passed, 1 something was found or failed, 2 used wrongly. */
export type ExitStatus = 0 | 1 | 2;

async function execute(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const line = readCommandLine(command, words, terminal);
  if (line.help) {
    terminal.output.write(commandHelp(command));
    return 0;
  }
  // The one JSON document has the standard output for itself
  const log = line.json ? terminal.errors : terminal.output;
  const secrets: Record<string, string> = {};
  for (const name of command.secrets) {
    const token = await findToken(name, terminal);
    secrets[inputVariable(name)] = token;
  }
  const host = createTerminalHost({ stream: log, environment: terminal.environment });
  let outcome: CommandOutcome;
  try {
    for (const token of Object.values(secrets)) host.mask(token);
    const reader = createInputReader({
      environment: { ...terminal.environment, ...line.environment, ...secrets },
      workspace: terminal.folder,
    });
    outcome = await command.execute(reader, line.operands, host);
  } catch (error) {
    const stopped = host.stoppedBy();
    if (stopped !== null) {
      host.error(`${command.name}: stopped by ${stopped}. Run it again: it continues where it was.`);
      return 1;
    }
    if (!(error instanceof ReleaseError)) throw error;
    host.error(error.message);
    if (line.json) terminal.output.write(`${JSON.stringify({ schema: 1, passed: false, failure: error.message })}\n`);
    return 2;
  } finally {
    host.close();
  }
  if (line.json) terminal.output.write(`${JSON.stringify(outcome.document, null, 2)}\n`);
  else if (outcome.closing !== '') terminal.output.write(`${outcome.closing.replace(/\n$/u, '')}\n`);
  if (outcome.failure !== null) terminal.errors.write(`error: ${outcome.failure}\n`);
  return outcome.passed ? 0 : 1;
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
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      terminal.output.write(generalHelp(COMMANDS));
      return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
      terminal.output.write(`repo-agent-actions ${SUITE_VERSION}\n`);
      return 0;
    }
    const entry = COMMANDS.find((command) => command.name === name);
    if (entry === undefined) {
      const names = COMMANDS.map((command) => command.name).join(', ');
      throw new UsageError(`'${name}' is no command; the commands are ${names}`);
    }
    return await execute(await entry.load(), words, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.errors.write(
        `error: ${error.message}\nTry: repo-agent-actions ${name === undefined ? '' : `${name} `}--help\n`,
      );
      return 2;
    }
    terminal.errors.write(
      `error: ${messageOf(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}\nThis is not foreseen: report it with the lines above.\n`,
    );
    return 1;
  }
}
