import { runStage } from '#action-kit/run-stage';
import { loadManifest, readMetadata, requireOwnMetadataOf, verifyAgainstManifest } from '#distributions';
import { displayAddress, parseAddress, requireSafeToRead } from '#http';
import {
  askedImports,
  askedScripts,
  readSmokeTest,
  tryOnPythons,
  type PythonResult,
  type TrialPlan,
} from '#installed-release';
import { choosePythons, findNamedPythons, findUv, indexSettings, tellSafety, type Python } from '#python-env';
import { normalizeName } from '#python-standards';
import type { Host, ReleaseManifest, StageResult } from '#release-model';
import type { TryDistsInputs } from './inputs.ts';
import { isForEveryPlatform, trialFileOf, type TriedFile } from './tried-files.ts';

export interface TryResult extends StageResult {
  readonly results: readonly PythonResult[];
  /** One receipt per Python, in the order of `results`. */
  readonly receiptPaths: readonly string[];
}

/** What is known before anything is installed. */
interface Prepared {
  readonly manifest: ReleaseManifest;
  readonly plan: TrialPlan;
  readonly pythons: readonly Python[];
}

/** Compares the folder with the manifest, and reads of each file what decides who can install it. */
async function readFiles(manifest: ReleaseManifest, packagesDir: string): Promise<readonly TriedFile[]> {
  const distributions = await verifyAgainstManifest(manifest, packagesDir);
  return await Promise.all(
    distributions.map(async (distribution) => {
      const metadata = await readMetadata(distribution);
      requireOwnMetadataOf(manifest, distribution, metadata);
      return trialFileOf(distribution, metadata);
    }),
  );
}

async function prepare(inputs: TryDistsInputs, host: Host): Promise<Prepared> {
  const { dependenciesIndexUrl, allowHttpHosts, packagesDir } = inputs;
  if (dependenciesIndexUrl !== null) {
    const { url } = parseAddress(dependenciesIndexUrl, 'dependencies-index-url');
    requireSafeToRead(url, allowHttpHosts, 'dependencies-index-url');
  }
  const { manifest, path, onTheSpot } = await loadManifest(inputs.manifest, packagesDir, { host });
  const { verification } = manifest;
  const smokeTest = await readSmokeTest(inputs.smokeTest, { manifest, manifestPath: path });
  const files = await readFiles(manifest, packagesDir);
  const sources = files.some(({ kind }) => kind === 'sdist');
  const wheels = files.filter(({ kind }) => kind === 'wheel');
  // What users of another platform build needs compilers that may not be here
  const fromSource =
    inputs.fromSource === 'auto' ? sources && wheels.every(isForEveryPlatform) : inputs.fromSource === 'true';
  const { chosen, notes } = choosePythons(
    inputs.pythonVersions,
    await findNamedPythons(inputs.pythonVersions, inputs.pythonDownloads ?? false, host),
    manifest.requiresPython,
    [],
    inputs.allowMissingPython,
  );
  for (const note of notes) host.notice(note);
  const settings = await indexSettings(host.environment);
  tellSafety(settings.safety, host);
  const plan: TrialPlan = {
    stage: 'try',
    project: manifest.project,
    normalizedName: normalizeName(manifest.project),
    version: manifest.version,
    files,
    filesAt: 'in packages-dir',
    filesRemedy: 'Build it',
    judgeFile: ({ filename, requiredSha256 }) => ({
      kind: 'file',
      subject: filename,
      outcome: 'passed',
      message: `is what an installer chooses here, ${onTheSpot ? 'as it is on disk' : 'with the hash in the manifest'}`,
      ms: 0,
      ...(requiredSha256 === null ? {} : { sha256: requiredSha256 }),
    }),
    verification,
    // Without a wheel, every environment is built from the source
    settings: { ...inputs, sdist: fromSource && wheels.length > 0 },
    imports: askedImports(inputs.imports, verification),
    skipImports: verification.skipImports ?? [],
    scripts: askedScripts(inputs.scripts, verification),
    smokeTest,
    dependenciesFrom: dependenciesIndexUrl === null ? settings.describe() : displayAddress(dependenciesIndexUrl),
  };
  return { manifest, plan, pythons: chosen };
}

/**
 * Installs the built files from disk as a user would, in a clean environment for each Python, and tries what they
 * promise, before a version is spent on any index.
 * @throws ReleaseError for invalid input, and for files that aren't those of the manifest, before anything is installed
 */
export async function run(inputs: TryDistsInputs, host: Host): Promise<TryResult> {
  return await runStage(host, {
    action: 'try-dists',
    stage: 'try',
    async prepare({ recorder }) {
      const prepared = await prepare(inputs, host);
      const { project, version } = prepared.manifest;
      recorder.about({ project, normalizedName: normalizeName(project), version });
      return prepared;
    },
    async work({ plan, pythons }, { recorder }) {
      const uv = await findUv(host, await indexSettings(host.environment));
      const { project, normalizedName, version } = plan;
      const about = { project, normalizedName, version };
      const { results, receiptPaths, ...ending } = await tryOnPythons(
        plan,
        pythons,
        { uv, ledger: null, about, joined: recorder },
        host,
      );
      return { ...ending, rest: { results, receiptPaths } };
    },
    unfinished: () => ({ results: [], receiptPaths: [] }),
  });
}
