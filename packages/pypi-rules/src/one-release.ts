import { visibleValue } from '#harmless-text';
import {
  hasLicense,
  licenseMissing,
  metadataFieldName,
  sdistLicenses,
  type DistributionContents,
} from '#distributions';
import {
  canonicalRequirement,
  canonicalSpecifiers,
  normalizeName,
  splitOnSpace,
  splitProjectUrl,
  stripSpace,
  stripSpaceEnd,
  type CoreMetadata,
} from '#python-standards';
import type { Distribution, Finding, RuleId } from '#release-model';
import type { ServerProfile } from '#server-profiles';
import { FILE_SET_RULES, judgeFileSet } from './file-set.ts';

/** A file of a release, as far as it can be read. */
export interface ReleaseFile {
  readonly distribution: Distribution | null;
  readonly contents: DistributionContents | null;
}

/** A file that was read. */
interface ReadFile {
  readonly distribution: Distribution;
  readonly contents: DistributionContents;
}

/** Rules about files of a release that are compared with each other. */
export const RELEASE_FILE_RULES = [
  'metadata-differs',
  'metadata-platforms',
  'license-missing',
  ...FILE_SET_RULES,
] as const satisfies readonly RuleId[];

/** Fields whose values are written by each back-end as it likes, or that other rules compare with the file name. */
const OWN: ReadonlySet<string> = new Set(['metadata-version', 'dynamic', 'name', 'version', 'description']);

/** Fields by which installers choose versions and dependencies. */
const RESOLVED: ReadonlySet<string> = new Set(['requires-dist', 'requires-python', 'provides-extra']);

/** How many values of a field a message shows. */
const SHOWN = 2;

/** A value as it is compared. */
function canonical(field: string, value: string): string {
  if (/^(?:requires|provides|obsoletes)-dist$/u.test(field)) return canonicalRequirement(value) ?? value;
  if (field === 'requires-python') return canonicalSpecifiers(value);
  if (field === 'provides-extra') return normalizeName(value);
  if (field === 'keywords') return [...splitOnSpace(value.replaceAll(',', ' '))].sort().join(' ');
  if (field === 'project-url') {
    const { label, url } = splitProjectUrl(value);
    return `${label}, ${url}`;
  }
  return splitOnSpace(value).join(' ');
}

function isEmptyValue(value: string): boolean {
  return value === '' || value === 'UNKNOWN';
}

function valuesOf(metadata: CoreMetadata, field: string): ReadonlyMap<string, string> {
  if (field === 'description') {
    const text = stripSpaceEnd((metadata.description ?? '').replace(/\r\n?/gu, '\n'));
    return isEmptyValue(text) ? new Map() : new Map([[text, text]]);
  }
  const values = metadata.getAll(field).map((value) => [canonical(field, value), value] as const);
  return new Map(values.filter(([value]) => !isEmptyValue(value)));
}

function some(values: readonly string[]): string {
  const told = values.slice(0, SHOWN).map((value) => visibleValue(value, 60));
  return `${told.join(', ')}${values.length > SHOWN ? ` and ${String(values.length - SHOWN)} more` : ''}`;
}

/** One difference between two metadata. */
interface Difference {
  /** In lower case. */
  readonly field: string;
  /** `Requires-Dist (here a, there b)` */
  readonly told: string;
}

/** The fields of which two metadata have other values, whatever the order and the spelling. */
function differences(
  here: CoreMetadata,
  there: CoreMetadata,
  isCompared: (field: string) => boolean,
): readonly Difference[] {
  const names = new Set([...here.fields.keys(), ...there.fields.keys()].filter((field) => !OWN.has(field)));
  return [...[...names].sort(), 'description'].filter(isCompared).flatMap((field) => {
    const [ours, theirs] = [valuesOf(here, field), valuesOf(there, field)];
    const added = [...ours].flatMap(([value, text]) => (theirs.has(value) ? [] : [text]));
    const lacking = [...theirs].flatMap(([value, text]) => (ours.has(value) ? [] : [text]));
    if (added.length === 0 && lacking.length === 0) return [];
    if (field === 'description') return [{ field, told: 'Description' }];
    const sides = [
      ...(added.length === 0 ? [] : [`here ${some(added)}`]),
      ...(lacking.length === 0 ? [] : [`there ${some(lacking)}`]),
    ];
    return [{ field, told: `${metadataFieldName(field)} (${sides.join('; ')})` }];
  });
}

