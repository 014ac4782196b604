import { isTable, normalizeName, parseRequirement, poetryConstraint, type Pyproject } from '#python-standards';
import { DEFAULT_ENTRY, ReleaseError } from '#release-model';
import { TOOLS } from './tools.ts';

/** One thing that a project declares for its tests and checks: an extra, a dependency group, a requirements file. */
export interface DevelopmentSource {
  /** `extra dev`, `dependency group test`, `requirements-dev.txt`: for people. */
  readonly label: string;
  /** How to name it in the input `install`; `null` when that is not possible. */
  readonly input: string | null;
  /** Of the project, as it spells them. */
  readonly extras: readonly string[];
  /** Requirements of third parties. */
  readonly requirements: readonly string[];
  /** PEP 503 names that it brings, through the project's own extras, too. */
  readonly declared: ReadonlySet<string>;
}

/** What is installed before the commands run, besides the project itself, which is always installed editable. */
export interface InstallPlan {
  readonly sources: readonly DevelopmentSource[];
  /** Of the project, as it spells them. */
  readonly extras: readonly string[];
  /** Requirements of third parties. */
  readonly requirements: readonly string[];
  /** PEP 503 names that the sources and the project itself bring. */
  readonly declared: ReadonlySet<string>;
  /** `extra dev, dependency group lint`; `no extra or dependency group for development`: for people. */
  readonly description: string;
}

