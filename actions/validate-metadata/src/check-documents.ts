import { isTable } from '#python-standards';
import { DEFAULT_ENTRY, type Finding, ReleaseError, type RuleId } from '#release-model';
import { judgeBadges } from './check-badges.ts';
import { judgeInstallCommands } from './check-install-commands.ts';
import { checkLicenseText } from './check-license-text.ts';
import { checked, type CheckContext, type CheckedPoint } from './check-context.ts';
import { readmeFormat } from './link-places.ts';
import { pathsMatching, readGlob } from '#python-standards';

const README = readGlob('readme*', { ignoreCase: true });
/** File names that PEP 639 lets back-ends include by themselves, and other common names. */
const LICENSE = /^(?:licen[cs]e|copying|notice|authors|copyright|unlicense)[^/]*$|^licenses\//iu;

/** Those of them that name people, and no terms. */
const NO_LICENSE = /^(?:notice|authors|copyright(?!\w*licen))[^/]*$/iu;

function isWanted({ inputs }: CheckContext, name: string): boolean {
  return (
    inputs.requiredFiles.length === 0 ||
    inputs.requiredFiles.some((pattern) => pattern === DEFAULT_ENTRY || pattern.toLowerCase().startsWith(name))
  );
}

function missing(rule: RuleId, context: CheckContext, what: string, message: string, remedy: string): Finding {
  return { rule, severity: 'unsafe', subject: context.source.show(what), message, remedy };
}

/** Whether git has left a conflict in a text: its three marks, each at the beginning of a line, in their order. */
function conflictLine(text: string): number | null {
  const lines = text.split(/\r?\n/u);
  const start = lines.findIndex((line) => /^<{7} \S/u.test(line));
  const middle = start < 0 ? -1 : lines.findIndex((line, at) => at > start && line === '=======');
  const isWhole = middle >= 0 && lines.some((line, at) => at > middle && /^>{7} \S/u.test(line));
  return isWhole ? start + 1 : null;
}

function judgeConflict(text: string, subject: string): readonly Finding[] {
  const line = conflictLine(text);
  if (line === null) return [];
  const message = 'has a conflict that git has marked with <<<<<<< and >>>>>>>';
  const remedy = 'Choose one of the two versions, and remove the marks';
  return [
    { rule: 'conflict-marker', severity: 'warning', subject, message, remedy, location: { file: subject, line } },
  ];
}

async function judgeReadmeFile(context: CheckContext, file: string): Promise<readonly Finding[]> {
  const { source, project } = context;
  const subject = source.show(file);
  const where = await source.locate(file);
  // Reported with the other files that aren't the project's
  if (where.kind === 'stray') return [];
  if (where.kind === 'missing' || !where.facts.isFile()) {
    return [
      {
        rule: 'P07',
        severity: 'refused',
        subject,
        message: `is the readme in ${source.show(project.file)}, but doesn't exist`,
        remedy: 'Add it, or fix the name',
      },
    ];
  }
  try {
    const text = await source.readText(file);
    if (text !== null && text.trim() === '') {
      return [
        {
          rule: 'U61',
          severity: 'refused',
          subject,
          message: 'is empty, and PyPI refuses an empty description',
          remedy: 'Describe what the project does and how to install it',
        },
      ];
    }
    const format = readmeFormat(file);
    return text === null
      ? []
      : [
          ...judgeConflict(text, subject),
          ...judgeInstallCommands(text, file, context),
          ...judgeBadges(text, format, file, context),
        ];
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return [{ rule: 'P07', severity: 'refused', subject, message: error.problem, remedy: error.remedy }];
  }
}

/** Checks that the README exists, is UTF-8 and isn't empty. Whether it renders is checked on the built files. */
export async function checkReadme(context: CheckContext): Promise<CheckedPoint> {
  const { project, source } = context;
  const findings = project.findings.filter(({ rule }) => rule === 'P07' || rule === 'P08');
  if (project.readmeFile !== null) {
    return checked(
      'readme',
      [...findings, ...(await judgeReadmeFile(context, project.readmeFile))],
      project.readmeFile,
    );
  }
  const found = source.files.find((file) => README.test(file));
  if (found !== undefined || project.fields.has('readme') || !isWanted(context, 'readme'))
    return checked('readme', findings, found ?? '');
  const file = missing(
    'required-file',
    context,
    'README.md',
    'is missing',
    'Add it, and set readme = "README.md" in [project]',
  );
  return checked('readme', [...findings, file]);
}

/** Checks that the license is named correctly, and that its text exists. */
export async function checkLicense(context: CheckContext): Promise<CheckedPoint> {
  const { project, source } = context;
  const findings = project.findings.filter(({ rule }) => /^P1[0-2]$/u.test(rule));
  const place = source.show(project.file);
  for (const pattern of project.licenseFiles ?? []) {
    if (pathsMatching(pattern, source.files).length > 0) continue;
    findings.push({
      rule: 'P12',
      severity: 'warning',
      subject: place,
      message: `license-files contains '${pattern}', which matches no file`,
      remedy: 'Add the file, or fix the pattern',
    });
  }
  const { licenseFile } = project;
  if (licenseFile !== null && (await source.locate(licenseFile)).kind === 'missing') {
    findings.push({
      rule: 'P11',
      severity: 'warning',
      subject: place,
      message: `names ${licenseFile} as the license, but that file doesn't exist`,
      remedy: 'Add the file, or fix the name',
    });
  }
  const reuse = isTable(project.tool['reuse']) || source.has('REUSE.toml');
  const found = source.files.filter((file) => LICENSE.test(file));
  const compared = await checkLicenseText(
    context,
    found.filter((file) => !NO_LICENSE.test(file)),
  );
  const all = [...findings, ...compared.findings];
  const isThere =
    found.length > 0 ||
    reuse ||
    (project.licenseFiles !== null && pathsMatchingAny(project.licenseFiles, source.files));
  const isDeclinedOnPurpose = project.licenseFiles?.length === 0;
  if (isThere || isDeclinedOnPurpose || !isWanted(context, 'licen'))
    return { ...checked('license', all, compared.message || (found[0] ?? '')), ...warnedOf(compared.findings) };
  return checked('license', [
    ...all,
    missing('required-file', context, 'LICENSE', 'is missing', 'Add the text of the license'),
  ]);
}

/** A license that may be another one than it says isn't known to be correct. */
function warnedOf(findings: readonly Finding[]): { readonly whenWarned?: 'unknown' } {
  return findings.some(({ severity }) => severity === 'warning') ? { whenWarned: 'unknown' } : {};
}

function pathsMatchingAny(patterns: readonly string[], files: readonly string[]): boolean {
  return patterns.some((pattern) => pathsMatching(pattern, files).length > 0);
}
