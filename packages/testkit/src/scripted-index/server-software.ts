import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { IndexStorage } from './index-storage.ts';

/** The simulated server software. */
export type ServerSoftware =
  | 'pypi'
  | 'gitea'
  | 'pypiserver'
  | 'devpi'
  | 'gitlab'
  | 'nexus'
  | 'artifactory'
  | 'pulp'
  | 'codeartifact'
  | 'artifact-registry'
  | 'azure'
  | 'cloudsmith';

/** Where a server has its parts, and how it writes them. */
export interface ServerLayout {
  /** The path of uploads. */
  readonly upload: string;
  /** What precedes `/simple/` and `/files/`. */
  readonly base: string;
  /** The form of its pages. */
  readonly pages: 'json' | 'html';
  /** Its answer to the bytes that it already has: acceptance, its usual 409, or its own words of a refusal. */
  readonly duplicates: 'by-hash' | 'always-409' | 'always';
}

const html = (upload: string, base: string): ServerLayout => ({ upload, base, pages: 'html', duplicates: 'always' });

/** By software; the names of owners and repositories are made up. */
export const SERVER_LAYOUTS: Readonly<Record<ServerSoftware, ServerLayout>> = {
  pypi: { upload: '/legacy/', base: '', pages: 'json', duplicates: 'by-hash' },
  devpi: { upload: '/legacy/', base: '', pages: 'json', duplicates: 'by-hash' },
  pypiserver: { upload: '/legacy/', base: '', pages: 'html', duplicates: 'always-409' },
  gitea: {
    upload: '/api/packages/somebody/pypi',
    base: '/api/packages/somebody/pypi',
    pages: 'html',
    duplicates: 'always-409',
  },
  gitlab: html('/api/v4/projects/7/packages/pypi', '/api/v4/projects/7/packages/pypi'),
  nexus: html('/repository/pypi-hosted/', '/repository/pypi-hosted'),
  artifactory: html('/artifactory/api/pypi/pypi-local', '/artifactory/api/pypi/pypi-local'),
  pulp: { ...html('/pypi/stage/legacy/', '/pypi/stage'), pages: 'json' },
  codeartifact: html('/pypi/team/', '/pypi/team'),
  'artifact-registry': html('/project/team/', '/project/team'),
  azure: html('/team/_packaging/feed/pypi/upload/', '/team/_packaging/feed/pypi'),
  cloudsmith: html('/team/packages/', '/basic/team/packages/python'),
};

/** The original messages of the servers in the cases that a client encounters. */
export interface ServerReplies {
  readonly badToken: { readonly status: number; readonly text: string };
  readonly noToken: { readonly status: number; readonly text: string };
  readonly noFile: string;
  readonly badDigest: string;
  readonly stored: number;
  /** For other bytes; also for the same bytes on servers that refuse every duplicate. */
  conflict(filename: string): { readonly status: number; readonly text: string };
}

const INVALID_AUTH =
  'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';

