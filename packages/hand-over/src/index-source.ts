import { download, type HttpContext } from '#http';
import { readProjectPage } from '#index-client';
import type { ReleaseSource } from './release-source.ts';

export interface IndexSourceOptions {
  /** Its name in messages: `PyPI`. */
  readonly title: string;
  readonly simpleUrl: string;
  readonly context: HttpContext;
}

/** An index that already has files of the release. It has no manifest: its files are found by the manifest's hashes. */
export function indexSource({ title, simpleUrl, context }: IndexSourceOptions): ReleaseSource {
  return {
    title,
    writers: 'anybody',
    open() {
      const pages = new Map<string, ReturnType<typeof readProjectPage>>();
      return Promise.resolve({
        manifest: () => Promise.resolve(null),
        async take({ filename, sha256 }, { project }, target) {
          const page = pages.get(project) ?? readProjectPage(simpleUrl, project, { ...context, from: 'anywhere' });
          pages.set(project, page);
          const file = (await page).files.find((listed) => listed.filename === filename && listed.sha256 === sha256);
          if (file === undefined) return false;
          await download(file.url, { ...context, sha256 }, target);
          return true;
        },
        takeSmokeTest: () => Promise.resolve(false),
      });
    },
  };
}
