import { installedDistributions, type InstalledDistribution } from '#python-env';
import { messageOf } from '#release-model';

/** What one environment of a release contains, or would contain. */
export interface DependencySet {
  /** For people: `runtime dependencies`, `extra plots`. */
  readonly label: string;
  /** Only for the project's developers: findings in it are advice. */
  readonly advice: boolean;
  /** The release itself may be among them. */
  readonly distributions: readonly InstalledDistribution[];
  /** Why its contents are unknown; `null` when they are known. */
  readonly trouble: string | null;
}

/** Collects the contents of all Pythons' environments as they are created, so that they can be audited once. */
export interface DependencyLedger {
  add(set: DependencySet): void;
  /** Reads what is installed in an environment. */
  note(folder: string, label: string, advice: boolean): Promise<void>;
  /** Nothing more comes from this Python; may be called twice. */
  close(python: string): void;
  /** Nothing more comes at all, and no result is needed. */
  abandon(): void;
  /** Every set, once every Python is closed; `null` after `abandon`. */
  readonly complete: Promise<readonly DependencySet[] | null>;
}

/**
 * @param pythons - whose environments are collected
 * @param onSet - called for each set as soon as its contents are known
 */
export function openLedger(pythons: readonly string[], onSet: (set: DependencySet) => void): DependencyLedger {
  const sets: DependencySet[] = [];
  const open = new Set(pythons);
  let finish: (sets: readonly DependencySet[] | null) => void = () => undefined;
  const complete = new Promise<readonly DependencySet[] | null>((resolve) => {
    finish = resolve;
  });
  function add(set: DependencySet): void {
    sets.push(set);
    onSet(set);
  }
  return {
    complete,
    add,
    async note(folder, label, advice) {
      try {
        add({ label, advice, distributions: await installedDistributions(folder), trouble: null });
      } catch (error) {
        add({ label, advice, distributions: [], trouble: `what is installed can't be read (${messageOf(error)})` });
      }
    },
    close(python) {
      open.delete(python);
      if (open.size === 0) finish(sets);
    },
    abandon() {
      finish(null);
    },
  };
}
