import { unsafeRuntime } from '#action-kit';
import {
  judgePlainHttp,
  openServerSite,
  personalTokensPage,
  plainHttpHosts,
  type ServerSite,
  type SiteRepository,
} from '#forge';
import { visibleValue } from '#harmless-text';
import { commitOfTag, copyToServer, headCommit } from '#project-tree';
import { compareVersions, parseVersion } from '#python-standards';
import {
  findingAnnotation,
  largest,
  ReleaseError,
  shellWord,
  SUITE_VERSION,
  type Host,
  type Outcome,
} from '#release-model';
import type { CommandOutcome } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import {
  CALLED_JOBS,
  COLLABORATIVE_OWNERS,
  isSince,
  OLDEST_SERVER,
  serverTitle,
  type ServerVersion,
} from './server-limits.ts';
import { TOKEN_VARIABLE } from './set-secrets.ts';
import { suiteAddressOf, suiteAddress, type SuiteAddress } from './suite-address.ts';
import { readTemplate } from './templates.ts';

/** What to install where. */
export interface InstallInputs {
  /** `https://HOST` */
  readonly server: string;
  /** `owner/name` there. */
  readonly suite: string;
  /** The repository to follow; `null`: the clone that runs this is copied. */
  readonly mirror: string | null;
  /** Whether to change nothing. */
  readonly check: boolean;
}

/** One thing that a release needs of a server. */
interface SiteCheck {
  readonly id: string;
  readonly outcome: Extract<Outcome, 'passed' | 'failed' | 'unknown'>;
  /** What was found. Without a full stop. */
  readonly found: string;
  /** What to do about it; `null`: nothing. Without a full stop. */
  readonly remedy: string | null;
}

/** The tag of this version, which has only what runs; that of its sources; and the one that follows the newest release. */
const FIXED = `v${SUITE_VERSION}`;
const SOURCE = `source/${FIXED}`;
const MOVING = `v${SUITE_VERSION.split('.')[0] ?? ''}`;

const REUSABLE = '.gitea/workflows/publish.yml';

/** Installs this suite on a server, or says what is missing there. */
export async function installSuite(
  inputs: InstallInputs,
  terminal: Pick<Terminal, 'environment' | 'suiteFolder' | 'program'>,
  host: Host,
): Promise<CommandOutcome> {
  const { server } = inputs;
  const token = readToken(terminal, host);
  const apiUrl = `${server}/api/v1`;
  const finding = token === null ? null : judgePlainHttp(apiUrl, { serverUrl: server, apiUrl: null });
  if (finding !== null) host.warning(findingAnnotation(finding, host.environment));
  const { environment, signal } = host;
  const context = { apiUrl, environment, signal, allowHttpHosts: plainHttpHosts(apiUrl, finding) };
  const anybody = openServerSite({ ...context, token: null });
  const site = token === null ? anybody : openServerSite({ ...context, token });
  const version = await site.version();
  const { repository: name } = suiteAddress(inputs.suite, { ref: FIXED, release: null }, server);
  host.info(`${server}: ${version === null ? "doesn't say what it is" : serverTitle(version)}.`);

  let pushed: readonly string[] = [];
  if (!inputs.check) {
    if (token === null) throw withoutToken(server);
    const old = version === null ? null : isSince(version, OLDEST_SERVER);
    if (old === false && version !== null) throw tooOld(server, version);
    pushed = await install({ ...inputs, token, name, site }, terminal, host);
  }
  const checks = [
    ...judgeVersion(version),
    ...(await judgeRepository({ name, site, anybody, server, version })),
    await judgeRunners(site, name, token !== null),
  ];
  const width = largest(checks.map(({ id }) => id.length));
  for (const { id, outcome, found, remedy } of checks) {
    const line = `${id.padEnd(width)}  ${outcome}: ${found}.${remedy === null ? '' : ` ${remedy}.`}`;
    if (outcome === 'failed') host.error(line);
    else if (outcome === 'unknown') host.notice(line);
    else host.info(line);
  }
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  const [first] = failed;
  return {
    passed: first === undefined,
    failure:
      first === undefined
        ? null
        : `${first.id}: ${first.found}. ${first.remedy ?? 'Fix it'}.${failed.length === 1 ? '' : ` ${String(failed.length - 1)} more of the points above ${failed.length === 2 ? 'is' : 'are'} open, too.`}`,
    document: {
      schema: 1,
      passed: first === undefined,
      server: { url: server, forge: version?.forge ?? null, version: version?.version ?? null },
      repository: name,
      pushed,
      checks,
    },
    closing: first === undefined ? nextLines(server, name, terminal).join('\n') : '',
  };
}

