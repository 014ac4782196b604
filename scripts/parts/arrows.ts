import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { circlesOf } from './circles.ts';
import { readPackageJson } from './package-json.ts';
import { filesBelow, isAction, ROOT, rooms } from './root.ts';

/** Which packages a package may import. Everything may import those of EVERYBODY. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'harmless-text': [],
  'release-model': [],
  'lazy-modules': [],
  'release-store': [],
  'python-standards': [],
  'server-profiles': ['python-standards'],
  'secret-finder': [],
  'ignored-rules': ['python-standards'],
  'installed-workflows': [],
  'pypi-rules': ['distributions', 'python-standards', 'secret-finder', 'server-profiles'],
  distributions: ['release-store', 'python-standards'],
  http: [],
  'link-answers': ['http', 'python-standards'],
  'index-client': ['release-store', 'http', 'distributions', 'server-profiles', 'python-standards'],
  process: ['release-store'],
  'project-tree': ['release-store', 'process', 'python-standards'],
  'python-env': ['release-store', 'process', 'http', 'index-client', 'distributions', 'python-standards'],
  'dependency-audit': ['process', 'http', 'python-env', 'python-standards'],
  'installed-release': [
    'release-store',
    'dependency-audit',
    'distributions',
    'process',
    'python-env',
    'python-standards',
  ],
  'embedded-index': ['release-store', 'process', 'python-env'],
  forge: ['release-store', 'http'],
  artifacts: ['http', 'forge'],
  'hand-over': ['release-store', 'release-report', 'distributions', 'artifacts', 'forge', 'http', 'index-client', 'project-tree', 'python-standards'], // prettier-ignore
  'release-report': ['release-store'],
  'action-kit': [
    'release-store',
    'release-report',
    'process',
    'http',
    'distributions',
    'project-tree',
    'server-profiles',
  ],
};

/** What everything may import, except themselves and each other: lower layers first. */
const EVERYBODY = ['lazy-modules', 'harmless-text', 'release-model'];

/** These may also import other actions. */
const COMPOSERS = new Set(['packages/cli', 'publish', 'actions/rehearse']);

/** The rooms that may import each package from outside, so that a new use is a decision, and effects stay in one place. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  '@actions/artifact': ['packages/artifacts'],
  '@actions/core': ['packages/action-kit'],
  '@actions/exec': ['packages/process'],
  '@actions/tool-cache': ['packages/python-env'],
  htmlparser2: ['packages/http', 'packages/index-client'],
  'https-proxy-agent': ['packages/http'],
  'smol-toml': ['packages/python-standards'],
  'tar-stream': ['packages/distributions', 'actions/build-dists'],
  valibot: ['packages/release-model', 'packages/artifacts', 'packages/forge'],
  yaml: ['packages/cli', 'packages/installed-workflows'],
  yauzl: ['packages/artifacts', 'packages/python-env'],
  yazl: ['packages/artifacts'],
};

function mayImport(room: string, target: string): boolean {
  if (room === 'packages/testkit') return true;
  if (target === 'packages/testkit' || target === 'packages/cli') return false;
  const lower = EVERYBODY.indexOf(room.slice('packages/'.length));
  const common = EVERYBODY.indexOf(target.slice('packages/'.length));
  if (common >= 0) return lower < 0 || common < lower;
  if (isAction(target)) return COMPOSERS.has(room);
  if (isAction(room) || COMPOSERS.has(room)) return true;
  return PACKAGES[room.slice('packages/'.length)]?.includes(target.slice('packages/'.length)) ?? false;
}

function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** `@scope/name/sub`, `#actions/name/sub` and `name/sub` without the part below the package or room. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') || specifier.startsWith('#actions/') ? 2 : 1)
    .join('/');
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

/** The packages and rooms that the sources of a room import, except itself; sorted. */
function packagesImportedBy(folder: string): readonly string[] {
  const found = new Set<string>();
  for (const file of filesBelow(join(ROOT, folder, 'src'))) {
    if (!file.endsWith('.ts')) continue;
    for (const specifier of importsOf(join(ROOT, folder, 'src', file))) {
      if (!specifier.startsWith('.') && !isBuiltin(specifier)) found.add(packageOf(specifier));
    }
  }
  const own = rooms().find((room) => room.folder === folder)?.name;
  return [...found].filter((name) => name !== own).sort();
}

