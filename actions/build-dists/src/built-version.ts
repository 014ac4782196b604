import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openChildScope } from '#process';
import { messageOf, type Host } from '#release-model';
import { buildFiles } from './built-files.ts';
import { DEFAULT_TIMEOUT, type BuildDistsInputs } from './inputs.ts';
import { readProduct } from './judge-products.ts';
import { prepareBuild } from './prepare-build.ts';
import { NOTHING_TAKEN } from './take-files.ts';

/**
 * Asks a build for the version of a project whose files don't say it, such as one that `setup.py` computes. Only the sdist
 * is built, which compiles nothing, and nothing of it is kept.
 * @returns PEP 440 normal form; `null` when the sdist can't be built: the stage that builds reports why
 */
export async function builtVersion(inputs: BuildDistsInputs, host: Host): Promise<string | null> {
  const folder = await mkdtemp(join(host.temporaryFolder, 'version-'));
  const children = openChildScope();
  const deadline = performance.now() + (inputs.timeout ?? DEFAULT_TIMEOUT) * 1000;
  const only = { ...inputs, formats: ['sdist'], packagesDir: join(folder, 'dist'), tag: null } as const;
  try {
    return await children.run(async () => {
      const alone = { ...only, verifyReproducible: false, normalizeSdist: false };
      const preparation = await prepareBuild(alone, NOTHING_TAKEN, join(folder, 'source'), host);
      const { source } = preparation;
      const one = { source, files: source.files, deadline };
      const { paths } = await buildFiles(alone, preparation, one, join(folder, 'build'), host);
      const [sdist] = await Promise.all(paths.map(readProduct));
      return sdist?.distribution.version ?? null;
    });
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`a build for the version alone failed: ${messageOf(error)}`);
    return null;
  } finally {
    await children.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
