import {
  canonicalRequirement,
  canonicalSpecifiers,
  normalizeName,
  parseRequirement,
  splitOnSpace,
  stripSpace,
  stripSpaceEnd,
  type ProjectTable,
  type Pyproject,
} from '#python-standards';
import { withoutEnding, type Distribution, type Finding } from '#release-model';
import type { DistributionContents } from './contents.ts';
import type { SourceIndex } from './source-tree.ts';

/** What metadata are compared with. */
export interface Declared {
  readonly index: SourceIndex;
  readonly pyproject: Pyproject;
  /** What the project names as generated. If `METADATA` or `entry_points.txt` is among them, it isn't compared. */
  readonly generated: readonly string[];
}

/** What the comparison of metadata has shown. */
export interface DeclaredVerdict {
  readonly findings: readonly Finding[];
  readonly message: string;
}

/** Texts in which a project may say what its table `[project]` leaves to the back-end. */
const TELLING = /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml|[^/]*require[^/]*|[^/]+\.(?:txt|in|toml|cfg|json))$/iu;
const CODE = /\.py$/u;
const MAXIMUM_TELLING = 500;
const MAXIMUM_TEXT = 1_000_000;

/** Every text of the sources that may name requirements and entry points. */
class Telling {
  readonly #index: SourceIndex;
  readonly #texts = new Map<string, Promise<string>>();

  constructor(index: SourceIndex) {
    this.#index = index;
  }

  /** Whether a file says it: first configuration files, then all code of the project. */
  async says(isSaid: (text: string) => boolean): Promise<boolean> {
    for (const pattern of [TELLING, CODE]) {
      const { projectDir, files } = this.#index.tree;
      const below = files.filter(({ path }) => path.startsWith(projectDir === '' ? '' : `${projectDir}/`));
      for (const file of below.filter(({ path }) => pattern.test(path)).slice(0, MAXIMUM_TELLING)) {
        let text = this.#texts.get(file.path);
        if (text === undefined) {
          text = this.#index.tree
            .read(file)
            .then((bytes) => (bytes === null || bytes.length > MAXIMUM_TEXT ? '' : bytes.toString('utf8')));
          this.#texts.set(file.path, text);
        }
        if (isSaid(await text)) return true;
      }
    }
    return false;
  }
}

/** Whether a text names a project, in any spelling. */
function namesProject(text: string, name: string): boolean {
  const wanted = normalizeName(name);
  for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/gu)) {
    if (normalizeName(withoutEnding(word, '-_.')) === wanted) return true;
  }
  return false;
}

/** Whether a text holds a requirement's address or an entry point, whatever white space is in it. */
function holds(text: string, part: string): boolean {
  return text.includes(part) || splitOnSpace(text).join('').includes(splitOnSpace(part).join(''));
}

/** Back-ends that reword requirements, and those that reword only markers. */
const REWORDS = /^poetry\b/u;
const REWORDS_MARKERS = /^uv_build\b/u;

function isStatic(project: ProjectTable | null, key: string): project is ProjectTable {
  return project !== null && !project.dynamic.includes(key);
}

class DeclaredJudge {
  readonly findings: Finding[] = [];
  readonly compared = new Set<string>();
  readonly mentioned = new Set<string>();
  readonly #dist: Distribution;

  constructor(dist: Distribution) {
    this.#dist = dist;
  }

  add(what: string, source: string, remedy: string, severity: Finding['severity'] = 'unsafe'): void {
    this.findings.push({
      rule: 'metadata-source',
      severity,
      subject: this.#dist.filename,
      message: `its metadata has ${what}, which ${source}`,
      remedy,
    });
  }
}

const FIND_OUT = 'Find out what wrote it, and build again with a back-end that adds nothing';
const COMPUTED = (name: string): string =>
  `Find out what wrote it. If the project computes it, add generated = ["${name}"] below [tool.repo-agent-actions] in pyproject.toml`;

function expectedRequirements(project: ProjectTable, markers: boolean): ReadonlySet<string> {
  const expected = new Set<string>();
  const canonical = (text: string): string => canonicalRequirement(text, { markers }) ?? text;
  for (const text of project.dependencies) expected.add(canonical(text));
  for (const [extra, texts] of Object.entries(project.optionalDependencies)) {
    for (const text of texts) expected.add(`${canonical(text)} [${normalizeName(extra)}]`);
  }
  return expected;
}

/** The extras of the project that a requirement names, where it is the project itself. */
function ownExtras(text: string, { name }: ProjectTable): readonly string[] {
  try {
    const requirement = parseRequirement(text);
    return normalizeName(requirement.name) === normalizeName(name ?? '') ? requirement.extras.map(normalizeName) : [];
  } catch {
    return [];
  }
}

