import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runProcess } from '#process';
import { createEnvironment, findPythons, findUv, indexSettings, toolsPython } from '#python-env';
import { messageOf, type Host } from '#release-model';
import type { ServerProfile } from '#server-profiles';

/** What the reader prints. */
interface ClassifierList {
  readonly version: string;
  readonly valid: readonly string[];
  readonly deprecated: Readonly<Record<string, readonly string[]>>;
}

const READER = `
import json
from importlib.metadata import version
from trove_classifiers import classifiers, deprecated_classifiers
print(json.dumps({"version": version("trove-classifiers"), "valid": sorted(classifiers), "deprecated": deprecated_classifiers}))
`;

/**
 * Fetches the newest list of classifiers from the configured index, for a profile that has grown old.
 * @returns the profile with the fresh list; `null` when it can't be fetched, which isn't an error: the rule then only warns
 */
export async function withFreshClassifiers(profile: ServerProfile, host: Host): Promise<ServerProfile | null> {
  const folder = await mkdtemp(join(host.temporaryFolder, 'classifiers-'));
  try {
    const python = toolsPython(await findPythons(host.environment));
    const uv = await findUv(host, await indexSettings(host.environment));
    const environment = await createEnvironment({ python, folder: join(folder, 'environment'), host, uv });
    const requirements = ['trove-classifiers'];
    const installed = await environment.install({
      requirements,
      refresh: requirements,
      onlyBinary: true,
      noDeps: true,
    });
    if (installed.exitCode !== 0) return null;
    const { stdout, exitCode } = await runProcess({
      file: environment.python,
      args: ['-I', '-c', READER],
      cwd: folder,
      env: environment.environment,
      signal: host.signal,
      timeoutMs: 60_000,
    });
    if (exitCode !== 0) return null;
    const { version, valid, deprecated } = JSON.parse(stdout) as ClassifierList;
    host.debug(
      `Using the classifiers of trove-classifiers ${version} instead of the profile's list of ${profile.date}.`,
    );
    return {
      ...profile,
      classifiers: {
        valid: new Set(valid.filter((classifier) => !Object.hasOwn(deprecated, classifier))),
        deprecated: new Map(Object.entries(deprecated)),
      },
    };
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`The newest list of classifiers can't be fetched: ${messageOf(error)}`);
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
