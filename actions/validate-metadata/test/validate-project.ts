import { createInputReader } from '#action-kit';
import { scrubEnvironment } from '#process';
import { createRecordingHost, writeProject, type ProjectOptions, type RecordingHost } from '#testkit';
import { action, type ValidateResult } from '#actions/validate-metadata';
import { ACTION_INPUTS } from '#actions/validate-metadata/inputs';
import { join } from 'node:path';

/** What one validation came to. */
export interface Validation {
  readonly result: ValidateResult;
  readonly host: RecordingHost;
}

/**
 * Validates what lies in `folder/project`, with inputs as a workflow gives them; unless these say so, without asking for links.
 * @param network - variables of a proxy
 */
export async function validate(
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
  network: Readonly<Record<string, string>> = {},
): Promise<Validation> {
  const all = {
    ...Object.fromEntries(ACTION_INPUTS.map(({ name, default: value }) => [name, value])),
    'project-dir': 'project',
    'ask-links': 'false',
    ...inputs,
  };
  const environment = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const host = createRecordingHost({
    folder,
    environment: { ...scrubEnvironment(process.env), TMPDIR: join(folder, 'tmpdir'), ...network },
  });
  const result = await action.run(action.readInputs(createInputReader({ environment, workspace: folder })), host);
  return { result, host };
}

/** Writes a good project into `folder/project`, changed by `options`, and validates it. */
export async function validateProject(
  folder: string,
  options: Omit<ProjectOptions, 'folder'> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<Validation> {
  await writeProject({ ...options, folder: join(folder, 'project') });
  return await validate(folder, inputs);
}

/** `rule severity` of every finding. */
export function verdicts({ result }: Validation): readonly string[] {
  return result.findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

/** The outcome of one point in the receipt. */
export function outcomeOf({ result }: Validation, subject: string): string | undefined {
  return result.receipt.items.find((item) => item.subject === subject)?.outcome;
}

/** A `pyproject.toml` with a dynamic version for a back-end. */
export function dynamicProject(backend: string, requires: string, tool: string): string {
  return `[build-system]
requires = ["${requires}"]
build-backend = "${backend}"
[project]
name = "trial-project"
dynamic = ["version"]
description = "A project"
readme = "README.md"
requires-python = ">=3.8"
license = "MIT"
authors = [{ name = "Somebody" }]
keywords = ["trial"]
urls = { Homepage = "https://example.org/" }
${tool}
`;
}
