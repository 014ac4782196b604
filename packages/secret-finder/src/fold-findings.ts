import type { Finding } from '#release-model';
import { SECRET_RULES } from './secret-hit.ts';

/** From this many files in one folder on, one finding reports them all. */
const MANY_FILES = 4;
/** Of a file with more findings that stop, only this many are reported. */
const MOST_PER_FILE = 5;
/** This many names are shown for a folder. */
const SHOWN_NAMES = 3;

const RULES: ReadonlySet<string> = new Set(SECRET_RULES.filter((rule) => rule !== 'secret-unread'));

/** The file that a finding is about, and the folder that it is reported with. */
interface FoundPlace {
  readonly archive: string;
  readonly path: string;
  readonly folder: string;
}

function foundPlaceOf({ location, subject }: Finding): FoundPlace {
  const path = location?.member ?? location?.file ?? subject;
  const archive = location?.member === undefined ? '' : location.file;
  // A version control folder counts as one, however many folders are in it
  const repository = /^(?:.*\/)?\.(?:git|hg|svn)(?=\/)/u.exec(path)?.[0];
  const slash = path.lastIndexOf('/');
  return { archive, path, folder: repository ?? (slash === -1 ? '' : path.slice(0, slash)) };
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function withMore(finding: Finding, more: number): Finding {
  return more === 0 ? finding : { ...finding, message: `${finding.message}, and ${more} more` };
}

/** What may be a placeholder is reported once per file; what stops a release, in a few places. */
function ofFile(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first === undefined) return [];
  if (first.severity === 'warning') return [withMore(first, findings.length - 1)];
  const told = findings.slice(0, MOST_PER_FILE);
  const last = told.at(-1) ?? first;
  return [...told.slice(0, -1), withMore(last, findings.length - told.length)];
}

/** The entry of `ignore` that names a folder instead of one of its files. */
function ofFolderPath(_: string, entry: string, path: string): string {
  const slash = path.lastIndexOf('/');
  return `${entry}${slash === -1 ? '*' : path.slice(0, slash)}`;
}

function ofFolder(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  const paths = [...new Set(findings.map((finding) => foundPlaceOf(finding).path))];
  if (first === undefined || paths.length < MANY_FILES) return findings;
  const { folder } = foundPlaceOf(first);
  const shownFolder = (folder === '' ? 'the top folder' : folder).replace(/\p{Cc}/gu, '?');
  const names = paths
    .slice(0, SHOWN_NAMES)
    .map((path) => path.slice(folder === '' ? 0 : folder.length + 1).replace(/\p{Cc}/gu, '?'));
  const what = first.rule === 'secret-file' ? 'files that are secrets' : 'files with secrets';
  const message = `contains ${paths.length} ${what}: ${names.join(', ')} and ${paths.length - names.length} more`;
  const isMember = first.location?.member !== undefined;
  return [
    {
      ...first,
      subject: isMember ? first.subject : shownFolder,
      message: isMember ? message.replace(what, () => `${what} in ${shownFolder}`) : message,
      remedy: first.remedy.replace(/(?<entry>name secret-\w+:)(?<path>.*)(?= in ignore)/u, ofFolderPath),
    },
  ];
}

/**
 * Reports the secrets of a file, or of a folder with many such files, once. To be called after ignored findings were
 * left out, since entries to ignore name single files.
 */
export function foldSecretFindings(findings: readonly Finding[]): readonly Finding[] {
  const secrets = findings.filter(({ rule }) => RULES.has(rule));
  if (secrets.length < 2) return findings;
  const keyOf = ({ archive }: FoundPlace, ...parts: readonly string[]): string => JSON.stringify([archive, ...parts]);
  const perFile = groupBy(secrets, (finding) => {
    const where = foundPlaceOf(finding);
    // One file is reported once, whichever of the rules found more in it
    return keyOf(where, where.path, finding.severity, finding.severity === 'warning' ? '' : finding.rule);
  }).flatMap(ofFile);
  const folded = groupBy(perFile, (finding) => {
    const where = foundPlaceOf(finding);
    return keyOf(where, where.folder, finding.severity, finding.rule);
  }).flatMap(ofFolder);
  const others = findings.filter(({ rule }) => !RULES.has(rule));
  return [...folded, ...others];
}
