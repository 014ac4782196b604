import type { Certainty } from './secret-hit.ts';
import { isMadeUpToken } from './placeholder.ts';

/** A token that its own form gives away. */
interface TokenShape {
  readonly what: string;
  /** What each begins with: public, and all that is ever shown. */
  readonly starts: readonly string[];
  /** What follows it. */
  readonly rest: string;
  /** `certain` by default. */
  readonly sure?: Certainty;
}

/** The services document these forms; only those that can't be confused with anything else are listed. */
const SHAPES: readonly TokenShape[] = [
  { what: 'a PyPI API token', starts: ['pypi-AgE'], rest: '[\\w-]{50,}' },
  { what: 'a GitHub token', starts: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], rest: '[A-Za-z0-9]{36,}' },
  { what: 'a GitHub token', starts: ['github_pat_'], rest: '\\w{60,}' },
  {
    what: 'a GitLab token',
    starts: ['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'gloas-'],
    rest: '[\\w-]{20,}',
  },
  { what: 'an AWS access key', starts: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], rest: '[0-9A-Z]{16}(?![0-9A-Za-z+/=_])' },
  { what: 'an Anthropic key', starts: ['sk-ant-'], rest: '[a-z]{2,12}[0-9]{2}-[\\w-]{32,}' },
  { what: 'an OpenAI key', starts: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'], rest: '[\\w-]{32,}' },
  { what: 'an OpenAI key', starts: ['sk-'], rest: '[A-Za-z0-9]{32,}' },
  { what: 'an OpenRouter key', starts: ['sk-or-v1-'], rest: '[0-9a-f]{64}' },
  { what: 'a Google API key', starts: ['AIza'], rest: '[\\w-]{35}(?![\\w-])' },
  { what: 'a Google client secret', starts: ['GOCSPX-'], rest: '[\\w-]{28}(?![\\w-])' },
  { what: 'a Google access token', starts: ['ya29.'], rest: '[\\w-]{40,}' },
  { what: 'a Hugging Face token', starts: ['hf_', 'api_org_'], rest: '[A-Za-z0-9]{34,}' },
  { what: 'a SendGrid key', starts: ['SG.'], rest: '[\\w-]{20,24}\\.[\\w-]{39,50}' },
  { what: 'a Stripe key', starts: ['sk_live_', 'rk_live_'], rest: '[A-Za-z0-9]{16,}' },
  { what: 'a Stripe test key', starts: ['sk_test_', 'rk_test_'], rest: '[A-Za-z0-9]{16,}', sure: 'likely' },
  { what: 'a Stripe webhook secret', starts: ['whsec_'], rest: '[A-Za-z0-9+/]{32,}' },
  { what: 'an npm token', starts: ['npm_'], rest: '[A-Za-z0-9]{36}(?![A-Za-z0-9_])' },
  {
    what: 'a Slack token',
    starts: ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'],
    rest: '[0-9][A-Za-z0-9-]{23,}',
  },
  { what: 'a Slack token', starts: ['xoxe.xoxp-', 'xoxe.xoxb-', 'xapp-'], rest: '[0-9]-[A-Za-z0-9-]{24,}' },
  {
    what: 'a Slack webhook',
    starts: ['hooks.slack.com/services/'],
    rest: 'T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,}',
  },
  {
    what: 'a Slack webhook',
    starts: ['hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
    rest: '[A-Z0-9]{6,}/[0-9A-Z]{6,}/[A-Za-z0-9/]{20,}',
  },
  {
    what: 'a Discord webhook',
    starts: ['discord.com/api/', 'discordapp.com/api/'],
    rest: '(?:v[0-9]{1,2}/)?webhooks/[0-9]{15,21}/[\\w-]{50,}',
  },
  { what: 'a Docker Hub token', starts: ['dckr_pat_', 'dckr_oat_'], rest: '[\\w-]{24,}' },
  { what: 'a DigitalOcean token', starts: ['dop_v1_', 'doo_v1_', 'dor_v1_'], rest: '[0-9a-f]{64}' },
  { what: 'a RubyGems token', starts: ['rubygems_'], rest: '[0-9a-f]{48}' },
  { what: 'a Shopify token', starts: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], rest: '[0-9a-fA-F]{32}' },
  { what: 'a Databricks token', starts: ['dapi'], rest: '[0-9a-f]{32}(?![0-9a-zA-Z])' },
  { what: 'a Vault token', starts: ['hvs.', 'hvb.'], rest: '[\\w-]{24,}' },
  { what: 'a Grafana token', starts: ['glsa_'], rest: '[A-Za-z0-9]{32}_[0-9a-f]{8}' },
  { what: 'a Sentry token', starts: ['sntrys_', 'sntryu_'], rest: '[\\w+/=]{40,}' },
  { what: 'a Groq key', starts: ['gsk_'], rest: '[A-Za-z0-9]{48,}' },
  { what: 'a Replicate token', starts: ['r8_'], rest: '[A-Za-z0-9]{37}(?![A-Za-z0-9])' },
  { what: 'an Atlassian token', starts: ['ATATT3'], rest: '[\\w=-]{100,}' },
  { what: 'a Postman key', starts: ['PMAK-'], rest: '[0-9a-f]{24}-[0-9a-f]{34}' },
  { what: 'an Azure storage key', starts: ['AccountKey='], rest: '[A-Za-z0-9+/]{86}==' },
  { what: 'an age private key', starts: ['AGE-SECRET-KEY-1'], rest: '[0-9A-Z]{58}' },
];

