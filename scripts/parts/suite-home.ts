import { join } from 'node:path';
import { ROOT } from './root.ts';
import { REF, REPOSITORY, SERVER } from './workflow-home.ts';

/** The address of this copy of the suite as a source, so that findings can link to docs/rules.md: path → text. */
export function suiteHomeModule(): ReadonlyMap<string, string> {
  const text = `// Generated from scripts/parts/workflow-home.ts. Run npm run build after a change there.

/** Where this copy of the suite says that it is. */
export const SUITE_HOME = {
  server: '${SERVER}',
  repository: '${REPOSITORY}',
  ref: '${REF}',
} as const;
`;
  return new Map([[join(ROOT, 'packages/release-model/src/generated/suite-home.ts'), text]]);
}
