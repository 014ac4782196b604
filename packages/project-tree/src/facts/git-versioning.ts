import { isTable, normalizeName, type TomlTable } from '#python-standards';
import type { ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';
import { namesRequirement } from './names-requirement.ts';

/** How a project takes its version from the tags of git. */
export interface GitVersioning {
  /** `setuptools-scm` */
  readonly tool: string;
  /** Variables that set the version instead; the first is the one to recommend. */
  readonly variables: readonly string[];
  /** The version that is used where there is no repository: its setting, and what it says. */
  readonly fallback: { readonly setting: string; readonly version: string } | null;
  /** Without a tag it ends with an error, not with a made-up version. */
  readonly needsTag: boolean;
  /** It refuses a shallow clone, even one with the tag. */
  readonly refusesShallow: boolean;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const table = (value: unknown, ...keys: readonly string[]): TomlTable => {
  const inner = keys.reduce<unknown>((one, key) => (isTable(one) ? one[key] : undefined), value);
  return isTable(inner) ? inner : {};
};

function fallbackIn(options: TomlTable, key: string, place: string): GitVersioning['fallback'] {
  const version = text(options[key]);
  return version === null ? null : { setting: `${key} of [${place}]`, version };
}

/** The variables of setuptools-scm. The form with the name needs the name, which not every caller gives. */
function scmVariables(name: string | null): readonly string[] {
  const suffix = normalizeName(name ?? '')
    .replaceAll('-', '_')
    .toUpperCase();
  return ['SETUPTOOLS_SCM', 'VCS_VERSIONING'].flatMap((tool) => [
    ...(name === null ? [] : [`${tool}_PRETEND_VERSION_FOR_${suffix}`]),
    `${tool}_PRETEND_VERSION`,
  ]);
}

function refusesShallow(options: TomlTable): boolean {
  const nested = text(table(options, 'scm', 'git')['pre_parse']);
  return [nested, text(options['git_pre_parse']), text(options['parse'])].some(
    (one) => one?.includes('fail_on_shallow') === true,
  );
}

const SCM_TABLES = ['setuptools_scm', 'setuptools-scm', 'vcs-versioning'] as const;

function setuptoolsScm(tool: string, { name, tool: tables }: ProjectDescription): GitVersioning {
  const place = SCM_TABLES.find((one) => one in tables) ?? SCM_TABLES[0];
  const options = table(tables, place);
  return {
    tool,
    variables: scmVariables(name),
    fallback: fallbackIn(options, 'fallback_version', `tool.${place}`),
    needsTag: false,
    refusesShallow: refusesShallow(options),
  };
}

function hatchVcs({ name, tool }: ProjectDescription): GitVersioning {
  const options = table(tool, 'hatch', 'version');
  const raw = table(options, 'raw-options');
  const [first = '', ...others] = scmVariables(name);
  return {
    tool: 'hatch-vcs',
    // hatch-vcs doesn't tell setuptools-scm the name
    variables: [...others, first],
    fallback:
      fallbackIn(options, 'fallback-version', 'tool.hatch.version') ??
      fallbackIn(raw, 'fallback_version', 'tool.hatch.version.raw-options'),
    needsTag: false,
    refusesShallow: refusesShallow(raw),
  };
}

function versioningit({ tool }: ProjectDescription): GitVersioning {
  const options = table(tool, 'versioningit');
  const fallback = fallbackIn(options, 'default-version', 'tool.versioningit');
  const tag = text(table(options, 'vcs')['default-tag']);
  return {
    tool: 'versioningit',
    variables: [],
    fallback,
    needsTag: tag === null && fallback === null,
    refusesShallow: false,
  };
}

/** The tools that ask dunamai. */
function dunamai(tool: string, { tool: tables }: ProjectDescription): GitVersioning {
  const options = table(tables, tool);
  return {
    tool,
    variables: [`${tool.replaceAll('-', '_').toUpperCase()}_BYPASS`],
    fallback: fallbackIn(options, 'fallback-version', `tool.${tool}`),
    needsTag: options['strict'] === true,
    refusesShallow: options['strict'] === true,
  };
}

function pdmScm({ tool }: ProjectDescription): GitVersioning {
  const fallback = fallbackIn(table(tool, 'pdm', 'version'), 'fallback_version', 'tool.pdm.version');
  return {
    tool: 'pdm-backend',
    variables: ['PDM_BUILD_SCM_VERSION'],
    fallback,
    needsTag: false,
    refusesShallow: false,
  };
}

function gitVersioningOfSetuptools({ tool }: ProjectDescription): GitVersioning {
  const name = 'setuptools-git-versioning';
  const fallback = fallbackIn(table(tool, name), 'starting_version', `tool.${name}`) ?? {
    setting: 'starting_version',
    version: '0.0.1',
  };
  return { tool: name, variables: [], fallback, needsTag: false, refusesShallow: false };
}

const PBR: GitVersioning = {
  tool: 'pbr',
  variables: ['PBR_VERSION'],
  fallback: null,
  needsTag: false,
  refusesShallow: false,
};

/** The provider of scikit-build-core, which has the tool installed by itself. */
function isOfScikitBuild({ tool }: ProjectDescription): boolean {
  const provider = text(table(tool, 'scikit-build', 'metadata', 'version')['provider']);
  return provider === 'scikit_build_core.metadata.setuptools_scm';
}

async function ofSetuptools(project: ProjectDescription, source: ProjectSource): Promise<GitVersioning | null> {
  const { tool, buildRequires } = project;
  const requires = (...names: readonly string[]): boolean =>
    namesRequirement(buildRequires, (name) => names.includes(name));
  if ('setuptools-git-versioning' in tool || requires('setuptools-git-versioning'))
    return gitVersioningOfSetuptools(project);
  if ('versioningit' in tool && requires('versioningit')) return versioningit(project);
  if (SCM_TABLES.some((one) => one in tool) || requires('setuptools-scm', 'vcs-versioning'))
    return setuptoolsScm('setuptools-scm', project);
  const setup = source.has('setup.py') ? await source.readText('setup.py') : null;
  if (setup !== null && /\buse_scm_version\b/u.test(setup)) {
    const fallback = /["']fallback_version["']\s*:\s*["']([^"']+)["']/u.exec(setup)?.[1];
    const scm = setuptoolsScm('setuptools-scm', project);
    return fallback === undefined
      ? scm
      : { ...scm, fallback: { setting: 'fallback_version in setup.py', version: fallback } };
  }
  if (requires('pbr') || (setup !== null && /\bpbr\s*=\s*True\b/u.test(setup))) return PBR;
  const usesVersioneer = 'versioneer' in tool || project.setupCfg.has('versioneer');
  return usesVersioneer && setup !== null && setup.includes('versioneer')
    ? { tool: 'versioneer', variables: [], fallback: null, needsTag: false, refusesShallow: false }
    : null;
}

function ofHatch(project: ProjectDescription): GitVersioning | null {
  switch (text(table(project.tool, 'hatch', 'version')['source'])) {
    case 'vcs':
      return hatchVcs(project);
    case 'versioningit':
      return versioningit(project);
    case 'uv-dynamic-versioning':
      return dunamai('uv-dynamic-versioning', project);
    default:
      return null;
  }
}

/** The tool that takes a project's version from git; `null` when none does, or it isn't known. No code is run. */
export async function findGitVersioning(
  project: ProjectDescription,
  source: ProjectSource,
): Promise<GitVersioning | null> {
  if (project.version !== null || !project.isVersionDynamic) return null;
  const [backend] = project.buildBackend.split(/[.:]/u);
  const { tool } = project;
  switch (backend) {
    case 'setuptools':
      return await ofSetuptools(project, source);
    case 'hatchling':
      return ofHatch(project);
    case 'pbr':
      return PBR;
    case 'flit_scm':
      return setuptoolsScm('flit_scm', project);
    case 'pdm':
      return text(table(tool, 'pdm', 'version')['source']) === 'scm' ? pdmScm(project) : null;
    case 'poetry':
    case 'poetry_dynamic_versioning': {
      const options = table(tool, 'poetry-dynamic-versioning');
      const isOfGit = ['any', 'git'].includes(text(options['vcs']) ?? 'any');
      return options['enable'] === true && isOfGit ? dunamai('poetry-dynamic-versioning', project) : null;
    }
    default:
      return SCM_TABLES.some((one) => one in tool) ||
        isOfScikitBuild(project) ||
        namesRequirement(project.buildRequires, (name) => name === 'setuptools-scm')
        ? setuptoolsScm('setuptools-scm', project)
        : null;
  }
}
