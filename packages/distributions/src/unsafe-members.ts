import { posix } from 'node:path';
import type { Distribution, Finding, RuleId } from '#release-model';
import { visibleValue } from '#harmless-text';
import type { ArchiveMember } from './archive-member.ts';
import { NO_ENTRY_POINTS, type EntryPoints } from './entry-points.ts';
import { foreignProblem, installedPath, isNormal, shadowedProgram, startupProblem } from './installed-path.ts';
import { nameProblem } from './member-name.ts';
import { NameIndex } from './name-index.ts';
import { wheelStem } from './wheel-stem.ts';

/** Characters of a name in a sentence. */
const LONGEST_NAME = 120;

function leavesTree(path: string): boolean {
  if (path.startsWith('/') || /^[A-Za-z]:/u.test(path)) return true;
  return path.includes('..') && path.split(/[/\\]/u).includes('..');
}

function linkLeaves(member: ArchiveMember): boolean {
  const target = member.linkTarget ?? '';
  if (target.startsWith('/') || /^[A-Za-z]:/u.test(target)) return true;
  // A symbolic link is relative to its own folder, a hard link to the archive.
  const resolved = posix.normalize(member.kind === 'symlink' ? posix.join(posix.dirname(member.path), target) : target);
  return resolved === '..' || resolved.startsWith('../');
}

/** What is wrong with a member. */
interface Complaint {
  readonly rule: RuleId;
  readonly severity: 'unsafe' | 'warning';
  /** Without the member's name before it. */
  readonly problem: string;
}

function ofItself(member: ArchiveMember, isWheel: boolean, meetsWindows: boolean): readonly Complaint[] {
  const [name, kind] = [ofName(member.path, meetsWindows), ofKind(member, isWheel)];
  return name === null && kind === null ? NOTHING : [name, kind].filter((complaint) => complaint !== null);
}

const NOTHING: readonly Complaint[] = [];

function unsafe(rule: RuleId, problem: string): Complaint {
  return { rule, severity: 'unsafe', problem };
}

function ofName(path: string, meetsWindows: boolean): Complaint | null {
  if (leavesTree(path)) return unsafe('member-path', 'would be unpacked outside its folder');
  if (path.includes('\\')) return unsafe('member-path', 'has a backslash in its name, a separator on Windows');
  const name = nameProblem(path, meetsWindows);
  return name === null ? null : { rule: 'member-name', ...name };
}

function ofKind(member: ArchiveMember, isWheel: boolean): Complaint | null {
  const { kind } = member;
  if (kind === 'other') {
    const problem = isWheel
      ? 'has the mode of a folder, a device or a pipe, but installers write it as a plain file'
      : 'is a device or a pipe';
    return unsafe('member-kind', problem);
  }
  if (kind !== 'symlink' && kind !== 'hardlink') return null;
  if (isWheel) return unsafe('member-kind', 'is a link, which installers write as a plain file');
  return linkLeaves(member)
    ? unsafe('member-link', `links out of the archive, to ${visibleValue(member.linkTarget ?? '', LONGEST_NAME)}`)
    : null;
}

/** What a member of a wheel does to the environment that it is installed into. */
function ofInstalled(path: string, stem: string): readonly Complaint[] {
  const project = stem.slice(0, Math.max(0, stem.indexOf('-')));
  const installed = installedPath(path);
  const startup = startupProblem(installed);
  const foreign = foreignProblem(installed, project, `${stem}.dist-info`);
  if (startup === null && foreign === null) return NOTHING;
  return [
    ...(startup === null ? [] : [unsafe('member-startup', startup)]),
    ...(foreign === null ? [] : [unsafe('member-foreign', foreign)]),
  ];
}

/** What a member of an sdist would do if its back-end put it where it is below the project, or below `src`. */
function ofSource(path: string): readonly Complaint[] {
  const below = path.split('/').slice(1);
  const inside = (below[0] === 'src' ? below.slice(1) : below).join('/');
  return inside !== '' && startupProblem({ place: 'packages', path: inside }) !== null
    ? [
        {
          rule: 'member-startup',
          severity: 'warning',
          problem: 'would run whenever Python starts in its environment',
        },
      ]
    : [];
}

