import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPythons, toolsPython, type Python, type ToolHost } from '../src/index.ts';

/** A folder with a blank and a letter beyond ASCII in its name. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'python-env é '));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The machine's own settings: these tests take packages from where the machine takes them. */
export const machine: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      /^(?:PATH|HOME|LANG|PIP_\w+|UV_\w+|SSL_\w+|REQUESTS_CA_BUNDLE|\w+_PROXY)$/iu.test(entry[0]),
  ),
);

/** The place where the suite keeps uv for this user: fetched once for all tests. */
export const userCache = join(homedir(), '.cache', 'repo-agent-actions');

/** A host that notes what is said to `debug`. */
export function createHost(
  folder: string,
  environment: Readonly<Record<string, string>> = machine,
): ToolHost & { readonly said: readonly string[] } {
  const said: string[] = [];
  return {
    environment,
    cacheFolder: join(folder, 'cache'),
    temporaryFolder: join(folder, 'tmp'),
    debug: (text) => said.push(text),
    signal: new AbortController().signal,
    said,
  };
}

/** A Python of this machine. */
export async function anyPython(): Promise<Python> {
  return toolsPython(await findPythons(machine));
}
