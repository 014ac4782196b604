/** The stages of a release in their order, by their public names. */
export const STAGES = [
  'validate',
  'test',
  'build',
  'check',
  'try',
  'stage',
  'upload-test',
  'verify-test',
  'checklist',
  'upload',
  'verify',
  'release',
] as const;

/** One stage of a release. */
export type Stage = (typeof STAGES)[number];

/**
 * Stages that are done in every run, wherever it begins: what an earlier run reports about them is information only,
 * since others may write to the place where it is kept. `checklist` belongs to them while the upload is still to come.
 */
const ALWAYS_DONE: readonly Stage[] = ['validate', 'test', 'check', 'try'];

/** Whether a stage is done in a run that begins at `first`. */
export function isDoneFrom(stage: Stage, first: Stage): boolean {
  const place = (one: Stage): number => STAGES.indexOf(one);
  if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
  return stage === 'checklist' && place(first) <= place('upload');
}

/** Says whether `text` is the public name of a stage. */
export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text);
}
