import { withoutUrlCredentials } from '#process';

/** An installer's environment, and the settings that it gets on standard input instead. */
export interface IndexOnStdin {
  readonly env: Readonly<Record<string, string>>;
  /** Lines of a requirements file. */
  readonly lines: string;
}

/** The variables of uv and pip for an index setting, the option in a requirements file, and the separator of uv's values. */
const SETTINGS: readonly (readonly [uv: string, pip: string, option: string, divider: RegExp])[] = [
  ['UV_DEFAULT_INDEX', 'PIP_INDEX_URL', '--index-url', /\s/u],
  ['UV_INDEX', 'PIP_EXTRA_INDEX_URL', '--extra-index-url', /\s/u],
  ['UV_FIND_LINKS', 'PIP_FIND_LINKS', '--find-links', /,/u],
];

/**
 * Moves index addresses with credentials out of an installer's environment. uv and pip pass their environment on to the
 * back-ends that build source distributions, but not what they read from standard input. This way, the credentials aren't
 * on a command line or in a file, either.
 * @param environment - the result of `packageEnvironment`
 * @returns `null` when there is nothing to hide
 */
export function indexOnStdin(environment: Readonly<Record<string, string>>): IndexOnStdin | null {
  const variables = SETTINGS.flatMap(([uv, pip]) => [uv, pip]);
  const hides = variables.some((name) => withoutUrlCredentials(environment[name] ?? '') !== (environment[name] ?? ''));
  if (!hides) return null;
  const lines = SETTINGS.flatMap(([uv, , option, divider]) =>
    (environment[uv] ?? '')
      .split(divider)
      .filter((word) => word !== '')
      .map((word) => `${option} ${word}`),
  );
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => !variables.includes(name)));
  return { env, lines: `${lines.join('\n')}\n` };
}
