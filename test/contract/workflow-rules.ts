import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { isReleaseJob, jobsBefore, SUITE_VERSION } from '#release-model';
import { evaluateExpression } from './evaluate-expression.ts';
import {
  expressionsIn,
  isThere,
  namesFrom,
  ownAddress,
  readAction,
  readWorkflow,
  type Job,
  type Step,
  type Workflow,
} from './workflow-file.ts';

/** The tag of this whole version, which nobody moves. */
const RELEASE = `v${SUITE_VERSION}`;

const DISPATCH = ['tag', 'from-stage', 'dry-run', 'confirmed', 'accept'];

/** Which tokens of an index the step of a job may get; without a job, it is the whole release. */
const TOKENS: Readonly<Record<string, readonly string[]>> = {
  'upload-test': ['TESTPYPI_API_TOKEN'],
  upload: ['PYPI_API_TOKEN', 'PACKAGES_TOKEN'],
  '': ['TESTPYPI_API_TOKEN', 'PYPI_API_TOKEN'],
};

/** Actions in which code of the project runs. */
const RUNS_PROJECT_CODE = ['test-project', 'build-dists', 'try-dists', 'verify-install', 'rehearse'].map(
  (name) => `actions/${name}`,
);

/** Jobs in which code of the project runs. */
const JOBS_WITH_CODE = ['test', 'build', 'verify-test', 'verify'];

/** The job that a step does; empty when it does none, or a whole release. */
function jobOfStep(step: Step): string {
  return folderOf(step) === 'publish' ? (step.with?.['job'] ?? '') : '';
}

function runsProjectCode(step: Step): boolean {
  return RUNS_PROJECT_CODE.includes(folderOf(step)) || JOBS_WITH_CODE.includes(jobOfStep(step));
}

/** Actions that may get the job's own token. */
const TAKES_JOB_TOKEN = ['actions/report-failure', 'publish'];

/** What is wrong with a workflow by one rule: sentences, none when it is well. */
export type WorkflowRule = (workflow: Workflow) => readonly string[];

function missing(what: string, wanted: readonly string[], there: readonly string[]): readonly string[] {
  return [...new Set(wanted)].filter((name) => !there.includes(name)).map((name) => `${what}: ${name}`);
}

function jobsOf(workflow: Workflow): readonly (readonly [string, Job])[] {
  return Object.entries(workflow.jobs);
}

function folderOf({ uses }: Step): string {
  return uses === undefined ? '' : ownAddress(uses).folder;
}

function stepsOf(workflow: Workflow): readonly Step[] {
  return jobsOf(workflow).flatMap(([, { steps = [] }]) => steps);
}

function addresses(workflow: Workflow): readonly string[] {
  const all = [...stepsOf(workflow).map(({ uses }) => uses), ...jobsOf(workflow).map(([, { uses }]) => uses)];
  return all.filter((uses) => uses !== undefined);
}

function inputsOf(workflow: Workflow): readonly string[] {
  return ['workflow_call', 'workflow_dispatch'].flatMap((on) => Object.keys(workflow.on[on]?.inputs ?? {}));
}

const pinned: WorkflowRule = (workflow) =>
  addresses(workflow).flatMap((uses) => {
    const { folder, ref } = ownAddress(uses);
    return [
      ...(ref === RELEASE || /^[0-9a-f]{40}$/u.test(ref) ? [] : [`${uses}: is not pinned to ${RELEASE} or a commit`]),
      ...(isThere(folder.endsWith('.yml') ? folder : `${folder}/action.yml`) ? [] : [`${uses}: is not there`]),
      ...(uses.startsWith('https://') === workflow.path.startsWith('.github/')
        ? [`${uses}: is the other host's form`]
        : []),
    ];
  });

const knownInputs: WorkflowRule = (workflow) =>
  stepsOf(workflow).flatMap((step) =>
    step.uses === undefined
      ? []
      : missing(step.uses, Object.keys(step.with ?? {}), Object.keys(readAction(folderOf(step)).inputs ?? {})),
  );

