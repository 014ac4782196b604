import { parseRequirement } from './requirement.ts';
import { normalizeName } from './names.ts';
import { splitProjectUrl } from './project-url.ts';
import { isTable } from './rule-context.ts';
import { readToml10 } from './toml.ts';

type Toml = ReturnType<typeof readToml10>;
type Key = readonly (string | number)[];

/** The key of `[project]` that each field of the core metadata is made from, where it isn't one of a list. */
const KEYS: Readonly<Record<string, string>> = {
  name: 'name',
  version: 'version',
  summary: 'description',
  'requires-python': 'requires-python',
  'license-expression': 'license',
  license: 'license',
  'license-file': 'license-files',
  author: 'authors',
  'author-email': 'authors',
  maintainer: 'maintainers',
  'maintainer-email': 'maintainers',
  keywords: 'keywords',
  description: 'readme',
  'description-content-type': 'readme',
  'import-name': 'import-names',
  'import-namespace': 'import-namespaces',
  dynamic: 'dynamic',
};

function requirementName(text: string): string | null {
  try {
    return normalizeName(parseRequirement(text).name);
  } catch {
    return null;
  }
}

const plain = (text: string): string => text.replaceAll(/[\s"'();]/gu, '').toLowerCase();

/** The place of a requirement in a list: written the same, begun the same, or of the same project. */
function requirementAt(list: unknown, value: string): number {
  const texts = Array.isArray(list) ? list.map((one) => (typeof one === 'string' ? one : '')) : [];
  const wanted = plain(value);
  const name = requirementName(value);
  const same = texts.findIndex((text) => plain(text) === wanted);
  if (same >= 0) return same;
  const begun = texts.findIndex((text) => text !== '' && wanted.startsWith(plain(text)));
  return begun >= 0 || name === null ? begun : texts.findIndex((text) => requirementName(text) === name);
}

function requirementKey(project: Readonly<Record<string, unknown>>, value: string): Key | null {
  const extra = /\bextra\s*==\s*["'](?<extra>[^"']+)["']/u.exec(value)?.groups?.['extra'];
  const groups = isTable(project['optional-dependencies']) ? project['optional-dependencies'] : {};
  const lists: readonly (readonly [Key, unknown])[] =
    extra === undefined
      ? [[['dependencies'], project['dependencies']]]
      : Object.entries(groups)
          .filter(([name]) => normalizeName(name) === normalizeName(extra))
          .map(([name, list]) => [['optional-dependencies', name], list]);
  for (const [key, list] of lists) {
    const at = requirementAt(list, value);
    if (at >= 0) return [...key, at];
  }
  return null;
}

function keyOf(project: Readonly<Record<string, unknown>>, field: string, value: string): Key | null {
  if (field === 'requires-dist') return requirementKey(project, value);
  if (field === 'provides-extra') return ['optional-dependencies', value];
  if (field === 'classifier') {
    const list = project['classifiers'];
    return ['classifiers', Array.isArray(list) ? list.indexOf(value) : 0];
  }
  if (field === 'project-url' || field === 'home-page' || field === 'download-url') {
    const label =
      field === 'project-url' ? splitProjectUrl(value).label : field === 'home-page' ? 'Homepage' : 'Download';
    return ['urls', label];
  }
  const key = KEYS[field];
  return key === undefined ? null : [key];
}

/** The tables of a `pyproject.toml` that have its metadata; `null` when there is none, or it isn't TOML. */
function metadataTable(
  text: string,
): { readonly table: Readonly<Record<string, unknown>>; readonly path: Key; readonly lineOf: Toml['lineOf'] } | null {
  let document: Toml;
  try {
    document = readToml10(text, 'pyproject.toml');
  } catch {
    return null; // the stage validate judges it
  }
  const { project, tool } = document.data;
  if (isTable(project)) return { table: project, path: ['project'], lineOf: document.lineOf };
  const poetry = isTable(tool) ? tool['poetry'] : undefined;
  return isTable(poetry) ? { table: poetry, path: ['tool', 'poetry'], lineOf: document.lineOf } : null;
}

/** The README that a `pyproject.toml` names; `null`: none, or several. */
export function readmePath(text: string): string | null {
  const readme = metadataTable(text)?.table['readme'];
  const file = isTable(readme) ? readme['file'] : readme;
  return typeof file === 'string' ? file.replace(/^\.\//u, '') : null;
}

/**
 * The line of a `pyproject.toml` that a field of the core metadata comes from, as far as its text tells.
 * @param field - in lower case with hyphens
 * @param value - as the metadata have it
 * @returns `null` when the file doesn't say it, or isn't TOML
 */
export function pyprojectLine(text: string, field: string, value: string): number | null {
  const found = metadataTable(text);
  if (found === null) return null;
  const { table, path, lineOf } = found;
  const key = keyOf(table, field, value.trim());
  const [first] = key ?? [];
  // A key that the table lacks comes from elsewhere: the back-end, setup.py, a file
  if (key === null || first === undefined || !(first in table)) return null;
  return lineOf([...path, ...key.filter((part) => part !== -1)]) ?? null;
}
