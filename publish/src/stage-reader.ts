import { createInputReader, inputVariable, type InputReader } from '#action-kit';
import { ReleaseError } from '#release-model';
import { STAGE_INPUTS } from './generated/stage-inputs.ts';

/**
 * Reads the inputs of one stage's action from the umbrella's: `strict` of twine-check is `check-strict` here.
 * @param action - the action's name
 * @param given - inputs that the umbrella sets itself, by their name in the action
 * @param read - the action's own reader function
 * @throws ReleaseError that names the umbrella's input, not the action's
 */
export function readStageInputs<Inputs>(
  action: string,
  given: Readonly<Record<string, string>>,
  reader: InputReader,
  read: (reader: InputReader) => Inputs,
): Inputs {
  const table = STAGE_INPUTS[action];
  if (table === undefined) throw new Error(`${action} is not a stage of the umbrella`);
  const rows = Object.entries(table);
  const environment = Object.fromEntries(
    rows.map(([name, { umbrella, default: fallback }]): [string, string] => [
      inputVariable(name),
      given[name] ?? (umbrella === null ? fallback : (reader.given(umbrella) ?? '')),
    ]),
  );
  const configured = new Map(
    rows.flatMap(([name, { umbrella }]) => {
      const value = umbrella === null ? undefined : reader.configured.get(umbrella);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const defaults = Object.fromEntries(rows.map(([name, { default: fallback }]) => [name, fallback]));
  const inner = createInputReader({ environment, workspace: reader.workspace, defaults, configured });
  try {
    return read({ ...inner, runner: (name) => reader.runner(name) });
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const { subject, problem, remedy } = error;
    const umbrella = table[subject]?.umbrella ?? subject;
    const isConfigured = reader.given(umbrella) === null && configured.has(subject);
    const about = isConfigured ? configured.get(subject)?.place : undefined;
    throw new ReleaseError({ subject: about ?? umbrella, problem, remedy }, { cause: error });
  }
}
