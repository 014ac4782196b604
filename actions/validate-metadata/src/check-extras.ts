import { type ExtrasOwner, isTable, unknownExtraProblem, unknownExtraRemedy, unknownExtras } from '#python-standards';
import type { Finding } from '#release-model';
import type { ProjectDescription } from '#project-tree';
import type { CheckContext } from './check-context.ts';

/** Requirements of people who work on the project: `requirements-dev.txt`, `requirements/test.in`. */
const REQUIREMENTS_FILE =
  /^(?:[^/]+\/){0,2}(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in))$/iu;

/** Real projects have a handful. */
const MOST_FILES = 50;

/** `-e .[dev]`, `./[dev]`: the project itself by its folder. */
const OWN_FOLDER = /^(?:(?:-e|--editable)(?:\s+|=))?["']?\.\/?\s*\[(?<extras>[^\]]*)\]/u;

/** A requirement, its severity and where it is written. */
interface StatedRequirement {
  readonly text: string;
  readonly severity: 'unsafe' | 'warning';
  readonly subject: string;
  readonly file: string;
  readonly line?: number;
}

/** One requirement per line: a comma belongs to it. */
function requirementLines(value = ''): readonly string[] {
  return value.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** What `setup.py` passes counts instead of what `setup.cfg` says. */
function inSetupCfg({ setupCfg, setupCall }: ProjectDescription, shown: string): readonly StatedRequirement[] {
  const isOverridden = (keyword: string): boolean => setupCall?.keywords.has(keyword) === true;
  const stated = (value: string | undefined, key: string): readonly StatedRequirement[] =>
    requirementLines(value).map((text) => ({
      text,
      severity: 'unsafe',
      subject: `${shown} [options] ${key}`,
      file: shown,
    }));
  const extras = isOverridden('extras_require') ? [] : [...(setupCfg.get('options.extras_require') ?? [])];
  const required = isOverridden('install_requires') ? undefined : setupCfg.get('options')?.get('install_requires');
  return [
    ...stated(required, 'install_requires'),
    ...extras.flatMap(([extra, value]) => stated(value, `extras_require.${extra}`)),
  ];
}

/** A line as pip reads it, with `.` as the name of the project. */
function requirementOf(line: string, name: string): string | null {
  const text = line.replace(/(?:^|\s)#.*$/u, '').trim();
  const own = OWN_FOLDER.exec(text)?.groups?.['extras'];
  if (own !== undefined) return `${name}[${own}]`;
  // Options such as `--hash` follow the requirement
  const [requirement = ''] = text.split(/\s(?:--|\\$)/u, 1);
  return requirement === '' || requirement.startsWith('-') ? null : requirement;
}

async function inRequirementsFiles(
  { source }: CheckContext,
  { name }: ExtrasOwner,
): Promise<readonly StatedRequirement[]> {
  const files = source.files.filter((file) => REQUIREMENTS_FILE.test(file) && !source.strays.has(file));
  const found: StatedRequirement[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const text = (await source.readBytes(file))?.toString('utf8') ?? '';
    for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
      const requirement = requirementOf(line, name);
      if (requirement === null) continue;
      const place = { file: source.show(file), line: index + 1 };
      found.push({ text: requirement, severity: 'warning', subject: `${place.file} line ${place.line}`, ...place });
    }
  }
  return found;
}

/** `features` of hatch's environments: extras of the project. */
function inHatchEnvironments({ project, source }: CheckContext, { name }: ExtrasOwner): readonly StatedRequirement[] {
  const hatch = project.tool['hatch'];
  const environments = isTable(hatch) && isTable(hatch['envs']) ? Object.entries(hatch['envs']) : [];
  return environments.flatMap(([environment, settings]) => {
    const features: readonly unknown[] =
      isTable(settings) && Array.isArray(settings['features']) ? settings['features'] : [];
    const line = project.lineOf(['tool', 'hatch', 'envs', environment, 'features']);
    const file = source.show('pyproject.toml');
    return features.flatMap((feature): StatedRequirement[] =>
      typeof feature === 'string'
        ? [
            {
              text: `${name}[${feature}]`,
              severity: 'warning',
              subject: `${file} [tool] hatch.envs.${environment}.features`,
              file,
              ...(line === undefined ? {} : { line }),
            },
          ]
        : [],
    );
  });
}

/**
 * The extras that requirements outside `[project]` and `[dependency-groups]` name and the project doesn't have:
 * `setup.cfg`, requirements files, hatch's environments.
 */
export async function unknownExtrasElsewhere(context: CheckContext): Promise<readonly Finding[]> {
  const { project, source } = context;
  if (project.name === null || !project.areExtrasKnown) return [];
  const owner: ExtrasOwner = { name: project.name, extras: project.extras };
  const stated = [
    ...(project.file === 'setup.cfg' ? inSetupCfg(project, source.show('setup.cfg')) : []),
    ...(await inRequirementsFiles(context, owner)),
    ...inHatchEnvironments(context, owner),
  ];
  return stated.flatMap(({ text, severity, subject, file, line }) =>
    unknownExtras(text, owner).map((unknown): Finding => ({
      rule: 'unknown-extra',
      severity,
      subject,
      message: `'${text}': ${unknownExtraProblem(unknown)}`,
      remedy: unknownExtraRemedy(unknown.extra, owner.extras),
      location: line === undefined ? { file } : { file, line },
    })),
  );
}
