import { largestMembers, type UploadForm } from '#distributions';
import { visibleValue } from '#harmless-text';
import { type Distribution, type Finding, largest, type RuleId, smallest } from '#release-model';
import type { ServerProfile } from '#server-profiles';
import type { IndexFacts } from './indexed-project.ts';
import { findingOf, rule, type Fault, type Rule, type Subject } from './rule.ts';
import { valueOf } from './upload-form.ts';

const DAY = 86_400_000;

function isPublished(facts: IndexFacts, filename: string, sha256: string): boolean {
  return facts.files.some((file) => file.filename === filename && file.sha256 === sha256);
}

function isSdistName(filename: string): boolean {
  return filename.endsWith('.tar.gz') || filename.endsWith('.zip');
}

/**
 * Rules about limits that an index may have raised for a project. Where nothing shows that it did, whether it takes the file
 * is unknown: they warn, and don't stop a release.
 */
export const LIMIT_RULES = ['U68', 'U69'] as const satisfies readonly RuleId[];

/** A project with a larger file on the index was granted a higher limit. */
export const FILE_SIZE_RULE: Rule = rule(
  { id: 'U68', severity: 'warning', known: 'file' },
  ['distribution'],
  ({ distribution: { size }, contents, indexFacts, profile }) => {
    const granted = largest([0, ...(indexFacts?.files ?? []).map((file) => file.size ?? 0)]);
    return size > Math.max(profile.maximumFileSize, granted)
      ? {
          message: `has ${size} bytes; PyPI accepts ${profile.maximumFileSize} unless it granted the project a higher limit, and nothing here shows that it did${largestMembers(contents?.members ?? [])}`,
          remedy:
            'Make it smaller, or ask for a higher limit (https://pypi.org/help/#file-size-limit); once you have one, ignore this rule',
        }
      : null;
  },
);

/** Rules that need data from the index. A file that the index already has, byte for byte, breaks none of them. */
export const INDEX_RULES: readonly Rule[] = [
  rule({ id: 'U59', severity: 'refused', known: 'index' }, ['indexFacts'], ({ indexFacts }) =>
    indexFacts.projectStatus === 'archived' || indexFacts.projectStatus === 'quarantined'
      ? {
          message: `the project is ${indexFacts.projectStatus} on the index`,
          remedy: "Change the project's state on the website of the index",
        }
      : null,
  ),
  rule(
    { id: 'U69', severity: 'warning', known: 'index' },
    ['indexFacts', 'distribution'],
    ({ indexFacts, distribution, profile }) => {
      const total = indexFacts.files.reduce((sum, file) => sum + (file.size ?? 0), distribution.size);
      return total > profile.maximumProjectSize && !isPublished(indexFacts, distribution.filename, distribution.sha256)
        ? {
            message: `the project would have ${total} bytes on the index; ${profile.maximumProjectSize} are allowed unless PyPI granted a higher limit`,
            remedy: 'Delete old releases, or ask for a higher limit: https://pypi.org/help/#project-size-limit',
          }
        : null;
    },
  ),
  rule(
    { id: 'U71', severity: 'refused', known: 'index' },
    ['indexFacts', 'distribution'],
    ({ indexFacts, distribution: { filename, sha256 } }) =>
      indexFacts.files.flatMap((file): Fault[] => {
        const sameName = file.filename === filename;
        const sameBytes = file.sha256 === sha256;
        if (sameName && !sameBytes && file.sha256 !== null) {
          return [
            {
              message: `the index already has this file name with other contents (sha256 ${file.sha256}, ours ${sha256})`,
              remedy: 'Raise the version and build again',
            },
          ];
        }
        return !sameName && sameBytes
          ? [
              {
                scope: 'policy',
                message: `the index already has the same contents under the name ${visibleValue(file.filename)}`,
                remedy: 'Raise the version and build again',
              },
            ]
          : [];
      }),
  ),
  rule(
    { id: 'U73', severity: 'refused', known: 'index' },
    ['indexFacts', 'distribution'],
    ({ indexFacts, distribution, profile, now }) => {
      const times = indexFacts.releaseFiles.flatMap(({ uploadTime }) =>
        uploadTime === null ? [] : [Date.parse(uploadTime)],
      );
      const age = (now.getTime() - smallest(times)) / DAY;
      return times.length > 0 &&
        age > profile.releaseAgeDays &&
        !isPublished(indexFacts, distribution.filename, distribution.sha256)
        ? {
            message: `the release is ${Math.floor(age)} days old; after ${profile.releaseAgeDays} days, PyPI accepts no new files for it`,
            remedy: 'Raise the version and build again',
          }
        : null;
    },
  ),
  rule(
    { id: 'U74', severity: 'refused', known: 'index' },
    ['indexFacts', 'distribution'],
    ({ indexFacts, distribution }) => {
      const other = indexFacts.releaseFiles.find(
        ({ filename }) => isSdistName(filename) && filename !== distribution.filename,
      );
      return distribution.kind === 'sdist' && other !== undefined
        ? {
            message: `the release has the sdist ${visibleValue(other.filename)}; only one is allowed`,
            remedy: 'Leave the sdist out, or raise the version',
          }
        : null;
    },
  ),
];

/** Without data from the index, this rule only warns: projects that are older than the rule keep their names. */
export const STDLIB_NAME_RULE: Rule = rule(
  { id: 'U54', severity: 'refused', known: 'metadata' },
  ['form'],
  ({ form, indexFacts, profile }) => {
    const name = valueOf(form, 'name');
    if (name === null || indexFacts?.projectExists === true) return null;
    if (!profile.stdlibNames.has(name.toLowerCase().replace(/[-_.]+/gu, '-'))) return null;
    return {
      message: `${visibleValue(name)} is a module of the standard library, so a new project can't use this name`,
      remedy: 'Choose another project name, unless the project is already on the index',
      severity: indexFacts === null ? 'warning' : 'refused',
    };
  },
);

/**
 * Judges one file by the rules that need data from the index, and by no other: what the index would refuse because of
 * what it already has. Rules: U54, U59, U68, U69, U71, U73, U74.
 * @param form - the form exactly as it will be sent
 * @param now - by the index's own clock, if that is known
 * @returns findings, in the order of the rules
 */
export function judgeIndexFacts(
  distribution: Distribution,
  form: UploadForm,
  profile: ServerProfile,
  { now, indexFacts }: { readonly now: Date; readonly indexFacts: IndexFacts },
): readonly Finding[] {
  const subject: Subject = {
    filename: distribution.filename,
    kind: distribution.kind,
    distribution,
    contents: null,
    form,
    inspection: null,
    indexFacts,
    profile,
    now,
    confirmed: new Set(),
  };
  return [...INDEX_RULES, STDLIB_NAME_RULE, FILE_SIZE_RULE].flatMap((judged) =>
    (judged.judge(subject) ?? []).flatMap((fault) => findingOf(judged, fault, subject) ?? []),
  );
}
