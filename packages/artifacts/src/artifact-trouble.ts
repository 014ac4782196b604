import { ReleaseError } from '#release-model';
import { isPassing, transportRemedy, type TransportError } from '#http';

/** Without artifacts, one job does the whole release. */
const SINGLE_JOB = 'Use the template with a single job (action-templates/single-job.yml), which needs no artifacts';

/** The error for a runner or a server without artifacts of the v4 protocol. */
export function noArtifacts(subject: string, problem: string): ReleaseError {
  return new ReleaseError({
    subject,
    problem,
    remedy: `${SINGLE_JOB}; Gitea 1.22 and later supports them, and act does with --artifact-server-path`,
  });
}

/** A failed call: the server's response, or what went wrong in between, in one sentence. */
export class ArtifactFault extends ReleaseError {
  /** Whether the same call may succeed a moment later. */
  readonly mayPass: boolean;
  /** HTTP status; `null` when there was no response. */
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

/** What follows a failed attempt at an artifact call. */
export function whileItMayPass(thrown: unknown): 'again' | 'give-up' {
  return thrown instanceof ArtifactFault && thrown.mayPass ? 'again' : 'give-up';
}

/**
 * The error for a failed connection.
 * @param results - `ACTIONS_RESULTS_URL`
 * @param purpose - as it follows "can't"
 */
export function connectionFault(fault: TransportError, results: URL, purpose: string): ArtifactFault {
  const isElsewhere = fault.origin !== results.origin;
  const isUnreachable = ['refused', 'dns', 'unreachable', 'connect-timeout', 'idle-timeout'].includes(fault.fault);
  let remedy = 'Run the job again';
  if (fault.fault === 'tls' || fault.proxy !== null) remedy = transportRemedy(fault);
  else if (isElsewhere && isUnreachable) {
    remedy = `The server signs addresses with its ROOT_URL: set ROOT_URL in [server] of its app.ini to an address that jobs can reach, as they reach ${results.origin}`;
  } else if (isUnreachable) {
    remedy =
      "ACTIONS_RESULTS_URL comes from the server's ROOT_URL (act: --artifact-server-addr): set that to an address that jobs can reach, even from inside a container";
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

/** The error for an unsuccessful response. */
export function answerFault(status: number, words: string, where: URL, purpose: string): ArtifactFault {
  const said = `can't ${purpose} at ${where.origin}: ${status}${words === '' ? '' : ` "${words}"`}`;
  let remedy = "Check the server's message, and run the job again";
  if (status === 401 || status === 403) {
    remedy =
      "Access ends with the job and, for a signed address, after an hour: run the job again. If it always happens, a proxy in front of the server changes the address, or ROOT_URL isn't the address that jobs use";
  } else if (status === 413) remedy = 'Raise the body limit of the proxy in front of the server above 8 MiB';
  else if (status === 507 || /space|quota/iu.test(words)) remedy = 'Free up space on the server, and run the job again';
  else if (status >= 500) remedy = 'The server has problems: run the job again';
  const mayPass = status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 507);
  return new ArtifactFault({ subject: where.host, problem: said, remedy }, { mayPass, status });
}
