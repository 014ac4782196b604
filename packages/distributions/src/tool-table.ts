import { isTable } from '#python-standards';

/** What is at a path of keys below `[tool]`, if that is a table; else an empty one. */
export function tableAt(value: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  const found = keys.reduce<unknown>((table, key) => (isTable(table) ? table[key] : undefined), value);
  return isTable(found) ? found : {};
}
