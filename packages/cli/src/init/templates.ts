import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ReleaseError } from '#release-model';

/** The templates that release; a repository has one of them. */
export const RELEASE_TEMPLATES = [
  'self-contained',
  'compiled',
  'reusable-caller',
  'single-job',
  'gitea-registry',
  'several-packages',
] as const;

export type ReleaseTemplate = (typeof RELEASE_TEMPLATES)[number];

/** All templates. */
export const TEMPLATES = [...RELEASE_TEMPLATES, 'rehearsal'] as const;

export type Template = (typeof TEMPLATES)[number];

export function isReleaseTemplate(template: Template): template is ReleaseTemplate {
  return template !== 'rehearsal';
}

/** The name of the file that a template becomes. */
export function workflowName(template: Template): string {
  return isReleaseTemplate(template) ? 'pypi-publish.yml' : 'pypi-rehearsal.yml';
}

/**
 * Reads a file in `action-templates/` of this suite.
 * @param suiteFolder - the clone of the suite; absolute
 * @throws ReleaseError when the program doesn't run from a complete clone
 */
export async function readTemplate(suiteFolder: string, name: string): Promise<string> {
  const path = join(suiteFolder, 'action-templates', name);
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: path,
        problem: `can't be read (${messageOf(cause)})`,
        remedy: 'Run the program from a complete clone of this suite: node CLONE/dist/cli/index.js init',
      },
      { cause },
    );
  }
}
