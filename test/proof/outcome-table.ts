import { STAGES, type ReleaseRecord, type Stage } from '#release-model';
import type { RealProject } from './real-project.ts';

/** One project's line. */
export interface TableRow {
  readonly project: RealProject;
  readonly record: ReleaseRecord | null;
  readonly seconds: number;
}

function outcomeOf(record: ReleaseRecord | null, stage: Stage): string {
  return record?.receipts.find((receipt) => receipt.stage === stage)?.outcome ?? '?';
}

/** What every project said, one line each: name, version, back-end, each stage's outcome, seconds, and the sentence of a failure. */
export function outcomeTable(rows: readonly TableRow[]): string {
  const lines = [
    ['project', 'version', 'back-end', ...STAGES, 'seconds'],
    ...rows.map(({ project, record, seconds }) => [
      project.name,
      project.version,
      project.backend,
      ...STAGES.map((stage) => outcomeOf(record, stage)),
      seconds.toFixed(1),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const failures = rows.flatMap(({ project, record }) =>
    record?.failure == null ? [] : [`${project.name}: ${record.failure}`],
  );
  return [...table, ...failures].join('\n');
}
