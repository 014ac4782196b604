import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDistribution } from '../src/index.ts';
import type { Distribution } from '#release-model';

/** A folder of archives, one in each subfolder. */
export interface Fixtures {
  readonly root: string;
  /** The folders whose names begin so. */
  names(prefix: string): readonly string[];
  path(name: string): string;
  read(name: string): Promise<Distribution>;
  remove(): void;
}

/** Runs a script with the Python on PATH. @returns what it printed */
export function python(file: string, ...args: readonly string[]): string {
  return pythonNamed('python3', file, ...args);
}

/** Since 3.13 (and its security fixes) Python refuses malformed pax records, which it once took for their end. */
export function readsPaxStrictly(command: string): boolean {
  const code = 'import sys, tarfile; sys.exit(0 if hasattr(tarfile, "_header_length_prefix_re") else 1)';
  return spawnSync(command, ['-c', code]).status === 0;
}

export function pythonNamed(command: string, file: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, [file, ...args], {
    encoding: 'utf8',
    maxBuffer: 268_435_456,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'distributions-'));
}

/** Builds all archives with one run of Python's own zipfile and tarfile. */
export function buildFixtures(): Fixtures {
  const root = temporaryFolder();
  python(join(import.meta.dirname, 'build_fixtures.py'), root);
  const path = (name: string): string => {
    const [file] = readdirSync(join(root, name));
    if (file === undefined) throw new Error(`no archive in ${name}`);
    return join(root, name, file);
  };
  return {
    root,
    names: (prefix) => readdirSync(root).filter((name) => name.startsWith(prefix)),
    path,
    read: (name) => readDistribution(path(name)),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
