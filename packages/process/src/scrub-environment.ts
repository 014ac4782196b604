import { isAllowedVariable } from './allowed-variables.ts';
import { withoutUrlCredentials } from './url-credentials.ts';

/** What a scrubbed environment keeps or drops beyond the rule. */
export interface ScrubOptions {
  /** Names that stay although the rule would drop them. */
  readonly keep?: readonly string[];
  /** Names that go although the rule would keep them. */
  readonly drop?: readonly string[];
}

/** What a runner and its actions tell each other; nothing of it is for a child. */
const RUNNER_CHANNEL = /^(?:INPUT_|STATE_|ACTIONS_|(?:GITHUB|GITEA|FORGEJO)_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/u;

/** Names that say that the value is secret, as whole words between underscores: also in a family that is allowed. */
const SECRET_NAME =
  /(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|APIKEY|(?:^|_)(?:PASS|PAT|PWD|CREDENTIALS?|CREDS|AUTH|AUTHTOKEN|COOKIE|KEY|KEY_BASE|PRIVATE_KEY|ACCESS_KEY|ACCESS_KEY_ID|SSHKEY|DSN|JWT|BEARER|WEBHOOK|SSHPASS))(?:_|$)/u;

/** What uploads are made with; `TWINE_CERT` only says whom to trust. */
const TOKENS_OF_UPLOADS =
  /^(?:TWINE_(?!CERT$)\w+|UV_PUBLISH_\w+|FLIT_\w+|POETRY_PYPI_\w+|HATCH_INDEX_\w+|(?:PYPI|TESTPYPI)(?:_\w+)?|(?:GITHUB|GITEA|FORGEJO|GH|GITLAB)_TOKEN)$/u;

/** Where packages come from, and how to get there: our own tools get it with whatever credentials the machine has put in. */
const INDEX_SETTING =
  /^(?:(?:PIP|UV)_(?:\w*INDEX\w*|FIND_LINKS|CERT|CLIENT_CERT|PROXY|TRUSTED_HOST)|(?:HTTPS?|ALL|NO|FTP)_PROXY|NETRC)$/u;

/** Of these, what is nothing but a credential. */
const INDEX_CREDENTIAL = /^(?:UV_INDEX_\w+_(?:USERNAME|PASSWORD)|NETRC|(?:PIP|UV)_KEYRING_PROVIDER)$/u;

/** `PWD` and `OLDPWD` are folders; the name of a package may end the other. */
const NOT_SECRET = /^(?:(?:OLD)?PWD|SETUPTOOLS_SCM_PRETEND_VERSION\w*)$/u;

/**
 * An environment fit for our own tools: of the variables that are allowed (`isAllowedVariable`) those that hold no
 * secret. Settings of package indexes, proxies and certificates stay as they are, so that packages can be fetched; code
 * of a project gets `projectEnvironment` instead.
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
 * An environment fit for code of a project: a scrubbed one without the credentials of package indexes and proxies. Their
 * addresses stay, so that what a test installs comes from where the machine gets packages.
 * @param environment - what `scrubEnvironment` left, and what was set for a child since
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

/** Whether `projectEnvironment` would leave something out: project code must not be run with it then. */
export function holdsIndexCredentials(environment: Readonly<Record<string, string>>): boolean {
  const clean = projectEnvironment(environment);
  return Object.entries(environment).some(([name, value]) => clean[name] !== value);
}

/** Whether a variable is between the runner, the actions and us: nobody can name it for code of a project. */
export function isOfRunnerOrUpload(name: string): boolean {
  const upper = name.toUpperCase();
  return RUNNER_CHANNEL.test(upper) || TOKENS_OF_UPLOADS.test(upper);
}
