import { breaksHeaderParser, contentTypeProblems, descriptionFormat } from '#python-standards';
import { visibleValue } from '#harmless-text';
import { rendersToNothing } from './empty-description.ts';
import { rule, type Fault, type Rule } from './rule.ts';
import { valueOf } from './upload-form.ts';

const CONTENT_TYPE_REMEDY = 'Declare text/markdown, text/x-rst or text/plain, with charset=UTF-8 or without a charset';

const RENDERS_TO_NOTHING: Fault = {
  message: 'the description renders to nothing: it has only white space, or definitions that nothing refers to',
  remedy: 'Write a README, or leave readme out of [project]',
};

/** What only Markdown has: headings, fences, and links with their address in parentheses. */
const MARKDOWN = /^#{1,6} \S|^```|\]\((?:https?:|#|\.{0,2}\/)/mu;

function contentTypeFaults(text: string): readonly Fault[] {
  return contentTypeProblems(text).map((problem) => ({
    message: `Description-Content-Type is ${visibleValue(text)}: ${visibleValue(problem)}`,
    remedy: CONTENT_TYPE_REMEDY,
  }));
}

/** Rules about the README that need no renderer; the verdict on reST is twine's. */
export const DESCRIPTION_RULES: readonly Rule[] = [
  rule({ id: 'U24', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const text = valueOf(form, 'description-content-type');
    return text === null || breaksHeaderParser(text) ? null : contentTypeFaults(text);
  }),
  rule({ id: 'U87b', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const text = valueOf(form, 'description-content-type');
    return text !== null && breaksHeaderParser(text)
      ? {
          message: `Description-Content-Type is ${visibleValue(text)}, which makes the server fail`,
          remedy: CONTENT_TYPE_REMEDY,
        }
      : null;
  }),
  rule(
    {
      id: 'U61',
      severity: 'refused',
      known: 'metadata',
    },
    ['form'],
    ({ form }) => {
      const description = valueOf(form, 'description');
      const type = valueOf(form, 'description-content-type');
      return type !== null && description !== null && rendersToNothing(description, descriptionFormat(type))
        ? RENDERS_TO_NOTHING
        : null;
    },
  ),
  rule(
    {
      id: 'U62',
      severity: 'refused',
      known: 'metadata',
    },
    ['form'],
    ({ form }) => {
      const description = valueOf(form, 'description');
      const type = valueOf(form, 'description-content-type');
      return type === null && description !== null && rendersToNothing(description, 'text/x-rst')
        ? RENDERS_TO_NOTHING
        : null;
    },
  ),
  rule({ id: 'description-missing', severity: 'warning', known: 'metadata' }, ['form'], ({ form }) =>
    valueOf(form, 'description') === null
      ? { message: 'there is no description, so the project page will be empty', remedy: 'Set readme in [project]' }
      : null,
  ),
  rule({ id: 'description-type', severity: 'warning', known: 'metadata' }, ['form'], ({ form }) => {
    const description = valueOf(form, 'description');
    if (description === null || valueOf(form, 'description-content-type') !== null) return null;
    const remedy =
      'Set readme in [project] to a .md or .rst file, or long_description_content_type in setup.py or setup.cfg';
    return MARKDOWN.test(description)
      ? {
          message: 'the description is Markdown, but no format is declared, so it is rendered as reStructuredText',
          remedy,
        }
      : {
          message: 'the format of the description is not declared, so it is rendered as reStructuredText',
          remedy,
          severity: 'advice',
        };
  }),
  rule(
    {
      id: 'metadata-malformed',
      severity: 'warning',
      known: 'metadata',
    },
    ['contents'],
    ({ contents }) =>
      contents.metadata.defects.map((defect) => ({
        message: `the metadata ${defect}`,
        remedy: 'Build with a current build back-end',
        member: contents.metadataPath,
      })),
  ),
];
