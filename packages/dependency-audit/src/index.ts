export * from './advisory-database.ts';
export * from './audit-dependencies.ts';
export type { DependencyLedger, DependencySet } from './dependency-ledger.ts';
export type { AuditVerdict } from './judge-audit.ts';
export * from './open-audit.ts';
export * from './show-audit.ts';
