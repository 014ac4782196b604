import { mkdtemp, rm } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { runStage } from '#action-kit/run-stage';
import { listContents, readContents, readDistribution, type SourceTree } from '#distributions';
import { openArtifacts, saveRelease, type ArtifactStore } from '#hand-over';
import { lastMeaningfulLines, withheldNote } from '#process';
import { findImportPackages, listProjectFiles, nearbyModules, type ImportPackage } from '#project-tree';
import { normalizeName, tagScheme } from '#python-standards';
import {
  ReleaseError,
  type Distribution,
  type DistributionKind,
  type Finding,
  type Host,
  type ManifestFile,
  type ReleaseManifest,
  sizeText,
  type StageResult,
  settingsAfterBuild,
} from '#release-model';
import { contentsSummary } from '#release-report';
import { writeManifest, type StageRecorder } from '#release-store';
import { BuildFailed, type Frontend } from './build-project.ts';
import { buildFiles } from './built-files.ts';
import { explainFailure } from './explain-failure.ts';
import { judgeIgnored } from './ignored-files.ts';
import { DEFAULT_TIMEOUT, type BuildDistsInputs } from './inputs.ts';
import { heaviestFirst, judgeCircumstances, stopOn, tellFindings } from './judge-build.ts';
import { judgePointers } from './judge-pointers.ts';
import { judgeProducts, readProduct, type Product } from './judge-products.ts';
import { judgeSources, type SourceJudgement } from './judge-sources.ts';
import { judgeMembers, provenanceItems, takenOf, withOrigin } from './judge-taken.ts';
import { openCommitSources, openFolderSources } from './open-sources.ts';
import {
  planPackagesDir,
  rememberMade,
  removeProducts,
  type PackagesDirOwner,
  type PackagesDirPlan,
} from './packages-dir.ts';
import type { BuildSource } from './build-source.ts';
import { placeProducts } from './place-products.ts';
import { prepareBuild, type Preparation } from './prepare-build.ts';
import { judgeTag } from './judge-tag.ts';
import { reproduce, reproductionItems, type Reproducible, type Reproduction } from './reproduce.ts';
import { readBuildIgnore, withoutIgnored } from './read-ignored.ts';
import { NOTHING_TAKEN, takeFiles, twoOfOneName, type TakenFile, type TakenFiles } from './take-files.ts';
import { storeSmokeTest, verificationOf, type ProjectOffer } from './verification.ts';

export interface BuildResult extends StageResult {
  /** `null` when the stage failed. */
  readonly manifest: ReleaseManifest | null;
  /** Absolute. */
  readonly manifestPath: string | null;
  readonly manifestSha256: string | null;
  /** Absolute. */
  readonly packagesDir: string;
  /** Wheels first, then the sdist, in `packagesDir`; empty when the stage failed. */
  readonly distributions: readonly Distribution[];
  /** Whether a second build gave the same bytes. */
  readonly reproducible: Reproducible;
  /** What the files hold, as Markdown for the summary of a job; empty when the stage failed. */
  readonly contents: string;
}

/** Lines of a failed build that the log shows. */
const SHOWN_LINES = 40;

/** What a build has made, and what was taken from elsewhere, still outside of `packages-dir`. */
interface Built {
  /** Of the second build, where one was asked for. */
  readonly reproduction: Reproduction | null;
  /** Those that were built here come first. */
  readonly products: readonly Product[];
  /** `null`: nothing was built here. */
  readonly frontend: Frontend | null;
  readonly findings: readonly Finding[];
  readonly sources: SourceJudgement;
  /** What the project says it offers. */
  readonly offer: ProjectOffer;
  /** What the tree ships. */
  readonly packages: readonly ImportPackage[];
}

/** The path of each package below the repository. */
function placesInTree(
  packages: readonly ImportPackage[],
  { top, projectDir }: Pick<BuildSource, 'top' | 'projectDir'>,
): Readonly<Record<string, string>> {
  const below = relative(top, projectDir).split(sep).join('/');
  return Object.fromEntries(packages.map(({ name, path }) => [name, posix.join(below, path)]));
}

