import { AsyncLocalStorage } from 'node:async_hooks';

/** A child as a scope sees it. */
interface ScopedChild {
  /** TERM, then KILL, to everything that it has started. */
  stop(): void;
  readonly exited: Promise<unknown>;
}

/** Knows the children that a piece of work starts, also several of them at the same time. */
export interface ChildScope {
  /** Does work whose children belong to this scope. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Stops what is left of them, and whatever the rest of the work still starts. Returns when they are gone. */
  end(): Promise<void>;
}

interface Members {
  readonly starting: Set<Promise<unknown>>;
  readonly children: Set<ScopedChild>;
  closed: boolean;
}

const scopes = new AsyncLocalStorage<Members>();

/** Opens a scope of its own: children of an outer one, and of those beside it, don't belong to it. */
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
 * Does work that others wait for too, such as looking for the Pythons of this machine once for all stages: its children
 * outlive the stage that happened to ask first.
 */
export function forAllScopes<T>(work: () => T): T {
  return scopes.exit(work);
}

/**
 * Starts a child in the scope of whoever asks.
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
