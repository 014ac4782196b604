import { overwriteInitialEnvironment, projectEnvironment, scrubEnvironment, withheldVariables } from '#process';
import type { WithheldVariables } from '#release-model';
import { inputVariable } from './input-reader.ts';

/** Tokens that the runner itself passes to a step. */
const RUNNER_TOKENS = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
  'GITEA_TOKEN',
  'FORGEJO_TOKEN',
];

/** The environment of a job, split up. */
export interface JobEnvironment {
  /** As the runner set it; only for the input reader. */
  readonly initial: Readonly<Record<string, string | undefined>>;
  /** What child processes can see. */
  readonly forChildren: Readonly<Record<string, string>>;
  /** What they can't see, for messages. */
  readonly withheld: WithheldVariables;
  /** Name of the input or variable, and its value, for everything that must be masked. */
  readonly secrets: readonly (readonly [subject: string, value: string])[];
  /**
   * Removes everything that child processes must not see from `process.env` and from the initial environment, which they
   * could read in `/proc`. Returns whether the latter was possible.
   */
  hide(): 'overwritten' | 'unsupported';
}

/** Reads `process.env` once, before anything else happens. */
export function readJobEnvironment(secretInputs: readonly string[]): JobEnvironment {
  const initial = { ...process.env };
  const forChildren = scrubEnvironment(initial, { drop: [...secretInputs.map(inputVariable), ...RUNNER_TOKENS] });
  const subjects = [
    ...secretInputs.map((name) => [name, inputVariable(name)] as const),
    ...RUNNER_TOKENS.map((name) => [name, name] as const),
  ];
  const secrets = subjects
    .map(([subject, variable]) => [subject, (initial[variable] ?? '').trim()] as const)
    .filter(([, value]) => value !== '');
  return {
    initial,
    forChildren,
    withheld: withheldVariables(
      initial,
      forChildren,
      secrets.map(([, value]) => value),
    ),
    secrets,
    hide() {
      // Including what only our own tools get, such as the address of an index with its password
      const forProjects = projectEnvironment(forChildren);
      const hidden = Object.keys(initial).filter((name) => forProjects[name] !== initial[name]);
      const outcome = overwriteInitialEnvironment(hidden);
      for (const name of hidden) Reflect.deleteProperty(process.env, name);
      return outcome;
    },
  };
}
