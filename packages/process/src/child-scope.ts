import { AsyncLocalStorage } from 'node:async_hooks';

/** A child process in a scope. */
interface ScopedChild {
  /** Sends TERM, then KILL, to everything that it has started. */
  stop(): void;
  readonly exited: Promise<unknown>;
}

/** Keeps track of the child processes that a piece of work starts, several at a time if need be. */
export interface ChildScope {
  /** Does work whose child processes belong to this scope. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Stops the ones that are left, and any that the rest of the work still starts. Returns when they are gone. */
  end(): Promise<void>;
}

interface Members {
  readonly starting: Set<Promise<unknown>>;
  readonly children: Set<ScopedChild>;
  closed: boolean;
}

const scopes = new AsyncLocalStorage<Members>();

/** Opens a separate scope: child processes of outer and parallel scopes don't belong to it. */
export function openChildScope(): ChildScope {
  const members: Members = { starting: new Set(), children: new Set(), closed: false };
  return {
    run: (work) => scopes.run(members, work),
    async end() {
      members.closed = true;
      while (members.starting.size + members.children.size > 0) {
        await Promise.allSettled(members.starting);
        const children = [...members.children];
        for (const child of children) child.stop();
        await Promise.allSettled(children.map(({ exited }) => exited));
      }
    },
  };
}

/**
 * Does work that others wait for, too, such as finding the Pythons of this machine once for all stages: its child processes
 * outlive the stage that asked first.
 */
export function forAllScopes<T>(work: () => T): T {
  return scopes.exit(work);
}

/**
 * Starts a child process in the scope of the caller.
 * @throws Error when that scope has ended
 */
export async function startInScope<Child extends ScopedChild>(start: () => Promise<Child>): Promise<Child> {
  const members = scopes.getStore();
  if (members === undefined) return await start();
  if (members.closed) throw new Error('the stage that starts this has ended');
  const starting = start();
  members.starting.add(starting);
  try {
    const child = await starting;
    members.children.add(child);
    const forget = (): void => {
      members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
  } finally {
    members.starting.delete(starting);
  }
}
