import { nearestName } from '#release-model';

/** An input that the action doesn't have, and the one that was probably meant. */
export interface UnknownInput {
  readonly name: string;
  readonly meant: string | null;
}

/** The `INPUT_…` variables of an environment that belong to no input of the action; a runner only warns about them. */
export function unknownInputs(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): readonly UnknownInput[] {
  const names = known.map((name) => name.toLowerCase().replaceAll(' ', '_'));
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_'))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => name !== '' && !names.includes(name))
    .map((name) => ({ name, meant: nearestName(name, known) }));
}
