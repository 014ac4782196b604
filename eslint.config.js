import js from '@eslint/js';
import jestPlugin from 'eslint-plugin-jest';
import regexpPlugin from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' };

/** Arguments lie on the stack: beyond some 100,000 of them the call throws a RangeError. */
const NO_LISTS_AS_ARGUMENTS = [
  {
    selector: 'CallExpression[callee.property.name=/^(?:push|unshift)$/] > SpreadElement',
    message: 'Add the elements in a loop: a long list breaks the call.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"] > SpreadElement',
    message: 'Use largest or smallest of release-model: a long list breaks the call.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'examples/**', 'rehearsal/**', 'coverage/**', 'test/fixtures/**'] },
  js.configs.recommended,
  {
    // Every text may be a stranger's, and 200 kB of blanks may take no minute: docs/decisions/linear-time.md.
    plugins: { regexp: regexpPlugin },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  {
    // Scripts that run without packages are JavaScript, typed by JSDoc
    files: ['**/*.ts', 'scripts/**/*.mjs'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
    },
  },
  {
    files: ['{packages,actions}/*/src/**/*.ts', 'publish/src/**/*.ts'],
    ignores: ['packages/testkit/**'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...NO_LISTS_AS_ARGUMENTS] },
  },
  {
    files: ['**/test/**/*.test.ts'],
    ...jestPlugin.configs['flat/recommended'],
    rules: {
      ...jestPlugin.configs['flat/recommended'].rules,
      'jest/no-standalone-expect': [
        'error',
        {
          additionalTestBlockFunctions: [
            'afterAll',
            'afterEach',
            'beforeAll',
            'beforeEach',
            'testWithMounts',
            'testAll',
            'testAll.each',
            'testOnce',
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortController',
          'Buffer',
          'URL',
          'clearTimeout',
          'console',
          'fetch',
          'performance',
          'process',
          'setTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
