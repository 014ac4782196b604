import { displayAddress, displayFileAddress, requireSafeToRead } from '#http';
import {
  FILE_HOST_REMEDY,
  findUnreachableHost,
  hashByDownload,
  type ProjectPage,
  type ProjectPageOptions,
  readProjectPage,
  type WaitOutcome,
  waitUntilInstallable,
} from '#index-client';
import { indexSettings } from '#python-env';
import { countText, durationText, ReleaseError, type Finding, type Host } from '#release-model';
import { compareWithManifest, listedVersions, releaseFiles, type ReleaseFile } from './release-files.ts';
import type { ReleaseTarget } from './release-target.ts';

/** The index whose release is verified. */
export interface TestedIndex {
  readonly simpleUrl: string;
  /** Hosts that may be read over plain http. */
  readonly allowHttpHosts: readonly string[];
}

/** For how long an index may go on not showing the release. */
export interface Patience {
  readonly wait: boolean;
  /** Seconds. */
  readonly waitTimeout: number;
}

/** How the tested index is read. */
type Route = Pick<
  ProjectPageOptions,
  'environment' | 'signal' | 'allowHttpHosts' | 'certificates' | 'clientCertificate' | 'proxy'
>;

/**
 * Reads only the page of the tested index, and compares it with the manifest. While files are missing there, and none has
 * other bytes, it waits as the upload does.
 * @throws ReleaseError if the index can't be read, or its release doesn't match the manifest
 */
export async function readReleaseFiles(
  target: ReleaseTarget,
  index: TestedIndex,
  patience: Patience,
  host: Host,
): Promise<{ readonly files: readonly ReleaseFile[]; readonly findings: readonly Finding[] }> {
  const settings = await indexSettings(host.environment);
  const route: Route = {
    environment: host.environment,
    signal: host.signal,
    allowHttpHosts: index.allowHttpHosts,
    ...(settings.cert === null ? {} : { certificates: [settings.cert] }),
    clientCertificate: settings.clientCert,
    ...(settings.proxy === null ? {} : { proxy: settings.proxy }),
  };
  const page = await readProjectPage(index.simpleUrl, target.project, route);
  if (!patience.wait || !lacksOnly(page, target)) return await judgePage(page, target, index, { route, waited: null });
  const waited = await waitForFiles(target, index, patience, { route, host });
  const shown = await readProjectPage(index.simpleUrl, target.project, route);
  return await judgePage(shown, target, index, { route, waited });
}

/** Whether files are missing, and nothing else is wrong: time may still bring them. */
function lacksOnly({ files }: ProjectPage, { project, version, manifest }: ReleaseTarget): boolean {
  const listed = releaseFiles(files, project, version);
  if (manifest === null) return listed.length === 0;
  const ours = compareWithManifest(listed, manifest).filter((each) => each.ours);
  return ours.length > 0 && ours.every(({ isMissing }) => isMissing);
}

async function waitForFiles(
  { project, version, manifest }: ReleaseTarget,
  { simpleUrl }: TestedIndex,
  { waitTimeout }: Patience,
  { route, host }: { readonly route: Route; readonly host: Host },
): Promise<WaitOutcome> {
  const shown = displayAddress(simpleUrl);
  return await host.group(`Wait until ${shown} shows the release`, async () => {
    const waited = await waitUntilInstallable({
      ...route,
      simpleUrl,
      name: project,
      files: manifest?.files ?? [],
      isOfRelease: (file) => manifest === null && releaseFiles([file], project, version).length > 0,
      endAtOtherBytes: true,
      limit: waitTimeout * 1000,
      hashOf: hashByDownload(simpleUrl, route),
      onWaiting(elapsed, missing) {
        host.progress(`waiting for ${shown}: ${countText(missing, 'file')} missing after ${durationText(elapsed)}`);
      },
    });
    host.info(`${waited.missing.length === 0 ? 'It does' : 'It does not'} after ${durationText(waited.ms)}.`);
    return waited;
  });
}

/** Judges what the page shows. */
async function judgePage(
  page: ProjectPage,
  target: ReleaseTarget,
  { simpleUrl, allowHttpHosts }: TestedIndex,
  { route, waited }: { readonly route: Route; readonly waited: WaitOutcome | null },
): Promise<{ readonly files: readonly ReleaseFile[]; readonly findings: readonly Finding[] }> {
  const shown = displayAddress(simpleUrl);
  const release = `${target.project} ${target.version}`;
  const afterWaiting = waited === null ? '' : ` after waiting ${durationText(waited.ms)}`;
  const longer = waited === null ? 'an index may take minutes to show an upload' : 'or wait longer with wait-timeout';
  if (page.elsewhere !== null) {
    throw new ReleaseError({
      subject: shown,
      problem: `has no page of ${target.normalizedName} of its own: it redirects to ${page.elsewhere}, so installers would get what that server has`,
      remedy: 'Upload the release first. If that server is the index, use its address instead',
    });
  }
  if (!page.exists) {
    throw new ReleaseError({
      subject: shown,
      problem: `doesn't have a project ${target.normalizedName}${afterWaiting}`,
      remedy: `Upload the release first, ${waited === null ? '' : 'wait longer with wait-timeout, '}or check whether this is the index that it was uploaded to`,
    });
  }
  const files = releaseFiles(page.files, target.project, target.version);
  if (files.length === 0) {
    const others = listedVersions(page.files).slice(-5).join(', ');
    throw new ReleaseError({
      subject: shown,
      problem: `lists no file of ${release}${others === '' ? '' : ` (it has ${others})`}${afterWaiting}`,
      remedy: `Upload the release first; ${longer}`,
    });
  }
  // pip and uv follow the page's links, even from https to http
  for (const { url } of files) requireSafeToRead(new URL(url), allowHttpHosts, displayFileAddress(url));
  const lost = await findUnreachableHost(files, page.url, route);
  if (lost !== null) {
    throw new ReleaseError({
      subject: shown,
      problem: `its page names files at ${lost.origin}, where nobody can get them: ${lost.why}`,
      remedy: FILE_HOST_REMEDY,
    });
  }
  const disagreements = target.manifest === null ? [] : compareWithManifest(files, target.manifest);
  const ours = disagreements.filter((each) => each.ours);
  if (ours.length > 0) {
    throw new ReleaseError({
      subject: shown,
      problem: `doesn't match the manifest of ${release}${afterWaiting}: ${ours.map(({ filename, problem }) => `${filename} ${problem}`).join('; ')}`,
      remedy: ours.every(({ isMissing }) => isMissing)
        ? `Upload the missing files; ${longer}`
        : 'Upload the missing files; if a file has different bytes there, release a new version',
    });
  }
  return { files, findings: [...unlistedFindings(disagreements), ...yankedFindings(files)] };
}

function unlistedFindings(disagreements: ReturnType<typeof compareWithManifest>): readonly Finding[] {
  return disagreements
    .filter((each) => !each.ours)
    .map(({ filename, problem }): Finding => ({
      rule: 'unlisted-file',
      severity: 'warning',
      subject: filename,
      message: problem,
      remedy: 'Find out who uploaded it; users on its platform get this file',
    }));
}

function yankedFindings(files: readonly ReleaseFile[]): readonly Finding[] {
  return files
    .filter(({ yanked }) => yanked)
    .map(({ filename, yankedReason }): Finding => ({
      rule: 'yanked-file',
      severity: 'warning',
      subject: filename,
      message: `is yanked on the index${yankedReason === null ? '' : ` (${yankedReason})`}: installers skip it unless the version is pinned`,
      remedy: 'Un-yank it on the index, or release a new version',
    }));
}
