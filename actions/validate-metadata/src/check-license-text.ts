import { lazyModule } from '#lazy-modules';
import {
  judgeLicenseTexts,
  licenseIdentifiers,
  type LicenseTextVerdict,
  parseLicenseExpression,
  pathsMatching,
} from '#python-standards';
import type { Finding } from '#release-model';
import { pypiProfile } from '#server-profiles';
import type { CheckContext } from './check-context.ts';

const knownTexts = lazyModule(() => import('#server-profiles/license-texts'));

/** Longer files list the licenses of others. Bytes. */
const MAXIMUM_TEXT = 1024 * 1024;
const MOST_FILES = 30;

/** Classifiers that mean one license, or one of a few, with the identifiers of SPDX. */
const CLASSIFIERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Apache Software License', ['Apache-2.0', 'Apache-1.1']],
  ['BSD License', ['BSD-3-Clause', 'BSD-2-Clause', 'BSD-4-Clause', 'BSD-3-Clause-Clear', '0BSD']],
  ['GNU Affero General Public License v3', ['AGPL-3.0']],
  ['GNU Affero General Public License v3 or later (AGPLv3+)', ['AGPL-3.0']],
  ['GNU General Public License v2 (GPLv2)', ['GPL-2.0']],
  ['GNU General Public License v2 or later (GPLv2+)', ['GPL-2.0', 'GPL-3.0']],
  ['GNU General Public License v3 (GPLv3)', ['GPL-3.0']],
  ['GNU General Public License v3 or later (GPLv3+)', ['GPL-3.0']],
  ['ISC License (ISCL)', ['ISC']],
  ['MIT License', ['MIT', 'X11', 'MIT-CMU']],
  ['MIT No Attribution License (MIT-0)', ['MIT-0']],
  ['Mozilla Public License 2.0 (MPL 2.0)', ['MPL-2.0']],
  ['The Unlicense (Unlicense)', ['Unlicense']],
]);

/** The licenses that a project names, and where. */
interface NamedLicenses {
  readonly ids: readonly string[];
  /** An SPDX expression names each of them; a classifier names one of them. */
  readonly by: 'expression' | 'classifier';
  readonly said: string;
}

function namedBy({ project }: CheckContext): NamedLicenses | null {
  const { licenses, licenseExceptions: exceptions } = pypiProfile;
  const tables = { licenses, exceptions };
  if (project.license !== null) {
    try {
      const canonical = parseLicenseExpression(project.license, tables);
      return { ids: [...new Set(licenseIdentifiers(canonical))], by: 'expression', said: canonical };
    } catch {
      // Other rules report it, or it is a text of another sort
    }
  }
  for (const classifier of project.classifiers) {
    const title = classifier.split(' :: ').at(-1) ?? '';
    const ids = classifier.startsWith('License :: ') ? CLASSIFIERS.get(title) : undefined;
    if (ids !== undefined) return { ids, by: 'classifier', said: title };
  }
  return null;
}

/** What the license files were compared with, for the point, and what is wrong with them. */
export interface LicenseTextCheck {
  readonly message: string;
  readonly findings: readonly Finding[];
}

const listed = (files: readonly string[]): string =>
  files.length === 1 ? `${files[0] ?? ''} is` : `${files.join(', ')} are`;

function foundMessage(verdicts: readonly LicenseTextVerdict[], files: readonly string[]): string {
  const found = verdicts.flatMap(({ kind, id, file }) =>
    kind === 'found' ? [`${file ?? ''} has the text of ${id}`] : [],
  );
  const open = verdicts.flatMap(({ kind, id }) => (kind === 'unknown' ? [id] : []));
  const rest = open.length === 0 ? [] : [`text not compared for ${open.join(', ')}, which isn't among the known ones`];
  return found.length === 0 ? [`${listed(files)} present`, ...rest].join('; ') : [...found, ...rest].join('; ');
}

/** The finding for a license whose text isn't there. */
function findingFor(verdict: LicenseTextVerdict, named: NamedLicenses, context: CheckContext): Finding | null {
  const { project, source } = context;
  const line = project.lineOf(['project', 'license']);
  const place = `${source.show(project.file)}${line === undefined ? '' : ` line ${line}`}`;
  const { kind, id, file, other, isVariant } = verdict;
  if (kind === 'other' && file !== null) {
    const shown = source.show(file);
    return {
      rule: 'license-text',
      severity: named.by === 'expression' && !isVariant ? 'unsafe' : 'warning',
      subject: shown,
      message: `is the text of ${other ?? ''}, but the project names ${named.said} (${place})`,
      remedy: `Name the license that you mean, and add its text: https://spdx.org/licenses/${id}.html`,
      location: { file: shown },
    };
  }
  if (kind !== 'absent') return null;
  return {
    rule: 'license-text',
    severity: 'advice',
    subject: place,
    message: `names ${named.said}, but no license file has the text of ${id}`,
    remedy: `Add the whole text: https://spdx.org/licenses/${id}.html`,
    location: { file: source.show(project.file), ...(line === undefined ? {} : { line }) },
  };
}

/**
 * Compares the license files with the texts of the licenses that the project names.
 * @param candidates - files that may be licenses, relative to the project
 */
export async function checkLicenseText(
  context: CheckContext,
  candidates: readonly string[],
): Promise<LicenseTextCheck> {
  const { project, source } = context;
  const patterns = [...(project.licenseFiles ?? []), ...(project.licenseFile === null ? [] : [project.licenseFile])];
  const declared = patterns.flatMap((pattern) => pathsMatching(pattern, source.files));
  const files = [...new Set([...declared, ...candidates])]
    .filter((file) => !source.strays.has(file))
    .slice(0, MOST_FILES);
  if (files.length === 0) return { message: '', findings: [] };
  const named = namedBy(context);
  if (named === null)
    return { message: `${listed(files)} present; text not compared, since no SPDX license is named`, findings: [] };
  const texts: { file: string; text: string }[] = [];
  for (const file of files) {
    const bytes = await source.readBytes(file, MAXIMUM_TEXT);
    if (bytes !== null) texts.push({ file, text: bytes.toString('utf8') });
  }
  const { licenseTexts } = await knownTexts();
  const verdicts = judgeLicenseTexts(named.ids, texts, licenseTexts);
  const message = foundMessage(
    named.by === 'expression' ? verdicts : verdicts.filter(({ kind }) => kind === 'found').slice(0, 1),
    files,
  );
  const isAnyFound = verdicts.some(({ kind }) => kind === 'found');
  const isAnyUnknown = verdicts.some(({ kind }) => kind === 'unknown');
  // A classifier names one of several, and so may an expression of which one license isn't known
  const open = named.by === 'classifier' && (isAnyFound || isAnyUnknown) ? [] : verdicts;
  const findings = open
    .map((verdict) =>
      // Beside the text of a named license, that of another one belongs to something that is shipped along
      findingFor(isAnyFound || isAnyUnknown ? asAbsent(verdict) : verdict, named, context),
    )
    .filter((finding) => finding !== null);
  return { message, findings: named.by === 'classifier' ? findings.slice(0, 1) : unique(findings) };
}

function asAbsent(verdict: LicenseTextVerdict): LicenseTextVerdict {
  return verdict.kind === 'other' ? { ...verdict, kind: 'absent', file: null, other: null } : verdict;
}

/** One finding for one file: `MIT OR Apache-2.0` over one other text is one mistake. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ message }, index) => findings.findIndex((other) => other.message === message) === index);
}
