import { displayAddress, displayFileAddress, requireSafeToRead } from '#http';
import { readProjectPage } from '#index-client';
import { indexSettings } from '#python-env';
import { ReleaseError, type Finding, type Host } from '#release-model';
import { compareWithManifest, listedVersions, releaseFiles, type ReleaseFile } from './release-files.ts';
import type { ReleaseTarget } from './release-target.ts';

/** The index whose release is verified. */
export interface TestedIndex {
  readonly simpleUrl: string;
  /** Hosts that may be read over plain http. */
  readonly allowHttpHosts: readonly string[];
}

/**
 * Reads only the page of the tested index, and compares it with the manifest.
 * @throws ReleaseError if the index can't be read, or its release doesn't match the manifest
 */
export async function readReleaseFiles(
  target: ReleaseTarget,
  { simpleUrl, allowHttpHosts }: TestedIndex,
  host: Host,
): Promise<{ readonly files: readonly ReleaseFile[]; readonly findings: readonly Finding[] }> {
  const settings = await indexSettings(host.environment);
  const page = await readProjectPage(simpleUrl, target.project, {
    environment: host.environment,
    signal: host.signal,
    allowHttpHosts,
    ...(settings.cert === null ? {} : { certificates: [settings.cert] }),
    clientCertificate: settings.clientCert,
    ...(settings.proxy === null ? {} : { proxy: settings.proxy }),
  });
  const shown = displayAddress(simpleUrl);
  const release = `${target.project} ${target.version}`;
  if (!page.exists) {
    throw new ReleaseError({
      subject: shown,
      problem: `doesn't have a project ${target.normalizedName}`,
      remedy: 'Upload the release first, or check whether this is the index that it was uploaded to',
    });
  }
  const files = releaseFiles(page.files, target.project, target.version);
  if (files.length === 0) {
    const others = listedVersions(page.files).slice(-5).join(', ');
    throw new ReleaseError({
      subject: shown,
      problem: `lists no file of ${release}${others === '' ? '' : ` (it has ${others})`}`,
      remedy: 'Upload the release first; an index may take minutes to show an upload',
    });
  }
  // pip and uv follow the page's links, even from https to http
  for (const { url } of files) requireSafeToRead(new URL(url), allowHttpHosts, displayFileAddress(url));
  const disagreements = target.manifest === null ? [] : compareWithManifest(files, target.manifest);
  const ours = disagreements.filter((each) => each.ours);
  if (ours.length > 0) {
    throw new ReleaseError({
      subject: shown,
      problem: `doesn't match the manifest of ${release}: ${ours.map(({ filename, problem }) => `${filename} ${problem}`).join('; ')}`,
      remedy: 'Upload the missing files; if a file has different bytes there, release a new version',
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
