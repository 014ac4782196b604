import { openServerSite } from '#forge';
import { knownTrouble, type Host } from '#release-model';
import { forgeKindOf } from './documents.ts';
import type { Installation } from './installation.ts';
import { CALLED_JOBS, isSince, serverTitle, type ServerVersion } from './server-limits.ts';

/** Templates that call a workflow of another repository. */
const CALLING: ReadonlySet<string> = new Set(['reusable-caller', 'several-packages']);

/** Milliseconds: nothing that is written depends on the answer. */
const LIMITS = { connect: 5_000, idle: 5_000, answer: 5_000, whole: 10_000 };

/** Names that RFC 2606 keeps for examples and tests: no server has one. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/iu;

/** What a server says of itself to anybody; `null`: it can't be asked, or doesn't say. */
export async function askServer(
  serverUrl: string,
  { environment, signal }: Pick<Host, 'environment' | 'signal'>,
): Promise<ServerVersion | null> {
  if (RESERVED.test(new URL(serverUrl).hostname)) return null;
  const target = { apiUrl: `${serverUrl}/api/v1`, token: null, environment, signal, limits: LIMITS };
  try {
    return await openServerSite(target).version();
  } catch (error) {
    if (knownTrouble(error) === null) throw error;
    return null;
  }
}

/** Says before anything is written where the server would run the chosen workflow otherwise than it looks. */
export async function tellServerLimits({ workflows, home }: Installation, host: Host): Promise<void> {
  const calling = workflows.find(({ template }) => CALLING.has(template));
  if (calling === undefined || forgeKindOf(home) === 'github') return;
  const server = await askServer(home.serverUrl, host);
  const isFine = server === null ? null : isSince(server, CALLED_JOBS);
  if (isFine === true) return;
  const since = `Gitea ${CALLED_JOBS.gitea.join('.')} and Forgejo ${String(CALLED_JOBS.forgejo[0])}`;
  const cost =
    'all stages run inside one job: on one runner, in one log, and with every token beside the code of the project';
  const instead =
    calling.template === 'reusable-caller' ? ' Use --templates self-contained there.' : ' Update the server first.';
  if (server === null || isFine === null) {
    host.notice(
      `${calling.path}: needs ${since} or later; the version of ${home.serverUrl} is unknown here. On an older server, ${cost}.`,
    );
  } else
    host.warning(`${calling.path}: ${home.serverUrl} is ${serverTitle(server)}. Before ${since}, ${cost}.${instead}`);
}
