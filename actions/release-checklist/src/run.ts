import { runStage } from '#action-kit/run-stage';
import { normalizeName } from '#python-standards';
import { type Acceptance, type Host, type ReceiptItem, type StageResult } from '#release-model';
import { checklistTable } from './checklist-table.ts';
import { checkDecisions, judgePoints, stops, type JudgedPoint } from './decision.ts';
import { gatherEvidence } from './evidence.ts';
import type { ReleaseChecklistInputs } from './inputs.ts';
import { POINTS } from './points.ts';
import { readRelease } from './read-release.ts';
import { remedyWords, stoppingWords } from './stopping-words.ts';

export interface ChecklistResult extends StageResult {
  /** Every point, in the order of the checklist. */
  readonly points: readonly JudgedPoint[];
  /** What a person took responsibility for, for the record: accepted unknowns and confirmed points. */
  readonly acceptances: readonly Acceptance[];
}

function failureOf(points: readonly JudgedPoint[], { rehearsal, accept }: ReleaseChecklistInputs): string | null {
  const stopping = points.filter((point) => stops(point, rehearsal));
  if (stopping.length === 0) return null;
  const many = stopping.length === 1 ? '1 point stops' : `${String(stopping.length)} points stop`;
  return `checklist: ${many} the release: ${stoppingWords(stopping)}. ${remedyWords(stopping, accept)}.`;
}

/**
 * Judges every point of the pre-production checklist by the manifest and the receipts.
 * @throws ReleaseError for an id that isn't a point, a folder or a receipt that can't be read, and an invalid manifest
 */
export async function run(inputs: ReleaseChecklistInputs, host: Host): Promise<ChecklistResult> {
  const decisions = { accept: inputs.accept, confirmed: inputs.confirmed, require: inputs.require, by: inputs.by };
  return await runStage(host, {
    action: 'release-checklist',
    stage: 'checklist',
    async prepare({ recorder }) {
      checkDecisions(POINTS, decisions);
      const release = await readRelease(inputs, host);
      const { project, version } = release.manifest;
      recorder.about({ project, normalizedName: normalizeName(project), version });
      return release;
    },
    async work({ manifest, receipts }, { recorder }) {
      const evidence = gatherEvidence(manifest, receipts);
      for (const { stage, project, version } of evidence.foreign) {
        host.warning(
          `The receipt of ${stage} for ${project ?? 'a project'} ${version ?? ''} belongs to another release and is ignored.`,
        );
      }
      const points = judgePoints(POINTS, evidence, decisions);
      const acceptances = acceptancesOf(points, inputs);
      for (const point of points) recorder.item(itemOf(point, acceptances));
      const failure = failureOf(points, inputs);
      await host.group(`Checklist of ${manifest.project} ${manifest.version}`, () => {
        host.info(checklistTable(points));
        return Promise.resolve();
      });
      const open = points.filter((point) => point.outcome === 'unknown' && !stops(point, inputs.rehearsal));
      if (open.length > 0) {
        const why = inputs.rehearsal ? 'a rehearsal continues' : 'accepted';
        host.notice(`Unknown, and ${why}: ${open.map(({ id }) => id).join(', ')}.`);
      }
      return { outcome: failure === null ? 'passed' : 'failed', failure, rest: { points, acceptances } };
    },
    unfinished: () => ({ points: [], acceptances: [] }),
  });
}

function itemOf(point: JudgedPoint, acceptances: readonly Acceptance[]): ReceiptItem {
  const decision = acceptances.find(({ id }) => id === point.id);
  const why = [point.source, point.message].filter((text) => text !== '').join(': ');
  return {
    kind: 'point',
    subject: point.id,
    outcome: point.outcome,
    message: `${point.title}${point.accepted ? ' (accepted)' : ''}. ${why}`,
    ...(point.remedy === '' ? {} : { remedy: point.remedy }),
    ms: 0,
    ...(decision === undefined ? {} : { decision: { kind: decision.kind, by: decision.by } }),
  };
}

function acceptancesOf(points: readonly JudgedPoint[], inputs: ReleaseChecklistInputs): readonly Acceptance[] {
  const accepted = points
    .filter((point) => point.accepted)
    .map(({ id }) => ({ id, kind: 'accepted', by: inputs.by }) as const);
  const confirmed = inputs.confirmed.map((id) => ({ id, kind: 'confirmed', by: inputs.by }) as const);
  return [...accepted, ...confirmed];
}
