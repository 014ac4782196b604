import type { Host } from '#release-model';
import { askServer } from './ask-server.ts';
import { forgeKindOf } from './documents.ts';
import type { Installation } from './installation.ts';
import { CALLED_JOBS, isSince, serverTitle } from './server-limits.ts';

/** Templates that call a workflow of another repository. */
const CALLING: ReadonlySet<string> = new Set(['reusable-caller', 'several-packages']);

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
