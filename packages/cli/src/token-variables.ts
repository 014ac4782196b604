/** The variable of twine's option `--username`. */
export const TWINE_USERNAME = 'TWINE_USERNAME';

/** The variables from which upload tools read a token, each with the variable of its user, in the order of precedence. */
export const TOKEN_VARIABLES = [
  ['TWINE_PASSWORD', TWINE_USERNAME],
  ['UV_PUBLISH_TOKEN', null],
  ['UV_PUBLISH_PASSWORD', 'UV_PUBLISH_USERNAME'],
] as const;

/** A variable that names a user. */
export type UserVariable = Exclude<(typeof TOKEN_VARIABLES)[number][1], null>;

/** The variables by which twine and uv are told the index, in the order of precedence: an address before a name. */
export const INDEX_VARIABLES = ['TWINE_REPOSITORY_URL', 'TWINE_REPOSITORY', 'UV_PUBLISH_URL'] as const;

/** The one to name in messages. */
export const TOKEN_VARIABLE = TOKEN_VARIABLES[0][0];

/** The variable of twine's option `--cert`. */
export const TWINE_CERT = 'TWINE_CERT';
