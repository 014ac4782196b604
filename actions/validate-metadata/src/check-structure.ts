import { isTable, pathsMatching, readGlob } from '#python-standards';
import { type ImportPackage, usesScm } from '#project-tree';
import { DEFAULT_ENTRY, ReleaseError, type Finding } from '#release-model';
import { checked, type CheckContext, type CheckedPoint } from './check-context.ts';
import { strayFiles } from './check-own-files.ts';
import { judgeManifest } from './manifest-in.ts';

function requiredFiles({ inputs, source }: CheckContext): readonly Finding[] {
  const patterns = inputs.requiredFiles.filter((pattern) => pattern !== DEFAULT_ENTRY);
  return patterns.flatMap((pattern): Finding[] => {
    const loose = readGlob(pattern.includes('.') || pattern.includes('*') ? pattern : `${pattern}*`, {
      ignoreCase: true,
    });
    if (source.files.some((file) => loose.test(file)) || pathsMatching(pattern, source.files).length > 0) return [];
    return [
      {
        rule: 'required-file',
        severity: 'unsafe',
        subject: source.show(pattern),
        message: 'is missing',
        remedy: 'Add it, or remove it from required-files',
      },
    ];
  });
}

/** Whether the project says that it is typed: by a classifier, or by listing the marker in its package data. */
function declaresTypes({ project }: CheckContext): boolean {
  if (project.classifiers.includes('Typing :: Typed')) return true;
  const setuptools = project.tool['setuptools'];
  const data = isTable(setuptools) ? setuptools['package-data'] : undefined;
  const declared = [JSON.stringify(data ?? null), ...(project.setupCfg.get('options.package_data')?.values() ?? [])];
  return declared.some((text) => text.includes('py.typed'));
}

function typedMarker(context: CheckContext, packages: readonly ImportPackage[]): readonly Finding[] {
  const folders = packages.filter(({ path }) => !path.endsWith('.py'));
  if (!declaresTypes(context) || folders.length === 0) return [];
  if (context.source.files.some((file) => file === 'py.typed' || file.endsWith('/py.typed'))) return [];
  const [first] = folders;
  const path = context.source.show(`${first?.path ?? ''}/py.typed`);
  return [
    {
      rule: 'py-typed',
      severity: 'warning',
      subject: path,
      message: 'is missing, but the project says that it is typed',
      remedy: 'Add an empty file of that name, so that type checkers use the types',
    },
  ];
}

async function manifestFile(
  { project, source }: CheckContext,
  packages: readonly ImportPackage[],
): Promise<readonly Finding[]> {
  if (!project.buildBackend.startsWith('setuptools') || usesScm(project)) return [];
  const text = source.has('MANIFEST.in') ? await source.readText('MANIFEST.in') : null;
  if (text !== null) return judgeManifest(text, source);
  const data = source.files.find(
    (file) =>
      packages.some(({ path }) => file.startsWith(`${path}/`)) && !/\.pyi?$/u.test(file) && !file.endsWith('/py.typed'),
  );
  if (data === undefined) return [];
  return [
    {
      rule: 'manifest-in',
      severity: 'advice',
      subject: source.show('MANIFEST.in'),
      message: `is missing, so the sdist may lack files such as ${data}`,
      remedy: 'Add it, or check that the built files contain everything they need',
    },
  ];
}

async function executables({ source }: CheckContext, packages: readonly ImportPackage[]): Promise<readonly Finding[]> {
  if (process.platform === 'win32') return [];
  const inside = source.files.filter(
    (file) => file.endsWith('.py') && packages.some(({ path }) => file === path || file.startsWith(`${path}/`)),
  );
  const findings = await Promise.all(
    inside.map(async (file): Promise<readonly Finding[]> => {
      if (!(await source.isExecutable(file))) return [];
      const start = (await source.readBytes(file))?.subarray(0, 2).toString('latin1');
      if (start === '#!') return [];
      return [
        {
          rule: 'executable-file',
          severity: 'advice',
          subject: source.show(file),
          message: 'is executable, but has no #! line',
          remedy: 'Remove the executable bit (chmod -x)',
        },
      ];
    }),
  );
  return findings.flat();
}

async function backendPaths({ project, source }: CheckContext): Promise<readonly Finding[]> {
  const checks = project.backendPath.map(async (path): Promise<readonly Finding[]> => {
    const where = await source.locate(path);
    const isInside = !path.startsWith('/') && !path.split('/').includes('..');
    if (where.kind === 'own' && where.facts.isDirectory() && isInside) return [];
    const message = `backend-path names '${path}', which is not a folder of the project`;
    return [
      {
        rule: 'build-system',
        severity: 'refused',
        subject: source.show('pyproject.toml [build-system]'),
        message,
        remedy: 'Name a folder inside the project',
      },
    ];
  });
  return (await Promise.all(checks)).flat();
}

/** Back-ends of compiled modules: where nothing in the tree can be imported, the build makes it. */
const COMPILING = /^(?:maturin|mesonpy|scikit_build_core|sipbuild)(?:[.:]|$)/u;

/** Checks that the tree contains what a release needs, and nothing foreign. */
export async function checkStructure(context: CheckContext, packages: readonly ImportPackage[]): Promise<CheckedPoint> {
  const none: readonly Finding[] =
    packages.length > 0 || context.project.importNames !== null || COMPILING.test(context.project.buildBackend)
      ? []
      : [
          {
            rule: 'no-package',
            severity: 'advice',
            subject: context.source.show('.'),
            message: 'contains no package or module to ship',
            remedy: 'Check that the built wheel contains what it should',
          },
        ];
  const findings = [
    ...(await strayFiles(context)),
    ...requiredFiles(context),
    ...none,
    ...typedMarker(context, packages),
    ...(await backendPaths(context)),
    ...(await manifestFile(context, packages)),
    ...(await executables(context, packages)),
  ];
  return checked('structure', findings, packages.map(({ path }) => path).join(', '));
}

/** Requires that the paths of an input match files of the project. @throws ReleaseError naming the input */
export function requirePaths(input: string, patterns: readonly string[], files: readonly string[]): void {
  const absent = patterns.find((pattern) => pathsMatching(pattern, files).length === 0);
  if (absent === undefined) return;
  throw new ReleaseError({
    subject: input,
    problem: `'${absent}' matches no file of the project`,
    remedy: 'Use files, folders or patterns inside the project',
  });
}
