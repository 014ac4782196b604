import { jsonText, logText, visibleValue } from '#harmless-text';
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
} from '#action-kit';
import {
  CLIENT_CERTIFICATE_VARIABLE,
  failureOf,
  nearestName,
  ReleaseError,
  tellStack,
  SUITE_VERSION,
} from '#release-model';
import { readCommandLine, type CommandLine } from './command-line.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { PromptInterrupted } from './prompt-interrupted.ts';
import type { Terminal } from './terminal.ts';
import { TWINE_CERT } from './token-variables.ts';
import { UsageError } from './usage-error.ts';

/** 0 passed, 1 failed or found problems, 2 wrong usage, 130 Ctrl-C at a prompt. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** The secrets of a command line. */
interface Secrets {
  /** `INPUT_…` variables. */
  readonly environment: Readonly<Record<string, string>>;
  /** Inputs that aren't options here, and variables that weren't set → where each one's value is from. */
  readonly origins: ReadonlyMap<string, string>;
  /** Variables with the certificates that belong to the index. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Finds the tokens that a command needs, and the user name and index that belong to them. A dry run sends nothing, so it
 * doesn't ask.
 */
async function findSecrets(
  command: Command,
  { environment: inputs, written, fromVariables }: CommandLine,
  terminal: Terminal,
  host: TerminalHost,
): Promise<Secrets> {
  if (command.secrets.length === 0) return { environment: {}, origins: new Map(), variables: {} };
  const [{ findToken }, { displayAddress }] = await Promise.all([import('./token.ts'), import('#http')]);
  const { environment, input, errors, folder } = terminal;
  const given = (name: string): string => inputs[inputVariable(name)] ?? '';
  const configFile = written.get('config-file');
  const secrets: Record<string, string> = {};
  const origins = new Map<string, string>();
  const variables: Record<string, string> = {};
  for (const [name, variable] of fromVariables) {
    origins.set(name, variable);
    host.info(`${name}: ${displayAddress(given(name))}, from ${variable}.`);
  }
  for (const name of command.secrets) {
    const found = await findToken({
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
      folder,
      signal: host.signal,
    });
    // A shorter token, or one of several lines, is refused before it is used
    const lines = found.token.split(/[\r\n]/u).map((line) => line.trim());
    for (const line of lines) if (line.length >= SHORTEST_MASK) host.mask(line);
    secrets[inputVariable(name)] = found.token;
    origins.set(name, found.tokenFrom);
    if (found.token === '' && given('dry-run') !== 'true') {
      host.info(`No password for ${displayAddress(found.index)} was found, so the files are sent without one.`);
    }
    secrets[inputVariable('index')] = found.index;
    for (const { variable, path, from } of found.certificates) {
      variables[variable] = path;
      origins.set(variable, from);
    }
    if (found.username === null || written.has('username')) continue;
    secrets[inputVariable('username')] = found.username;
    origins.set('username', found.usernameFrom);
  }
  const held = command.secrets.filter((name) => (secrets[inputVariable(name)] ?? '') !== '');
  const unsafe = unsafeRuntime(
    { environment, options: process.execArgv },
    held.map(() => 'the API token'),
  );
  if (unsafe !== null) throw unsafe;
  return { environment: secrets, origins, variables };
}

/** Says where a value is from in place of the name of an input or a variable that nobody wrote: `password: …`. */
function withOrigin(sentence: string, origins: ReadonlyMap<string, string>): string {
  const [, name = '', rest = ''] = /^([A-Za-z_-]+)(: [^]*)$/u.exec(sentence) ?? [];
  const origin = origins.get(name);
  return origin === undefined ? sentence : `${origin}${rest}`;
}

/** The host of a command, whose messages name where a value is from. */
function namingOrigins(host: TerminalHost, { origins, variables }: Secrets): TerminalHost {
  return {
    ...host,
    environment: { ...host.environment, ...variables },
    notice: (text, location) => {
      host.notice(withOrigin(text, origins), location);
    },
    warning: (text, location) => {
      host.warning(withOrigin(text, origins), location);
    },
    error: (text, location, about) => {
      host.error(withOrigin(text, origins), location, about);
    },
  };
}

/** Prints the one document of a run that ended without a result. */
function printFailure(failure: string, terminal: Terminal): void {
  terminal.output.write(`${jsonText({ schema: 1, passed: false, failure })}\n`);
}

/**
 * Reads the certificates that belong to the index, before anything is planned.
 * @throws ReleaseError naming the variable of one that can't be used
 */
async function checkIdentity({ variables }: Secrets, { environment }: TerminalHost): Promise<void> {
  const { checkCertificates, readCertificates } = await import('#http');
  const bundle = variables[TWINE_CERT] ?? '';
  if (bundle !== '' && readCertificates({ environment: { [TWINE_CERT]: bundle } }).length === 0) {
    const problem = `${bundle} contains no certificate`;
    throw new ReleaseError({ subject: TWINE_CERT, problem, remedy: 'Set it to a PEM file of certificate authorities' });
  }
  await checkCertificates({ environment, clientCertificate: environment[CLIENT_CERTIFICATE_VARIABLE] });
}

async function work(command: Command, line: CommandLine, terminal: Terminal, host: TerminalHost): Promise<ExitStatus> {
  let origins: Secrets['origins'] = line.fromVariables;
  const fail = (said: string): void => {
    const sentence = withOrigin(said, origins);
    host.error(sentence);
    if (line.json) printFailure(host.redact?.(sentence) ?? sentence, terminal);
  };
  try {
    const secrets = await findSecrets(command, line, terminal, host);
    origins = secrets.origins;
    const reader = createInputReader({
      environment: { ...terminal.environment, ...line.environment, ...secrets.environment },
      workspace: terminal.folder,
      defaults: Object.fromEntries(command.inputs.map(({ name, default: fallback }) => [name, fallback])),
    });
    const named = namingOrigins(host, secrets);
    if (Object.keys(secrets.variables).length > 0) await checkIdentity(secrets, named);
    const outcome = await command.execute(reader, line.operands, named, terminal);
    if (line.json) terminal.output.write(`${jsonText(outcome.document)}\n`);
    else if (outcome.closing !== '') host.info(outcome.closing);
    if (outcome.failure !== null) host.fail(withOrigin(outcome.failure, origins), outcome.failureAbout);
    return outcome.passed ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof PromptInterrupted && (host.stoppedBy() ?? 'SIGINT') === 'SIGINT') {
      fail(`${command.name}: interrupted before a token was entered. Run it again.`);
      return 130;
    }
    const failure = failureOf(command.name, error, host.signal);
    tellStack(failure, host);
    fail(failure.sentence);
    return failure.kind === 'told' ? 2 : 1;
  }
}

