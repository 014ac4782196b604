import { FORMER_RULES, type RuleId } from '#release-model';
import type { UPLOAD_RULES } from '#release-model/rules';
import type { Known } from './rule.ts';

type NotJudged<Id extends keyof typeof UPLOAD_RULES> = {
  readonly id: Id;
  /** As the table has it: the compiler compares them. */
  readonly title: (typeof UPLOAD_RULES)[Id]['title'];
  readonly known: Exclude<Known, 'file' | 'metadata'>;
};

/** A rule that the file alone can't decide. */
export type NotJudgedRule = { [Id in keyof typeof UPLOAD_RULES]: NotJudged<Id> }[keyof typeof UPLOAD_RULES];

/**
 * Rules of the index that can't be checked here. publish-index keeps those about the client; the others
 * can't be known before the upload, except those that data from the index decides (`INDEX_RULES`).
 */
export const NOT_JUDGED: readonly NotJudgedRule[] = [
  { id: 'U01', title: 'Upload URL without a trailing slash', known: 'client' },
  { id: 'U02', title: 'Registration instead of an upload', known: 'client' },
  { id: 'U03', title: 'Upload of documentation', known: 'client' },
  { id: 'U04', title: 'Form without the action file_upload', known: 'client' },
  { id: 'U05', title: 'User name other than __token__', known: 'client' },
  { id: 'U06', title: 'Text field sent as a file', known: 'client' },
  { id: 'U07', title: 'Index in read-only mode', known: 'server' },
  { id: 'U08', title: 'Uploads switched off', known: 'server' },
  { id: 'U09', title: 'Unknown token', known: 'account' },
  { id: 'U47', title: 'Form without a file', known: 'client' },
  { id: 'U48', title: 'New project without a user', known: 'account' },
  { id: 'U49', title: 'User without a verified email address', known: 'account' },
  { id: 'U50', title: 'User without two-factor authentication', known: 'account' },
  { id: 'U51', title: 'Too many new projects', known: 'account' },
  { id: 'U52', title: 'New projects switched off', known: 'server' },
  { id: 'U55', title: 'Project created at the same moment', known: 'index' },
  { id: 'U56', title: 'Prohibited name', known: 'server' },
  { id: 'U57', title: "Name too similar to another project's", known: 'index' },
  { id: 'U58', title: 'Token expired or for another project', known: 'account' },
  { id: 'U60', title: 'Organization not in good standing', known: 'account' },
  { id: 'U67', title: 'File part without a content type, or an image', known: 'client' },
  { id: 'U72', title: 'File name of a deleted file', known: 'index' },
  { id: 'U93', title: 'Attestations without a trusted publisher', known: 'client' },
  { id: 'U94', title: 'Invalid attestations', known: 'client' },
];

/** Rules that are judged under another id, because one breach would be reported twice. */
export const JUDGED_AS: Readonly<Partial<Record<RuleId, RuleId>>> = {
  U21: 'U11',
  U32: 'U17',
  U53: 'U11',
  ...FORMER_RULES,
};
