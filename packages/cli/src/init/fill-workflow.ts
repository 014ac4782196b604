import { tagOf, tagStart, tagStarts } from '#python-standards';
import { ReleaseError } from '#release-model';
import { stringify } from 'yaml';
import { fewestNumbers } from './next-release.ts';
import { withOnFailure } from './on-failure.ts';
import type { PackageFacts } from './package-facts.ts';
import { atAddress, type SuiteAddress } from './suite-address.ts';
import { tagPattern } from './tag-pattern.ts';
import { isReleaseTemplate, workflowName, type Template } from './templates.ts';

/** The values to put into a template. */
export interface WorkflowSettings {
  readonly template: Template;
  readonly address: SuiteAddress;
  /** Exactly one, except for several-packages. */
  readonly packages: readonly PackageFacts[];
  /** `auto`, or versions separated by commas. */
  readonly pythons: (facts: PackageFacts) => string;
  /** The template of the part that reports a stopped release in an issue; `null`: leave it out. */
  readonly onFailure: string | null;
}

/** Replaces what must exist: without it, the template would be half filled. */
function put(text: string, what: string | RegExp, by: string | ((found: string, indent: string) => string)): string {
  const filled = typeof by === 'string' ? text.replace(what, () => by) : text.replace(what, by);
  if (filled === text && !(typeof what === 'string' ? text.includes(what) : what.test(text))) {
    throw new Error(`a template without ${String(what)}`);
  }
  return filled;
}

/** A quoted YAML scalar. */
function quoted(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 }).trimEnd();
}

/** The first line, which tells `--check` from which template a workflow was made. */
export function originLine(template: Template): string {
  return `# Made by repo-agent-actions init from ${template}.yml; init --check compares the two.`;
}

/** The template from which a workflow was made; `null` when the workflow doesn't say. */
export function originOf(text: string): string | null {
  return /^# Made by repo-agent-actions init from (?<template>[\w-]+)\.yml;/mu.exec(text)?.groups?.['template'] ?? null;
}

/** The prefix that the installed workflow sets, which this version would keep; `null`: none. */
function ownPrefix({ installedPrefix }: PackageFacts): string | null {
  return installedPrefix?.kind === 'prefix' ? installedPrefix.prefix : null;
}

function asVariables(text: string, facts: PackageFacts, pythons: string): string {
  const placed = facts.place === '.' ? text : put(text, "PROJECT_DIR: '.'", `PROJECT_DIR: ${quoted(facts.place)}`);
  const prefix = ownPrefix(facts);
  const named = prefix === null ? placed : put(placed, "TAG_PREFIX: ''", `TAG_PREFIX: ${quoted(prefix)}`);
  // Empty, so that the project's configuration may say it later
  return pythons === 'auto' ? named : put(named, "PYTHON_VERSIONS: ''", `PYTHON_VERSIONS: ${quoted(pythons)}`);
}

