export * from './find-secrets.ts';
export * from './fold-findings.ts';
export * from './placeholder.ts';
export * from './search-members.ts';
export * from './secret-finding.ts';
export * from './secret-hit.ts';
export * from './show-place.ts';
