// Limits that PyPI sets for values of the metadata, wherever they are judged: in pyproject.toml, before anything is built,
// and in a distribution, by the profile of the index.

/** The longest `Summary`. Characters. */
export const LONGEST_SUMMARY = 512;

/** The longest label of a `Project-URL`. Characters. */
export const LONGEST_URL_LABEL = 32;