/** A job whose debug log is on shows it here, too. */
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
  // Nothing but the one JSON document is written to the standard output
  const stream = line.json ? errors : output;
  const host = createTerminalHost({ stream, errors, environment, verbose: line.verbose || isVerbose(terminal) });
  try {
    return await work(command, line, terminal, host);
  } finally {
    host.close();
  }
}

/** Reports what went wrong before a command began. */
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

/** The command to copy is last, without a full stop. */
function usageSentence({ message, remedy, meant }: UsageError, help: string): string {
  const question = meant === null ? '' : ` Did you mean ${meant}?`;
  return `${message}.${question} ${remedy === null ? `For help, run: ${help}` : `${remedy}.`}`;
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
  const [name, ...words] = asCommand(terminal.words);
  if (name === undefined || name === '--help') {
    terminal.output.write(generalHelp(COMMANDS, terminal.program));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.output.write(`repo-agent-actions ${SUITE_VERSION}\n`);
    return 0;
  }
  const entry = COMMANDS.find((command) => command.name === name);
  try {
    if (entry === undefined) throw unknownCommand(name, terminal);
    return await execute(await entry.load(), words, terminal);
  } catch (error) {
    return tell(error, name, entry === undefined ? '--help' : `${entry.name} --help`, terminal);
  }
}

/** The words with their short forms written out: `help build` is `build --help`. */
function asCommand([name, ...words]: readonly string[]): readonly string[] {
  if (name === undefined) return [];
  if (name === '-h') return ['--help'];
  const [wanted] = words;
  if (name !== 'help') return [name, ...words];
  return wanted === undefined || wanted.startsWith('-') ? ['--help'] : [wanted, '--help'];
}

/** What stands in the place of a command, and isn't one. */
function unknownCommand(name: string, { program }: Terminal): UsageError {
  const shown = visibleValue(name, 80);
  if (name === '--json' || name === '--verbose')
    return new UsageError(
      `${name}: comes before the command`,
      `Write it after the command: ${program} COMMAND ${name}`,
    );
  if (name.startsWith('-')) {
    const options = ['help', 'version', 'json', 'verbose'];
    const meant = nearestName(name.replace(/^-+/u, ''), options);
    return new UsageError(`repo-agent-actions: unknown option '${shown}'`, null, meant === null ? null : `--${meant}`);
  }
  const names = COMMANDS.map((command) => command.name);
  const remedy = `The commands are ${names.join(', ')}`;
  return new UsageError(`repo-agent-actions: unknown command '${shown}'`, remedy, nearestName(name, names));
}
