// Generated from scripts/parts/workflow-home.ts. Run npm run build after a change there.

/** Where this copy of the suite says that it is. */
export const SUITE_HOME = {
  server: 'https://gitea.example.com',
  repository: 'shireadmin/repo-agent-actions',
  ref: 'v1.0.0',
} as const;
