/** The version of this suite, as in its package.json; `npm run check` compares the two. */
export const SUITE_VERSION = '1.0.0';
