/** A folder whose name says that it holds tests, or what they are run with: `tests`, `SelfTest`, `greentest`, `test_data`. */
const TEST_FOLDER =
  /^tests?(?:$|[-_.]|ing$|data$|certs?$|keys?$|files?$|suites?$|server$|utils?$|lib$|support$|helpers?$|cases?$|kit$|bed$|env$|app$|proj$|vectors?$)|[-_.]tests?$/iu;

/** Words that end like a folder of tests and are none. */
const NO_TEST = /^(?:latest|contest|attest|protest|fastest|greatest|newest|oldest|request)s?$/iu;

/** Folders in which keys and passwords are there to be shown, or to be compared with. */
const SHOW_FOLDER =
  /^(?:__)?(?:fixtures?|examples?|samples?|demos?|docs?|documentation|tutorials?|cookbook|vectors|benchmarks?|snapshots|cassettes|e2e|specs?|t|unit|unittests?|functional|integration|(?:mock|dummy|fake)[-_]?\w*)(?:__)?$/iu;

/** `test_server.py`, `server_test.py`, `conftest.py`, `test-key.pem`. */
const SHOW_FILE = /^tests?[-_.]|[-_]tests?\.[a-z0-9]+$|^conftest\.py$|^(?:example|sample|dummy|demo)[-_.]/iu;

/** The environment of tests and of the CI, by custom committed. */
const TEST_ENVIRONMENT = /^\.env\.(?:tests?|testing|ci)$/iu;

function isShowFolder(name: string): boolean {
  return TEST_FOLDER.test(name) || SHOW_FOLDER.test(name) || (/tests?$/iu.test(name) && !NO_TEST.test(name));
}

/**
 * Whether a file lies where made-up keys and passwords are kept: tests, test certificates, documentation, examples.
 * @param path - with `/`
 */
export function isShowPlace(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return SHOW_FILE.test(name) || TEST_ENVIRONMENT.test(name) || parts.some(isShowFolder);
}
