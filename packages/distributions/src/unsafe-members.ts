import { posix } from 'node:path';
import type { Distribution, Finding } from '@repo-agent-actions/release-model';
import type { ArchiveMember } from './archive-member.ts';

function leavesTree(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:/u.test(path) || path.split(/[/\\]/u).includes('..');
}

function linkLeaves(member: ArchiveMember): boolean {
  const target = member.linkTarget ?? '';
  if (target.startsWith('/') || /^[A-Za-z]:/u.test(target)) return true;
  // A symbolic link is relative to its own folder, a hard link to the archive.
  const resolved = posix.normalize(member.kind === 'symlink' ? posix.join(posix.dirname(member.path), target) : target);
  return resolved === '..' || resolved.startsWith('../');
}

function complaint(member: ArchiveMember, isWheel: boolean): readonly [rule: string, message: string] | null {
  const { path, kind } = member;
  if (leavesTree(path)) return ['member-path', `its member ${path} would be unpacked outside its folder`];
  if (path.includes('\\'))
    return ['member-path', `its member ${path} has a backslash in its name, a separator on Windows`];
  if (kind === 'other') return ['member-kind', `its member ${path} is a device or a pipe`];
  if (kind !== 'symlink' && kind !== 'hardlink') return null;
  if (isWheel) return ['member-kind', `its member ${path} is a link, which installers write as a plain file`];
  return linkLeaves(member)
    ? ['member-link', `its member ${path} links out of the archive, to ${member.linkTarget ?? ''}`]
    : null;
}

/** Whether `path` may be twice in an archive: only as a directory. */
function twice(seen: Map<string, ArchiveMember>, member: ArchiveMember): ArchiveMember | null {
  const key = member.path.normalize('NFC').toLowerCase();
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, member);
  return earlier === undefined || (earlier.kind === 'directory' && member.kind === 'directory') ? null : earlier;
}

/**
 * Finds members that PyPI takes and that do harm where they are unpacked: paths and links out of the tree, devices,
 * names that are one file on some systems (`member-collision`), links in wheels. All `unsafe`: the rules are ours.
 */
export function findUnsafeMembers(
  dist: Pick<Distribution, 'filename' | 'kind'>,
  members: readonly ArchiveMember[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const say = (rule: string, message: string, member: string): void => {
    findings.push({
      rule,
      severity: 'unsafe',
      subject: dist.filename,
      message,
      remedy: 'Leave it out of the distribution, or rename it',
      location: { file: dist.filename, member },
    });
  };
  const seen = new Map<string, ArchiveMember>();
  for (const member of members) {
    const found = complaint(member, dist.kind === 'wheel');
    if (found !== null) say(...found, member.path);
    const earlier = twice(seen, member);
    if (earlier !== null) {
      const same = earlier.path === member.path;
      say(
        'member-collision',
        same ? `has ${member.path} twice` : `${earlier.path} and ${member.path} are one file on some systems`,
        member.path,
      );
    }
  }
  return findings;
}
