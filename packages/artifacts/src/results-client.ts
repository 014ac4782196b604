import { FORGE_BACK_OFF, FORGE_TIMEOUTS } from '#forge';
import {
  backOffPause,
  exchange,
  type HttpContext,
  type HttpRequest,
  httpRequest,
  type Timing,
  realTiming,
  receiveFile,
  secretForms,
  serverWords,
  TransportError,
  wholeAnswer,
  type WholeAnswer,
  withAttempts,
} from '#http';
import { withoutEnding, type ReleaseError } from '#release-model';
import * as v from 'valibot';
import { answerFault, ArtifactFault, connectionFault, noArtifacts, whileItMayPass } from './artifact-trouble.ts';
import type { BackendIds } from './runtime-scope.ts';

/** The results service of a runner, and the token for it. */
export interface ResultsTarget extends Pick<HttpContext, 'environment' | 'signal'> {
  /** `ACTIONS_RESULTS_URL`; its path is kept. */
  readonly url: URL;
  /** `ACTIONS_RUNTIME_TOKEN`. */
  readonly token: string;
  readonly ids: BackendIds;
  readonly timing?: Timing | undefined;
}

/** An artifact as the service lists it. */
export interface ListedArtifact {
  readonly id: string;
  readonly name: string;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly ids: BackendIds;
}

/** The calls of the v4 protocol (Twirp, JSON). Every method throws an {@link ArtifactFault}. */
export interface ResultsClient {
  /** @returns the signed address that accepts the blocks */
  create(name: string): Promise<URL>;
  putBlock(upload: URL, id: string, bytes: Buffer): Promise<void>;
  putBlockList(upload: URL, ids: readonly string[]): Promise<void>;
  /** @param sha256 - of all bytes */
  finalize(name: string, size: number, sha256: string): Promise<string>;
  /** Of this run; in no particular order. */
  list(name?: string): Promise<readonly ListedArtifact[]>;
  /** @returns the signed address that returns the bytes */
  address(artifact: ListedArtifact): Promise<URL>;
  /** Writes the bytes from a signed address to a file. @returns their sha256 */
  save(address: URL, path: string): Promise<string>;
  pause(attempt: number): Promise<void>;
}

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
const ATTEMPTS = 4;
/** Fewer, because some servers can't otherwise report that there is nothing. */
const LIST_ATTEMPTS = 2;
/** Limit for a JSON response. Bytes. */
const MAXIMUM_ANSWER = 16 * 1024 * 1024;

/** protojson writes numbers of 64 bits as strings. */
const int64 = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value)),
  v.regex(/^\d+$/u, 'is not a number'),
);
const createSchema = v.object({ signedUploadUrl: v.pipe(v.string(), v.url('is not a URL')) });
const addressSchema = v.object({ signedUrl: v.pipe(v.string(), v.url('is not a URL')) });
const finalizeSchema = v.object({ ok: v.literal(true, 'is not true'), artifactId: v.optional(int64, '0') });
const listSchema = v.object({
  artifacts: v.optional(
    v.array(
      v.object({
        workflowRunBackendId: v.string(),
        workflowJobRunBackendId: v.string(),
        databaseId: v.optional(int64, '0'),
        name: v.string(),
        size: v.optional(int64),
        digest: v.nullish(v.string()),
      }),
    ),
    [],
  ),
});

/** GitHub writes `signed_upload_url`, Gitea, Forgejo and act `signedUploadUrl`. */
function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    camelKeys(inner),
  ]);
  return Object.fromEntries(entries);
}

/** The signed address with more in its query; the existing part must not change, or the signature becomes invalid. */
function withQuery(url: URL, query: string): URL {
  return new URL(`${url.href}${url.search === '' ? '?' : '&'}${query}`);
}

