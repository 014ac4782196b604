import { copyFile, mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PublishIndexInputs } from '#actions/publish-index';
import { chooseTarget, type Target } from '#actions/publish-index/target';
import { restoreRelease, type ReleaseSource, type RestoredRelease } from '#hand-over';
import { download, realTiming } from '#http';
import { credentialsForFile, readProjectPage } from '#index-client';
import { canonicalVersion, nextPatch, normalizeName } from '#python-standards';
import {
  ReleaseError,
  serialize,
  type Host,
  type ManifestFile,
  type Receipt,
  type ReleaseManifest,
} from '#release-model';
import { releaseFolder, sha256Of } from '#release-store';
import type { StagesInputs } from './stages-inputs.ts';
import { expectedRelease } from './released-already.ts';

/** What this run has built. */
export interface OwnBuild {
  readonly manifest: ReleaseManifest;
  readonly manifestSha256: string | null;
  /** Absolute. */
  readonly packagesDir: string;
}

/** What to do about an index that has other bytes under the names of a build of ours. */
export const TAKE_BACK =
  'set manifest-sha256 to the value in the log of the run that uploaded them, and they are taken back from there';

/** The same where this run doesn't build: the files are taken over with the release of that run. */
export const TAKE_OVER =
  'run again with from-stage, and with manifest-sha256 set to the value in the log of the run that uploaded them, to take its files';

/** The receipt of a build, some of whose files were replaced by those of an earlier run. */
export function withTakenBack(receipt: Receipt, { manifest, source, replaced }: RestoredRelease): Receipt {
  const released = new Map(manifest.files.map((file) => [file.filename, file]));
  return {
    ...receipt,
    items: receipt.items.map((item) => {
      const file = released.get(item.subject);
      if (item.kind !== 'file' || file === undefined || !replaced.includes(item.subject)) return item;
      const message = `this build gave other bytes (sha256 ${item.sha256 ?? 'unknown'}); those of an earlier run were taken back from ${source}`;
      return { ...item, outcome: 'skipped', message, bytes: file.size, sha256: file.sha256 };
    }),
  };
}

/** The release of an earlier run as an index has it: the manifest of this build, with the bytes that are there. */
interface FilesOnIndex {
  readonly title: string;
  readonly manifest: ReleaseManifest;
  /** By file name; those that are missing are the same here. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Takes the files of an earlier run back from the index that has them, where this build gave other bytes: back-ends that
 * write the time or a random number never give the same twice. A person says which files are meant, by the sha256 of their
 * manifest, and nothing else does: whoever may upload to an index may have put anything there. A manifest has no time of
 * its own, so that of the earlier run is that of this build, but for the bytes of its files; with those of the index, it has
 * the given sha256, or it isn't that release.
 * @returns `null` if no sha256 is given, or this build is the one that it names
 * @throws ReleaseError if no index has files that make that manifest
 */
export async function takeBack(inputs: StagesInputs, build: OwnBuild, host: Host): Promise<RestoredRelease | null> {
  const manifestSha256 = inputs.manifestSha256?.toLowerCase() ?? null;
  if (manifestSha256 === null || manifestSha256 === build.manifestSha256) return null;
  const { manifest, packagesDir } = build;
  const asked: string[] = [];
  for (const index of indexesOf(inputs)) {
    const target = chooseTarget(index, host, realTiming);
    asked.push(target.index.title);
    const found = await filesOn(target, manifest, host);
    if (found === null || sha256Of(serialize(found.manifest)) !== manifestSha256) continue;
    const { project, version } = manifest;
    return restoreRelease({
      sources: [sourceOf(found, build, host)],
      manifestSha256,
      expected: { ...(await expectedRelease(inputs, host)), project, version },
      packagesDir,
      storeFolder: host.storeFolder,
      host,
    });
  }
  throw new ReleaseError({
    subject: 'manifest-sha256',
    problem: `is neither that of this build (${build.manifestSha256 ?? 'unknown'}) nor one of the same build with the files of ${asked.join(' or ') || 'an index'}`,
    remedy: `Compare it with the log of the run that uploaded the files, and build with the same Python, build back-end and settings; or release as version ${nextPatch(canonicalVersion(manifest.version))} without it`,
  });
}

/** In the order in which they get the release. */
function indexesOf({ stages, uploadTest, upload }: StagesInputs): readonly PublishIndexInputs[] {
  return [...(stages.includes('upload-test') ? [uploadTest] : []), ...(stages.includes('upload') ? [upload] : [])];
}

/** Fetches what an index has under the names of a manifest; `null`: nothing. */
async function filesOn(
  { index, context }: Target,
  manifest: ReleaseManifest,
  { temporaryFolder }: Pick<Host, 'temporaryFolder'>,
): Promise<FilesOnIndex | null> {
  const { title, simpleUrl, uploadUrl } = index;
  const page = await readProjectPage(simpleUrl, manifest.project, { ...context, uploadUrl, bypassCaches: true });
  const folder = await mkdtemp(join(temporaryFolder, 'taken-back-'));
  const paths = new Map<string, string>();
  const files: ManifestFile[] = [];
  for (const file of manifest.files) {
    const listed = page.files.find(({ filename }) => filename === file.filename);
    if (listed === undefined || listed.sha256 === file.sha256) {
      files.push(file);
      continue;
    }
    const path = join(folder, file.filename);
    const credentials = credentialsForFile(simpleUrl, listed);
    const { sha256, size } = await download(listed.url, { ...context, credentials, sha256: listed.sha256 }, path);
    paths.set(file.filename, path);
    files.push({ ...file, sha256, size });
  }
  return paths.size === 0 ? null : { title, manifest: { ...manifest, files }, paths };
}

/** Such a release as a place to restore from; what the index lacks is in the folder of the build already. */
function sourceOf(
  { title, manifest, paths }: FilesOnIndex,
  build: OwnBuild,
  { storeFolder }: Pick<Host, 'storeFolder'>,
): ReleaseSource {
  const copied = async (from: string | undefined, to: string): Promise<boolean> => {
    if (from === undefined) return false;
    await copyFile(from, to);
    return true;
  };
  return {
    title,
    writers: 'anybody',
    open: () =>
      Promise.resolve({
        manifest: () => Promise.resolve(Buffer.from(serialize(manifest))),
        take: ({ filename }, _, target) => copied(paths.get(basename(filename)), target),
        takeSmokeTest: (path, target) =>
          copied(join(releaseFolder(storeFolder, normalizeName(build.manifest.project)), path), target),
      }),
  };
}
