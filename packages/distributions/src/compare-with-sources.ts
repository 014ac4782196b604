import { posix } from 'node:path';
import { CONFIG_PARSER_INI, IniError, parseIni, type Pyproject } from '#python-standards';
import { visibleValue } from '#harmless-text';
import type { Distribution, Finding } from '#release-model';
import { collect } from './archive-member.ts';
import { blobId } from './blob-id.ts';
import type { DistributionContents } from './contents.ts';
import { judgeDeclared } from './declared-metadata.ts';
import { hasNativeSources } from './generated-members.ts';
import { OriginFinder, type Origin, type SoughtMember } from './member-origin.ts';
import { SourceIndex, type SourceFile, type SourceTree } from './source-tree.ts';
import { versionFilesOf, type VersionFile } from './version-files.ts';
import { wheelStem } from './wheel-stem.ts';

/** What a distribution is compared with. */
export interface SourceComparison {
  /** The files of the commit, or of the folder where there is no commit. */
  readonly tree: SourceTree;
  /** For a wheel: the sdist that was built with it, as a tree; it is compared by itself. */
  readonly sdist: SourceTree | null;
  readonly pyproject: Pyproject;
  /** Folders of the project that contain what a wheel has at its root. */
  readonly roots: readonly string[];
  /** Globs that the project names in `[tool.repo-agent-actions] generated`. */
  readonly generated: readonly string[];
}

/** What the comparison of one distribution has shown. */
export interface SourceVerdict {
  /** Members without a source, and metadata that the sources don't have; each stops a release. */
  readonly findings: readonly Finding[];
  /** What was compared, in one sentence, whatever the result. */
  readonly message: string;
  /** What could not be compared; `null` when nothing is left out. */
  readonly notCompared: string | null;
  /** The distribution's files, for a comparison with what is built from it. */
  readonly tree: SourceTree;
}

/** Larger members are not read. Bytes. */
const MAXIMUM_COMPARED = 268_435_456;

/** More members of the same kind are only counted. */
const SHOWN_FINDINGS = 20;

/** As many as one sentence can name. */
const NAMED_TOGETHER = 8;

const USUAL_ROOTS = ['', 'src', 'lib', 'python'];

/** The files that versioneer writes, which reads `setup.cfg` by `configparser`; none where it can't. */
async function versioneerFiles(index: SourceIndex): Promise<readonly string[]> {
  const file = index.inProject('setup.cfg');
  const bytes = file === undefined ? null : await index.tree.read(file);
  if (bytes === null) return [];
  try {
    const ini = parseIni(bytes, CONFIG_PARSER_INI);
    const paths = ['versionfile_source', 'versionfile_build'].map((option) => ini.get('versioneer', option) ?? '');
    return paths.filter((path) => path !== '');
  } catch (thrown) {
    if (thrown instanceof IniError) return [];
    throw thrown;
  }
}

