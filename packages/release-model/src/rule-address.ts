import { findingSentence, type RecordedFinding } from './finding.ts';
import { SUITE_HOME } from './generated/suite-home.ts';

/** The page that explains the rules, below the suite's own folder. It is generated from `./rules`. */
export const RULES_FILE = 'docs/rules.md';

/** Where a copy of the suite is: its server without a slash at its end, `owner/name`, and a tag, branch or commit. */
export interface SuiteHome {
  readonly server: string;
  readonly repository: string;
  readonly ref: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;
const REF = /^\w[\w./-]*$/u;

/** A name that RFC 2606 reserves: nobody has configured yet where this copy of the suite is. */
function isPlaceholder(server: string): boolean {
  return /(?:^|\.)example(?:\.(?:com|net|org))?$/u.test(new URL(server).hostname);
}

function isWebAddress(server: string): boolean {
  return URL.canParse(server) && /^https?:$/u.test(new URL(server).protocol) && new URL(server).username === '';
}

/**
 * The repository that GitHub fetched this action from. Other runners set the same variables, but don't say on which
 * server they found it: a short name leads wherever their administrator configured, and a full address isn't passed on.
 */
function actionHome(environment: Environment): SuiteHome | null {
  const isGithub = environment['GITHUB_ACTIONS'] === 'true' && environment['RUNNER_ENVIRONMENT'] !== undefined;
  const isOther = Object.keys(environment).some((name) => /^(?:GITEA_|FORGEJO_|ACT$)/u.test(name));
  const server = (environment['GITHUB_SERVER_URL'] ?? '').replace(/\/$/u, '');
  const repository = environment['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = environment['GITHUB_ACTION_REF'] ?? '';
  return isGithub && !isOther && isWebAddress(server) ? { server, repository, ref } : null;
}

/**
 * The address of the page of rules in the suite's own repository: of the one that GitHub took the action from, else of
 * the one that this copy was built for (`scripts/parts/workflow-home.ts`).
 * @param environment - of the job, or of the command line
 * @returns `null` where neither is known: then the id of a rule must suffice
 */
export function rulesPage(environment: Environment, built: SuiteHome = SUITE_HOME): string | null {
  const fetched = actionHome(environment);
  const { server, repository, ref } = fetched ?? built;
  if (!isWebAddress(server) || isPlaceholder(server) || !REPOSITORY.test(repository) || !REF.test(ref)) return null;
  const isGithub = fetched !== null || /(?:^|\.)(?:github\.com|ghe\.com)$/u.test(new URL(server).hostname);
  // Gitea and Forgejo say what a ref is; this copy was built for a tag.
  return `${server}/${repository}/${isGithub ? 'blob' : 'src/tag'}/${ref}/${RULES_FILE}`;
}

/** The address of one rule on the page; `null` for what isn't the id of a rule, and where no page is known. */
export function ruleAddress(rule: string, page: string | null): string | null {
  return page !== null && /^[a-z][\w-]*$/iu.test(rule) ? `${page}#${rule.toLowerCase()}` : null;
}

/** The sentence of a finding for a log, with its rule and where to read about it: `… [U33: https://…#u33]`. */
export function findingAnnotation(finding: RecordedFinding, environment: Environment): string {
  const address = ruleAddress(finding.rule, rulesPage(environment));
  return `${findingSentence(finding)} [${finding.rule}${address === null ? '' : `: ${address}`}]`;
}
