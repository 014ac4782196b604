import { join } from 'node:path';
import { runProcess } from '#process';
import { ReleaseError } from '#release-model';
import { createEnvironment, openEnvironment, type EnvironmentRequest } from './create-environment.ts';
import type { Environment } from './environment.ts';
import { indexSettings } from './index-settings.ts';
import { keepsLimits } from './pip-age.ts';

/** Prints the path of the pip that a Python carries for its environments; distributions keep it in another folder. */
const BUNDLED_PIP = `
import ensurepip, glob, os
folders = [getattr(ensurepip, "_WHEEL_PKG_DIR", None), os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")]
found = [wheel for folder in folders if folder for wheel in sorted(glob.glob(os.path.join(folder, "pip-*.whl")))]
print(found[0])
`;

/**
 * Creates an environment in which pip installs, whether or not uv is there: the pip that the Python carries, which most users
 * have. uv puts it there at a fraction of the time that ensurepip takes.
 * @returns the environment; a text why there is none: this Python has no pip, or one that can't keep the machine's limits
 */
export async function createPipEnvironment(request: EnvironmentRequest): Promise<Environment | string> {
  const { python, folder, host } = request;
  const nothing = `Python ${python.minor} carries no pip that can be used`;
  const environment = await createEnvironment(request).catch((error: unknown) => {
    if (error instanceof ReleaseError) return null;
    throw error;
  });
  if (environment === null) return nothing;
  if (request.uv !== null) {
    const asked = await runProcess({
      file: python.path,
      args: ['-I', '-c', BUNDLED_PIP],
      cwd: folder,
      env: environment.environment,
      timeoutMs: 30_000,
      signal: host.signal,
      sweep: false,
    });
    const wheel = asked.stdout.trim();
    if (asked.exitCode !== 0 || wheel === '') return nothing;
    const placed = await environment.install({ requirements: [wheel], noIndex: true, noDeps: true, cwd: join(folder) });
    if (placed.exitCode !== 0) return nothing;
  }
  const { safety } = await indexSettings(host.environment);
  if (!(await keepsLimits(folder, safety)))
    return `its pip can't restrict installations to ${safety.said[0] ?? 'older files'}`;
  return openEnvironment({ ...request, uv: null });
}