/**
 * Which fields must be the same in a wheel as in its sdist: since metadata 2.2 those that the sdist doesn't call Dynamic
 * (PEP 643). Older sdists may lack what only the build knows, but what both say of dependencies is compared.
 */
function comparedWith(sdist: CoreMetadata, wheel: CoreMetadata): (field: string) => boolean {
  const [major = 0, minor = 0] = (sdist.get('Metadata-Version') ?? '').split('.').map(Number);
  if (major < 2 || (major === 2 && minor < 2))
    return (field) => RESOLVED.has(field) && sdist.fields.has(field) && wheel.fields.has(field);
  const dynamic = new Set(sdist.getAll('Dynamic').map((field) => stripSpace(field).toLowerCase()));
  return (field) => !dynamic.has(field);
}

function finding(
  rule: RuleId,
  { distribution, contents }: ReadFile,
  found: readonly Difference[],
  message: string,
  remedy: string,
): Finding {
  const { filename } = distribution;
  const severity = found.some(({ field }) => RESOLVED.has(field)) ? 'warning' : 'advice';
  return { rule, severity, subject: visibleValue(filename), message, remedy, location: { file: visibleValue(filename), member: visibleValue(contents.metadataPath) } }; // prettier-ignore
}

function judgeWheel(wheel: ReadFile, sdist: ReadFile | undefined, first: ReadFile): readonly Finding[] {
  const findings: Finding[] = [];
  const { metadata } = wheel.contents;
  const isCompared = sdist === undefined ? () => false : comparedWith(sdist.contents.metadata, metadata);
  if (sdist !== undefined) {
    const found = differences(metadata, sdist.contents.metadata, isCompared);
    if (found.length > 0)
      findings.push(
        finding(
          'metadata-differs',
          wheel,
          found,
          `its METADATA differs from PKG-INFO of ${visibleValue(sdist.distribution.filename)}: ${found.map(({ told }) => told).join(', ')}`,
          'Build the wheel from the sdist of the release, or name what the build computes in dynamic of [project]',
        ),
      );
  }
  if (wheel !== first) {
    const found = differences(metadata, first.contents.metadata, (field) => !isCompared(field));
    if (found.length > 0)
      findings.push(
        finding(
          'metadata-platforms',
          wheel,
          found,
          `its METADATA differs from that of ${visibleValue(first.distribution.filename)}: ${found.map(({ told }) => told).join(', ')}`,
          'Build all wheels of a release from the same sources, and use environment markers where platforms differ',
        ),
      );
  }
  const licenses = sdist === undefined ? [] : sdistLicenses(sdist.contents);
  if (licenses.length > 0 && !hasLicense(wheel.contents)) {
    findings.push({ ...licenseMissing(licenses), subject: visibleValue(wheel.distribution.filename) });
  }
  return findings;
}

/**
 * Compares the files of each release with each other: what an sdist says about its project with what the wheels say, the
 * wheels among themselves, whether a wheel has the license, and whether an index takes one after the other.
 * @param files - of any releases; those that can't be read are left out
 * @returns findings by file name
 * @standard PEP 643
 */
export function judgeRelease(
  files: readonly ReleaseFile[],
  profile: Pick<ServerProfile, 'policies' | 'refuses'>,
): ReadonlyMap<string, readonly Finding[]> {
  const releases = new Map<string, ReadFile[]>();
  for (const { distribution, contents } of files) {
    if (distribution === null || contents === null) continue;
    const key = `${normalizeName(distribution.name)} ${distribution.version}`;
    const release = releases.get(key) ?? [];
    release.push({ distribution, contents });
    releases.set(key, release);
  }
  const distributions = files.flatMap(({ distribution }) => distribution ?? []);
  const findings = new Map<string, readonly Finding[]>(judgeFileSet(distributions, profile));
  for (const release of releases.values()) {
    const sdist = release.find(({ distribution }) => distribution.kind === 'sdist');
    const wheels = release.filter(({ distribution }) => distribution.kind === 'wheel');
    const [first] = wheels;
    if (first === undefined) continue;
    for (const wheel of wheels) {
      const { filename } = wheel.distribution;
      findings.set(filename, [...(findings.get(filename) ?? []), ...judgeWheel(wheel, sdist, first)]);
    }
  }
  return findings;
}
