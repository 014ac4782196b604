import type { Known } from './rule.ts';

/** A rule that no look at the file decides. */
export interface NotJudgedRule {
  readonly id: string;
  readonly title: string;
  readonly known: Exclude<Known, 'file' | 'metadata'>;
}

/**
 * Rules of the index that stay open here. Those of the client (how it speaks) are kept by publish-index; the others
 * nobody knows before the upload, but for those that a read of the index tells (`INDEX_RULES`).
 */
export const NOT_JUDGED: readonly NotJudgedRule[] = [
  { id: 'U01', title: 'Upload URL without a slash at its end', known: 'client' },
  { id: 'U02', title: 'Registration instead of upload', known: 'client' },
  { id: 'U03', title: 'Upload of documentation', known: 'client' },
  { id: 'U04', title: 'No or another action in the form', known: 'client' },
  { id: 'U05', title: 'User name other than __token__', known: 'client' },
  { id: 'U06', title: 'Text sent as a file', known: 'client' },
  { id: 'U07', title: 'Server is in read-only mode', known: 'server' },
  { id: 'U08', title: 'Uploads are switched off', known: 'server' },
  { id: 'U09', title: 'Token is malformed, unknown, or of a disabled user', known: 'account' },
  { id: 'U47', title: 'No file in the form', known: 'client' },
  { id: 'U48', title: 'New project by somebody who is no user', known: 'account' },
  { id: 'U49', title: 'User without a verified e-mail address', known: 'account' },
  { id: 'U50', title: 'User without a second factor', known: 'account' },
  { id: 'U51', title: 'Too many new projects', known: 'account' },
  { id: 'U52', title: 'New projects are switched off', known: 'server' },
  { id: 'U55', title: 'Project made by somebody else at the same moment', known: 'index' },
  { id: 'U56', title: 'Name on the prohibited list', known: 'server' },
  { id: 'U57', title: "Name too similar to another project's", known: 'index' },
  { id: 'U58', title: 'Token is expired, or of another project', known: 'account' },
  { id: 'U60', title: 'Organisation is not in good standing', known: 'account' },
  { id: 'U67', title: 'File part without content type, or an image', known: 'client' },
  { id: 'U72', title: 'File name used by a deleted file', known: 'index' },
  { id: 'U93', title: 'Attestations from somebody who is no trusted publisher', known: 'client' },
  { id: 'U94', title: 'Attestations that are wrong', known: 'client' },
];

/** Rules of the index that are judged under another id, because one breach would be said twice. */
export const JUDGED_AS: Readonly<Record<string, string>> = {
  U21: 'U11',
  U32: 'U17',
  U53: 'U11',
};
