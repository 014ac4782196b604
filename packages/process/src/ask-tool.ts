import { lazyModule } from '#lazy-modules';
import { withSafePath } from './find-executable.ts';
import { MARKER_VARIABLE, markerValue, nextCommandMarker } from './run-marker.ts';
import { killSurvivors } from './survivors.ts';

const actionsExec = lazyModule(() => import('@actions/exec'));

/** A question that a tool of the machine answers at once and without starting anything, such as its version. */
export interface Question {
  /** Absolute. */
  readonly file: string;
  readonly args: readonly string[];
  /** Absolute; not the folder of the project, because tools read settings from the folder where they start. */
  readonly cwd: string;
  /** The tool's whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds that a tool may take to answer. */
const LIMIT = 10_000;

/**
 * Asks a trusted tool of the machine with `@actions/exec`. Anything that runs longer, or runs code of a project, needs
 * `runProcess`: `@actions/exec` has no time limit, can't end what it started, and leaves standard input open.
 * @param limit - milliseconds; a tool that takes longer is killed
 * @returns its standard output; `null` when it can't be started, fails, or doesn't answer in time
 */
export async function askTool({ file, args, cwd, env }: Question, limit = LIMIT): Promise<string | null> {
  const { getExecOutput } = await actionsExec();
  const marker = nextCommandMarker();
  const options = {
    cwd,
    env: { ...withSafePath(env), [MARKER_VARIABLE]: markerValue(env[MARKER_VARIABLE], marker) },
    silent: true,
    ignoreReturnCode: true,
  };
  // It parses a command line, so a path with a space needs quotes
  const answered = getExecOutput(`"${file.replaceAll('"', '\\"')}"`, [...args], options).then(
    ({ exitCode, stdout }) => (exitCode === 0 ? stdout : null),
    () => null, // a broken link, or another architecture
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      void killSurvivors(marker).then(() => {
        resolve(null);
      });
    }, limit);
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
