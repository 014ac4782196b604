import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { projectEnvironment } from '#process';
import type { Host } from '#release-model';

/** Where the installed release runs: isolated from the project, the user and the settings of this machine. */
export interface CleanPlace {
  /** Contains everything else; removed at the end. */
  readonly folder: string;
  /** For the tests of the release: a new empty folder each time. */
  emptyFolder(): Promise<string>;
  /** For our own files. */
  readonly scratch: string;
  /** For code of the release: no settings of package indexes, no credentials of proxies, an empty home folder. */
  environmentFor(bin: string): Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** Variables that would lead Python or the release to something that isn't installed; and index settings. */
const LEADS_ELSEWHERE =
  /^(?:PYTHON\w*|VIRTUAL_ENV\w*|CONDA_\w+|PYENV_\w+|PIP_\w+|UV_\w+|NETRC|XDG_\w+|GITHUB_WORKSPACE|PWD|OLDPWD)$/u;

/** Creates a clean place in the host's temporary folder. */
export async function makeCleanPlace(
  host: Pick<Host, 'temporaryFolder' | 'environment'>,
  label: string,
): Promise<CleanPlace> {
  await mkdir(host.temporaryFolder, { recursive: true });
  const folder = await mkdtemp(join(host.temporaryFolder, `${label}-`));
  const [home, temporary, scratch, trials] = ['home', 'tmp', 'scratch', 'trials'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  await Promise.all([home, temporary, scratch, trials].map((path) => mkdir(path)));
  const kept = Object.entries(projectEnvironment(host.environment)).filter(
    ([name]) => !LEADS_ELSEWHERE.test(name.toUpperCase()),
  );
  const pathName = kept.find(([name]) => name.toUpperCase() === 'PATH')?.[0] ?? 'PATH';
  const environment = Object.fromEntries(kept);
  return {
    folder,
    scratch,
    emptyFolder: () => mkdtemp(join(trials, 't-')),
    environmentFor: (bin) => ({
      ...environment,
      [pathName]: [bin, environment[pathName] ?? ''].filter((part) => part !== '').join(delimiter),
      HOME: home,
      USERPROFILE: home,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
    }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 }),
  };
}
