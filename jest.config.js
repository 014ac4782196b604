import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAssertions: true } },
        module: { type: 'es6' },
      },
    ],
  },
  testMatch: [
    '<rootDir>/packages/*/test/**/*.test.ts',
    '<rootDir>/actions/*/test/**/*.test.ts',
    '<rootDir>/test/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/fixtures/', '<rootDir>/examples/'],
  modulePathIgnorePatterns: ['<rootDir>/examples/', '<rootDir>/test/fixtures/'],
  testTimeout: 60_000,
  // Not in TMPDIR, which is another one for each `npm test`. Its keys hold each file's content and all settings.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Most tests wait for a child process, so one worker more than cores keeps them busy.
  maxWorkers: availableParallelism() + 1,
  // The modules of a test file stay in memory after it. With 800 MB of them a worker spends a third of its CPU on collecting
  // garbage, and starts each child three times as slowly; a new one takes half a second.
  workerIdleMemoryLimit: '350MB',
};
