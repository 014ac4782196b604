/** A folder whose name says that it contains tests, or their data: `tests`, `SelfTest`, `greentest`, `test_data`. */
const TEST_FOLDER =
  /^tests?(?:$|[-_.]|ing$|data$|certs?$|keys?$|files?$|suites?$|server$|utils?$|lib$|support$|helpers?$|cases?$|kit$|bed$|env$|app$|proj$|vectors?$)|[-_.]tests?$/iu;

/** Words that end like the name of a test folder but aren't one. */
const NO_TEST = /^(?:latest|contest|attest|protest|fastest|greatest|newest|oldest|request)s?$/iu;

/** Folders in which keys and passwords are examples or test data. */
const SHOW_FOLDER =
  /^(?:__)?(?:fixtures?|examples?|samples?|demos?|docs?|documentation|tutorials?|cookbook|vectors|benchmarks?|snapshots|cassettes|e2e|specs?|t|unit|unittests?|functional|integration|(?:mock|dummy|fake)[-_]?\w*)(?:__)?$/iu;

/** `test_server.py`, `server_test.py`, `conftest.py`, `test-key.pem`. */
const SHOW_FILE = /^tests?[-_.]|[-_]tests?\.[a-z0-9]+$|^conftest\.py$|^(?:example|sample|dummy|demo)[-_.]/iu;

/** Environment files for tests and CI, which are usually committed. */
const TEST_ENVIRONMENT = /^\.env\.(?:tests?|testing|ci)$/iu;

function isShowFolder(name: string): boolean {
  return TEST_FOLDER.test(name) || SHOW_FOLDER.test(name) || (/tests?$/iu.test(name) && !NO_TEST.test(name));
}

/**
 * Whether a file is in a place for made-up keys and passwords: tests, test certificates, documentation, examples.
 * @param path - with `/`
 */
export function isExamplePath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return SHOW_FILE.test(name) || TEST_ENVIRONMENT.test(name) || parts.some(isShowFolder);
}