/** @throws ReleaseError when code of the project, which has run meanwhile, has changed it */
async function asTakenProduct({ distribution, from }: TakenFile): Promise<Product> {
  const now = await readDistribution(distribution.path);
  if (now.sha256 === distribution.sha256)
    return { distribution: now, contents: await readContents(now), takenFrom: from };
  throw new ReleaseError({
    subject: distribution.filename,
    problem: `its copy was changed while the project was built: it had sha256 ${distribution.sha256} in ${from}, and has ${now.sha256} now`,
    remedy: "Find out what in the project's build writes outside of its folder",
  });
}

/**
 * The built products and the taken ones. What was built here with the same bytes, too, counts as built here.
 * @throws ReleaseError when a file was built here and elsewhere with different bytes
 */
async function withTaken(built: readonly Product[], taken: readonly TakenFile[]): Promise<readonly Product[]> {
  const byName = new Map(built.map(({ distribution }) => [distribution.filename, distribution]));
  const others = taken.filter(({ distribution, from }) => {
    const { filename, sha256 } = distribution;
    const own = byName.get(filename);
    if (own !== undefined && own.sha256 !== sha256)
      throw twoOfOneName(filename, { from: 'this build', distribution: own }, { from, distribution });
    return own === undefined;
  });
  return [...built, ...(await Promise.all(others.map(asTakenProduct)))];
}

/** What the products are compared with: the files of the commit, or else of the copy that is built. */
async function sourcesOf(
  { projectDir }: BuildDistsInputs,
  { source, git }: Preparation,
  host: Host,
): Promise<SourceTree> {
  if (git !== null && source.committed !== null) return openCommitSources(projectDir, git, source.committed, host);
  if (git === null || source.top === source.projectDir)
    return openFolderSources({ ...source, top: source.projectDir }, source.files, git !== null);
  return openFolderSources(source, await listProjectFiles(source.top, host), true);
}

/** Says that it was the second build that failed: the first one had the same sources, and didn't. */
function ofSecondBuild(error: unknown): never {
  if (!(error instanceof ReleaseError)) throw error;
  const { subject, problem, remedy } = error;
  const said = `${problem} (in the second build, for verify-reproducible; the first one succeeded)`;
  throw new ReleaseError({ subject, problem: said, remedy }, { cause: error });
}

/** Builds in a folder of our own: the project's is neither read nor written meanwhile. */
async function build(inputs: BuildDistsInputs, preparation: Preparation, folder: string, host: Host): Promise<Built> {
  const { source, again, taken } = preparation;
  const deadline = performance.now() + (inputs.timeout ?? DEFAULT_TIMEOUT) * 1000;
  // As before the build: files that a back-end writes next to the sources aren't sources
  const { files } = source;
  const tree = await sourcesOf(inputs, preparation, host);
  const backend = preparation.pyproject.buildSystem?.buildBackend ?? null;
  const explain = async (error: unknown): Promise<never> => {
    if (!(error instanceof BuildFailed)) throw error;
    await showFailure(error, inputs, host);
    const { message: problem, remedy } = error;
    if (remedy !== null) throw new ReleaseError({ subject: 'project-dir', problem, remedy }, { cause: error });
    throw await explainFailure(error, { files, backend }, inputs, host);
  };
  const { paths, frontend } = await buildFiles(
    inputs,
    preparation,
    { source, files, deadline, begun: preparation.begun },
    folder,
    host,
  ).catch(explain);
  const own = await Promise.all(paths.map(readProduct));
  const products = await withTaken(own, taken);
  const { pyproject, sizes, identity, named } = preparation;
  const name = pyproject.project?.name ?? identity?.project ?? null;
  const packages = findImportPackages(files, { tool: pyproject.tool, ...named?.hints, projectName: name });
  // What a build makes of the sources is compared with itself: only `[project]` binds it
  const version = pyproject.project?.version ?? (frontend === null ? (identity?.version ?? null) : null);
  const wheels = products.filter(({ distribution }) => distribution.kind === 'wheel');
  const findings = [
    ...(await judgeProducts(products, { name, version, sizes, packages, files })),
    ...(await judgePointers(products, source.pointers)),
    ...judgeMembers(products),
    ...(await judgeIgnored(wheels, packages, inputs.projectDir, host)),
  ];
  const generated = preparation.config.generated ?? [];
  const isBuilt = (kind: DistributionKind): boolean => own.some(({ distribution }) => distribution.kind === kind);
  const isBuiltFromSdist = inputs.wheelFrom === 'sdist' && isBuilt('sdist') && isBuilt('wheel');
  const { projectDir } = inputs;
  const compared = { tree, pyproject, packages, generated, isBuiltFromSdist, projectDir };
  const sources = await judgeSources(products, compared, host);
  const offer = {
    imports: packages.map(({ name: imported }) => imported),
    scripts: Object.keys(pyproject.project?.scripts ?? named?.scripts ?? {}),
  };
  const second = { files, deadline, products: own, folder: join(folder, 'second', 'products') };
  const reproduction =
    again === null
      ? null
      : await reproduce(inputs, preparation, { ...second, source: again }, host)
          .catch(explain)
          .catch(ofSecondBuild);
  return {
    products,
    frontend,
    findings: withOrigin(findings, products),
    sources: { ...sources, findings: withOrigin(sources.findings, products) },
    offer,
    packages,
    reproduction,
  };
}