interface Start {
  readonly start: string;
  readonly shape: TokenShape;
  readonly pattern: RegExp;
}

// The longest first: sk-ant- isn't OpenAI's
const STARTS: readonly Start[] = SHAPES.flatMap((shape) =>
  shape.starts.map((start) => ({ start, shape, pattern: new RegExp(shape.rest, 'uy') })),
).sort((a, b) => b.start.length - a.start.length);

function grouped(): ReadonlyMap<string, readonly Start[]> {
  const groups = new Map<string, Start[]>();
  for (const one of STARTS) groups.set(one.start, [...(groups.get(one.start) ?? []), one]);
  return groups;
}

const BY_START = grouped();

function literal(text: string): string {
  return text.replace(/[.]/gu, '\\.');
}

/** What tokens begin with, the longest first. */
export const TOKEN_STARTS: readonly string[] = [...new Set(STARTS.map(({ start }) => start))];

const ANCHOR = new RegExp(TOKEN_STARTS.map(literal).join('|'), 'gu');

/** A token in a text. */
export interface FoundToken {
  readonly index: number;
  readonly end: number;
  readonly what: string;
  readonly sure: Certainty;
}

/** Whether a token can begin here: not within a longer word, but after an escaped line end that ends in a letter. */
function isBoundary(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' ';
  return !/[A-Za-z0-9]/u.test(before) || (/[nrt]/u.test(before) && text[index - 2] === '\\');
}

/** Finds the tokens that their own form gives away, except for those that are obviously made up. */
export function findTokens(text: string): readonly FoundToken[] {
  const found: FoundToken[] = [];
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(text); anchor !== null; anchor = ANCHOR.exec(text)) {
    const [start] = anchor;
    const { index } = anchor;
    if (!isBoundary(text, index)) continue;
    for (const { shape, pattern } of BY_START.get(start) ?? []) {
      pattern.lastIndex = index + start.length;
      const rest = pattern.exec(text)?.[0];
      if (rest === undefined) continue;
      ANCHOR.lastIndex = index + start.length + rest.length;
      if (!isMadeUpToken(rest)) {
        const what = `${shape.what} (${start}…)`;
        found.push({ index, end: ANCHOR.lastIndex, what, sure: shape.sure ?? 'certain' });
      }
      break;
    }
  }
  return found;
}
