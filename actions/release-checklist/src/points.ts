import type { ReceiptItem, Stage } from '#release-model';
import { judgeAudit } from './audit-verdict.ts';
import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import type { ChecklistPoint } from './point.ts';
import { judgeBuild, judgeFinalVersion, judgeTag } from './manifest-verdicts.ts';
import { judgeBuiltFilesUploaded } from './upload-verdict.ts';
import { judgeCommands, judgeTool } from './test-verdicts.ts';
import { findExposure, judgeChecks, shownByValidate } from './finding-verdicts.ts';
import {
  receiptSource,
  verdictOfItems,
  verdictOfPoints,
  verdictOfStage,
  worstVerdict,
  type Verdict,
} from './verdict.ts';

/** Subject of verify-install's item for the installer's warnings. */
const INSTALLER_WARNINGS = 'installer warnings';

function ofKind(kind: string): (item: ReceiptItem) => boolean {
  return (item) => item.kind === kind;
}

/** Subject of verify-install's item that counts the modules. */
const EVERY_MODULE = 'every module';

/** Whether a stage has points of a kind. */
function ofStage(evidence: Evidence, stage: Stage, kind: string): boolean {
  return itemsOf(evidence, stage).some((item) => item.kind === kind);
}

const NONE_DECLARED: Verdict = { outcome: 'not-configured', source: 'manifest', message: 'the project has none' };

/** A workflow without the stage: the test index shows the same, later. */
const NOT_TRIED: Verdict = { outcome: 'not-configured', source: 'nothing', message: 'the stage try is not part of it' };

function untold(what: string): Verdict {
  return { outcome: 'unknown', source: receiptSource('verify-test'), message: `it doesn't mention ${what}` };
}

/** The imports; where every module was tried, how many there are, by the Python with the fewest. */
function judgeImports(evidence: Evidence): Verdict {
  const { imports } = evidence.manifest.verification;
  const whenNone = imports.length === 0 ? NONE_DECLARED : untold('imports');
  const isImport = ({ kind }: ReceiptItem): boolean => kind === 'import' || kind === 'entry-point';
  const verdict = verdictOfPoints(evidence, 'verify-test', isImport, whenNone);
  const counts = itemsOf(evidence, 'verify-test').filter(({ subject }) => subject === EVERY_MODULE);
  const [fewest] = [...counts].sort((a, b) => Number.parseInt(a.message, 10) - Number.parseInt(b.message, 10));
  return verdict.outcome === 'passed' && fewest !== undefined ? { ...verdict, message: fewest.message } : verdict;
}

/** What check says; where only a limit leaves it open that the index may have raised, which, and what to do. */
function judgeAcceptance(evidence: Evidence): Verdict {
  const verdict = verdictOfStage(evidence, 'check');
  return verdict.outcome === 'unknown' && receiptsOf(evidence, 'check').length > 0
    ? verdictOfItems(itemsOf(evidence, 'check').filter(ofKind('limit')), 'check', verdict)
    : verdict;
}

/**
 * Every point of the pre-production checklist, and those of the TestPyPI and production validation checklists that it
 * doesn't already contain. The ids are public: they are never renamed.
 */
