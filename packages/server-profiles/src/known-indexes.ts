/** The names of the indexes that need no URL. */
export type KnownIndexName = 'pypi' | 'testpypi';

/** Where a known index takes uploads and shows what it has. Every URL ends as the server needs it. */
export interface KnownIndex {
  readonly name: KnownIndexName;
  /** Its display name. */
  readonly title: string;
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  readonly statusUrl: string;
  /** The JSON API's document about a project, or about one version of it. */
  jsonUrl(name: string, version?: string): string;
  /** The page of a project, or of one version of it. */
  projectUrl(name: string, version?: string): string;
}

function warehouse(name: KnownIndexName, title: string, site: string, uploadUrl: string): KnownIndex {
  const path = (parts: readonly (string | undefined)[]): string =>
    parts.flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)])).join('/');
  return {
    name,
    title,
    uploadUrl,
    simpleUrl: `${site}/simple/`,
    statusUrl: 'https://status.python.org/',
    jsonUrl: (project, version) => `${site}/pypi/${path([project, version])}/json`,
    projectUrl: (project, version) => `${site}/project/${path([project, version])}/`,
  };
}

/** PyPI and TestPyPI. */
export const KNOWN_INDEXES: Readonly<Record<KnownIndexName, KnownIndex>> = {
  pypi: warehouse('pypi', 'PyPI', 'https://pypi.org', 'https://upload.pypi.org/legacy/'),
  testpypi: warehouse('testpypi', 'TestPyPI', 'https://test.pypi.org', 'https://test.pypi.org/legacy/'),
};

/** Whether `text` names a known index. */
export function isKnownIndex(text: string): text is KnownIndexName {
  return Object.hasOwn(KNOWN_INDEXES, text);
}
