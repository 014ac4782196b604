import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cut, visibleLine } from '#harmless-text';
import type { Environment } from '#python-env';
import type { ErrorCause } from './error-cause.ts';
import { packagesOf } from './packages-folder.ts';
import { MOST_PROBLEMS, type PlacedProblem } from './problem-places.ts';

/** The name of our plugin; projects have no module of this name. */
const PLUGIN = '_repo_agent_pytest_watch';

/** The variable that tells the plugin where to write; it removes it, so that a pytest within a test isn't watched. */
const VARIABLE = 'REPO_AGENT_PYTEST_WATCH';

/**
 * Notes which tests have started and ended, and what stopped a collection: with the exception that caused it, which
 * pytest shows in a form that depends on its options. Runs with every pytest and Python that projects use.
 */
const SOURCE = `"""Tells repo-agent-actions which test runs. Not part of the project."""
import json
import os


class _Watch:
    def __init__(self, path):
        self.folder = os.path.realpath(os.getcwd()) + os.sep
        self.file = open(path, "a", buffering=1, encoding="utf-8", errors="replace")
        self.ran = 0
        self.skipped = 0
        self.deselected = 0
        self.reason = None
        self.failures = 0
        self.failed = 0

    def write(self, **event):
        try:
            self.file.write(json.dumps(event) + "\\n")
        except Exception:
            pass

    def own(self, path):
        path = os.path.realpath(path)
        parts = path.split(os.sep)
        if not path.startswith(self.folder) or "site-packages" in parts:
            return None
        return path[len(self.folder):].replace(os.sep, "/")

    def place(self, error):
        if isinstance(error, SyntaxError) and error.filename:
            own = self.own(error.filename)
            if own:
                return "%s:%s" % (own, error.lineno)
        place = None
        trace = error.__traceback__
        while trace is not None:
            own = self.own(trace.tb_frame.f_code.co_filename)
            if own:
                place = "%s:%d" % (own, trace.tb_lineno)
            trace = trace.tb_next
        return place

    def pytest_collectstart(self, collector):
        self.write(collect=collector.nodeid)

    def pytest_collectreport(self, report):
        self.write(collected=report.nodeid)
        if report.skipped:
            self.skip(report)

    def pytest_deselected(self, items):
        self.deselected += len(items)

    def pytest_runtest_logreport(self, report):
        if report.skipped and not hasattr(report, "wasxfail"):
            self.skip(report)
        elif report.when == "call" or not report.passed:
            self.ran += 1
        if report.failed:
            self.failed += 1
        if report.failed and self.failures < ${MOST_PROBLEMS}:
            self.failures += 1
            self.fail(report)

    def fail(self, report):
        try:
            path, number, _ = report.location
            crash = getattr(report.longrepr, "reprcrash", None)
            text = str(report.longrepr if crash is None else crash.message).strip()
            own = None if crash is None else self.own(crash.path)
            self.write(
                fail=report.nodeid,
                file=path.replace(os.sep, "/") if own is None else own,
                line=(None if number is None else number + 1) if own is None else crash.lineno,
                text=(text.splitlines() or [""])[0],
            )
        except Exception:
            pass

    def skip(self, report):
        self.skipped += 1
        if self.reason is None:
            try:
                path, line, reason = report.longrepr
                own = self.own(path)
                reason = str(reason).replace("Skipped: ", "", 1)
                self.reason = reason if own is None else "%s:%s: %s" % (own, line, reason)
            except Exception:
                pass

    def pytest_sessionfinish(self, session):
        self.write(ran=self.ran, failed=self.failed, skipped=self.skipped, deselected=self.deselected, reason=self.reason)

    def pytest_runtest_logstart(self, nodeid):
        self.write(start=nodeid)

    def pytest_runtest_logfinish(self, nodeid):
        self.write(end=nodeid)

    def pytest_exception_interact(self, node, call, report):
        if getattr(report, "when", None) != "collect":
            return
        error = call.excinfo.value
        for _ in range(20):
            if error.__cause__ is None:
                break
            error = error.__cause__
        text = (str(error).splitlines() or [""])[0]
        name = type(error).__name__
        self.write(
            error=node.nodeid,
            place=self.place(error),
            text=text if name == "CollectError" else name + (": " + text if text else ""),
            module=getattr(error, "name", None) if isinstance(error, ImportError) else None,
        )


def pytest_configure(config):
    folder = os.environ.pop("${VARIABLE}", None)
    if folder is not None:
        # Another pytest that a test starts may be in an environment without this module
        options = os.environ.get("PYTEST_ADDOPTS", "").replace("-p ${PLUGIN}", "").strip()
        os.environ.pop("PYTEST_ADDOPTS", None)
        if options:
            os.environ["PYTEST_ADDOPTS"] = options
        path = os.path.join(folder, "%d.jsonl" % os.getpid())
        config.pluginmanager.register(_Watch(path), "${PLUGIN}_events")
`;

