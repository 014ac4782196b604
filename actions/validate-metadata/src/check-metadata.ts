import { addressProblems, parseSpecifierSet, parseVersion, specifierContains } from '#python-standards';
import { EXPECTED_FIELDS, type Finding, HELPFUL_FIELDS, type RequirableField, withDefaults } from '#release-model';
import { judgeDynamicFiles } from './check-dynamic-files.ts';
import { unknownExtrasElsewhere } from './check-extras.ts';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';

function missingFields({ inputs, project, source }: CheckContext): readonly Finding[] {
  const isNamed = (field: RequirableField): boolean => inputs.requiredFields.includes(field);
  const wanted = [...new Set(withDefaults<RequirableField>(inputs.requiredFields, EXPECTED_FIELDS))];
  const line = project.lineOf(['project']);
  const missing = (field: RequirableField, severity: Finding['severity'], remedy: string): Finding => ({
    rule: 'required-field',
    severity,
    subject: source.show(project.file),
    message: `has no ${field}`,
    remedy,
    location: { file: source.show(project.file), ...(line === undefined ? {} : { line }) },
  });
  const isMissing = (field: RequirableField): boolean => !project.fields.has(field);
  return [
    ...wanted
      // Maintainers are as good as authors.
      .filter((field) => isMissing(field) && (isNamed(field) || field !== 'authors' || isMissing('maintainers')))
      .map((field) =>
        isNamed(field)
          ? missing(field, 'unsafe', `Add it, or remove ${field} from required-fields`)
          : missing(field, 'warning', 'Add it, so that people know what they install'),
      ),
    ...HELPFUL_FIELDS.filter((field) => isMissing(field) && !inputs.requiredFields.includes(field)).map((field) =>
      missing(field, 'advice', 'Add it, so that people find the project and its sources'),
    ),
  ];
}

/** Classifiers for a Python that requires-python excludes. */
function contradictions({ project, source }: CheckContext): readonly Finding[] {
  if (project.requiresPython === null) return [];
  let set: ReturnType<typeof parseSpecifierSet>;
  try {
    set = parseSpecifierSet(project.requiresPython);
  } catch {
    return []; // P09 reports it.
  }
  return project.classifiers.flatMap((classifier): Finding[] => {
    const minor = /^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1];
    // One high patch release represents all of a minor version's.
    if (minor === undefined || [`${minor}.0`, `${minor}.99`].some((text) => specifierContains(set, parseVersion(text))))
      return [];
    const message = `the classifier '${classifier}' contradicts requires-python (${project.requiresPython ?? ''})`;
    return [
      {
        rule: 'python-classifier',
        severity: 'advice',
        subject: source.show(project.file),
        message,
        remedy: 'Remove the classifier, or widen requires-python',
      },
    ];
  });
}

function malformedPython({ project, source }: CheckContext): readonly Finding[] {
  if (project.requiresPython === null || project.file === 'pyproject.toml') return [];
  try {
    parseSpecifierSet(project.requiresPython);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: 'P09',
        severity: 'refused',
        subject: source.show(project.file),
        message: `python_requires is not a specifier set: ${reason}`,
        remedy: 'Write it like >=3.10',
      },
    ];
  }
}

/** Email addresses outside `[project]`; those in the table are checked with it. */
function malformedAddresses({ project, source }: CheckContext): readonly Finding[] {
  return Object.entries(project.addresses).flatMap(([key, header]) =>
    addressProblems(header).map(({ address, problem, isSole }): Finding => ({
      rule: 'U35',
      severity: isSole ? 'refused' : 'warning',
      subject: source.show(project.file),
      message: `PyPI doesn't accept the email '${address}' in ${key}: ${problem}`,
      remedy: 'Write an address that exists, or leave it out',
    })),
  );
}

/** Findings that other points report. */
const OTHER_POINTS = /^(?:P03|P07|P08|P10|P11|P12|U33)$/u;

/**
 * The table `[project]` (or its older forms): everything but version, README and license.
 * @param repository - what its addresses say of the repository
 */
export async function checkMetadata(context: CheckContext, repository: readonly Finding[] = []): Promise<CheckedPoint> {
  const { project, source } = context;
  const rules = project.findings.filter(({ rule }) => !OTHER_POINTS.test(rule));
  const legacy: readonly Finding[] =
    project.file === 'pyproject.toml'
      ? []
      : [
          {
            rule: 'legacy-metadata',
            severity: 'advice',
            subject: source.show(project.file),
            message:
              'describes the project instead of a [project] table, so the metadata is only checked in the built files',
            remedy: 'Move the metadata to [project] in pyproject.toml',
          },
        ];
  const findings = [
    ...rules,
    ...malformedPython(context),
    ...malformedAddresses(context),
    ...missingFields(context),
    ...contradictions(context),
    ...(await unknownExtrasElsewhere(context)),
    ...(await judgeDynamicFiles(context)),
    ...legacy,
    ...repository,
  ];
  // The version has a point of its own
  const untold = project.untold.filter((keyword) => keyword !== 'version');
  if (untold.length === 0) return checked('metadata', findings);
  const message = `${source.show('setup.py')} computes ${untold.join(', ')}, which the build tells`;
  return { ...notJudged('metadata', 'unknown', message), findings };
}
