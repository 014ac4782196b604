import type { UploadForm } from '#distributions';
import { visibleValue } from '#harmless-text';
import {
  descriptionFormat,
  isRelativeLink,
  labelKind,
  reachOf,
  readmeLinks,
  repositoryFileUrl,
  splitProjectUrl,
  type ReadmeLink,
} from '#python-standards';
import { rule, type Fault, type Rule } from './rule.ts';
import { valueOf, valuesOf } from './upload-form.ts';

/** More examples tell nothing new. */
const SHOWN = 3;

interface Address {
  readonly label: string;
  readonly url: string;
}

function addresses(form: UploadForm): readonly Address[] {
  const plain = ['home-page', 'download-url'].flatMap((field): Address[] => {
    const url = valueOf(form, field);
    return url === null ? [] : [{ label: field === 'home-page' ? 'Home-page' : 'Download-URL', url }];
  });
  return [...valuesOf(form, 'project-url').map(splitProjectUrl), ...plain];
}

function links(form: UploadForm): readonly ReadmeLink[] {
  const format = descriptionFormat(valueOf(form, 'description-content-type'));
  return readmeLinks(valueOf(form, 'description') ?? '', format);
}

/** The whole address of a file, on the server of the sources. */
function absoluteUrl(form: UploadForm, { target, isImage }: ReadmeLink): string | null {
  const urls = addresses(form).map(({ label, url }) => ({ kind: labelKind(label), url }));
  const known = (['sources', 'home'] as const).flatMap((kind) => urls.filter((one) => one.kind === kind));
  return known.map(({ url }) => repositoryFileUrl(url, target, isImage)).find((url) => url !== null) ?? null;
}

function relativeFault(form: UploadForm): Fault | null {
  const relative = links(form).filter(({ target }) => isRelativeLink(target));
  const [first] = relative;
  if (first === undefined) return null;
  const shown = relative.slice(0, SHOWN).map(({ target, line }) => `${visibleValue(target, 100)} (line ${line})`);
  const more = relative.length > SHOWN ? `, and ${relative.length - SHOWN} more` : '';
  const what = relative.every(({ isImage }) => isImage) ? 'images' : 'links';
  const urls = relative.slice(0, SHOWN).flatMap((link) => absoluteUrl(form, link) ?? []);
  return {
    line: first.line,
    message: `the README has ${what} that break on the page of an index: ${shown.join(', ')}${more}`,
    remedy:
      urls.length === 0
        ? 'Write whole addresses'
        : `Write whole addresses: ${urls.map((url) => visibleValue(url)).join(', ')}`,
  };
}

function privateFaults(form: UploadForm): readonly Fault[] {
  const remedy = 'Write a public address, or leave it out';
  const urls = addresses(form).filter(({ url }) => (reachOf(url) ?? 'public') !== 'public');
  const targets = [...new Set(links(form).map(({ target }) => target))].filter((url) => reachOf(url) === 'private');
  return [
    ...urls.map(({ label, url }) => ({
      message: `the project URL ${visibleValue(label)} is ${visibleValue(url)}, which the public can't open`,
      remedy,
    })),
    ...targets.map((url) => ({
      line: links(form).find(({ target }) => target === url)?.line ?? 1,
      message: `the README links to ${visibleValue(url)}, which the public can't open`,
      remedy,
    })),
  ];
}

/** Advice about links: no index checks where they lead. */
export const LINK_ADVICE_RULES: readonly Rule[] = [
  rule({ id: 'relative-link', severity: 'advice', known: 'metadata' }, ['form'], ({ form }) => relativeFault(form)),
  rule({ id: 'private-address', severity: 'advice', known: 'metadata' }, ['form'], ({ form, profile }) =>
    // Whoever reaches a private index may reach its other servers
    profile.policies === 'refused' ? privateFaults(form) : null,
  ),
];
