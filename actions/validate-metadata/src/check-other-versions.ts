import type { FoundVersion, ProjectSource } from '#project-tree';
import {
  compareVersions,
  isTable,
  parseVersion,
  readSoleAssignment,
  tryParseVersion,
  versionText,
} from '#python-standards';
import type { Finding } from '#release-model';
import type { CheckContext } from './check-context.ts';
import { versionPlace } from './version-place.ts';

/** A version that a file says. */
interface StatedVersion {
  readonly text: string;
  readonly line: number;
}

/** A file that says the version of the project beside its metadata, and nothing that builds reads. */
interface Place {
  readonly files: readonly string[];
  readonly read: (text: string) => readonly StatedVersion[];
}

/** The first line that a pattern matches. @param section - only below this heading, up to the next one */
function byLine(pattern: RegExp, section: RegExp | null = null): Place['read'] {
  return (text) => {
    let isInside = section === null;
    for (const [index, line] of text.split('\n').entries()) {
      if (section !== null && line.startsWith('[')) isInside = section.test(line);
      const found = isInside ? pattern.exec(line)?.groups?.['version'] : undefined;
      if (found !== undefined) return [{ text: found, line: index + 1 }];
    }
    return [];
  };
}

/** `release` of Sphinx; its `version` often has two numbers only. */
function bySphinx(text: string): readonly StatedVersion[] {
  const assignment = readSoleAssignment(text, 'release');
  return assignment.kind === 'literal' && typeof assignment.value === 'string'
    ? [{ text: versionText(assignment.value), line: assignment.line }]
    : [];
}

/** Files that have a version and nothing else. */
const VERSION_FILE = /^(?:VERSION|\.?version|_version)(?:\.txt)?$/u;

function byWholeText(text: string): readonly StatedVersion[] {
  const lines = text.split('\n').map((line) => line.trim());
  const [only, ...rest] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return only === undefined || rest.length > 0 ? [] : [{ text: only, line: lines.indexOf(only) + 1 }];
}

/** Files named `VERSION`: beside the metadata, and in packages, whose code reads them. */
function versionFiles({ files, has }: Pick<ProjectSource, 'files' | 'has'>): readonly string[] {
  return files.filter((file) => {
    const at = file.lastIndexOf('/');
    return VERSION_FILE.test(file.slice(at + 1)) && (at < 0 || has(`${file.slice(0, at)}/__init__.py`));
  });
}

const QUOTED = String.raw`["']?(?<version>[^"'\s#]+)["']?`;

const PLACES: readonly Place[] = [
  { files: ['CITATION.cff'], read: byLine(new RegExp(`^version:\\s*${QUOTED}`, 'u')) },
  { files: ['codemeta.json', '.zenodo.json'], read: byLine(/^ {0,8}"version": *"(?<version>[^"]+)"/u) },
  { files: ['docs/conf.py', 'docs/source/conf.py', 'doc/conf.py', 'doc/source/conf.py'], read: bySphinx },
  {
    files: ['.bumpversion.cfg', 'setup.cfg'],
    read: byLine(new RegExp(`^current_version\\s*=\\s*${QUOTED}`, 'u'), /^\[bumpversion\]/u),
  },
  {
    files: ['.bumpversion.toml'],
    read: byLine(new RegExp(`^current_version\\s*=\\s*${QUOTED}`, 'u'), /^\[tool\.bumpversion\]/u),
  },
  {
    files: ['.cz.toml', 'cz.toml'],
    read: byLine(new RegExp(`^version\\s*=\\s*${QUOTED}`, 'u'), /^\[tool\.commitizen\]/u),
  },
  {
    files: ['meta.yaml', 'recipe/meta.yaml', 'conda/meta.yaml', 'conda-recipe/meta.yaml', 'conda.recipe/meta.yaml'],
    read: byLine(/^\s*(?:\{%-?\s*set\s+version\s*=\s*|version:\s*)["']?(?<version>\d[^"'\s%}]*)/u),
  },
  { files: ['pixi.toml'], read: byLine(new RegExp(`^version\\s*=\\s*${QUOTED}`, 'u'), /^\[(?:workspace|project)\]/u) },
];

/** The keys of tools that remember the version in pyproject.toml. */
const TOOL_KEYS: readonly (readonly string[])[] = [
  ['bumpversion', 'current_version'],
  ['bumpver', 'current_version'],
  ['commitizen', 'version'],
  ['tbump', 'version', 'current'],
  ['pixi', 'workspace', 'version'],
  ['pixi', 'project', 'version'],
];

function inTools({ project }: CheckContext): readonly (StatedVersion & { readonly key: string })[] {
  return TOOL_KEYS.flatMap((keys) => {
    const value = keys.reduce<unknown>((table, key) => (isTable(table) ? table[key] : undefined), project.tool);
    const line = project.lineOf(['tool', ...keys]);
    return typeof value === 'string' ? [{ text: value, line: line ?? 1, key: `[tool.${keys.join('.')}]` }] : [];
  });
}

async function inFiles(source: ProjectSource): Promise<readonly (StatedVersion & { readonly file: string })[]> {
  const found: (StatedVersion & { readonly file: string })[] = [];
  for (const { files, read } of [...PLACES, { files: versionFiles(source), read: byWholeText }]) {
    for (const file of files) {
      if (!source.has(file) || source.strays.has(file)) continue;
      const text = (await source.readBytes(file))?.toString('utf8') ?? '';
      for (const stated of read(text)) found.push({ ...stated, file });
    }
  }
  return found;
}

/**
 * The versions of other files that maintainers keep by hand or by a tool and that aren't that of the project: citations,
 * documentation, conda recipes, what bumps versions. Advice: no build reads them.
 */
export async function otherVersions(context: CheckContext, found: FoundVersion): Promise<readonly Finding[]> {
  const { source, project } = context;
  if (found.version === null || found.source.kind === 'env') return [];
  const version = parseVersion(found.version);
  const place = await versionPlace(project, found, source);
  const stated = [
    ...inTools(context).map((one) => ({ ...one, file: 'pyproject.toml', by: ` in ${one.key}` })),
    ...(await inFiles(source)).map((one) => ({ ...one, by: '' })),
  ];
  return stated.flatMap(({ text, line, file, by }): Finding[] => {
    const other = tryParseVersion(text);
    if (other === undefined || compareVersions(other, version) === 0) return [];
    const shown = source.show(file);
    return [
      {
        rule: 'version-in-files',
        severity: 'advice',
        subject: `${shown} line ${line}`,
        message: `says ${text}${by}, but the version of the project is ${found.version ?? ''} (${place})`,
        remedy: `Write ${found.version ?? ''} here, or let one tool change both`,
        location: { file: shown, line },
      },
    ];
  });
}