/** How many tests a whole session of pytest ran, and why it ran no more. */
export interface SessionCounts {
  /** Tests of which something was run, however they ended. */
  readonly ran: number;
  /** Of these; absent: not known. */
  readonly failed?: number;
  /** Tests, and files of which nothing was collected. */
  readonly skipped: number;
  readonly deselected: number;
  /** Of the first that was skipped: `tests/test_x.py:3: needs a server`; `null` when it isn't known. */
  readonly reason: string | null;
}

/** What was noted while pytest ran. */
export interface WatchedRun {
  /** `null` when the session didn't come to its end. */
  readonly counts?: SessionCounts | null;
  /** Ids of tests that had started and not ended, in their order. */
  readonly running: readonly string[];
  /** The file whose collection had begun and not ended; `null` when there is none. */
  readonly collecting: string | null;
  /** What stopped the collection, file by file. */
  readonly errors: readonly ErrorCause[];
  /** Tests that failed, and where. */
  readonly failures?: readonly PlacedProblem[];
}

/** A watch over the pytest of one environment. */
export interface PytestWatch {
  /** The variables for one command. */
  variablesFor(this: void, command: number, env: Readonly<Record<string, string>>): Promise<Record<string, string>>;
  /** What was noted for a command. */
  read(this: void, command: number): Promise<WatchedRun>;
}

/** Bytes of a file that are read: its end says what was running. */
const LONGEST = 4_000_000;

/**
 * Adds the plugin to an environment.
 * @param folder - for what it notes; absolute
 */
export async function watchPytest(environment: Pick<Environment, 'folder'>, folder: string): Promise<PytestWatch> {
  const packages = await packagesOf(environment);
  const isThere = (await stat(packages).catch(() => null))?.isDirectory() === true;
  if (isThere) await writeFile(join(packages, `${PLUGIN}.py`), SOURCE);
  const folderOf = (command: number): string => join(folder, String(command));
  return {
    async variablesFor(command, env) {
      if (!isThere) return { ...env };
      await mkdir(folderOf(command), { recursive: true });
      const options = `-p ${PLUGIN} ${env['PYTEST_ADDOPTS'] ?? ''}`.trim();
      return { ...env, [VARIABLE]: folderOf(command), PYTEST_ADDOPTS: options };
    },
    read: (command) => readWatched(folderOf(command)),
  };
}

async function readWatched(folder: string): Promise<WatchedRun> {
  const running = new Set<string>();
  const collecting: string[] = [];
  const errors: ErrorCause[] = [];
  const failures: PlacedProblem[] = [];
  let counts: SessionCounts | null = null;
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    for (const line of text.slice(-LONGEST).split('\n')) {
      const event = parsed(line);
      const [start, end, collect, collected] = [event['start'], event['end'], event['collect'], event['collected']];
      if (typeof start === 'string') running.add(shown(start));
      if (typeof end === 'string') running.delete(shown(end));
      if (typeof collect === 'string' && collect !== '') collecting.push(shown(collect));
      if (typeof collected === 'string' && collecting.includes(shown(collected)))
        collecting.splice(collecting.lastIndexOf(shown(collected)), 1);
      counts = countsIn(event) ?? counts;
      const failure = failureIn(event);
      if (failure !== null) failures.push(failure);
      if (typeof event['error'] === 'string' && typeof event['text'] === 'string') {
        const { place, module } = event;
        errors.push({
          place: typeof place === 'string' ? shown(place) : shown(event['error']),
          text: shown(event['text']),
          module: typeof module === 'string' ? module : null,
        });
      }
    }
  }
  return { running: [...running], collecting: collecting.at(-1) ?? null, errors, counts, failures };
}

function failureIn({ fail, file, line, text }: Readonly<Record<string, unknown>>): PlacedProblem | null {
  if (typeof fail !== 'string' || typeof file !== 'string' || typeof text !== 'string') return null;
  const number = typeof line === 'number' && Number.isInteger(line) && line > 0 ? line : null;
  return { test: shown(fail), file: shown(file), line: number, message: shown(text) };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function countsIn({
  ran,
  failed,
  skipped,
  deselected,
  reason,
}: Readonly<Record<string, unknown>>): SessionCounts | null {
  if (!isCount(ran) || !isCount(skipped) || !isCount(deselected)) return null;
  const counts = { ran, skipped, deselected, reason: typeof reason === 'string' ? shown(reason) : null };
  return isCount(failed) ? { ...counts, failed } : counts;
}

/** Code of the project can write anything here. */
function shown(text: string): string {
  return cut(visibleLine(text), 300);
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // cut off
  }
}
