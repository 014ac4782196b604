/** The stages of a release in their order, by their public names. */
export const STAGES = [
  'validate',
  'test',
  'build',
  'check',
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

/** Says whether `text` is the public name of a stage. */
export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text);
}
