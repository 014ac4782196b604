import type { InputKind } from './setting.ts';

/** One input of an action, as its `action.yml` says it. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  /** Empty when there is none. */
  readonly default: string;
  readonly required: boolean;
  /** As the action reads it. */
  readonly kind: InputKind;
  /** Whether the project's configuration can give it: then its default holds only where that doesn't. */
  readonly isSetting: boolean;
}
