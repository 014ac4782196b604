import { normalizeName } from '@repo-agent-actions/python-standards';
import { momentText } from '@repo-agent-actions/release-model';
import type { TokenContents } from './token-contents.ts';

/** What is to be said of a token. `refusal`: the index would refuse it. `advice`: it works, and could be better. */
export interface TokenVerdict {
  readonly kind: 'refusal' | 'advice';
  /** Follows the subject `password`. */
  readonly problem: string;
  readonly remedy: string;
}

/** More names of projects aren't listed in a sentence. */
const NAMES_SHOWN = 5;

function utc(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'a day out of every calendar' : momentText(date.toISOString());
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
        remedy: 'Make a new token, or set the clock right',
      };
    }
    if (caveat.notBefore > seconds) {
      return {
        kind: 'refusal',
        problem: `is valid from ${utc(caveat.notBefore)} on only; ${clock}`,
        remedy: 'Wait until then, give another token, or set the clock right',
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
  // Untrusted text: nothing but names of projects is shown
  const shown = names.filter((name) => name.length <= 100 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u.test(name));
  if (shown.length === 0) return 'for no project at all';
  const listed = shown.slice(0, NAMES_SHOWN);
  const rest = names.length - listed.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `for the ${names.length === 1 ? 'project' : 'projects'} ${listed.join(', ')}${more}`;
}

/** What a token is to be used for. */
export interface TokenUse {
  /** In any spelling. */
  readonly project: string;
  /** Whether the index has the project; `null` as long as nobody has looked. */
  readonly exists: boolean | null;
  /** `https://pypi.org`, where tokens are made. */
  readonly site: string;
}

/**
 * Compares what a token is for with a project. A token with a condition that isn't understood, or that only the index can
 * judge, is never refused because of it.
 * @returns a refusal, an advice, or `null` when there is nothing to say
 */
export function judgeTokenScope(contents: TokenContents, { project, exists, site }: TokenUse): TokenVerdict | null {
  const name = normalizeName(project);
  const names = allowedProjects(contents);
  const accountPage = `${site}/manage/account/token/`;
  if (names !== null && !names.includes(name)) {
    return {
      kind: 'refusal',
      problem: `is a token ${projectWords(names)}, not for ${name}`,
      remedy: `Give the token of ${name}, or make one on ${accountPage}`,
    };
  }
  const kinds = new Set(contents.caveats.map(({ kind }) => kind));
  const narrowLater = `Use an account-wide token (${accountPage}) for the first upload, then one for ${name} alone`;
  if (exists === false && names !== null) {
    return {
      kind: 'refusal',
      problem: `is a token for ${name} alone, and the index has no project ${name} yet: a project-scoped token cannot create a project`,
      remedy: narrowLater,
    };
  }
  if (exists === false && kinds.has('project-ids')) {
    return {
      kind: 'advice',
      problem: `is a token for single projects, and the index has no project ${name} yet: a project-scoped token cannot create a project`,
      remedy: narrowLater,
    };
  }
  const isWide = [...kinds].every((kind) => kind === 'user' || kind === 'validity');
  if (exists === true && isWide) {
    return {
      kind: 'advice',
      problem: `is a token for every project of its account, where one for ${name} would do`,
      remedy: `Make one on ${site}/manage/project/${name}/settings/, put it in this one's place, and remove this one`,
    };
  }
  return null;
}
