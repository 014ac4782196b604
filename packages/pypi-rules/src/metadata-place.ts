import type { DistributionContents } from '#distributions';
import { visibleValue } from '#harmless-text';
import { splitProjectUrl } from '#python-standards';
import { largest, type RuleId } from '#release-model';

/** The fields of the core metadata that each rule judges; `description` is the text of the README. */
const FIELDS: Partial<Readonly<Record<RuleId, readonly string[]>>> = {
  U11: ['name'],
  U17: ['metadata-version'],
  U19: ['project-url'],
  U22: ['version'],
  U23: ['summary'],
  U24: ['description-content-type'],
  U25: ['dynamic'],
  U26: ['provides-extra'],
  U27: ['requires-python'],
  U28: ['requires-dist'],
  U29: ['license-expression'],
  U30: ['license-file'],
  U31: ['import-name', 'import-namespace'],
  U33: ['version'],
  U34: ['summary'],
  U35: ['author-email', 'maintainer-email'],
  U36: ['classifier'],
  U37: ['classifier'],
  U38: ['home-page', 'download-url'],
  U39: ['project-url'],
  U40: ['project-url'],
  U41: ['project-url'],
  U42: ['project-url'],
  U43: ['provides-dist', 'obsoletes-dist'],
  U44: ['requires-dist', 'provides-dist', 'obsoletes-dist'],
  U45: ['dynamic'],
  U46: ['license'],
  U61: ['description'],
  U62: ['description'],
  U87a: ['license-expression'],
  U87b: ['description-content-type'],
  'description-type': ['description'],
  'private-address': ['project-url', 'home-page', 'download-url', 'description'],
  'relative-link': ['description'],
  anchor: ['description'],
  'self-dependency': ['requires-dist'],
  'unknown-extra': ['requires-dist'],
};

/** How much of a message a value explains: the longest one that is shown in it is what it is about. */
function shownIn(message: string, name: string, value: string): number {
  const { label, url } = splitProjectUrl(value);
  const texts = name === 'project-url' ? [label, url] : [value];
  return largest(texts.map((text) => (message.includes(visibleValue(text)) ? text.length : 0)));
}

/**
 * The line of the metadata that a fault is about.
 * @param message - of the fault, which shows the value
 * @param line - of the description, from 1, where the fault is in it
 * @returns `null` where no line of the metadata says it
 */
export function metadataLine(
  rule: RuleId,
  { message, line = 1 }: { readonly message: string; readonly line?: number },
  { metadata }: Pick<DistributionContents, 'metadata'>,
): number | null {
  const fields = FIELDS[rule] ?? [];
  const headers = metadata.headers.filter(({ name }) => fields.includes(name));
  const [best] = headers
    .map((header) => ({ header, length: shownIn(message, header.name, header.value) }))
    .sort((a, b) => b.length - a.length);
  const isOfText = fields.includes('description') && (best === undefined || best.length === 0);
  if (isOfText && metadata.bodyLine !== null) return metadata.bodyLine + line - 1;
  return best?.header.line ?? null;
}