const knownOutputs: WorkflowRule = (workflow) =>
  jobsOf(workflow).flatMap(([, { steps = [], outputs = {} }]) =>
    namesFrom('steps', { steps, outputs }).flatMap((used) => {
      const [id = '', kind, output = ''] = used.split('.');
      const step = steps.find((candidate) => candidate.id === id);
      if (step === undefined || kind !== 'outputs') return [`steps.${used}: is not there`];
      return missing(`steps.${used}`, [output], Object.keys(readAction(folderOf(step)).outputs ?? {}));
    }),
  );

const calls: WorkflowRule = (workflow) =>
  jobsOf(workflow).flatMap(([name, { uses, with: given = {}, secrets = {}, permissions }]) => {
    if (uses === undefined) return [];
    const call = readWorkflow(ownAddress(uses).folder).on['workflow_call'];
    const declared = Object.keys(call?.secrets ?? {});
    return [
      ...missing(`${name}, input`, Object.keys(given), Object.keys(call?.inputs ?? {})),
      ...missing(`${name}, secret`, Object.keys(secrets), declared),
      ...missing(`${name}, secret that is not given`, declared, Object.keys(secrets)),
      // Gitea takes nothing else: `a || b` arrives empty, or keeps the run from being made
      ...Object.values(secrets).filter((value) => !/^\$\{\{ secrets\.\w+ \}\}$/u.test(value)),
      ...(permissions?.['contents'] === 'write' ? [] : [`${name}: may not make a release`]),
    ];
  });

const resolved: WorkflowRule = (workflow) => [
  ...missing('inputs', namesFrom('inputs', workflow.text), inputsOf(workflow)),
  ...missing('env', namesFrom('env', workflow.jobs), Object.keys(workflow.env ?? {})),
  ...jobsOf(workflow).flatMap(([name, job]) =>
    namesFrom('needs', job).flatMap((used) => {
      const [needed = '', kind, output = ''] = used.split('.');
      if (job.needs?.includes(needed) !== true) return [`${name}: doesn't need ${needed}`];
      if (kind === 'result') return [];
      return missing(`${name}, needs.${used}`, [output], Object.keys(workflow.jobs[needed]?.outputs ?? {}));
    }),
  ),
];

const textInputs: WorkflowRule = (workflow) =>
  ['workflow_call', 'workflow_dispatch'].flatMap((on) =>
    Object.entries(workflow.on[on]?.inputs ?? {}).flatMap(([name, input]) => {
      const wanted = ['dry-run', 'from-stage'].includes(name) && on === 'workflow_dispatch' ? 'choice' : 'string';
      return input.type === wanted && typeof input.default === 'string' ? [] : [`${on}, ${name}: is ${input.type}`];
    }),
  );

const triggers: WorkflowRule = (workflow) => {
  const { on, concurrency } = workflow;
  if ('workflow_call' in on) {
    return [
      ...missing('input', DISPATCH, inputsOf(workflow)),
      // Servers ignore it in a called workflow: who calls has it
      ...(concurrency === undefined ? [] : ['concurrency: stands in a called workflow']),
    ];
  }
  if (basename(workflow.path) === 'rehearsal.yml')
    return missing('on', ['push', 'pull_request', 'workflow_dispatch'], Object.keys(on));
  return [
    ...missing('input', DISPATCH, inputsOf(workflow)),
    ...(/v\*\.\*\.\*$/u.test(on['push']?.tags?.[0] ?? '') ? [] : ['push: no tag of a version starts it']),
    ...(concurrency?.['cancel-in-progress'] === false ? [] : ['concurrency: cancels a release']),
    ...(concurrency?.group.includes('github.ref') === true ? [] : ['concurrency: is not keyed by the ref']),
  ];
};

