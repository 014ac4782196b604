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
  const environment = Object.fromEntries(
    Object.entries(table).map(([name, { umbrella, default: fallback }]) => {
      const value = given[name] ?? (umbrella === null ? fallback : (reader.optional(umbrella) ?? ''));
      return [inputVariable(name), value];
    }),
  );
  const inner = createInputReader({ environment, workspace: reader.workspace });
  try {
    return read({ ...inner, runner: (name) => reader.runner(name) });
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const umbrella = table[error.subject]?.umbrella ?? error.subject;
    throw new ReleaseError({ subject: umbrella, problem: error.problem, remedy: error.remedy }, { cause: error });
  }
}
