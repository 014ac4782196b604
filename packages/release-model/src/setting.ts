/** What an input of an action takes, as its `readInputs` reads it. */
export type InputKind =
  | { readonly type: 'boolean' }
  | { readonly type: 'integer' | 'decimal'; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: 'text' | 'path' }
  | { readonly type: 'choice'; readonly allowed: readonly string[] }
  | ListKind;

/** A kind with several values: separated by commas or newlines, or one per line. */
export interface ListKind extends ListForm {
  readonly type: 'list' | 'lines' | 'paths';
  /** Absent: any text. */
  readonly allowed?: readonly string[];
}

/** How a list goes together with what holds without it. */
export interface ListForm {
  /** Whether the entry `{default}` stands for what holds without the list. */
  readonly extends?: boolean;
  /** Whether an input adds to what the configuration names, rather than replacing it. */
  readonly adds?: boolean;
}

/** A value of `[tool.repo-agent-actions]` that is also an input of an action. */
export type SettingValue = boolean | number | string | readonly string[];

/** One setting: an input that the configuration of a project can give, too. */
export interface Setting {
  /** In the configuration, `test-timeout`. */
  readonly key: string;
  readonly kind: InputKind;
  /** Each action that has it, with the name of its input. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The stage reads it from the configuration by itself. */
  readonly own: boolean;
  /** Whether a stage has it that finds the configuration in the manifest. */
  readonly inManifest: boolean;
}

/** In a list: what holds without it. */
export const DEFAULT_ENTRY = '{default}';

/**
 * A list whose entry `{default}` stands for the default; empty: the default itself.
 * @param entries - as somebody gave them
 */
export function withDefaults<T>(entries: readonly (T | typeof DEFAULT_ENTRY)[], defaults: readonly T[]): readonly T[] {
  if (entries.length === 0) return defaults;
  return entries.flatMap((entry) => (entry === DEFAULT_ENTRY ? defaults : [entry]));
}
