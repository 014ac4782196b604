import { isHttpUri, labelsTwice, projectUrlProblems, splitProjectUrl } from '#python-standards';
import { visibleValue } from '#harmless-text';
import { rule, type Fault, type Rule } from './rule.ts';
import { titleOf, valueOf, valuesOf } from './upload-form.ts';

/** What the index requires of links. */
export const METADATA_LINK_RULES: readonly Rule[] = [
  rule({ id: 'U19', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    labelsTwice(valuesOf(form, 'project-url')).map((label) => ({
      message: `two project URLs have the label ${visibleValue(label)}`,
      remedy: 'Give every URL in [project.urls] a unique label',
    })),
  ),
  rule({ id: 'U38', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    ['home-page', 'download-url'].flatMap((field): Fault[] => {
      const url = valueOf(form, field);
      return url === null || isHttpUri(url)
        ? []
        : [
            {
              message: `${titleOf(field)} is ${visibleValue(url)}, which is not an http or https URL`,
              remedy: 'Begin it with https://',
            },
          ];
    }),
  ),
  rule({ id: 'U39', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'project-url')
      .filter((value) => projectUrlProblems(splitProjectUrl(value), Infinity).includes('U39'))
      .map((value) => ({
        message: `the project URL ${visibleValue(value)} has no label`,
        remedy: 'Give every URL in [project.urls] a label',
      })),
  ),
  rule({ id: 'U40', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) =>
    valuesOf(form, 'project-url')
      .map(splitProjectUrl)
      .filter((project) => projectUrlProblems(project, profile.maximumUrlLabelLength).includes('U40'))
      .map(({ label }) => ({
        message: `the label ${visibleValue(label)} of a project URL has more than ${profile.maximumUrlLabelLength} characters`,
        remedy: 'Shorten the label in [project.urls]',
      })),
  ),
  rule({ id: 'U41', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'project-url')
      .filter((value) => projectUrlProblems(splitProjectUrl(value), Infinity).includes('U41'))
      .map((value) => ({
        message: `Project-URL is ${visibleValue(value)}: there is no URL after the label`,
        remedy: 'Write Label, URL',
      })),
  ),
  rule({ id: 'U42', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    valuesOf(form, 'project-url').flatMap((value): Fault[] => {
      const { label, url } = splitProjectUrl(value);
      return !projectUrlProblems({ label, url }, Infinity).includes('U42')
        ? []
        : [
            {
              message: `the project URL ${visibleValue(label)} is ${visibleValue(url)}, which is not an http or https URL`,
              remedy: 'Begin it with https://',
            },
          ];
    }),
  ),
];