export const POINTS: readonly ChecklistPoint[] = [
  { id: 'tests-pass', group: 'Code', title: 'All tests pass', by: 'suite', judge: judgeCommands },
  {
    id: 'types-clean',
    group: 'Code',
    title: 'Type checking is clean',
    by: 'suite',
    judge: (e) => judgeTool(e, 'mypy'),
  },
  { id: 'lint-clean', group: 'Code', title: 'Linting is clean', by: 'suite', judge: (e) => judgeTool(e, 'ruff') },
  { id: 'format-clean', group: 'Code', title: 'Code is formatted', by: 'suite', judge: (e) => judgeTool(e, 'black') },
  { id: 'code-review', group: 'Code', title: 'The final code review is done', by: 'person' },
  { id: 'no-critical-bugs', group: 'Code', title: 'No critical bug is known', by: 'person' },

  {
    id: 'metadata-valid',
    group: 'Package',
    title: 'Metadata and project structure are valid',
    by: 'suite',
    judge: (e) => verdictOfStage(e, 'validate'),
  },
  {
    id: 'version-final',
    group: 'Package',
    title: 'The version number is final',
    by: 'suite',
    judge: judgeFinalVersion,
  },
  {
    id: 'changelog-updated',
    group: 'Package',
    title: 'The changelog describes this version',
    by: 'suite',
    judge: (e) => judgeChecks(e, 'changelog'),
  },
  {
    id: 'readme-renders',
    group: 'Package',
    title: 'The README exists and renders',
    by: 'suite',
    judge: (e) => judgeChecks(e, 'readme'),
  },
  {
    id: 'license-present',
    group: 'Package',
    title: 'The license exists and is correct',
    by: 'suite',
    judge: (e) => judgeChecks(e, 'license'),
  },
  {
    id: 'no-todo-comments',
    group: 'Package',
    title: 'No TODO or FIXME in critical code',
    by: 'suite',
    judge: (e) => judgeChecks(e, 'todo'),
  },
  { id: 'distributions-built', group: 'Package', title: 'The distributions are built', by: 'suite', judge: judgeBuild },
  {
    id: 'distributions-checked',
    group: 'Package',
    title: 'The index will accept the distributions',
    by: 'suite',
    judge: judgeAcceptance,
  },
  {
    id: 'distributions-tried',
    group: 'Package',
    title: 'The distributions install and work',
    by: 'suite',
    judge: (e) => (receiptsOf(e, 'try').length === 0 ? NOT_TRIED : verdictOfStage(e, 'try')),
  },

  {
    id: 'testpypi-upload',
    group: 'Test index',
    title: 'The files are on the test index',
    by: 'suite',
    judge: judgeBuiltFilesUploaded,
  },
  {
    id: 'testpypi-install',
    group: 'Test index',
    title: 'The package installs from the test index',
    by: 'suite',
    judge: (e) =>
      verdictOfPoints(
        e,
        'verify-test',
        (item) => item.kind === 'install' && item.subject !== INSTALLER_WARNINGS,
        untold('an installation'),
      ),
  },
  {
    id: 'no-install-warnings',
    group: 'Test index',
    title: 'The installer gives no warnings',
    by: 'suite',
    judge: (e) =>
      verdictOfPoints(
        e,
        'verify-test',
        (item) => item.kind === 'install' && item.subject === INSTALLER_WARNINGS,
        untold('warnings'),
      ),
  },
  {
    id: 'version-installed',
    group: 'Test index',
    title: 'The installed version is correct',
    by: 'suite',
    judge: (e) => verdictOfPoints(e, 'verify-test', ofKind('version'), untold('the version')),
  },
  {
    id: 'imports-work',
    group: 'Test index',
    title: 'Core imports work',
    by: 'suite',
    judge: judgeImports,
  },
  {
    id: 'commands-work',
    group: 'Test index',
    title: 'Commands exist and work',
    by: 'suite',
    judge: (e) =>
      verdictOfPoints(
        e,
        'verify-test',
        ofKind('script'),
        e.manifest.verification.scripts.length === 0 ? NONE_DECLARED : untold('commands'),
      ),
  },
  {
    id: 'extras-install',
    group: 'Test index',
    title: 'Optional dependencies install',
    by: 'suite',
    judge: (e) =>
      verdictOfPoints(
        e,
        // The same bytes: the test index need not give every extra again
        ofStage(e, 'verify-test', 'extra') || !ofStage(e, 'try', 'extra') ? 'verify-test' : 'try',
        ofKind('extra'),
        e.manifest.verification.extras.length === 0 ? NONE_DECLARED : untold('extras'),
      ),
  },
  {
    id: 'smoke-test',
    group: 'Test index',
    title: 'The smoke test passes',
    by: 'suite',
    judge: (e) =>
      verdictOfPoints(
        e,
        'verify-test',
        ofKind('smoke-test'),
        e.manifest.verification.smokeTest === null ? NONE_DECLARED : untold('the smoke test'),
      ),
  },
  {
    id: 'testpypi-complete',
    group: 'Test index',
    title: 'Every validation on the test index passed',
    by: 'suite',
    judge: (e) => worstVerdict([verdictOfStage(e, 'upload-test'), verdictOfStage(e, 'verify-test')]),
  },

  {
    id: 'install-instructions',
    group: 'Documentation',
    title: 'The README says how to install it',
    by: 'person',
    shown: (e) => shownByValidate(e, 'install instructions'),
  },
  { id: 'usage-examples', group: 'Documentation', title: 'Examples show the usage', by: 'person' },
  { id: 'api-docs', group: 'Documentation', title: 'The API documentation is up to date', by: 'person' },
  {
    id: 'links-correct',
    group: 'Documentation',
    title: 'Links to repository and documentation work',
    by: 'person',
    shown: (e) => shownByValidate(e, 'links'),
  },
  { id: 'documentation-complete', group: 'Documentation', title: 'The documentation is complete', by: 'person' },

  {
    id: 'no-secrets',
    group: 'Security',
    title: 'No secret in the code',
    by: 'suite',
    judge: (e) => judgeChecks(e, 'secrets'),
  },
  {
    id: 'no-env-files',
    group: 'Security',
    title: 'No .env file in the distributions',
    by: 'suite',
    judge: (e) => judgeChecks(e, 'env-files'),
  },
  {
    id: 'dependency-vulnerabilities',
    group: 'Security',
    title: 'Dependencies have no known vulnerabilities',
    by: 'suite',
    judge: judgeAudit,
  },
  {
    id: 'tokens-secured',
    group: 'Security',
    title: 'API tokens are secured',
    by: 'person',
    contradicted: findExposure,
  },

  { id: 'tag-ready', group: 'Release', title: 'The git tag is ready', by: 'suite', judge: judgeTag },
  { id: 'team-approval', group: 'Release', title: 'The team has approved', by: 'person' },
];
