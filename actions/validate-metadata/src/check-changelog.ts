import { visibleValue } from '#harmless-text';
import { type Finding, type ProjectConfig, ReleaseError, type RuleId } from '#release-model';
import { changelogSections, type ChangelogSection, sectionFor } from './changelog-sections.ts';
import { checked, notJudged, type CheckedPoint } from './check-context.ts';
import type { ProjectSource } from '#project-tree';

/** What a project's changelog says about one version. */
export interface ReadChangelog {
  /** Relative to the project; `null` when there is none. */
  readonly file: string | null;
  /** Without its heading; `null` when there is none, or the version is unknown. */
  readonly section: string | null;
  /** Of that section; `null` when there is none. */
  readonly heading: Pick<ChangelogSection, 'title' | 'line'> | null;
  /** The versions that have a section, in the order of the file. */
  readonly versions: readonly string[];
}

const USUAL =
  /^(?:docs?\/)?(?:source\/|src\/)?(?:changelog|changes|history|news|releases|release[-_]notes)(?:\.(?:md|rst|txt|markdown))?$/iu;

function findFile(source: ProjectSource, named: string | null): string | null {
  if (named === null) {
    const candidates = source.files.filter((file) => USUAL.test(file));
    return candidates.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0] ?? null;
  }
  const file = named.replace(/^\.\//u, '');
  if (source.has(file)) return file;
  throw new ReleaseError({
    subject: 'changelog',
    problem: `${source.show(file)} doesn't exist`,
    remedy: 'Set it to a file of the project, or leave it empty if the changelog has a common name',
  });
}

/**
 * Reads the changelog of a project.
 * @param named - the path that the input gives; `null`: that of the configuration, else a common name
 * @param version - `null` when it isn't known before the build
 * @throws ReleaseError when the named file doesn't exist
 */
export async function readChangelog(
  source: ProjectSource,
  named: string | null,
  config: ProjectConfig,
  version: string | null,
): Promise<ReadChangelog> {
  const file = findFile(source, named ?? config.changelog ?? null);
  const text = file === null ? null : await source.readText(file);
  const sections = text === null ? [] : changelogSections(text);
  const section = version === null ? null : sectionFor(sections, version);
  return { file, section: section?.text ?? null, heading: section, versions: sections.map((one) => one.version) };
}

/** What stands for a date that nobody has filled in: patterns of dates, with letters or marks, and words. */
const PLACEHOLDERS = [
  /\bY{4}[-/.]M{1,2}[-/.]D{1,2}\b|\bD{1,2}[-/.]M{1,2}[-/.]Y{2,4}\b|\bM{1,2}[-/.]D{1,2}[-/.]Y{2,4}\b/iu,
  /(?<![\w?])(?:[X?]{4}[-/.][X?]{2}[-/.][X?]{2}|(?:19|20)\d\d[-/.](?:[X?]{2}|MM)(?:[-/.](?:[X?]{2}|DD))?)(?![\w?])/iu,
  /\b(?:un-?released|not (?:yet )?released|in (?:development|progress)|coming soon|to be (?:announced|determined|released)|tb[ad]|wip|todo|(?:release )?date)\b/iu,
  /[<{[](?:the )?(?:release )?(?:date|today)[>}\]]/iu,
];

/** A date of the calendar, in the order of ISO 8601. */
const DATE = /(?<!\d)(?<year>(?:19|20)\d\d)[-/.](?<month>\d\d)[-/.](?<day>\d\d)(?!\d)/u;

/** Where it is tomorrow already, by the time zone that is furthest ahead. Milliseconds. */
const AHEAD = 14 * 3_600_000;

/** What is wrong with the date of a heading: no calendar has it (`2026-02-30`), or it is yet to come. */
function wrongDate(title: string, now: Date): string | undefined {
  const { 0: text = '', groups } = DATE.exec(title) ?? {};
  if (groups === undefined) return undefined;
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(groups[part]));
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return `still says ${text}`;
  return date.getTime() > now.getTime() + AHEAD ? `says ${text}, which is yet to come` : undefined;
}

/** The heading of a version that is released has its date. */
function judgeHeading(heading: ReadChangelog['heading'], subject: string, now: Date): readonly Finding[] {
  if (heading === null) return [];
  const { title } = heading;
  const left = PLACEHOLDERS.map((one) => one.exec(title)?.[0]).find((one) => one !== undefined);
  const wrong = left === undefined ? wrongDate(title, now) : `still says ${visibleValue(left)}`;
  if (wrong === undefined) return [];
  const message = `the heading of this version ${wrong}`;
  const location = { file: subject, line: heading.line };
  return [
    { rule: 'changelog-date', severity: 'advice', subject, message, remedy: 'Write the date of the release', location },
  ];
}

/** Checks that the changelog has a section for the version, with a date that is not yet to come. */
export function checkChangelog(
  changelog: ReadChangelog,
  version: string | null,
  source: ProjectSource,
  now: Date,
): CheckedPoint {
  const finding = (
    rule: RuleId,
    severity: Finding['severity'],
    subject: string,
    message: string,
    remedy: string,
  ): CheckedPoint => ({
    ...notJudged(
      'changelog',
      severity === 'advice' ? 'not-configured' : 'unknown',
      severity === 'advice' ? message : `${subject} ${message}`,
    ),
    findings: [{ rule, severity, subject, message, remedy }],
  });
  const { file, section, heading, versions } = changelog;
  if (file === null) {
    return finding(
      'changelog-missing',
      'advice',
      source.show('CHANGELOG.md'),
      'the project has no changelog',
      'Add one: its section for a version becomes the release notes',
    );
  }
  if (version === null)
    return notJudged(
      'changelog',
      'unknown',
      "not checked: the version isn't known before the build",
      `Look whether ${source.show(file)} describes this version`,
    );
  const subject = source.show(file);
  if (section === null) {
    const newest = versions[0] === undefined ? '' : `; its first section is for ${versions[0]}`;
    return finding(
      'changelog-section',
      'warning',
      subject,
      `has no section for ${version}${newest}`,
      `Add a heading such as ## [${version}], and list what changed`,
    );
  }
  if (section === '') {
    return finding('changelog-section', 'warning', subject, `has an empty section for ${version}`, 'List what changed');
  }
  return checked('changelog', judgeHeading(heading, subject, now), `${file} has a section for ${version}`);
}
