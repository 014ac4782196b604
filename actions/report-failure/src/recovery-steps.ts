/** What the steps depend on; texts are ready for Markdown. */
export interface RecoveryFacts {
  readonly job: string;
  /** Whether a file of this version is on an index, or may be. */
  readonly isUsedUp: boolean;
  readonly tag: string;
  readonly run: string;
  readonly workflow: string;
  /** Of the files that the run built; `null` when it built none. */
  readonly manifestSha256: string | null;
}

/** What to check first, by the job that failed. */
const FIRST: Readonly<Record<string, string>> = {
  preflight:
    'Fix what is named above: a secret, the runner, the server, or the tag. Nothing was built or sent by this run.',
  validate: 'Fix the metadata that is named above. Nothing was built.',
  test: 'Fix the code. If only the runner was at fault (network, a tool), continue with the next step.',
  build:
    'Fix what the build refuses, or its check, or what does not work when the built files are installed. If only the runner was at fault, continue with the next step.',
  stage: "Fix what keeps the forge from taking the draft release: the job's permissions, or the forge itself.",
  'upload-test': 'Fix the token or the address of the test index.',
  'verify-test': 'Find out whether the package is at fault, or only the test index.',
  upload: 'Fix the token or the address of the production index, or confirm the open points of the checklist.',
  verify:
    'People can install these files already. Find out whether only the index was slow; if the package itself is broken, yank the version on the index, and release a fixed one.',
  release:
    'Fix what keeps the forge from publishing the release. The index has all files; only the page of the release is missing.',
};

/** Where a manual run starts after each job that can fail once the files are built. */
const BEGIN_AT: Readonly<Record<string, string>> = {
  stage: 'stage',
  'upload-test': 'upload-test',
  'verify-test': 'verify-test',
  upload: 'verify-test',
  verify: 'verify',
  release: 'release',
};

/** What to do about a release that stopped, step by step, in Markdown. */
export function recoverySteps({ job, isUsedUp, tag, run, workflow, manifestSha256 }: RecoveryFacts): readonly string[] {
  const version = isUsedUp
    ? "If the code has to change: raise the version and push a new tag. This version can't be reused where its files are: no index accepts different bytes under an existing name."
    : 'If the code has to change: raise the version and push a new tag. A tag never moves to another commit.';
  return [
    FIRST[job] ?? 'Fix what is named above.',
    `Press *Re-run failed jobs* at ${run}: the same files continue from where they stopped, and files that are already on an index are recognized and left alone.`,
    byHand({ job, tag, workflow, manifestSha256 }),
    version,
  ];
}

function byHand({ job, tag, workflow, manifestSha256 }: Omit<RecoveryFacts, 'isUsedUp' | 'run'>): string {
  const stage = BEGIN_AT[job];
  const start = `start ${workflow} by hand with ${codeOf('tag')} = ${tag}`;
  if (stage === undefined || manifestSha256 === null) return `If that isn't possible, ${start}.`;
  return `If that isn't possible, ${start}, ${codeOf('from-stage')} = ${codeOf(stage)} and ${codeOf('manifest-sha256')} = ${codeOf(manifestSha256)}, which identifies the files that this run built. Compare it with the log of the job ${codeOf('build')}.`;
}

function codeOf(name: string): string {
  return `\`${name}\``;
}