function nextLines(server: string, name: string, { program }: Pick<Terminal, 'program'>): readonly string[] {
  return [
    'Next, in a clone of a project whose remote is this server:',
    `  git clone ${shellWord(`${server}/${name}.git`)} ../repo-agent-actions`,
    `  ${/[\\/]/u.test(program) ? 'node ../repo-agent-actions/dist/cli/index.js' : program} init`,
    `Workflows of your own find the suite at: uses: ${server}/${name}/publish@${MOVING}`,
  ];
}

function readToken({ environment }: Pick<Terminal, 'environment'>, host: Pick<Host, 'mask'>): string | null {
  const token = (environment[TOKEN_VARIABLE] ?? '').trim();
  if (token === '') return null;
  const unsafe = unsafeRuntime({ environment, options: process.execArgv }, [TOKEN_VARIABLE]);
  if (unsafe !== null) throw unsafe;
  host.mask(token);
  return token;
}

function withoutToken(server: string): ReleaseError {
  const page = personalTokensPage({ forge: 'gitea', serverUrl: server });
  return new ReleaseError({
    subject: TOKEN_VARIABLE,
    problem: 'is not set, and nothing can be created on the server without a token',
    remedy: `Create one at ${page} with write:repository, write:organization and read:user, and set the variable to it; with --check, the command only looks`,
  });
}

function tooOld(server: string, version: ServerVersion): ReleaseError {
  return new ReleaseError({
    subject: 'server',
    problem: `${server} is ${serverTitle(version)}, which this suite can't work on`,
    remedy: `Update it to ${oldestTitle(version)} or later`,
  });
}

function oldestTitle({ forge }: ServerVersion): string {
  return serverTitle({ forge, version: OLDEST_SERVER[forge].join('.') });
}

/** Everything that `install` uses. */
interface Installing extends InstallInputs {
  readonly token: string;
  readonly name: string;
  readonly site: ServerSite;
}

/** @returns the refs that were written */
async function install(
  { server, mirror, token, name, site }: Installing,
  { suiteFolder }: Pick<Terminal, 'suiteFolder'>,
  host: Host,
): Promise<readonly string[]> {
  const before = await site.repository(name);
  if (mirror !== null) {
    if (before === null) {
      await site.createMirror(name, mirror);
      host.info(`${name}: created, follows ${visibleValue(mirror, 200)}.`);
    }
    await quiet(site, name, host);
    return [];
  }
  if (before?.isMirror === true) {
    throw new ReleaseError({
      subject: name,
      problem: 'is a mirror there, which only follows its source',
      remedy: 'Let it follow a source that has the tags of this version, or choose another name with --suite',
    });
  }
  if (before === null) {
    await site.createRepository(name);
    host.info(`${name}: created; everybody can read it.`);
  }
  // Before the first push, which would start the suite's own CI
  await quiet(site, name, host);
  const commit = await commitToInstall(suiteFolder, host);
  const tags = await site.tags(name);
  const shipped = suiteAddressOf(await readTemplate(suiteFolder, 'self-contained.yml'));
  const { pushed } = await copyToServer(
    {
      clone: suiteFolder,
      commit,
      serverUrl: server,
      repository: name,
      token,
      tags: { fixed: FIXED, moving: isNewest(tags) ? [MOVING] : [] },
      rewrite: { concerns: isAddressed, text: (text) => atServer(text, shipped, `${server}/${name}`) },
    },
    host,
  );
  host.info(pushed.length === 0 ? `${name}: is up to date.` : `${name}: pushed ${pushed.join(', ')}.`);
  return pushed;
}

async function quiet(site: ServerSite, name: string, host: Host): Promise<void> {
  const there = await site.repository(name);
  // The owners who may read a private repository are a setting of its Actions
  if (there?.hasActions !== true || (there.isPrivate && !there.isEmpty)) return;
  await site.switchActionsOff(name);
  host.info(`${name}: Actions are switched off there, so that the suite's own CI doesn't run on your server.`);
}

