import type { FilesSource } from '#actions/build-dists';
import { existingPaths } from '#actions/build-dists/find-files';
import { ACTION_INPUTS as PUBLISH_INPUTS } from '#publish/inputs';
import { visibleValue } from '#harmless-text';
import { findWorkflows } from '#installed-workflows';
import { findWorkTree, type GitHost } from '#project-tree';
import { choosePythons, type Python } from '#python-env';
import { profileOf } from '#server-profiles/profile-of';
import { configuredInputs, ReleaseError, type ProjectConfig, type ProjectFacts } from '#release-model';
import { realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { RehearseInputs } from './inputs.ts';
import { settingsOf, type Setting } from './workflow-settings.ts';

/** How a release is rehearsed. */
export interface RehearsalSettings {
  /** Inputs of the umbrella, by their name. */
  readonly inputs: Readonly<Record<string, string>>;
  /**
   * Whose rules apply: those of the index that the release is for, which isn't the one that it is rehearsed with. Empty where
   * the project's configuration says it.
   */
  readonly profile: string;
  /** Lines that say which setting is from where. */
  readonly lines: readonly string[];
  /** Sentences about what the workflows say and the rehearsal can't do. */
  readonly notes: readonly string[];
}

/** Longer values are cut in the log. */
const SHOWN = 100;

/** What a person gave, as settings. */
function givenSettings(given: Readonly<Record<string, string>>): readonly Setting[] {
  return Object.entries(given).map(([name, value]) => ({ name, value, from: 'given' }));
}

interface Draft {
  readonly settings: Map<string, Setting>;
  readonly notes: string[];
}

/** Files that other jobs of a release build are rarely here. Without them, the sdist is rehearsed alone. */
async function settleFiles({ settings, notes }: Draft, top: string): Promise<void> {
  const named = settings.get('wheels-from');
  if (named === undefined || named.from === 'given') return;
  const entries = named.value
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const here: string[] = [];
  const missing: string[] = [];
  for (const entry of entries) {
    const path = resolve(top, entry);
    const isHere = !entry.startsWith('artifact:') && (await existingPaths(path)).length > 0;
    if (isHere) here.push(path);
    else missing.push(visibleValue(entry, SHOWN));
  }
  if (here.length > 0) settings.set('wheels-from', { ...named, value: asEntries(here) });
  else settings.delete('wheels-from');
  if (missing.length === 0) return;
  const formats = settings.get('formats');
  // What is built elsewhere can often not be built here, or not so that an index accepts it
  const isSdistAlone = here.length === 0 && formats?.from !== 'given';
  if (isSdistAlone) settings.set('formats', { name: 'formats', value: 'sdist', from: 'no wheels are here' });
  notes.push(
    `${named.from}: wheels-from is ${missing.join(', ')}, which is not here${isSdistAlone ? ', so the sdist is rehearsed alone' : ''}. To rehearse with such files, name them with wheels-from.`,
  );
}

/** Paths as entries of `wheels-from`, in which a comma would end one. */
function asEntries(paths: readonly string[]): string {
  return paths.map((path) => path.replaceAll(',', '?')).join('\n');
}

/** Whether uv fetches what isn't installed here: by a step, an option or the configuration. */
function fetchesPythons({ settings }: Draft, config: ProjectConfig): boolean {
  const said = settings.get('python-downloads')?.value ?? String(config.settings?.['python-downloads'] ?? false);
  return said === 'true';
}

/** The Pythons of the runners aren't always those of this machine. */
function settlePythons({ settings, notes }: Draft, found: readonly Python[], facts: ProjectFacts | null): void {
  const named = settings.get('python-versions');
  if (named === undefined || named.from === 'given' || facts === null) return;
  const names = named.value.split(/[,\s]+/u).filter((name) => name !== '');
  try {
    const { missing } = choosePythons(names, found, facts.requiresPython, facts.classifiers, true);
    if (missing.length === 0) return;
    settings.set('allow-missing-python', { name: 'allow-missing-python', value: 'true', from: 'not all are here' });
    notes.push(`${named.from}: Python ${missing.join(', ')} isn't installed here and is left out.`);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    settings.delete('python-versions');
    notes.push(
      `${named.from}: none of the Pythons ${visibleValue(named.value, SHOWN)} can be used here, so those that are installed are used.`,
    );
  }
}

/** A variable that a workflow sets isn't set here. */
function settleVariables({ settings, notes }: Draft, isSet: (name: string) => boolean): void {
  const named = settings.get('environment-variables');
  if (named === undefined || named.from === 'given') return;
  const names = named.value.split(/[,\s]+/u).filter((name) => name !== '');
  const here = names.filter(isSet);
  if (here.length === names.length) return;
  if (here.length === 0) settings.delete('environment-variables');
  else settings.set('environment-variables', { ...named, value: here.join(',') });
  const missing = names.filter((name) => !isSet(name)).map((name) => visibleValue(name, SHOWN));
  notes.push(`${named.from}: environment-variables names ${missing.join(', ')}, which is not set here.`);
}

/** `minimumCoverage` as it is written: `minimum-coverage`. */
function keyOf(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** The keys of a configuration, as they are written. */
function configuredKeys({ settings = {}, ...typed }: ProjectConfig): readonly string[] {
  const others = Object.keys(typed).filter((name) => name !== 'places');
  return [...new Set([...others.map(keyOf), ...Object.keys(settings)])];
}

/** The umbrella's inputs that a configuration gives, by their names there. */
function configuredNames(config: ProjectConfig): ReadonlySet<string> {
  return new Set(configuredInputs('publish', config, '/').keys());
}

/** Whose rules apply, and the line that says so where that isn't PyPI by default. */
function profileFor(
  given: Setting | undefined,
  configured: unknown,
  index: Setting | null,
): { readonly profile: string; readonly line: string | null } {
  if (given !== undefined && given.value !== 'auto') return { profile: given.value, line: null };
  if (given === undefined && configured !== undefined && configured !== 'auto') return { profile: '', line: null };
  if (index === null) return { profile: 'pypi', line: null };
  const profile = profileOf(index.value);
  return {
    profile,
    line: `profile: ${profile}, by the index ${visibleValue(index.value, SHOWN)} (${index.from})`,
  };
}

/** What of the machine decides which settings can be used. */
export interface RehearsalMachine {
  readonly pythons: readonly Python[];
  /** Whether a variable is set for code of the project to see. */
  isSet(this: void, name: string): boolean;
}

/**
 * Finds out how the release of a project is made: what was given, else what its installed workflows say, else the
 * defaults. The stages themselves read the project's configuration.
 */
export async function rehearsalSettings(
  { projectDir, given, wheelsFrom }: Pick<RehearseInputs, 'projectDir' | 'given' | 'wheelsFrom'>,
  { facts, config }: { readonly facts: ProjectFacts | null; readonly config: ProjectConfig },
  { pythons, isSet }: RehearsalMachine,
  host: GitHost,
): Promise<RehearsalSettings> {
  const project = await realpath(projectDir);
  const workTree = await findWorkTree(project, host);
  const top = workTree === null ? project : await realpath(workTree);
  const place = relative(top, project).split(sep).join('/') || '.';
  const found = settingsOf(await findWorkflows(top), place);
  const defaults = new Map(PUBLISH_INPUTS.map(({ name, default: fallback }) => [name, fallback]));
  // A workflow that writes out a default overrules the project's configuration, too
  const keys = configuredNames(config);
  const told = found.settings.filter(({ name, value }) => defaults.get(name) !== value || keys.has(name));
  const settings = new Map([...told, ...givenSettings(given)].map((setting) => [setting.name, setting]));
  if (wheelsFrom.length > 0) {
    const value = wheelsFrom.map(entryOf).join('\n');
    settings.set('wheels-from', { name: 'wheels-from', value, from: 'given' });
  }
  const draft: Draft = { settings, notes: [...found.notes] };
  await settleFiles(draft, top);
  if (!fetchesPythons(draft, config)) settlePythons(draft, pythons, facts);
  settleVariables(draft, isSet);
  const written = configuredKeys(config);
  const { profile, line } = profileFor(settings.get('profile'), config.settings?.['profile'], found.index);
  return {
    profile,
    inputs: Object.fromEntries([...settings.values()].map(({ name, value }) => [name, value])),
    lines: [
      ...[...settings.values()].map(
        ({ name, value, from }) => `${name}: ${visibleValue(value.replaceAll('\n', ', '), SHOWN)} (${from})`,
      ),
      ...(line === null ? [] : [line]),
      ...(written.length === 0
        ? []
        : [`${written.join(', ')} (${join(place, 'pyproject.toml')}, [tool.repo-agent-actions])`]),
    ],
    notes: draft.notes,
  };
}

function entryOf(source: FilesSource): string {
  return source.kind === 'artifact' ? source.given : asEntries([source.pattern]);
}
