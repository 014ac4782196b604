import { personalTokensPage, secretsPage } from '#forge';
import { tokenSiteUrl, type TokenSite } from '#index-client';
import { isForDevelopers, repositoryFile, tagOf, tagStart } from '#python-standards';
import { shellPath, shellWord } from '#release-model';
import type { RepositoryHome } from '#project-tree';
import { headingsOf, type MarkedPart, type Place } from './marked-part.ts';
import { fillDocument, type DocumentValues } from './mustache.ts';
import { fewestNumbers } from './next-release.ts';
import type { PackageFacts } from './package-facts.ts';
import { isGithub } from './suite-address.ts';
import { tagPattern } from './tag-pattern.ts';
import type { ReleaseTemplate } from './templates.ts';

/** What the documents of a project are made from. */
export interface DocumentContext {
  readonly home: RepositoryHome;
  readonly facts: PackageFacts;
  readonly template: ReleaseTemplate;
  /** Relative to the repository. */
  readonly workflowPath: string;
  /** What the names of the secrets begin with if the repository has several packages; else empty. */
  readonly secretPrefix: string;
  /** Where the suite can be cloned from. */
  readonly suiteUrl: string;
  /** Whether an issue reports a release that stopped. */
  readonly onFailure: boolean;
  /** Relative to the repository; `null` when there is none. */
  readonly rehearsalPath: string | null;
  /** The folder that `init` was run for, relative to the repository; `.` for its top. */
  readonly initPlace: string;
}

/** A folder as the argument of a command that somebody runs at the top of the repository. */
function argumentOf(place: string): string {
  return place === '.' ? '' : ` ${shellPath(place)}`;
}

/** The program, in a clone of the suite next to the project. */
const PROGRAM = 'node ../repo-agent-actions/dist/cli/index.js';

export function forgeKindOf({ serverUrl }: RepositoryHome): 'gitea' | 'github' {
  return isGithub(serverUrl) ? 'github' : 'gitea';
}

/** A secret that a release needs. */
export interface NeededToken {
  /** Of the secret. */
  readonly name: string;
  /** For people. */
  readonly index: string;
  /** The index, if the form of its tokens is known. */
  readonly site: TokenSite | null;
  /** What the token is used for: the project, normalized. */
  readonly project: string;
  /** Where to create it. */
  readonly page: string;
  readonly projectPage: string | null;
}

/** The secrets that a release needs, and the page on which to create each token. */
export function neededTokens({
  template,
  home,
  secretPrefix,
  facts,
}: Pick<DocumentContext, 'template' | 'home' | 'secretPrefix' | 'facts'>): readonly NeededToken[] {
  const project = facts.normalizedName;
  if (template === 'gitea-registry') {
    const page = personalTokensPage({ forge: forgeKindOf(home), serverUrl: home.serverUrl });
    return [{ name: 'PACKAGES_TOKEN', index: "this server's registry", site: null, project, page, projectPage: null }];
  }
  const prefix = secretPrefix === '' ? '' : `${secretPrefix}_`;
  return [['TESTPYPI', 'TestPyPI', 'testpypi'] as const, ['PYPI', 'PyPI', 'pypi'] as const].map(
    ([word, index, site]) => ({
      name: `${prefix}${word}_API_TOKEN`,
      index,
      site,
      project,
      page: `${tokenSiteUrl(site)}/manage/account/token/`,
      projectPage: `${tokenSiteUrl(site)}/manage/project/${project}/settings/`,
    }),
  );
}

/** `https://HOST/api/packages/OWNER/pypi` */
function registryUrl({ serverUrl, repository }: RepositoryHome): string {
  return `${serverUrl}/api/packages/${repository.split('/')[0] ?? ''}/pypi`;
}

/** The file or key that contains the version; `null`: the tag is the version. */
function versionPlace({ versionSource }: PackageFacts): string | null {
  return versionSource.kind === 'scm' ? null : (versionSource.where ?? 'pyproject.toml');
}

function valuesOf(context: DocumentContext): DocumentValues {
  const { home, facts, template, workflowPath, suiteUrl } = context;
  const pages = `${home.serverUrl}/${home.repository}`;
  const place = { forge: forgeKindOf(home), serverUrl: home.serverUrl, repository: home.repository };
  const registry = template === 'gitea-registry';
  const [first, second] = neededTokens(context);
  const cli = PROGRAM;
  return {
    name: facts.name,
    normalizedName: facts.normalizedName,
    tagPrefix: tagStart(facts.tags),
    tag: tagOf(facts.tags, '1.2.3'),
    tagPattern: tagPattern(tagStart(facts.tags), fewestNumbers(facts)),
    versionWhere: versionPlace(facts) ?? '',
    changelog: facts.changelog,
    workflowPath,
    suiteUrl,
    cli,
    at: argumentOf(facts.place),
    initAt: argumentOf(context.initPlace),
    registry,
    single: template === 'single-job',
    onFailure: context.onFailure,
    serverHost: new URL(home.serverUrl).host,
    indexTitle: registry ? `the package registry of ${new URL(home.serverUrl).host}` : 'PyPI',
    installWords: registry ? `--index-url ${registryUrl(home)}/simple/ ${facts.name}` : facts.name,
    uploadUrl: registryUrl(home),
    simpleUrl: `${registryUrl(home)}/simple/`,
    actionsPage: `${pages}/actions`,
    releasesPage: `${pages}/releases`,
    issuesPage: `${pages}/issues`,
    packagesPage: `${home.serverUrl}/${home.repository.split('/')[0] ?? ''}/-/packages`,
    secretsPage: secretsPage(place),
    personalTokensPage: personalTokensPage(place),
    managePage: `https://pypi.org/manage/project/${facts.normalizedName}/releases/`,
    testSecret: first?.name ?? '',
    testTokenPage: first?.page ?? '',
    secret: second?.name ?? '',
    tokenPage: second?.page ?? '',
  };
}

