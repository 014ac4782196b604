import { visibleValue } from '@repo-agent-actions/harmless-text';
import { ReleaseError, type WithheldVariables } from '@repo-agent-actions/release-model';
import { isOfRunnerOrUpload } from './scrub-environment.ts';

/**
 * What of an environment children don't get, and how a person lets code of the project have some of it.
 * @param initial - as the runner made it
 * @param given - what children get
 * @param secrets - the values of secret inputs and of the runner's tokens: nobody can name a variable that holds one
 */
export function withheldVariables(
  initial: Readonly<Record<string, string | undefined>>,
  given: Readonly<Record<string, string>>,
  secrets: readonly string[],
): WithheldVariables {
  const holdsSecret = (value: string): boolean => secrets.some((secret) => secret !== '' && value.includes(secret));
  return {
    names: Object.keys(initial)
      .filter((name) => initial[name] !== undefined && !(name in given) && !isOfRunnerOrUpload(name))
      .sort(),
    reveal(names, subject) {
      const revealed: Record<string, string> = {};
      for (const name of names) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) {
          throw new ReleaseError({
            subject,
            problem: `'${visibleValue(name, 80)}' is not the name of a variable`,
            remedy: 'Give names alone, such as DATABASE_URL; the values are those of the step',
          });
        }
        const value = initial[name];
        if (isOfRunnerOrUpload(name) || (value !== undefined && holdsSecret(value))) {
          throw new ReleaseError({
            subject,
            problem: `${name} belongs to the runner or holds a token of this release, which code of the project must not see`,
            remedy: 'Take it out',
          });
        }
        if (value === undefined) {
          throw new ReleaseError({
            subject,
            problem: `${name} is not set in this step`,
            remedy: 'Set it under env: of the step, or take it out',
          });
        }
        revealed[name] = value;
      }
      return revealed;
    },
  };
}

/** How many names a note shows. */
const SHOWN_NAMES = 40;

/**
 * What to say after a build or a test that failed, since it may have missed a variable.
 * @param named - those that it got all the same
 * @returns `null` when nothing was withheld
 */
export function withheldNote(withheld: WithheldVariables | undefined, named: readonly string[]): string | null {
  const names = (withheld?.names ?? []).filter((name) => !named.includes(name));
  if (names.length === 0) return null;
  const more = names.length > SHOWN_NAMES ? `, and ${String(names.length - SHOWN_NAMES)} more` : '';
  return `Variables of this step that code of the project does not see: ${names.slice(0, SHOWN_NAMES).join(', ')}${more}. Name one that it needs in environment-variables.`;
}
