import { type FileJudgement, valueOf } from '#pypi-rules';
import { descriptionFormat, KNOWN_FIELDS } from '#python-standards';
import { cut, visibleLine } from '#harmless-text';
import type { Finding, Outcome } from '#release-model';
import { severityAt, type ServerProfile } from '#server-profiles';
import type { TwineAnswer } from './run-twine.ts';

/** The result of twine for one file. */
export interface ReadmeVerdict {
  readonly outcome: Outcome;
  readonly message: string;
  readonly findings: readonly Finding[];
  /** Whether this leaves open what the index says of the file. */
  readonly isOpen: boolean;
}

/** The rules that are judged here, by twine's answer, besides those of `pypi-rules`. */
export const TWINE_RULES: readonly string[] = ['twine'];

const LONGEST_REPORT = 2000;

/** Where the description of a file is, or a line of it, from 1. */
function textPlace({ filename, contents }: FileJudgement, line = 1): Pick<Finding, 'location'> {
  const bodyLine = contents?.metadata.bodyLine ?? null;
  if (contents === null || bodyLine === null) return {};
  return { location: { file: filename, member: contents.metadataPath, line: bodyLine + line - 1 } };
}

/** The first line of the description that a report of docutils names. */
function reportedLine(report: string): number {
  return Number(/\bline (?<line>\d{1,7})\b/u.exec(report)?.groups?.['line'] ?? 1);
}

function finding(filename: string, parts: Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy'>): Finding {
  return { subject: filename, ...parts };
}

/** Whether the description needs a renderer, because it is reST and not empty. `null` when that isn't known. */
export function needsRenderer({ form }: FileJudgement): boolean | null {
  if (form === null) return null;
  const description = valueOf(form, 'description');
  if (description === null || description.trim() === '') return false;
  return descriptionFormat(valueOf(form, 'description-content-type')) === 'text/x-rst';
}

/** What isn't rendered stays unknown; a format that can't fail needs no renderer. */
export function withoutTwine(judgement: FileJudgement, why: string): ReadmeVerdict {
  return needsRenderer(judgement) === false
    ? { outcome: 'skipped', message: why, findings: [], isOpen: false }
    : { outcome: 'unknown', message: `the description was not rendered: ${why}`, findings: [], isOpen: true };
}

function refusesAlready({ findings }: FileJudgement): boolean {
  return findings.some(({ severity }) => severity === 'refused' || severity === 'unsafe');
}

/**
 * Whether twine says no more than that fields are unknown. PyPI ignores those; twine, and whoever uploads with it, doesn't. A
 * field that everybody knows is malformed: given twice, or not in UTF-8.
 */
function saysUnknownFields(message: string): boolean {
  const fields = Array.from(message.matchAll(/unrecognized or malformed field '(?<name>[^']*)'/gu), ({ groups }) =>
    (groups?.['name'] ?? '').toLowerCase(),
  );
  return fields.length > 0 && !fields.some((field) => KNOWN_FIELDS.has(field));
}

function afterError(judgement: FileJudgement, error: NonNullable<TwineAnswer['error']>): ReadmeVerdict {
  const { filename } = judgement;
  const message = `twine check: ${visibleLine(error.message === '' ? error.type : error.message, LONGEST_REPORT)}`;
  const isUnknownField = saysUnknownFields(error.message);
  const isOpen = !isUnknownField || needsRenderer(judgement) !== false;
  const verdict = { outcome: 'failed', message, isOpen } as const;
  // What the rules found already doesn't need a second finding.
  if (refusesAlready(judgement)) return { ...verdict, findings: [] };
  const remedy = 'Build the file again with a current build back-end';
  const severity = isUnknownField ? 'warning' : 'unsafe';
  return { ...verdict, findings: [finding(filename, { rule: 'twine', severity, message, remedy })] };
}

/**
 * Whether twine may have rendered another description than the one that is sent. Old metadata keep it in a field with
 * every line indented; twine keeps the indentation, and publish-index sends the text without it.
 */
export function readsDifferently({ contents }: FileJudgement): boolean {
  return contents !== null && contents.metadata.get('Description') !== null;
}

/** The verdict where the description that is sent renders, though the one that twine reads doesn't. */
export function rendersAsSent({ filename }: FileJudgement): ReadmeVerdict {
  const message =
    'twine reads the Description field with its indentation, which does not render; the text that publish-index sends does';
  const remedy = "Build with a current build back-end, and don't upload this file with twine";
  return {
    outcome: 'passed',
    message,
    findings: [finding(filename, { rule: 'twine', severity: 'warning', message, remedy })],
    isOpen: false,
  };
}

/**
 * Turns twine's answer into a verdict. What it says about missing descriptions and content types is judged by the
 * rules already; the finding of a description that doesn't render is made here.
 */
export function judgeReadme(judgement: FileJudgement, answer: TwineAnswer): ReadmeVerdict {
  if (answer.error !== null) return afterError(judgement, answer.error);
  if (!answer.ok) {
    const declared = judgement.form === null ? null : valueOf(judgement.form, 'description-content-type');
    const report = cut(answer.rendering.trim(), LONGEST_REPORT);
    const message = `the description does not render as reST${report === '' ? '' : `: ${visibleLine(report, LONGEST_REPORT)}`}`;
    const remedy =
      "Fix the README at the lines named; package indexes don't support the directives and roles of Sphinx";
    return {
      outcome: 'failed',
      message: report === '' ? message : `the description does not render as reST:\n${report}`,
      findings: refusesReadme(judgement)
        ? []
        : [
            {
              ...finding(judgement.filename, {
                rule: declared === null ? 'U62' : 'U61',
                severity: 'refused',
                message,
                remedy,
              }),
              ...textPlace(judgement, reportedLine(report)),
            },
          ],
      isOpen: false,
    };
  }
  return { outcome: 'passed', message: answer.warnings.join(' '), findings: [], isOpen: false };
}

/** The verdict for an index: none but PyPI looks at the README, so it leaves nothing open elsewhere and stops nothing. */
export function readmeAt(profile: ServerProfile, verdict: ReadmeVerdict): ReadmeVerdict {
  if (profile.policies === 'refused') return verdict;
  const findings = verdict.findings.flatMap((found): Finding[] => {
    const severity = severityAt(profile, found.rule, found.severity);
    return severity === null ? [] : [{ ...found, severity }];
  });
  return { ...verdict, findings, outcome: verdict.outcome === 'passed' ? 'passed' : 'skipped', isOpen: false };
}

function refusesReadme({ findings }: FileJudgement): boolean {
  return findings.some(({ rule }) => rule === 'U61' || rule === 'U62');
}
