type Reader = () => Promise<unknown>;

const unread = new Set<Reader>();

/**
 * Code of our own that is read at the first call, so that a start costs less where it isn't needed. Every such import
 * goes through here: `readLateCode` can then read all of it before code of the project runs.
 * @param read - an arrow function that imports the module, and nothing else
 * @returns the module; read once
 */
export function lateCode<Module>(read: () => Promise<Module>): () => Promise<Module> {
  let module: Promise<Module> | null = null;
  const reader = (): Promise<Module> => {
    unread.delete(reader);
    module ??= read();
    return module;
  };
  unread.add(reader);
  return reader;
}

/**
 * Reads everything that waits, and what comes to wait by that. Code of the project runs as the same user and could write
 * over our files: what is read after it might be its own, and get to see a token.
 */
export async function readLateCode(): Promise<void> {
  while (unread.size > 0) await Promise.all([...unread].map((reader) => reader()));
}
