/** One input of an action, as its `action.yml` says it. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  /** Empty when there is none. */
  readonly default: string;
  readonly required: boolean;
}
