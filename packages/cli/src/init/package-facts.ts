import { createInputReader, inputVariable } from '#action-kit';
import { atLeast, OLDEST_PROJECT_PYTHON } from '#python-env';
import { action } from '#actions/validate-metadata';
import { ACTION_INPUTS } from '#actions/validate-metadata/inputs';
import {
  isValidName,
  parseSpecifierSet,
  parseVersion,
  specifierContains,
  type TagScheme,
  tagScheme,
} from '#python-standards';
import { visibleValue } from '#harmless-text';
import { ReleaseError, type Host, type ProjectFacts } from '#release-model';
import { listTags } from '#project-tree';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstalledPrefix } from '#installed-workflows';
import { plainValue } from './plain-value.ts';

/** The facts about a package that its workflow and documents need. */
export interface PackageFacts extends ProjectFacts {
  /** Absolute. */
  readonly folder: string;
  /** Relative to the repository, with `/`; `.` for its top. */
  readonly place: string;
  /** How its tags are made: by its installed workflow, else by its configuration. */
  readonly tags: TagScheme;
  /** Every tag of the clone. */
  readonly knownTags: readonly string[];
  /** The `tag-prefix` that its installed workflow sets; `null`: none. */
  readonly installedPrefix: InstalledPrefix | null;
  /**
   * Minor versions in its classifiers that requires-python allows, oldest first; empty when there are none, and when its
   * configuration says them.
   */
  readonly pythons: readonly string[];
  /** Relative to its folder. */
  readonly changelog: string;
  readonly readme: string | null;
  /** The one that its configuration names; relative to its folder. */
  readonly smokeTest: string | null;
}

function withoutVoice(host: Host): Host {
  const silent = (): void => undefined;
  return {
    ...host,
    info: silent,
    debug: silent,
    notice: silent,
    warning: silent,
    error: silent,
    progress: silent,
    group: (_title, work) => work(),
    // This is not a stage of a release
    storeFolder: join(host.temporaryFolder, 'init'),
  };
}

/** The minor version of Python 3 that is the newest on a day: one each October since 3.9 in 2020 (PEP 602). */
function newestMinor(today: Date): number {
  const years = today.getUTCFullYear() - 2020;
  return 9 + years - (today.getUTCMonth() < 9 ? 1 : 0);
}

/**
 * The Pythons that a project declares, without those that no runner can have: too old for the suite, or not released
 * yet.
 */
export function declaredPythons(
  { classifiers, requiresPython }: Pick<ProjectFacts, 'classifiers' | 'requiresPython'>,
  today = new Date(),
): readonly string[] {
  const named = classifiers
    .map((classifier) => /^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1])
    .filter((minor) => minor !== undefined);
  const admitted = requiresPython === null ? null : parseSpecifierSet(requiresPython);
  const isAdmitted = (minor: string): boolean =>
    admitted === null || ['0', '99'].some((micro) => specifierContains(admitted, parseVersion(`${minor}.${micro}`)));
  const order = (minor: string): number => Number(minor.slice('3.'.length));
  const isThere = (minor: string): boolean =>
    atLeast({ version: minor }, OLDEST_PROJECT_PYTHON) && order(minor) <= newestMinor(today);
  return [...new Set(named)].filter((minor) => isThere(minor) && isAdmitted(minor)).sort((a, b) => order(a) - order(b));
}

/** Names are written into commands, expressions and addresses, so only names that installers accept are allowed. */
function requireName(name: string, file: string): void {
  if (isValidName(name)) return;
  throw new ReleaseError({
    subject: file,
    problem: `"${visibleValue(name, 80)}" is not the name of a project or an extra`,
    remedy: 'Use only letters, digits, ., _ and -',
  });
}

/**
 * Reads a package as the stage `validate` does, without running its code.
 * @throws ReleaseError when there is no project, it has no name, or its name could be read as code where it is written
 */
export async function readPackage(folder: string, place: string, host: Host): Promise<PackageFacts> {
  const given: Readonly<Record<string, string>> = { 'project-dir': folder, checks: 'version' };
  const environment = Object.fromEntries(
    ACTION_INPUTS.map(({ name, default: fallback }) => [inputVariable(name), given[name] ?? fallback]),
  );
  const inputs = action.readInputs(createInputReader({ environment, workspace: folder }));
  const { facts, config } = await action.run(inputs, withoutVoice(host));
  if (facts === null) {
    throw new ReleaseError({
      subject: place === '.' ? 'pyproject.toml' : `${place}/pyproject.toml`,
      problem: 'has no project name',
      remedy: 'Set name in [project]',
    });
  }
  const file = place === '.' ? 'pyproject.toml' : `${place}/pyproject.toml`;
  plainValue(place, `folder of ${facts.name}`);
  for (const name of [facts.name, ...facts.extras]) requireName(name, file);
  const { where } = facts.versionSource;
  if (where !== null) plainValue(where, 'version');
  const names = await readdir(folder);
  const usual = (pattern: RegExp): string | null => names.sort().find((name) => pattern.test(name)) ?? null;
  return {
    ...facts,
    folder,
    place,
    tags: tagScheme(null, config, facts.name),
    knownTags: await listTags(folder, host),
    installedPrefix: null,
    // A workflow that names Pythons would overrule those of the configuration
    pythons: config.settings?.['python-versions'] === undefined ? declaredPythons(facts) : [],
    changelog: plainValue(
      config.changelog ?? usual(/^(?:changelog|changes|history|news)(?:\.\w+)?$/iu) ?? 'CHANGELOG.md',
      'changelog',
    ),
    smokeTest: config.smokeTest ?? null,
    readme: usual(/^readme\.(?:md|markdown)$/iu) ?? usual(/^readme(?:\.\w+)?$/iu),
  };
}
