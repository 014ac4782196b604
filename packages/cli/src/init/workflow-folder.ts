import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkflow, stepsOf } from '#installed-workflows';
import { countText, isSystemError } from '#release-model';
import { readIfThere } from './write-files.ts';

/** What reads workflows; `unknown`: a Gitea or a Forgejo, which isn't reached. */
export type WorkflowReader = 'gitea' | 'forgejo' | 'github' | 'unknown';

const FOLDERS = ['.forgejo/workflows', '.gitea/workflows', '.github/workflows'] as const;

/** A folder below the top of a repository from which servers take workflows. */
export type WorkflowFolder = (typeof FOLDERS)[number];

/** The order in which each looks: it takes the first folder that there is, and no other. */
const ORDER: Readonly<Record<WorkflowReader, readonly WorkflowFolder[]>> = {
  forgejo: FOLDERS,
  gitea: ['.gitea/workflows', '.github/workflows'],
  github: ['.github/workflows'],
  // Who has a folder for Forgejo probably has a Forgejo
  unknown: FOLDERS,
};

/** Where none is there. Forgejo reads this one, too, and the project stays free to move to a Gitea. */
const NEW: Readonly<Record<WorkflowReader, WorkflowFolder>> = {
  forgejo: '.gitea/workflows',
  gitea: '.gitea/workflows',
  github: '.github/workflows',
  unknown: '.gitea/workflows',
};

/** Where workflows of this suite go, and what a person should know about it. */
export interface FolderChoice {
  readonly folder: WorkflowFolder;
  /** Sentences. */
  readonly notices: readonly string[];
}

/** What is in a folder; `null`: there is no such folder, which git keeps only with a file in it. */
interface Contents {
  /** Names of the workflows that use nothing of this suite. */
  readonly others: readonly string[];
  readonly ours: readonly string[];
}

async function contentsOf(top: string, folder: WorkflowFolder): Promise<Contents | null> {
  let names: readonly string[];
  try {
    names = (await readdir(join(top, folder))).sort();
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return null;
    throw error;
  }
  if (names.length === 0) return null;
  const others: string[] = [];
  const ours: string[] = [];
  for (const name of names.filter((one) => /\.ya?ml$/u.test(one))) {
    const workflow = readWorkflow((await readIfThere(join(top, folder, name))) ?? '');
    const isOurs = workflow !== null && stepsOf(workflow).some(({ use }) => use !== null);
    (isOurs ? ours : others).push(name);
  }
  return { others, ours };
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more` : names.join(', ');
}

/**
 * Chooses the folder for workflows of this suite: the one that the server reads already, since one more folder would
 * switch off the workflows in it.
 * @param top - of the repository; absolute
 */
export async function chooseWorkflowFolder(top: string, reader: WorkflowReader): Promise<FolderChoice> {
  const found = new Map<WorkflowFolder, Contents>();
  for (const folder of FOLDERS) {
    const contents = await contentsOf(top, folder);
    if (contents !== null) found.set(folder, contents);
  }
  const order = ORDER[reader];
  const folder = order.find((one) => found.has(one)) ?? NEW[reader];
  const others = found.get(folder)?.others ?? [];
  const notices: string[] = [];
  if (reader !== 'github' && folder === '.github/workflows' && others.length > 0) {
    notices.push(
      `${folder}: ${listed(others)} ${others.length === 1 ? 'is' : 'are'} there, and a server reads only one folder, so the workflows are written there, too: with .gitea/workflows beside it, the others would no longer run. If this repository is also on GitHub, which doesn't accept addresses of another server, move all of them to .gitea/workflows that your server should run.`,
    );
  }
  if (reader === 'unknown' && folder === '.forgejo/workflows') {
    notices.push(
      `${folder}: only a Forgejo reads this folder, and whether the server is one is unknown here. If it is a Gitea, move the workflows to .gitea/workflows, which both read, and run init again.`,
    );
  }
  for (const behind of order.slice(order.indexOf(folder) + 1)) {
    const silent = found.get(behind)?.others ?? [];
    if (silent.length === 0) continue;
    const because = others.length === 0 && found.has(folder) ? switchedOff(folder, behind) : '';
    notices.push(
      `${behind}: the server doesn't run ${countText(silent.length, 'workflow')} there (${listed(silent)}), since it reads only ${folder}.${because}`,
    );
  }
  const unread = FOLDERS.filter((one) => !order.includes(one) && (found.get(one)?.ours.length ?? 0) > 0);
  for (const one of unread) {
    notices.push(`${one}: contains workflows of this suite, which this server doesn't read there. Remove them.`);
  }
  return { folder, notices };
}

/** Whether a repository has workflows in a folder that only a Forgejo reads, so that it matters what the server is. */
export async function hasForgejoFolder(top: string): Promise<boolean> {
  return (await contentsOf(top, '.forgejo/workflows')) !== null;
}

/** Only workflows of ours hide the others: an earlier version wrote them beside. */
function switchedOff(folder: WorkflowFolder, behind: WorkflowFolder): string {
  return ` Only workflows of this suite are in ${folder}: to run both, move them (git mv ${folder}/*.yml ${behind}/).`;
}
