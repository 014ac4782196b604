const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;

/**
 * The normalized spelling by which projects and extras are compared (PEP 503, PEP 685): lower case, every run of `-`,
 * `_`, `.` a single hyphen.
 */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/gu, '-');
}

/** Whether `name` may name a project or an extra: ASCII letters, digits, `.`, `_`, `-`, beginning and ending with a letter or digit (PEP 508). */
export function isValidName(name: string): boolean {
  return VALID_NAME.test(name) && !name.endsWith('\n');
}

/** The project's name as wheel and sdist file names spell it (PEP 427, PEP 625): normal form with `_` for `-`. */
export function wheelNameComponent(name: string): string {
  return normalizeName(name).replaceAll('-', '_');
}
