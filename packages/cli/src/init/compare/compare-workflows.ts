import { LineCounter, parseDocument, type Document } from 'yaml';
import { readSuiteUse, readWorkflow, tableOf, textOf, type WorkflowTable } from '#installed-workflows';
import { compareJob, judgeOwnJob } from './compare-jobs.ts';
import { compareVariables } from './compare-steps.ts';
import { changed, isSame, shown, type Difference, type WorkflowPath } from './difference.ts';
import { isHarmless } from './harmless-value.ts';
import { declaredInputs } from './own-inputs.ts';

/** A difference with its place in the installed file. */
export interface PlacedDifference {
  /** From 1. */
  readonly line: number;
  /** For a person, without a full stop. */
  readonly message: string;
}

/** Events with which code of strangers would run beside secrets, or that this version can't judge. */
const SAFE_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'schedule',
  'workflow_dispatch',
  'release',
  'create',
]);

function eventsOf(on: unknown): WorkflowTable {
  const names = Array.isArray(on) ? on.map(textOf) : typeof on === 'string' ? [on] : null;
  return names === null ? tableOf(on) : Object.fromEntries(names.map((name) => [name, null]));
}

/** When it runs is the project's to choose; what a person can say when starting it by hand is not. */
function compareEvents(installed: unknown, wanted: unknown): readonly Difference[] {
  const [own, ours] = [eventsOf(installed), eventsOf(wanted)];
  const strange = Object.keys(own).filter((name) => !SAFE_EVENTS.has(name) && !(name in ours));
  const inputs = Object.keys(tableOf(tableOf(ours['workflow_dispatch'])['inputs']));
  const there = tableOf(tableOf(own['workflow_dispatch'])['inputs']);
  const lacking = inputs.filter((name) => !(name in there));
  return [
    ...strange.map((name) => ({
      path: ['on', name],
      what: `starts for ${shown(name)}, which could bring code of others`,
    })),
    ...lacking.map((name) => ({ path: ['on'], what: `workflow_dispatch lacks the input ${name}` })),
  ];
}

const FREE_OF_WORKFLOW: ReadonlySet<string> = new Set(['name', 'run-name', 'on', 'env', 'jobs']);

function secretsIn(wanted: WorkflowTable): ReadonlySet<string> {
  const names = JSON.stringify(wanted).matchAll(/secrets\.(?<name>\w+)/gu);
  return new Set([...names].map(({ groups }) => groups?.['name'] ?? ''));
}

function usesOf(workflow: WorkflowTable): ReadonlySet<string> {
  const jobs = Object.values(tableOf(workflow['jobs'])).map(tableOf);
  const parts = jobs.flatMap((job) => [job, ...(Array.isArray(job['steps']) ? job['steps'].map(tableOf) : [])]);
  return new Set(parts.flatMap(({ uses }) => readSuiteUse(textOf(uses))?.what ?? []));
}

/** The line of the innermost thing on a path that the file has. */
function lineOf(document: Document, lines: LineCounter, path: WorkflowPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const items = (parent as { readonly items?: readonly unknown[] } | null | undefined)?.items ?? [];
    const last = path[length - 1];
    for (const [at, item] of items.entries()) {
      const { key, range } = item as { readonly key?: Node; readonly range?: Range };
      if (key === undefined ? at !== last : key.value !== last) continue;
      const [offset] = key?.range ?? range ?? [];
      if (offset !== undefined) return lines.linePos(offset).line;
    }
  }
  return 1;
}

type Range = readonly [start: number, ...rest: readonly number[]];

interface Node {
  readonly value?: unknown;
  readonly range?: Range;
}

/** The folder of the package that a job releases by a call; `null`: it releases none, or doesn't say. */
function calledFor(job: unknown): string | null {
  const { uses, with: given } = tableOf(job);
  if (readSuiteUse(textOf(uses))?.what !== 'workflow') return null;
  return textOf(tableOf(given)['project-dir']) || null;
}

