import { type RuleId, type Severity, withoutStop } from '#release-model';
import { visibleValue } from '#harmless-text';
import { isScannedSource, type FramingProblem } from '#distributions';
import { severityAt } from '#server-profiles';
import { FILE_SIZE_RULE } from './index-facts.ts';
import { isMissing } from './inspection.ts';
import { rule, type Fault, type Rule, type Subject } from './rule.ts';
import { valuesOf } from './upload-form.ts';
import { distInfoFolder } from './wheel.ts';

const REPACK = 'Build the file again with a current build back-end, and do not repack or edit it';

const FRAMING_RULES = [
  'U75',
  'U76',
  'U77',
  'U78',
  'U79',
  'U80',
  'U81',
  'U83',
  'U84',
  'U85',
  'U86',
  'U87c',
  'U87f',
] as const satisfies readonly RuleId[];

function framingFault(problem: FramingProblem): Fault {
  return {
    message: `${withoutStop(visibleValue(problem.reason))} (at byte ${problem.offset})`,
    remedy: REPACK,
    ...(problem.member === undefined ? {} : { member: problem.member }),
  };
}

const FRAMING_IDS: ReadonlySet<RuleId> = new Set(FRAMING_RULES);

/**
 * Whether PyPI reads a member when it takes the file: the metadata of a wheel with the license files that they name, and what
 * its scanner reads. It doesn't look at the bytes of any other.
 */
function isReadByIndex({ contents, form, distribution }: Subject, path: string): boolean {
  if (distribution?.kind !== 'wheel') return false;
  const folder = distInfoFolder(distribution.filename);
  const licenses = form === null ? [] : valuesOf(form, 'license-file').map((file) => `licenses/${file}`);
  const read = ['METADATA', 'RECORD', 'WHEEL', 'entry_points.txt', ...licenses].map((name) => `${folder}/${name}`);
  const size = contents?.members.find((member) => member.path === path)?.size ?? 0;
  return read.includes(path) || isScannedSource({ path, size });
}

function isSevere(severity: Severity | null): boolean {
  return severity === 'refused' || severity === 'unsafe';
}

/** Rules about the archive as bytes. The walkers of `distributions` find the faults; the rules name them. */
export const ARCHIVE_RULES: readonly Rule[] = [
  ...FRAMING_RULES.map((id) =>
    rule({ id, severity: 'refused', known: 'file' }, ['inspection'], ({ inspection }) =>
      inspection.framing.filter((problem) => problem.id === id).map(framingFault),
    ),
  ),
  FILE_SIZE_RULE,
  rule({ id: 'U82', severity: 'refused', known: 'file' }, ['inspection'], ({ inspection }) =>
    inspection.encrypted.map(({ member, tool }) => ({
      message: `contains a marker of ${tool}; PyPI refuses encrypted code, and files that only mention the marker`,
      remedy: 'Distribute the source, and keep the marker out of tests and documents that end in .py',
      member,
    })),
  ),
  rule(
    {
      id: 'archive-framing',
      severity: 'unsafe',
      known: 'file',
    },
    ['inspection'],
    ({ inspection }) => inspection.framing.filter(({ id }) => !FRAMING_IDS.has(id)).map(framingFault),
  ),
  rule({ id: 'unreadable', severity: 'unsafe', known: 'file' }, ['inspection', 'distribution'], (subject) => {
    const { distribution, inspection } = subject;
    const { unread } = inspection;
    // Where the framing is refused, that says why
    const refusals = inspection.framing.filter(({ id }) => FRAMING_IDS.has(id));
    if (unread === null || refusals.some(({ id }) => isSevere(severityAt(subject.profile, id, 'refused')))) return null;
    if (isMissing(inspection, `${distInfoFolder(distribution.filename)}/METADATA`)) return null;
    return [unread, ...inspection.alsoUnread].map(({ reason, member, state }): Fault => {
      const isRefused = state === 'damaged' && member !== null && isReadByIndex(subject, member);
      return {
        message: `can't be read: ${visibleValue(reason)}`,
        remedy: REPACK,
        severity: isRefused ? 'refused' : 'unsafe',
        ...(member === null ? {} : { member }),
      };
    });
  }),
];
