import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isReceiptOf, loadManifest, verifyAgainstManifest } from '#distributions';
import { runStage } from '#action-kit/run-stage';
import {
  DOCUMENT_NAMES,
  draftNote,
  isReceiptAsset,
  judgePlainHttp,
  openForge,
  plainHttpHosts,
  platformOf,
  receiptAssetName,
  releaseAssets,
  releaseNotes,
  releaseTitle,
  syncRelease,
  type Forge,
  type NotesFacts,
  type ReleaseAsset,
  type ReleaseDocument,
  type SyncedRelease,
  type WantedAsset,
} from '#forge';
import { aboutDraft, keepPage, openPageStore, writePage } from '#hand-over';
import { versionOfFile } from '#index-client';
import {
  endsInVersion,
  isPrerelease,
  judgeVersionTag,
  normalizeName,
  parseVersion,
  tagError,
  tagOf,
  tagScheme,
} from '#python-standards';
import {
  checkedTagName,
  ReleaseError,
  type Finding,
  type Host,
  type NotesPlan,
  type Receipt,
  type ReleaseManifest,
  type ReleaseRecord,
  type StageResult,
} from '#release-model';
import { readReceipts, receiptPath, releaseFolder, sha256OfFile, type StageRecorder } from '#release-store';
import { describeRelease } from './described-release.ts';
import { indexLinks } from './index-links.ts';
import type { CreateReleaseInputs } from './inputs.ts';
import { installIndex, type InstallIndex } from './install-index.ts';
import { findChanges, findNotesPlan } from './known-changes.ts';
import { isRecordOf, recordSoFar, writeRecordOf } from './record-document.ts';

export interface CreateReleaseResult extends StageResult {
  readonly tag: string;
  readonly title: string;
  /** Our part of the notes, in Markdown. */
  readonly notes: string;
  readonly prerelease: boolean;
  readonly assets: readonly ReleaseAsset[];
  /** What is on the forge now; `null` when nothing was sent, or not everything arrived. */
  readonly sent: SyncedRelease | null;
  /** For a browser; `null` when `sent` is. */
  readonly releaseUrl: string | null;
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
      remedy: `Remove tag, or build the release for ${tag}`,
    });
  }
  const known = tag ?? manifest.tag;
  const tagPrefix = inputs.tagPrefix ?? null;
  const scheme = tagScheme(tagPrefix, {}, manifest.project);
  if (known !== null) {
    const { version } = manifest;
    const judged = judgeVersionTag(checkedTagName(known), scheme, { version, saidBy: { kind: 'build' } });
    // Without the prefix, it is unknown how the project's tags start
    const isTaken = judged.kind === 'version' || (tagPrefix === null && endsInVersion(known, version));
    if (!isTaken) throw tagError(judged);
    return { tag: known, findings: [] };
  }
  const assumed = tagOf(scheme, manifest.version);
  const finding: Finding = {
    rule: 'release-tag-assumed',
    severity: 'warning',
    subject: 'tag',
    message: `neither the input nor the manifest specifies a tag; ${assumed} is assumed`,
    remedy: 'Set tag to the tag of the release',
  };
  return { tag: assumed, findings: [finding] };
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

/** The report of the release, as a file. */
interface ReportPage {
  readonly record: ReleaseRecord;
  readonly asset: WantedAsset;
}

/** What is ready to be sent. */
interface ReadyRelease {
  readonly tag: string;
  readonly title: string;
  readonly notes: (room?: number) => string;
  readonly prerelease: boolean;
  readonly draft: boolean;
  readonly receipts: readonly Receipt[];
  readonly manifest: ReleaseManifest;
  readonly assets: readonly ReleaseAsset[];
  /** The record and its page; `null`: none is created, or it already exists. */
  readonly record: (() => Promise<readonly WantedAsset[]>) | null;
  /** The report as it is by now. */
  readonly page: () => ReportPage | null;
  /** Whether a record matches the stages of this run. */
  readonly isOwnRecord: (record: ReleaseRecord) => boolean;
}

