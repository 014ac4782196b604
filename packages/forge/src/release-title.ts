import { ReleaseError } from '#release-model';

/** What a title may contain. */
export interface TitleFacts {
  readonly tag: string;
  readonly name: string;
  readonly version: string;
}

const PLACEHOLDERS = ['tag', 'name', 'version'] as const satisfies readonly (keyof TitleFacts)[];

/**
 * The title of a release: `{tag}`, `{name}` and `{version}` are replaced, everything else stays.
 * @throws ReleaseError if the template is empty, contains a line break, or has anything else in braces
 */
export function releaseTitle(template: string, facts: TitleFacts): string {
  const allowed = `It may contain ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`;
  if (template.trim() === '') throw new ReleaseError({ subject: 'title', problem: 'is empty', remedy: allowed });
  if (/\p{Cc}/u.test(template)) {
    throw new ReleaseError({
      subject: 'title',
      problem: 'contains a control character or a line break',
      remedy: 'Use one line',
    });
  }
  return template.replace(/\{([^{}]*)\}/gu, (whole, name: string) => {
    const placeholder = PLACEHOLDERS.find((candidate) => candidate === name);
    if (placeholder === undefined) {
      throw new ReleaseError({ subject: 'title', problem: `${whole} is unknown`, remedy: allowed });
    }
    return facts[placeholder];
  });
}
