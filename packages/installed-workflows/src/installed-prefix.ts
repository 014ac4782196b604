import { checkedTagPrefix } from '#release-model';
import { readWorkflow } from './workflow-document.ts';
import { isAbout, stepsOf } from './workflow-steps.ts';

/** What an installed workflow sets as `tag-prefix`. */
export type InstalledPrefix =
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** Only the server can evaluate it. */
  | { readonly kind: 'expression'; readonly expression: string };

/**
 * Finds the `tag-prefix` that an installed workflow sets for a package: as an input of a step or of a call, or in the
 * variable that such an input takes.
 * @param text - the workflow
 * @param place - the folder of the package in the repository, with `/`; `.` for its top
 * @param subject - the file, for messages
 * @returns `null` when it leaves the prefix to the project's configuration
 * @throws ReleaseError when tags can't begin with it
 */
export function installedPrefix(text: string, place: string, subject: string): InstalledPrefix | null {
  for (const step of stepsOf(readWorkflow(text) ?? {})) {
    // A step that doesn't say which package it is about may be about each
    if (isAbout(step, place, place) === false) continue;
    const prefix = step.value('tag-prefix');
    if (prefix.kind === 'expression') return prefix;
    if (prefix.text !== '') return { kind: 'prefix', prefix: checkedTagPrefix(prefix.text, `${subject}, tag-prefix`) };
  }
  return null;
}
