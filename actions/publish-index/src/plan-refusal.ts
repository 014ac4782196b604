import { visibleValue } from '#harmless-text';
import { conflictOf, conflictWords, isSourceArchive, type ProjectFile } from '#index-client';
import { placedSubject, ReleaseError, type Distribution, type Finding, type PlannedFile } from '#release-model';
import type { PublishIndexInputs } from './inputs.ts';

/** What a plan is judged by. */
export interface PlanFacts {
  /** How to call the index. */
  readonly title: string;
  readonly existing: PublishIndexInputs['existing'];
  readonly project: string;
  readonly version: string;
  /** The version to propose. */
  readonly nextVersion: string;
  readonly planned: readonly PlannedFile[];
  readonly distributions: readonly Pick<Distribution, 'filename' | 'kind' | 'sha256'>[];
  /** The files of this version that the index has. */
  readonly onIndex: readonly ProjectFile[];
  /** How to get the bytes back that the index has instead of ours; `undefined`: restoring is all that helps. */
  readonly takeBack?: string | undefined;
  /** What the new files break of the rules of the index. */
  readonly findings: readonly Finding[];
}

/** Why nothing is sent: one sentence, and the individual findings in addition to `PlanFacts.findings`. */
export interface PlanRefusal {
  readonly error: ReleaseError;
  readonly findings: readonly Finding[];
}

/** More names than this make a sentence unreadable. */
const NAMES_IN_A_SENTENCE = 5;

/** Names come from a server: each on one line, and not all of them. */
function listed(names: readonly string[]): string {
  const tidy = names.map((name) => visibleValue(name));
  const more = tidy.length - NAMES_IN_A_SENTENCE;
  return more > 0
    ? `${tidy.slice(0, NAMES_IN_A_SENTENCE).join(', ')} and ${more} more`
    : tidy.join(', ').replace(/, (?=[^,]*$)/u, ' and ');
}

/** A file that the manifest doesn't have, with what distinguishes it from ours. */
function foreignWords({ filename, sha256, yanked }: ProjectFile, facts: PlanFacts): string {
  const twin = sha256 === null ? undefined : facts.distributions.find((own) => own.sha256 === sha256);
  const notes = [
    ...(twin === undefined ? [] : [`the bytes of ${twin.filename}`]),
    ...(twin === undefined && sha256 !== null ? [`sha256 ${sha256}`] : []),
    ...(yanked ? ['yanked'] : []),
  ];
  return notes.length === 0 ? filename : `${filename} (${notes.join(', ')})`;
}

/**
 * Why a plan isn't carried out: the index must be able to end up with exactly the manifest's files, and nothing
 * on it is ever removed. So a file of this version that the manifest doesn't have also stops a release whose
 * own files are all present: they belong to another manifest's release.
 * @returns `null` when the plan can be carried out
 */
export function refusalOf(facts: PlanFacts): PlanRefusal | null {
  return refusedByIndexState(facts) ?? mixedRelease(facts) ?? unwantedFiles(facts) ?? refusedByRule(facts);
}

/** An archived or quarantined project accepts nothing, whatever the version. */
function refusedByIndexState({ title, project, findings }: PlanFacts): PlanRefusal | null {
  const state = findings.find(({ rule }) => rule === 'U59');
  if (state === undefined) return null;
  const problem = `accepts no files for ${project}: ${state.message}; nothing was sent`;
  return { error: new ReleaseError({ subject: title, problem, remedy: state.remedy }), findings: [] };
}

/**
 * Different bytes under our names, and files that aren't ours.
 * @returns `null` when there are none
 */