/** By software. */
export const SERVER_REPLIES: Readonly<Record<ServerSoftware, ServerReplies>> = {
  pypi: {
    badToken: { status: 403, text: INVALID_AUTH },
    noToken: { status: 403, text: INVALID_AUTH },
    noFile: 'Upload payload does not have a file.',
    badDigest: 'The digest supplied does not match a digest calculated from the uploaded file.',
    stored: 200,
    conflict: (filename) => ({
      status: 400,
      text: `File already exists ('${filename}', with blake2_256 hash '${'0'.repeat(64)}'). See https://pypi.org/help/#file-name-reuse for more information.`,
    }),
  },
  gitea: {
    badToken: { status: 401, text: 'reqPackageAccess' },
    noToken: { status: 401, text: 'reqPackageAccess' },
    noFile: 'http: no such file',
    badDigest: 'hash mismatch',
    stored: 201,
    conflict: () => ({ status: 409, text: 'package file already exists' }),
  },
  pypiserver: {
    badToken: { status: 403, text: 'None' },
    noToken: { status: 401, text: 'None' },
    noFile: "Missing 'content' file-field!",
    // It doesn't check.
    badDigest: '',
    stored: 200,
    conflict: (filename) => ({
      status: 409,
      text: `Package '${filename}' already exists!\n  You may start server with \`--overwrite\` option.`,
    }),
  },
  devpi: {
    badToken: { status: 401, text: 'authentication required' },
    noToken: { status: 401, text: 'authentication required' },
    noFile: 'content file field not found',
    badDigest: '',
    stored: 200,
    conflict: (filename) => ({ status: 409, text: `${filename} already exists in non-volatile index` }),
  },
  gitlab: {
    badToken: { status: 401, text: '401 Unauthorized' },
    noToken: { status: 401, text: '401 Unauthorized' },
    noFile: 'content is missing',
    badDigest: '',
    stored: 201,
    conflict: () => ({ status: 400, text: 'Validation failed: File name has already been taken' }),
  },
  nexus: {
    badToken: { status: 401, text: 'Unauthorized' },
    noToken: { status: 401, text: 'Unauthorized' },
    noFile: 'Missing content',
    badDigest: '',
    stored: 200,
    conflict: () => ({ status: 400, text: 'Repository does not allow updating assets: pypi-hosted' }),
  },
  artifactory: {
    badToken: { status: 401, text: 'Bad credentials' },
    noToken: { status: 401, text: 'Authentication is required' },
    noFile: 'Bad request',
    badDigest: '',
    stored: 200,
    // Since 2025; before: Not enough permissions to overwrite artifact
    conflict: (filename) => ({
      status: 403,
      text: `Not enough permissions to delete/overwrite all artifacts under 'pypi-local/trial-upload/1.0.0/${filename}' (user: 'ci' needs DELETE permission)`,
    }),
  },
  pulp: {
    badToken: { status: 403, text: 'You do not have permission to perform this action.' },
    noToken: { status: 401, text: 'Authentication credentials were not provided.' },
    noFile: 'No file was submitted.',
    badDigest: '',
    stored: 202,
    conflict: (filename) => ({ status: 400, text: `Package ${filename} already exists in index` }),
  },
  codeartifact: {
    badToken: { status: 401, text: 'Unauthenticated: the authorization token is invalid or has expired' },
    noToken: { status: 401, text: 'Unauthenticated: no authorization token was provided' },
    noFile: 'Bad Request',
    badDigest: '',
    stored: 200,
    conflict: () => ({ status: 409, text: 'Conflict' }),
  },
  'artifact-registry': {
    badToken: { status: 403, text: 'Permission "artifactregistry.repositories.uploadArtifacts" denied on resource' },
    noToken: { status: 401, text: 'Request had invalid authentication credentials.' },
    noFile: 'Request contains an invalid argument.',
    badDigest: '',
    stored: 200,
    conflict: () => ({ status: 400, text: 'Requested entity already exists.' }),
  },
  azure: {
    badToken: { status: 401, text: 'TF400813: The user is not authorized to access this resource.' },
    noToken: { status: 401, text: 'TF400813: The user is not authorized to access this resource.' },
    noFile: 'The request must contain a file.',
    badDigest: '',
    stored: 202,
    conflict: (filename) => ({
      status: 409,
      text: `The feed 'feed' already contains file '${filename}' in package 'trial-upload 1.0.0'.`,
    }),
  },
  cloudsmith: {
    badToken: { status: 401, text: 'Invalid token.' },
    noToken: { status: 401, text: 'Authentication credentials were not provided.' },
    noFile: 'The submitted data was not a file.',
    badDigest: '',
    stored: 201,
    conflict: () => ({
      status: 422,
      text: 'This package duplicates the attributes of another package in the repository.',
    }),
  },
};

/** The headers that identify a server. */
export function ownHeaders(software: ServerSoftware, storage: IndexStorage): Readonly<Record<string, string>> {
  switch (software) {
    case 'pypi':
      return { server: 'gunicorn', 'x-pypi-last-serial': String(storage.serial()) };
    case 'gitea':
      return { 'set-cookie': 'i_like_gitea=0123456789abcdef; Path=/; HttpOnly; SameSite=Lax' };
    case 'pypiserver':
      return { server: 'WSGIServer/0.2 CPython/3.11.2' };
    case 'devpi':
      // What the newest page of its parent is: it passes on PyPI's own header
      return {
        server: 'waitress',
        'x-devpi-api-version': '2',
        'x-devpi-serial': String(storage.serial()),
        'x-pypi-last-serial': String(storage.serial()),
      };
    case 'gitlab':
      return { server: 'nginx', 'x-gitlab-meta': '{"correlation_id":"01J","version":"1"}' };
    case 'nexus':
      return { server: 'Nexus/3.70.1-02 (OSS)' };
    case 'artifactory':
      return { 'x-jfrog-version': 'Artifactory/7.111.4 81104900', 'x-artifactory-id': '0123456789abcdef' };
    case 'pulp':
      return {
        server: 'gunicorn',
        'x-pypi-last-serial': String(storage.serial()),
        'correlation-id': '0123456789abcdef',
      };
    case 'codeartifact':
      return { 'x-amzn-requestid': '01234567-89ab-cdef-0123-456789abcdef' };
    case 'artifact-registry':
      return { server: 'ESF' };
    case 'azure':
      return { 'x-tfs-processid': '01234567-89ab-cdef-0123-456789abcdef', 'x-vss-e2eid': '0123' };
    case 'cloudsmith':
      return { server: 'cloudsmith' };
  }
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character).replaceAll("'", '&#x27;');
}

/** What HTTP allows in a reason phrase: PyPI writes `?` for every character outside ISO-8859-1. */
function reasonPhrase(text: string): string {
  return text.replace(/[^\t\u0020-\u007e\u0080-\u00ff]/gu, '?');
}

