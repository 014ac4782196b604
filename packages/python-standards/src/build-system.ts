import { compareVersions } from './version-order.ts';
import { isModulePath } from './python-names.ts';
import { isTable, readStrings, typeName, type RuleContext } from './rule-context.ts';
import { nextPatch, parseVersion, type Version } from './version.ts';
import { normalizeName } from './names.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import { specifierContains, type SpecifierSet } from './specifiers.ts';
import type { BuildSystem } from './project-table.ts';

const RULE = 'build-system';

function tryRequirement(text: string): Requirement | null {
  try {
    return parseRequirement(text);
  } catch {
    return null;
  }
}

/** Judges and reads `[build-system]`. `null` when there is none. */
export function readBuildSystem(context: RuleContext, value: unknown): BuildSystem | null {
  const { report } = context;
  if (value === undefined) {
    report(
      RULE,
      'warning',
      ['build-system'],
      'is missing, so setuptools builds in its legacy mode',
      'Add [build-system] with requires and build-backend',
    );
    return null;
  }
  if (!isTable(value)) {
    report(
      RULE,
      'refused',
      ['build-system'],
      `must be a table, not ${typeName(value)}`,
      'Write [build-system] with requires and build-backend',
    );
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!['requires', 'build-backend', 'backend-path'].includes(key)) {
      report(RULE, 'refused', ['build-system', key], 'is not a key of [build-system]', 'Remove it');
    }
  }
  const requires = readStrings(context, RULE, value, 'requires', ['build-system', 'requires']);
  if (value['requires'] === undefined)
    report(
      RULE,
      'refused',
      ['build-system'],
      'has no requires',
      'Add requires = ["setuptools>=77"], or the requirement of your back-end',
    );
  for (const [index, text] of (requires ?? []).entries()) {
    if (tryRequirement(text) === null) {
      report(
        RULE,
        'refused',
        ['build-system', 'requires', index],
        `'${text}' is not a dependency specifier`,
        'Write it like "setuptools>=77"',
      );
    }
  }
  const backend = value['build-backend'];
  const backendPath = readStrings(context, RULE, value, 'backend-path', ['build-system', 'backend-path']) ?? [];
  if (
    backend !== undefined &&
    (typeof backend !== 'string' || !backend.split(':').every(isModulePath) || backend.split(':').length > 2)
  ) {
    report(
      RULE,
      'refused',
      ['build-system', 'build-backend'],
      'is not an object reference',
      'Write it like "setuptools.build_meta"',
    );
  }
  return { requires: requires ?? [], buildBackend: typeof backend === 'string' ? backend : null, backendPath };
}

/** Since which version a back-end writes metadata 2.4, which SPDX expressions and license-files need. */
const METADATA_2_4: ReadonlyMap<string, string> = new Map([
  ['setuptools', '77.0.3'],
  ['hatchling', '1.27.0'],
  ['flit-core', '3.11'],
  ['pdm-backend', '2.4.0'],
  ['poetry-core', '2.2.0'],
]);

const MOST_CLAUSES = 100;

/** Whether no version from `least` on satisfies the set: tried at `least`, at every bound, just above each, and far away. */
function excludesFrom(set: SpecifierSet, least: Version): boolean {
  // Each bound is tried against each clause. Nobody writes more, and only what is shown to be excluded is reported.
  if (set.specifiers.length > MOST_CLAUSES) return false;
  const bounds = set.specifiers.flatMap(({ version }) => (version === null ? [] : [version]));
  const candidates = [
    least,
    parseVersion('99999'),
    ...bounds.flatMap((bound) => [bound, parseVersion(nextPatch(boundText(bound)))]),
  ];
  return !candidates.some((candidate) => compareVersions(candidate, least) >= 0 && specifierContains(set, candidate));
}

function boundText({ epoch, release }: Version): string {
  return `${epoch.toString()}!${release.join('.')}`;
}

/** P20: a back-end that is pinned below the version that can write what `[project]` says. */
export function checkMetadataVersion(context: RuleContext, buildSystem: BuildSystem | null): void {
  const { project, report } = context;
  const key =
    typeof project['license'] === 'string'
      ? 'license'
      : project['license-files'] === undefined
        ? null
        : 'license-files';
  if (key === null) return;
  for (const [index, text] of (buildSystem?.requires ?? []).entries()) {
    const requirement = tryRequirement(text);
    const least = METADATA_2_4.get(normalizeName(requirement?.name ?? ''));
    if (requirement === null || least === undefined || !excludesFrom(requirement.specifier, parseVersion(least)))
      continue;
    const message = `'${text}' is too old for [project] ${key}, which needs metadata version 2.4`;
    report('P20', 'refused', ['build-system', 'requires', index], message, `Require ${requirement.name}>=${least}`);
  }
}
