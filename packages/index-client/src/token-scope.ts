import { normalizeName } from '#python-standards';
import { momentText } from '#release-model';
import type { TokenContents } from './token-contents.ts';

/** What to report about a token. `refusal`: the index would refuse it. `advice`: it works, but could be better. */
export interface TokenVerdict {
  readonly kind: 'refusal' | 'advice';
  /** Follows the subject `password`. */
  readonly problem: string;
  readonly remedy: string;
}

/** How many project names a sentence lists at most. */
const NAMES_SHOWN = 5;

function utc(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'an impossible date' : momentText(date.toISOString());
}

/**
 * Judges by the clock whether a token is valid now.
 * @param now - milliseconds since the epoch
 * @returns a refusal, or `null`
 */
export function judgeTokenValidity({ caveats }: TokenContents, now: number): TokenVerdict | null {
  const seconds = Math.floor(now / 1000);
  const clock = `this machine's clock says ${utc(seconds)}`;
  for (const caveat of caveats) {
    if (caveat.kind !== 'validity') continue;
    if (caveat.expires <= seconds) {
      return {
        kind: 'refusal',
        problem: `expired at ${utc(caveat.expires)}; ${clock}`,
        remedy: 'Create a new token, or correct the clock',
      };
    }
    if (caveat.notBefore > seconds) {
      return {
        kind: 'refusal',
        problem: `is not valid before ${utc(caveat.notBefore)}; ${clock}`,
        remedy: 'Wait until then, use another token, or correct the clock',
      };
    }
  }
  return null;
}

/** The names that every condition on names allows, normalized; `null` when there is no such condition. */
function allowedProjects({ caveats }: TokenContents): readonly string[] | null {
  let allowed: readonly string[] | null = null;
  for (const caveat of caveats) {
    if (caveat.kind !== 'projects') continue;
    const names = new Set(caveat.names.map(normalizeName));
    allowed = allowed === null ? [...names] : allowed.filter((name) => names.has(name));
  }
  return allowed;
}

function projectWords(names: readonly string[]): string {
  // Untrusted text: only names of projects are shown
  const shown = names.filter((name) => name.length <= 100 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u.test(name));
  if (shown.length === 0) return 'for no project at all';
  const listed = shown.slice(0, NAMES_SHOWN);
  const rest = names.length - listed.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `for the ${names.length === 1 ? 'project' : 'projects'} ${listed.join(', ')}${more}`;
}

/** What a token is used for. */
export interface TokenUse {
  /** In any spelling. */
  readonly project: string;
  /** Whether the index has the project; `null` if not known yet. */
  readonly exists: boolean | null;
  /** `https://pypi.org`, where tokens are created. */
  readonly site: string;
}

/**
 * Compares a token's scope with a project. A token with a condition that isn't understood, or that only the index can
 * judge, is never refused because of it.
 * @returns a refusal, advice, or `null` when there is nothing to report
 */
export function judgeTokenScope(contents: TokenContents, { project, exists, site }: TokenUse): TokenVerdict | null {
  const name = normalizeName(project);
  const names = allowedProjects(contents);
  const accountPage = `${site}/manage/account/token/`;
  if (names !== null && !names.includes(name)) {
    return {
      kind: 'refusal',
      problem: `is a token ${projectWords(names)}, not for ${name}`,
      remedy: `Use the token for ${name}, or create one on ${accountPage}`,
    };
  }
  const kinds = new Set(contents.caveats.map(({ kind }) => kind));
  const narrowLater = `Use an account-wide token (${accountPage}) for the first upload, then one for ${name} alone`;
  if (exists === false && names !== null) {
    return {
      kind: 'refusal',
      problem: `is a token for ${name} alone, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
      remedy: narrowLater,
    };
  }
  if (exists === false && kinds.has('project-ids')) {
    return {
      kind: 'advice',
      problem: `is a token for single projects, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
      remedy: narrowLater,
    };
  }
  const isWide = [...kinds].every((kind) => kind === 'user' || kind === 'validity');
  if (exists === true && isWide) {
    return {
      kind: 'advice',
      problem: `is a token for every project of its account, but one for ${name} is enough`,
      remedy: `Create one on ${site}/manage/project/${name}/settings/, replace this one with it, and delete this one`,
    };
  }
  return null;
}
