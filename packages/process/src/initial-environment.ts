import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

/** The result of `overwriteInitialEnvironment`: the values are gone, or this system can't overwrite them. */
export type OverwriteOutcome = 'overwritten' | 'unsupported';

/**
 * Overwrites the values of `names` with `x` in the memory block of this process's initial environment. A child process can
 * read that block as `/proc/<parent>/environ`, even after `delete process.env.X`. `process.env` isn't changed, and values
 * that were read before stay usable. This is hardening, not a boundary: the same user can still trace this process.
 * @returns `unsupported` on other systems than Linux, or when the kernel refuses
 */
export function overwriteInitialEnvironment(names: readonly string[]): OverwriteOutcome {
  if (process.platform !== 'linux') return 'unsupported';
  try {
    // proc(5): after the command's name in parentheses, env_start and env_end are fields 48 and 49.
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const start = Number(fields[47]);
    const end = Number(fields[48]);
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start <= 0 || end < start) return 'unsupported';
    const memory = openSync('/proc/self/mem', 'r+');
    try {
      for (const { offset, length } of valuesIn(readBlock(memory, start, end), names)) {
        writeSync(memory, Buffer.alloc(length, 'x'), 0, length, start + offset);
      }
      const left = valuesIn(readBlock(memory, start, end), names).filter(({ value }) =>
        value.some((byte) => byte !== 0x78),
      );
      return left.length === 0 ? 'overwritten' : 'unsupported';
    } finally {
      closeSync(memory);
    }
  } catch {
    return 'unsupported';
  }
}

function readBlock(memory: number, start: number, end: number): Buffer {
  const block = Buffer.alloc(end - start);
  let read = 0;
  while (read < block.length) {
    const count = readSync(memory, block, read, block.length - read, start + read);
    if (count === 0) break;
    read += count;
  }
  return block;
}

interface Value {
  /** From the start of the block. */
  readonly offset: number;
  readonly length: number;
  readonly value: Buffer;
}

/** Every entry with one of these names: a block may contain a name more than once. */
function valuesIn(block: Buffer, names: readonly string[]): readonly Value[] {
  const wanted = new Set(names);
  const values: Value[] = [];
  for (let offset = 0; offset < block.length;) {
    const zero = block.indexOf(0, offset);
    const end = zero === -1 ? block.length : zero;
    const entry = block.subarray(offset, end);
    const equals = entry.indexOf(0x3d);
    if (equals !== -1 && equals + 1 < entry.length && wanted.has(entry.toString('utf8', 0, equals))) {
      values.push({
        offset: offset + equals + 1,
        length: entry.length - equals - 1,
        value: entry.subarray(equals + 1),
      });
    }
    offset = end + 1;
  }
  return values;
}
