import type { UploadForm } from '@repo-agent-actions/distributions';
import { lengthOf, shown } from './characters.ts';
import { rule, type Fault, type Rule } from './rule.ts';
import { titleOf, valueOf, valuesOf } from './upload-form.ts';
import { isHttpUri } from './uri.ts';

/** Label and URL of `Label, URL`; without a comma everything is the label. */
function splitProjectUrl(value: string): { readonly label: string; readonly url: string } {
  const comma = value.indexOf(',');
  return comma === -1
    ? { label: value.trim(), url: '' }
    : { label: value.slice(0, comma).trim(), url: value.slice(comma + 1).trim() };
}

/** The labels of project URLs that stand there twice; values without a comma have the whole text as label. */
function labelsTwice(form: UploadForm): readonly string[] {
  const labels = valuesOf(form, 'project-url').map((value) => (value.split(',')[0] ?? '').trim());
  return [...new Set(labels.filter((label, index) => labels.indexOf(label) !== index))];
}

/** What the index asks of links. */
export const METADATA_LINK_RULES: readonly Rule[] = [
  rule({ id: 'U19', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    labelsTwice(form).map((label) => ({
      message: `two project URLs have the label ${shown(label)}`,
      remedy: 'Give every URL in [project.urls] a label of its own',
    })),
  ),
  rule({ id: 'U38', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    ['home-page', 'download-url'].flatMap((field): Fault[] => {
      const url = valueOf(form, field);
      return url === null || isHttpUri(url)
        ? []
        : [
            {
              message: `${titleOf(field)} is ${shown(url)}, which is no http or https URL`,
              remedy: 'Write it with https:// in front',
            },
          ];
    }),
  ),
  rule({ id: 'U39', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'project-url')
      .filter((value) => splitProjectUrl(value).label === '')
      .map((value) => ({
        message: `the project URL ${shown(value)} has no label`,
        remedy: 'Give every URL in [project.urls] a label',
      })),
  ),
  rule({ id: 'U40', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) =>
    valuesOf(form, 'project-url')
      .map((value) => splitProjectUrl(value).label)
      .filter((label) => lengthOf(label) > profile.maximumUrlLabelLength)
      .map((label) => ({
        message: `the label ${shown(label)} of a project URL has more than ${profile.maximumUrlLabelLength} characters`,
        remedy: 'Shorten the label in [project.urls]',
      })),
  ),
  rule({ id: 'U41', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'project-url')
      .filter((value) => splitProjectUrl(value).url === '')
      .map((value) => ({
        message: `Project-URL is ${shown(value)}: no URL stands behind the label`,
        remedy: 'Write Label, URL',
      })),
  ),
  rule({ id: 'U42', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'project-url').flatMap((value): Fault[] => {
      const { label, url } = splitProjectUrl(value);
      return url === '' || isHttpUri(url)
        ? []
        : [
            {
              message: `the project URL ${shown(label)} is ${shown(url)}, which is no http or https URL`,
              remedy: 'Write it with https:// in front',
            },
          ];
    }),
  ),
];
