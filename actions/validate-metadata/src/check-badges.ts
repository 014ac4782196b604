import { visibleValue } from '#harmless-text';
import {
  compareVersions,
  normalizeName,
  parseSpecifierSet,
  parseVersion,
  readmeLinks,
  specifierContains,
  type SpecifierSet,
  tryParseVersion,
} from '#python-standards';
import type { Finding } from '#release-model';
import type { CheckContext } from './check-context.ts';

/** Images about a project of PyPI, each with its name. */
const PROJECT_IMAGES = [
  /^https?:\/\/img\.shields\.io\/(?:pypi|librariesio\/release\/pypi)\/[\w-]+\/(?<name>[\w.-]+?)(?:\.(?:svg|png))?(?:[?#]|$)/iu,
  /^https?:\/\/(?:flat\.)?badgen\.net\/pypi\/\w+\/(?<name>[\w.-]+?)(?:[?#]|$)/iu,
  /^https?:\/\/badge\.fury\.io\/py\/(?<name>[\w.-]+?)(?:\.(?:svg|png))?(?:[?#]|$)/iu,
  /^https?:\/\/(?:static\.)?pepy\.tech\/(?:badge|personalized-badge)\/(?<name>[\w.-]+?)(?:\/|[?#]|$)/iu,
];

/** Images about a repository of GitHub, each with its owner and name. */
const REPOSITORY_IMAGES = [
  /^https?:\/\/github\.com\/(?<repository>[\w.-]+\/[\w.-]+)\/(?:actions\/)?workflows\/.*badge\.svg/iu,
  /^https?:\/\/img\.shields\.io\/github\/(?:actions\/workflow\/status|[\w-]+(?:\/[\w-]+)??)\/(?<repository>[\w.-]+\/[\w.-]+?)(?:\.svg)?(?:\/|[?#]|$)/iu,
  /^https?:\/\/(?:codecov\.io\/(?:gh|github)|coveralls\.io\/repos\/github|results\.pre-commit\.ci\/badge\/github)\/(?<repository>[\w.-]+\/[\w.-]+?)\//iu,
];

/** A badge that says what its author wrote. */
interface StaticBadge {
  /** In lower case. */
  readonly label: string;
  readonly message: string;
}

/** Label, message, and color in one path, or each in a part of it. */
const STATIC =
  /^https?:\/\/(?:img\.shields\.io\/badge\/(?<text>[^?#]+)|(?:flat\.)?badgen\.net\/badge\/(?<parts>[^?#]+))/iu;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function badgeOf(label: string | null | undefined, message: string | null | undefined): StaticBadge | null {
  if (label === null || label === undefined || message === null || message === undefined) return null;
  return { label: label.trim().toLowerCase(), message: message.trim() };
}

/** A badge whose label and message are parameters: `static/v1?label=python&message=3.10`. */
function badgeOfQuery(url: string): StaticBadge | null {
  if (!/^https?:\/\/img\.shields\.io\/static\/v1\?/iu.test(url) || !URL.canParse(url)) return null;
  // A plus sign in a message is meant, though it stands for a blank
  const { searchParams } = new URL(url.replaceAll('+', '%2B'));
  return badgeOf(searchParams.get('label'), searchParams.get('message'));
}

/** Label and message of a static badge; `null` for one without a label. */
function staticBadge(url: string): StaticBadge | null {
  const { text, parts: path } = STATIC.exec(url)?.groups ?? {};
  if (path !== undefined) {
    const [label = '', message] = path.split('/');
    return message === undefined ? null : badgeOf(decoded(label), decoded(message));
  }
  const whole = text === undefined ? null : decoded(text);
  return whole === null ? badgeOfQuery(url) : badgeOfPath(whole);
}

/** `LABEL-MESSAGE-COLOR`, in which `--` and `__` stand for a hyphen and an underscore, and `_` for a blank. */
function badgeOfPath(decoded: string): StaticBadge | null {
  const parts = decoded
    .replaceAll('--', '\0')
    .split('-')
    .map((part) => part.replaceAll('\0', '-').replaceAll('__', '\0').replaceAll('_', ' ').replaceAll('\0', '_'));
  const [label, message] = parts;
  return parts.length < 3 ? null : badgeOf(label, message);
}

function admits(set: SpecifierSet, minor: string): boolean {
  return [`${minor}.0`, `${minor}.99`].some((version) => specifierContains(set, parseVersion(version)));
}

/** What a badge about Python says that requires-python doesn't; `null` when they agree, or it says no version. */
function pythonFault(message: string, requiresPython: string | null): string | null {
  let set: SpecifierSet;
  try {
    set = parseSpecifierSet(requiresPython ?? '');
  } catch {
    return null; // Another rule reports it
  }
  if (requiresPython === null) return null;
  const minors = [...message.matchAll(/3\.(?<minor>\d{1,2})(?!\d)/gu)].map(({ groups }) => Number(groups?.['minor']));
  const [lowest] = minors.toSorted((a, b) => a - b);
  if (lowest === undefined) return null;
  const foreign = minors.find((minor) => !admits(set, `3.${String(minor)}`));
  if (foreign !== undefined) return `Python 3.${String(foreign)}, which requires-python (${requiresPython}) excludes`;
  const isMinimum = /\+|>=|≥/u.test(message);
  return isMinimum && lowest > 0 && admits(set, `3.${String(lowest - 1)}`)
    ? `Python 3.${String(lowest)} or later, but requires-python (${requiresPython}) allows older ones`
    : null;
}

/** Family and number of a license: `gpl` and 3 for `GPLv3` and `GPL-3.0-only`. */
function familyOf(license: string): { readonly family: string; readonly number: string | null } {
  const words = license.toLowerCase().replace(/\b(?:the|license|licence|gnu|new|revised|version)\b/gu, ' ');
  const letters = /^[^a-z]*(?<family>[a-z]+)/u.exec(words.replace(/(?<=[a-z])v(?=\d)/gu, ' '))?.groups?.['family'];
  return { family: letters ?? '', number: /\d/u.exec(words)?.[0] ?? null };
}

/** Whether what a badge says can be one of the licenses of an expression. */
function isLicense(message: string, expression: string): boolean {
  const said = familyOf(message);
  return expression.split(/\b(?:AND|OR|WITH)\b|[()]/u).some((one) => {
    const known = familyOf(one);
    if (known.family === '' || said.family === '') return true;
    const isAlike = known.family.startsWith(said.family) || said.family.startsWith(known.family);
    return isAlike && (said.number === null || known.number === null || said.number === known.number);
  });
}

function faultOf(url: string, { project, facts }: CheckContext): readonly [message: string, remedy: string] | null {
  const name = PROJECT_IMAGES.map((pattern) => pattern.exec(url)?.groups?.['name']).find((one) => one !== undefined);
  if (name !== undefined && facts !== null && normalizeName(name) !== facts.normalizedName) {
    return [`has a badge of ${visibleValue(name)}, which is another project than ${facts.name}`, `Write ${facts.name}`];
  }
  const repository = REPOSITORY_IMAGES.map((pattern) => pattern.exec(url)?.groups?.['repository']).find(
    (one) => one !== undefined,
  );
  const known = Object.values(project.urls).flatMap(
    (one) =>
      /^https?:\/\/(?:www\.)?github\.com\/(?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/iu.exec(one)?.groups?.[
        'repository'
      ] ?? [],
  );
  if (
    repository !== undefined &&
    known.length > 0 &&
    !known.some((one) => one.toLowerCase() === repository.toLowerCase())
  ) {
    const [own = ''] = known;
    return [
      `has a badge of the repository ${visibleValue(repository)}, but the project URLs lead to ${visibleValue(own)}`,
      'Correct the badge, or the project URLs',
    ];
  }
  const badge = staticBadge(url);
  if (badge === null) return null;
  if (/^python/u.test(badge.label)) {
    const fault = pythonFault(badge.message, project.requiresPython);
    return fault === null
      ? null
      : [`has a badge that says ${visibleValue(fault)}`, 'Correct the badge, or requires-python'];
  }
  if (/^(?:version|release|pypi|latest(?: version| release)?)$/u.test(badge.label) && facts?.version != null) {
    const told = tryParseVersion(badge.message);
    if (told !== undefined && compareVersions(told, parseVersion(facts.version)) !== 0)
      return [
        `has a badge that says version ${visibleValue(badge.message)}, but this one is ${facts.version}`,
        'Correct the badge, or take one that asks the index',
      ];
  }
  if (/^licen[cs]e$/u.test(badge.label) && project.license !== null && !isLicense(badge.message, project.license)) {
    const said = `has a badge that says ${visibleValue(badge.message)}, but the license is ${visibleValue(project.license)}`;
    return [said, 'Correct the badge, or the license'];
  }
  return null;
}

/** Badges of a README that contradict the metadata: of another project, other Pythons, another license. */
export function judgeBadges(
  readme: string,
  format: string | null,
  file: string,
  context: CheckContext,
): readonly Finding[] {
  const shown = context.source.show(file);
  return readmeLinks(readme, format).flatMap(({ target, isImage, line }): readonly Finding[] => {
    // A badge may also be defined at the end: [badge]: https://…
    const fault = isImage || /badge|shields/iu.test(target) ? faultOf(target, context) : null;
    if (fault === null) return [];
    const [message, remedy] = fault;
    return [
      { rule: 'readme-badge', severity: 'advice', subject: shown, message, remedy, location: { file: shown, line } },
    ];
  });
}
