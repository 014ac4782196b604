import { stripSpace } from './python-text.ts';
import { isHttpUri } from './uri.ts';

/** `Project-URL` of core metadata. */
export interface ProjectUrl {
  readonly label: string;
  readonly url: string;
}

/** Label and URL of `Label, URL`; without a comma everything is the label. */
export function splitProjectUrl(value: string): ProjectUrl {
  const comma = value.indexOf(',');
  return comma === -1
    ? { label: stripSpace(value), url: '' }
    : { label: stripSpace(value.slice(0, comma)), url: stripSpace(value.slice(comma + 1)) };
}

/** Labels that lead to the sources, by PyPI's own list. */
const SOURCE_LABELS: ReadonlySet<string> = new Set([
  'repository', 'source', 'sourcecode', 'sources', 'github', 'gitlab', 'gitea', 'codeberg', 'code',
]); // prettier-ignore

/** What the page of a label is by its name: that of the sources, the first of the project, or another one. */
export function labelKind(label: string): 'sources' | 'home' | 'other' {
  const plain = label.toLowerCase().replace(/[^a-z]/gu, '');
  if (SOURCE_LABELS.has(plain)) return 'sources';
  return plain === 'homepage' || plain === 'home' ? 'home' : 'other';
}

/** What PyPI refuses of a project URL, by the ids of its rules. */
export type ProjectUrlProblem = 'U39' | 'U40' | 'U41' | 'U42';

/** U39: no label; U40: the label is too long; U41: no URL; U42: not an http or https URL. */
export function projectUrlProblems(
  { label, url }: ProjectUrl,
  maximumLabelLength: number,
): readonly ProjectUrlProblem[] {
  const problems: ProjectUrlProblem[] = [];
  if (label === '') problems.push('U39');
  if (Array.from(label).length > maximumLabelLength) problems.push('U40');
  if (url === '') problems.push('U41');
  else if (!isHttpUri(url)) problems.push('U42');
  return problems;
}

/** The labels that appear more than once (U19). */
export function labelsTwice(values: readonly string[]): readonly string[] {
  const labels = values.map((value) => splitProjectUrl(value).label);
  return [...new Set(labels.filter((label, index) => labels.indexOf(label) !== index))];
}
