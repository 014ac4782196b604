import { lazyModule } from '#lazy-modules';
import { ReleaseError, type ConfiguredInputs, type Host } from '#release-model';
import type { ActionDefinition, ActionResult } from './action-definition.ts';
import type { InputReader } from './input-reader.ts';

/** The code that reads a configuration: a refused input needs none of it. */
const configuration = lazyModule(() => import('./configured-inputs.ts'));

/** The inputs of a run as they were given, and the reader that read them. */
export interface ReadInputs<Inputs> {
  readonly inputs: Inputs;
  readonly reader: InputReader;
}

/**
 * Reads inputs with what a configuration says about those that nobody gives. A message about a value from there names
 * its file and line, rather than an input that nobody wrote.
 * @throws ReleaseError for a value that the action refuses
 */
export function readConfigured<Inputs>(
  readInputs: (reader: InputReader) => Inputs,
  reader: InputReader,
  configured: ConfiguredInputs,
): Inputs {
  try {
    return readInputs(reader.withConfigured(configured));
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const { subject, problem, remedy } = error;
    const place = configured.get(subject)?.place;
    if (place === undefined || reader.given(subject) !== null) throw error;
    throw new ReleaseError({ subject: place, problem, remedy }, { cause: error });
  }
}

/**
 * The inputs of an action with what the project's configuration says about those that the step doesn't give.
 * @throws ReleaseError for a configuration that is wrong
 */
export async function withConfiguration<Inputs, Result extends ActionResult>(
  definition: ActionDefinition<Inputs, Result>,
  { inputs, reader }: ReadInputs<Inputs>,
  host: Host,
): Promise<Inputs> {
  const settings = typeof definition.settings === 'function' ? definition.settings(inputs) : definition.settings;
  if (settings === null) return inputs;
  const { findConfigured } = await configuration();
  const configured = await findConfigured(definition.name, settings, reader, host);
  if (configured.size === 0) return inputs;
  return readConfigured((other) => definition.readInputs(other), reader, configured);
}
