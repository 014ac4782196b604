import { ReleaseError } from '@repo-agent-actions/release-model';

type Environment = Readonly<Record<string, string | undefined>>;

/** What of Node's own settings matters: variables, and the options that stood on its command line. */
export interface NodeSettings {
  readonly environment: Environment;
  /** `process.execArgv` */
  readonly options: readonly string[];
}

/** Options of Node that hand out what a secret travels in, or lies in; and what each does. */
const LEAKING: readonly (readonly [option: RegExp, does: string])[] = [
  [/^--tls[-_]keylog(?:=|$)/u, 'writes the keys of every TLS connection to a file'],
  [/^--trace[-_]tls$/u, 'writes what goes over TLS to the log'],
  [/^--heapsnapshot[-_]near[-_]heap[-_]limit(?:=|$)/u, 'writes the memory of this step to a file'],
  [/^--tls[-_]cipher[-_]list=(?:.*[:, ])?\+?[ae]?NULL/u, 'allows TLS without encryption'],
];

/** Options that run somebody's code in this process before ours. */
const LOADING = /^(?:-r|--require|--import|--loader|--experimental[-_]loader)(?:=|$)/u;

/** The words of NODE_OPTIONS, as Node takes them apart: blanks divide, double quotes keep together. */
function wordsOf(options: string): readonly string[] {
  return (options.match(/(?:"(?:\\.|[^"\\])*"|[^\s"])+/gu) ?? []).map((word) =>
    word.replace(/"((?:\\.|[^"\\])*)"/gu, '$1'),
  );
}

function optionsOf({ environment, options }: NodeSettings): readonly (readonly [where: string, option: string])[] {
  return [
    ...wordsOf(environment['NODE_OPTIONS'] ?? '').map((option) => ['NODE_OPTIONS', option] as const),
    ...options.map((option) => ['node', option] as const),
  ];
}

/**
 * Stops a run that holds a secret where Node was told to send it to anybody, or to write it down.
 * @param secrets - the inputs that hold one
 * @returns what to throw; `null` when nothing is wrong, or there is no secret
 */
export function unsafeRuntime(settings: NodeSettings, secrets: readonly string[]): ReleaseError | null {
  if (secrets.length === 0) return null;
  const { environment } = settings;
  const what = secrets.join(', ');
  if (environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    return new ReleaseError({
      subject: 'NODE_TLS_REJECT_UNAUTHORIZED',
      problem: `is 0, so that certificates are not verified, and anybody on the way could take ${what}`,
      remedy: 'Unset it, and name a private certificate authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE',
    });
  }
  for (const name of ['NODE_DEBUG', 'NODE_DEBUG_NATIVE']) {
    if ((environment[name] ?? '').trim() === '') continue;
    return new ReleaseError({
      subject: name,
      problem: `is set, so that Node writes what it sends to the log, and ${what} with it`,
      remedy: 'Unset it for this step',
    });
  }
  for (const [subject, option] of optionsOf(settings)) {
    const [, does] = LEAKING.find(([sign]) => sign.test(option)) ?? [];
    if (does === undefined) continue;
    return new ReleaseError({
      subject,
      problem: `holds ${nameOf(option)}, which ${does}, and this step holds ${what}`,
      remedy: 'Remove the option for this step',
    });
  }
  return null;
}

/** What a person should know of a run that holds a secret: code that Node was told to load can read it. */
export function loadedCodeWarnings(settings: NodeSettings, secrets: readonly string[]): readonly string[] {
  if (secrets.length === 0) return [];
  const found = optionsOf(settings).filter(([, option]) => LOADING.test(option));
  const [first] = found;
  if (first === undefined) return [];
  const [where, option] = first;
  return [
    `${where}: ${nameOf(option)} loads code into this step, which can read ${secrets.join(', ')}. Remove it, unless you know that code.`,
  ];
}

/** Without its value, which may be long. */
function nameOf(option: string): string {
  return option.split('=', 1)[0] ?? '';
}