/** As inputs of the one step or call that releases, before its `tag`; the step that fetches the source has a `tag`, too. */
function asInputs(text: string, facts: PackageFacts, pythons: string): string {
  const prefix = ownPrefix(facts);
  const lines = [
    ...(facts.place === '.' ? [] : [`project-dir: ${quoted(facts.place)}`]),
    ...(prefix === null ? [] : [`tag-prefix: ${quoted(prefix)}`]),
    ...(pythons === 'auto' ? [] : [`python-versions: ${quoted(pythons)}`]),
  ];
  const bare = text.replace(/^ *# python-versions: .*\n/mu, '');
  return put(bare, /^(?<indent> +)tag: \$\{\{ inputs\.tag(?=.*\n +from-stage:)/mu, (found, indent) => {
    return `${lines.map((line) => `${indent}${line}\n`).join('')}${found}`;
  });
}

/** What the names of a package's secrets begin with: `my-tools` → `MY_TOOLS`. */
export function secretPrefix({ normalizedName }: Pick<PackageFacts, 'normalizedName'>): string {
  const words = normalizedName.toUpperCase().replaceAll('-', '_');
  // Servers refuse names that begin with a digit, GITEA_ or GITHUB_
  return /^(?:\d|GITEA|GITHUB)/u.test(words) ? `PKG_${words}` : words;
}

/** Two packages with the same name would become one job, and one of them would never be released. */
function requireDistinct(packages: readonly PackageFacts[]): void {
  const places = new Map<string, string>();
  for (const { normalizedName, name, place } of packages) {
    const other = places.get(normalizedName);
    if (other !== undefined) {
      throw new ReleaseError({
        subject: 'templates',
        problem: `the packages in ${other} and ${place} are both named ${name}, and each name can be released only once`,
        remedy: 'Rename one of them, or give the folder that contains the packages to release',
      });
    }
    places.set(normalizedName, place);
  }
}

/** One job for each package, made from the template's first job. */
function asJobs(text: string, settings: WorkflowSettings): string {
  const { packages } = settings;
  requireDistinct(packages);
  const first = /^ {2}alpha:\n[^]*?(?=\n {2}beta:)/mu.exec(text)?.[0].trimEnd();
  if (first === undefined) throw new Error('a template without a first package');
  const jobs = packages.map((facts) => {
    const job = first
      .replace('  alpha:', `  ${/^\d/u.test(facts.normalizedName) ? '_' : ''}${facts.normalizedName}:`)
      .replace('tag-prefix: alpha-v', `tag-prefix: ${quoted(tagStart(facts.tags))}`)
      .replaceAll('alpha-v', tagStart(facts.tags))
      .replace('packages/alpha', quoted(facts.place))
      .replaceAll('secrets.ALPHA_', `secrets.${secretPrefix(facts)}_`);
    const pythons = settings.pythons(facts);
    return pythons === 'auto'
      ? job
      : put(job, /^( +)tag: /mu, (_, indent) => `${indent}python-versions: ${quoted(pythons)}\n${indent}tag: `);
  });
  const [example] = packages;
  const secrets = packages.flatMap((facts) =>
    ['TESTPYPI', 'PYPI'].map((index) => `#   ${secretPrefix(facts)}_${index}_API_TOKEN`),
  );
  const head = put(text.slice(0, text.indexOf('\njobs:')), /^# {3}ALPHA_.*$/mu, secrets.join('\n')).replace(
    'the tag alpha-v1.2.3 releases packages/alpha',
    `the tag ${example === undefined ? '' : tagOf(example.tags, '1.2.3')} releases ${example?.place ?? ''}`,
  );
  return `${head}\njobs:\n${jobs.join('\n\n')}\n`;
}

function rehearsalOf(text: string, { packages }: WorkflowSettings): string {
  const [facts] = packages;
  if (facts?.place === '.' && packages.length === 1) return text;
  return put(text, /^(?<indent> +)- name: Rehearse\n(?<uses> +uses: \S+(?: # \S+)?)$/mu, (found, indent) => {
    const uses = found.slice(found.indexOf('\n') + 1);
    const steps = packages.map(
      ({ name, place }) =>
        `${indent}- name: Rehearse ${name}\n${uses}\n${indent}  with:\n${indent}    project-dir: ${quoted(place)}`,
    );
    return steps.join('\n');
  });
}

function filled(text: string, settings: WorkflowSettings): string {
  const { template, packages, pythons } = settings;
  const [facts] = packages;
  if (facts === undefined) throw new Error('a workflow for no package');
  switch (template) {
    case 'self-contained':
    case 'compiled':
    case 'gitea-registry':
      return asVariables(text, facts, pythons(facts));
    case 'reusable-caller':
    case 'single-job':
      return asInputs(text, facts, pythons(facts));
    case 'several-packages':
      return asJobs(text, settings);
    case 'rehearsal':
      return rehearsalOf(text, settings);
  }
}

/** The patterns of the tags that release a package. */
function patternsOf(facts: PackageFacts): readonly string[] {
  return tagStarts(facts.tags).map((start) => tagPattern(start, fewestNumbers(facts)));
}

/** Fills a template for a project: with its name, tags, folder and Pythons, and the suite's address. */
export function fillWorkflow(template: string, settings: WorkflowSettings): string {
  const [facts] = settings.packages;
  let text = filled(atAddress(template, settings.address), settings);
  // Instructions for people who copy the template by hand
  text = text.replace(/ On GitHub leave '[^']*' out\./u, '');
  text = text.replace(/^# Copy it to \S+\n/mu, '').replace(/ Copy it to \S+$/mu, '');
  if (facts !== undefined && settings.template !== 'several-packages') {
    text = text.replace(
      /^name: (?:Publish|Rehearse a release)/mu,
      (words) => `${words}${words === 'name: Publish' ? ` ${facts.name}` : ` of ${facts.name}`}`,
    );
  }
  if (workflowName(settings.template) === 'pypi-publish.yml') {
    const patterns = settings.packages.flatMap(patternsOf).map(quoted);
    text = put(text, /^ {4}tags: \['(?:\*-)?v\*\.\*\.\*'\]$/mu, `    tags: [${patterns.join(', ')}]`);
  }
  const { onFailure, template: name } = settings;
  if (onFailure !== null && isReleaseTemplate(name)) {
    text = withOnFailure(text, atAddress(onFailure, settings.address), name);
  }
  return `${originLine(settings.template)}\n${text}`;
}
