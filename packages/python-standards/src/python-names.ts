const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** Whether `text` is a name in Python's sense and no keyword; soft keywords (`match`, `type`) are names. */
export function isPythonName(text: string): boolean {
  return IDENTIFIER.test(text) && !KEYWORDS.has(text);
}

/** Whether `text` is a dotted module path, `package.module`. */
export function isModulePath(text: string): boolean {
  return text.split('.').every(isPythonName);
}

/** Whether `text` is an object reference of entry points: `module[.sub][:object[.attribute]]`, with an optional list of extras behind. */
export function isObjectReference(text: string): boolean {
  const [, reference = ''] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec(text.trim()) ?? [];
  const parts = reference.split(':', 3).map((part) => part.trim());
  return parts.length <= 2 && parts.every(isModulePath);
}