const SCM_IN_SETUP = /["']?(?:version_file|write_to)["']?\s{0,20}[:=]\s{0,20}["']([^"'\n]{1,200})["']/gu;

/** The files that setup.cfg and setup.py say the version is written to. */
async function olderVersionFiles(index: SourceIndex): Promise<readonly VersionFile[]> {
  const setup = index.inProject('setup.py');
  const bytes = setup === undefined ? null : await index.tree.read(setup);
  const text = bytes?.toString('utf8') ?? '';
  const scm = text.includes('use_scm_version') ? [...text.matchAll(SCM_IN_SETUP)].map(([, path = '']) => path) : [];
  const file =
    (by: string) =>
    (path: string): VersionFile => ({ path, by, template: null, inPlace: false });
  return [
    ...(await versioneerFiles(index)).map(file('versioneer')),
    ...scm.map((path) => posix.normalize(path)).map(file('setuptools-scm')),
  ];
}

/** The part of a member's path that says where in the sources it may be. */
function sought(dist: Distribution, top: string | null, path: string, bytes: Buffer): SoughtMember {
  const { kind } = dist;
  if (kind === 'sdist') return { path, kind, scheme: 'root', bare: path.slice(`${top ?? ''}/`.length), bytes };
  const stem = wheelStem(dist.filename) ?? '';
  const [first = '', second = '', ...rest] = path.split('/');
  if (first === `${stem}.dist-info`) {
    return { path, kind, scheme: 'dist-info', bare: [second, ...rest].join('/'), bytes };
  }
  if (first === `${stem}.data`) return { path, kind, scheme: second, bare: rest.join('/'), bytes };
  return { path, kind, scheme: 'root', bare: path, bytes };
}

/** Whether files for any platform are promised. */
function isForAnyPlatform({ tags }: Distribution): boolean {
  return tags.some((tag) => tag.endsWith('-any'));
}

/** What to do about members without a source, with the line to add for them. */
function remedyFor(names: readonly string[]): string {
  const [what, listed] = [names.length === 1 ? 'it' : 'them', names.map((name) => JSON.stringify(name)).join(', ')];
  return `Find out what wrote ${what}. If the project's own build creates ${what}, add generated = [${listed}] below [tool.repo-agent-actions] in pyproject.toml`;
}

class Tally {
  readonly #origins: { readonly path: string; readonly origin: Origin }[] = [];

  add(path: string, origin: Origin): void {
    this.#origins.push({ path, origin });
  }

  #of<K extends Origin['kind']>(kind: K): { readonly path: string; readonly origin: Extract<Origin, { kind: K }> }[] {
    return this.#origins.filter((entry): entry is { path: string; origin: Extract<Origin, { kind: K }> } => {
      return entry.origin.kind === kind;
    });
  }

  findings({ filename }: Distribution): readonly Finding[] {
    const none = this.#of('none');
    const shown = none.slice(0, SHOWN_FINDINGS);
    const names = [...new Set(shown.map(({ path }) => nameFor(path, filename)))];
    // The first is the sentence that a failure ends with, and TOML allows the key only once: it names all, if they are few
    const remedy = (at: number, path: string): string =>
      remedyFor(at === 0 && none.length <= NAMED_TOGETHER ? names : [nameFor(path, filename)]);
    const findings = shown.map(({ path, origin }, at): Finding => ({
      rule: 'member-source',
      severity: 'unsafe',
      subject: filename,
      message: `its member ${path} ${origin.message}`,
      remedy: remedy(at, path),
      location: { file: filename, member: path },
    }));
    const more = none.length - findings.length;
    if (more <= 0) return findings;
    return [
      ...findings,
      {
        rule: 'member-source',
        severity: 'unsafe',
        subject: filename,
        message: `${more} more members have no source`,
        remedy: 'Start with those that are named',
      },
    ];
  }

  message(where: string): string {
    const total = this.#origins.length;
    const sources = this.#of('source').length;
    const parts = [`${sources} of ${total} members have the bytes of a file of ${where}`];
    const compared = this.#of('generated').filter(({ origin }) => origin.compared);
    for (const [name, count] of countBy(compared.map(({ origin }) => origin.by)))
      parts.push(`${count} generated by ${name}`);
    const blind = total - sources - compared.length - this.#of('none').length;
    if (blind > 0) parts.push(`${blind} generated and not compared`);
    const none = this.#of('none').length;
    if (none > 0) parts.push(`${none} without a source`);
    return parts.join('; ');
  }

  notCompared(): string | null {
    const named = this.#of('named');
    const blind = this.#of('generated').filter(({ origin }) => !origin.compared);
    const makers = new Set(blind.map(({ origin }) => origin.by));
    const parts = [
      ...(blind.length > 0 ? [`made by ${[...makers].join(' and by ')}: ${list(blind)}`] : []),
      ...(named.length > 0 ? [`named as generated by the project: ${list(named)}`] : []),
    ];
    return parts.length === 0 ? null : parts.join('; ');
  }
}

