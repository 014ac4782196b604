import {
  type Finding,
  findingAnnotation,
  type Host,
  isStopping,
  placedSubject,
  ReleaseError,
  type RuleId,
  withoutStop,
} from '#release-model';
import { describeChanges } from './build-source.ts';
import type { BuildDistsInputs } from './inputs.ts';
import type { Product } from './judge-products.ts';
import type { Preparation } from './prepare-build.ts';
import { unknownConfiguration } from './verification.ts';

/** Findings about the build as a whole rather than about one product. */
export function judgeCircumstances(
  inputs: BuildDistsInputs,
  preparation: Preparation,
  wheels: readonly Product[],
): readonly Finding[] {
  const findings: Finding[] = [...preparation.history];
  const { formats, taken } = preparation;
  const hasSdist = formats.includes('sdist') || taken.some(({ distribution }) => distribution.kind === 'sdist');
  if (inputs.wheelFrom === 'tree' && formats.includes('wheel') && hasSdist) {
    findings.push({
      rule: 'wheel-from-tree',
      severity: 'warning',
      subject: 'wheel-from',
      message: "the wheel wasn't built from the sdist, so the sdist may be incomplete",
      remedy: 'Set wheel-from to sdist',
    });
  }
  const { changes } = preparation.source;
  if (changes.length > 0) {
    findings.push({
      rule: 'uncommitted',
      severity: 'warning',
      subject: 'project-dir',
      message: `has uncommitted changes, so the built files match no commit: ${describeChanges(changes)}`,
      remedy: 'Commit them, or exclude them with .gitignore',
    });
  }
  if (wheels.length > 0) {
    for (const what of unknownConfiguration(wheels, preparation.config)) {
      findings.push({
        rule: 'unknown-configuration',
        severity: 'unsafe',
        subject: '[tool.repo-agent-actions]',
        message: `names the ${what}, which the wheel doesn't have`,
        remedy: 'Fix the name, or add it to [project]',
      });
    }
  }
  return findings;
}

/** What can wait: each is wrong by itself, and often only follows from something that is missing. */
const LIGHT: ReadonlySet<RuleId> = new Set(['py-typed', 'license-missing', 'W005', 'build-size', 'missing-data']);

/** Findings in their order, but what makes the files useless before what can wait. */
export function heaviestFirst(findings: readonly Finding[]): readonly Finding[] {
  const isLight = ({ rule }: Finding): boolean => LIGHT.has(rule);
  return [...findings.filter((one) => !isLight(one)), ...findings.filter(isLight)];
}

/** @throws ReleaseError when a finding stops the stage */
export function stopOn(findings: readonly Finding[]): void {
  const stopping = findings.filter((finding) => isStopping(finding, false));
  const [first] = stopping;
  if (first === undefined) return;
  const more =
    stopping.length === 1
      ? ''
      : `. ${stopping.length - 1} more ${stopping.length === 2 ? 'finding stops' : 'findings stop'} the release, too.`;
  const { subject, message, remedy, location } = first;
  throw new ReleaseError({
    subject: placedSubject(subject, location, message),
    problem: message,
    remedy: `${withoutStop(remedy)}${more}`,
  });
}

/** Reports every finding at the level of its severity. */
export function tellFindings(findings: readonly Finding[], host: Host): void {
  for (const finding of findings) {
    const say =
      finding.severity === 'refused' || finding.severity === 'unsafe'
        ? host.error
        : finding.severity === 'warning'
          ? host.warning
          : host.notice;
    say(findingAnnotation(finding, host.environment));
  }
}