/** Opens the service; no request is made. */
export function openResults(target: ResultsTarget): ResultsClient {
  const { url: results, token, ids, timing = realTiming, environment, signal } = target;
  const hide = [...secretForms('', token), token];
  // Nothing is sent over a kept connection: a block that may have arrived must not be sent again. The runner's own
  // server has given the token, over the same wire.
  const context = {
    environment,
    signal,
    timeouts: FORGE_TIMEOUTS,
    ownConnection: true,
    redirects: 'answer' as const,
    allowHttpHosts: [results.host],
  };
  const own = { workflow_run_backend_id: ids.run, workflow_job_run_backend_id: ids.job };

  async function reaching<T>(purpose: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted === true) throw signal.reason;
      if (error instanceof TransportError) throw connectionFault(error, results, purpose);
      throw error;
    }
  }

  function send(request: Omit<HttpRequest, keyof HttpContext>, purpose: string): Promise<WholeAnswer> {
    return reaching(purpose, () => httpRequest({ ...context, ...request, maximumBytes: MAXIMUM_ANSWER }));
  }

  async function refusal(got: WholeAnswer, url: URL, purpose: string): Promise<ArtifactFault> {
    return answerFault(got.status, await serverWords({ ...got, reason: '' }, hide), url, purpose);
  }

  const pause = (attempt: number): Promise<void> => timing.sleep(backOffPause(attempt, FORGE_BACK_OFF, timing), signal);

  /** Retries temporary failures; only for idempotent calls. */
  const patiently = <T>(work: () => Promise<T>, most = ATTEMPTS): Promise<T> =>
    withAttempts(work, { most, pause, judge: whileItMayPass });

  async function call<T>(
    method: string,
    fields: Readonly<Record<string, unknown>>,
    schema: v.GenericSchema<unknown, T>,
    purpose: string,
  ): Promise<T> {
    const url = new URL(`${withoutEnding(results.href, '/')}/${SERVICE}/${method}`);
    const got = await send(
      {
        url: url.href,
        method: 'POST',
        authorization: `Bearer ${token}`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        // Strict servers refuse every unknown field: no version 7, no mime_type
        body: Buffer.from(JSON.stringify({ ...own, ...fields }), 'utf8'),
      },
      purpose,
    );
    if (got.status < 200 || got.status > 299) throw await refusal(got, url, purpose);
    let json: unknown;
    try {
      json = JSON.parse(got.body.toString('utf8'));
    } catch {
      throw noArtifacts('ACTIONS_RESULTS_URL', `${results.origin} doesn't support the v4 protocol for artifacts`);
    }
    const parsed = v.safeParse(schema, camelKeys(json));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new ArtifactFault(
      {
        subject: results.host,
        problem: `can't ${purpose}: its response doesn't follow the v4 protocol (${v.getDotPath(issue) ?? 'as a whole'})`,
        remedy: 'Run the job again; if it always happens, report it with the version of the server',
      },
      { mayPass: false, status: got.status },
    );
  }

  async function put(
    url: URL,
    bytes: Buffer,
    headers: Readonly<Record<string, string>>,
    purpose: string,
  ): Promise<void> {
    const got = await send(
      { url: url.href, method: 'PUT', body: bytes, headers: { 'x-ms-version': '2024-11-04', ...headers } },
      purpose,
    );
    if (got.status < 200 || got.status > 299) throw await refusal(got, url, purpose);
  }

  return {
    async create(name) {
      try {
        const fields = { name, version: 4 };
        const { signedUploadUrl } = await patiently(() =>
          call('CreateArtifact', fields, createSchema, `create the artifact ${name}`),
        );
        return new URL(signedUploadUrl);
      } catch (error) {
        // A web server without that path
        if (error instanceof ArtifactFault && (error.status === 404 || error.status === 405 || error.status === 501)) {
          throw noArtifacts(
            'ACTIONS_RESULTS_URL',
            `${results.origin} has no artifacts of the v4 protocol (${error.status})`,
          );
        }
        throw error;
      }
    },
    putBlock: (upload, id, bytes) =>
      put(
        withQuery(upload, `comp=block&blockid=${encodeURIComponent(id)}`),
        bytes,
        { 'content-type': 'application/octet-stream' },
        'send a block',
      ),
    async putBlockList(upload, blocks) {
      const latest = blocks.map((id) => `<Latest>${id}</Latest>`).join('');
      const xml = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`, 'utf8');
      const headers = { 'content-type': 'application/xml', 'x-ms-blob-content-type': 'application/zip' };
      await patiently(() => put(withQuery(upload, 'comp=blocklist'), xml, headers, 'join the blocks'));
    },
    async finalize(name, size, sha256) {
      const fields = { name, size: String(size), hash: `sha256:${sha256}` };
      return (await call('FinalizeArtifact', fields, finalizeSchema, `finish the artifact ${name}`)).artifactId;
    },
    async list(name) {
      try {
        const fields = name === undefined ? {} : { name_filter: name };
        const { artifacts } = await patiently(
          () => call('ListArtifacts', fields, listSchema, 'list the artifacts'),
          LIST_ATTEMPTS,
        );
        return artifacts.map((artifact) => ({
          id: artifact.databaseId,
          name: artifact.name,
          size: artifact.size === undefined ? null : Number(artifact.size),
          sha256: /^sha256:([0-9a-f]{64})$/iu.exec(artifact.digest ?? '')?.[1]?.toLowerCase() ?? null,
          ids: { run: artifact.workflowRunBackendId, job: artifact.workflowJobRunBackendId },
        }));
      } catch (error) {
        // Older servers can't return an empty list; act, which uses plain http, crashes on it and closes the connection
        const isNone = error instanceof ArtifactFault && (error.status === 404 || isCut(error, results));
        if (isNone) return [];
        throw error;
      }
    },
    async address(artifact) {
      const fields = {
        workflow_run_backend_id: artifact.ids.run,
        workflow_job_run_backend_id: artifact.ids.job,
        name: artifact.name,
      };
      const purpose = `find the artifact ${artifact.name}`;
      const { signedUrl } = await patiently(() => call('GetSignedArtifactURL', fields, addressSchema, purpose));
      return new URL(signedUrl);
    },
    save: (address, path) =>
      patiently(async () => {
        const purpose = 'read the artifact';
        const got = await reaching(purpose, () =>
          exchange({ ...context, url: address.href }, async (response, url) =>
            response.statusCode === 200
              ? await receiveFile(response, path)
              : await wholeAnswer(response, url, MAXIMUM_ANSWER),
          ),
        );
        if ('sha256' in got) return got.sha256;
        throw await refusal(got, address, purpose);
      }),
    pause,
  };
}

/** Whether the server accepted the request and then closed the connection without a response. */
function isCut(error: ReleaseError, results: URL): boolean {
  const { cause } = error;
  return (
    results.protocol === 'http:' && cause instanceof TransportError && cause.fault === 'reset' && cause.mayHaveArrived
  );
}
