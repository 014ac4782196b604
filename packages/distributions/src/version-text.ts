import { filledIn } from './filled-template.ts';
import type { VersionFile } from './version-files.ts';

/** Longer than any file that contains a version. Characters. */
const MAXIMUM_TEXT = 20_000;
const MAXIMUM_LINE = 1_000;

/** A declared encoding decides how Python reads the bytes (PEP 263): in UTF-7, a comment can contain code. */
const ENCODING = /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/u;
const HARMLESS_ENCODING = /^(?:utf-?8|ascii|us-ascii|latin-?1|iso-8859-1)$/iu;

const NAME = String.raw`[A-Za-z_]\w*`;
const TYPE = String.raw`[\w.[\], |"]+`;
/** Of names that mean something to Python, those that tell a version; `__path__` and `__getattr__` would change imports. */
const SAFE_NAME =
  /^(?:__(?:version\w*|commit\w*|git\w*|revision\w*|release\w*|build\w*|date|branch|all|doc)__$|(?!__))/u;
const TARGET = new RegExp(`^${NAME}(?: ?: ?${TYPE})?$`, 'u');
const VALUE = new RegExp(
  String.raw`^(?:""|-?\d+(?:\.\d+)?|${NAME}(?:\.${NAME})*(?:\[${TYPE}\])?|\((?:[\s,"\d]|None)*\)|\[[\s,"\d]*\])$`,
  'u',
);
const TYPING =
  /^(?:from (?:typing|typing_extensions|__future__) import [\w, ()]+|if (?:typing\.)?TYPE_CHECKING:|else:)$/u;

/** Of versioneer, which writes its answer as JSON. */
const VERSIONEER = new Set(['import json', 'def get_versions():', 'return json.loads(version_json)']);

/** Quoted strings become empty ones, and a comment at the end is dropped. */
function skeleton(line: string): string {
  const bare = line.replace(/'[^'\\]*'|"[^"\\]*"/gu, '""');
  return (bare.split('#', 1)[0] ?? '').trim();
}

function isTarget(text: string): boolean {
  return TARGET.test(text) && SAFE_NAME.test(/^\w+/u.exec(text)?.[0] ?? '');
}

function isHarmless(line: string): boolean {
  const bare = skeleton(line);
  if (bare === '' || TYPING.test(bare) || VERSIONEER.has(bare) || isTarget(bare)) return true;
  const parts = bare.split('=').map((part) => part.trim());
  const value = parts.pop() ?? '';
  return parts.length > 0 && parts.every(isTarget) && VALUE.test(value);
}

/** Whether Python would only assign strings, numbers and names of types: no call, no import of anything but typing. */
export function onlyAssigns(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/u);
  let closing: string | null = null;
  for (const [index, line] of lines.entries()) {
    const encoding = index < 2 ? ENCODING.exec(line)?.[1] : undefined;
    if (line.length > MAXIMUM_LINE || (encoding !== undefined && !HARMLESS_ENCODING.test(encoding))) return false;
    const bare = line.trim();
    if (closing !== null) {
      // Nothing is run in a string of several lines; a list may contain only strings
      if (closing === ']' ? !/^(?:"",?|\])?$/u.test(skeleton(line)) : line.includes('\\')) return false;
      const end = bare.indexOf(closing);
      if (end >= 0 && closing !== ']' && skeleton(bare.slice(end + closing.length)) !== '') return false;
      if (end >= 0 && (closing !== ']' || bare === ']')) closing = null;
      continue;
    }
    const long = /^(?:[A-Za-z_]\w* ?= ?)?("""|''')/u.exec(bare);
    if (long?.[1] !== undefined) {
      const rest = bare.slice(long[0].length);
      const end = rest.indexOf(long[1]);
      if (rest.includes('\\') || (end >= 0 && skeleton(rest.slice(end + 3)) !== '')) return false;
      if (end < 0) closing = long[1];
    } else if (/^[A-Za-z_]\w* ?= ?\[$/u.test(skeleton(line)) && SAFE_NAME.test(/^\w+/u.exec(bare)?.[0] ?? ''))
      closing = ']';
    else if (!isHarmless(bare)) return false;
  }
  return closing === null;
}

/** What a version becomes in a template: itself, a tuple of its parts, a commit, a date. */
const VERSION_VALUE = /^(?:['"]?[\w.+!:-]*['"]?|\((?:[\d, ]|'[\w.+-]*'|"[\w.+-]*")*\)|None)$/u;
/** What back-ends write where there is neither a template nor Python. */
const PLAIN_VERSION = /^[\w.+!-]{1,200}\s?$/u;
const PLACEHOLDER = /\{[^{}\n]*\}/u;

/**
 * Whether a file that a back-end writes the version to contains nothing else: by the project's own template, else,
 * where Python would run it, assignments alone.
 */
export function isVersionText({ template, path }: VersionFile, text: string): boolean {
  if (text.length > MAXIMUM_TEXT) return false;
  if (template !== null) {
    const literal = template.replaceAll('{{', '\u0001').replaceAll('}}', '\u0002');
    const restore = (part: string): string => part.replaceAll('\u0001', '{').replaceAll('\u0002', '}');
    if (filledIn(text, literal.split(PLACEHOLDER).map(restore), VERSION_VALUE)) return true;
  }
  if (/\.pyi?$/u.test(path)) return onlyAssigns(text);
  return template === null && PLAIN_VERSION.test(text);
}
