import { displayAddress, displayFileAddress, requireSafeToRead } from '@repo-agent-actions/http';
import { readProjectPage } from '@repo-agent-actions/index-client';
import { indexSettings } from '@repo-agent-actions/python-env';
import { ReleaseError, type Finding, type Host } from '@repo-agent-actions/release-model';
import { compareWithManifest, listedVersions, releaseFiles, type ReleaseFile } from './release-files.ts';
import type { ReleaseTarget } from './release-target.ts';

/** The index whose release is verified. */
export interface TestedIndex {
  readonly simpleUrl: string;
  /** Hosts that may be read over plain http. */
  readonly allowHttpHosts: readonly string[];
}

/**
 * Reads the page of the tested index, alone, and holds it against the manifest.
 * @throws ReleaseError when the index can't be read, or hasn't the release as the manifest has it
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
    ...(settings.proxy === null ? {} : { proxy: settings.proxy }),
  });
  const shown = displayAddress(simpleUrl);
  const release = `${target.project} ${target.version}`;
  if (!page.exists) {
    throw new ReleaseError({
      subject: shown,
      problem: `knows no project ${target.normalizedName}`,
      remedy: 'Upload the release first, or look whether this is the index that it went to',
    });
  }
  const files = releaseFiles(page.files, target.project, target.version);
  if (files.length === 0) {
    const others = listedVersions(page.files).slice(-5).join(', ');
    throw new ReleaseError({
      subject: shown,
      problem: `lists no file of ${release}${others === '' ? '' : ` (it has ${others})`}`,
      remedy: 'Upload the release first; an index may take minutes until it shows what was uploaded',
    });
  }
  // pip and uv go where the page leads them, also from https to http
  for (const { url } of files) requireSafeToRead(new URL(url), allowHttpHosts, displayFileAddress(url));
  const disagreements = target.manifest === null ? [] : compareWithManifest(files, target.manifest);
  const ours = disagreements.filter((each) => each.ours);
  if (ours.length > 0) {
    throw new ReleaseError({
      subject: shown,
      problem: `is not what the manifest of ${release} binds: ${ours.map(({ filename, problem }) => `${filename} ${problem}`).join('; ')}`,
      remedy: 'Upload what is missing; where other bytes are there, release a new version',
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
      remedy: 'Find out who uploaded it; users of its platform get it',
    }));
}

function yankedFindings(files: readonly ReleaseFile[]): readonly Finding[] {
  return files
    .filter(({ yanked }) => yanked)
    .map(({ filename, yankedReason }): Finding => ({
      rule: 'yanked-file',
      severity: 'warning',
      subject: filename,
      message: `is yanked on the index${yankedReason === null ? '' : ` (${yankedReason})`}: nobody gets it without naming the version`,
      remedy: 'Take the yank back, or release a new version',
    }));
}
