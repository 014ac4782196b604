// The same words before the upload and after it: an entry point that can't be resolved in the wheel is an import that fails.

/** What to do about a module that the wheel should have. */
export function missingModuleRemedy(module: string): string {
  return `Find out why ${module} is not in the wheel: packages.find (or your build backend's equivalent) in pyproject.toml decides what is included`;
}

/** What to do about an object that a module should have. @param reference - `module:attribute` */
export function missingObjectRemedy(reference: string): string {
  return `Check whether ${reference} is spelled correctly, and whether the module defines it`;
}
