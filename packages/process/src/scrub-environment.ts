/** What a scrubbed environment keeps or drops beyond the rule. */
export interface ScrubOptions {
  /** Names that stay although the rule would drop them. */
  readonly keep?: readonly string[];
  /** Names that go although the rule would keep them. */
  readonly drop?: readonly string[];
}

/** What a runner and its actions tell each other; nothing of it is for a child. */
const RUNNER_CHANNEL = /^(?:INPUT_|STATE_|ACTIONS_|(?:GITHUB|GITEA|FORGEJO)_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/u;

/** Names that say that the value is secret, as whole words between underscores. */
const SECRET_NAME =
  /(?:^|_)(?:\w*TOKENS?|\w*SECRETS?|\w*PASSWORDS?|\w*PASSWD|\w*PASSPHRASE|PASS|PAT|PWD|CREDENTIALS?|CREDS|\w*APIKEY|AUTH|AUTHTOKEN|COOKIE|KEY|KEY_BASE|PRIVATE_KEY|ACCESS_KEY|ACCESS_KEY_ID|SSHKEY|DSN)(?:_|$)/u;

/** Names that open doors without holding a secret. */
const DOORS =
  /^(?:SSH_AUTH_SOCK|SSH_AGENT_PID|GIT_ASKPASS|SSH_ASKPASS|TWINE_\w+|UV_PUBLISH_\w+|FLIT_\w+|POETRY_PYPI_\w+|POETRY_HTTP_BASIC_\w+|HATCH_INDEX_\w+|GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|PARAMETERS)|NODE_OPTIONS)$/u;

/** Where packages come from, and how to get there: kept with whatever credentials the machine has put in. */
const INDEX_SETTING =
  /^(?:(?:PIP|UV)_(?:\w*INDEX\w*|FIND_LINKS|CERT|CLIENT_CERT|PROXY|TRUSTED_HOST)|(?:HTTPS?|ALL|NO|FTP)_PROXY|NETRC)$/u;

/** `PWD` and `OLDPWD` are folders. */
const FOLDERS = /^(?:OLD)?PWD$/u;

/** A URL with a name and a password in it. */
const URL_WITH_CREDENTIALS = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:[^/@\s]+@/iu;

/**
 * An environment fit for a child: without inputs, secrets, and the runner's command files. Settings of package
 * indexes, proxies and certificates stay.
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
  if (INDEX_SETTING.test(name) || FOLDERS.test(name)) return true;
  return (
    !RUNNER_CHANNEL.test(name) && !SECRET_NAME.test(name) && !DOORS.test(name) && !URL_WITH_CREDENTIALS.test(value)
  );
}
