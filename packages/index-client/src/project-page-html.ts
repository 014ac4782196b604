import { Parser } from 'htmlparser2';
import {
  linkTarget,
  metadataOf,
  MOST_FILES,
  otherHashOf,
  sha256Of,
  tooManyFiles,
  UnusablePage,
  type ParsedPage,
  type ProjectFile,
} from './parsed-page.ts';

/** Limits nesting: the parser moves its whole list of open elements for each new one. */
const DEEPEST = 5_000;

function fileOf(attributes: Readonly<Record<string, string>>, base: string): ProjectFile | null {
  const href = attributes['href']?.trim();
  if (href === undefined || href === '') return null;
  const url = linkTarget(href, base);
  if (url === null) return null;
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (last === '') return null;
  let filename: string;
  try {
    filename = decodeURIComponent(last);
  } catch {
    return null;
  }
  // PEP 503: the fragment contains one `algorithm=hexdigest`; some indexes add more after an `&`.
  const fragment = href.includes('#') ? href.slice(href.indexOf('#') + 1) : '';
  const hashes: Record<string, string> = {};
  for (const part of fragment.split('&')) {
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+)=(.*)$/isu.exec(part) ?? [];
    hashes[algorithm.toLowerCase()] ??= digest;
  }
  const sha256 = sha256Of(hashes['sha256']);
  const yanked = attributes['data-yanked'];
  return {
    filename,
    url: url.href,
    sha256,
    ...(sha256 === null ? otherHashOf(hashes) : {}),
    requiresPython: attributes['data-requires-python'] ?? null,
    yanked: yanked !== undefined,
    yankedReason: yanked === undefined || yanked === '' ? null : yanked,
    size: null,
    uploadTime: null,
    ...metadataOf(attributes['data-core-metadata'] ?? attributes['data-dist-info-metadata']),
  };
}

/**
 * Reads a project page in HTML (PEP 503, 592, 629, 792). Links that aren't files are left out.
 * @param pageUrl - for relative links, unless the page has a base
 * @returns `null` when the text contains no tag at all
 * @throws UnusablePage if it has more than {@link MOST_FILES} links, or too deeply nested elements
 */
export function parseHtmlPage(text: string, pageUrl: string): ParsedPage | null {
  const files: ProjectFile[] = [];
  let base = pageUrl;
  let based = false;
  let tags = 0;
  let links = 0;
  let depth = 0;
  let projectStatus: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags += 1;
        depth += 1;
        if (depth > DEEPEST) throw new UnusablePage(`nests elements more than ${DEEPEST} levels deep`);
        if (name === 'base' && !based && attributes['href'] !== undefined) {
          based = true;
          base = linkTarget(attributes['href'], pageUrl)?.href ?? pageUrl;
        } else if (name === 'meta' && attributes['name'] === 'pypi:project-status') {
          projectStatus = attributes['content'] ?? null;
        } else if (name === 'a') {
          links += 1;
          if (links > MOST_FILES) throw tooManyFiles();
          const file = fileOf(attributes, base);
          if (file !== null) files.push(file);
        }
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  return tags === 0 ? null : { files, projectStatus, versions: [] };
}