/**
 * What may stand in place of `all = ["project[a,b]"]`: hatchling writes the requirements of the extras that an extra names,
 * also through others, and leaves out the markers of the reference.
 */
function resolvedRequirements(project: ProjectTable, markers: boolean): ReadonlySet<string> {
  const extras = new Map(
    Object.entries(project.optionalDependencies).map(([extra, texts]) => [normalizeName(extra), texts]),
  );
  const resolved = new Set<string>();
  for (const extra of extras.keys()) {
    const reached = new Set([extra]);
    for (const one of reached) {
      for (const text of extras.get(one) ?? []) {
        for (const named of ownExtras(text, project)) reached.add(named);
        resolved.add(`${canonicalRequirement(text, { markers }) ?? text} [${extra}]`);
      }
    }
  }
  return resolved;
}

/** A requirement of metadata in the form of {@link expectedRequirements}, with the extra that it belongs to. */
function readRequirement(
  text: string,
  markers: boolean,
): { canonical: string; name: string; url: string | null; extra: string | null } {
  const name = /^\s*[\w.-]+/u.exec(text)?.[0].trim() ?? text;
  const url = /@\s*([^\s;]+)/u.exec(text)?.[1] ?? null;
  const canonical = canonicalRequirement(text, { markers }) ?? text;
  const extra = / \[([^\]]+)\]$/u.exec(canonical)?.[1] ?? null;
  return { canonical, name, url, extra };
}

async function judgeRequirements(
  judge: DeclaredJudge,
  contents: DistributionContents,
  { pyproject, generated }: Declared,
  telling: Telling,
): Promise<void> {
  const { project } = pyproject;
  const backend = pyproject.buildSystem?.buildBackend ?? '';
  const rewords = REWORDS.test(backend);
  const markers = !REWORDS_MARKERS.test(backend);
  const expected = project === null ? new Set<string>() : expectedRequirements(project, markers);
  const resolved = project === null ? new Set<string>() : resolvedRequirements(project, markers);
  for (const text of contents.metadata.getAll('Requires-Dist')) {
    const { canonical, name, url, extra } = readRequirement(text, markers);
    if (expected.has(canonical) || resolved.has(canonical)) continue;
    const key = extra === null ? 'dependencies' : 'optional-dependencies';
    if (isStatic(project, key) && !rewords) {
      judge.add(`Requires-Dist: ${text}`, `[project] ${key} of pyproject.toml does not have`, FIND_OUT);
      continue;
    }
    if (generated.includes('METADATA')) continue;
    const isNamed = await telling.says((said) => namesProject(said, name) && (url === null || holds(said, url)));
    if (!isNamed) judge.add(`Requires-Dist: ${text}`, 'no file of the project names', COMPUTED('METADATA'));
  }
  for (const key of ['dependencies', 'optional-dependencies']) {
    (isStatic(project, key) && !rewords ? judge.compared : judge.mentioned).add(key);
  }
  if (!rewords) judgeMissing(judge, contents, project, expected, markers);
}

function judgeMissing(
  judge: DeclaredJudge,
  contents: DistributionContents,
  project: ProjectTable | null,
  expected: ReadonlySet<string>,
  markers: boolean,
): void {
  if (!isStatic(project, 'dependencies') || !isStatic(project, 'optional-dependencies')) return;
  const there = new Set(
    contents.metadata.getAll('Requires-Dist').map((text) => readRequirement(text, markers).canonical),
  );
  for (const requirement of expected) {
    // Back-ends resolve extras that name the project itself
    const isOwn = normalizeName(/^[\w.-]+/u.exec(requirement)?.[0] ?? '') === normalizeName(project.name ?? '');
    if (isOwn || there.has(requirement)) continue;
    judge.findings.push({
      rule: 'metadata-source',
      severity: 'warning',
      subject: contents.metadataPath,
      message: `doesn't have the requirement ${requirement} of pyproject.toml`,
      remedy: 'Check whether the back-end drops it on purpose',
    });
  }
}

