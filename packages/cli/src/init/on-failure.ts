import { parse } from 'yaml';
import type { ReleaseTemplate } from './templates.ts';

/** The file of `action-templates/` that is put into a workflow of this template. */
export function onFailureTemplate(template: ReleaseTemplate): string {
  return template === 'single-job' ? 'on-failure-step.yml' : 'on-failure.yml';
}

/** Whether a workflow tells an issue of a release that stopped. */
export function hasOnFailure(workflow: string): boolean {
  return /^ +(?:- )?uses: \S+\/actions\/report-failure@/mu.test(workflow);
}

/** What stands in a template after a line; it has to be there. */
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

/** The job for a workflow with these jobs: it waits for all of them, and is told what they came to. */
function jobFor(jobs: readonly string[], template: string): string {
  const job = after(template, /^jobs:\n/mu);
  // A called workflow tells nothing of what it built
  const own = jobs.includes('build') ? job : once(job, /^ {10}manifest-sha256: .+\n/mu, '');
  const lines = jobs.map((name) => `            ${name} \${{ needs.${name}.result }}\n`).join('');
  const results = once(own, /(?<=^ {10}results: \|\n)(?: {12}.+\n)+/mu, lines);
  return once(results, /(?<=^ {4}needs:) \[[^\]]*\]/mu, ` [${jobs.join(', ')}]`);
}

/**
 * A workflow with what tells an issue of a release that stopped: a job of its own, or, where there is one job, its last
 * step.
 * @param part - {@link onFailureTemplate} as text
 */
export function withOnFailure(workflow: string, part: string, template: ReleaseTemplate): string {
  if (template !== 'single-job') return `${workflow.trimEnd()}\n\n${jobFor(jobsOf(workflow), part)}\n`;
  const permitted = once(workflow, /(?<=^ {6}contents: write(?: # [^\n]{0,200})?)$/mu, '\n      issues: write');
  return `${permitted.trimEnd()}\n${after(part, /^ {4}steps:\n/mu)}\n`;
}
