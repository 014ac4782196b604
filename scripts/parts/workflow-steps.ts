import type { Step, Texts } from './workflow-model.ts';

/** How a workflow finds the actions of the suite. */
export interface Addresses {
  /** The address of an action. */
  uses(action: string): string;
}

/** A step that uses an action of the suite. */
export interface ActionStep {
  readonly name: string;
  readonly id?: string;
  readonly action: string;
  /** Empty ones are left out. */
  readonly inputs?: Texts;
  /** An expression without its braces. */
  readonly condition?: string | undefined;
}

/** One step that uses an action of the suite. */
export function useAction(form: Addresses, { name, id, action, inputs = {}, condition }: ActionStep): Step {
  const given = Object.entries(inputs).filter(([, value]) => value !== '');
  return {
    name,
    id,
    if: condition === undefined ? undefined : `\${{ ${condition} }}`,
    uses: form.uses(action),
    with: given.length === 0 ? undefined : Object.fromEntries(given),
  };
}

const FETCH = `set -eu
# Whatever another job left in this folder or in the user's settings can't start a program or send the token elsewhere
rm -rf .git
export GIT_DIR="$PWD/.git" HOME="$PWD/.git" XDG_CONFIG_HOME="$PWD/.git" GIT_CONFIG_GLOBAL=/dev/null
export GIT_TERMINAL_PROMPT=0 GIT_ALLOW_PROTOCOL=http:https GIT_LFS_SKIP_SMUDGE=1
if [ -n "$TOKEN" ]; then
  # Only in the environment of this step: a build could read it from a command line or from .git/config
  GIT_CONFIG_VALUE_0="Authorization: Basic $(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\\n')"
  export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="http.$SERVER/.extraHeader" GIT_CONFIG_VALUE_0
fi
git init --quiet --template= .
git fetch --quiet --force --no-recurse-submodules --tags "$SERVER/$REPOSITORY" "+$REF:refs/remotes/origin/release"
git checkout --quiet --force --detach refs/remotes/origin/release
git clean --quiet -ffdx
`;

const SAME_COMMIT = `if [ "$(git rev-parse HEAD)" != "$COMMIT" ]; then
  echo "::error::$REF: is on another commit than when this run began. Put it back on $COMMIT, or start a new run."
  exit 1
fi
`;

/**
 * Fetches the source with all its tags. `actions/checkout` may be missing on a self-hosted server, and it leaves a token
 * behind that a build could read.
 */
export function fetchStep({ ref, commit }: { readonly ref: string; readonly commit?: string }): Step {
  return {
    name: 'Fetch the source',
    env: {
      TOKEN: '${{ github.token }}',
      SERVER: '${{ github.server_url }}',
      REPOSITORY: '${{ github.repository }}',
      REF: ref,
      ...(commit === undefined ? {} : { COMMIT: commit }),
    },
    run: commit === undefined ? FETCH : `${FETCH}${SAME_COMMIT}`,
  };
}
