import type { UploadForm } from '#distributions';
import { visibleValue } from '#harmless-text';
import { nearestName } from '#release-model';
import {
  descriptionFormat,
  isRelativeLink,
  labelKind,
  markdownAnchors,
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

/** `#caf%C3%A9` as the page has it. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Links to headings that aren't there. The variant CommonMark gives headings no ids. */
function anchorFaults(form: UploadForm): readonly Fault[] {
  const type = valueOf(form, 'description-content-type') ?? '';
  if (descriptionFormat(type) !== 'text/markdown' || /commonmark/iu.test(type)) return [];
  const within = links(form).filter(({ target }) => target.startsWith('#') && target.length > 1);
  if (within.length === 0) return [];
  const anchors = markdownAnchors(valueOf(form, 'description') ?? '');
  const told = new Set<string>();
  return within.flatMap(({ target, line }): readonly Fault[] => {
    const anchor = decoded(target.slice(1)).replace(/^user-content-/u, '');
    if (anchors.has(anchor) || told.has(anchor)) return [];
    told.add(anchor);
    const meant = nearestName(anchor, [...anchors]);
    return [
      {
        line,
        message: `the README links to ${visibleValue(target, 100)}, but has no such heading (line ${String(line)})`,
        remedy:
          meant === null
            ? 'Write the id of a heading: its text in small letters, with - for each blank'
            : `Write #${visibleValue(meant, 100)}`,
      },
    ];
  });
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
  rule({ id: 'anchor', severity: 'advice', known: 'metadata' }, ['form'], ({ form }) =>
    anchorFaults(form).slice(0, SHOWN),
  ),
  rule({ id: 'private-address', severity: 'advice', known: 'metadata' }, ['form'], ({ form, profile }) =>
    // Whoever reaches a private index may reach its other servers
    profile.policies === 'refused' ? privateFaults(form) : null,
  ),
];