/** One name for all that are the same file on some system: case is folded, marks are composed, `.` and `//` removed. */
function folded(path: string): string {
  if (isNormal(path) && !/[A-Z]/u.test(path)) return path;
  if (/^[\x21-\x7e]*$/u.test(path)) return posix.normalize(path).toLowerCase();
  return posix.normalize(path).normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

/** Whether some people may not read a file, or not enter a folder, once it is unpacked as the archive says. */
function isPrivate({ kind, mode }: ArchiveMember): boolean {
  const wanted = kind === 'directory' ? 0o555 : 0o444;
  return mode !== 0 && (mode & wanted) !== wanted;
}

/**
 * One finding for all: a umask makes every member private, or none. An sdist is unpacked with its modes. Installers
 * ignore those of a wheel, so only people who unpack it otherwise meet them; and what back-ends write into `.dist-info`
 * without a file often has the mode 600.
 */
function ofModes(dist: Pick<Distribution, 'filename' | 'kind'>, members: readonly ArchiveMember[]): readonly Finding[] {
  const info = `${wheelStem(dist.filename) ?? ''}.dist-info/`;
  const isWheel = dist.kind === 'wheel';
  const counts = ({ kind, path }: ArchiveMember): boolean =>
    isWheel ? kind === 'file' && !path.startsWith(info) : kind === 'file' || kind === 'directory';
  const found = members.filter((member) => counts(member) && isPrivate(member));
  const [first] = found;
  if (first === undefined) return [];
  const name = visibleValue(first.path, LONGEST_NAME);
  const mode = first.mode.toString(8).padStart(3, '0');
  const others =
    found.length === 1 ? '' : ` (${String(found.length)} of ${String(members.length)} members are like it)`;
  return [
    {
      rule: 'member-mode',
      severity: isWheel ? 'advice' : 'warning',
      subject: dist.filename,
      message: `its member ${name} has the mode ${mode}, so not everybody may read it${others}`,
      remedy: 'Build it with build-dists, or with a umask of 022',
      location: { file: dist.filename, member: first.path },
    },
  ];
}

/** Files that are the same on some system, or where a wheel is installed; and files where others need a folder. */
class Collisions {
  /** What there is at a place: the first that was taken. */
  readonly #places: NameIndex;
  readonly #members: readonly ArchiveMember[];
  /** Of the members in the order in which they were taken. */
  readonly #keys: string[] = [];
  readonly #isWheel: boolean;
  #lastFolder = '';
  #fileAtLastFolder: ArchiveMember | null = null;

  constructor(members: readonly ArchiveMember[], isWheel: boolean) {
    this.#isWheel = isWheel;
    this.#members = members;
    this.#places = new NameIndex(members.length, (index) => this.#keys[index] ?? '');
  }

  #at(key: string): ArchiveMember | undefined {
    return this.#members[this.#places.indexOf(key)];
  }

  /** The member that was there before; only directories may appear twice. Asked of one after the other. */
  take(member: ArchiveMember): ArchiveMember | null {
    const key = this.#makeKey(member.path);
    this.#keys.push(key);
    const earlier = this.#at(key);
    if (earlier === undefined) this.#places.add(this.#keys.length - 1);
    return earlier === undefined || (earlier.kind === 'directory' && member.kind === 'directory') ? null : earlier;
  }

  /** A file at a place where a member needs a folder. Asked when all have been taken. @param index - of the member */
  fileInTheWay(index: number): ArchiveMember | null {
    const key = this.#keys[index] ?? '';
    const folder = key.slice(0, Math.max(0, key.lastIndexOf('/')));
    // Members of one folder follow each other
    if (folder !== this.#lastFolder) {
      this.#lastFolder = folder;
      this.#fileAtLastFolder = this.#fileAtOrAbove(folder);
    }
    return this.#fileAtLastFolder;
  }

  #fileAtOrAbove(folder: string): ArchiveMember | null {
    for (let at = folder.length, depth = 0; at > 0 && depth < 64; at = folder.lastIndexOf('/', at - 1), depth += 1) {
      const above = this.#at(folder.slice(0, at));
      if (above !== undefined && above.kind !== 'directory') return above;
    }
    return null;
  }

  #makeKey(path: string): string {
    if (!this.#isWheel) return folded(path);
    const { place, path: installed } = installedPath(path);
    return place === 'packages' ? folded(installed) : `${place}:${folded(installed)}`;
  }
}

/** Whether a file may be unpacked on Windows: everything but a wheel for other platforms alone. */
function meetsWindows({ filename, kind }: Pick<Distribution, 'filename' | 'kind'>): boolean {
  const platforms =
    filename
      .replace(/\.whl$/iu, '')
      .split('-')
      .at(-1) ?? '';
  return (
    kind !== 'wheel' ||
    !platforms
      .split('.')
      .every((tag) => /^(?:linux|manylinux|musllinux|macosx|ios|android|emscripten|wasi|pyodide)/iu.test(tag))
  );
}

