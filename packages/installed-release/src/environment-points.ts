import { countText, type ReceiptItem } from '#release-model';
import type { InstalledRelease } from './installed-release.ts';
import { requirementProblems, type Installed } from './requirement-problems.ts';

/** Lines of one item. */
const SHOWN = 10;

function joined(lines: readonly string[]): string {
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('\n');
}

/** Whether everything that is installed fits together by its own metadata, as pip judges it. */
export function requirementsItem(installed: Installed): ReceiptItem {
  const facts = { kind: 'install', subject: 'requirements', ms: 0 } as const;
  const problems = requirementProblems(installed);
  const count = countText(installed.distributions.length, 'distribution');
  if (problems.length === 0) return { ...facts, outcome: 'passed', message: `those of ${count} are met` };
  return {
    ...facts,
    outcome: 'failed',
    message: joined(problems.map(({ problem, remedy }) => `${problem}. ${remedy}.`)),
  };
}

/** Whether the files of the release are as its RECORD says, and belong to it alone. */
export function recordItem({ files }: InstalledRelease): ReceiptItem {
  const facts = { kind: 'install', subject: 'files', ms: 0 } as const;
  if (files.problems.length === 0)
    return { ...facts, outcome: 'passed', message: `${countText(files.paths.length, 'file')} as RECORD lists them` };
  const lines = files.problems.map(({ path, problem }) => `${path} ${problem}.`);
  return {
    ...facts,
    outcome: 'failed',
    message: `${joined(lines)}\nBuild the wheel again with a current back-end, and give each file to one distribution only.`,
  };
}
