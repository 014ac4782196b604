import { parse } from 'yaml';
import type { ReleaseTemplate } from './templates.ts';

/** The file in `action-templates/` to add to a workflow made from this template. */
export function onFailureTemplate(template: ReleaseTemplate): string {
  return template === 'single-job' ? 'on-failure-step.yml' : 'on-failure.yml';
}

/** Whether a workflow reports a stopped release in an issue. */
export function hasOnFailure(workflow: string): boolean {
  return /^ +(?:- )?uses: \S+\/actions\/report-failure@/mu.test(workflow);
}

/** What follows a line in a template; the line must exist. */
function after(text: string, line: RegExp): string {
  const found = line.exec(text);
  if (found === null) throw new Error(`a template without ${String(line)}`);
  return text.slice(found.index + found[0].length).trimEnd();
}

function once(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`a template without ${String(what)}`);
  return text.replace(what, () => by);
}

function jobsOf(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, unknown>> };
  return Object.keys(jobs);
}

/** The job for a workflow with these jobs: it waits for all of them, and so gets their results. */
function jobFor(jobs: readonly string[], template: string): string {
  const job = after(template, /^jobs:\n/mu);
  // A called workflow doesn't tell what it built
  const own = jobs.includes('build') ? job : once(job, /^ {10}manifest-sha256: .+\n/mu, '');
  return once(own, /(?<=^ {4}needs:) \[[^\]]*\]/mu, ` [${jobs.join(', ')}]`);
}

/**
 * A workflow with the part that reports a stopped release in an issue: a separate job, or the last step if there is only
 * one job.
 * @param part - the text of {@link onFailureTemplate}
 */
export function withOnFailure(workflow: string, part: string, template: ReleaseTemplate): string {
  if (template !== 'single-job') return `${workflow.trimEnd()}\n\n${jobFor(jobsOf(workflow), part)}\n`;
  const permitted = once(workflow, /(?<=^ {6}contents: write(?: # [^\n]{0,200})?)$/mu, '\n      issues: write');
  return `${permitted.trimEnd()}\n${after(part, /^ {4}steps:\n/mu)}\n`;
}
