import type { RecordedFinding, Receipt, ReceiptItem, Severity, Stage } from '#release-model';
import { countText, placedSubject, placeText } from '#release-model';

const STAGE_TEXT: Readonly<Record<Stage, string>> = {
  validate: 'metadata, tag and files of the project',
  test: 'its tests, types, lint and format',
  build: 'sdist and wheel, and the manifest that binds them',
  check: "PyPI's rules, and twine",
  try: 'the built files installed, and tried',
  stage: 'a draft on the forge',
  'upload-test': 'to the test index',
  'verify-test': 'installed from the test index, and tested',
  checklist: 'every point before production',
  upload: 'to the production index',
  verify: 'installed from the production index, and tested',
  release: 'notes and files on the forge',
};

/** A short description of a stage. */
export function stageText(stage: Stage): string {
  return STAGE_TEXT[stage];
}

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  refused: 'the index refuses it',
  unsafe: 'unsafe',
  warning: 'warning',
  advice: 'advice',
};

/** What a severity means to readers. */
export function severityText(severity: Severity): string {
  return SEVERITY_TEXT[severity];
}

/** `repo-agent 0.1.0`, as far as the receipt contains it. */
export function aboutText({ project, version }: Pick<Receipt, 'project' | 'version'>): string {
  return [project, version].filter((part) => part !== null).join(' ');
}

/** A point's subject, with its Python: `script repo-agent (Python 3.12)`. */
export function pointText({ kind, subject, python, location, message }: ReceiptItem): string {
  return `${kind === subject ? '' : `${kind} `}${placedSubject(subject, location, message)}${python === undefined ? '' : ` (Python ${python})`}`;
}

/** What happened at a point, in one text: its message, the server's status, and the number of attempts. */
export function detailText({ message, status, attempts }: ReceiptItem): string {
  return [
    ...(message === '' ? [] : [message]),
    ...(status === undefined ? [] : [`HTTP ${String(status)}`]),
    ...(attempts === undefined || attempts < 2 ? [] : [countText(attempts, 'attempt')]),
  ].join(', ');
}

/** Where a finding is: `pyproject.toml:3`, `a.whl (a/b.py:4)`; its subject if it has no location. */
export function findingPlace({ subject, location }: RecordedFinding): string {
  return location === undefined ? subject : placeText(location);
}
