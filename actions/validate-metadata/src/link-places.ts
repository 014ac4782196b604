import { type DescriptionFormat, descriptionFormat, isRelativeLink, readmeLinks } from '#python-standards';
import { type FindingLocation, ReleaseError } from '#release-model';
import type { CheckContext } from './check-context.ts';

/** A link or image that the page of the project will show. */
export interface LinkPlace {
  readonly target: string;
  readonly isImage: boolean;
  /** Whether its address is only a path. */
  readonly isRelative: boolean;
  /** What shows it: `null` for the README, else the label of a project URL. */
  readonly label: string | null;
  readonly location: FindingLocation;
}

/** How an index shows a README, by its name; `null` for one that it can't show. */
export function readmeFormat(file: string): DescriptionFormat | null {
  if (/\.(?:md|markdown)$/iu.test(file)) return 'text/markdown';
  return /\.txt$/iu.test(file) ? 'text/plain' : descriptionFormat(null);
}

/** The README that is published; `null` where there is none that can be read. */
export async function readmeText({ project, source }: CheckContext): Promise<string | null> {
  const file = project.readmeFile;
  if (file === null || (await source.locate(file)).kind !== 'own') return null;
  try {
    return await source.readText(file);
  } catch (error) {
    // Another point reports it
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

/** The links of the README that is published, and the URLs of the project, in this order. */
export async function linkPlaces(context: CheckContext): Promise<readonly LinkPlace[]> {
  const { project, source } = context;
  const readme = project.readmeFile ?? '';
  const links = readmeLinks((await readmeText(context)) ?? '', readmeFormat(readme));
  const file = source.show(project.file);
  return [
    ...links.map(({ target, isImage, line }) => ({
      target,
      isImage,
      isRelative: isRelativeLink(target),
      label: null,
      location: { file: source.show(readme), line },
    })),
    ...Object.entries(project.urls).map(([label, target]) => {
      const line = project.lineOf(['project', 'urls', label]);
      const location = { file, ...(line === undefined ? {} : { line }) };
      return { target, isImage: false, isRelative: false, label, location };
    }),
  ];
}
