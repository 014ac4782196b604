import { readStrings, readStringTable, type RuleContext } from './rule-context.ts';

/** P14: keywords. */
export function readKeywords(context: RuleContext): readonly string[] {
  return readStrings(context, 'P14', context.project, 'keywords', ['project', 'keywords']) ?? [];
}

function judgeClassifier(
  { tables, report }: RuleContext,
  classifier: string,
  path: readonly (string | number)[],
): void {
  if (classifier.startsWith('Private ::')) {
    report(
      'P14',
      'refused',
      path,
      `'${classifier}' keeps the project from every public index`,
      'Remove it when the project shall be published',
    );
    return;
  }
  const table = tables.classifiers;
  if (table === undefined || table.valid.has(classifier)) return;
  const instead = table.deprecated.get(classifier);
  if (instead !== undefined) {
    const remedy = instead.length === 0 ? 'Remove it' : `Use ${instead.map((name) => `'${name}'`).join(' or ')}`;
    report('P14', 'refused', path, `'${classifier}' is deprecated, and PyPI refuses it`, remedy);
    return;
  }
  report(
    'P14',
    table.unknownSeverity,
    path,
    `'${classifier}' is not among PyPI's classifiers of ${table.date}`,
    'Take one from https://pypi.org/classifiers/',
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
    if (seen.has(classifier)) report('P14', 'advice', [...path, index], `'${classifier}' is there twice`, 'Remove one');
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
        `'${classifier}' stands beside an SPDX licence expression`,
        'Remove the classifier',
      );
    }
  }
  return classifiers;
}

const LABEL_LIMIT = 32;

/** P15: project URLs, as PyPI wants them (U39 to U42). */
export function readUrls(context: RuleContext): Readonly<Record<string, string>> {
  const urls = readStringTable(context, 'P15', context.project['urls'], ['project', 'urls']);
  for (const [label, url] of Object.entries(urls)) {
    const path = ['project', 'urls', label];
    if (label.trim() === '') context.report('P15', 'refused', path, 'has no label', 'Name the link');
    if (Array.from(label).length > LABEL_LIMIT) {
      context.report('P15', 'refused', path, `has a label of more than ${LABEL_LIMIT} characters`, 'Shorten the label');
    }
    if (!/^https?:/iu.test(url))
      context.report('P15', 'refused', path, `'${url}' is not an http or https URL`, 'Begin it with https://');
  }
  return urls;
}
