import { normalizeName } from './names.ts';

const NAMES =
  /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|benchmark|release|ci|tox|nox|pre-commit)$/u;

/** Whether an extra of this name is meant for the project's developers rather than its users. */
export function isForDevelopers(name: string): boolean {
  return NAMES.test(normalizeName(name));
}