/** What has passed so far: a later run finds it in the draft. */
async function receiptAssets(
  receipts: readonly Receipt[],
  manifest: ReleaseManifest,
  normalizedName: string,
  { storeFolder }: Pick<Host, 'storeFolder'>,
): Promise<readonly ReleaseAsset[]> {
  const assets: ReleaseAsset[] = [];
  for (const receipt of receipts) {
    if (!isReceiptOf(receipt, manifest)) continue;
    const document = await documentAt(receiptPath(storeFolder, normalizedName, receipt));
    if (document !== null) assets.push({ ...document, name: receiptAssetName(receipt), kind: 'receipt' });
  }
  return assets;
}

async function smokeTestOf(manifest: ReleaseManifest, manifestPath: string | null): Promise<ReleaseDocument | null> {
  const { smokeTest } = manifest.verification;
  if (smokeTest === null || manifestPath === null) return null;
  const document = await documentAt(join(dirname(manifestPath), smokeTest.path));
  if (document?.sha256 === smokeTest.sha256) return document;
  throw new ReleaseError({
    subject: smokeTest.path,
    problem: document === null ? 'is missing next to the manifest' : 'is not the smoke test that the manifest lists',
    remedy: 'Build the release again, or provide the whole folder of the manifest',
  });
}

function isThere(asset: ReleaseAsset): asset is WantedAsset {
  return asset.path !== null && asset.size !== null && asset.sha256 !== null;
}

/** The manifest comes last: it marks the rest as complete. */
function inSendingOrder(assets: readonly ReleaseAsset[]): readonly WantedAsset[] {
  const there = assets.filter(isThere);
  return [...there.filter(({ kind }) => kind !== 'manifest'), ...there.filter(({ kind }) => kind === 'manifest')];
}

function told(sent: SyncedRelease, tag: string): string {
  if (sent.unchanged) {
    return `${sent.draft ? 'The draft' : 'The release'} ${tag} was already complete: nothing was changed. ${sent.url}`;
  }
  if (sent.published) return `Release ${tag} is published. ${sent.url}`;
  return `${sent.draft ? 'The draft' : 'The release'} ${tag} is up to date. ${sent.url}`;
}

/** The assets, with what is known only after sending them: the record is created in the meantime. */
function asSent(assets: readonly ReleaseAsset[], sent: SyncedRelease): readonly ReleaseAsset[] {
  return assets.map((asset) => {
    const there = sent.assets.find(({ name }) => name === asset.name);
    return there === undefined ? asset : { ...asset, size: there.size, sha256: there.sha256 };
  });
}

const OUTCOMES = { kept: 'already there', attached: 'attached', replaced: 'replaced' } as const;

/** Sends it. @returns what is on the forge then */
async function send(forge: Forge, ready: ReadyRelease, host: Host, recorder: StageRecorder): Promise<SyncedRelease> {
  const sent = await syncRelease(
    forge,
    {
      draftNote: ready.draft
        ? draftNote({ ...(await aboutDraft(forge, ready, host)), tag: ready.tag, stopped: null })
        : undefined,
      tag: ready.tag,
      title: ready.title,
      prerelease: ready.prerelease,
      draft: ready.draft,
      manifest: ready.manifest,
      files: inSendingOrder(ready.assets),
      notes: ready.notes,
      record: ready.record ?? undefined,
      isOwnRecord: ready.isOwnRecord,
      isObsolete: isReceiptAsset,
      isDistribution: (name) => versionOfFile(name, ready.manifest.project) !== null,
    },
    {
      asset({ name, size, sha256, outcome, attempts, url, ms }) {
        host.info(`  ${name}  ${String(size)} bytes  sha256 ${sha256}  ${OUTCOMES[outcome]}`);
        recorder.item({
          kind: 'asset',
          subject: name,
          outcome: 'passed',
          message: OUTCOMES[outcome],
          ms,
          bytes: size,
          sha256,
          ...(attempts === 0 ? {} : { attempts }),
          ...(url === '' ? {} : { urls: [url] }),
        });
      },
    },
  );
  recorder.findings(sent.findings);
  for (const { severity, message, remedy } of sent.findings) {
    if (severity !== 'advice') host.warning(`${message}. ${remedy}.`);
    else host.info(`${message}. ${remedy}.`);
  }
  if (sent.tagMade) recorder.item({ kind: 'tag', subject: ready.tag, outcome: 'passed', message: 'created', ms: 0 });
  recorder.item({
    kind: 'release',
    subject: ready.title,
    outcome: 'passed',
    message: told(sent, ready.tag),
    ms: 0,
    ...(sent.url === '' ? {} : { urls: [sent.url] }),
  });
  host.info(told(sent, ready.tag));
  return sent;
}