/**
 * Under which names the jobs of this version are installed: the heads of the templates let people choose that of a job that
 * releases one of several packages, whose folder tells which it is.
 */
function installedNames(own: WorkflowTable, ours: WorkflowTable): ReadonlyMap<string, string> {
  const renamed = Object.entries(ours).flatMap(([name, job]): readonly (readonly [string, string])[] => {
    const folder = name in own ? null : calledFor(job);
    if (folder === null) return [];
    const [found, ...more] = Object.keys(own).filter((other) => !(other in ours) && calledFor(own[other]) === folder);
    return found === undefined || more.length > 0 ? [] : [[name, found]];
  });
  return new Map(renamed);
}

/** A job that needs others, by the names under which those are installed. */
function withNeeds(job: WorkflowTable, names: ReadonlyMap<string, string>): WorkflowTable {
  const { needs } = job;
  if (!Array.isArray(needs)) return job;
  return { ...job, needs: needs.map((one) => names.get(textOf(one)) ?? textOf(one)) };
}

/**
 * Compares an installed workflow with the one of this version by what it does: comments, the form of the YAML, and what
 * the project may choose don't count. Its settings, inputs that it adds, runners, triggers, steps where no token is, and
 * jobs of its own are the project's.
 * @param suiteFolder - the clone of the suite, which says which inputs there are; absolute
 * @returns what differs, in the order of the installed file
 */
export async function compareWorkflows(
  installed: string,
  wanted: string,
  suiteFolder: string,
): Promise<readonly PlacedDifference[]> {
  const own = readWorkflow(installed);
  const ours = readWorkflow(wanted) ?? {};
  if (own === null) return [{ line: 1, message: 'is not valid YAML' }];
  const declared = await declaredInputs(usesOf(ours), suiteFolder);
  const secrets = secretsIn(ours);
  const [jobs, ourJobs] = [tableOf(own['jobs']), tableOf(ours['jobs'])];
  const names = installedNames(jobs, ourJobs);
  const known = new Set(names.values());
  const top = Object.keys({ ...ours, ...own }).filter((name) => !FREE_OF_WORKFLOW.has(name));
  const differences: readonly Difference[] = [
    ...top.flatMap((name): readonly Difference[] => {
      if (isSame(own[name], ours[name])) return [];
      if (!(name in own)) return [{ path: [], what: `lacks ${name}: ${shown(ours[name])}` }];
      return [
        { path: [name], what: name in ours ? changed(name, shown(own[name]), shown(ours[name])) : `has ${name}` },
      ];
    }),
    ...['name', 'run-name'].flatMap((name): readonly Difference[] =>
      isHarmless(own[name]) || isSame(own[name], ours[name])
        ? []
        : [{ path: [name], what: `${name} has an expression that could pass on a secret` }],
    ),
    ...compareEvents(own['on'], ours['on']),
    ...compareVariables(own['env'], ours['env'], ['env']),
    ...Object.entries(ourJobs).flatMap(([wantedName, job]): readonly Difference[] => {
      const name = names.get(wantedName) ?? wantedName;
      const path = ['jobs', name];
      if (!(name in jobs)) return [{ path: ['jobs'], what: `lacks the job ${name}` }];
      return compareJob(tableOf(jobs[name]), withNeeds(tableOf(job), names), path, declared).map((one) => ({
        ...one,
        what: `job ${name}: ${one.what}`,
      }));
    }),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      name in ourJobs || known.has(name)
        ? []
        : judgeOwnJob(tableOf(job), ['jobs', name], secrets).map((one) => ({
            ...one,
            what: `${shown(name)} ${one.what}`,
          })),
    ),
  ];
  if (differences.length === 0) return [];
  const lines = new LineCounter();
  const document = parseDocument(installed, { lineCounter: lines });
  return differences
    .map(({ path, what }) => ({ line: lineOf(document, lines, path), message: what }))
    .sort((a, b) => a.line - b.line);
}
