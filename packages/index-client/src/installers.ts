import { SUITE_VERSION } from '#release-model';

/** The installers whose view of an index counts. */
export type Installer = 'pip' | 'uv';

/** As browsers and crawlers have always said it: whom a server should take us for, and who we are. */
function userAgent(installer: string): string {
  return `${installer} (compatible; repo-agent-actions/${SUITE_VERSION})`;
}

/**
 * How the installers ask for a page. A cache in front of an index keeps a page for each `Accept`. By the `User-Agent`,
 * devpi (`INSTALLER_USER_AGENT` in its views: a word that begins with `pip/` or `uv/`) decides whether the address of an
 * index, without `+simple`, is its simple API or its web site.
 */
export const INSTALLERS: Readonly<Record<Installer, { readonly accept: string; readonly 'user-agent': string }>> = {
  pip: {
    accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01',
    'user-agent': userAgent('pip/25.3'),
  },
  uv: {
    accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01',
    'user-agent': userAgent('uv/0.9.10'),
  },
};