function backendOf({ products }: Built, preparation: Preparation): string {
  const built = products.filter(({ takenFrom }) => takenFrom === undefined);
  const [generator] = built.flatMap(({ contents }) => contents.wheel?.generator ?? []);
  if (generator !== undefined) {
    const open = generator.endsWith(')') ? generator.lastIndexOf('(') : -1;
    return open < 0 ? generator.trim() : `${generator.slice(0, open).trim()} ${generator.slice(open + 1, -1)}`.trim();
  }
  return preparation.pyproject.buildSystem?.buildBackend ?? 'setuptools';
}

async function finish(
  inputs: BuildDistsInputs,
  preparation: Preparation,
  built: Built,
  recorder: StageRecorder,
  host: Host,
): Promise<Omit<BuildResult, keyof StageResult | 'reproducible'>> {
  const { products, frontend } = built;
  const [first] = products;
  if (first === undefined) {
    throw new ReleaseError({
      subject: 'formats',
      problem: 'nothing was built, and wheels-from brings nothing',
      remedy: 'Set it to sdist, wheel, or both',
    });
  }
  const project = first.contents.metadata.get('Name') ?? first.distribution.name;
  const { version } = first.distribution;
  const normalizedName = normalizeName(project);
  recorder.about({ project, normalizedName, version });
  // What was built from a changed folder belongs to no commit, and to none of its tags
  const isOfCommit = preparation.source.commit !== null;
  const { tag, findings: tagFindings } = judgeTag(
    inputs.tag,
    isOfCommit ? preparation.git : null,
    tagScheme(inputs.tagPrefix, preparation.config, project),
    version,
  );
  const wheels = products.filter(({ distribution }) => distribution.kind === 'wheel');
  const findings = withoutIgnored(
    heaviestFirst([
      ...built.findings,
      ...built.sources.findings,
      ...(built.reproduction?.findings ?? []),
      ...tagFindings,
      ...judgeCircumstances(inputs, preparation, wheels),
    ]),
    { given: readBuildIgnore(inputs.ignore ?? []), configured: preparation.config.ignore ?? [] },
    recorder,
    host,
  );
  for (const item of reproductionItems(built.reproduction, products, findings)) recorder.item(item);
  recorder.findings(findings);
  tellFindings(findings, host);
  stopOn(findings);

  const distributions = await place(products, { normalizedName, version }, inputs, recorder, host);
  const origins = new Map(takenOf(products).map(({ distribution, takenFrom }) => [distribution.filename, takenFrom]));
  const smokeTest = await storeSmokeTest(preparation.smokeTest, host.storeFolder, normalizedName);
  const settings = settingsAfterBuild(preparation.config);
  const shipped = wheels.flatMap(({ contents }) => contents.topLevel);
  const tree = {
    sources: placesInTree(built.packages, preparation.source),
    nearby: await nearbyModules(
      inputs.projectDir,
      shipped.length > 0 ? shipped : built.offer.imports,
      host,
      preparation.listed,
    ),
  };
  const manifest: ReleaseManifest = {
    schema: 1,
    project,
    version,
    tag,
    commit: preparation.source.commit,
    sourceDateEpoch: preparation.source.time,
    requiresPython: first.contents.metadata.get('Requires-Python'),
    files: distributions.map(({ filename, kind, size, sha256 }): ManifestFile => {
      const takenFrom = origins.get(filename);
      return { filename, kind, size, sha256, ...(takenFrom === undefined ? {} : { takenFrom }) };
    }),
    verification: verificationOf(products, preparation.config, built.offer, smokeTest, tree),
    builtWith:
      frontend === null
        ? null
        : {
            python: frontend.python,
            backend: backendOf(built, preparation),
            frontend: frontend.name,
            normalizedSdist: inputs.normalizeSdist && preparation.formats.includes('sdist'),
            wheelFrom: inputs.wheelFrom,
          },
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  };
  const stored = await writeManifest(host.storeFolder, normalizedName, manifest, inputs.packagesDir);
  return {
    manifest,
    manifestPath: stored.path,
    manifestSha256: stored.sha256,
    packagesDir: inputs.packagesDir,
    distributions,
    contents: contentsSummary(
      products.map(({ distribution, contents }) => listContents(distribution, contents)),
      (text) => text,
    ),
  };
}

