import { normalizeName, parseRequirement, type Pyproject } from '@repo-agent-actions/python-standards';
import { ReleaseError } from '@repo-agent-actions/release-model';

/** What is installed before the commands run, besides the project itself, which is always installed editable. */
export interface InstallPlan {
  /** Of the project, as it spells them. */
  readonly extras: readonly string[];
  /** Requirements of third parties. */
  readonly requirements: readonly string[];
  /** PEP 503 names that the plan's requirements name, through the project's own extras, too. */
  readonly declared: ReadonlySet<string>;
  /** `extra dev`, `dependency group test`, `nothing declared`: for people. */
  readonly description: string;
}

/** Where to look for development requirements, in this order. An extra `test` is better than nothing. */
const USUAL: readonly (readonly [kind: 'extra' | 'group', name: string])[] = [
  ['extra', 'dev'],
  ['group', 'dev'],
  ['group', 'test'],
  ['extra', 'test'],
  ['extra', 'tests'],
  ['extra', 'testing'],
];

function wrong(problem: string, remedy: string): ReleaseError {
  return new ReleaseError({ subject: 'install', problem, remedy });
}

function nameOf(requirement: string): string | null {
  try {
    return normalizeName(parseRequirement(requirement).name);
  } catch {
    return null; // the installer reports what is wrong with it
  }
}

/** How to fix a name that `pyproject.toml` doesn't define. */
function remedyFor(table: Readonly<Record<string, unknown>>): string {
  const known = Object.keys(table);
  return `Define it in pyproject.toml${known.length === 0 ? '' : `, or use one of ${known.join(', ')}`}`;
}

function findKey(table: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return Object.keys(table).find((key) => normalizeName(key) === normalizeName(name));
}

/** The requirements of a dependency group, with those of the groups that it includes (PEP 735). */
function expandGroup(pyproject: Pyproject, name: string, around: readonly string[]): readonly string[] {
  const key = findKey(pyproject.dependencyGroups, name);
  const path = [...around, normalizeName(name)];
  if (key === undefined) {
    throw wrong(
      `there is no dependency group '${name}'${around.length === 0 ? '' : `, which ${around.at(-1) ?? ''} includes`}`,
      remedyFor(pyproject.dependencyGroups),
    );
  }
  if (around.includes(normalizeName(name))) {
    throw wrong(
      `the dependency groups include each other: ${path.join(', ')}`,
      'Remove the cycle from [dependency-groups]',
    );
  }
  return (pyproject.dependencyGroups[key] ?? []).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : expandGroup(pyproject, entry.includeGroup, path),
  );
}

/** The names that an extra brings, through extras of the project that it names itself (`demo[all]`). */
function namesOfExtra(pyproject: Pyproject, extra: string, seen: Set<string>): readonly string[] {
  const table = pyproject.project?.optionalDependencies ?? {};
  const key = findKey(table, extra);
  if (key === undefined || seen.has(key)) return [];
  seen.add(key);
  return namesOfRequirements(pyproject, table[key] ?? [], seen);
}

function namesOfRequirements(
  pyproject: Pyproject,
  requirements: readonly string[],
  seen = new Set<string>(),
): readonly string[] {
  const own = normalizeName(pyproject.project?.name ?? '');
  return requirements.flatMap((text) => {
    const name = nameOf(text);
    if (name === null) return [];
    return name === own
      ? parseRequirement(text).extras.flatMap((inner) => namesOfExtra(pyproject, inner, seen))
      : [name];
  });
}

function extraKey(pyproject: Pyproject, name: string): string {
  const table = pyproject.project?.optionalDependencies ?? {};
  const key = findKey(table, name);
  if (key !== undefined) return key;
  // Only the back-end knows a dynamic table: the installer reports whether the extra exists.
  if (pyproject.project === null || pyproject.project.dynamic.includes('optional-dependencies')) return name;
  throw wrong(`there is no extra '${name}'`, remedyFor(table));
}

function planOf(
  pyproject: Pyproject,
  extras: readonly string[],
  requirements: readonly string[],
  description: string,
): InstallPlan {
  const declared = new Set([
    ...extras.flatMap((extra) => namesOfExtra(pyproject, extra, new Set())),
    ...namesOfRequirements(pyproject, requirements),
    ...namesOfRequirements(pyproject, pyproject.project?.dependencies ?? []),
  ]);
  return { extras, requirements, declared, description };
}

/**
 * Decides what is installed: what the input names, else the project's own development requirements.
 * @param wanted - `auto`, or `extra:NAME`, `group:NAME` and requirements
 * @returns at least one plan; the later ones are for a Python on which the first can't be installed (a group `dev` often
 *   holds tools that have left the older Pythons, and a group `test` doesn't)
 * @throws ReleaseError when a named extra or group doesn't exist, or a line isn't a requirement
 */
export function planInstall(
  wanted: 'auto' | readonly string[],
  pyproject: Pyproject,
): readonly [InstallPlan, ...InstallPlan[]] {
  if (wanted !== 'auto') return [planNamed(wanted, pyproject)];
  const tables = {
    extra: pyproject.project?.optionalDependencies ?? {},
    group: pyproject.dependencyGroups,
  };
  const plans = USUAL.flatMap(([kind, name]) => {
    const key = findKey(tables[kind], name);
    if (key === undefined) return [];
    return kind === 'extra'
      ? planOf(pyproject, [key], [], `extra ${key}`)
      : planOf(pyproject, [], expandGroup(pyproject, key, []), `dependency group ${key}`);
  });
  const [first, ...others] = plans;
  return first === undefined
    ? [planOf(pyproject, [], [], 'no extra or dependency group for development')]
    : [first, ...others];
}

function planNamed(wanted: readonly string[], pyproject: Pyproject): InstallPlan {
  const extras: string[] = [];
  const requirements: string[] = [];
  for (const line of wanted) {
    const match = /^(extra|group):\s*(\S+)$/u.exec(line);
    if (match?.[1] === 'extra') extras.push(extraKey(pyproject, match[2] ?? ''));
    else if (match?.[1] === 'group')
      for (const one of expandGroup(pyproject, match[2] ?? '', [])) requirements.push(one);
    else if (nameOf(line) === null) {
      throw wrong(
        `'${line}' is not a requirement`,
        'Write extra:NAME, group:NAME or a requirement such as hypothesis>=6 on each line',
      );
    } else requirements.push(line);
  }
  return planOf(pyproject, extras, requirements, wanted.join(', '));
}