/** Keeps the report for the readers of this run, too: what it is now is on the forge already. */
async function keepReport(ready: ReadyRelease, { places }: CreateReleaseInputs, host: Host): Promise<void> {
  const page = ready.page();
  if (page === null || places === null) return;
  await keepPage(page.record, page.asset.path, await openPageStore(places, host), host);
}

/** Shows what would be sent. */
async function showOnly(ready: ReadyRelease, host: Host, recorder: StageRecorder): Promise<void> {
  const notes = ready.notes();
  recorder.item({ kind: 'notes', subject: ready.title, outcome: 'not-sent', message: notes, ms: 0 });
  for (const { name, size, sha256 } of ready.assets) {
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
  await host.group(`Release ${ready.title}, not sent`, () => {
    show(host, { ...ready, notes });
    return Promise.resolve();
  });
}

/**
 * Creates the release of a tag, or its draft, on a forge, from exactly the manifest's files. It continues
 * wherever an earlier run was interrupted, and does nothing if everything is done. Without a token it creates notes,
 * title and list of files, shows them, and sends nothing: the outcome is `not-sent`.
 * @throws ReleaseError for an invalid manifest, a file that isn't the manifest's, another tag, an invalid title, or an
 * invalid URL; if the forge refuses, the result has `passed: false`
 */
export async function run(inputs: CreateReleaseInputs, host: Host): Promise<CreateReleaseResult> {
  return await runStage<PreparedRelease, Omit<CreateReleaseResult, keyof StageResult>>(host, {
    action: 'create-release',
    stage: inputs.draft ? 'stage' : 'release',
    prepare: ({ recorder }) => prepare(inputs, recorder, host),
    async work({ forge, ready, result }, { recorder }) {
      if (forge === null) {
        await showOnly(ready, host, recorder);
        return { outcome: 'not-sent', failure: null, rest: { ...result, sent: null, releaseUrl: null } };
      }
      const noun = ready.draft ? 'Draft' : 'Release';
      const sent = await host.group(`${noun} ${ready.title} on ${forge.title}`, () =>
        send(forge, ready, host, recorder),
      );
      await keepReport(ready, inputs, host);
      const rest = { ...result, assets: asSent(ready.assets, sent), sent, releaseUrl: sent.url };
      return { outcome: 'passed', failure: null, rest };
    },
    unfinished: ({ result }) => ({ ...result, sent: null, releaseUrl: null }),
  });
}

/** Everything that is known before the forge is contacted. */
interface PreparedRelease {
  /** `null`: there is no permission to write to it. */
  readonly forge: Forge | null;
  readonly ready: ReadyRelease;
  readonly result: Pick<CreateReleaseResult, 'tag' | 'title' | 'notes' | 'prerelease' | 'assets'>;
}

/** What the notes need of the project, as `validate` has found it. */
function notesOfProject(plan: NotesPlan | null, { environment }: Host): Partial<NotesFacts> {
  const { forge, serverUrl, repository } = platformOf(environment);
  const own = serverUrl === null || repository === null ? null : `${serverUrl}/${repository}`;
  const remote = plan?.repositoryUrl ?? null;
  // A runner on a developer's machine says that the server is GitHub, wherever the repository is
  return { ...plan, repositoryUrl: forge === 'unknown' ? (remote ?? own) : (own ?? remote) };
}

function placeOf(index: InstallIndex): Pick<NotesFacts, 'indexUrl' | 'isUnplaced'> {
  return { indexUrl: index.kind === 'url' ? index.url : null, isUnplaced: index.kind === 'unplaced' };
}

async function prepare(inputs: CreateReleaseInputs, recorder: StageRecorder, host: Host): Promise<PreparedRelease> {
  const loaded = await loadManifest(inputs.manifest, inputs.packagesDir, { host });
  const { manifest } = loaded;
  const normalizedName = normalizeName(manifest.project);
  const chosenTag = chooseTag(inputs, manifest);
  const { tag } = chosenTag;
  const title = releaseTitle(inputs.title, { tag, name: manifest.project, version: manifest.version });
  const distributions = await verifyAgainstManifest(manifest, inputs.packagesDir);
  const { environment, signal } = host;
  const { forge: access } = inputs;
  const unsafe = access === null ? null : judgePlainHttp(access.apiUrl, platformOf(environment));
  const forge =
    access === null
      ? null
      : openForge(
          { ...access, environment, allowHttpHosts: plainHttpHosts(access.apiUrl, unsafe), signal },
          access.repository,
        );
  if (unsafe !== null) host.warning(`${unsafe.message}. ${unsafe.remedy}.`);

  recorder.about({ project: manifest.project, normalizedName, version: manifest.version });
  const receipts = await receiptsIn(join(releaseFolder(host.storeFolder, normalizedName), 'receipts'));
  const known = await findChanges(inputs, manifest, receipts);
  recorder.findings([...chosenTag.findings, ...known.findings, ...(unsafe === null ? [] : [unsafe])]);
  const facts = {
    project: manifest.project,
    version: manifest.version,
    changes: known.changes,
    links: indexLinks(manifest, receipts, access !== null),
    files: manifest.files,
    tag,
    ...(await describeRelease(distributions)),
    ...notesOfProject(findNotesPlan(receipts, manifest), host),
    ...placeOf(installIndex(receipts, inputs, environment)),
  };
  const [manifestFile, record, smokeTest, kept] = await Promise.all([
    documentAt(loaded.path),
    documentAt(inputs.recordPath),
    smokeTestOf(manifest, loaded.path),
    inputs.draft ? receiptAssets(receipts, manifest, normalizedName, host) : [],
  ]);
  const documents = releaseAssets(distributions, manifestFile, record, smokeTest);
  const release = { manifest, manifestSha256: loaded.sha256, normalizedName, title };
  let page: ReportPage | null = null;
  const report = async (told: ReleaseRecord): Promise<WantedAsset> => {
    const path = join(releaseFolder(host.storeFolder, normalizedName), DOCUMENT_NAMES.page);
    const asset = await writePage({ record: told, files: distributions.map((one) => one.path), path }, host);
    page = { record: told, asset };
    return asset;
  };
  const soFar = recordSoFar(release, receipts);
  // Without receipts, there is nothing to report yet
  const isTold = inputs.draft && forge !== null && soFar.receipts.length > 0;
  const drafted = isTold ? [await report(soFar)] : [];
  const ready: ReadyRelease = {
    tag,
    title,
    notes: (room) => releaseNotes(facts, room),
    prerelease: inputs.prerelease === 'auto' ? isPrerelease(parseVersion(manifest.version)) : inputs.prerelease,
    draft: inputs.draft,
    receipts,
    manifest,
    // A draft is created long before the record
    assets: inputs.draft
      ? [...documents.filter(({ kind }) => kind !== 'record' && kind !== 'page'), ...drafted, ...kept]
      : documents,
    record:
      inputs.draft || record !== null
        ? null
        : async () => {
            const written = await writeRecordOf(release, receipts, recorder, host);
            return [written.asset, await report(written.record)];
          },
    page: () => page,
    isOwnRecord: (one) => isRecordOf(one, release, receipts),
  };
  const result = { tag, title, notes: ready.notes(), prerelease: ready.prerelease, assets: ready.assets };
  return { forge, ready, result };
}