/** Removes products of earlier builds, and says so. */
async function removeOld(plan: PackagesDirPlan, recorder: StageRecorder, host: Host): Promise<void> {
  for (const name of await removeProducts(plan)) {
    host.info(`Removed ${join(plan.folder, name)}, which an earlier build left.`);
    recorder.item({ kind: 'removed', subject: name, outcome: 'passed', message: `from ${plan.folder}`, ms: 0 });
  }
}

/** Puts the products into packages-dir, where nothing else is that would be released with them. */
async function place(
  products: readonly Product[],
  owner: PackagesDirOwner,
  inputs: BuildDistsInputs,
  recorder: StageRecorder,
  host: Host,
): Promise<readonly Distribution[]> {
  const built = products.map(({ distribution }) => distribution);
  await removeOld(await planPackagesDir(inputs, owner, { files: built, isComplete: true }, host), recorder, host);
  const { distributions, isNewFolder } = await placeProducts(built, inputs.packagesDir);
  if (isNewFolder) await rememberMade(inputs.packagesDir, owner.normalizedName, host);
  return distributions;
}

/** Saves what was built for the jobs after this one. */
async function save(
  store: ArtifactStore | null,
  { artifact }: BuildDistsInputs,
  { manifestPath, manifestSha256, packagesDir }: Omit<BuildResult, keyof StageResult | 'reproducible'>,
  host: Host,
): Promise<void> {
  if (store === null || artifact === undefined || manifestPath === null) return;
  const saved = await saveRelease({ store, artifactName: artifact.name, manifestPath, packagesDir, manifestSha256 });
  host.info(`Saved as the artifact ${saved.artifactName}, manifest sha256 ${saved.manifestSha256}.`);
}

/** What the stage works with. */
interface PreparedBuild {
  readonly preparation: Preparation;
  readonly folder: string;
  readonly store: ArtifactStore | null;
}

/**
 * Builds a project's distributions, judges them, puts them into `packages-dir`, and writes the manifest that binds
 * everything after it to these bytes.
 * @throws ReleaseError for bad input, before anything is changed
 */
