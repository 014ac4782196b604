import { randomUUID } from 'node:crypto';
import { appendFileSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * The files through which a step sends commands to its runner. Whoever can write to them sets outputs, variables and the
 * search path of later steps. So code of the project doesn't get their paths, and their contents are compared with what
 * we wrote.
 */
export const COMMAND_FILE_VARIABLES = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;

export type CommandFileVariable = (typeof COMMAND_FILE_VARIABLES)[number];

export interface CommandFiles {
  /** Whether the runner provided the file. */
  has(variable: CommandFileVariable): boolean;
  /** Adds `name=value` in the form that allows any value: between lines with a random word. */
  setOutput(name: string, value: string): void;
  appendSummary(html: string): void;
  /** Restores files that contain anything but our bytes; returns the variables that name them. */
  restore(): readonly CommandFileVariable[];
}

interface CommandFile {
  readonly path: string;
  /** The expected contents: what the file contained at the start, and what we wrote. `null`: it didn't exist. */
  expected: Buffer | null;
}

/** Opens the command files that an environment names. */
export function openCommandFiles(environment: Readonly<Record<string, string | undefined>>): CommandFiles {
  const files = new Map<CommandFileVariable, CommandFile>();
  for (const variable of COMMAND_FILE_VARIABLES) {
    const path = environment[variable] ?? '';
    if (path !== '') files.set(variable, { path, expected: contentOf(path) });
  }

  function append(variable: CommandFileVariable, text: string): void {
    const file = files.get(variable);
    if (file === undefined) return;
    const bytes = Buffer.from(text, 'utf8');
    appendFileSync(file.path, bytes);
    file.expected = Buffer.concat([file.expected ?? Buffer.alloc(0), bytes]);
  }

  return {
    has: (variable) => files.has(variable),
    setOutput(name, value) {
      const word = `end-of-${name}-${randomUUID()}`;
      append('GITHUB_OUTPUT', `${name}<<${word}\n${value}\n${word}\n`);
    },
    appendSummary(html) {
      try {
        append('GITHUB_STEP_SUMMARY', html.endsWith('\n') ? html : `${html}\n`);
      } catch {
        // Some runners name a file in a folder that they never created. The log says the same.
      }
    },
    restore() {
      const changed: CommandFileVariable[] = [];
      for (const [variable, file] of files) {
        const now = contentOf(file.path);
        const same = file.expected === null ? now === null || now.length === 0 : now?.equals(file.expected) === true;
        if (same) continue;
        changed.push(variable);
        putBack(file.path, file.expected ?? Buffer.alloc(0));
      }
      return changed;
    },
  };
}

/** The bytes of a regular file; `null` for anything else, such as a link that leads elsewhere. */
function contentOf(path: string): Buffer | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

function putBack(path: string, bytes: Buffer): void {
  try {
    // Removed first: by now it may be a link, or open for appending in a process that is about to be killed.
    rmSync(path, { force: true, recursive: true });
  } catch {
    // A mount point can't be removed, only written to.
  }
  writeFileSync(path, bytes);
}
