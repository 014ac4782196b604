export * from './find-executable.ts';
export * from './initial-environment.ts';
export * from './last-meaningful-lines.ts';
export * from './run-marker.ts';
export * from './run-process.ts';
export * from './scrub-environment.ts';
export * from './start-process.ts';
export * from './survivors.ts';
