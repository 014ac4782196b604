import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '#testkit';
import { parse } from 'yaml';

/** One step of a job. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** One job of a workflow. */
export interface Job {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly strategy?: unknown;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

/** A workflow as it stands in its file. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
  readonly name: string;
  readonly on: Readonly<Record<string, Trigger | null>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Trigger {
  readonly tags?: readonly string[];
  readonly inputs?: Readonly<
    Record<string, { readonly type: string; readonly default: string; readonly options?: readonly string[] }>
  >;
  readonly secrets?: Readonly<Record<string, { readonly required: boolean }>>;
}

interface ActionYml {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** Parts of workflows, which people copy into one. */
export const PARTS = ['action-templates/on-failure-step.yml', 'action-templates/on-failure.yml'];

/** The workflows that are shipped: what people call, and what they copy. */
export const SHIPPED = [
  '.gitea/workflows/publish.yml',
  '.github/workflows/publish.yml',
  ...readdirSync(join(REPOSITORY, 'action-templates'))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => `action-templates/${name}`)
    .filter((path) => !PARTS.includes(path)),
];

/** @param path - where it stands, or would stand */
export function parseWorkflowText(path: string, text: string): Workflow {
  return { ...(parse(text) as Workflow), path, text };
}

export function readWorkflow(path: string): Workflow {
  return parseWorkflowText(path, readFileSync(join(REPOSITORY, path), 'utf8'));
}

/** What stands behind `owner/repo-agent-actions/` in an address of ours, and its ref. */
export function ownAddress(uses: string): { readonly folder: string; readonly ref: string } {
  const match = /^(?:https:\/\/[^/]+\/)?[^/]+\/repo-agent-actions\/(?<folder>[^@]+)@(?<ref>.+)$/u.exec(uses);
  if (match?.groups === undefined) throw new Error(`${uses} is not an address of this suite`);
  return { folder: match.groups['folder'] ?? '', ref: match.groups['ref'] ?? '' };
}

/** The action.yml of a folder; an empty one where there is none. */
export function readAction(folder: string): ActionYml {
  if (!isThere(`${folder}/action.yml`)) return {};
  return parse(readFileSync(join(REPOSITORY, folder, 'action.yml'), 'utf8')) as ActionYml;
}

export function isThere(path: string): boolean {
  return existsSync(join(REPOSITORY, path));
}

/** What stands between `${{` and `}}` anywhere in a part of a workflow. */
export function expressionsIn(part: unknown): readonly string[] {
  return [...JSON.stringify(part ?? null).matchAll(/\$\{\{(?<inside>.*?)\}\}/gsu)].map(({ groups }) =>
    (groups?.['inside'] ?? '').trim(),
  );
}

/** The names that a part of a workflow takes from a context: `secrets` → [`PYPI_API_TOKEN`]. */
export function namesFrom(context: string, part: unknown): readonly string[] {
  const pattern = new RegExp(`(?<![\\w.-])${context}\\.(?<name>[\\w.-]+)`, 'gu');
  return expressionsIn(part).flatMap((text) => [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? ''));
}
