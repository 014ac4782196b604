import type { RuleId } from './rules/index.ts';
import { withoutStop } from './text-ends.ts';

/** `refused`: the index will refuse it. `unsafe`: we do. `warning` and `advice` don't stop a release by themselves. */
export type Severity = 'refused' | 'unsafe' | 'warning' | 'advice';

export const SEVERITIES = ['refused', 'unsafe', 'warning', 'advice'] as const satisfies readonly Severity[];

/** A line of a file of the project. */
export interface SourcePlace {
  /** Relative to the project, or to the repository. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
}

/** Where a finding is: a file, a member of an archive, and a line of either (from 1). */
export interface FindingLocation extends SourcePlace {
  readonly member?: string;
  /** Of a value in an archive: the file of the project that it comes from. */
  readonly from?: SourcePlace;
}

/**
 * A finding as a receipt has it: another release of this suite may have written it, with a rule that this one lacks.
 */
export interface RecordedFinding {
  /** Stable id of the rule: `P09`, `U33`, `tag-version`, … */
  readonly rule: string;
  readonly severity: Severity;
  /** What is judged: a file, a field, an input. */
  readonly subject: string;
  /** What is wrong, without a closing full stop. */
  readonly message: string;
  /** What to do, without a closing full stop. */
  readonly remedy: string;
  readonly location?: FindingLocation;
}

/** One judgement about a project or a distribution, by a rule that docs/rules.md explains. */
export interface Finding extends RecordedFinding {
  readonly rule: RuleId;
}

function spot({ file, line }: SourcePlace): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}

/** A place for people: `pyproject.toml:3`, `a-1.0-py3-none-any.whl (a/b.py:4)`, `… (a-1.0.dist-info/METADATA:9, from pyproject.toml:7)`. */
export function placeText({ file, line, member, from }: FindingLocation): string {
  const inside = [
    ...(member === undefined ? [] : [spot({ file: member, ...(line === undefined ? {} : { line }) })]),
    ...(from === undefined ? [] : [`from ${spot(from)}`]),
  ].join(', ');
  const outside = member === undefined ? spot({ file, ...(line === undefined ? {} : { line }) }) : file;
  return inside === '' ? outside : `${outside} (${inside})`;
}

/**
 * What something is about, with its place: `pyproject.toml:3 [project] name`, `import demo.x (src/demo/x.py:4)`.
 * @param said - what is said of it; a place in it isn't told again
 */
export function placedSubject(subject: string, location: FindingLocation | undefined, said = ''): string {
  if (location === undefined) return subject;
  const { file, line, member, from } = location;
  const place = placeText(location);
  const known = `${subject} ${said}`;
  const isSpotTold =
    member === undefined && (known.includes(`${file} line ${String(line)}`) || known.includes(spot(location)));
  if (known.includes(place) || isSpotTold) return subject;
  if (place.endsWith(`/${subject}`)) return place;
  if (subject === file || subject.startsWith(`${file} `)) {
    const isMemberTold = member !== undefined && line === undefined && from === undefined && known.includes(member);
    return isMemberTold ? subject : `${place}${subject.slice(file.length)}`;
  }
  return `${subject} (${place})`;
}

/** `<subject with its place>: <message>. <remedy>.`, the form of every sentence of ours. */
export function findingSentence({ subject, message, remedy, location }: RecordedFinding): string {
  return `${placedSubject(subject, location, message)}: ${withoutStop(message)}. ${withoutStop(remedy)}.`;
}

/** Whether the finding stops a stage. `strict` makes warnings stop too; advice never does. */
export function isStopping(finding: RecordedFinding, strict: boolean): boolean {
  return finding.severity === 'refused' || finding.severity === 'unsafe' || (strict && finding.severity === 'warning');
}
