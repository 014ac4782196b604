/** The version of this suite, as in its package.json; a contract test compares the two. */
export const SUITE_VERSION = '1.0.0';
