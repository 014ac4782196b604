/** What the steps depend on; texts are ready for Markdown. */
export interface WayOnFacts {
  readonly job: string;
  /** Whether a file of this version is on an index, or may be. */
  readonly isUsedUp: boolean;
  readonly tag: string;
  readonly run: string;
  readonly workflow: string;
}

/** What is to be looked at first, by the job that failed. */
const FIRST: Readonly<Record<string, string>> = {
  preflight:
    'Mend what is named above: a secret, the runner, the server, or the tag. Nothing was built or sent by this run.',
  validate: 'Mend the metadata that is named above. Nothing was built.',
  test: 'Mend the code. If only the runner was at fault (network, a tool), go on with the next step.',
  build: 'Mend what the build or its check refuses. If only the runner was at fault, go on with the next step.',
  stage: "Mend what keeps the forge from taking the draft release: the job's permissions, or the forge itself.",
  'upload-test': 'Mend the token or the address of the test index.',
  'verify-test': 'Find out whether the package is at fault, or only the test index.',
  upload:
    'Mend the token or the address of the production index, or confirm the points of the checklist that are open.',
  verify:
    'People can install these files already. Find out whether only the index was slow; if the package itself is broken, yank the version on the index, and release a mended one.',
  release:
    'Mend what keeps the forge from publishing the release. The index has all files; only the page of the release is missing.',
};

/** What to do about a release that stopped, step by step, in Markdown. */
export function wayOn({ job, isUsedUp, tag, run, workflow }: WayOnFacts): readonly string[] {
  const version = isUsedUp
    ? 'If the code has to change: raise the version and push a tag of its own. This version is used up where its files are, and no index takes other bytes under a used name.'
    : 'If the code has to change: raise the version and push a tag of its own. A tag never moves to another commit.';
  return [
    FIRST[job] ?? 'Mend what is named above.',
    `Press *Re-run failed jobs* at ${run}, or start ${workflow} by hand with ${codeOf('tag')} = ${tag}. The same files go on from where they stopped; what is on an index already is recognized and left alone.`,
    version,
  ];
}

function codeOf(name: string): string {
  return `\`${name}\``;
}
