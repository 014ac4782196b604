import { ReleaseError } from '#release-model';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of Node that matter here: variables, and the options on its command line. */
export interface NodeSettings {
  readonly environment: Environment;
  /** `process.execArgv` */
  readonly options: readonly string[];
}

/** Options of Node that reveal the connections or the memory that contain a secret, and what each does. */
const LEAKING: readonly (readonly [option: RegExp, does: string])[] = [
  [/^--tls[-_]keylog(?:=|$)/u, 'writes the keys of every TLS connection to a file'],
  [/^--trace[-_]tls$/u, 'writes the contents of TLS connections to the log'],
  [/^--heapsnapshot[-_]near[-_]heap[-_]limit(?:=|$)/u, 'writes the memory of this step to a file'],
  [/^--tls[-_]cipher[-_]list=(?:.*[:, ])?\+?[ae]?NULL/u, 'allows TLS without encryption'],
];

/** Options that run other code in this process before ours. */
const LOADING = /^(?:-r|--require|--import|--loader|--experimental[-_]loader)(?:=|$)/u;

/** The words of NODE_OPTIONS, split as Node does: at spaces, except within double quotes. */
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
 * Refuses a run with a secret if the settings of Node could send it to somebody or write it to a file or the log.
 * @param secrets - the inputs with a secret
 * @returns the error to throw; `null` when nothing is wrong, or there is no secret
 */
export function unsafeRuntime(settings: NodeSettings, secrets: readonly string[]): ReleaseError | null {
  if (secrets.length === 0) return null;
  const { environment } = settings;
  const what = secrets.join(', ');
  if (environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    return new ReleaseError({
      subject: 'NODE_TLS_REJECT_UNAUTHORIZED',
      problem: `is 0, so certificates are not verified, and anybody on the network path could steal ${what}`,
      remedy: 'Unset it, and set NODE_EXTRA_CA_CERTS or SSL_CERT_FILE to a private certificate authority',
    });
  }
  for (const name of ['NODE_DEBUG', 'NODE_DEBUG_NATIVE']) {
    if ((environment[name] ?? '').trim() === '') continue;
    return new ReleaseError({
      subject: name,
      problem: `is set, so Node writes everything that it sends to the log, including ${what}`,
      remedy: 'Unset it for this step',
    });
  }
  for (const [subject, option] of optionsOf(settings)) {
    const [, does] = LEAKING.find(([sign]) => sign.test(option)) ?? [];
    if (does === undefined) continue;
    return new ReleaseError({
      subject,
      problem: `contains ${nameOf(option)}, which ${does}, but this step has ${what}`,
      remedy: 'Remove the option for this step',
    });
  }
  return null;
}

/** Warnings about a run with a secret: code that Node was told to load can read it. */
export function loadedCodeWarnings(settings: NodeSettings, secrets: readonly string[]): readonly string[] {
  if (secrets.length === 0) return [];
  const found = optionsOf(settings).filter(([, option]) => LOADING.test(option));
  const [first] = found;
  if (first === undefined) return [];
  const [where, option] = first;
  return [
    `${where}: ${nameOf(option)} loads code into this step, which can read ${secrets.join(', ')}. Remove it, unless you trust that code.`,
  ];
}

/** The name of an option without its value, which may be long. */
function nameOf(option: string): string {
  return option.split('=', 1)[0] ?? '';
}
