import { visibleValue } from '#harmless-text';
import {
  normalizeName,
  parseSpecifierSet,
  parseVersion,
  readmeLinks,
  specifierContains,
  type SpecifierSet,
} from '#python-standards';
import type { Finding } from '#release-model';
import type { CheckContext } from './check-context.ts';

/** Images about a project of PyPI, each with its name. */
const PROJECT_IMAGES = [
  /^https?:\/\/img\.shields\.io\/(?:pypi|librariesio\/release\/pypi)\/[\w-]+\/(?<name>[\w.-]+?)(?:\.(?:svg|png))?(?:[?#]|$)/iu,
  /^https?:\/\/badge\.fury\.io\/py\/(?<name>[\w.-]+?)(?:\.(?:svg|png))?(?:[?#]|$)/iu,
  /^https?:\/\/(?:static\.)?pepy\.tech\/(?:badge|personalized-badge)\/(?<name>[\w.-]+?)(?:\/|[?#]|$)/iu,
];

/** A badge that says what its author wrote: label, message, and color. */
const STATIC = /^https?:\/\/img\.shields\.io\/badge\/(?<text>[^?#]+)/iu;

/** Label and message of a static badge; `null` for one without a label. */
function staticBadge(url: string): { readonly label: string; readonly message: string } | null {
  const text = STATIC.exec(url)?.groups?.['text'];
  if (text === undefined) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    return null;
  }
  const parts = decoded
    .replaceAll('--', '\0')
    .split('-')
    .map((part) => part.replaceAll('\0', '-').replaceAll('__', '\0').replaceAll('_', ' ').replaceAll('\0', '_'));
  const [label, message] = parts;
  return parts.length < 3 || label === undefined || message === undefined
    ? null
    : { label: label.trim().toLowerCase(), message: message.trim() };
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
  const badge = staticBadge(url);
  if (badge === null) return null;
  if (/^python/u.test(badge.label)) {
    const fault = pythonFault(badge.message, project.requiresPython);
    return fault === null
      ? null
      : [`has a badge that says ${visibleValue(fault)}`, 'Correct the badge, or requires-python'];
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
