import { projectOf, type IndexStorage, type StoredFile } from './index-storage.ts';

/** The form of a project's pages. */
export type PageStyle = 'json' | 'html' | 'html-without-hashes';

/** A page, ready to be sent. */
export interface Page {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** The headers of the simulated server. */
  readonly headers?: Readonly<Record<string, string>>;
}

function field(file: StoredFile, name: string): string | null {
  return file.form.find(([key]) => key === name)?.[1] ?? null;
}

function versionOf(file: StoredFile): string {
  return field(file, 'version') ?? file.filename.replace(/\.(?:tar\.gz|zip)$/u, '').split('-')[1] ?? '';
}

/** PEP 691 and 700, as PyPI writes them. */
function jsonPage(
  name: string,
  files: readonly StoredFile[],
  {
    base,
    storage,
    projectStatus,
  }: { readonly base: string; readonly storage: IndexStorage; readonly projectStatus: string },
): string {
  return JSON.stringify({
    'alternate-locations': [],
    files: files.map((file) => ({
      'core-metadata': file.filename.endsWith('.whl') ? { sha256: '0'.repeat(64) } : false,
      'data-dist-info-metadata': file.filename.endsWith('.whl') ? { sha256: '0'.repeat(64) } : false,
      filename: file.filename,
      hashes: { sha256: file.sha256 },
      provenance: null,
      'requires-python': field(file, 'requires_python'),
      size: file.bytes.length,
      'upload-time': file.uploadTime ?? '2026-01-01T00:00:00.000000Z',
      url: `${base}/files/${encodeURIComponent(file.filename)}`,
      yanked: false,
    })),
    meta: { '_last-serial': storage.serial(), 'api-version': '1.4' },
    name,
    'project-status': { status: projectStatus },
    versions: [...new Set(files.map(versionOf))],
  });
}

function htmlPage(name: string, files: readonly StoredFile[], base: string, hashes: boolean): string {
  const links = files.map((file) => {
    const fragment = hashes ? `#sha256=${file.sha256}` : '';
    const requires = field(file, 'requires_python');
    const attribute =
      requires === null ? '' : ` data-requires-python="${requires.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`;
    return `    <a href="${base}/files/${encodeURIComponent(file.filename)}${fragment}"${attribute}>${file.filename}</a><br />`;
  });
  return `<!DOCTYPE html>\n<html>\n  <head>\n    <meta name="pypi:repository-version" content="1.4">\n    <title>Links for ${name}</title>\n  </head>\n  <body>\n    <h1>Links for ${name}</h1>\n${links.join('\n')}\n</body>\n</html>\n`;
}

/** The page of a project in the requested form. */
export function projectPage(
  name: string,
  {
    files,
    storage,
    style,
    accept,
    base,
    projectStatus,
  }: {
    readonly files: Iterable<StoredFile>;
    readonly storage: IndexStorage;
    readonly style: PageStyle;
    readonly accept: string;
    readonly base: string;
    readonly projectStatus: string;
  },
): Page {
  const listed = [...files].filter(({ filename }) => projectOf(filename) === name);
  if (listed.length === 0) return { status: 404, contentType: 'text/plain; charset=UTF-8', body: '404 Not Found' };
  const json = style === 'json' && (accept === '' || /json|\*\/\*/u.test(accept));
  return {
    status: 200,
    contentType: json ? 'application/vnd.pypi.simple.v1+json' : 'text/html; charset=UTF-8',
    body: json
      ? jsonPage(name, listed, { base, storage, projectStatus })
      : htmlPage(name, listed, base, style !== 'html-without-hashes'),
  };
}

function all(file: StoredFile, name: string): readonly string[] {
  return file.form.flatMap(([key, value]) => (key === name ? [value] : []));
}

/** `/pypi/NAME/VERSION/json`: the metadata of the release, taken from its first file. */
export function releaseDocument(name: string, version: string, storage: IndexStorage): string | null {
  const files = [...storage.files.values()].filter(
    (file) => projectOf(file.filename) === name && versionOf(file) === version,
  );
  const [first] = files;
  if (first === undefined) return null;
  const text = (key: string): string => field(first, key) ?? '';
  const orNull = (key: string): string | null => field(first, key);
  const list = (key: string): readonly string[] | null => {
    const values = all(first, key);
    return values.length === 0 ? null : values;
  };
  const urls = all(first, 'project_urls').map((line): readonly [string, string] => {
    const comma = line.indexOf(',');
    return [line.slice(0, comma).trim(), line.slice(comma + 1).trim()];
  });
  return JSON.stringify({
    info: {
      author: orNull('author'),
      author_email: orNull('author_email'),
      bugtrack_url: null,
      classifiers: [...all(first, 'classifiers')].sort(),
      description: text('description'),
      description_content_type: orNull('description_content_type'),
      docs_url: null,
      download_url: orNull('download_url'),
      dynamic: list('dynamic'),
      home_page: orNull('home_page'),
      keywords: orNull('keywords'),
      license: orNull('license'),
      license_expression: orNull('license_expression'),
      license_files: list('license_file'),
      maintainer: orNull('maintainer'),
      maintainer_email: orNull('maintainer_email'),
      name: text('name'),
      platform: orNull('platform'),
      project_urls: urls.length === 0 ? null : Object.fromEntries(urls),
      provides_extra: list('provides_extra'),
      requires_dist: list('requires_dist'),
      requires_python: orNull('requires_python'),
      summary: orNull('summary'),
      version,
      yanked: false,
      yanked_reason: null,
    },
    last_serial: storage.serial(),
    urls: files.map((file) => ({
      digests: { sha256: file.sha256 },
      filename: file.filename,
      packagetype: field(file, 'filetype') ?? 'sdist',
      python_version: field(file, 'pyversion') ?? 'source',
      size: file.bytes.length,
      upload_time_iso_8601: file.uploadTime,
      url: `/files/${encodeURIComponent(file.filename)}`,
      yanked: false,
    })),
    vulnerabilities: [],
  });
}
