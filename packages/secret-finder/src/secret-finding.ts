import type { Finding } from '#release-model';
import { severityOfSecret, type SecretHit } from './secret-hit.ts';
import { isExamplePath } from './example-path.ts';

/** Where a secret was found: in a file of a tree, or in a member of an archive. */
export interface SecretPlace {
  /** Relative to the project, with `/`: what the severity and `ignore` go by. */
  readonly path: string;
  /** The name of the file in messages: the file of the tree, or the archive. */
  readonly file: string;
  /** As the archive spells it. */
  readonly member?: string;
}

/** Names from an archive could contain anything; a line must stay one line. */
function shown(path: string): string {
  return path.replace(/\p{Cc}/gu, '?');
}

function remedyOf({ rule }: SecretHit, { path, member }: SecretPlace): string {
  const entry = `${rule}:${shown(path)}`;
  if (rule === 'secret-unread') return 'Check the rest yourself, or leave the file out';
  if (rule === 'secret-literal') {
    return `Read it from the environment. If it isn't a secret, name ${entry} in ignore, with a reason`;
  }
  if (isExamplePath(path))
    return `Revoke it if it is in use. If it is meant to be public, name ${entry} in ignore, with a reason`;
  if (member !== undefined)
    return 'Leave it out of the distribution, and revoke it: everyone who has the file knows it';
  return rule === 'secret-file'
    ? 'Remove it from the project and its history, name it in .gitignore, and revoke what it contains'
    : 'Revoke it, since everyone with the repository knows it, and remove it';
}

/** A hit as a finding, which never contains the secret itself. */
export function secretFinding(hit: SecretHit, place: SecretPlace): Finding {
  const { rule, what, line } = hit;
  const { path, file, member } = place;
  const at = line === null ? '' : ` line ${line}`;
  const isFile = rule === 'secret-file';
  const common = { rule, severity: severityOfSecret(hit, path), remedy: remedyOf(hit, place) };
  const inLine = line === null ? {} : { line };
  if (member === undefined) {
    const holds =
      isFile && !/^(?:a|an|the|what) /u.test(what) ? `is a file ${what}` : isFile ? `is ${what}` : `contains ${what}`;
    return { ...common, subject: `${shown(file)}${at}`, message: holds, location: { file, ...inLine } };
  }
  const message = isFile ? `contains ${shown(member)}, ${what}` : `contains ${what} in ${shown(member)}${at}`;
  return { ...common, subject: shown(file), message, location: { file, member, ...inLine } };
}
