export * from './fold-findings.ts';
export * from './search-file.ts';
export * from './search-members.ts';
export * from './secret-finding.ts';
export * from './secret-hit.ts';
export * from './example-path.ts';