const indexTokens: WorkflowRule = (workflow) =>
  jobsOf(workflow).flatMap(([name, { steps = [], environment, outputs }]) => [
    ...namesFrom('secrets', { environment, outputs }).map((secret) => `${name}: ${secret} is given to the whole job`),
    ...steps.flatMap((step) => {
      const secrets = namesFrom('secrets', step);
      if (secrets.length === 0) return [];
      const job = jobOfStep(step);
      if (job === 'prepare') {
        // It learns whether they are there, not what they are
        const inside = expressionsIn(step).filter((text) => text.includes('secrets.'));
        return inside.filter((text) => !/^secrets\.\w+ != ''$/u.test(text));
      }
      return [
        ...(folderOf(step) === 'publish' ? [] : [`${name}: ${folderOf(step)} gets ${secrets.join(', ')}`]),
        ...missing(`${name}, secret`, secrets, TOKENS[job] ?? []),
        ...steps.filter(runsProjectCode).map((other) => `${name}: a token is in a job with ${other.name ?? ''}`),
      ];
    }),
  ]);

const noTokenForAll: WorkflowRule = (workflow) =>
  namesFrom('secrets', workflow.env).map((secret) => `env: gives ${secret} to every job`);

const jobToken: WorkflowRule = (workflow) =>
  jobsOf(workflow).flatMap(([name, { steps = [], permissions = workflow.permissions }]) => {
    const runsCode = steps.some(runsProjectCode);
    const isFetch = (step: Step): boolean => folderOf(step) === 'actions/fetch-source';
    // It has the token without being given it: its action.yml says so
    const holders = steps.filter((step) => isFetch(step) || namesFrom('github', step).includes('token'));
    const wrong = holders.filter((step) => {
      if (isFetch(step)) return steps.indexOf(step) !== 0;
      return runsCode || !TAKES_JOB_TOKEN.includes(folderOf(step));
    });
    return [
      ...wrong.map((step) => `${name}: ${step.name ?? ''} gets the job's token`),
      ...(runsCode && JSON.stringify(permissions) !== '{"contents":"read"}'
        ? [`${name}: runs code and may write`]
        : []),
    ];
  });

/** Who looks at the release of the tag, makes its draft, or publishes it. The draft is in the first job that sends. */
function mayWrite(name: string, { jobs }: Workflow): boolean {
  const sends = 'upload-test' in jobs ? 'upload-test' : 'upload';
  return ['prepare', sends, 'release', 'publish'].includes(name);
}

const permissions: WorkflowRule = (workflow) => [
  ...jobsOf(workflow)
    .filter(
      ([name, job]) => job.uses === undefined && !mayWrite(name, workflow) && job.permissions?.['contents'] === 'write',
    )
    .map(([name]) => `${name}: may write`),
  ...jobsOf(workflow).flatMap(([name, { steps = [], permissions: given = {} }]) => {
    const reports = steps.some((step) => folderOf(step) === 'actions/report-failure');
    const others = Object.keys(given).filter((scope) => !['contents', 'issues'].includes(scope));
    return [
      ...(reports === (given['issues'] === 'write') ? [] : [`${name}: writes issues and may not, or the reverse`]),
      ...others.map((scope) => `${name}: has the permission ${scope}`),
    ];
  }),
  // Who calls gives each job its own
  ...((jobsOf(workflow).some(([, { uses }]) => uses !== undefined) &&
    jobsOf(workflow).every(([, job]) => job.permissions !== undefined)) ||
  JSON.stringify(workflow.permissions) === '{"contents":"read"}'
    ? []
    : ['permissions: are not contents: read']),
];

const secretNames: WorkflowRule = (workflow) => {
  const wanted = [...new Set(namesFrom('secrets', workflow.jobs))];
  const declared = Object.keys(workflow.on['workflow_call']?.secrets ?? {});
  const head = workflow.text.split('\nname:')[0] ?? '';
  return [
    ...wanted
      .filter((secret) => !declared.includes(secret) && !head.includes(secret))
      .map((secret) => `${secret}: the head of the file doesn't name it`),
    // The server refuses such names
    ...wanted.filter((secret) => /^(?:GITEA|GITHUB)_/u.test(secret)),
  ];
};

