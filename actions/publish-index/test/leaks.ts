import { withoutEnding } from '#release-model';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secretForms } from '#http';

/** Pieces of a token from this length on give it away. Characters. */
const TELLING = 12;

function windows(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - TELLING + 1) }, (_, at) => text.slice(at, at + TELLING));
}

/**
 * Everything by which a token would be found: its forms, each piece of 12 characters of it, and of its Base64 at each of
 * the three alignments.
 */
export function tracesOf(username: string, token: string): readonly string[] {
  const aligned = [0, 1, 2].flatMap((before) => {
    const text = withoutEnding(Buffer.concat([Buffer.alloc(before, 0x3a), Buffer.from(token)]).toString('base64'), '=');
    // Characters that also hold bits of what stands before or behind
    return windows(text.slice(before === 0 ? 0 : before + 1, -1));
  });
  return [...new Set([...secretForms(username, token), ...windows(token), ...aligned])];
}

/** The traces that are in a text. */
export function leaksIn(text: string, traces: readonly string[]): readonly string[] {
  return traces.filter((trace) => text.includes(trace));
}

/** The bytes of every file below a folder, one after another, as Latin-1. */
export async function everyByteBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((path) => readFile(path, 'latin1')))).join('\n');
}
