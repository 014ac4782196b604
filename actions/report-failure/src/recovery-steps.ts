/** What the steps depend on; texts are ready for Markdown. */
export interface RecoveryFacts {
  readonly job: string;
  /** What failed: a stage, `preflight`, `fetch-source`, or the job. */
  readonly name: string;
  /** The command that deletes the tag. */
  readonly deleteTag: string;
  /** Whether a file of this version is on an index, or may be. */
  readonly isUsedUp: boolean;
  readonly tag: string;
  readonly run: string;
  readonly workflow: string;
  /** Of the files that the run built; `null` when it built none. */
  readonly manifestSha256: string | null;
  /** The page where the secrets of the repository are set, or words for it. */
  readonly secretsPage: string;
  /** `null`: the checklist didn't stop it. */
  readonly checklist: ChecklistStop | null;
}

/** What stopped at the checklist. */
export interface ChecklistStop {
  /** Points that a person may accept as unknown. */
  readonly unknown: readonly string[];
  /** Points that nobody can accept. */
  readonly failed: readonly string[];
  /** Points that were accepted, and have to be again. */
  readonly accepted: readonly string[];
}

/** What to check first, by the job that failed. */
const FIRST: Readonly<Record<string, string>> = {
  preflight:
    'Fix what is named above: a secret ({secrets}), the runner, the server, or the tag. Nothing was built or sent by this run. {tag}',
  'fetch-source':
    'Fix what is named above: the tag, the access to the repository, or git on the runner. Nothing was built or sent by this run. {tag}',
  validate: 'Fix the metadata that is named above. Nothing was built. {tag}',
  test: 'Fix the code. If only the runner was at fault (network, a tool), continue with the next step.',
  build:
    'Fix what the build refuses, or its check, or what does not work when the built files are installed. If only the runner was at fault, continue with the next step.',
  stage: "Fix what keeps the forge from taking the draft release: the job's permissions, or the forge itself.",
  'upload-test': 'Fix the token ({secrets}) or the address of the test index.',
  'verify-test': 'Find out whether the package is at fault, or only the test index.',
  upload: 'Fix the token ({secrets}) or the address of the production index.',
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
export function recoverySteps(facts: RecoveryFacts): readonly string[] {
  const { job, name, isUsedUp, run, secretsPage, checklist } = facts;
  const version = isUsedUp
    ? "If the code has to change: raise the version and push a new tag. This version can't be reused where its files are: no index accepts different bytes under an existing name."
    : 'If the code has to change: raise the version and push a new tag. A tag never moves to another commit.';
  if (checklist !== null) return [...checklistSteps(checklist, facts), version];
  const wrongTag = `If only the tag is wrong, delete it (${facts.deleteTag}), and push the right one.`;
  return [
    (FIRST[name] ?? FIRST[job] ?? 'Fix what is named above.')
      .replace('{secrets}', secretsPage)
      .replace('{tag}', wrongTag),
    `Press *Re-run failed jobs* at ${run}: the same files continue from where they stopped, and files that are already on an index are recognized and left alone.`,
    byHand(facts),
    version,
  ];
}

/** Running the jobs again changes nothing about a checklist: what a person decides is an input of a new run. */
function checklistSteps({ unknown, failed, accepted }: ChecklistStop, facts: RecoveryFacts): readonly string[] {
  const fix =
    failed.length === 0 ? [] : [`Fix what failed, which nobody can accept: ${failed.map(codeOf).join(', ')}.`];
  const settled = `Once the points are settled, ${startByHand(facts)}`;
  if (unknown.length === 0) return [...fix, settled];
  return [
    ...fix,
    'Settle the open points, as it says above.',
    settled,
    `If the open points may stay unknown, ${startByHand(facts, [`${codeOf('accept')} = ${codeOf([...accepted, ...unknown].join(','))}`])}`,
  ];
}

function byHand(facts: RecoveryFacts): string {
  return `If that isn't possible, ${startByHand(facts)}`;
}

/** What to start, and with which inputs: the end of a sentence, and one about the files. */
function startByHand({ job, tag, workflow, manifestSha256 }: RecoveryFacts, more: readonly string[] = []): string {
  const stage = BEGIN_AT[job];
  const files =
    stage === undefined || manifestSha256 === null
      ? []
      : [`${codeOf('from-stage')} = ${codeOf(stage)}`, `${codeOf('manifest-sha256')} = ${codeOf(manifestSha256)}`];
  const start = `start ${workflow} by hand with ${listText([`${codeOf('tag')} = ${tag}`, ...files, ...more])}.`;
  const which = `${codeOf('manifest-sha256')} identifies the files that this run built: compare it with the log of the job ${codeOf('build')}.`;
  return files.length === 0 ? start : `${start} ${which}`;
}

/** `a, b and c` */
function listText(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function codeOf(name: string): string {
  return `\`${name}\``;
}