/** `docs/RELEASING.md` of a project. @param document - the template */
export function releasingDocument(document: string, context: DocumentContext): string {
  return fillDocument(document, valuesOf(context));
}

/** A changelog to start with, as described at https://keepachangelog.com. */
export function newChangelog(): string {
  return `# Changelog

All notable changes to this project are documented in this file. The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]
`;
}

/** The lines that a changelog needs for a version. */
export function changelogLines(version: string, today: Date): readonly string[] {
  return [`## [${version}] - ${today.toISOString().slice(0, 10)}`, '', '### Added', '', '- What is new'];
}

/** The same in reStructuredText, below the heading that the changelog gives its newest version. */
export function underlinedLines(version: string, today: Date, changelog: string): readonly string[] {
  const heading = `${version} (${today.toISOString().slice(0, 10)})`;
  const underline = /^\[?v?\d+(?:\.\d+)+\b.*\n([=\-~^"'*+#])\1{2,}[ \t]*$/mu.exec(changelog)?.[1] ?? '-';
  return [heading, underline.repeat(heading.length), '', '- What is new'];
}

function installPart({ facts, home, template }: DocumentContext): MarkedPart {
  const index = template === 'gitea-registry' ? ` --index-url ${registryUrl(home)}/simple/` : '';
  const extras = facts.extras.filter((extra) => !isForDevelopers(extra));
  const dev = facts.extras.find(isForDevelopers);
  const folder = home.repository.split('/')[1] ?? '';
  const body = [
    '## Installation',
    '',
    '```sh',
    `pip install${index} ${facts.name}`,
    ...extras.map((extra) => `pip install${index} "${facts.name}[${extra}]"`),
    '```',
    '',
    'From source, to work on the project:',
    '',
    '```sh',
    `git clone ${shellWord(`${home.serverUrl}/${home.repository}.git`)}`,
    `cd ${shellPath(facts.place === '.' ? folder : `${folder}/${facts.place}`)}`,
    `pip install -e ${dev === undefined ? '.' : `".[${dev}]"`}`,
    '```',
  ];
  return { name: 'install', body: body.join('\n') };
}

function releasingPart({ facts, home }: DocumentContext): MarkedPart {
  const where = versionPlace(facts);
  const tagWord = shellWord(tagOf(facts.tags, 'X.Y.Z'));
  const steps = [
    ...(where === null ? [] : [`raise the version in \`${where}\``]),
    `update \`${facts.changelog}\``,
    'commit and push',
    `\`git tag -a ${tagWord} -m "Release ${tagWord}" && git push origin ${tagWord}\``,
  ];
  const list = steps.map((step, place) => `${place + 1}. ${step}`).join('\n');
  // The README is also the page of the project on the index, where a relative link would break
  const path = facts.place === '.' ? 'docs/RELEASING.md' : `${facts.place}/docs/RELEASING.md`;
  const pages = `${home.serverUrl}/${home.repository}`;
  const address = encodeURI(
    repositoryFile(pages, forgeKindOf(home), path, false, { kind: 'branch', name: home.defaultBranch }),
  );
  const body = `## Releasing a new version\n\n${list}\n\nThe workflow does the rest. For details, see [docs/RELEASING.md](${address}).`;
  return { name: 'releasing', body };
}

function badgesPart({ facts, home, template, rehearsalPath }: DocumentContext): MarkedPart | null {
  const project = `https://pypi.org/project/${facts.normalizedName}/`;
  const image = (kind: string): string => `https://img.shields.io/pypi/${kind}/${facts.normalizedName}`;
  const actions = `${home.serverUrl}/${home.repository}/actions`;
  const badges = [
    ...(template === 'gitea-registry'
      ? []
      : [
          `[![PyPI version](${image('v')})](${project})`,
          `[![Python versions](${image('pyversions')})](${project})`,
          `[![License](${image('l')})](${project})`,
        ]),
    ...(rehearsalPath === null
      ? []
      : [`[![Release rehearsal](${actions}/workflows/${rehearsalPath.split('/').pop() ?? ''}/badge.svg)](${actions})`]),
  ];
  return badges.length === 0 ? null : { name: 'badges', body: badges.join('\n') };
}

/** Below the first heading, else at the top; nowhere if the text already has such badges. */
const belowTitle: Place = (text) =>
  /badge\.fury\.io|img\.shields\.io\/pypi/u.test(text)
    ? null
    : (headingsOf(text).find(({ level }) => level === 1)?.end ?? 0);

/** At the end, unless the text has such a heading. */
function atEndUnless(title: RegExp): Place {
  return (text) => (headingsOf(text).some((heading) => title.test(heading.title)) ? null : text.length);
}

/** The parts of a README, and where each goes. */
export function readmeParts(context: DocumentContext): readonly { readonly part: MarkedPart; readonly place: Place }[] {
  const badges = badgesPart(context);
  return [
    ...(badges === null ? [] : [{ part: badges, place: belowTitle }]),
    { part: installPart(context), place: atEndUnless(/install/iu) },
    { part: releasingPart(context), place: atEndUnless(/releas/iu) },
  ];
}
