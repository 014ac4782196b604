import { findManifest } from '#distributions';
import { readProject } from '#project-tree';
import { configuredByManifest, configuredInputs, ReleaseError, type ConfiguredInputs, type Host } from '#release-model';
import type { SettingsSource } from './action-definition.ts';
import { NOTHING_CONFIGURED, type InputReader } from './input-reader.ts';

/**
 * What the configuration of the project gives the inputs of an action. What is wrong with the project or the manifest
 * itself is for the stage to report, which reads them, too.
 * @throws ReleaseError for a value of the wrong type
 */
export async function findConfigured(
  action: string,
  settings: Exclude<SettingsSource, null>,
  reader: InputReader,
  host: Host,
): Promise<ConfiguredInputs> {
  if (settings === 'project') {
    const folder = reader.path('project-dir');
    const project = await readProject(folder, host).catch(unlessRefused);
    return project === null ? NOTHING_CONFIGURED : configuredInputs(action, project.config, folder);
  }
  const packagesDir = reader.optionalPath('packages-dir');
  const input = reader.optional('manifest');
  const given = input === null || input.startsWith('{') ? input : reader.path('manifest');
  // Without a word: the stage itself says which manifest it uses
  const { storeFolder } = host;
  const found = await findManifest(given, packagesDir, { storeFolder }).catch(unlessRefused);
  return found === null ? NOTHING_CONFIGURED : configuredByManifest(action, found.manifest, reader.workspace);
}

function unlessRefused(error: unknown): null {
  if (error instanceof ReleaseError) return null;
  throw error;
}