/** How many findings of one rule are reported one by one. */
const TOLD = 20;

/** The findings of one rule that are not reported one by one. */
interface Untold {
  readonly members: number;
  readonly severity: Finding['severity'];
}

const REMEDIES: ReadonlyMap<RuleId, string> = new Map<RuleId, string>([
  ['member-startup', 'Leave it out of the distribution. If it is the purpose of the project, ignore this rule'],
  [
    'member-foreign',
    'Leave it out of the distribution, or rename it. If the project is meant to do this, ignore this rule',
  ],
]);

/**
 * Finds members that PyPI accepts and that do harm where they are unpacked or installed: paths and links out of the
 * tree, devices, names that some systems can't store or that deceive (`member-name`), names that are the same file on
 * some systems (`member-collision`), links in wheels, files that run whenever Python starts (`member-startup`), files
 * that take the place of another project's (`member-foreign`), files that not everybody may read (`member-mode`). Nearly all `unsafe`: the rules are ours.
 * @param entryPoints - of a wheel: the commands that installers make of them
 */
export function findUnsafeMembers(
  dist: Pick<Distribution, 'filename' | 'kind'>,
  members: readonly ArchiveMember[],
  entryPoints: Pick<EntryPoints, 'console' | 'gui'> = NO_ENTRY_POINTS,
): readonly Finding[] {
  const findings: Finding[] = [];
  const untold = new Map<RuleId, Untold>();
  const counts = new Map<RuleId, number>();
  const say = (rule: RuleId, message: string, member: string, severity: Finding['severity'] = 'unsafe'): void => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > TOLD) {
      const isUnsafe = severity === 'unsafe' || untold.get(rule)?.severity === 'unsafe';
      untold.set(rule, { members: count - TOLD, severity: isUnsafe ? 'unsafe' : severity });
      return;
    }
    findings.push({
      rule,
      severity,
      subject: dist.filename,
      message,
      remedy: REMEDIES.get(rule) ?? 'Leave it out of the distribution, or rename it',
      location: { file: dist.filename, member },
    });
  };
  const isWheel = dist.kind === 'wheel';
  const stem = wheelStem(dist.filename) ?? '';
  const windows = meetsWindows(dist);
  const collisions = new Collisions(members, isWheel);
  for (const member of members) {
    const { path } = member;
    const further = member.kind === 'directory' ? NOTHING : isWheel ? ofInstalled(path, stem) : ofSource(path);
    for (const complaints of [ofItself(member, isWheel, windows), further])
      for (const { rule, severity, problem } of complaints)
        say(rule, `its member ${visibleValue(path, LONGEST_NAME)} ${problem}`, path, severity);
    const earlier = collisions.take(member);
    if (earlier !== null) say('member-collision', collisionMessage(earlier.path, path), path);
  }
  for (const [index, member] of members.entries()) {
    const file = collisions.fileInTheWay(index);
    if (file !== null)
      say(
        'member-collision',
        `its member ${visibleValue(member.path, LONGEST_NAME)} needs a folder where ${visibleValue(file.path, LONGEST_NAME)} is a file`,
        member.path,
      );
  }
  if (isWheel) {
    for (const name of [...Object.keys(entryPoints.console), ...Object.keys(entryPoints.gui)]) {
      const shadowed = shadowedProgram(name, stem.split('-')[0] ?? '');
      if (shadowed !== null)
        say(
          'member-foreign',
          `its script ${visibleValue(name, LONGEST_NAME)} replaces the command ${shadowed}`,
          `${stem}.dist-info/entry_points.txt`,
        );
    }
  }
  return [...findings, ...rest(dist, untold), ...ofModes(dist, members)];
}

function collisionMessage(earlier: string, path: string): string {
  if (earlier === path) return `contains ${visibleValue(path, LONGEST_NAME)} twice`;
  const where = folded(earlier) === folded(path) ? 'on some systems' : 'where they are installed';
  return `${visibleValue(earlier, LONGEST_NAME)} and ${visibleValue(path, LONGEST_NAME)} are the same file ${where}`;
}

/** What was left out of an archive with very many. */
function rest(dist: Pick<Distribution, 'filename'>, untold: ReadonlyMap<RuleId, Untold>): readonly Finding[] {
  return [...untold].map(([rule, { members, severity }]) => ({
    rule,
    severity,
    subject: dist.filename,
    message: `${String(members)} more members have the same problem`,
    remedy: 'Leave them out of the distribution, or rename them',
  }));
}