/** What becomes `main` on the server: the sources of this version, as far as the clone has them. */
async function commitToInstall(suiteFolder: string, host: Host): Promise<string> {
  const [source, tagged, head] = await Promise.all([
    commitOfTag(suiteFolder, SOURCE, host),
    commitOfTag(suiteFolder, FIXED, host),
    headCommit(suiteFolder, host),
  ]);
  if (source !== null) return source;
  if (tagged !== null) return tagged;
  if (head === null) {
    throw new ReleaseError({
      subject: suiteFolder,
      problem: 'is not a clone of the suite',
      remedy: 'Run the program from a clone: git clone --tags …, then node CLONE/dist/cli/index.js init --server …',
    });
  }
  host.notice(
    `The clone has no tag ${FIXED}: its commit ${head} becomes ${FIXED} on the server. To install the release instead, run git fetch --tags first.`,
  );
  return head;
}

/** Whether no later release of the same major version is there, which the moving tag would leave. */
function isNewest(tags: readonly string[]): boolean {
  const own = parseVersion(SUITE_VERSION);
  return tags
    .filter((tag) => /^v\d+\.\d+\.\d+$/u.test(tag) && tag.startsWith(`${MOVING}.`))
    .every((tag) => compareVersions(parseVersion(tag.slice(1)), own) <= 0);
}

/** What names the server that the suite is on. */
function isAddressed(path: string): boolean {
  return /^(?:\.gitea\/workflows\/publish\.yml|action-templates\/[\w-]+\.yml)$/u.test(path);
}

function atServer(text: string, shipped: SuiteAddress | null, home: string): string {
  return shipped?.server == null ? text : text.replaceAll(`${shipped.server}/${shipped.repository}/`, `${home}/`);
}

function judgeVersion(version: ServerVersion | null): readonly SiteCheck[] {
  if (version === null) {
    return [
      {
        id: 'server',
        outcome: 'unknown',
        found: "it doesn't say its version",
        remedy: 'Check that the address is that of the server, not of a page below it',
      },
    ];
  }
  const title = serverTitle(version);
  const isNew = isSince(version, OLDEST_SERVER);
  const called = isSince(version, CALLED_JOBS);
  return [
    {
      id: 'server',
      outcome: isNew === null ? 'unknown' : isNew ? 'passed' : 'failed',
      found: title,
      remedy: isNew === true ? null : `Releases need ${oldestTitle(version)} or later`,
    },
    {
      id: 'reusable-workflow',
      outcome: called === null ? 'unknown' : 'passed',
      found:
        called === true
          ? 'reusable-caller and several-packages run as jobs of their own'
          : `before ${serverTitle({ forge: version.forge, version: CALLED_JOBS[version.forge].join('.') })}, reusable-caller and several-packages run all stages inside one job; self-contained doesn't`,
      remedy: null,
    },
  ];
}

interface Place {
  readonly name: string;
  readonly site: ServerSite;
  readonly anybody: ServerSite;
  readonly server: string;
  readonly version: ServerVersion | null;
}

async function judgeRepository(place: Place): Promise<readonly SiteCheck[]> {
  const { name, site, anybody, server } = place;
  const seen = await anybody.repository(name);
  const known = seen ?? (await site.repository(name));
  if (known === null) {
    return [
      {
        id: 'repository',
        outcome: 'failed',
        found: `${server}/${name} isn't there, or only its members can see it`,
        remedy: `Run this command without --check and with ${TOKEN_VARIABLE}, or make the repository public`,
      },
    ];
  }
  const tags = new Set(await site.tags(name));
  const lacking = [FIXED, MOVING].filter((tag) => !tags.has(tag));
  return [
    judgeVisibility(seen !== null && !seen.isPrivate, place),
    {
      id: 'tags',
      outcome: lacking.length === 0 ? 'passed' : 'failed',
      found:
        lacking.length === 0
          ? `${FIXED} and ${MOVING} are there`
          : `${lacking.join(' and ')} ${lacking.length === 1 ? 'is' : 'are'} missing, so uses: …@${lacking[0] ?? ''} finds nothing`,
      remedy:
        lacking.length === 0
          ? null
          : known.isMirror
            ? 'Push the tags to the source of the mirror, and synchronize it'
            : 'Run this command without --check; a clone of main alone has no tags',
    },
    judgeOwnCi(known),
    await judgeAddress(place, lacking.includes(FIXED)),
    judgeRoot(known, server),
  ];
}