function list(entries: readonly { readonly path: string }[]): string {
  const shown = entries.slice(0, 5).map(({ path }) => path);
  return `${shown.join(', ')}${entries.length > shown.length ? ', …' : ''}`;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How a project would name a member: without what changes with each version. */
function nameFor(path: string, filename: string): string {
  const parts = path.split('/');
  if (!filename.endsWith('.whl')) return parts.slice(1).join('/');
  const [first = ''] = parts;
  return parts.slice(first.endsWith('.data') ? 2 : first.endsWith('.dist-info') ? 1 : 0).join('/');
}

/**
 * Compares every member of a distribution, and what its metadata declare, with the sources that it was built from: what
 * a poisoned back-end adds has no source. The project's configuration tells which files its back-end generates.
 * @returns a finding for each member without a source
 * @throws ReleaseError when the archive can't be read
 */
export async function compareWithSources(
  dist: Distribution,
  contents: DistributionContents,
  { tree, sdist, pyproject, roots, generated }: SourceComparison,
): Promise<SourceVerdict> {
  const index = new SourceIndex(tree);
  const finder = new OriginFinder({
    tree: index,
    sdist: sdist === null ? null : new SourceIndex(sdist),
    roots: [...new Set([...roots, ...USUAL_ROOTS])],
    versionFiles: [...versionFilesOf(pyproject.tool), ...(await olderVersionFiles(index))],
    generated,
    pyproject,
    mayCompile:
      !isForAnyPlatform(dist) &&
      hasNativeSources(
        tree.files.map(({ path }) => path),
        pyproject,
      ),
  });
  const tally = new Tally();
  const files: SourceFile[] = [];
  const undecided: SoughtMember[] = [];
  await contents.visit(
    ({ kind }) => kind === 'file',
    async (member, chunks) => {
      if (member.size > MAXIMUM_COMPARED) {
        tally.add(member.path, { kind: 'none', message: 'is larger than what can be compared' });
        return;
      }
      const bytes = await collect(dist.filename, member, chunks, MAXIMUM_COMPARED);
      const one = sought(dist, contents.topDirectory, member.path, bytes);
      files.push({ path: one.bare, mode: 'file', blob: blobId(bytes, tree.format) });
      const origin = await finder.find(one, false);
      if (origin === null) undecided.push(one);
      else tally.add(one.path, origin);
    },
  );
  for (const member of undecided) {
    tally.add(member.path, (await finder.find(member, true)) ?? { kind: 'none', message: 'has no source' });
  }
  judgeLinks(dist, contents, finder, tally);
  const declared = await judgeDeclared(dist, contents, { index, pyproject, generated });
  const where = sdist === null ? tree.name : `the sdist or of ${tree.name}`;
  return {
    findings: [...tally.findings(dist), ...declared.findings],
    message: `${tally.message(where)}. ${declared.message}`,
    notCompared: tally.notCompared(),
    tree: {
      name: dist.filename,
      format: tree.format,
      files,
      projectDir: '',
      read: async ({ path }) =>
        await contents.read(dist.kind === 'sdist' ? `${contents.topDirectory ?? ''}/${path}` : path, MAXIMUM_COMPARED),
    },
  };
}

/** Links have no bytes of their own: those of an sdist are compared with the links of the sources. */
function judgeLinks(dist: Distribution, contents: DistributionContents, finder: OriginFinder, tally: Tally): void {
  const paths = new Set(contents.members.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  for (const { path, kind, linkTarget = '' } of contents.members) {
    if (kind === 'file' || kind === 'directory') continue;
    const bare = nameFor(path, dist.filename);
    const link = kind === 'symlink' && dist.kind === 'sdist' ? finder.linkOf(bare, linkTarget) : undefined;
    // A hard link is one more name of a member that was compared
    const isNamesake =
      kind === 'hardlink' && paths.has(linkTarget) && posix.basename(linkTarget) === posix.basename(path);
    if (link !== undefined) tally.add(path, { kind: 'source', path: link.path });
    else if (isNamesake) tally.add(path, { kind: 'source', path: linkTarget });
    else
      tally.add(path, {
        kind: 'none',
        message: `is a link to "${visibleValue(linkTarget)}", which the sources do not have`,
      });
  }
}
