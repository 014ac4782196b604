/** What can be checked: the values of the input `checks`. */
export const CHECK_GROUPS = [
  'metadata',
  'version',
  'tag',
  'structure',
  'changelog',
  'secrets',
  'todo',
  'links',
] as const;

export type CheckGroup = (typeof CHECK_GROUPS)[number];
