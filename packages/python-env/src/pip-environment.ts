import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProcess } from '#process';
import { ReleaseError } from '#release-model';
import { createEnvironment, openEnvironment, type EnvironmentRequest } from './create-environment.ts';
import type { CarriedPip, Environment } from './environment.ts';
import { indexSettings } from './index-settings.ts';
import { keepsLimits, pipVersion, pipVersionIn } from './pip-age.ts';
import type { Python } from './python.ts';

/** Prints the path of the pip that a Python carries for its environments; distributions keep it in another folder. */
const BUNDLED_PIP = `
import ensurepip, glob, os
folders = [getattr(ensurepip, "_WHEEL_PKG_DIR", None), os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")]
found = [wheel for folder in folders if folder for wheel in sorted(glob.glob(os.path.join(folder, "pip-*.whl")))]
print(found[0])
`;

/**
 * The pip among the packages of an interpreter: what its users start, and compiled already, while each start of a fresh
 * copy compiles three hundred modules.
 * @returns `null`: it has none, or one that can't install elsewhere (before 22.3), or a distribution keeps it in another folder
 */
async function ownPip({ path, minor }: Python): Promise<CarriedPip | null> {
  const packages = join(dirname(path), '..', 'lib', `python${minor}`, 'site-packages');
  const runner = join(packages, 'pip', '__pip-runner__.py');
  const [version, about] = await Promise.all([pipVersionIn(packages), lstat(runner).catch(() => null)]);
  return version !== null && about?.isFile() === true ? { runner, version } : null;
}

/**
 * Creates an environment in which pip installs, whether or not uv is there: the pip that the Python has, else the one that it
 * carries for its environments. uv puts that there at a fraction of the time that ensurepip takes.
 * @returns the environment; a text why there is none: this Python has no pip, or one that can't keep the machine's limits
 */
export async function createPipEnvironment(request: EnvironmentRequest): Promise<Environment | string> {
  const { python, folder, host } = request;
  const nothing = `Python ${python.minor} carries no pip that can be used`;
  const { safety } = await indexSettings(host.environment);
  const own = request.uv === null ? null : await ownPip(python);
  const pip = own !== null && keepsLimits(own.version, safety) ? own : null;
  const environment = await createEnvironment({ ...request, isBare: pip !== null }).catch((error: unknown) => {
    if (error instanceof ReleaseError) return null;
    throw error;
  });
  if (environment === null) return nothing;
  if (pip !== null) return openEnvironment({ ...request, uv: null, pip });
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
  if (!keepsLimits(await pipVersion(folder), safety))
    return `its pip can't restrict installations to ${safety.said[0] ?? 'older files'}`;
  return openEnvironment({ ...request, uv: null });
}
