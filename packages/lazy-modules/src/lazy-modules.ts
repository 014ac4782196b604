type Reader = () => Promise<unknown>;

const unread = new Set<Reader>();

/**
 * Our own code that is loaded at the first call, so that starting costs less when it isn't needed. Every such import
 * goes through here: `loadLazyModules` can then load all of it before code of the project runs.
 * @param read - an arrow function that imports the module, and nothing else
 * @returns the module; read once
 */
export function lazyModule<Module>(read: () => Promise<Module>): () => Promise<Module> {
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
 * Loads everything that is pending, and what becomes pending by that. Code of the project runs as the same user and
 * could overwrite our files: what is loaded afterwards might be its own, and see a token.
 */
export async function loadLazyModules(): Promise<void> {
  while (unread.size > 0) await Promise.all([...unread].map((reader) => reader()));
}
