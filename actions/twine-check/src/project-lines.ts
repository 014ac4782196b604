import type { DistributionContents } from '#distributions';
import { pyprojectLine, readmePath } from '#python-standards';
import type { Finding, FindingLocation, SourcePlace } from '#release-model';

/** A longer file is neither a configuration nor a README. Bytes. */
const MAXIMUM_TEXT = 1024 * 1024;

/** What an sdist says about its project. */
export interface ProjectLines {
  /** The line of `pyproject.toml` that the metadata have a field from; `null`: no line says it. */
  placeOf(field: string, value: string): SourcePlace | null;
  /** The line of the README, if the description is its text; else that of the key that names it. */
  readmePlace(description: string, line: number): SourcePlace | null;
}

/** Reads the `pyproject.toml` of an sdist; `null` when it has none. */
export async function readProjectLines(contents: DistributionContents | null): Promise<ProjectLines | null> {
  const text = await readPyprojectText(contents);
  if (contents === null || text === null) return null;
  const placeOf: ProjectLines['placeOf'] = (field, value) => {
    const line = pyprojectLine(text, field, value);
    return line === null ? null : { file: 'pyproject.toml', line };
  };
  const path = readmePath(text);
  const readme = path === null ? null : await readText(contents, path);
  return {
    placeOf,
    readmePlace(description, line) {
      const isIts = path !== null && readme !== null && plainText(readme) === plainText(description);
      return isIts ? { file: path, line } : placeOf('description', '');
    },
  };
}

/** A text without what back-ends change in it: ends of lines, and blank ones at its end. */
function plainText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').trimEnd();
}

/** The text of the `pyproject.toml` in an sdist; `null` when it has none that can be read. */
export async function readPyprojectText(contents: DistributionContents | null): Promise<string | null> {
  return contents === null ? null : await readText(contents, 'pyproject.toml');
}

/** A file of the project in its sdist. @param path - below the project */
async function readText(contents: DistributionContents, path: string): Promise<string | null> {
  if (contents.topDirectory === null) return null;
  const member = `${contents.topDirectory}/${path}`;
  if (!contents.members.some((one) => one.path === member && one.kind === 'file' && one.size <= MAXIMUM_TEXT))
    return null;
  return (await contents.read(member, MAXIMUM_TEXT)).toString('utf8');
}

/** Adds to findings about the metadata where the project says what they have. */
export function withProjectLines(
  findings: readonly Finding[],
  contents: DistributionContents | null,
  lines: ProjectLines | null,
): readonly Finding[] {
  if (contents === null || lines === null) return findings;
  const { headers, bodyLine } = contents.metadata;
  return findings.map((finding): Finding => {
    const { location } = finding;
    if (location?.member !== contents.metadataPath || location.line === undefined) return finding;
    const { line } = location;
    const header = headers.find((one) => one.line === line);
    const isOfText = header === undefined && bodyLine !== null && line >= bodyLine;
    const from =
      header !== undefined
        ? lines.placeOf(header.name, header.value)
        : isOfText
          ? lines.readmePlace(contents.metadata.description ?? '', line - bodyLine + 1)
          : null;
    const place: FindingLocation = from === null ? location : { ...location, from };
    return { ...finding, location: place };
  });
}
