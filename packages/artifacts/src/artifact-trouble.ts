import { ReleaseError } from '@repo-agent-actions/release-model';
import { isPassing, transportRemedy, type TransportError } from '@repo-agent-actions/http';

/** Where artifacts can't be had, one job does the whole release. */
const SINGLE_JOB = 'Use the template with a single job (action-templates/single-job.yml), which needs no artifacts';

/** The sentence for a runner or a server without artifacts of the v4 protocol. */
export function noArtifacts(subject: string, problem: string): ReleaseError {
  return new ReleaseError({
    subject,
    problem,
    remedy: `${SINGLE_JOB}; Gitea 1.22 and later has them, act with --artifact-server-path`,
  });
}

/** Asks for a result again are of no use: what was answered, or what was wrong on the way, in one sentence. */
export class ArtifactFault extends ReleaseError {
  /** Whether the same may go well a moment later. */
  readonly mayPass: boolean;
  /** HTTP status; `null` when there was no answer. */
  readonly status: number | null;

  constructor(
    parts: ConstructorParameters<typeof ReleaseError>[0],
    facts: { mayPass: boolean; status: number | null },
    options?: ErrorOptions,
  ) {
    super(parts, options);
    this.name = 'ArtifactFault';
    this.mayPass = facts.mayPass;
    this.status = facts.status;
  }
}

/** What follows an attempt at something of artifacts that failed. */
export function whileItMayPass(thrown: unknown): 'again' | 'give-up' {
  return thrown instanceof ArtifactFault && thrown.mayPass ? 'again' : 'give-up';
}

/**
 * What to say of a connection that failed.
 * @param results - `ACTIONS_RESULTS_URL`
 * @param purpose - as it follows "can't"
 */
export function connectionFault(fault: TransportError, results: URL, purpose: string): ArtifactFault {
  const isElsewhere = fault.origin !== results.origin;
  const isUnreachable = ['refused', 'dns', 'unreachable', 'connect-timeout', 'idle-timeout'].includes(fault.fault);
  let remedy = 'Run the job again';
  if (fault.fault === 'tls' || fault.proxy !== null) remedy = transportRemedy(fault);
  else if (isElsewhere && isUnreachable) {
    remedy = `The server signs addresses with its ROOT_URL: set ROOT_URL in [server] of its app.ini to an address that jobs reach, as they reach ${results.origin}`;
  } else if (isUnreachable) {
    remedy =
      "ACTIONS_RESULTS_URL is made of the server's ROOT_URL (act: --artifact-server-addr): set it to an address that jobs reach, also from inside a container";
  }
  return new ArtifactFault(
    {
      subject: isElsewhere ? fault.origin : 'ACTIONS_RESULTS_URL',
      problem: `can't ${purpose} at ${fault.origin}: ${fault.message}`,
      remedy,
    },
    { mayPass: isPassing(fault), status: null },
    { cause: fault },
  );
}

/** What to say of an answer that isn't the one that was hoped for. */
export function answerFault(status: number, words: string, where: URL, purpose: string): ArtifactFault {
  const said = `can't ${purpose} at ${where.origin}: ${status}${words === '' ? '' : ` "${words}"`}`;
  let remedy = 'Look at the words of the server, and run the job again';
  if (status === 401 || status === 403) {
    remedy =
      'The right to it ends with the job and, for an address that was signed, after an hour: run the job again; where it always happens, a proxy before the server changes the address, or ROOT_URL is not the one that jobs use';
  } else if (status === 413) remedy = 'Raise the body limit of the proxy before the server above 8 MiB';
  else if (status === 507 || /space|quota/iu.test(words)) remedy = 'Make room on the server, and run the job again';
  else if (status >= 500) remedy = 'The server is troubled: run the job again';
  const mayPass = status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 507);
  return new ArtifactFault({ subject: where.host, problem: said, remedy }, { mayPass, status });
}