function judgeTexts(judge: DeclaredJudge, contents: DistributionContents, project: ProjectTable | null): void {
  const { metadata } = contents;
  const python = metadata.get('Requires-Python');
  if (isStatic(project, 'requires-python')) {
    judge.compared.add('requires-python');
    const wanted = project.requiresPython;
    if (python !== null && canonicalSpecifiers(python) !== canonicalSpecifiers(wanted ?? '')) {
      judge.add(
        `Requires-Python: ${python}`,
        wanted === null ? '[project] of pyproject.toml does not have' : `pyproject.toml declares as ${wanted}`,
        FIND_OUT,
      );
    }
  }
  if (isStatic(project, 'optional-dependencies')) {
    const extras = new Set(Object.keys(project.optionalDependencies).map(normalizeName));
    for (const extra of metadata.getAll('Provides-Extra')) {
      if (!extras.has(normalizeName(extra)))
        judge.add(`the extra ${extra}`, '[project] of pyproject.toml does not have', FIND_OUT);
    }
  }
  if (isStatic(project, 'urls')) {
    judge.compared.add('urls');
    const plain = (url: string): string => stripSpace(url).replace(/\/$/u, '');
    const urls = new Set(Object.values(project.urls).map(plain));
    const found = metadata.getAll('Project-URL').map((entry) => entry.slice(entry.indexOf(',') + 1));
    for (const url of [...found, ...metadata.getAll('Home-Page'), ...metadata.getAll('Download-URL')]) {
      if (stripSpace(url) !== 'UNKNOWN' && !urls.has(plain(url)))
        judge.add(`the link ${stripSpace(url)}`, '[project.urls] of pyproject.toml does not have', FIND_OUT);
    }
  }
}

/** Texts are the same when their words and lines are: back-ends change line ends, trailing spaces and tabs. */
function plainText(text: string): string {
  const lines = text
    .split(/\r\n|\n|\r/u)
    .map(stripSpaceEnd)
    .join('\n');
  return stripSpace(lines);
}

async function judgeDescription(
  judge: DeclaredJudge,
  contents: DistributionContents,
  { index, pyproject: { project } }: Declared,
): Promise<void> {
  if (!isStatic(project, 'readme') || project.readme === null) return;
  const { file, text } = project.readme;
  const source = file === null ? undefined : index.inProject(file.replace(/^\.\//u, ''));
  const bytes = source === undefined ? null : await index.tree.read(source);
  const wanted = text ?? bytes?.toString('utf8') ?? null;
  if (wanted === null) return;
  judge.compared.add('readme');
  const description = contents.metadata.description ?? '';
  if (plainText(description) !== plainText(wanted.replace(/^\uFEFF/u, '')))
    judge.add('a description', `differs from ${file ?? 'the readme of pyproject.toml'}`, FIND_OUT);
}

function expectedEntries({
  scripts,
  guiScripts,
  entryPoints,
}: ProjectTable): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return { ...entryPoints, console_scripts: scripts, gui_scripts: guiScripts };
}

const KEY_OF_GROUP: Readonly<Record<string, string>> = { console_scripts: 'scripts', gui_scripts: 'gui-scripts' };

async function judgeEntryPoints(
  judge: DeclaredJudge,
  contents: DistributionContents,
  { pyproject, generated }: Declared,
  telling: Telling,
): Promise<void> {
  const { project } = pyproject;
  const plain = (reference: string): string => splitOnSpace(reference).join('');
  for (const [group, entries] of Object.entries(contents.entryPoints.groups)) {
    const key = KEY_OF_GROUP[group] ?? 'entry-points';
    const says = isStatic(project, key);
    const expected = says ? (expectedEntries(project)[group] ?? {}) : {};
    (says ? judge.compared : judge.mentioned).add(key);
    for (const [name, reference] of Object.entries(entries)) {
      if (plain(expected[name] ?? '') === plain(reference)) continue;
      const what = `the entry point ${name} = ${reference} of ${group}`;
      if (says) judge.add(what, `[project] of pyproject.toml does not have`, FIND_OUT);
      else if (!generated.includes('entry_points.txt')) {
        const bare = stripSpaceEnd(reference.split('[', 1)[0] ?? '');
        if (!(await telling.says((said) => said.includes(name) && holds(said, bare))))
          judge.add(what, 'no file of the project names', COMPUTED('entry_points.txt'));
      }
    }
  }
}

/**
 * Compares what a distribution's metadata declare with what the project declares: requirements, Python, extras, links,
 * the description and entry points. What `[project]` declares must match exactly; what it leaves to the back-end must
 * at least be named somewhere in the project's files.
 */
export async function judgeDeclared(
  dist: Distribution,
  contents: DistributionContents,
  declared: Declared,
): Promise<DeclaredVerdict> {
  const judge = new DeclaredJudge(dist);
  const telling = new Telling(declared.index);
  const { project } = declared.pyproject;
  await judgeRequirements(judge, contents, declared, telling);
  judgeTexts(judge, contents, project);
  await judgeDescription(judge, contents, declared);
  await judgeEntryPoints(judge, contents, declared, telling);
  const exact = [...judge.compared].join(', ');
  const named = [...judge.mentioned].join(', ');
  const parts = [
    ...(exact === '' ? [] : [`compared with [project]: ${exact}`]),
    ...(named === '' ? [] : [`only looked for in the project's files: ${named}`]),
  ];
  return { findings: judge.findings, message: `Metadata: ${parts.join('; ')}` };
}