/** What to look at for the input `install`. */
export interface SourceFacts {
  readonly pyproject: Pyproject;
  /** Extras that `pyproject.toml` doesn't tell: name to requirements (setup.cfg, an installed `METADATA`). */
  readonly otherExtras?: Readonly<Record<string, readonly string[]>>;
  /** Requirements files for development: path to requirements. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
}

/** Names of extras and groups for tests and checks, those for developers first. */
const USUAL = [
  /^(?:dev|develop|devel|development|developer|developers|dev-?dependencies|dev-?deps|dev-?requirements)$/u,
  /^(?:tests?|testing|unit-?tests?|test-?(?:suite|deps|dependencies|requirements|requires|extras?))$/u,
  /^(?:pytest|tox|nox|ci|cov|coverage|qa|quality)$/u,
  /^(?:lint|lints|linters?|linting|style|format|formatt(?:er|ing)|checks?|checkers?|static|static-?analysis)$/u,
  /^(?:typing|types?|type-?check(?:s|er|ing)?|mypy|ruff|black)$/u,
];

function wrong(problem: string, remedy: string): ReleaseError {
  return new ReleaseError({ subject: 'install', problem, remedy });
}

/** The normalized name of a requirement; `null` when it isn't one: the installer reports what is wrong with it. */
export function requiredName(requirement: string): string | null {
  try {
    return normalizeName(parseRequirement(requirement).name);
  } catch {
    return null;
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

/** `null` for a group that can't be expanded and isn't for tests or checks, so that nobody needs it here. */
function usableGroup(pyproject: Pyproject, key: string): readonly string[] | null {
  try {
    return expandGroup(pyproject, key, []);
  } catch (error) {
    if (rankOf(normalizeName(key)) < USUAL.length) throw error;
    return null;
  }
}

function extrasOf({ pyproject, otherExtras = {} }: SourceFacts): Readonly<Record<string, readonly string[]>> {
  return { ...otherExtras, ...pyproject.project?.optionalDependencies };
}

/** The names that an extra brings, through extras of the project that it names itself (`demo[all]`). */
function namesOfExtra(facts: SourceFacts, extra: string, seen: Set<string>): readonly string[] {
  const table = extrasOf(facts);
  const key = findKey(table, extra);
  if (key === undefined || seen.has(key)) return [];
  seen.add(key);
  return namesOfRequirements(facts, table[key] ?? [], seen);
}

function namesOfRequirements(
  facts: SourceFacts,
  requirements: readonly string[],
  seen = new Set<string>(),
): readonly string[] {
  const own = normalizeName(facts.pyproject.project?.name ?? '');
  return requirements.flatMap((text) => {
    const name = requiredName(text);
    if (name === null) return [];
    return name === own ? parseRequirement(text).extras.flatMap((inner) => namesOfExtra(facts, inner, seen)) : [name];
  });
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A dependency of Poetry's own tables as a requirement; `null` for one from a folder, an address or a repository. */
function poetryRequirement(name: string, value: unknown): string | null {
  const table = isTable(value) ? value : { version: value };
  const { version, extras, markers, python } = table;
  if (typeof version !== 'string') return null;
  const bracket = strings(extras).length === 0 ? '' : `[${strings(extras).join(',')}]`;
  const pythons = typeof python === 'string' ? pythonMarkers(python) : [];
  const conditions = [...(typeof markers === 'string' ? [`(${markers})`] : []), ...pythons].join(' and ');
  return `${name}${bracket}${poetryConstraint(version) ?? ''}${conditions === '' ? '' : ` ; ${conditions}`}`;
}

function pythonMarkers(constraint: string): readonly string[] {
  return (poetryConstraint(constraint) ?? '').split(',').flatMap((clause) => {
    const [, operator, version] = /^(>=|<=|<|>|==|!=|~=)(.+)$/u.exec(clause) ?? [];
    return operator === undefined ? [] : [`python_full_version ${operator} '${version ?? ''}'`];
  });
}

function poetryRequirements(table: unknown): readonly string[] {
  if (!isTable(table)) return [];
  return Object.entries(table).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((one) =>
      name === 'python' ? [] : (poetryRequirement(name, one) ?? []),
    ),
  );
}

/** Groups that tools had in tables of their own before PEP 735, and hatch's environments: label, name, requirements. */
function groupsOfTools({
  tool,
}: Pyproject): readonly (readonly [label: string, name: string, requirements: readonly string[]])[] {
  const { uv, pdm, poetry, hatch } = tool;
  const groups: (readonly [string, string, readonly string[]])[] = [];
  const uvList = isTable(uv) ? strings(uv['dev-dependencies']) : [];
  if (uvList.length > 0) groups.push(['[tool.uv] dev-dependencies', 'dev', uvList]);
  const pdmGroups = isTable(pdm) && isTable(pdm['dev-dependencies']) ? pdm['dev-dependencies'] : {};
  for (const [name, value] of Object.entries(pdmGroups))
    groups.push([
      `[tool.pdm.dev-dependencies] ${name}`,
      name,
      strings(value).filter((line) => requiredName(line) !== null),
    ]);
  if (isTable(poetry)) {
    const old = poetryRequirements(poetry['dev-dependencies']);
    if (old.length > 0) groups.push(['[tool.poetry.dev-dependencies]', 'dev', old]);
    for (const [name, group] of Object.entries(isTable(poetry['group']) ? poetry['group'] : {})) {
      const list = poetryRequirements(isTable(group) ? group['dependencies'] : {});
      groups.push([`[tool.poetry.group.${name}.dependencies]`, name, list]);
    }
  }
  const environments = isTable(hatch) && isTable(hatch['envs']) ? hatch['envs'] : {};
  for (const [name, value] of Object.entries(environments)) {
    if (!isTable(value)) continue;
    const list = [...strings(value['dependencies']), ...strings(value['extra-dependencies'])].filter(
      (line) => requiredName(line) !== null,
    );
    // What hatch's environment `default` has is for developers, as everything else inherits it
    if (list.length > 0) groups.push([`[tool.hatch.envs.${name}]`, name === 'default' ? 'dev' : name, list]);
  }
  return groups;
}

/** Everything that the project declares, of whatever name. */
export function allSources(facts: SourceFacts): readonly (DevelopmentSource & { readonly name: string })[] {
  const { pyproject, files = {} } = facts;
  const named = (name: string, source: Omit<DevelopmentSource, 'declared'>): DevelopmentSource & { name: string } => ({
    ...source,
    name: normalizeName(name),
    declared: new Set([
      ...source.extras.flatMap((extra) => namesOfExtra(facts, extra, new Set())),
      ...namesOfRequirements(facts, source.requirements),
    ]),
  });
  const extras = Object.keys(extrasOf(facts)).map((key) =>
    named(key, { label: `extra ${key}`, input: `extra:${key}`, extras: [key], requirements: [] }),
  );
  const groups = Object.keys(pyproject.dependencyGroups).flatMap((key) => {
    const requirements = usableGroup(pyproject, key);
    const source = { label: `dependency group ${key}`, input: `group:${key}`, extras: [] };
    return requirements === null ? [] : [named(key, { ...source, requirements })];
  });
  const tools = groupsOfTools(pyproject).map(([label, name, requirements]) =>
    named(name, { label, input: null, extras: [], requirements }),
  );
  const others = Object.entries(files).map(([path, requirements]) =>
    named(path, { label: path, input: null, extras: [], requirements }),
  );
  return [...extras, ...groups, ...tools, ...others];
}

function rankOf(name: string): number {
  const at = USUAL.findIndex((pattern) => pattern.test(name));
  return at < 0 ? USUAL.length : at;
}

function bringsTool(source: DevelopmentSource): readonly string[] {
  return TOOLS.filter((tool) => source.declared.has(tool));
}

/** The sources for tests and checks: by their names, and by a tool that they bring and no other one does. */
function usualSources(facts: SourceFacts): readonly DevelopmentSource[] {
  const all = allSources(facts);
  const isFile = ({ label }: DevelopmentSource): boolean => facts.files !== undefined && label in facts.files;
  const chosen: DevelopmentSource[] = all
    .filter((source) => !isFile(source) && rankOf(source.name) < USUAL.length)
    // toSorted is stable: of one name, an extra precedes a group
    .toSorted((a, b) => rankOf(a.name) - rankOf(b.name));
  const lacks = (source: DevelopmentSource): boolean =>
    bringsTool(source).some((tool) => !chosen.some(({ declared }) => declared.has(tool)));
  for (const source of all) if (!isFile(source) && !chosen.includes(source) && lacks(source)) chosen.push(source);
  // Files are often the compiled form of what extras and groups say
  return chosen.length > 0 ? chosen : all.filter(isFile);
}

/** What some sources amount to, together with the project itself. */
export function planOf(facts: SourceFacts, sources: readonly DevelopmentSource[], description?: string): InstallPlan {
  const own = namesOfRequirements(facts, facts.pyproject.project?.dependencies ?? []);
  const named = sources.map(({ label }) => label).join(', ');
  return {
    sources,
    extras: [...new Set(sources.flatMap(({ extras }) => extras))],
    requirements: [...new Set(sources.flatMap(({ requirements }) => requirements))],
    declared: new Set([...sources.flatMap(({ declared }) => [...declared]), ...own]),
    description: description ?? (named === '' ? 'no extra or dependency group for development' : named),
  };
}

/**
 * Decides what is installed: what the input names, else what the project declares for its tests and checks.
 * @param wanted - `auto`, or `extra:NAME`, `group:NAME` and requirements, and `{default}` for what `auto` takes
 * @returns what is wanted. With `auto`, each of its sources may be left out if it can't be installed; what the input names
 *   is one source
 * @throws ReleaseError when a named extra or group doesn't exist, or a line isn't a requirement
 */
export function planInstall(wanted: 'auto' | readonly string[], facts: SourceFacts): InstallPlan {
  return wanted === 'auto' ? planOf(facts, usualSources(facts)) : planNamed(wanted, facts);
}

function extraKey(facts: SourceFacts, name: string): string {
  const table = extrasOf(facts);
  const key = findKey(table, name);
  if (key !== undefined) return key;
  const { project } = facts.pyproject;
  // Only the back-end knows a dynamic table: the installer reports whether the extra exists.
  if (project === null || project.dynamic.includes('optional-dependencies')) return name;
  throw wrong(`there is no extra '${name}'`, remedyFor(table));
}

function planNamed(wanted: readonly string[], facts: SourceFacts): InstallPlan {
  const { pyproject } = facts;
  const extras: string[] = [];
  const requirements: string[] = [];
  for (const line of wanted.filter((one) => one !== DEFAULT_ENTRY)) {
    const match = /^(extra|group):\s*(\S+)$/u.exec(line);
    if (match?.[1] === 'extra') extras.push(extraKey(facts, match[2] ?? ''));
    else if (match?.[1] === 'group')
      for (const one of expandGroup(pyproject, match[2] ?? '', [])) requirements.push(one);
    else if (requiredName(line) === null) {
      throw wrong(
        `'${line}' is not a requirement`,
        'Write extra:NAME, group:NAME or a requirement such as hypothesis>=6 on each line',
      );
    } else requirements.push(line);
  }
  const usual = wanted.includes(DEFAULT_ENTRY) ? usualSources(facts) : [];
  const label = wanted.flatMap((line) => (line === DEFAULT_ENTRY ? usual.map((one) => one.label) : [line])).join(', ');
  const declared = new Set([
    ...extras.flatMap((extra) => namesOfExtra(facts, extra, new Set())),
    ...namesOfRequirements(facts, requirements),
  ]);
  return planOf(facts, [...usual, { label, input: null, extras, requirements, declared }], label);
}
