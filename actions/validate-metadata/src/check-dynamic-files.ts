import { backEndOf, isTable } from '#python-standards';
import { visibleValue } from '#harmless-text';
import type { Finding } from '#release-model';
import type { CheckContext } from './check-context.ts';

/** The files of a field of `[tool.setuptools.dynamic]`; `version` is read, and judged, elsewhere. */
function filesOf(value: unknown): readonly string[] {
  const file = isTable(value) ? value['file'] : undefined;
  const listed: readonly unknown[] = Array.isArray(file) ? file : [file];
  return listed.filter((one): one is string => typeof one === 'string');
}

/** Every file from which setuptools takes a field, with the field. */
function dynamicFiles(tool: Readonly<Record<string, unknown>>): readonly (readonly [field: string, file: string])[] {
  const setuptools = tool['setuptools'];
  const dynamic = isTable(setuptools) ? setuptools['dynamic'] : undefined;
  if (!isTable(dynamic)) return [];
  return Object.entries(dynamic).flatMap(([field, value]): (readonly [string, string])[] => {
    if (field === 'version') return [];
    const extras = field === 'optional-dependencies' && isTable(value) ? Object.entries(value) : null;
    if (extras === null) return filesOf(value).map((file) => [field, file]);
    return extras.flatMap(([extra, inner]) => filesOf(inner).map((file) => [`${field}.${extra}`, file] as const));
  });
}

/**
 * Files from which setuptools takes dynamic fields: it only warns where one is missing, and builds a release without its
 * dependencies.
 */
export async function judgeDynamicFiles({ project, source }: CheckContext): Promise<readonly Finding[]> {
  if (backEndOf(project.buildBackend) !== 'setuptools') return [];
  const findings: Finding[] = [];
  for (const [field, file] of dynamicFiles(project.tool)) {
    if ((await source.locate(file)).kind !== 'missing') continue;
    findings.push({
      rule: 'dynamic-file',
      // A setup.py may write it
      severity: source.has('setup.py') ? 'warning' : 'unsafe',
      subject: source.show('pyproject.toml [tool.setuptools.dynamic]'),
      message: `takes ${field} from ${visibleValue(file, 100)}, which doesn't exist`,
      remedy: 'Add the file, or correct its name',
      location: { file: source.show('pyproject.toml') },
    });
  }
  return findings;
}