function judgeVisibility(isPublic: boolean, { name, version }: Place): SiteCheck {
  if (isPublic) return { id: 'visibility', outcome: 'passed', found: `everybody can read ${name}`, remedy: null };
  const mayShare = version !== null && isSince(version, COLLABORATIVE_OWNERS) === true;
  return {
    id: 'visibility',
    outcome: mayShare ? 'unknown' : 'failed',
    found: mayShare
      ? `${name} is private: jobs can read it only where the owner of the project is among its Collaborative Owners, which no API shows`
      : `${name} is private, and the job of another repository can't read it`,
    remedy: mayShare ? 'Check Settings, Actions, General, Collaborative Owners; or make it public' : 'Make it public',
  };
}

function judgeOwnCi({ hasActions, isMirror }: SiteRepository): SiteCheck {
  if (hasActions === null) {
    return {
      id: 'own-ci',
      outcome: 'unknown',
      found: "the server doesn't say whether Actions are on there",
      remedy: null,
    };
  }
  return {
    id: 'own-ci',
    outcome: hasActions ? 'unknown' : 'passed',
    found: hasActions
      ? `Actions are on there, so ${isMirror ? 'each synchronization' : 'each push'} may start the suite's own CI, which takes a runner for about half an hour`
      : "Actions are off there, so the suite's own CI doesn't run",
    remedy: hasActions
      ? 'Switch the unit Actions off in its settings; where Collaborative Owners need it, disable the workflows CI and Release instead'
      : null,
  };
}

async function judgeAddress({ name, site, server }: Place, isWithoutTag: boolean): Promise<SiteCheck> {
  const text = isWithoutTag ? null : await site.file(name, REUSABLE, FIXED);
  const id = 'addresses';
  if (text === null) return { id, outcome: 'unknown', found: `${REUSABLE} of ${FIXED} can't be read`, remedy: null };
  const foreign = [...text.matchAll(/uses: (?<at>https?:\/\/[^\s@]+)@/gu)]
    .map(({ groups }) => groups?.['at'] ?? '')
    .find((at) => !at.startsWith(`${server}/${name}/`));
  return foreign === undefined
    ? { id, outcome: 'passed', found: `the reusable workflow uses ${server}/${name}`, remedy: null }
    : {
        id,
        outcome: 'unknown',
        found: `the reusable workflow uses ${visibleValue(foreign, 120)}, so reusable-caller and several-packages work only where runners reach that`,
        remedy: 'Install a copy instead of a mirror to use them; the other templates name your server',
      };
}

/** Jobs are given the address that the server believes to have. */
function judgeRoot({ url }: SiteRepository, server: string): SiteCheck {
  const id = 'root-url';
  if (url === '' || !URL.canParse(url))
    return { id, outcome: 'unknown', found: "the server doesn't say its own address", remedy: null };
  const isSame = url.startsWith(`${server}/`);
  return {
    id,
    outcome: isSame ? 'passed' : 'unknown',
    found: isSame
      ? `the server calls itself ${server}`
      : `the server calls itself ${new URL(url).origin}, not ${server}: jobs and artifacts use that address`,
    remedy: isSame ? null : 'Check that runners reach it; else correct ROOT_URL in app.ini',
  };
}

async function judgeRunners(site: ServerSite, name: string, hasToken: boolean): Promise<SiteCheck> {
  const id = 'runners';
  const found = await site.runners(name);
  if (found === null) {
    return {
      id,
      outcome: 'unknown',
      found: hasToken ? 'this token may not list them' : 'nobody may list them without a token',
      remedy:
        'Look at Site administration, Actions, Runners: one has to be online with the label ubuntu-latest, or the label that you write into runs-on',
    };
  }
  const { seen: runners, isAll } = found;
  const online = runners.filter(({ isOnline }) => isOnline);
  const labels = [...new Set(online.flatMap((one) => one.labels))];
  const fits = labels.includes('ubuntu-latest');
  return {
    id,
    outcome: fits ? 'passed' : online.length > 0 || !isAll ? 'unknown' : 'failed',
    found:
      online.length === 0
        ? `${runners.length === 0 ? 'no runner is registered' : 'no runner is online'}${isAll ? '' : ' as far as this token sees, which without read:admin is not the whole server'}`
        : `online with the labels ${visibleValue(labels.join(', '), 200)}`,
    remedy: fits
      ? null
      : online.length === 0
        ? 'Register one'
        : 'None has ubuntu-latest: give one that label, or change runs-on in the workflows',
  };
}
