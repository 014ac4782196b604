import { leftOutItems, unusedEntries } from '#ignored-rules';
import { NOT_JUDGED } from '#pypi-rules';
import { runStage } from '#action-kit/run-stage';
import { normalizeName } from '#python-standards';
import {
  changesText,
  findingSentence,
  type Finding,
  type Host,
  type ReleaseChanges,
  type StageResult,
  type RunFailure,
} from '#release-model';
import type { StageRecorder } from '#release-store';
import { isFresh, profileAgeDays, PROFILES, type ServerProfile } from '#server-profiles';
import { lazyModule } from '#lazy-modules';
import { bindFiles, type BoundFiles } from './bound-files.ts';
import { checkFiles, type CheckedFile, type FilesCheck } from './check-files.ts';
import type { TwineCheckInputs } from './inputs.ts';
import { limitItems } from './limit-items.ts';
import { readIgnored } from './read-ignored.ts';
import { showFiles } from './show-files.ts';
import { stopsCheck } from './stopping.ts';

export interface CheckResult extends StageResult {
  readonly findings: readonly Finding[];
  /** In the order of the manifest. */
  readonly files: readonly CheckedFile[];
  /** The description of the first file as cleaned HTML; `null`: it was not rendered. */
  readonly descriptionHtml: string | null;
  /** What has changed since the release before this one; `null`: nobody asks. */
  readonly changes: ReleaseChanges | null;
}

const indexClient = lazyModule(() => import('#index-client'));

function describeProfile(profile: ServerProfile, now: Date): string {
  const { name, title, rulesDate } = profile;
  const judged = `Judged by the rules of ${title} (profile ${name}`;
  if (profile.policies !== 'refused') return `${judged}, read on ${rulesDate}).`;
  const age = profileAgeDays(profile, now);
  const stale = isFresh(profile, now) ? '' : '; its lists of classifiers, licenses and platforms only cause warnings';
  return `${judged} of ${profile.date}, ${age} days old${stale}; read on ${rulesDate}).`;
}

function failureOf({ files, trouble }: FilesCheck, strict: boolean): RunFailure {
  const stopping = files.flatMap(({ findings }) => findings.filter((finding) => stopsCheck(finding, strict)));
  const [first] = stopping;
  if (first !== undefined) {
    const more =
      stopping.length === 1
        ? ''
        : ` ${stopping.length - 1} more ${stopping.length === 2 ? 'finding stops' : 'findings stop'} the release, too.`;
    return { failure: `${findingSentence(first)}${more}`, failureAbout: first };
  }
  return { failure: trouble };
}

function recordFile(recorder: StageRecorder, file: CheckedFile, strict: boolean, limit: number): void {
  const stopping = file.findings.filter((finding) => stopsCheck(finding, strict));
  const { filename, ms, size, sha256, readme } = file;
  recorder.item({
    kind: 'file',
    subject: filename,
    outcome: stopping.length > 0 ? 'failed' : 'passed',
    message: stopping.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
    ms,
    ...(size === null ? {} : { bytes: size, limit }),
    ...(sha256 === null ? {} : { sha256 }),
  });
  recorder.item({ kind: 'twine', subject: filename, outcome: readme.outcome, message: readme.message, ms: 0 });
  recorder.findings(file.findings);
}

/** Records what can't be known before the upload, so that a passed check isn't mistaken for a promise. */
function recordOpenRules(recorder: StageRecorder, { files, ignored }: FilesCheck): void {
  const open = NOT_JUDGED.filter(({ known }) => known !== 'client');
  recorder.item({
    kind: 'rule',
    subject: 'what only the index knows',
    outcome: 'unknown',
    message: `Not checked here: ${open.map(({ id, title }) => `${id} (${title})`).join(', ')}.`,
    ms: 0,
  });
  for (const item of limitItems(files)) recorder.item(item);
  for (const item of leftOutItems(ignored)) recorder.item(item);
}

/** Begins to compare the files with those of the release before; whatever goes wrong is part of the answer. */
async function compare(
  { compareWith }: TwineCheckInputs,
  { project, version, paths }: BoundFiles,
  host: Host,
): Promise<ReleaseChanges | null> {
  if (compareWith === null) return null;
  const { compareWithPrevious } = await indexClient();
  const { environment, signal, temporaryFolder } = host;
  const release = { simpleUrl: compareWith, project, version, paths, temporaryFolder };
  return await compareWithPrevious(release, { environment, signal });
}

const OUTCOMES = { compared: 'passed', first: 'skipped', unknown: 'unknown' } as const;

/** Characters of a description that pass on to the report of the release: those of all but a few projects. */
const LONGEST_README = 256 * 1024;

/** Records the description as the index shows it: the job that makes the report of the release can't render it again. */
function recordReadme(recorder: StageRecorder, html: string | null): void {
  if (html !== null && html.length <= LONGEST_README) recorder.about({ readme: html });
}

/** Records what has changed, so that it is in the summary of the step and in the record. */
function recordChanges(recorder: StageRecorder, changes: ReleaseChanges | null, host: Host): void {
  if (changes === null) return;
  recorder.about({ comparison: changes });
  const message = changesText(changes);
  recorder.item({ kind: 'check', subject: 'previous release', outcome: OUTCOMES[changes.kind], message, ms: 0 });
  host.info(`Previous release: ${message}.`);
}

/**
 * Checks the distributions of a release: first that they are those of the manifest, then by every rule of the index
 * that applies to a file alone, then by the real `twine check`.
 * @throws ReleaseError for bad input: no file, no usable manifest, an unknown rule
 */
export async function run(inputs: TwineCheckInputs, host: Host): Promise<CheckResult> {
  return await runStage(host, {
    action: 'twine-check',
    stage: 'check',
    async prepare({ recorder }) {
      const ignore = readIgnored(inputs.ignore);
      const bound = await bindFiles(inputs.manifest, inputs.packagesDir, host);
      recorder.about({ project: bound.project, normalizedName: normalizeName(bound.project), version: bound.version });
      return { bound, ignore };
    },
    async work({ bound, ignore }, { recorder }) {
      const profile = PROFILES[inputs.profile];
      const now = new Date();
      host.info(bound.said);
      host.info(describeProfile(profile, now));
      const comparing = compare(inputs, bound, host);
      comparing.catch(() => undefined); // Awaited below, unless the checks end the stage
      const checked = await checkFiles(bound.paths, { profile, twine: inputs.twine, ignore, now }, host);
      for (const sentence of unusedEntries(ignore, checked.ignored)) host.notice(sentence);
      await showFiles(checked.files, inputs.strict, host);
      for (const file of checked.files) recordFile(recorder, file, inputs.strict, profile.maximumFileSize);
      recordOpenRules(recorder, checked);
      recordReadme(recorder, checked.descriptionHtml);
      const changes = await comparing;
      recordChanges(recorder, changes, host);
      const failed = failureOf(checked, inputs.strict);
      const isOpen = checked.files.some(({ verdict }) => verdict === 'unknown');
      return {
        outcome: failed.failure !== null ? 'failed' : isOpen ? 'unknown' : 'passed',
        ...failed,
        rest: {
          findings: checked.files.flatMap(({ findings }) => findings),
          files: checked.files,
          descriptionHtml: checked.descriptionHtml,
          changes,
        },
      };
    },
    unfinished: () => ({ findings: [], files: [], descriptionHtml: null, changes: null }),
  });
}
