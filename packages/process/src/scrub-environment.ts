import { isAllowedVariable } from './allowed-variables.ts';
import { withoutUrlCredentials } from './url-credentials.ts';

/** Exceptions to what a scrubbed environment keeps or drops. */
export interface ScrubOptions {
  /** Names to keep although the rule would drop them. */
  readonly keep?: readonly string[];
  /** Names to drop although the rule would keep them. */
  readonly drop?: readonly string[];
}

/** What a runner and its actions exchange; child processes get none of it. */
const RUNNER_CHANNEL = /^(?:INPUT_|STATE_|ACTIONS_|(?:GITHUB|GITEA|FORGEJO)_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/u;

/** Whole words between underscores that mark a value as secret, even if variables of this kind are allowed. */
const SECRET_NAME =
  /(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|APIKEY|(?:^|_)(?:PASS|PAT|PWD|CREDENTIALS?|CREDS|AUTH|AUTHTOKEN|COOKIE|KEY|KEY_BASE|PRIVATE_KEY|ACCESS_KEY|ACCESS_KEY_ID|SSHKEY|DSN|JWT|BEARER|WEBHOOK|SSHPASS))(?:_|$)/u;

/** The settings for uploads; `TWINE_CERT` only names trusted certificates. */
const TOKENS_OF_UPLOADS =
  /^(?:TWINE_(?!CERT$)\w+|UV_PUBLISH_\w+|FLIT_\w+|POETRY_PYPI_\w+|HATCH_INDEX_\w+|(?:PYPI|TESTPYPI)(?:_\w+)?|(?:GITHUB|GITEA|FORGEJO|GH|GITLAB)_TOKEN)$/u;

/** Package indexes and how to reach them: our own tools get these with the credentials that the machine has set. */
const INDEX_SETTING =
  /^(?:(?:PIP|UV)_(?:\w*INDEX\w*|FIND_LINKS|CERT|CLIENT_CERT|PROXY|TRUSTED_HOST)|(?:HTTPS?|ALL|NO|FTP)_PROXY|NETRC)$/u;

/** The ones that are nothing but a credential. */
const INDEX_CREDENTIAL = /^(?:UV_INDEX_\w+_(?:USERNAME|PASSWORD)|NETRC|(?:PIP|UV)_KEYRING_PROVIDER)$/u;

/** `PWD` and `OLDPWD` are folders; the other pattern may end with the name of a package. */
const NOT_SECRET = /^(?:(?:OLD)?PWD|SETUPTOOLS_SCM_PRETEND_VERSION\w*)$/u;

/**
 * An environment for our own tools: the allowed variables (`isAllowedVariable`) that don't contain a secret. Settings of
 * package indexes, proxies and certificates are kept unchanged, so that packages can be fetched; code of a project gets
 * `projectEnvironment` instead.
 */
export function scrubEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  options: ScrubOptions = {},
): Record<string, string> {
  const scrubbed: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) continue;
    const kept =
      options.keep?.includes(name) === true ||
      (options.drop?.includes(name) !== true && isHarmless(name.toUpperCase(), value));
    if (kept) scrubbed[name] = value;
  }
  return scrubbed;
}

function isHarmless(name: string, value: string): boolean {
  if (INDEX_SETTING.test(name) || NOT_SECRET.test(name)) return true;
  if (!isAllowedVariable(name) || isOfRunnerOrUpload(name) || SECRET_NAME.test(name)) return false;
  return withoutUrlCredentials(value) === value;
}

/**
 * An environment for code of a project: a scrubbed one without the credentials of package indexes and proxies. Their
 * addresses stay, so that a test installs packages from the same place as the machine.
 * @param environment - the result of `scrubEnvironment`, and what was set for a child process since then
 */
export function projectEnvironment(environment: Readonly<Record<string, string>>): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const upper = name.toUpperCase();
    if (INDEX_CREDENTIAL.test(upper)) continue;
    if (!INDEX_SETTING.test(upper) || upper === 'NO_PROXY') {
      clean[name] = value;
      continue;
    }
    const address = withoutUrlCredentials(value);
    if (address !== null) clean[name] = address;
  }
  return clean;
}

/** Whether `projectEnvironment` would drop something, so that code of the project must not run with this environment. */
export function holdsIndexCredentials(environment: Readonly<Record<string, string>>): boolean {
  const clean = projectEnvironment(environment);
  return Object.entries(environment).some(([name, value]) => clean[name] !== value);
}

/** Whether a variable belongs to the runner, the actions or us, so that nobody can pass it to code of a project. */
export function isOfRunnerOrUpload(name: string): boolean {
  const upper = name.toUpperCase();
  return RUNNER_CHANNEL.test(upper) || TOKENS_OF_UPLOADS.test(upper);
}
