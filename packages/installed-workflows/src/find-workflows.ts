import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '#release-model';
import { LARGEST_WORKFLOW, readWorkflow, type WorkflowTable } from './workflow-document.ts';
import { stepsOf, type WorkflowStep } from './workflow-steps.ts';

/** A workflow in a repository that uses this suite. */
export interface InstalledWorkflow {
  /** Relative to the top of the repository. */
  readonly path: string;
  readonly workflow: WorkflowTable;
  /** Those that use this suite. */
  readonly steps: readonly WorkflowStep[];
}

/** Where servers look for workflows, the most specific first: each takes those of one folder. */
export const WORKFLOW_FOLDERS = ['.forgejo/workflows', '.gitea/workflows', '.github/workflows'] as const;

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => /\.ya?ml$/u.test(name)).sort();
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return [];
    throw error;
  }
}

/**
 * Finds the workflows that use this suite, in the first folder that has any. Links, what isn't YAML, and files that
 * are larger than any workflow are passed over.
 * @param top - of the repository; absolute
 */
export async function findWorkflows(top: string): Promise<readonly InstalledWorkflow[]> {
  for (const folder of WORKFLOW_FOLDERS) {
    const found: InstalledWorkflow[] = [];
    for (const name of await namesIn(join(top, folder))) {
      const path = `${folder}/${name}`;
      const status = await lstat(join(top, path));
      // A character of UTF-8 has at most four bytes
      if (!status.isFile() || status.size > 4 * LARGEST_WORKFLOW) continue;
      const workflow = readWorkflow(await readFile(join(top, path), 'utf8'));
      if (workflow === null) continue;
      const steps = stepsOf(workflow).filter(({ use }) => use !== null);
      if (steps.length > 0) found.push({ path, workflow, steps });
    }
    if (found.length > 0) return found;
  }
  return [];
}
