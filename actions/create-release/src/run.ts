import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadManifest, sha256OfFile, verifyAgainstManifest } from '@repo-agent-actions/distributions';
import {
  releaseAssets,
  releaseNotes,
  releaseTitle,
  type ReleaseAsset,
  type ReleaseDocument,
} from '@repo-agent-actions/forge';
import { isPrerelease, normalizeName, parseVersion } from '@repo-agent-actions/python-standards';
import {
  ReleaseError,
  type Finding,
  type Host,
  type Receipt,
  type ReleaseManifest,
  type StageResult,
} from '@repo-agent-actions/release-model';
import { readReceipts, recordStage, releaseFolder } from '@repo-agent-actions/release-store';
import { indexLinks } from './index-links.ts';
import type { CreateReleaseInputs } from './inputs.ts';

export interface CreateReleaseResult extends StageResult {
  readonly tag: string;
  readonly title: string;
  /** Markdown. */
  readonly notes: string;
  readonly prerelease: boolean;
  readonly assets: readonly ReleaseAsset[];
  /** `null`: nothing is sent to a forge yet. */
  readonly releaseUrl: null;
}

async function documentAt(path: string | null): Promise<ReleaseDocument | null> {
  if (path === null) return null;
  const facts = await stat(path).catch(() => null);
  return facts?.isFile() === true ? { path, size: facts.size, sha256: await sha256OfFile(path) } : null;
}

async function receiptsIn(folder: string): Promise<readonly Receipt[]> {
  const facts = await stat(folder).catch(() => null);
  return facts?.isDirectory() === true ? await readReceipts(folder) : [];
}

function chooseTag(
  inputs: CreateReleaseInputs,
  manifest: ReleaseManifest,
): { tag: string; findings: readonly Finding[] } {
  const { tag } = inputs;
  if (tag !== null && manifest.tag !== null && tag !== manifest.tag) {
    throw new ReleaseError({
      subject: 'tag',
      problem: `is ${tag}, but the files were built for ${manifest.tag}`,
      remedy: `Leave tag out, or build the release of ${tag}`,
    });
  }
  const known = tag ?? manifest.tag;
  if (known !== null) return { tag: known, findings: [] };
  const assumed = `v${manifest.version}`;
  const finding: Finding = {
    rule: 'release-tag-assumed',
    severity: 'warning',
    subject: 'tag',
    message: `neither the input nor the manifest names a tag; ${assumed} is assumed`,
    remedy: 'Give the tag of the release',
  };
  return { tag: assumed, findings: [finding] };
}

function chooseChanges(
  inputs: CreateReleaseInputs,
  manifest: ReleaseManifest,
): { changes: string | null; findings: readonly Finding[] } {
  if (inputs.notes !== 'changelog') return { changes: inputs.notes, findings: [] };
  if (inputs.changelogSection !== null) return { changes: inputs.changelogSection, findings: [] };
  const finding: Finding = {
    rule: 'release-notes-without-changes',
    severity: 'advice',
    subject: 'notes',
    message: `no section of the changelog for ${manifest.version} is known here`,
    remedy: 'Give the output release-notes of validate-metadata as notes',
  };
  return { changes: null, findings: [finding] };
}

function show(
  host: Host,
  result: Pick<CreateReleaseResult, 'tag' | 'title' | 'notes' | 'prerelease' | 'assets'>,
): void {
  const { tag, title, notes, prerelease, assets } = result;
  const files = assets.map(({ name, size, sha256 }) =>
    sha256 === null
      ? `  ${name}  (written when everything else is done)`
      : `  ${name}  ${String(size)} bytes  sha256 ${sha256}`,
  );
  host.info(
    [
      `Title: ${title}`,
      `Tag: ${tag}`,
      `Pre-release: ${prerelease ? 'yes' : 'no'}`,
      'Notes:',
      '',
      notes,
      'Files:',
      ...files,
    ].join('\n'),
  );
}

/**
 * Makes the notes, the title and the list of files of a release, from files that are those of the manifest. Nothing is
 * sent to a forge: the outcome is `not-sent`.
 * @throws ReleaseError for a bad manifest, a file that isn't the manifest's, another tag, a title that can't be made
 */
export async function run(inputs: CreateReleaseInputs, host: Host): Promise<CreateReleaseResult> {
  const loaded = await loadManifest(inputs.manifest, inputs.packagesDir, { host });
  const { manifest } = loaded;
  const normalizedName = normalizeName(manifest.project);
  const chosenTag = chooseTag(inputs, manifest);
  const { tag } = chosenTag;
  const title = releaseTitle(inputs.title, { tag, name: manifest.project, version: manifest.version });
  const distributions = await verifyAgainstManifest(manifest, inputs.packagesDir);

  const recorder = recordStage('release', host);
  recorder.about({ project: manifest.project, normalizedName, version: manifest.version });
  const chosenChanges = chooseChanges(inputs, manifest);
  recorder.findings([...chosenTag.findings, ...chosenChanges.findings]);
  const receipts = await receiptsIn(join(releaseFolder(host.storeFolder, normalizedName), 'receipts'));
  const notes = releaseNotes({
    project: manifest.project,
    version: manifest.version,
    changes: chosenChanges.changes,
    links: indexLinks(manifest, receipts),
    files: manifest.files,
  });
  const [manifestFile, record] = await Promise.all([documentAt(loaded.path), documentAt(inputs.recordPath)]);
  const assets = releaseAssets(distributions, manifestFile, record);
  const prerelease = inputs.prerelease === 'auto' ? isPrerelease(parseVersion(manifest.version)) : inputs.prerelease;

  recorder.item({ kind: 'notes', subject: title, outcome: 'not-sent', message: notes, ms: 0 });
  for (const { name, size, sha256 } of assets) {
    recorder.item({
      kind: 'asset',
      subject: name,
      outcome: 'not-sent',
      message: sha256 === null ? 'not written yet' : '',
      ms: 0,
      ...(size === null ? {} : { bytes: size }),
      ...(sha256 === null ? {} : { sha256 }),
    });
  }
  await host.group(`Release ${title}, which is not sent`, () => {
    show(host, { tag, title, notes, prerelease, assets });
    return Promise.resolve();
  });
  const closed = await recorder.close({ outcome: 'not-sent', failure: null });
  return { ...closed, tag, title, notes, prerelease, assets, releaseUrl: null };
}