const EXPLANATIONS: Readonly<Record<number, string>> = {
  400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  403: 'Access was denied to this resource.',
  404: 'The resource could not be found.',
  409: 'There was a conflict when trying to complete your request.',
  503: 'The server is currently unavailable. Please try again at a later time.',
};

/** The page of Pyramid, on which PyPI and devpi are built. */
function pyramidPage(status: number, text: string, explanation: string): string {
  const title = `${status} ${escaped(text)}`;
  return `<html>\n <head>\n  <title>${title}</title>\n </head>\n <body>\n  <h1>${title}</h1>\n  ${explanation}<br/><br/>\n${explanation === '' ? '' : escaped(text)}\n\n </body>\n</html>`;
}

/** The page of Bottle, on which pypiserver is built. */
function bottlePage(status: number, text: string, request: IncomingMessage): string {
  const title = `Error: ${status} ${STATUS_CODES[status] ?? ''}`;
  const url = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
  return `
    <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
    <html>
        <head>
            <title>${title}</title>
            <style type="text/css">
              html {background-color: #eee; font-family: sans;}
              body {background-color: #fff; border: 1px solid #ddd;
                    padding: 15px; margin: 15px;}
              pre {background-color: #eee; border: 1px solid #ddd; padding: 5px;}
            </style>
        </head>
        <body>
            <h1>${title}</h1>
            <p>Sorry, the requested URL <tt>&#039;${escaped(url)}&#039;</tt>
               caused an error:</p>
            <pre>${escaped(text).replaceAll('&#x27;', '&#039;')}</pre>
        </body>
    </html>
`;
}

/** The page of Nexus 3, shortened: a web site around one sentence. */
function nexusPage(status: number, text: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <title>${status} - Nexus Repository Manager</title>
  <link rel="icon" type="image/png" href="../static/rapture/resources/favicon-32x32.png">
  <link rel="stylesheet" type="text/css" href="../static/css/nexus-content.css">
</head>
<body>
<div class="nexus-header"><a href="..">
  <div class="product-name"><span class="title">Nexus Repository Manager</span><br/><span class="edition-version">OSS 3.70.1-02</span></div>
</a></div>
<div class="nexus-body"><div class="content-header"><span class="title">Error ${status}</span><span class="description">${escaped(text)}</span></div>
<div class="content-body"><div class="content-section">${escaped(text)}</div></div></div>
</body>
</html>
`;
}

/** Answers as the simulated server would: in the reason phrase, in a page, or in plain text. */
export function say(
  software: ServerSoftware,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const standard = STATUS_CODES[status] ?? '';
  const empty = status < 300;
  switch (software) {
    case 'pypi':
    case 'devpi': {
      const explanation = software === 'pypi' ? (EXPLANATIONS[status] ?? '') : '';
      response.writeHead(status, reasonPhrase(text), { 'content-type': 'text/html; charset=UTF-8', ...headers });
      response.end(empty ? '' : pyramidPage(status, text, explanation));
      return;
    }
    case 'gitea':
      response.writeHead(status, standard, { 'content-type': 'text/plain;charset=utf-8', ...headers });
      response.end(empty ? '' : `${text}\n`);
      return;
    case 'pypiserver':
      response.writeHead(status, standard, { 'content-type': 'text/html; charset=UTF-8', ...headers });
      response.end(empty ? '' : bottlePage(status, text, request));
      return;
    case 'nexus':
      // Its words are the reason phrase, and the page a web site
      response.writeHead(status, reasonPhrase(text), { 'content-type': 'text/html', ...headers });
      response.end(empty ? '' : nexusPage(status, text));
      return;
    case 'codeartifact':
    case 'azure':
      response.writeHead(status, reasonPhrase(text), { 'content-type': 'application/json', ...headers });
      response.end(empty ? '' : JSON.stringify({ message: text }));
      return;
    case 'artifact-registry':
      response.writeHead(status, standard, { 'content-type': 'text/plain; charset=utf-8', ...headers });
      response.end(empty ? '' : `${text}\n`);
      return;
    case 'artifactory':
      response.writeHead(status, standard, { 'content-type': 'application/json', ...headers });
      response.end(empty ? '' : JSON.stringify({ errors: [{ status, message: text }] }));
      return;
    case 'pulp':
      // Its own refusals are reason phrases, and those of its framework JSON
      response.writeHead(status, status === 400 ? reasonPhrase(text) : standard, {
        'content-type': 'application/json',
        ...headers,
      });
      if (status === 400) response.end('');
      else response.end(JSON.stringify(empty ? { task: '/pulp/api/v3/tasks/01/' } : { detail: text }));
      return;
    case 'gitlab':
    case 'cloudsmith':
      response.writeHead(status, standard, { 'content-type': 'application/json', ...headers });
      response.end(empty ? '' : JSON.stringify(software === 'gitlab' ? { message: text } : { detail: text }));
  }
}