const scripts: WorkflowRule = (workflow) =>
  stepsOf(workflow).flatMap(({ run, name = '' }) => {
    if (run === undefined) return [];
    const refused = ['bash', 'sh'].filter((shell) => spawnSync(shell, ['-n'], { input: run }).status !== 0);
    return [
      ...(run.includes('${{') ? [`${name}: text from elsewhere becomes part of the script`] : []),
      ...refused.map((shell) => `${name}: ${shell} can't read it`),
    ];
  });

const traps: WorkflowRule = (workflow) => [
  // A matrix of another job's output runs once and empty on Gitea 1.26, and never on 1.27
  ...(jobsOf(workflow).some(([, { strategy }]) => JSON.stringify(strategy ?? {}).includes('fromJSON'))
    ? ['fromJSON: breaks on Gitea']
    : []),
  // In called jobs it is workflow_call on some servers, push on others
  ...(workflow.text.includes('github.event_name') ? ['github.event_name: means other things on other servers'] : []),
  ...namesFrom('gitea', workflow.text).map((name) => `gitea.${name}: GitHub doesn't know it`),
];

const head: WorkflowRule = (workflow) => {
  if (!workflow.path.startsWith('action-templates/')) return workflow.text.startsWith('# ') ? [] : ['head: is missing'];
  return [
    ...(/^# .*Gitea 1\.\d+/mu.test(workflow.text) ? [] : ['head: names no version of Gitea']),
    ...(/^# Change: /mu.test(workflow.text) ? [] : ["head: doesn't say what to change"]),
  ];
};

/** A job that tells what came of all others has to wait for all of them, and to name each once. */
const reportsAll: WorkflowRule = (workflow) =>
  jobsOf(workflow).flatMap(([name, { steps = [], needs = [], if: condition = '' }]) =>
    steps
      .filter((step) => folderOf(step) === 'actions/report-failure')
      .flatMap((step) => {
        const lines = (step.with?.['results'] ?? '').trim().split('\n');
        if (steps.length > 1) {
          const isLast = steps.at(-1) === step && step.if?.includes('always()') === true;
          const isOwn = lines.join() === `${name} \${{ job.status }}`;
          return isLast && isOwn ? [] : [`${name}: doesn't report itself at its end`];
        }
        const jobs = Object.keys(workflow.jobs).filter((job) => job !== name);
        return [
          ...(lines.join() === NEEDS ? [] : [`${name}: reports ${lines.join(', ')}`]),
          ...(needs.join() === jobs.join() ? [] : [`${name}: waits for ${needs.join(', ')}`]),
          ...(condition.includes('always()') && condition.includes('dry-run') ? [] : [`${name}: if is ${condition}`]),
        ];
      }),
  );

/** What the server says about the jobs before one. */
const NEEDS = '${{ toJSON(needs) }}';

/** A job is told what came of all jobs before it: it takes their receipts and the release by that, or refuses to go on. */
const needsAll: WorkflowRule = (workflow) =>
  jobsOf(workflow).flatMap(([name, { steps = [], needs = [] }]) =>
    steps.flatMap((step) => {
      const job = jobOfStep(step);
      if (job === '') return [];
      if (!isReleaseJob(job)) return [`${name}: does ${job}`];
      const wanted = jobsBefore(job).filter((one) => one in workflow.jobs);
      return [
        ...(name === job ? [] : [`${name}: does the job ${job}`]),
        ...missing(`${name}, needs`, wanted, needs),
        ...(job === 'prepare' || step.with?.['needs'] === NEEDS ? [] : [`${name}: isn't told what came of the others`]),
      ];
    }),
  );

/** What the release is, and what the run does, travels through the server. */
const passedOn: WorkflowRule = (workflow) =>
  jobsOf(workflow).flatMap(([name, { steps = [], outputs = {} }]) => {
    const wanted = { prepare: ['plan', 'run-plan'], build: ['manifest-sha256', 'manifest-sha256'] }[name];
    if (wanted === undefined || !steps.some((step) => jobOfStep(step) === name)) return [];
    const [output = '', from = ''] = wanted;
    return outputs[output] === `\${{ steps.publish.outputs.${from} }}` ? [] : [`${name}: doesn't pass on ${output}`];
  });

/** The ways to say which tag: the push of one, or an input of a run by hand. On a branch, only the input says it. */
const WAYS_TO_A_TAG = [
  { inputs: {}, ref: 'tags' },
  { inputs: { tag: 'NAME' }, ref: 'tags' },
  { inputs: { tag: 'NAME' }, ref: 'heads' },
  { inputs: { tag: 'refs/tags/NAME' }, ref: 'heads' },
] as const;

/** What an expression becomes by each of these ways, for a tag of this name. */
function meanings(expression: string, tag: string): readonly string[] {
  return WAYS_TO_A_TAG.map(({ inputs, ref }) => {
    const name = ref === 'tags' ? tag : 'main';
    const given = 'tag' in inputs ? { tag: inputs.tag.replace('NAME', tag) } : {};
    return evaluateExpression(expression, { inputs: given, github: { ref: `refs/${ref}/${name}`, ref_name: name } });
  });
}

/**
 * A person gives a tag as `v1.0` or `refs/tags/v1.0`, and a push gives its ref: each means the same source, group and jobs.
 * Actions and called workflows take the input as it is, since both forms are allowed there.
 */
const oneTag: WorkflowRule = (workflow) => {
  const passedOn = [...jobsOf(workflow).map(([, job]) => job), ...stepsOf(workflow)].flatMap((user) =>
    user.uses === undefined ? [] : expressionsIn(user.with?.['tag']),
  );
  // `alpha-v` of a workflow for several packages
  const starts = expressionsIn(workflow.jobs).flatMap((text) =>
    [...text.matchAll(/startsWith\([^,]+, '(?!refs\/)(?<start>[^']+)'\)/gu)].map(
      ({ groups }) => groups?.['start'] ?? '',
    ),
  );
  // The title of a run is for people
  const text = workflow.text.replace(/^run-name: .*$/mu, '');
  return [...new Set(expressionsIn(text))]
    .filter((expression) => expression.includes('inputs.tag') && !/inputs\.tag-/u.test(expression))
    .filter((expression) => !passedOn.includes(expression))
    .flatMap((expression) =>
      [...starts, ''].flatMap((start) => {
        const found = meanings(expression, `${start}1.0`);
        const isSame = new Set(found).size === 1 && ['true', 'false', `refs/tags/${start}1.0`].includes(found[0] ?? '');
        return isSame ? [] : [`${expression}: becomes ${found.join(', ')}`];
      }),
    );
};

/** Every rule of the shipped workflows, by what it asks for. */
export const WORKFLOW_RULES: Readonly<Record<string, WorkflowRule>> = {
  'uses actions of this suite only, pinned, in the host’s own form': pinned,
  'gives only inputs that the actions have': knownInputs,
  'reads only outputs that the actions have': knownOutputs,
  'calls with inputs and secrets that the called workflow has': calls,
  'reads only inputs, variables and needs that are there': resolved,
  'has inputs that are text': textInputs,
  'starts at a tag, or by hand': triggers,
  'gives an index’s token to the step that sends, and to no other': indexTokens,
  'gives no token to all jobs': noTokenForAll,
  'keeps the job’s token from code of the project': jobToken,
  'may write only where a release is looked at or made': permissions,
  'tells each job what came of all before it': needsAll,
  'passes the plan and the sha256 of the release on through the server': passedOn,
  'means one tag, however it is given': oneTag,
  'tells an issue of every job': reportsAll,
  'needs only secrets that it names': secretNames,
  'has scripts that shells can read, without text from elsewhere in them': scripts,
  'keeps clear of what servers do differently': traps,
  'says at its head what it is': head,
};
