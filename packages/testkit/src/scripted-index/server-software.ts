import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { IndexStorage } from './index-storage.ts';

/** The simulated server software. */
export type ServerSoftware = 'pypi' | 'gitea' | 'pypiserver' | 'devpi';

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
      return { server: 'waitress', 'x-devpi-api-version': '2', 'x-devpi-serial': String(storage.serial()) };
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
  }
}
