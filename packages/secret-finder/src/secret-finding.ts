import type { Finding } from '@repo-agent-actions/release-model';
import { severityOfSecret, type SecretHit } from './secret-hit.ts';
import { isShowPlace } from './show-place.ts';

/** Where a secret was found: in a file of a tree, or in a member of an archive. */
export interface SecretPlace {
  /** Relative to the project, with `/`: what the severity and `ignore` go by. */
  readonly path: string;
  /** How the file is called in messages: that of the tree, or the archive. */
  readonly file: string;
  /** As the archive spells it. */
  readonly member?: string;
}

/** Names from an archive could hold anything; a line is a line. */
function shown(path: string): string {
  return path.replace(/\p{Cc}/gu, '?');
}

function remedyOf({ rule }: SecretHit, { path, member }: SecretPlace): string {
  const entry = `${rule}:${shown(path)}`;
  if (rule === 'secret-unread') return 'Look through the rest yourself, or leave the file out';
  if (rule === 'secret-literal') {
    return `Read it from the environment. If it opens nothing, name ${entry} in ignore, with a reason`;
  }
  if (isShowPlace(path))
    return `Revoke it if it opens anything. If it was made to be seen, name ${entry} in ignore, with a reason`;
  if (member !== undefined) return 'Leave it out of the distribution, and revoke it: whoever has the file knows it';
  return rule === 'secret-file'
    ? 'Remove it from the project and its history, name it in .gitignore, and revoke what it holds'
    : 'Revoke it, for it is known to whoever has the repository, and remove it';
}

/** A hit as a finding, which never holds the secret itself. */
export function secretFinding(hit: SecretHit, place: SecretPlace): Finding {
  const { rule, what, line } = hit;
  const { path, file, member } = place;
  const at = line === null ? '' : ` line ${line}`;
  const isFile = rule === 'secret-file';
  const common = { rule, severity: severityOfSecret(hit, path), remedy: remedyOf(hit, place) };
  const inLine = line === null ? {} : { line };
  if (member === undefined) {
    const holds =
      isFile && !/^(?:a|an|the|what) /u.test(what) ? `is a file ${what}` : isFile ? `is ${what}` : `holds ${what}`;
    return { ...common, subject: `${shown(file)}${at}`, message: holds, location: { file, ...inLine } };
  }
  const message = isFile ? `holds ${shown(member)}, ${what}` : `holds ${what} in ${shown(member)}${at}`;
  return { ...common, subject: shown(file), message, location: { file, member, ...inLine } };
}
