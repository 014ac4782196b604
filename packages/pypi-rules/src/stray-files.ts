import type { ArchiveMember } from '#distributions';
import type { Severity } from '#release-model';

/** Folders that tools, editors and operating systems create, and that nobody installs. */
const FOLDERS: ReadonlySet<string> = new Set([
  '.git', '.hg', '.svn', '.bzr', 'CVS', '.venv', '.tox', '.nox', '.eggs', 'node_modules', '__pycache__', '.mypy_cache', '.ruff_cache', '.pytest_cache',
  '.pytype', '.hypothesis', '.ipynb_checkpoints', '.idea', '.vscode', '.vs', '.spyproject', '.settings', '__MACOSX', 'htmlcov', 'pip-wheel-metadata',
]); // prettier-ignore

/** Settings that a project may keep in its repository on purpose. */
const EDITOR_FOLDERS: ReadonlySet<string> = new Set(['.idea', '.vscode', '.vs', '.spyproject', '.settings']);

/** Files that tools, editors and operating systems create. */
const FILE =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.coverage(?:\..+)?|\._.+|\.#.+|#.+#|.+~|.+\.(?:log|sqlite3?(?:-journal|-wal|-shm)?|swp|swo|orig|rej|bak|tmp))$/u;

/** The configuration of coverage.py isn't its data. */
const CONFIGURATION = /^\.coverage\.(?:toml|cfg|ini|ya?ml)$/u;

/** What a back-end keeps beside the manifest that it rewrites for an sdist: uv_build and cargo. */
const KEPT_ORIGINAL = /^(?<manifest>(?:pyproject|Cargo)\.toml)\.orig$/u;

/** Where files of any kind may be needed as examples. */
const EXAMPLES = /^(?:.*[-_])?(?:tests?|testing|testdata|test_?data|fixtures|examples?|samples?|data|docs?)$/iu;

/** A member that nobody meant to distribute. */
export interface StrayFile {
  readonly path: string;
  /** `advice` where it may be there on purpose. */
  readonly severity: Extract<Severity, 'warning' | 'advice'>;
}

function hasPath(members: Members, wanted: string): boolean {
  return members.some(({ path }) => path === wanted);
}

type Members = readonly Pick<ArchiveMember, 'path' | 'kind'>[];

const knownOfSdists = new WeakMap<Members, readonly StrayFile[]>();
const knownOfWheels = new WeakMap<Members, readonly StrayFile[]>();

/**
 * Finds members that tools, editors and operating systems left. Compiled Python isn't among them: that is a rule of its own.
 * @param isSdist - an sdist has what is in the repository, such as settings of an editor and data of tests
 */
export function strayFiles(members: Members, isSdist: boolean): readonly StrayFile[] {
  const known = isSdist ? knownOfSdists : knownOfWheels;
  const before = known.get(members);
  if (before !== undefined) return before;
  const found = members.flatMap(({ path, kind }): readonly StrayFile[] => {
    const parts = path.split('/').filter((part) => part !== '');
    const name = parts.at(-1) ?? '';
    if (kind === 'directory' || /\.py[co]$/u.test(name)) return [];
    const folders = parts.slice(0, -1);
    const folder = folders.find((part) => FOLDERS.has(part)) ?? (name === 'pyvenv.cfg' ? '.venv' : undefined);
    if (folder !== undefined) return [{ path, severity: isSdist && EDITOR_FOLDERS.has(folder) ? 'advice' : 'warning' }];
    if (!FILE.test(name) || CONFIGURATION.test(name)) return [];
    const manifest = KEPT_ORIGINAL.exec(name)?.groups?.['manifest'];
    if (isSdist && manifest !== undefined && hasPath(members, [...folders, manifest].join('/'))) return [];
    return [{ path, severity: folders.some((part) => EXAMPLES.test(part)) ? 'advice' : 'warning' }];
  });
  // Several rules ask for them
  known.set(members, found);
  return found;
}