export async function run(inputs: BuildDistsInputs, host: Host): Promise<BuildResult> {
  // What is wrong with it is told before anything takes time
  readBuildIgnore(inputs.ignore ?? []);
  const verdict: Verdict = { reproducible: 'unknown' };
  return await runStage(host, {
    action: 'build-dists',
    stage: 'build',
    async prepare({ recorder, atEnd }) {
      // Report a server without artifacts before the build, and load the code that saves before the project's code runs
      const store = inputs.artifact === undefined ? null : openArtifacts(inputs.artifact.places, host);
      await store?.prepare?.();
      const folder = await mkdtemp(join(host.temporaryFolder, 'build-'));
      atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
      const taken = await takeFrom(inputs, join(folder, 'taken'), host);
      for (const note of taken.notes) host.notice(note);
      const preparation = await prepareBuild(inputs, taken, join(folder, 'source'), host);
      if (preparation.identity !== null) recorder.about(preparation.identity);
      return { preparation, folder, store };
    },
    async work(prepared, { recorder }) {
      const finished = await buildPrepared(inputs, prepared, { recorder, host, verdict });
      return { outcome: 'passed', failure: null, rest: { ...finished, reproducible: verdict.reproducible } };
    },
    unfinished: () => ({
      manifest: null,
      manifestPath: null,
      manifestSha256: null,
      packagesDir: inputs.packagesDir,
      distributions: [],
      reproducible: verdict.reproducible,
      contents: '',
    }),
  });
}

/** Takes the files that were built elsewhere. @throws ReleaseError when they can't be taken */
async function takeFrom(
  { wheelsFrom = [], places }: BuildDistsInputs,
  folder: string,
  host: Host,
): Promise<TakenFiles> {
  if (wheelsFrom.length === 0) return NOTHING_TAKEN;
  const openStore = (): ArtifactStore =>
    openArtifacts(places ?? { resultsUrl: null, runtimeToken: null }, { ...host, temporaryFolder: folder });
  return await takeFiles(wheelsFrom, folder, openStore);
}

/** What is known even if the stage fails. */
interface Verdict {
  reproducible: Reproducible;
}

async function buildPrepared(
  inputs: BuildDistsInputs,
  { preparation, folder, store }: PreparedBuild,
  { recorder, host, verdict }: { readonly recorder: StageRecorder; readonly host: Host; readonly verdict: Verdict },
): Promise<Omit<BuildResult, keyof StageResult | 'reproducible'>> {
  if (preparation.git === null) {
    host.notice(
      'git: nothing is known about this project (no repository, no commits, or git is not installed). The commit and tag of the release are unknown.',
    );
  }
  const clock = performance.now();
  if (preparation.packagesDir !== null) await removeOld(preparation.packagesDir, recorder, host);
  const built = await build(inputs, preparation, folder, host);
  verdict.reproducible = built.reproduction?.reproducible ?? 'unknown';
  const ms = Math.round(performance.now() - clock);
  for (const { distribution, takenFrom } of built.products) {
    const { filename, size, sha256 } = distribution;
    const message = takenFrom === undefined ? '' : `taken from ${takenFrom}`;
    const spent = takenFrom === undefined ? ms : 0;
    recorder.item({ kind: 'file', subject: filename, outcome: 'passed', message, ms: spent, bytes: size, sha256 });
  }
  for (const item of provenanceItems(built.products, preparation.source.commit)) {
    recorder.item(item);
    host.info(`${item.subject}: ${item.message}.`);
  }
  for (const item of built.sources.items) {
    recorder.item(item);
    host.info(`${item.subject}: ${item.message}.`);
  }
  const finished = await finish(inputs, preparation, built, recorder, host);
  for (const { filename, size, sha256 } of finished.distributions)
    host.info(`${filename}  ${sizeText(size)}  sha256 ${sha256}`);
  await save(store, inputs, finished, host);
  return finished;
}

/** Shows the last output of the back-end. */
async function showFailure(failed: BuildFailed, inputs: BuildDistsInputs, host: Host): Promise<void> {
  await host.group('The last lines of the build', () => {
    host.info(lastMeaningfulLines(failed.output, SHOWN_LINES));
    const note = withheldNote(host.withheld, inputs.environmentVariables ?? []);
    if (note !== null) host.info(note);
    return Promise.resolve();
  });
}
