import { PYTHON_WORD, stripSpace, stripSpaceEnd, stripSpaceStart } from './python-text.ts';

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

const SCRIPT_NAME = new RegExp(`^[${PYTHON_WORD}.-]+$`, 'u');
const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;

/** Nearly all identifiers. Patterns with properties of Unicode take milliseconds until they can be used. */
const ASCII_IDENTIFIER = /^[A-Za-z_]\w*$/u;

/** `text.isidentifier()` of Python, which keywords are too. */
export function isPythonIdentifier(text: string): boolean {
  return ASCII_IDENTIFIER.test(text) || IDENTIFIER.test(text);
}

/** `keyword.iskeyword(text)` of Python: `match`, `case` and `type` are not keywords. */
export function isPythonKeyword(text: string): boolean {
  return KEYWORDS.has(text);
}

/** Whether `text` is a Python name and not a keyword; soft keywords (`match`, `type`) are names. */
export function isPythonName(text: string): boolean {
  return isPythonIdentifier(text) && !isPythonKeyword(text);
}

/**
 * Whether PyPI accepts `text` as the name of a script (U92h), which is narrower than the entry points specification.
 */
export function isScriptName(text: string): boolean {
  return SCRIPT_NAME.test(text);
}

/** Why PyPI refuses an import name, `package.module; private` (U31); `null` when it accepts it. */
export function importNameProblem(text: string): string | null {
  const [name = '', ...options] = text.split(';');
  for (const part of stripSpaceEnd(name).split('.')) {
    if (!isPythonIdentifier(part)) return `${part === '' ? 'an empty part' : part} is not a Python identifier`;
    if (isPythonKeyword(part)) return `${part} is a keyword of Python`;
  }
  // Nothing may follow, not even a space
  return options.length > 0 && stripSpaceStart(options.join(';')) !== 'private'
    ? 'only "private" may follow the ";"'
    : null;
}

/** Whether `text` is a dotted module path, `package.module`. */
export function isModulePath(text: string): boolean {
  return text.split('.').every(isPythonName);
}

/**
 * Whether `text` is an object reference of entry points: `module[.sub][:object[.attribute]]`, with an optional list of
 * extras after it.
 */
export function isObjectReference(text: string): boolean {
  const [, reference = ''] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec(stripSpace(text)) ?? [];
  const parts = reference.split(':', 3).map(stripSpace);
  return parts.length <= 2 && parts.every(isModulePath);
}
