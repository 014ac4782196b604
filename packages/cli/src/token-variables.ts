/** The variables from which upload tools read a token, each with the variable of its user, in the order of precedence. */
export const TOKEN_VARIABLES = [
  ['TWINE_PASSWORD', 'TWINE_USERNAME'],
  ['UV_PUBLISH_TOKEN', null],
  ['UV_PUBLISH_PASSWORD', 'UV_PUBLISH_USERNAME'],
] as const;

/** The one to name in messages. */
export const TOKEN_VARIABLE = TOKEN_VARIABLES[0][0];

/** The variable of twine's option `--cert`. */
export const TWINE_CERT = 'TWINE_CERT';