export function mixedRelease(facts: PlanFacts): PlanRefusal | null {
  const { title, version, nextVersion, planned, distributions, onIndex } = facts;
  const own = new Set(distributions.map(({ filename }) => filename));
  const foreign = onIndex.filter(({ filename }) => !own.has(filename));
  const conflict = conflictOf(planned, title, nextVersion, facts.takeBack);
  if (foreign.length === 0 && conflict === null) return null;

  const findings = [
    ...planned.flatMap(({ filename, state, sha256, indexSha256 }): Finding[] =>
      state === 'conflict'
        ? [
            {
              rule: 'U71',
              severity: 'refused',
              subject: filename,
              message: `${title} has different bytes under this name (sha256 ${indexSha256 ?? 'unknown'}, ours ${sha256})`,
              remedy: `Release as version ${nextVersion}`,
            },
          ]
        : [],
    ),
    ...foreign.map((file): Finding => ({
      rule: 'foreign-file',
      severity: 'unsafe',
      subject: listed([file.filename]),
      message: `${title} has this file of version ${version}, which isn't in the manifest`,
      remedy: `Release as version ${nextVersion}, or use the manifest that contains it`,
    })),
  ];
  if (foreign.length === 0 && conflict !== null) return { error: conflict, findings };

  const words = conflictWords(planned);
  const secondSdist = distributions.some(({ kind }) => kind === 'sdist')
    ? foreign.filter(({ filename }) => isSourceArchive(filename))
    : [];
  const strangers = `has ${listed(foreign.map((file) => foreignWords(file, facts)))} of version ${version}, which the manifest doesn't contain`;
  const problem = [
    ...(words === null ? [] : [words]),
    words === null ? strangers : `and ${strangers}`,
    ...(secondSdist.length === 0 ? [] : ['a release can have only one sdist']),
    'nothing was sent',
  ].join('; ');
  const remedy =
    words === null
      ? `Release as version ${nextVersion}, or use the manifest that contains every file of version ${version}`
      : `Version ${version} can't be reused there: release as version ${nextVersion}`;
  return { error: new ReleaseError({ subject: title, problem, remedy }), findings };
}

/** Files that already exist where none may, and yanked files. */
function unwantedFiles(facts: PlanFacts): PlanRefusal | null {
  const { title, existing, version, nextVersion, planned, onIndex } = facts;
  const identical = planned.filter(({ state }) => state === 'identical').map(({ filename }) => filename);
  if (existing === 'fail' && identical.length > 0) {
    const error = new ReleaseError({
      subject: title,
      problem: `already has ${identical.join(', ')}, and existing is fail; nothing was sent`,
      remedy: `Set existing to skip-identical, or release as version ${nextVersion}`,
    });
    return { error, findings: [] };
  }
  const yanked = onIndex.filter((file) => file.yanked);
  if (yanked.length === 0 || identical.length === planned.length) return null;
  const reason = yanked.find(({ yankedReason }) => yankedReason !== null)?.yankedReason ?? null;
  const why = reason === null ? '' : ` (${listed([reason])})`;
  const names = listed(yanked.map(({ filename }) => filename));
  const finding: Finding = {
    rule: 'yanked-release',
    severity: 'unsafe',
    subject: names,
    message: `${title} has yanked this file of version ${version}${why}, so installers would skip the whole release`,
    remedy: `Un-yank it on the index's website, or release as version ${nextVersion}`,
  };
  const error = new ReleaseError({
    subject: title,
    problem: `has version ${version} with ${names} yanked${why}, so installers skip it; nothing was sent`,
    remedy: `Un-yank it on the index's website and run again, or release as version ${nextVersion}`,
  });
  return { error, findings: [finding] };
}

/** A new version fixes these; the others have their own remedy. */
const CURED_BY_VERSION: ReadonlySet<string> = new Set(['U71', 'U73', 'U74']);

/** The first rule that stops the release, with every file that breaks it. */
function refusedByRule({ title, nextVersion, findings }: PlanFacts): PlanRefusal | null {
  const [first] = findings;
  if (first === undefined) return null;
  const same = findings.filter(({ rule }) => rule === first.rule);
  const names = listed(same.map(({ subject, location, message }) => placedSubject(subject, location, message)));
  return {
    error: new ReleaseError({
      subject: title,
      // What no index looks at, and what nobody could install from it
      problem: `${first.severity === 'refused' ? 'would refuse' : 'must not get'} ${names}: ${first.message}; nothing was sent`,
      remedy: CURED_BY_VERSION.has(first.rule) ? `Release as version ${nextVersion}` : first.remedy,
    }),
    findings: [],
  };
}
