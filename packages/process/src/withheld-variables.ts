import { visibleValue } from '#harmless-text';
import { ReleaseError, type WithheldVariables } from '#release-model';
import { isOfRunnerOrUpload } from './scrub-environment.ts';

/**
 * The part of an environment that child processes don't get, and how to pass some of it to code of the project.
 * @param initial - as the runner set it
 * @param given - what child processes get
 * @param secrets - the values of secret inputs and of the runner's tokens: a variable that contains one can't be passed
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
            remedy: 'Give only names, such as DATABASE_URL; the values come from the step',
          });
        }
        const value = initial[name];
        if (isOfRunnerOrUpload(name) || (value !== undefined && holdsSecret(value))) {
          throw new ReleaseError({
            subject,
            problem: `${name} belongs to the runner or contains a token of this release, which code of the project must not see`,
            remedy: 'Remove it',
          });
        }
        if (value === undefined) {
          throw new ReleaseError({
            subject,
            problem: `${name} is not set in this step`,
            remedy: 'Set it in env: of the step, or remove it',
          });
        }
        revealed[name] = value;
      }
      return revealed;
    },
  };
}

/** How many names a message shows. */
const SHOWN_NAMES = 40;

/**
 * The hint after a build or a test that failed, which may have needed a variable.
 * @param named - the variables that it got anyway
 * @returns `null` when nothing was withheld
 */
export function withheldNote(withheld: WithheldVariables | undefined, named: readonly string[]): string | null {
  const names = (withheld?.names ?? []).filter((name) => !named.includes(name));
  if (names.length === 0) return null;
  const more = names.length > SHOWN_NAMES ? `, and ${String(names.length - SHOWN_NAMES)} more` : '';
  return `Variables of this step that code of the project doesn't see: ${names.slice(0, SHOWN_NAMES).join(', ')}${more}. If it needs one of them, add its name to environment-variables.`;
}
