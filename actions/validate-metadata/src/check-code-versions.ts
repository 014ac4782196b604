import { versionFilesOf } from '#distributions';
import type { FoundVersion, ImportPackage } from '#project-tree';
import { compareVersions, parseVersion, type Version, type VersionLiteral, versionLiterals } from '#python-standards';
import type { Finding } from '#release-model';
import type { CheckContext } from './check-context.ts';
import { versionPlace } from './version-place.ts';

/** Where packages say their version. */
const FILES = ['__init__.py', '__version__.py', '_version.py', 'version.py', '__about__.py', '_about.py'];

/** A copy of another project says the version of that project. */
const FOREIGN = /(?:^|\/)_?(?:vendor|vendored|vendors|extern|external|third_?party)(?:\/|$)/u;

/** The first lines of a file that a tool has written, and will write again. */
const GENERATED = /\b(?:auto(?:matically)?[- ]?)?generated\b|\bdo(?:n't| not) (?:change|edit|modify)\b/iu;
const HEAD_LENGTH = 600;

/** The folders in which a package may say its version: its own, or the packages in a namespace. */
function packageFolders(files: readonly string[], folder: string): readonly string[] {
  const inits = files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('/__init__.py'));
  const folders = inits.map((file) => file.slice(0, -'/__init__.py'.length));
  return folders.filter((one) => !folders.some((other) => one.startsWith(`${other}/`)));
}

function versionFiles(files: readonly string[], packages: readonly ImportPackage[]): readonly string[] {
  const known = new Set(files);
  const candidates = packages.flatMap(({ path }) =>
    path.endsWith('.py')
      ? [path]
      : packageFolders(files, path).flatMap((folder) => FILES.map((file) => `${folder}/${file}`)),
  );
  return [...new Set(candidates)].filter((file) => known.has(file) && !FOREIGN.test(file));
}

/**
 * Whether a literal is surely meant as the version of the project: by its name, or because it looks like it. `version = "1"`
 * may be that of a format.
 */
function isSure({ name, version }: VersionLiteral, project: Version): boolean {
  return name === '__version__' || (version.release.length > 1 && version.release.length === project.release.length);
}

function contradiction(
  literal: VersionLiteral,
  place: { readonly file: string; readonly line: number },
  project: { readonly text: string; readonly version: Version; readonly place: string; readonly name: string },
): Finding {
  const isOlder = compareVersions(literal.version, project.version) < 0;
  const raise = isOlder ? `Write ${project.text} here` : `Write ${literal.text} in ${project.place}`;
  return {
    rule: 'version-in-code',
    severity: isSure(literal, project.version) ? 'unsafe' : 'warning',
    subject: `${place.file} line ${place.line}`,
    message: `says ${literal.name} = ${literal.text}, but the version of the project is ${project.text} (${project.place})`,
    remedy: `${raise}, or keep one of the two: importlib.metadata.version("${project.name}") tells the code the version of the project`,
    location: place,
  };
}

/**
 * The versions in the code of the packages that contradict the version of the project. What a tool writes isn't judged, nor
 * a version that only an environment variable or the build sets.
 */
export async function contradictingVersions(
  { source, project }: CheckContext,
  found: FoundVersion,
  packages: readonly ImportPackage[],
): Promise<readonly Finding[]> {
  const { kind } = found.source;
  if (found.version === null || project.name === null || kind === 'env' || kind === 'scm') return [];
  const version = parseVersion(found.version);
  const written = new Set(versionFilesOf(project.tool).map(({ path }) => path));
  const place = await versionPlace(project, found, source);
  const findings: Finding[] = [];
  for (const file of versionFiles(source.files, packages)) {
    if (written.has(file) || source.strays.has(file)) continue;
    const text = (await source.readBytes(file))?.toString('utf8') ?? '';
    if (!file.endsWith('/__init__.py') && GENERATED.test(text.slice(0, HEAD_LENGTH))) continue;
    for (const literal of versionLiterals(text)) {
      if (compareVersions(literal.version, version) === 0) continue;
      const where = { file: source.show(file), line: literal.line };
      findings.push(contradiction(literal, where, { text: found.version, version, place, name: project.name }));
    }
  }
  return findings;
}
