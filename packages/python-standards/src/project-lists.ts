import { LONGEST_URL_LABEL } from './index-limits.ts';
import { projectUrlProblems, splitProjectUrl } from './project-url.ts';
import { visibleValue } from '#harmless-text';
import { readStrings, readStringTable, type RuleContext } from './rule-context.ts';

/** P14: keywords. */
export function readKeywords(context: RuleContext): readonly string[] {
  const path = ['project', 'keywords'];
  const keywords = readStrings(context, 'P14', context.project, 'keywords', path) ?? [];
  for (const [index, keyword] of keywords.entries()) {
    if (!keyword.includes(',')) continue;
    const message = `'${visibleValue(keyword)}' has a comma, which separates keywords in the metadata`;
    context.report('P14', 'advice', [...path, index], message, 'Write each keyword as a string of its own');
  }
  return keywords;
}

/** Whether a classifier says that the project is for no public index: PyPI refuses any that begins with `Private ::`. */
export function isPrivateClassifier(classifier: string): boolean {
  return /^private ::/iu.test(classifier);
}

function judgeClassifier(
  { tables, report }: RuleContext,
  classifier: string,
  path: readonly (string | number)[],
): void {
  if (isPrivateClassifier(classifier)) {
    report(
      'private-classifier',
      'refused',
      path,
      `'${visibleValue(classifier)}' keeps the project off PyPI`,
      'Remove it if you want to publish the project',
    );
    return;
  }
  const table = tables.classifiers;
  if (table === undefined || table.valid.has(classifier)) return;
  const instead = table.deprecated.get(classifier);
  if (instead !== undefined) {
    const remedy = instead.length === 0 ? 'Remove it' : `Use ${instead.map((name) => `'${name}'`).join(' or ')}`;
    const severity = tables.policies ?? 'refused';
    report('P14', severity, path, `'${visibleValue(classifier)}' is deprecated, and PyPI refuses it`, remedy);
    return;
  }
  report(
    'P14',
    table.unknownSeverity,
    path,
    `'${visibleValue(classifier)}' is not in PyPI's list of classifiers of ${table.date}`,
    'Choose one from https://pypi.org/classifiers/',
  );
}

/** P14: classifiers. */
export function readClassifiers(context: RuleContext): readonly string[] {
  const { project, buildBackend, report } = context;
  const path = ['project', 'classifiers'];
  const classifiers = readStrings(context, 'P14', project, 'classifiers', path) ?? [];
  const seen = new Set<string>();
  for (const [index, classifier] of classifiers.entries()) {
    judgeClassifier(context, classifier, [...path, index]);
    if (seen.has(classifier))
      report('P14', 'advice', [...path, index], `'${visibleValue(classifier)}' appears twice`, 'Remove one');
    seen.add(classifier);
    if (classifier.startsWith('License ::') && typeof project['license'] === 'string') {
      // setuptools ≥ 77 and everything on pyproject-metadata stop the build here; others don't, nor does PyPI.
      const severity =
        buildBackend === null || /^(?:setuptools|pdm|mesonpy|scikit_build_core)\b/u.test(buildBackend)
          ? 'refused'
          : 'warning';
      report(
        'P14',
        severity,
        [...path, index],
        `'${visibleValue(classifier)}' can't be combined with an SPDX license expression`,
        'Remove the classifier',
      );
    }
  }
  const [status, ...others] = [...seen].filter((classifier) => classifier.startsWith('Development Status ::'));
  for (const other of others) {
    const message = `'${visibleValue(other)}' contradicts '${visibleValue(status ?? '')}'`;
    report('P14', 'advice', [...path, classifiers.indexOf(other)], message, 'Keep the one that is true');
  }
  return classifiers;
}

/** P15: project URLs, as PyPI judges them when they are `Label, URL` in the metadata (U19, U39 to U42). */
export function readUrls(context: RuleContext): Readonly<Record<string, string>> {
  const urls = readStringTable(context, 'P15', context.project['urls'], ['project', 'urls']);
  const seen = new Set<string>();
  for (const [label, url] of Object.entries(urls)) {
    const report = (message: string, remedy: string): void => {
      context.report('P15', context.tables.policies ?? 'refused', ['project', 'urls', label], message, remedy);
    };
    const project = splitProjectUrl(`${label}, ${url}`);
    if (label.includes(',')) report('has a comma in its label, after which PyPI expects the URL', 'Remove the comma');
    else {
      if (seen.has(project.label)) report('has the same label as another URL', 'Give it a unique label');
      seen.add(project.label);
      const problems = projectUrlProblems(project, LONGEST_URL_LABEL);
      if (problems.includes('U39')) report('has no label', 'Name the link');
      if (problems.includes('U40'))
        report(`has a label of more than ${LONGEST_URL_LABEL} characters`, 'Shorten the label');
      if (problems.includes('U41') || problems.includes('U42'))
        report(`'${url}' is not an http or https URL`, 'Begin it with https://');
    }
  }
  return urls;
}