/** Which source of a room imports which others of it, including types and late imports: paths below the root. */
function importsWithin(folder: string): ReadonlyMap<string, readonly string[]> {
  const sources = filesBelow(join(ROOT, folder, 'src')).filter((file) => file.endsWith('.ts'));
  return new Map(
    sources.map((file) => {
      const path = join(ROOT, folder, 'src', file);
      const own = importsOf(path).filter((specifier) => specifier.startsWith('.'));
      return [relative(ROOT, path), own.map((specifier) => relative(ROOT, resolve(dirname(path), specifier)))];
    }),
  );
}

/** Reports imports against the arrows or in a circle, and packages that are declared and not imported: sentences. */
export function arrowProblems(): readonly string[] {
  const problems: string[] = [];
  const byName = new Map(rooms().map(({ folder, name }) => [name, folder]));
  const { dependencies = {}, devDependencies = {} } = readPackageJson(ROOT);
  const unused = new Set(Object.keys(dependencies));
  const unusedArrows = new Set(
    Object.entries(LIBRARIES).flatMap(([library, folders]) => folders.map((folder) => `${folder} → ${library}`)),
  );
  const importsBetween = new Map<string, readonly string[]>();

  for (const { folder } of rooms()) {
    const used = new Set(packagesImportedBy(folder));
    importsBetween.set(
      folder,
      [...used].flatMap((imported) => byName.get(imported) ?? []),
    );
    for (const part of ['src', 'test']) {
      for (const file of filesBelow(join(ROOT, folder, part))) {
        if (!file.endsWith('.ts')) continue;
        const path = join(ROOT, folder, part, file);
        const shown = relative(ROOT, path);
        for (const specifier of importsOf(path)) {
          if (isBuiltin(specifier)) {
            if (!specifier.startsWith('node:'))
              problems.push(`${shown}: imports ${specifier}. Write node:${specifier}.`);
            continue;
          }
          if (specifier.startsWith('.')) {
            const target = relative(join(ROOT, folder), resolve(dirname(path), specifier));
            if (target.startsWith('..'))
              problems.push(`${shown}: imports ${specifier}, which is outside its room. Import the room by its name.`);
            continue;
          }
          const imported = packageOf(specifier);
          const target = byName.get(imported);
          if (imported.startsWith('#')) {
            if (target === undefined)
              problems.push(`${shown}: imports ${imported}, which is not a room. Correct the name.`);
          } else if (!(imported in dependencies) && !(imported in devDependencies)) {
            problems.push(
              `${shown}: imports ${imported}, which isn't declared. Run npm install --save-exact ${imported}.`,
            );
          }
          // Tests may import anything; the arrows apply to what is shipped.
          if (part === 'test' || folder === 'packages/testkit') continue;
          if (target !== undefined && target !== folder && !mayImport(folder, target)) {
            problems.push(
              `${shown}: imports ${target} against the arrows of docs/architecture.md. Move the code, or the arrow in scripts/parts/arrows.ts.`,
            );
          }
          if (imported.startsWith('#')) continue;
          unused.delete(imported);
          unusedArrows.delete(`${folder} → ${imported}`);
          if (imported in devDependencies) {
            problems.push(`${shown}: imports ${imported}, which is for development only. Move it to dependencies.`);
          }
          const keepers = LIBRARIES[imported] ?? [];
          if (!keepers.includes(folder)) {
            problems.push(
              `${shown}: imports ${imported}, which only ${keepers.join(', ') || 'a room in LIBRARIES'} may. Use what that room exports, or add this one in scripts/parts/arrows.ts.`,
            );
          }
        }
      }
    }
    for (const circle of circlesOf(importsWithin(folder))) {
      problems.push(
        `${circle[0] ?? ''}: imports itself in a circle, ${circle.join(' → ')}. Move what both ends need into a module of its own.`,
      );
    }
    if (!existsSync(join(ROOT, folder, 'src/index.ts'))) problems.push(`${folder}: has no src/index.ts. Write it.`);
  }
  for (const arrow of unusedArrows) {
    problems.push(`scripts/parts/arrows.ts: has ${arrow} in LIBRARIES, which nothing needs. Remove it.`);
  }
  for (const dependency of unused) {
    problems.push(`package.json: declares ${dependency}, which nothing imports. Remove it from dependencies.`);
  }
  for (const circle of circlesOf(importsBetween)) {
    problems.push(
      `${circle[0] ?? ''}: imports itself in a circle of rooms, ${circle.join(' → ')}. Move what both ends need.`,
    );
  }
  return problems;
}
